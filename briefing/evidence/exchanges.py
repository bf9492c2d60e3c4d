"""A name in the place of another: a source's own sentence with somebody else in it.

Where all the other words are a source's, a run of words that is not must stand for what the source
has there. This needs no reading of names from the sentence alone, so headlines, in which every
word has a capital, and names with small words inside are held to their source as well.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby

from briefing.analysis.actors_gazetteer import TITLES
from briefing.analysis.lexicon import wordset
from briefing.evidence.align import Alignment, align
from briefing.evidence.kinds import Kind
from briefing.evidence.look import Look, Rival
from briefing.evidence.names import Name, is_headline, is_known_name, is_plain, same_name
from briefing.evidence.words import Word

#: Words without a capital that a name may hold.
_SMALL = wordset("of the and for in on de la du del der van von bin al el")

#: Between two names that stand for each other, at most so many other words of the source.
_SLOT = 3

#: So many small words, and no others, tell which sentence of a source it is.
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Exchange:
    """The first and last word of a run that stands for a rival, and the name that it makes."""

    at: Alignment
    first: int
    last: int
    name: Name
    rival: Rival


def exchanges(look: Look) -> list[Exchange]:
    """The names of a sentence in the place of others.

    A name may lead to the one sentence that has it: where nothing is found there, the sentence
    is also laid beside the one that the rest of its words lead to.
    """
    if look.at is None or len(look.at.pairs) == len(look.said.words):
        return []
    found = list(_beside(look, look.at))
    if found:
        return found
    aside = frozenset(n for n, word in enumerate(look.said.words) if _nominal(look, word))
    other = align(look.shelf, look.said, look.evidence, aside) if aside else None
    if other is None or other.home is look.at.home:
        return []
    return list(_beside(look, other))


def _beside(look: Look, at: Alignment) -> Iterator[Exchange]:
    for gap in _gaps(at):
        ours = _name_in(look, at, gap)
        if ours is None or not _kept(at, gap):
            continue
        low, high = at.slot(gap[0], gap[-1])
        rival = _capitals(at.home.words[low:high])
        if not rival or _small(at.home.words[low:high]) > _SLOT or same_name(ours, rival):
            continue
        if _called(look, ours, rival) or _opening(look, at, rival):
            continue
        if len(ours.words) > len(gap) and not _adjoins(at, rival):
            continue
        yield Exchange(at, gap[0], gap[-1], ours, (rival[0].start, rival[-1].end))


def _gaps(at: Alignment) -> Iterator[list[int]]:
    """The runs of words that are not the home's, by number."""
    loose = [n for n in range(len(at.said.words)) if n not in at.pairs]
    for _, run in groupby(enumerate(loose), key=lambda pair: pair[1] - pair[0]):
        yield [n for _, n in run]


def _name_in(look: Look, at: Alignment, gap: Sequence[int]) -> Name | None:
    """The name that a run of words makes, with what is kept of it beside the run; None for none."""
    said, edges = at.said, [at.said.words[n] for n in (gap[0], gap[-1])]
    if _small([said.words[n] for n in gap]) or not (_naming(edges[0]) and edges[1].capital):
        return None
    if "," in said.between(edges[0].start, edges[1].end) or edges[1].lower in TITLES:
        return None  # several names, or "the Prime Minister"
    inside = [f for f in said.of(Kind.NAME) if f.first <= gap[-1] and gap[0] <= f.last]
    numbers = {*gap, *(n for f in inside for n in range(f.first, f.last + 1))}
    words = _capitals([said.words[n] for n in sorted(numbers)])
    read = inside[0].value if inside else None
    if isinstance(read, Name):
        ordinary = read.leads and len(words) == 1 and look.ordinary(words[0])
        alone = Name(read.start, read.end, words, read.leads, read.bracketed, read.placed)
        return None if ordinary or read.bracketed else alone
    if not words or (is_headline(said.words) and not any(_nominal(look, w) for w in words)):
        return None
    return Name(words[0].start, words[-1].end, words, gap[0] == 0)


def _capitals(words: Sequence[Word]) -> tuple[Word, ...]:
    """The capitalised words that name somebody; titles where there is nothing else."""
    named = [w for w in words if _naming(w)]
    return tuple([w for w in named if w.lower not in TITLES] or named)


def _naming(word: Word) -> bool:
    """Whether a word is written like a name or a title."""
    return word.capital and (word.lower in TITLES or not is_plain(word))


def _called(look: Look, name: Name, rival: Sequence[Word]) -> bool:
    """Whether a rival is a title alone, and a source has the name beside it."""
    if not all(word.lower in TITLES for word in rival):
        return False
    held, named = (
        {n for word in words for n in look.shelf.by_word.get(word.lower, ())}
        for words in (rival, name.words)
    )
    return any({n - 1, n, n + 1} & named for n in held)


def _opening(look: Look, at: Alignment, rival: Sequence[Word]) -> bool:
    """Whether a rival may have its capital only because it opens the sentence."""
    word = rival[0]
    if len(rival) > 1 or word is not at.home.words[0] or is_headline(at.home.words):
        return False
    return look.ordinary(word) or word.lower.endswith("ly")


def _nominal(look: Look, word: Word) -> bool:
    """Whether a word is written like a name, and in a headline known as one."""
    if not word.capital or is_plain(word):
        return False
    if not is_headline(look.said.words):
        return True
    return word.lower in look.shelf.named or is_known_name(word.lower)


def _small(words: Sequence[Word]) -> int:
    """How many words have no capital and are no part of a name."""
    return sum(not word.capital and word.lower not in _SMALL for word in words)


def _kept(at: Alignment, gap: Sequence[int]) -> bool:
    """Whether all but the run is the home's own wording, and enough to tell that it is the home."""
    telling = [n for n in at.pairs if at.said.words[n].content]
    if len(telling) < 2:
        return _FEWEST <= len(at.pairs) == len(at.said.words) - len(gap)
    return at.follows(*gap)


def _adjoins(at: Alignment, words: Sequence[Word]) -> bool:
    """Whether words of the home stand right beside a word that is kept, with a blank between."""
    for n in at.pairs.values():
        kept = at.home.words[n]
        gaps = ((words[-1].end, kept.start), (kept.end, words[0].start))
        if any(end < start <= end + 1 for end, start in gaps):
            return True
    return False
