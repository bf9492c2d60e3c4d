"""Which lines matter: what the best of them say together, and each one's worth after those before.

How likely each word is to be in a summary comes from `briefing.analysis.ranking_words`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence, Set
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.analysis.lexicon import wordset

if TYPE_CHECKING:
    from briefing.analysis.ranking_words import Chances

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
_GENITIVE = re.compile(r"[’']s?$")
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|I[’']\w+)\b")
_SECOND_PERSON = re.compile(r"\b[Yy]ou(?:r|[’']\w+)?\b")
_DEBRIS = re.compile(
    r"»|^editor[’']s note\b|^(?:click|watch|read|see)\b|\bclick here\b|scroll down|cnn\.com|"
    r"\bvideo\b:|"
    r"\b(?:file|handout|undated)(?: \w+)? (?:photo|image|picture)|"
    r"\bphoto(?:graph)? (?:by|credit)\b|"
    r"\b(?:seen|pictured|shown) (?:here\b|above\b|in this (?:\w+ )?(?:photo|image|picture))|"
    r"^here(?:[’']s| is| are| were) |^(?:cnnmoney|related|gallery|photos?|opinion): |"
    r", pictured\b|\((?:left|right|cent(?:re|er)|top|bottom|above|below)\)|"
    r"^you can (?:view|see|read|watch|find|hear|listen to|download)\b.*\bhere\b|"
    r"^(?:tested|reviewed|compiled|photographed|words|pictures) by\b|"
    r"\banyone with (?:any )?information\b|\bhotline\b|\d{3}[- ]\d{3}[- ]\d{4}|"
    r"\bnot be published, broadcast, rewritten|"
    r"\bopinions expressed\b|"
    r"^\w+(?:[’']s)? [A-Z][^“”\",.]{5,60} (?:reported|wrote) from\b|"
    r"contributed to this (?:report|story)|all rights reserved|©|copyright \d|@\w+|https?:",
    re.IGNORECASE,
)

_NO_COMMENT = re.compile(
    r"\b(?:declin|refus)\w+ (?:to |any |further )*comment|\bno (?:immediate )?comment\b|"
    r"\brequests? for (?:an? |further )?(?:interview|comment)|\b(?:not|n[’']t) heard back\b|"
    r"\b(?:requests?|available|reached|asked|approached) for (?:further )?comment|"
    r"\b(?:respond|repl)\w+ to (?:\w+ ){0,3}(?:requests?|inquir\w+|e-?mails?|messages?|questions)|"
    r"\breturn(?:ed|ing)? (?:\w+ ){0,3}(?:calls?|messages?|e-?mails?)\b",
    re.IGNORECASE,
)
#: A sentence of at most so many words in which nobody comments says nothing else.
_BRIEF = 18


def content_words(text: str) -> list[str]:
    """The lowercased words of a text that carry content, without a plural's or genitive's "s"."""
    words = (_GENITIVE.sub("", word) for word in _WORD.findall(text.lower()))
    return [word[:-1] if len(word) > 3 and word.endswith("s") else word
            for word in words if word not in _STOP and len(word) > 1]  # fmt: skip


def faults(text: str) -> float:
    """What speaks against a line by its form alone, in the units of `Chances.agreement`."""
    return (
        0.02 * bool(_FIRST_PERSON.search(text))
        + 0.02 * bool(_SECOND_PERSON.search(text))
        + 0.1 * ("?" in text)
    )


def is_question(text: str) -> bool:
    """Whether a line ends by asking something."""
    return text.rstrip("”\"’')] ").endswith("?")


def says_nothing(text: str) -> bool:
    """Whether a line only tells that somebody did not comment."""
    return len(text.split()) <= _BRIEF and bool(_NO_COMMENT.search(text))


def is_debris(text: str) -> bool:
    """Whether a line belongs to the page and not to the article: "Watch the video »"."""
    return bool(_DEBRIS.search(text))


def overlap(one: Set[str], other: Set[str]) -> float:
    """The share of the smaller set's words that the other has too, from 0 to 1."""
    return len(one & other) / max(1, min(len(one), len(other)))


#: Lines of the article that its opening is chosen from, counted from the top.
_REACH = 30


@dataclass(frozen=True, slots=True)
class Version:
    """One way to tell a sentence: its number, its words' base forms, what speaks against it."""

    sentence: int
    terms: Sequence[str]
    against: float


def opening(versions: Sequence[Version], chances: Chances) -> list[int]:
    """The three versions, by index and the weightiest first, that sum the article up together.

    They are of different sentences, and those that are expected to agree best with a summary, taken
    one by one and then exchanged while that helps.
    """
    fit = list(dict.fromkeys(v.sentence for v in versions if v.against < 1))[:_REACH]
    every = dict.fromkeys(v.sentence for v in versions)
    fit.extend([n for n in every if n not in fit][: max(0, 3 - len(fit))])
    reach = [n for n, v in enumerate(versions) if v.sentence in fit]

    def best(others: Sequence[int]) -> int:
        together = chances.beside([versions[n].terms for n in others])
        taken = {versions[n].sentence for n in others}
        free = (n for n in reach if versions[n].sentence not in taken)
        return max(free, key=lambda n: (together(versions[n].terms) - versions[n].against, -n))

    chosen: list[int] = []
    while len(chosen) < min(3, len(fit)):
        chosen.append(best(chosen))
    for n in tuple(chosen):
        others = [other for other in chosen if other != n]
        chosen = [*others, best(others)]
    alone = {n: chances.agreement(versions[n].terms) - versions[n].against for n in chosen}
    return sorted(chosen, key=lambda n: (-alone[n], n))


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
