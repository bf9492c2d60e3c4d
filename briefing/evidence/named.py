"""Names: whether a source has them, and in this connection."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import get_close_matches

from briefing.analysis.lexicon import wordset
from briefing.evidence.align import Alignment
from briefing.evidence.doubts import Doubt
from briefing.evidence.exchanges import Exchange, exchanges
from briefing.evidence.facts import Fact, Sentence
from briefing.evidence.kinds import Kind
from briefing.evidence.look import Look, as_near
from briefing.evidence.names import Name, is_known_name
from briefing.evidence.speakers import CUES
from briefing.evidence.words import Word, stem

_PRONOUNS = wordset(
    "he she they it him her them his their its i we us our my who whose himself herself"
)
#: A name may stand for a pronoun when it stands this many sentences before it, or one after.
_REACH = 5


def doubted_names(look: Look) -> Iterator[Doubt]:
    """The names of a sentence that its sources don't have, or not here."""
    swapped = exchanges(look)
    for each in swapped:
        yield from _exchanged(look, each)
    for fact in look.said.of(Kind.NAME):
        taken = any(fact.first <= each.last and each.first <= fact.last for each in swapped)
        if isinstance(fact.value, Name) and not taken:
            yield from _name(look, fact, fact.value)


def _exchanged(look: Look, swap: Exchange) -> Iterator[Doubt]:
    """The doubt about a name in the place of another, unless it may stand there."""
    look = replace(look, at=swap.at)
    spots = look.shelf.spots(swap.name)
    words = look.said.words[swap.first : swap.last + 1]
    kind = Kind.SPEAKER if _speaks(look.said, swap.first, swap.last) else Kind.NAME
    if unknown := _unknown(look, swap.name, spots, swapped=True):
        yield look.unsupported(kind, unknown[0].start, unknown[-1].end, swap.rival)
    elif not _may_replace(look, swap, set().union(*spots)):
        yield look.misplaced(kind, words[0].start, words[-1].end, swap.rival)


def _name(look: Look, fact: Fact, name: Name) -> Iterator[Doubt]:
    """The doubt about a name that stands for no other."""
    spots = look.shelf.spots(name)
    kind = Kind.SPEAKER if _speaks(look.said, fact.first, fact.last) else Kind.NAME
    paired = look.at.pairs if look.at else {}
    loose = [n for n in range(fact.first, fact.last + 1) if n not in paired]
    places = set().union(*spots)
    if unknown := _unknown(look, name, spots, swapped=False):
        yield look.unsupported(kind, unknown[0].start, unknown[-1].end, None)
    elif name.bracketed or not places or not loose:
        return
    elif strange := _never_together(look, name, spots):
        yield look.unsupported(kind, strange[0].start, strange[-1].end, None)
    elif (
        look.evidence
        and not places & look.evidence
        and not _referable(look, fact.first, fact.last, places)
    ):
        yield look.elsewhere(kind, fact, places)


def _may_replace(look: Look, swap: Exchange, places: set[int]) -> bool:
    """Whether a known name may after all stand where the source has another."""
    if look.home in places and swap.last - swap.first + 1 == len(swap.name.words):
        return _voice_changed(swap.at)
    changed = range(swap.first, swap.last + 1)
    if as_near(swap.at, look.shelf, places - {look.home}, changed):
        return True
    return _referable(look, swap.first, swap.last, places)


def _voice_changed(at: Alignment) -> bool:
    """Whether one of the two sentences has a "by" or an "and" that the other has not."""
    ours, theirs = ([w.lower for w in s.words] for s in (at.said, at.home))
    return any(ours.count(word) != theirs.count(word) for word in ("by", "and"))


def _unknown(look: Look, name: Name, spots: Sequence[set[int]], *, swapped: bool) -> Sequence[Word]:
    """The words of a name that no source has."""
    if len(name.words) == 1 and name.leads and not spots[0]:
        word = name.words[0].lower
        labels = name.labels and not name.words[0].text.isupper()  # "TODO:" names nobody
        named = labels or is_known_name(word) or _misspelt(look, word)
        return name.words if swapped or named else ()
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
    if not missing or (missing == [0] and name.leads and look.ordinary(name.words[0])):
        return ()
    return name.words[missing[0] : missing[-1] + 1]


def _referable(look: Look, first: int, last: int, places: set[int]) -> bool:
    """Whether the name may stand for a pronoun or description in the home: it was named before."""
    at = look.at
    if at is None:
        return False
    low, high = at.slot(first, last)
    taken = set(at.pairs.values())
    words = [w for n, w in enumerate(at.home.words[low:high], low) if n not in taken]
    if not any(w.lower in _PRONOUNS and (n == 0 or not w.capital) for n, w in enumerate(words)):
        return False
    number = at.home.number
    return any(number - _REACH <= place <= number + 1 for place in places)


def _speaks(said: Sentence, first: int, last: int) -> bool:
    """Whether the name stands beside a verb of saying, or after "according to"."""
    before = [w.lower for w in said.words[max(0, first - 2) : first]]
    after = [w.stem for w in said.words[last + 1 : last + 3]]
    if before == ["according", "to"] or (before and stem(before[-1]) in CUES):
        return True
    return any(each in CUES for each in after)
