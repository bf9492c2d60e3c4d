"""The source as it was imported: spans, blocks and the article that holds them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum

from briefing.finding import Finding


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Character offsets into one article's `text`; `end` is exclusive."""

    start: int
    end: int

    def of(self, text: str) -> str:
        """The words that this span covers in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Whether the two spans share at least one character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Whether `other` lies wholly inside this span."""
        return self.start <= other.start and other.end <= self.end


class BlockKind(StrEnum):
    """What a block of an article is."""

    TITLE = "title"
    HEADING = "heading"
    PARAGRAPH = "paragraph"
    LIST_ITEM = "list item"
    QUOTATION = "quotation"
    CAPTION = "caption"
    TABLE = "table"
    ENTRY = "entry"
    BYLINE = "byline"
    DATELINE = "dateline"
    DEBRIS = "debris"


#: The kinds that hold the article's own prose and therefore carry a paragraph number.
NUMBERED_KINDS = frozenset(
    {BlockKind.PARAGRAPH, BlockKind.LIST_ITEM, BlockKind.QUOTATION, BlockKind.TABLE}
)


@dataclass(frozen=True, slots=True)
class Block:
    """One piece of an article: a span of its text, what it is, and whether it is kept.

    `reason` says in plain words why a block is not kept; it is empty for kept blocks. `time` is
    the clock time, as written, of the live-blog entry that the block belongs to; `speaker` is who
    speaks it in an interview ("Q" and "A" where only questions are told from answers). An `ENTRY`
    block is the line that opens such an entry or turn.
    """

    span: Span
    kind: BlockKind = BlockKind.PARAGRAPH
    kept: bool = True
    reason: str = ""
    time: str = ""
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Article:
    """One imported source.

    `text` is what was imported with only newlines normalised, and never changes afterwards.
    `blocks` cut it up in order and without overlap; blank space between blocks belongs to none.
    `origins` tells for each metadata field where its value was found ("front matter",
    "byline", "entered by the analyst"). `marking` is a handling marking that the analyst set.
    """

    id: str
    text: str
    blocks: tuple[Block, ...]
    title: str = ""
    subtitle: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    published: date | None = None
    updated: date | None = None
    url: str = ""
    marking: str = ""
    language: str = "en"
    media_type: str = "text/plain"
    sha256: str = ""
    name: str = ""
    origins: tuple[tuple[str, str], ...] = ()
    findings: tuple[Finding, ...] = ()

    @classmethod
    def from_text(
        cls, text: str, *, title: str = "", published: date | str | None = None
    ) -> Article:
        """An article from plain text whose paragraphs are all its own; nothing is left out.

        `published` is a date or an ISO string. Raises `ValueError` for a malformed date.
        """
        text = normalise_newlines(text)
        when = date.fromisoformat(published) if isinstance(published, str) else published
        blocks = tuple(Block(span) for span in paragraph_spans(text))
        return cls(article_id(text), text, blocks, title=title, published=when)

    @property
    def kept_blocks(self) -> tuple[Block, ...]:
        """The blocks that belong to the article, in order."""
        return tuple(block for block in self.blocks if block.kept)

    def block_at(self, offset: int) -> Block | None:
        """The block that covers a character offset, or None between blocks."""
        return next((b for b in self.blocks if b.span.start <= offset < b.span.end), None)

    def paragraph_number(self, offset: int) -> int | None:
        """The number, from 1, of the kept paragraph at `offset`; None for other blocks."""
        for number, block in self._numbered():
            if block.span.start <= offset < block.span.end:
                return number
        return None

    @property
    def paragraph_numbers(self) -> dict[int, int]:
        """The numbers of all kept paragraphs by the offset at which each begins."""
        return {block.span.start: number for number, block in self._numbered()}

    def _numbered(self) -> Iterator[tuple[int, Block]]:
        return enumerate((b for b in self.blocks if b.kept and b.kind in NUMBERED_KINDS), 1)

    def origin(self, field: str) -> str:
        """Where the value of a metadata field was found; empty when it is unknown."""
        return dict(self.origins).get(field, "")

    def with_block(self, index: int, *, kept: bool) -> Article:
        """The same article with one block brought back or left out by the analyst."""
        block = self.blocks[index]
        kind = BlockKind.PARAGRAPH if kept and block.kind is BlockKind.DEBRIS else block.kind
        changed = replace(
            block, kept=kept, kind=kind, reason="" if kept else "left out by the analyst"
        )
        return replace(self, blocks=(*self.blocks[:index], changed, *self.blocks[index + 1 :]))

    def with_details(self, origin: str = "entered by the analyst", **values: object) -> Article:
        """The same article with metadata fields corrected and their origin noted.

        What the import found doubtful about these fields is answered by that.
        """
        origins = tuple(sorted({**dict(self.origins), **dict.fromkeys(values, origin)}.items()))
        doubts = tuple(each for each in self.findings if each.place.field not in values)
        return replace(self, origins=origins, findings=doubts, **values)  # type: ignore[arg-type]


_NEWLINES = ("\r\n", "\r", "\u2028", "\u2029", "\x85")


def normalise_newlines(text: str) -> str:
    """`text` with every kind of line end written as a line feed."""
    for end in _NEWLINES:
        text = text.replace(end, "\n")
    return text


def paragraph_spans(text: str) -> Iterable[Span]:
    """Spans of the pieces of `text` between blank lines, without surrounding white space."""
    start: int | None = None
    end = position = 0
    for line in text.split("\n"):
        if stripped := line.strip():
            offset = position + line.index(stripped)
            start = offset if start is None else start
            end = offset + len(stripped)
        elif start is not None:
            yield Span(start, end)
            start = None
        position += len(line) + 1
    if start is not None:
        yield Span(start, end)


def article_id(text: str) -> str:
    """A short, stable identity of an article: 12 hexadecimal digits of its text's SHA-256."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]
