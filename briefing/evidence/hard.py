"""Numbers, dates and names: whether a source has them, and in this connection."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import get_close_matches

from briefing.analysis.dates_words import wordset
from briefing.evidence.align import VERBATIM, Alignment
from briefing.evidence.calendar import DateRead, same_date
from briefing.evidence.doubts import Doubt
from briefing.evidence.facts import Fact, Sentence
from briefing.evidence.kinds import Kind
from briefing.evidence.names import Name, is_known_name, is_plain, same_name
from briefing.evidence.numerals import Number, same_number
from briefing.evidence.shelf import Shelf, counted_by
from briefing.evidence.speakers import CUES
from briefing.evidence.words import Word, stem

_PRONOUNS = wordset(
    "he she they it him her them his their its i we us our my who whose himself herself"
)
#: A name may stand for a pronoun when it stands this many sentences before it, or one after.
_REACH = 5


#: A sentence with this part of the home's words in common with what is said is as near.
_AS_NEAR, _COUNTS_ALIKE = 0.75, 0.5

#: A name in the place of another stands between at most this many words of the source.
_SLOT = 3

#: Start and end, in the source, of what it says instead.
Rival = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Look:
    """One sentence to check: what it is beside, and the numbers of its evidence's sentences."""

    shelf: Shelf
    said: Sentence
    at: Alignment | None
    evidence: frozenset[int]

    @property
    def home(self) -> int:
        """The number of the sentence that it is made from; -1 for none."""
        return self.at.home.number if self.at else -1

    def follows(self, first: int, last: int) -> bool:
        """Whether the wording round words first to last is all but the source's own.

        Another fact there was put in the place of the source's.
        """
        return self.at is not None and self.at.order >= VERBATIM and self.at.holds(first, last)


def doubted_facts(look: Look) -> Iterator[Doubt]:
    """The numbers, dates and names of a sentence that its sources don't have, or not here."""
    for fact in look.said.facts:
        if isinstance(fact.value, Name):
            yield from _name(look, fact, fact.value)
        else:
            yield from _value(look, fact)


# --- numbers and dates -----------------------------------------------------------------------


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
    if look.home in places:
        if rival and _strange(look, fact):
            yield _misplaced(fact.kind, fact.start, fact.end, look, rival)
    elif not places:
        if rival or not slight:
            yield _unsupported(fact.kind, fact.start, fact.end, look, rival)
    elif rival and not _as_near(look, places, fact):
        yield _misplaced(fact.kind, fact.start, fact.end, look, rival)
    elif not slight and (counts := _miscounted(look, fact)):
        home, known = counts
        why = "“{words}” stands in the source, but does not count this: {where} says “{says}”."
        yield Doubt.beside(fact.kind, (fact.start, fact.end), why, home, (known.start, known.end))
    elif look.evidence and not slight and not places & look.evidence:
        yield _elsewhere(fact.kind, fact, look, places)


def _miscounted(look: Look, fact: Fact) -> tuple[Sentence, Fact] | None:
    """The source's count of the same things where it never gives the claimed number of them."""
    counts = look.shelf.counts.get(counted_by(look.said, fact), ())
    if any(_same(fact, known) for _, known in counts):
        return None
    return next(iter(counts), None)


def _as_near(look: Look, places: set[int], fact: Fact | None = None) -> bool:
    """Whether a sentence that has the fact is about as near to what is said as the home.

    Half as near is enough for one that counts the same things.
    """
    assert look.at is not None
    own = look.at.covered(look.at.home)
    counted = counted_by(look.said, fact) if fact else ""
    counts = {
        sentence.number
        for sentence, known in look.shelf.counts.get(counted, ())
        if fact and _same(fact, known)
    }
    return any(
        look.at.covered(look.shelf.sentences[n])
        >= own * (_COUNTS_ALIKE if n in counts else _AS_NEAR)
        for n in places
    )


def _slight(fact: Fact) -> bool:
    """Whether a fact tells so little that only another one in its place speaks against it."""
    if isinstance(fact.value, Number):
        return fact.value.trivial or fact.value.vague
    return isinstance(fact.value, DateRead) and fact.value.slight


def _strange(look: Look, fact: Fact) -> bool:
    """Whether none of a fact's words is one of the home's at its place."""
    assert look.at is not None
    return not any(n in look.at.pairs for n in range(fact.first, fact.last + 1))


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


# --- names -----------------------------------------------------------------------------------


def _name(look: Look, fact: Fact, name: Name) -> Iterator[Doubt]:
    spots = look.shelf.spots(name)
    kind = Kind.SPEAKER if _speaks(look.said, fact) else Kind.NAME
    paired = look.at.pairs if look.at else {}
    loose = [n for n in range(fact.first, fact.last + 1) if n not in paired]
    rival = _other_name(look, loose, name) if loose else None
    if unknown := _unknown(look, name, spots, rival):
        yield _unsupported(kind, unknown[0].start, unknown[-1].end, look, rival)
        return
    places = set().union(*spots)
    if name.bracketed or not places or not loose:
        return
    if rival:
        if not _may_replace(look, fact, name, loose, places):
            words = look.said.words
            yield _misplaced(kind, words[loose[0]].start, words[loose[-1]].end, look, rival)
    elif strange := _never_together(look, name, spots):
        yield _unsupported(kind, strange[0].start, strange[-1].end, look, None)
    elif look.evidence and not places & look.evidence and not _referable(look, fact, places):
        yield _elsewhere(kind, fact, look, places)


def _other_name(look: Look, loose: Sequence[int], name: Name) -> Rival | None:
    """The name that the source has in the place of the words that are not its own."""
    at = look.at
    if at is None or not look.follows(loose[0], loose[-1]):
        return None
    low, high = at.slot(loose[0], loose[-1])
    words = [w for w in at.home.words[low:high] if w.capital and not is_plain(w)]
    if not words or high - low > _SLOT + len(loose) or same_name(name.words, words):
        return None
    if len(loose) < len(name.words) and not _adjoins(at, words):
        return None
    return words[0].start, words[-1].end


def _adjoins(at: Alignment, words: Sequence[Word]) -> bool:
    """Whether words of the home stand right beside a word that is kept, with a blank between."""
    for n in at.pairs.values():
        kept = at.home.words[n]
        gaps = ((words[-1].end, kept.start), (kept.end, words[0].start))
        if any(end < start <= end + 1 for end, start in gaps):
            return True
    return False


def _may_replace(
    look: Look, fact: Fact, name: Name, loose: Sequence[int], places: set[int]
) -> bool:
    """Whether a known name may after all stand where the source has another."""
    at = look.at
    assert at is not None
    if look.home in places and len(loose) == len(name.words):
        return _voice_changed(at)
    if _as_near(look, places - {look.home}):
        return True
    return _referable(look, fact, places)


def _voice_changed(at: Alignment) -> bool:
    """Whether one of the two sentences has a "by" or an "and" that the other has not."""
    ours, theirs = ([w.lower for w in s.words] for s in (at.said, at.home))
    return any(ours.count(word) != theirs.count(word) for word in ("by", "and"))


def _unknown(
    look: Look, name: Name, spots: Sequence[set[int]], rival: Rival | None
) -> Sequence[Word]:
    """The words of a name that no source has."""
    if len(name.words) == 1 and name.leads and not spots[0]:
        word = name.words[0].lower
        labels = name.labels and not name.words[0].text.isupper()  # "TODO:" names nobody
        named = labels or is_known_name(word) or _misspelt(look, word)
        return name.words if rival or named else ()
    return _run(look, name, [n for n, each in enumerate(spots) if not each])


def _misspelt(look: Look, word: str) -> bool:
    """Whether a word that no source has is all but one of a source's names."""
    return bool(len(word) > 4 and get_close_matches(word, look.shelf.named, 1, cutoff=0.84))


def _never_together(look: Look, name: Name, spots: Sequence[set[int]]) -> Sequence[Word]:
    """The words of a name that no source has beside any of its other words."""
    if len(spots) == 1:
        return ()
    apart = [n for n, each in enumerate(spots) if not any(each & o for o in spots if o is not each)]
    return _run(look, name, apart)


def _run(look: Look, name: Name, missing: Sequence[int]) -> Sequence[Word]:
    """The words of a name from the first to the last of some; none for an ordinary first word."""
    if not missing or (missing == [0] and name.leads and _ordinary(look, name.words[0])):
        return ()
    return name.words[missing[0] : missing[-1] + 1]


def _ordinary(look: Look, word: Word) -> bool:
    """Whether a capitalised word that opens a sentence is an ordinary word."""
    return word.lower in look.shelf.common and word.lower not in look.shelf.named


def _referable(look: Look, fact: Fact, places: set[int]) -> bool:
    """Whether the name may stand for a pronoun or description in the home: it was named before."""
    at = look.at
    if at is None:
        return False
    low, high = at.slot(fact.first, fact.last)
    taken = set(at.pairs.values())
    words = [w.lower for n, w in enumerate(at.home.words[low:high], low) if n not in taken]
    if not any(word in _PRONOUNS for word in words):
        return False
    first = at.home.number
    return any(first - _REACH <= place <= first + 1 for place in places)


def _speaks(said: Sentence, fact: Fact) -> bool:
    """Whether the name stands beside a verb of saying, or after "according to"."""
    before = [w.lower for w in said.words[max(0, fact.first - 2) : fact.first]]
    after = [w.stem for w in said.words[fact.last + 1 : fact.last + 3]]
    if before == ["according", "to"] or (before and stem(before[-1]) in CUES):
        return True
    return any(each in CUES for each in after)


# --- doubts ----------------------------------------------------------------------------------


def _unsupported(kind: Kind, start: int, end: int, look: Look, rival: Rival | None) -> Doubt:
    why = f"No source has the {kind} “{{words}}”"
    home = look.at.home if look.at else None
    if rival and home:
        return Doubt.beside(kind, (start, end), f"{why}; {{where}} says “{{says}}”.", home, rival)
    return Doubt(kind, start, end, f"{why}.", home)


def _misplaced(kind: Kind, start: int, end: int, look: Look, rival: Rival) -> Doubt:
    assert look.at is not None
    why = "“{words}” stands in the source, but not here: {where} says “{says}”."
    return Doubt.beside(kind, (start, end), why, look.at.home, rival)


def _elsewhere(kind: Kind, fact: Fact, look: Look, places: set[int]) -> Doubt:
    stems = {word.stem for word in look.said.words if word.content}
    place = max(places, key=lambda n: (len(stems & look.shelf.sentences[n].stems), -n))
    why = "“{words}” is not in this point's evidence, but stands in {where}."
    home = look.shelf.sentences[place]
    return Doubt(kind, fact.start, fact.end, why, home, elsewhere=True)
