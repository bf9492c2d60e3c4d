"""Who said it: the words beside a verb of saying, against the source's beside the same verb."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from briefing.analysis.actors_gazetteer import TITLES
from briefing.analysis.lexicon import wordset
from briefing.analysis.statements_cues import SAYING
from briefing.evidence.align import Alignment
from briefing.evidence.doubts import Doubt
from briefing.evidence.facts import Sentence
from briefing.evidence.kinds import Kind
from briefing.evidence.shelf import Shelf
from briefing.evidence.words import Word, stem

CUES: Final = frozenset(map(stem, SAYING))

#: Speakers that point at somebody named elsewhere.
POINTERS: Final = wordset("he she they it i we you who that this which these those one")

_BETWEEN: Final = wordset("has have had also later then earlier still not n't now never repeatedly")

#: Sentences before the source's in which the person behind a description may be named.
_REACH: Final = 5


def doubted_speakers(shelf: Shelf, at: Alignment) -> Iterator[Doubt]:
    """Speakers that the source does not have beside the same verb of saying."""
    for said, home in at.pairs.items():
        if at.said.words[said].stem not in CUES:
            continue
        for step in (-1, 1):
            ours = _beside(at.said, said, step)
            theirs = _beside(at.home, home, step)
            if ours is None or theirs is None or not at.follows(ours):
                continue
            if _other(shelf, at, ours, theirs):
                yield _doubt(at, ours, theirs)


def _beside(sentence: Sentence, cue: int, step: int) -> int | None:
    """The number of the word next to a cue that may be its speaker's last or first."""
    place = cue + step
    while 0 <= place < len(sentence.words) and (
        sentence.words[place].lower in _BETWEEN or sentence.words[place].lower.endswith("ly")
    ):
        place += step
    if not 0 <= place < len(sentence.words):
        return None
    word, verb = sentence.words[place], sentence.words[cue]
    low, high = sorted((word, verb), key=lambda each: each.start)
    if any(mark in sentence.between(low.end, high.start) for mark in ',;:.“”"()'):
        return None
    return place


def _other(shelf: Shelf, at: Alignment, ours: int, theirs: int) -> bool:
    """Whether two words beside the same cue are of two different speakers."""
    mine, its = at.said.words[ours], at.home.words[theirs]
    if ours in at.pairs or theirs in at.pairs.values() or mine.stem == its.stem:
        return False
    if not (_is_speaker(mine) and _is_speaker(its)):
        return False
    if mine.stem in at.home.stems or its.stem in at.said.stems:
        return False
    described = mine.capital != its.capital and _definite(at, ours, theirs)
    return not (described and _named_before(shelf, at, ours, theirs))


def _is_speaker(word: Word) -> bool:
    title = word.capital and word.lower in TITLES  # "the Prime Minister", named elsewhere
    known = word.lower in POINTERS or word.lower in _NO_SPEAKER
    return len(word.text) > 2 and word.lower.isalpha() and not (title or known)


_NO_SPEAKER: Final = wordset(
    """the and but for with from about was were are been being has had have will would could should
    might may can must not did does her him his them its their our your that than when where what
    how why all any some most many more less only just after before while during against also there
    here then now once again out off down over into upon per new"""
)


def _definite(at: Alignment, ours: int, theirs: int) -> bool:
    """Whether the lower-case one of two speakers is "the minister" and not "a minister"."""
    sentence, place = (at.said, ours) if at.home.words[theirs].capital else (at.home, theirs)
    before = [word.lower for word in sentence.words[max(0, place - 4) : place]]
    return "the" in before or "his" in before or "her" in before


def _named_before(shelf: Shelf, at: Alignment, ours: int, theirs: int) -> bool:
    """Whether the named one of two speakers is named in or before the home."""
    mine, its = at.said.words[ours], at.home.words[theirs]
    name = mine if mine.capital else its
    places = shelf.by_word.get(name.lower, ())
    return any(at.home.number - _REACH <= place <= at.home.number + 1 for place in places)


def _doubt(at: Alignment, ours: int, theirs: int) -> Doubt:
    mine, its = at.said.words[ours], at.home.words[theirs]
    why = "“{words}” is not who says this in the source: {where} has “{says}”."
    return Doubt.beside(Kind.SPEAKER, (mine.start, mine.end), why, at.home, (its.start, its.end))
