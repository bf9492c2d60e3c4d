"""The filter that picks attributions among candidates: its weights are in data/cues.json.

The candidates of one cue compete with each other and with "no attribution", whose score is 0
(D. McFadden, Conditional logit analysis of qualitative choice behavior, 1974). A first look adds up
the weights of a candidate's features. A second one scores the likely ones anew by a network with
one small hidden layer, which knows how features go together.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import math
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray


@dataclass(frozen=True, slots=True)
class SecondLook:
    """A network of one hidden layer of rectified units over features that are there or not.

    `table` has a row for each feature, found by name in `rows`: its own weight, then one for each
    unit. `bias` and `outward` are the units' own weights, `scale` is what the first look's score
    counts.
    """

    rows: dict[str, int]
    table: NDArray[Any]
    bias: NDArray[Any]
    outward: NDArray[Any]
    scale: float

    def score(self, first: float, *features: Set[str]) -> float:
        """A candidate's score by its features, and what the first look thought of it (`first`)."""
        rows = self.rows
        found = sorted({rows[name] for each in features for name in each if name in rows})
        sums = self.table[found].sum(0)
        hidden = (sums[1:] + self.bias).clip(0.0)
        return float(self.scale * first + sums[0] + (hidden * self.outward).sum())


@dataclass(frozen=True, slots=True)
class Filter:
    """Weights by feature, the cue heads worth looking at, and the least probability to keep."""

    weights: dict[str, float]
    lemmas: frozenset[str]
    threshold: float
    second: SecondLook

    def score(self, features: Iterable[str]) -> float:
        """The sum of the weights of some features."""
        get = self.weights.get
        return sum(get(name, 0.0) for name in features)


def shares(scores: Sequence[float]) -> list[float]:
    """The probability of each of a cue's candidates; they and "none" add up to 1."""
    powers = [math.exp(max(-30.0, min(30.0, score))) for score in scores]
    total = 1.0 + sum(powers)
    return [power / total for power in powers]


@functools.cache
def attribution_filter() -> Filter:
    """The filter that comes with the package."""
    import numpy as np

    file = importlib.resources.files("briefing.analysis") / "data" / "cues.json"
    raw = json.loads(file.read_text(encoding="utf-8"))
    second = raw["second"]
    look = SecondLook(
        {name: row for row, name in enumerate(second["features"])},
        np.array(list(second["features"].values())),
        np.array(second["bias"]),
        np.array(second["outward"]),
        second["scale"],
    )
    return Filter(raw["weights"], frozenset(raw["lemmas"]), raw["threshold"], look)
