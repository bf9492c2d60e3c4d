"""How much an actor matters in an article, from 0 to 1.

A logistic regression over where, how often and as what an actor is mentioned; the weights are in
data/salience.json and come from benchmarks/training/actors.py.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import math
import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.analysis.model import Actor, Mention
from briefing.analysis.pipeline import Parse

if TYPE_CHECKING:
    from spacy.tokens import Token

_WORD = re.compile(r"\w+")


def saliences(actors: Sequence[Actor], parsed: Parse) -> list[float]:
    """The salience of each actor."""
    weights = _weights()
    return [_logistic(weights, values) for values in salience_features(actors, parsed)]


def _logistic(weights: dict[str, float], values: dict[str, float]) -> float:
    total = sum(weights.get(name, 0.0) * value for name, value in values.items())
    return 1.0 / (1.0 + math.exp(-max(-30.0, min(30.0, total))))


@functools.cache
def _weights() -> dict[str, float]:
    file = importlib.resources.files("briefing.analysis") / "data" / "salience.json"
    weights: dict[str, float] = json.loads(file.read_text(encoding="utf-8"))["weights"]
    return weights


def salience_features(actors: Sequence[Actor], parsed: Parse) -> list[dict[str, float]]:
    """For each actor of an article: frequency, first place, headline, subjects and kind."""
    title = set(_WORD.findall(parsed.article.title.casefold()))
    counts = [len(_whole(actor)) for actor in actors]
    most = max(counts, default=1)
    first = _first_sentences(parsed)
    tokens = _Tokens(parsed)
    return [
        _features(actor, count / max(1, most), first, title, tokens)
        for actor, count in zip(actors, counts, strict=True)
    ]


def _whole(actor: Actor) -> list[Mention]:
    """The mentions that are not part of another name."""
    return [m for m in actor.mentions if not (m.kind == "name" and m.inferred)]


def _first_sentences(parsed: Parse) -> list[int]:
    """Where the first five sentences end."""
    ends = []
    for block, sentence in parsed.sentences:
        ends.append(block.span(sentence).end)
        if len(ends) == 5:
            break
    return ends


def _features(
    actor: Actor, share: float, ends: list[int], title: set[str], tokens: _Tokens
) -> dict[str, float]:
    whole = _whole(actor)
    found = {"bias": 1.0, f"kind {actor.kind}": 1.0, "share of the most frequent": share}
    found["log mentions"] = math.log1p(len(whole))
    place = next((n for n, end in enumerate(ends) if actor.start < end), 5)
    found[f"first in sentence {place + 1}" if place < 5 else "first later"] = 1.0
    words = [set(_WORD.findall(name.casefold())) for name in (actor.name, *actor.aliases)]
    if any(name and name <= title for name in words):
        found["whole name in the headline"] = 1.0
    elif any(name & title for name in words):
        found["part of the name in the headline"] = 1.0
    deps = [tokens.at(m) for m in whole]
    subjects = sum(t is not None and t.dep_ in ("nsubj", "nsubjpass") for t in deps)
    found["log subjects"] = math.log1p(subjects)
    if not whole:
        found["only inside other names"] = 1.0
    if not actor.named:
        found["unnamed"] = 1.0
    if actor.role:
        found["has a role"] = 1.0
    if whole:
        found["spread"] = (whole[-1].start - whole[0].start) / max(1, tokens.length)
    return found


class _Tokens:
    """Finds the token at an article offset."""

    def __init__(self, parsed: Parse) -> None:
        self.length = len(parsed.article.text)
        self._heads: dict[int, Token] = {
            block.start + token.idx + len(token.text): token
            for block in parsed.blocks
            for token in block.doc
        }

    def at(self, mention: Mention) -> Token | None:
        """The token that a mention ends with."""
        return self._heads.get(mention.end)
