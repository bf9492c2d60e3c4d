"""The filter that picks attributions among candidates: a logistic regression in data/cues.json."""

from __future__ import annotations

import functools
import importlib.resources
import json
import math
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Filter:
    """Weights by feature, the cue heads worth looking at, and the least probability to keep."""

    weights: dict[str, float]
    lemmas: frozenset[str]
    threshold: float

    def probability(self, features: dict[str, float]) -> float:
        """How likely a candidate with these features is an attribution (0 to 1)."""
        get = self.weights.get
        total = sum(get(name, 0.0) * value for name, value in features.items())
        return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


@functools.cache
def attribution_filter() -> Filter:
    """The filter that comes with the package."""
    file = importlib.resources.files("briefing.analysis") / "data" / "cues.json"
    raw = json.loads(file.read_text(encoding="utf-8"))
    return Filter(raw["weights"], frozenset(raw["lemmas"]), raw["threshold"])
