"""What a format's reader hands over: pieces of text in order, and what is known about them."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path, PurePath

from briefing.article import Article, Block, BlockKind, Span
from briefing.errors import BriefwrightError, ImportCancelled
from briefing.finding import Finding

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


@dataclass(frozen=True, slots=True)
class Manner:
    """How a source is to be read.

    With `ocr` the text of pictured pages is recognised; `first_page`, from 1, is where reading a
    PDF begins. `progress` is told the pages done and their number; `cancelled` is asked between.
    """

    ocr: bool = False
    first_page: int = 1
    progress: Progress | None = None
    cancelled: Cancelled | None = None

    def step(self, done: int, number: int) -> None:
        """Tell the progress; raises `ImportCancelled` when cancelled."""
        if self.cancelled and self.cancelled():
            raise ImportCancelled
        if self.progress:
            self.progress(done, number)


#: Everything at once and to the end.
PLAINLY = Manner()


@dataclass(frozen=True, slots=True)
class Raw:
    """One source as it came: bytes, and what its giver said about it.

    `charset` is the encoding that the giver declared, empty when unknown.
    """

    data: bytes
    media_type: str = ""
    name: str = ""
    url: str = ""
    charset: str = ""
    manner: Manner = PLAINLY

    @property
    def label(self) -> str:
        """What to call the source in a message."""
        return f"“{self.name}”" if self.name else (self.url or "The pasted text")

    @property
    def stem(self) -> str:
        """The file's name without its ending."""
        return PurePath(self.name).stem


@dataclass(slots=True)
class Piece:
    """A run of text that becomes one block.

    `start` is its offset in the document's text. `tag` is the innermost block element it came
    from, `marks` the tags, classes and ids around it, `linked` its characters inside links, `bold`
    those in bold type and `parent` a number that pieces of one container share. `time` and
    `speaker` are the block's.
    """

    text: str
    kind: BlockKind = BlockKind.PARAGRAPH
    start: int = -1
    kept: bool = True
    reason: str = ""
    tag: str = ""
    marks: str = ""
    linked: int = 0
    bold: int = 0
    parent: int = 0
    time: str = ""
    speaker: str = ""

    def block(self) -> Block:
        """The block of an article that the piece becomes."""
        span = Span(self.start, self.start + len(self.text))
        reason = "" if self.kept else self.reason
        return Block(span, self.kind, self.kept, reason, self.time, self.speaker)

    def drop(self, reason: str, kind: BlockKind = BlockKind.DEBRIS) -> None:
        """Leave this piece out, with the reason in plain words."""
        self.kept, self.reason, self.kind = False, reason, kind


@dataclass(slots=True)
class Metadata:
    """What is known about an article, and where each value was found.

    `description` is what a page says of itself to search engines. `days` are all the days of
    publication that were offered, with their origins.
    """

    title: str = ""
    subtitle: str = ""
    authors: tuple[str, ...] = ()
    publisher: str = ""
    published: date | None = None
    updated: date | None = None
    url: str = ""
    language: str = ""
    description: str = ""
    days: list[tuple[date, str]] = field(default_factory=list)
    origins: dict[str, str] = field(default_factory=dict)

    def offer(self, name: str, value: object, origin: str) -> None:
        """Set a field unless it already has a value; empty values are passed over."""
        if name == "published" and isinstance(value, date):
            self.days.append((value, origin))
        if value and not getattr(self, name):
            setattr(self, name, value)
            self.origins[name] = origin


@dataclass(slots=True)
class Document:
    """A source that was read: its text, the pieces of it, its metadata and what went wrong."""

    text: str
    pieces: list[Piece]
    metadata: Metadata = field(default_factory=Metadata)
    findings: list[Finding] = field(default_factory=list)


def lay_out(pieces: Iterable[Piece]) -> str:
    """The pieces' text as paragraphs with blank lines between; sets every piece's `start`."""
    parts: list[str] = []
    position = 0
    for piece in pieces:
        piece.start = position
        parts.append(piece.text)
        position += len(piece.text) + 2
    return "\n\n".join(parts)


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in, and for each file that did not, the error that says why."""

    articles: tuple[Article, ...]
    failures: tuple[tuple[Path, BriefwrightError], ...]
