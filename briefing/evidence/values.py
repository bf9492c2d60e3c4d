"""Numbers and dates: whether a source has them, and in this connection."""

from __future__ import annotations

from collections.abc import Iterator

from briefing.evidence.align import Alignment
from briefing.evidence.calendar import DateRead, same_date
from briefing.evidence.doubts import Doubt
from briefing.evidence.facts import Fact, Sentence
from briefing.evidence.kinds import Kind
from briefing.evidence.look import Look, Rival, as_near
from briefing.evidence.numerals import Number, same_number
from briefing.evidence.shelf import counted_by


def doubted_values(look: Look) -> Iterator[Doubt]:
    """The numbers and dates of a sentence that its sources don't have, or not here."""
    for fact in look.said.facts:
        if fact.kind is not Kind.NAME:
            yield from _value(look, fact)


def _same(claimed: Fact, known: Fact) -> bool:
    one, other = claimed.value, known.value
    if isinstance(one, Number) and isinstance(other, Number):
        return same_number(one, other)
    if isinstance(one, DateRead) and isinstance(other, DateRead):
        return same_date(one, other)
    if isinstance(one, Number) and isinstance(other, DateRead):
        return f"{one.value:.0f}" in other.words
    if isinstance(one, DateRead) and isinstance(other, Number):
        return one.words == {f"{other.value:.0f}"}
    return False


def _value(look: Look, fact: Fact) -> Iterator[Doubt]:
    places = {
        number for known, numbers in look.shelf.distinct if _same(fact, known) for number in numbers
    }
    slight = _slight(fact)
    rival = _rival(look, fact)
    at_home = look.home in places
    if not places:
        if rival or not slight:
            yield look.unsupported(fact.kind, fact.start, fact.end, rival)
    elif rival and not (at_home or _as_near(look, places, fact)):
        yield look.misplaced(fact.kind, fact.start, fact.end, rival)
    elif not slight and (counts := _miscounted(look, fact, at_home=at_home)):
        home, known = counts
        why = "“{words}” stands in the source, but does not count this: {where} says “{says}”."
        yield Doubt.beside(fact.kind, (fact.start, fact.end), why, home, (known.start, known.end))
    elif look.evidence and not (at_home or slight or places & look.evidence):
        yield look.elsewhere(fact.kind, fact, places)


def _miscounted(look: Look, fact: Fact, *, at_home: bool) -> tuple[Sentence, Fact] | None:
    """The source's count of the same things where it never gives the claimed number of them.

    Where the home has the number (`at_home`), its own count alone speaks against it.
    """
    counts = look.shelf.counts.get(counted_by(look.said, fact), ())
    if any(_same(fact, known) for _, known in counts):
        return None
    return next((each for each in counts if not at_home or each[0].number == look.home), None)


def _as_near(look: Look, places: set[int], fact: Fact) -> bool:
    """Whether a sentence that has the fact is about as near, or half, counting the same things."""
    assert look.at is not None
    counts = look.shelf.counts.get(counted_by(look.said, fact), ())
    alike = {sentence.number for sentence, known in counts if _same(fact, known)}
    return as_near(look.at, look.shelf, places, alike=alike)


def _slight(fact: Fact) -> bool:
    """Whether a fact tells so little that only another one in its place speaks against it."""
    if isinstance(fact.value, Number):
        return fact.value.trivial or fact.value.vague
    return isinstance(fact.value, DateRead) and fact.value.slight


def _rival(look: Look, fact: Fact) -> Rival | None:
    """What the source says at the fact's place: another fact of the kind that was left out."""
    at = look.at
    if at is None or not look.follows(fact.first, fact.last):
        return None
    low, high = at.slot(fact.first, fact.last)
    for known in at.home.of(fact.kind):
        in_slot = known.first < high and known.last >= low
        if in_slot and not _same(fact, known) and not _kept(at, known):
            return known.start, known.end
    return None


def _kept(at: Alignment, known: Fact) -> bool:
    """Whether a fact of the home is still said, as often as there."""
    said = sum(_same(each, known) for each in at.said.of(known.kind))
    return said >= sum(_same(each, known) for each in at.home.of(known.kind))
