"""How much a line matters: a linear model over features that can be read.

The weights are learnt by `benchmarks/training/ranking.py` (ridge regression of a line's agreement
with editors' highlights) and kept in `data/ranking.json`.
"""

from __future__ import annotations

import functools
import importlib.resources
import itertools
import json
import math
import re
from collections import Counter
from collections.abc import Sequence, Set
from dataclasses import dataclass

from briefing.analysis.dates_words import wordset

#: Words that say nothing about what a sentence is about.
_STOP = wordset(
    """
    a about after all also an and any are as at be because been before being between but by
    can could did do does for from had has have he her here his how i if in into is it its
    just last like made make many may me more most mr ms much my new no not now of on one
    only or other our out over people said say says she since so some such than that the
    their them then there these they this those through time to told two up us was we were
    what when where which while who will with would year years you your
    """
)
_WORD = re.compile(r"[^\W\d_][\w’'-]*|\d[\d,.]*\d|\d")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|I[’']\w+)\b")
_SECOND_PERSON = re.compile(r"\b[Yy]ou(?:r|[’']\w+)?\b")
_QUOTES = re.compile(r"[\"“”]|``|''")
_PRONOUN = re.compile(r"(?:He|She|It|They|This|That|These|Those|His|Her|Their|Its)\b")
_CAPITAL = re.compile(r"(?<!^)\b[A-Z]\w+")
_DEBRIS = re.compile(
    r"»|\bclick\b|\bwatch\b.{0,60}\bvideo\b|^(?:watch|read|see)\b|scroll down|cnn\.com|\bvideo\b:|"
    r"contributed to this (?:report|story)|all rights reserved|©|copyright|@\w+|https?:",
    re.IGNORECASE,
)


def content_words(text: str) -> list[str]:
    """The lowercased words of a text that carry content, without a plural's or genitive's "s"."""
    words = (word.lower() for word in _WORD.findall(text))
    short = (re.sub(r"[’']s?$", "", word) for word in words)
    return [word[:-1] if len(word) > 3 and word.endswith("s") else word
            for word in short if word not in _STOP and len(word) > 1]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Topic:
    """What an article's words tell about a line's weight."""

    frequency: Counter[str]
    title: frozenset[str]
    lead: frozenset[str]
    opening: frozenset[str]
    lines: int

    @classmethod
    def of(cls, words: Sequence[Sequence[str]], title: str) -> Topic:
        """The topic of an article from the content words of its lines."""
        return cls(
            Counter(word for line in words for word in set(line)),
            frozenset(content_words(title)),
            frozenset(words[0]) if words else frozenset(),
            frozenset(word for line in words[:4] for word in line),
            len(words),
        )


def features(
    texts: Sequence[str], title: str, extras: Sequence[dict[str, float]]
) -> list[dict[str, float]]:
    """Features of each line of an article, most from 0 to 1, in the order of the text.

    `extras` are what the caller knows of each line besides its words (figures, actors, tense).
    """
    words = [content_words(text) for text in texts]
    topic = Topic.of(words, title)
    return [
        _place(n, topic) | _content(set(line), topic) | _form(text) | extra
        for n, (text, line, extra) in enumerate(zip(texts, words, extras, strict=True))
    ]


def _place(place: int, topic: Topic) -> dict[str, float]:
    return {
        "first": float(place == 0),
        "second": float(place == 1),
        "third": float(place == 2),
        "early": 1 / (1 + place),
        "depth": math.log1p(place) / 4,
        "late": place / max(topic.lines, 1),
    }


def _content(unique: set[str], topic: Topic) -> dict[str, float]:
    size = max(len(unique), 1)
    weight = sum(math.log1p(topic.frequency[word] - 1) for word in unique)
    return {
        "central": weight / size,
        "central_sum": min(weight, 20) / 20,
        "title": len(unique & topic.title) / max(len(topic.title), 1),
        "lead": len(unique & topic.lead) / size,
        "opening": len(unique & topic.opening) / size,
        "new": sum(topic.frequency[word] == 1 for word in unique) / size,
        "words": min(len(unique), 20) / 20,
    }


def _form(text: str) -> dict[str, float]:
    count = len(text.split())
    return {
        "short": max(0, 8 - count) / 8,
        "length": min(count, 30) / 30,
        "long": min(max(0, count - 30), 30) / 30,
        "first_person": float(bool(_FIRST_PERSON.search(text))),
        "second_person": float(bool(_SECOND_PERSON.search(text))),
        "question": float("?" in text),
        "quotes": min(len(_QUOTES.findall(text)), 4) / 4,
        "debris": float(bool(_DEBRIS.search(text))),
        "pronoun": float(bool(_PRONOUN.match(text))),
        "named": min(len(_CAPITAL.findall(text)), 8) / 8,
    }


@functools.lru_cache(maxsize=1)
def weights() -> dict[str, float]:
    """The learnt weight of each feature; features without one don't count."""
    source = importlib.resources.files("briefing.analysis") / "data" / "ranking.json"
    loaded: dict[str, float] = json.loads(source.read_text("utf-8"))["weights"]
    return loaded


def score(values: dict[str, float]) -> float:
    """The weighted sum of a line's features; comparable within an article only."""
    table = weights()
    return table.get("constant", 0.0) + sum(
        table.get(name, 0.0) * value for name, value in values.items()
    )


def overlap(one: Set[str], other: Set[str]) -> float:
    """The share of the smaller set's words that the other has too, from 0 to 1."""
    return len(one & other) / max(1, min(len(one), len(other)))


#: The first three lines together are to have about so many words, as an editor's summary has.
_SUMMARY_WORDS = 48


def opening(
    words: Sequence[frozenset[str]],
    scores: Sequence[float],
    lengths: Sequence[int],
    faults: Sequence[float],
) -> list[int]:
    """The three lines, by index and the weightiest first, that sum the article up together.

    News is written with the weightiest first, so the place counts most; the score breaks ties,
    repetition and a total far from a summary's length count against. `faults` are subtracted.
    """
    mean = sum(scores) / len(scores)
    spread = math.sqrt(sum((value - mean) ** 2 for value in scores) / len(scores)) or 1.0
    value = [
        0.2 * (score - mean) / spread - math.log1p(n) - fault
        for n, (score, fault) in enumerate(zip(scores, faults, strict=True))
    ]
    best = sorted(range(len(value)), key=lambda n: (-value[n], n))[:8]

    def together(three: tuple[int, ...]) -> float:
        total = sum(lengths[n] for n in three)
        same = sum(overlap(words[a], words[b]) for a, b in itertools.combinations(three, 2))
        off = abs(total - _SUMMARY_WORDS) / _SUMMARY_WORDS
        return sum(value[n] for n in three) - 0.3 * same - 2.0 * off

    chosen = max(itertools.combinations(best, min(3, len(best))), key=together)
    return sorted(chosen, key=lambda n: -value[n])


def in_order_of_worth(
    words: Sequence[Set[str]], scores: Sequence[float], *, limit: int, penalty: float = 0.3
) -> list[tuple[int, float]]:
    """Indices with adjusted scores, the best first, each different from those before it.

    Maximal marginal relevance (Carbonell and Goldstein, 1998): a line's score less `penalty` times
    its largest overlap with a line already taken. At most `limit` lines.
    """
    order = sorted(range(len(scores)), key=lambda n: (-scores[n], n))[: 4 * limit]
    worst = dict.fromkeys(order, 0.0)
    taken: list[tuple[int, float]] = []
    while order and len(taken) < limit:
        best = max(order, key=lambda n: (scores[n] - penalty * worst[n], -n))
        taken.append((best, scores[best] - penalty * worst[best]))
        order.remove(best)
        for n in order:
            worst[n] = max(worst[n], overlap(words[n], words[best]))
    return taken
