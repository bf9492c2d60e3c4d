"""Points of different sources that say the same, or the same with other numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from briefing.analysis.model import Section
from briefing.brief import Brief, Point
from briefing.checks.quoting import short
from briefing.evidence.words import STOP, words_in
from briefing.finding import Finding, Level, Place
from briefing.importing.language import FUNCTION_WORDS

#: The share of their words (Jaccard's index) from which two points say the same: of 40 such pairs,
#: drawn from the sentences of 2,500 news articles, 36 did.
ALIKE: Final = 0.45

#: Fewer words tell too little: "No one has claimed the attack."
FEWEST: Final = 5

_EMPTY: Final = STOP.union(*FUNCTION_WORDS.values())


@dataclass(frozen=True, slots=True)
class _Told:
    """What a point tells: the stems of its words, its numbers, its sources; the timeline apart."""

    point: Point
    stems: frozenset[str]
    numbers: frozenset[str]
    sources: frozenset[str]
    dated: bool


def repeats(brief: Brief) -> Iterator[Finding]:
    """Accepted points that say nearly the same as one before them from another source.

    The timeline repeats by its nature what stands elsewhere, so it is compared with itself only.
    """
    if len(brief.sources) < 2:
        return
    told = [_told(point) for point in brief.accepted()]
    where: dict[str, list[int]] = {}
    for number, each in enumerate(told):
        if len(each.stems) < FEWEST:
            continue
        if (twin := _twin(each, told, where)) is not None:
            yield _finding(twin, each)
        for stem in each.stems:
            where.setdefault(stem, []).append(number)


def _told(point: Point) -> _Told:
    words = [word for word in words_in(point.text) if word.lower not in _EMPTY]
    numbers = {word.lower.replace(",", "") for word in words if word.text[0].isdigit()}
    return _Told(
        point,
        frozenset(word.stem for word in words if not word.text[0].isdigit()),
        frozenset(numbers),
        frozenset(evidence.article for evidence in point.evidence),
        point.section is Section.TIMELINE,
    )


def _twin(one: _Told, told: Sequence[_Told], where: Mapping[str, list[int]]) -> _Told | None:
    """The point before that is the most alike, where one of another source says the same."""
    shared = Counter(number for stem in one.stems for number in where.get(stem, ()))
    best, most = None, ALIKE
    for number, common in shared.items():
        other = told[number]
        alike = common / (len(one.stems) + len(other.stems) - common)
        if alike >= most and one.dated == other.dated and not one.sources & other.sources:
            best, most = other, alike
    return best


def _finding(first: _Told, second: _Told) -> Finding:
    one, other = short(first.point.text), short(second.point.text)
    place = Place(point=second.point.id)
    apart = first.numbers - second.numbers, second.numbers - first.numbers
    if all(apart):
        these, those = (", ".join(sorted(numbers)) for numbers in apart)
        return Finding(
            "numbers-disagree",
            Level.WARNING,
            f"“{one}” and “{other}” give different numbers: {these} and {those}.",
            "Find out which one holds, or say that the sources disagree.",
            place,
        )
    return Finding(
        "said-twice",
        Level.WARNING,
        f"“{one}” and “{other}” say nearly the same.",
        "Mark the second as a duplicate of the first, which then shows both sources.",
        place,
    )
