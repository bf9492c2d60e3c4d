"""Quotations: where they open and close, in every style, paragraph by paragraph."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.analysis.pipeline import Parse
from briefing.article import Span

#: Opening and closing marks of the styles that are told apart by their shape.
_PAIRS = {"“": "”", "«": "»", "„": "“”", "‟": "”", "”": "”"}
_MARK = re.compile(r"[“”«»„‟\"]|``|''")
_SINGLE = re.compile(r"(?:(?<=\s)|(?<=^)|(?<=[(—-]))‘(?=\w)(?P<words>[^‘’]*(?:’\w[^‘’]*)*)’(?!\w)")


@dataclass(frozen=True, slots=True)
class Quote:
    """One stretch in quotation marks, marks included; article offsets.

    `block` is the number of its block in the parse. `closed` is false where the paragraph ends
    before the quotation does; `leads` is true where it opens its paragraph.
    """

    span: Span
    block: int
    closed: bool
    leads: bool


def find_quotes(parsed: Parse) -> tuple[tuple[Quote, ...], ...]:
    """The outermost quotations of every block of a parse, in order.

    Curly, straight, angle, ``…'' and ''…'' marks are read; single curly marks only in an article
    that has no double ones. A quotation left open at the end of a block ends there.
    """
    texts = [
        (block.start, parsed.article.text[block.start : block.start + len(block.text)])
        for block in parsed.blocks
    ]
    find = quoted_spans if any(_MARK.search(text) for _, text in texts) else _single_spans
    return tuple(
        tuple(
            Quote(Span(start + s, start + e), number, closed, not text[:s].strip(" \n-–—•*"))
            for s, e, closed in find(text)
        )
        for number, (start, text) in enumerate(texts)
    )


def quoted_spans(text: str) -> Iterator[tuple[int, int, bool]]:
    """Start, end and whether it is closed of each outermost quotation in a paragraph."""
    opened: tuple[int, str] | None = None
    depth = 0
    for match in _MARK.finditer(text):
        mark = match.group()
        if opened is None:
            if not _can_only_close(text, match):
                opened, depth = (match.start(), mark), 1
            continue
        if mark == opened[1] == '"' and _opens_anew(text, match):
            yield opened[0], len(text[: match.start()].rstrip()), False
            opened = (match.start(), mark)
        elif mark in _PAIRS and opened[1] in _PAIRS and mark not in _PAIRS[opened[1]]:
            depth += 1
        elif _closes(opened[1], mark, text, match):
            depth -= 1
            if depth <= 0:
                yield opened[0], match.end(), True
                opened = None
    if opened is not None and text[opened[0] + 1 :].strip():
        yield opened[0], len(text.rstrip()), False


def _can_only_close(text: str, match: re.Match[str]) -> bool:
    """Whether a mark outside a quotation is the lost end of one, or an inch sign."""
    if match.group() in ("”", "»"):
        return match.start() > 0 or match.group() == "»" or not text[1:2].strip()
    before = text[match.start() - 1 : match.start()]
    after = text[match.end() : match.end() + 1]
    if match.group() != '"' or after.isalnum():
        return False
    begun_before = before in tuple(".,!?") and not after.strip() and text.count('"') % 2 == 1
    return before.isdigit() or begun_before


def _closes(opener: str, mark: str, text: str, match: re.Match[str]) -> bool:
    """Whether a mark inside a quotation ends it (or one level of it)."""
    if opener in _PAIRS:
        if mark in _PAIRS[opener]:
            return True
        rest = text[match.end() :]
        first = _MARK.search(rest)
        matched = first is not None and first.group() in _PAIRS[opener]
        return mark == '"' and not matched and not _opens(text, match)
    if opener == '"':
        return mark in ('"', "''", "”") and (mark != "”" or "“" not in text[: match.start()])
    return mark in ("''", '"')


def _opens(text: str, match: re.Match[str]) -> bool:
    """Whether a straight mark stands where only an opening one can."""
    before = text[match.start() - 1 : match.start()] if match.start() else " "
    after = text[match.end() : match.end() + 1]
    return before.isspace() and bool(after.strip())


def _opens_anew(text: str, match: re.Match[str]) -> bool:
    """Whether a straight mark opens what a speaker goes on to say, in a paragraph run on."""
    before = text[max(0, match.start() - 3) : match.start()].rstrip()
    return _opens(text, match) and before[-1:] in tuple(".!?…")


def _single_spans(text: str) -> Iterator[tuple[int, int, bool]]:
    """Quotations in single curly marks, as British papers write them."""
    for match in _SINGLE.finditer(text):
        yield match.start(), match.end(), True


def quoted_share(span: Sequence[Span], quotes: Sequence[Span], text: str) -> float:
    """The share of the letters and digits under some spans that are inside quotations."""
    total = inside = 0
    for piece in span:
        near = [quote for quote in quotes if quote.overlaps(piece)]
        for match in re.finditer(r"\w+", piece.of(text)):
            at = piece.start + match.start()
            total += 1
            inside += any(quote.start <= at < quote.end for quote in near)
    return inside / total if total else 0.0
