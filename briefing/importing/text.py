"""Plain text, from a file or the clipboard: its lines as pieces, and which are the article."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from briefing.article import BlockKind
from briefing.importing import debris, structure
from briefing.importing.decode import clean, decode
from briefing.importing.document import Document, Piece, Raw

_BULLET = re.compile(r"(?:[•‣▪◦●·*–-]|\(?\d{1,2}[.)])\s+\S")
#: White space, and characters that have no width.
_BLANK = " \t\r\f\v\xa0\u200b\u200c\u200d\u2060\ufeff\u3000\u00ad"
#: Lines broken by hand are hardly longer than this.
_WRAP = 100
#: A heading in capitals has more letters than an abbreviation.
_LETTERS = 5


def read(raw: Raw) -> Document:
    """A plain text file as a document."""
    decoded = decode(raw.data, raw.charset, raw.label)
    document = from_text(decoded.text)
    document.findings.extend(decoded.findings)
    return document


def paste(text: str) -> Document:
    """Pasted text as a document."""
    cleaned = clean(text)
    document = from_text(cleaned.text)
    document.findings.extend(cleaned.findings)
    return document


def from_text(text: str) -> Document:
    """Text whose newlines are normalised as a document, its debris marked."""
    document = Document(text, list(pieces_of(text)))
    debris.mark_lines(document.pieces)
    _mark_headings(document.pieces)
    structure.find_head(document, guess_title=True)
    debris.explain(document.pieces)
    document.pieces = structure.merge_rows(document.pieces, text)
    return document


def pieces_of(text: str) -> Iterator[Piece]:
    """Every line as a piece; lines of a paragraph that was broken by hand are one piece."""
    group: list[tuple[int, str]] = []
    position = 0
    for number, line in enumerate([*text.split("\n"), ""]):
        if stripped := line.strip(_BLANK):
            group.append((position + line.index(stripped), stripped))
        elif group:
            yield from _pieces(group, text, number)
            group = []
        position += len(line) + 1


def _pieces(group: list[tuple[int, str]], text: str, number: int) -> Iterator[Piece]:
    """One group of lines between blank lines."""
    if _is_wrapped([line for _, line in group]):
        start, (last, line) = group[0][0], group[-1]
        yield Piece(text[start : last + len(line)], kind_of(text[start:]), start, parent=number)
        return
    for start, line in group:
        yield Piece(line, kind_of(line), start, parent=number)


def _mark_headings(pieces: list[Piece]) -> None:
    """Make headings of the kept lines in capitals that stand above prose."""
    for piece, after in pairwise([piece for piece in pieces if piece.kept]):
        if _is_capital(piece.text) and structure.is_prose(after.text):
            piece.kind = BlockKind.HEADING


def _is_capital(line: str) -> bool:
    """Whether a line is a heading in capitals ("1. THE PLAN"), no sentence that is shouted."""
    letters = sum(map(str.isalpha, line))
    return line.isupper() and letters > _LETTERS and line[-1].isalnum() and len(line) < _WRAP


def _is_wrapped(lines: list[str]) -> bool:
    """Whether a group of lines is one paragraph: all but the last nearly as long as the longest."""
    longest = max(map(len, lines))
    if len(lines) < 2 or not 45 <= longest <= _WRAP or any(map(_BULLET.match, lines[1:])):
        return False
    if lines[0].isupper() and not lines[1].isupper():
        return False
    return all(len(line) > 0.65 * longest for line in lines[:-1])


def kind_of(line: str) -> BlockKind:
    """What a line of plain text is, by how it begins."""
    if _BULLET.match(line):
        return BlockKind.LIST_ITEM
    if line.startswith(">"):
        return BlockKind.QUOTATION
    return BlockKind.TABLE if line.count("\t") > 1 else BlockKind.PARAGRAPH
