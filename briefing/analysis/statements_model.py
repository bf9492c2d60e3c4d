"""The filter that picks attributions among candidates: a conditional logit in data/cues.json.

The candidates of one cue compete with each other and with "no attribution", whose score is 0
(D. McFadden, Conditional logit analysis of qualitative choice behavior, 1974).
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Filter:
    """Weights by feature, the cue heads worth looking at, and the least probability to keep.

    `joint` are the second look's weights, `scale` what the first look's score counts in it.
    """

    weights: dict[str, float]
    lemmas: frozenset[str]
    threshold: float
    joint: dict[str, float]
    scale: float

    def score(self, features: Iterable[str]) -> float:
        """The sum of the weights of some features."""
        get = self.weights.get
        return sum(get(name, 0.0) for name in features)

    def again(self, score: float, features: Iterable[str]) -> float:
        """A candidate's score once the other cues of its block have had their say."""
        get = self.joint.get
        return self.scale * score + sum(get(name, 0.0) for name in features)


def shares(scores: Sequence[float]) -> list[float]:
    """The probability of each of a cue's candidates; they and "none" add up to 1."""
    powers = [math.exp(max(-30.0, min(30.0, score))) for score in scores]
    total = 1.0 + sum(powers)
    return [power / total for power in powers]


@functools.cache
def attribution_filter() -> Filter:
    """The filter that comes with the package."""
    file = importlib.resources.files("briefing.analysis") / "data" / "cues.json"
    raw = json.loads(file.read_text(encoding="utf-8"))
    lemmas = frozenset(raw["lemmas"])
    return Filter(raw["weights"], lemmas, raw["threshold"], raw["joint"], raw["scale"])
