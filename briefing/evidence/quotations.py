"""Quotations: exact up to ellipses, brackets and typography."""

from __future__ import annotations

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from typing import Final

from briefing.analysis.quotes import quoted_spans
from briefing.evidence.doubts import Doubt
from briefing.evidence.facts import Sentence
from briefing.evidence.kinds import Kind
from briefing.evidence.shelf import Shelf
from briefing.evidence.words import fold, words_in

_CURLY: Final = re.compile(r"(?<!\w)‘([^‘’]+(?:’\w[^‘’]*)*)’(?!\w)")
_LEFT_OUT: Final = re.compile(r"\[[^\]]*\]|…|\.\.\.|\. \. \.")
_EDGE: Final = " .,;:!?\"'-()"
_ENDS: Final = "“”„‟\"«»`'’‘"


def doubted_quotations(shelf: Shelf, text: str) -> Iterator[Doubt]:
    """What stands in quotation marks in a text and not, word for word, in a source."""
    for start, end in _quoted(text):
        pieces = [each for each in map(_plain, _LEFT_OUT.split(text[start:end])) if each]
        if all(any(_holds(words, piece) for words in shelf.paragraphs) for piece in pieces):
            continue
        yield _doubt(shelf, text, start, end)


def _quoted(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of the words inside quotation marks, marks left aside."""
    position = 0
    for line in text.split("\n"):
        spans = [(s, e) for s, e, _ in quoted_spans(line)] or [
            m.span() for m in _CURLY.finditer(line)
        ]
        for start, end in spans:
            words = line[start:end]
            inner = words.strip(_ENDS)
            if any(c.isalnum() for c in inner):
                low = position + start + words.index(inner)
                yield low, low + len(inner)
        position += len(line) + 1


def _plain(words: str) -> str:
    return fold(words).strip(_EDGE)


def _holds(text: str, piece: str) -> bool:
    """Whether a folded text has a folded piece, from the edge of a word to the edge of a word."""
    at = text.find(piece)
    while at >= 0:
        before, after = text[at - 1 : at], text[at + len(piece) : at + len(piece) + 1]
        if not (before.isalnum() and piece[0].isalnum()) and not (
            after.isalnum() and piece[-1].isalnum()
        ):
            return True
        at = text.find(piece, at + 1)
    return False


def _doubt(shelf: Shelf, text: str, start: int, end: int) -> Doubt:
    why = "No source has the quotation “{words}” in these words."
    stems = [word.stem for word in words_in(text[start:end])]
    home = _closest(shelf, stems)
    if home is None:
        return Doubt(Kind.QUOTATION, start, end, why)
    matcher = SequenceMatcher(None, [w.stem for w in home.words], stems, autojunk=False)
    blocks = [block for block in matcher.get_matching_blocks() if block.size]
    if sum(block.size for block in blocks) * 2 < len(stems):
        return Doubt(Kind.QUOTATION, start, end, why, home)
    first = max(0, blocks[0].a - blocks[0].b)
    rest = len(stems) - blocks[-1].b - blocks[-1].size
    last = min(len(home.words), blocks[-1].a + blocks[-1].size + rest) - 1
    low, high = home.words[first].start, home.words[last].end
    instead = home.between(low, high)
    return Doubt(Kind.QUOTATION, start, end, why, home, low, high, instead)


def _closest(shelf: Shelf, stems: list[str]) -> Sentence | None:
    """The sentence that shares the most of some words, rare ones counting more."""
    scores: dict[int, float] = {}
    for stem in set(stems):
        for number in shelf.by_stem.get(stem, ()):
            scores[number] = scores.get(number, 0.0) + shelf.weight(stem)
    return shelf.sentences[max(scores, key=lambda n: (scores[n], -n))] if scores else None
