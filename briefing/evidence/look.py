"""One sentence beside its sources, as the checks of its facts look at it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from briefing.evidence.align import VERBATIM, Alignment
from briefing.evidence.doubts import Doubt
from briefing.evidence.facts import Fact, Sentence
from briefing.evidence.kinds import Kind
from briefing.evidence.shelf import Shelf
from briefing.evidence.words import Word

#: A sentence with this part of the home's words in common with what is said is as near.
_AS_NEAR, _ALIKE = 0.75, 0.5

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

    def ordinary(self, word: Word) -> bool:
        """Whether a capitalised word that opens a sentence is an ordinary word."""
        return word.lower in self.shelf.common and word.lower not in self.shelf.named

    def unsupported(self, kind: Kind, start: int, end: int, rival: Rival | None) -> Doubt:
        """The doubt about words that no source has."""
        why = f"No source has the {kind} “{{words}}”"
        home = self.at.home if self.at else None
        if rival and home:
            beside = f"{why}; {{where}} says “{{says}}”."
            return Doubt.beside(kind, (start, end), beside, home, rival)
        return Doubt(kind, start, end, f"{why}.", home)

    def misplaced(self, kind: Kind, start: int, end: int, rival: Rival) -> Doubt:
        """The doubt about words that a source has, but not here."""
        assert self.at is not None
        why = "“{words}” stands in the source, but not here: {where} says “{says}”."
        return Doubt.beside(kind, (start, end), why, self.at.home, rival)

    def elsewhere(self, kind: Kind, fact: Fact, places: set[int]) -> Doubt:
        """The doubt about a fact that stands at some places of the sources, none its evidence."""
        stems = {word.stem for word in self.said.words if word.content}
        place = max(places, key=lambda n: (len(stems & self.shelf.sentences[n].stems), -n))
        why = "“{words}” is not in this point's evidence, but stands in {where}."
        home = self.shelf.sentences[place]
        return Doubt(kind, fact.start, fact.end, why, home, elsewhere=True)


def as_near(
    at: Alignment,
    shelf: Shelf,
    places: set[int],
    changed: Sequence[int] = (),
    alike: Collection[int] = (),
) -> bool:
    """Whether a sentence among `places` is about as near to what is said as the home.

    Words `changed`, by number, are left aside. Half as near is enough for sentences `alike`.
    """
    own = at.covered(at.home, *changed)
    return any(
        at.covered(shelf.sentences[n], *changed) >= own * (_ALIKE if n in alike else _AS_NEAR)
        for n in places
    )
