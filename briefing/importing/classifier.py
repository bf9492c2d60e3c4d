"""Two linear classifiers, one after the other, that tell an article's lines from a page's debris.

The first looks at each line and its neighbours; the second also at what the first thought of
the lines around. Their weights are in `lines.json` (pasted text) and `pages.json` (web pages),
written by `benchmarks/training/paste.py`.
"""

from __future__ import annotations

import functools
import json
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from briefing.importing.windows import between, highest, shift

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[Any]
    Columns = dict[str, Column]
    Weights = dict[str, float]

_COUNTS = ("endings", "replies", "replies_after", "dates", "debris_near", "links_near")


def probabilities(model: str, columns: Columns) -> Column:
    """For every line the probability that it belongs to the article.

    `model` is "lines" or "pages"; `columns` are its features, unbent.
    """
    first, second = _load(model)
    bent = bend(columns)
    guess = apply(first, bent)
    return apply(second, {**bent, **second_look(guess, columns["words"])})


@functools.cache
def _load(model: str) -> tuple[Weights, Weights]:
    text = (files("briefing.importing") / f"{model}.json").read_text("utf-8")
    stages = json.loads(text)
    return stages["first"], stages["second"]


def apply(weights: Weights, columns: Columns) -> Column:
    """The logistic function of the weighted sum of the columns; the constant is named ""."""
    import numpy as np

    names = [name for name in weights if name]
    matrix = np.array([columns[name] for name in names])
    score = np.array([weights[name] for name in names]) @ matrix + weights[""]
    return np.asarray(1 / (1 + np.exp(-np.clip(score, -30, 30))))


def bend(columns: Columns) -> Columns:
    """The columns with lengths, distances and counts cut into steps that a weight can fit."""
    bent: Columns = {}
    for name, values in columns.items():
        bent.update(_steps(name, values))
    return {name: values.astype(float) for name, values in bent.items()}


def _steps(name: str, values: Column) -> Columns:
    import numpy as np

    if name.startswith("words") or name in ("near", "wide", "prose", "kin"):
        return {
            f"{name} log": np.log1p(values),
            f"{name} to 5": np.minimum(values, 5),
            f"{name} over 8": values > 8,
            f"{name} over 25": values > 25,
        }
    if name.startswith(("since", "until")):
        return {
            f"{name} close": 1 / (1 + values),
            f"{name} any": values < 30,
            f"{name} within 8": values < 8,
        }
    if name == "ordinal":
        return {"first prose": values == 0, "early prose": values < 3, "ordinal": np.log1p(values)}
    if name in ("before", "after", "position"):
        limits = (0.02, 0.1, 0.3, 0.9)
        return {name: values, **{f"{name} under {at}": values < at for at in limits}}
    if name.endswith("share"):
        return {name: values, f"{name} whole": values > 0.999, f"{name} some": values > 0.3}
    if name in _COUNTS:
        return {name: np.minimum(values, 4), f"{name} any": values > 0}
    return {name: values}


def second_look(guess: Column, words: Column) -> Columns:
    """What a first guess says of the lines around each line."""
    import numpy as np

    sure = np.clip(guess, 0.001, 0.999)
    mass = guess * words
    total = mass.sum() or 1.0
    passed = np.cumsum(mass) / total
    back, ahead = highest(guess, -8, -1), highest(guess, 1, 8)
    found = {
        "guess": guess,
        "guess odds": np.log(sure / (1 - sure)),
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
