"""How much an actor matters in an article, from 0 to 1."""

from __future__ import annotations

import math
from collections.abc import Sequence

from briefing.analysis.model import Actor, ActorKind
from briefing.analysis.pipeline import Parse


def saliences(actors: Sequence[Actor], parsed: Parse) -> list[float]:
    """The salience of each actor."""
    return [_salience(actor, parsed) for actor in actors]


def _salience(actor: Actor, parsed: Parse) -> float:
    size = max(1, len(parsed.article.text))
    count = len(actor.mentions)
    early = 1.0 - actor.start / size
    title = any(word in parsed.article.title for word in (actor.name, *actor.aliases))
    score = 0.8 * math.log(1 + count) + early + 1.0 * title - 3.0
    score -= 1.0 * (actor.kind in (ActorKind.GROUP, ActorKind.OTHER)) + 2.0 * (not actor.named)
    return 1.0 / (1.0 + math.exp(-score))
