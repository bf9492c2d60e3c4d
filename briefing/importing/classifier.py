"""Classifiers that tell an article's lines from a page's debris.

The first stage looks at each line and its neighbours; a second, which only web pages have, also
at what the first thought of the lines around. A stage is a sum of small decision trees (see
`briefing.trees`). Pasted text is also shown to a small network (`briefing.nets`), whose log odds
count as much as the trees': the two err on different pages. Both are in `lines.json` (pasted text)
or `pages.json` (web pages), written by `benchmarks/training/paste.py`.
"""

from __future__ import annotations

import functools
import json
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from briefing.importing.windows import between, highest, shift
from briefing.nets import Net, wired
from briefing.trees import Trees, logistic, planted

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[Any]
    Columns = dict[str, Column]

#: A line that is less likely than this to be the article's is none of it, however poor the page.
_LEAST = 0.25


@dataclass(frozen=True, slots=True)
class Model:
    """What tells an article's lines: trees in one or two stages, and a network or none."""

    stages: tuple[Trees, ...]
    net: Net | None

    def probabilities(self, columns: Columns) -> Column:
        """For every line the probability that it belongs to the article."""
        first, *others = self.stages
        score = first.score(columns)
        for stage in others:
            score = stage.score({**columns, **second_look(logistic(score), columns["words"])})
        if self.net is not None:
            score = (score + self.net.score(columns)) / 2
        return logistic(score)


def built(parts: Mapping[str, Any]) -> Model:
    """The model of a file's parts: "first", "second" where there is one, "net" likewise."""
    stages = (planted(part) for name, part in parts.items() if name != "net")
    return Model(tuple(stages), wired(parts["net"]) if "net" in parts else None)


def probabilities(model: str, columns: Columns) -> Column:
    """For every line the probability that it belongs to the article.

    `model` is "lines" or "pages"; `columns` are its features.
    """
    return _load(model).probabilities(columns)


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
def _load(model: str) -> Model:
    text = (files("briefing.importing") / f"{model}.json").read_text("utf-8")
    return built(json.loads(text))


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
