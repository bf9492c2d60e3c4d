"""Classifiers that tell an article's lines from a page's debris.

The first stage looks at each line and its neighbours; a second, which only web pages have, also
at what the first thought of the lines around. A stage is a sum of small decision trees (gradient
boosting, Friedman 2001) in `lines.json` (pasted text) or `pages.json` (web pages), written by
`benchmarks/training/paste.py`: "columns" names what is looked at, "constant" is the sum's
start, and a tree is a list of nodes. A node is [column, limit, one, two]: go to node `one` where
the column's value is at most the limit, to node `two` elsewhere; [weight] is a leaf.
"""

from __future__ import annotations

import functools
import json
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from briefing.importing.windows import between, highest, shift

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[Any]
    Columns = dict[str, Column]

#: A line that is less likely than this to be the article's is none of it, however poor the page.
_LEAST = 0.25


@dataclass(frozen=True, slots=True)
class Trees:
    """A sum of decision trees that are asked all their questions at once.

    `column` and `limit` hold each tree's inner nodes, one row a place and one column a tree. The
    answers of a tree, as the bits of a number, lead to its weight in its row of `weight`; so a
    tree has at most 16 inner nodes.
    """

    columns: tuple[str, ...]
    constant: float
    column: Column
    limit: Column
    weight: Column

    def probabilities(self, columns: Columns) -> Column:
        """The logistic function of the sum, for every line."""
        import numpy as np

        table = np.stack([columns[name] for name in self.columns])
        rows, size = self.weight.shape
        answers = np.zeros((rows, table.shape[1]), dtype=np.uint16)
        for column, limit in zip(self.column[::-1], self.limit[::-1], strict=True):
            answers <<= 1
            answers |= table.take(column, axis=0) > limit[:, None]
        score = self.constant + self.weight.take(answers + np.arange(rows)[:, None] * size).sum(0)
        return np.asarray(1 / (1 + np.exp(-score)))


def probabilities(model: str, columns: Columns) -> Column:
    """For every line the probability that it belongs to the article.

    `model` is "lines" or "pages"; `columns` are its features.
    """
    first, *others = _load(model)
    guess = first.probabilities(columns)
    for stage in others:
        guess = stage.probabilities({**columns, **second_look(guess, columns["words"])})
    return guess


def chosen(chances: Column, words: Column, leaning: float) -> Column:
    """Which lines to keep: those above the page's own limit, where the expected F-measure peaks.

    Lewis 1995; lines weigh as many words as they have, and `leaning` is the measure's beta: above
    1, losing the article is dearer than keeping debris. Lines under `_LEAST` are never kept.
    """
    import numpy as np

    order = np.argsort(-chances, kind="stable")
    found, kept = np.cumsum((chances * words)[order]), np.cumsum(words[order])
    measure = found / (kept + leaning**2 * found[-1:])
    limit = chances[order[measure.argmax()]] if len(order) else 1.0
    return np.asarray(chances >= max(limit, _LEAST))


@functools.cache
def _load(model: str) -> tuple[Trees, ...]:
    text = (files("briefing.importing") / f"{model}.json").read_text("utf-8")
    return tuple(map(planted, json.loads(text).values()))


def planted(stage: dict[str, Any]) -> Trees:
    """A stage of the file as trees that can be asked."""
    import numpy as np

    inner = [[node for node in tree if len(node) > 1] for tree in stage["trees"]]
    places = max(map(len, inner))
    column = np.zeros((places, len(inner)), dtype=int)
    limit = np.full((places, len(inner)), np.inf)
    for number, nodes in enumerate(inner):
        for place, node in enumerate(nodes):
            column[place, number], limit[place, number] = node[:2]
    weight = np.stack([_weights(tree, 1 << places) for tree in stage["trees"]])
    return Trees(tuple(stage["columns"]), stage["constant"], column, limit, weight)


def _weights(tree: list[list[float]], size: int) -> Column:
    """Where every combination of answers to a tree's questions leads: the weight of its leaf."""
    import numpy as np

    answers = np.arange(size)
    inner = [index for index, node in enumerate(tree) if len(node) > 1]
    places = {index: place for place, index in enumerate(inner)}

    def under(index: int) -> Column:
        if index not in places:
            return np.full(size, tree[index][0])
        one, two = (under(int(link)) for link in tree[index][2:])
        return np.where(answers >> places[index] & 1, two, one)

    return under(0)


def second_look(guess: Column, words: Column) -> Columns:
    """What a first guess says of the lines around each line."""
    import numpy as np

    mass = guess * words
    total = mass.sum() or 1.0
    passed = np.cumsum(mass) / total
    back, ahead = highest(guess, -8, -1), highest(guess, 1, 8)
    found = {
        "guess": guess,
        "guess passed": passed,
        "guess inside": np.minimum(passed, 1 - passed),
        "guess both sides": np.minimum(back, ahead),
        "guess back": back,
        "guess ahead": ahead,
        "guess both far": np.minimum(highest(guess, -20, -1), highest(guess, 1, 20)),
        "guess best": np.full(len(guess), guess.max(initial=0)),
        "guess mass": np.full(len(guess), np.log1p(total)),
    }
    for step in (-3, -2, -1, 1, 2, 3):
        found[f"guess{step:+d}"] = shift(guess, step)
    for reach in (3, 8, 25):
        for name, first, last in (("back", -reach, -1), ("ahead", 1, reach)):
            weight = np.maximum(between(words, first, last), 1)
            found[f"guess {name} {reach}"] = between(mass, first, last) / weight
    return found
