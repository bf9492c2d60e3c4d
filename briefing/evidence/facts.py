"""The hard facts of a sentence: numbers, dates and names, each with its place."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from briefing.evidence.calendar import DateRead, dates_in
from briefing.evidence.kinds import Kind
from briefing.evidence.names import Name, names_in
from briefing.evidence.numerals import Number, numbers_in
from briefing.evidence.words import LONGEST, Word, sentence_spans, words_in


@dataclass(frozen=True, slots=True)
class Fact:
    """A number, date or name: offsets into the text, and the first and last of its words."""

    kind: Kind
    start: int
    end: int
    first: int
    last: int
    value: Number | DateRead | Name


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence with its words and facts; offsets are into the text that it stands in.

    `article` is the id of its source and `block` its block's number there; -1 for a title, whose
    offsets stand for nothing. `number` counts the sentences of all sources.
    """

    text: str
    start: int
    words: tuple[Word, ...]
    facts: tuple[Fact, ...]
    article: str = ""
    block: int = -1
    number: int = -1

    @property
    def end(self) -> int:
        """Where the sentence ends."""
        return self.start + len(self.text)

    @property
    def stems(self) -> frozenset[str]:
        """The stems of all its words."""
        return frozenset(word.stem for word in self.words)

    def of(self, kind: Kind) -> Iterator[Fact]:
        """Its facts of a kind, in order."""
        return (fact for fact in self.facts if fact.kind is kind)

    def between(self, start: int, end: int) -> str:
        """The words between two offsets."""
        return self.text[start - self.start : end - self.start]


def sentences_of(text: str, published: date | None, offset: int = 0) -> Iterator[Sentence]:
    """The sentences of a text; `published` resolves its days. Overlong ones are cut."""
    for start, end in sentence_spans(text):
        words = tuple(words_in(text[start:end], start + offset))
        for first in range(0, len(words) or 1, LONGEST):
            part = words[first : first + LONGEST]
            low = part[0].start if first else start + offset
            more = first + LONGEST < len(words)
            high = words[first + LONGEST].start if more else end + offset
            piece = text[low - offset : high - offset]
            yield Sentence(piece, low, part, tuple(_facts(piece, low, part, published)))


def _facts(
    text: str, offset: int, words: tuple[Word, ...], published: date | None
) -> Iterator[Fact]:
    taken: list[tuple[int, int]] = []
    for day in dates_in(text, published):
        taken.append((day.start, day.end))
        yield from _placed(Kind.DATE, day, day.start + offset, day.end + offset, words)
    for number in numbers_in(text):
        if not any(start <= number.start < end for start, end in taken):
            start, end = number.start + offset, number.end + offset
            yield from _placed(Kind.NUMBER, number, start, end, words)
    for name in names_in(text, words, offset):
        if not any(start <= name.start - offset < end for start, end in taken):
            yield from _placed(Kind.NAME, name, name.start, name.end, words)


def _placed(
    kind: Kind, value: Number | DateRead | Name, start: int, end: int, words: tuple[Word, ...]
) -> Iterator[Fact]:
    inside = [n for n, word in enumerate(words) if word.start < end and start < word.end]
    if inside:
        yield Fact(kind, start, end, inside[0], inside[-1], value)
