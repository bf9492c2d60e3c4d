"""Two classifiers, one after the other, that tell an article's lines from a page's debris.

The first looks at each line and its neighbours; the second also at what the first thought of
the lines around. Both are sums of small decision trees (gradient boosting, Friedman 2001) in
`lines.json` (pasted text) and `pages.json` (web pages), written by
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
    """A sum of decision trees; the arrays hold all trees' nodes, a leaf leads to itself.

    `links` holds two nodes for each: where a value up to the limit leads, and where others do.
    """

    columns: tuple[str, ...]
    constant: float
    roots: Column
    column: Column
    limit: Column
    links: Column
    weight: Column
    depth: int

    def probabilities(self, columns: Columns) -> Column:
        """The logistic function of the sum, for every line."""
        import numpy as np

        table = np.column_stack([columns[name] for name in self.columns])
        values, lines = table.ravel(), np.arange(len(table))[:, None] * table.shape[1]
        at = np.tile(self.roots, (len(table), 1))
        for _ in range(self.depth):
            is_high = values.take(lines + self.column.take(at)) > self.limit.take(at)
            at = self.links.take(2 * at + is_high)
        score = self.constant + self.weight.take(at).sum(axis=1)
        return np.asarray(1 / (1 + np.exp(-score)))


def probabilities(model: str, columns: Columns) -> Column:
    """For every line the probability that it belongs to the article.

    `model` is "lines" or "pages"; `columns` are its features.
    """
    first, second = _load(model)
    guess = first.probabilities(columns)
    return second.probabilities({**columns, **second_look(guess, columns["words"])})


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
def _load(model: str) -> tuple[Trees, Trees]:
    text = (files("briefing.importing") / f"{model}.json").read_text("utf-8")
    stages = json.loads(text)
    return planted(stages["first"]), planted(stages["second"])


def planted(stage: dict[str, Any]) -> Trees:
    """A stage of the file as trees that can be asked."""
    import numpy as np

    trees = stage["trees"]
    roots = np.cumsum([0, *map(len, trees[:-1])])
    rows = []
    for root, tree in zip(roots.tolist(), trees, strict=True):
        for index, node in enumerate(tree, root):
            leaf = len(node) == 1
            links = (index, index) if leaf else (root + node[2], root + node[3])
            rows.append((0, 0.0, *links, node[0]) if leaf else (*node[:2], *links, 0.0))
    column, limit, one, two, weight = map(np.array, zip(*rows, strict=True))
    pairs = np.column_stack([one, two]).ravel()
    depth = max(map(_depth, trees))
    names = tuple(stage["columns"])
    return Trees(names, stage["constant"], roots, column, limit, pairs, weight, depth)


def _depth(tree: list[list[float]], node: int = 0) -> int:
    """How many limits stand between a node of a tree and its farthest leaf."""
    if len(tree[node]) == 1:
        return 0
    return 1 + max(_depth(tree, int(link)) for link in tree[node][2:])


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
