"""An article set as a page to read, and the map between its characters and the page's."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass
from itertools import groupby, islice

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)

from briefing import importing
from briefing.analysis.model import TimeExpression
from briefing.article import NUMBERED_KINDS, Article, Block, BlockKind, Span
from briefing.rendering.dates import human_date
from gui.sentences import told
from gui.theme import Theme, sans, serif
from gui.wording import date_words, day_words, phrase

MARGIN = 52

#: Line heights in per cent of the font's own.
LEADING = 132
HEADING_LEADING = 108
#: What an import found that the reader of every line must know.
NOTICED = frozenset(
    {"no-pipeline", "read-by-ocr", "pages-without-text", "pages-left-out", "stand-in"}
)
DATE_LINK = "date"
WHEN_LINK = "when"
FOLD_LINK = "fold"
BACK_LINK = "back"


@dataclass(frozen=True, slots=True)
class Piece:
    """A run of article text on the page: where it is in the article and in the document."""

    start: int
    end: int
    position: int


class Counts(QObject):
    """How many of something there are, in words."""

    def paragraphs(self, number: int) -> str:
        """So many paragraphs."""
        return self.tr("%Ln paragraph(s)", "", number)

    def words(self, number: int) -> str:
        """So many words."""
        return self.tr("%Ln word(s)", "", number)

    def left_out(self, number: int) -> str:
        """So many lines that don't count as part of the article."""
        return self.tr("%Ln line(s) left out", "", number)


def units(text: str) -> int:
    """Length of `text` in the UTF-16 units that Qt counts in."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def left_out(article: Article) -> list[list[int]]:
    """Which blocks are left out, by their number: those that follow each other are one run."""
    runs = groupby(range(len(article.blocks)), lambda number: article.blocks[number].kept)
    return [list(run) for kept, run in runs if not kept]


class Page:
    """One article's `QTextDocument`, with a map in both directions.

    `numbers` holds document positions of paragraphs with their paragraph number; `opened` are
    the indices of left-out blocks that are unfolded.
    """

    def __init__(
        self,
        article: Article,
        theme: Theme,
        *,
        dates: Iterable[TimeExpression] = (),
        opened: frozenset[int] = frozenset(),
        size: int = 17,
    ) -> None:
        self.article = article
        self.pieces: list[Piece] = []
        self.numbers: dict[int, int] = {}
        self.document = QTextDocument()
        self._counts = Counts()
        self.document.setDocumentMargin(16)
        self._theme = theme
        self._size = size
        self._opened = opened
        self._dates = sorted((d for d in dates if d.relative and d.value), key=lambda d: d.end)
        self._date_ends = [date.end for date in self._dates]
        self._numbering = article.paragraph_numbers
        self._cursor = QTextCursor(self.document)
        self._fresh = True
        self.document.setUndoRedoEnabled(False)
        self._cursor.beginEditBlock()
        self._build()
        self._cursor.endEditBlock()

    # --- building --------------------------------------------------------------------------

    def _build(self) -> None:
        if not any(b.kind is BlockKind.TITLE and b.kept for b in self.article.blocks):
            self._line(
                self.article.title or QCoreApplication.translate("Page", "Untitled"),
                self._title_format(),
                0,
                8,
            )
            self._meta()
        for kept, group in groupby(enumerate(self.article.blocks), lambda pair: pair[1].kept):
            members = list(group)
            if kept:
                for _index, block in members:
                    self._block(block)
            else:
                self._left_out(members)

    def _block(self, block: Block) -> None:
        if block.kind is BlockKind.TITLE:
            self._paragraph(block.span, self._title_format(), 0, 6)
            self._meta()
            return
        if block.kind in (BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION):
            self._paragraph(block.span, self._format(sans(self._size - 3), self._theme.muted), 0, 8)
            return
        if block.kind is BlockKind.ENTRY:
            opener = self._format(sans(self._size - 2, QFont.Weight.DemiBold), self._theme.muted)
            self._paragraph(block.span, opener, 8, 2)
            return
        if block.kind is BlockKind.HEADING:
            heading = self._format(serif(self._size + 2, QFont.Weight.DemiBold), self._theme.ink)
            self._paragraph(block.span, heading, 10, 6)
            return
        indent = 18 if block.kind in (BlockKind.QUOTATION, BlockKind.LIST_ITEM) else 0
        self._paragraph(block.span, self._format(serif(self._size), self._theme.ink), 0, 12, indent)

    def _meta(self) -> None:
        article = self.article
        numbered = [b for b in article.kept_blocks if b.kind in NUMBERED_KINDS]
        words = sum(len(b.span.of(article.text).split()) for b in numbered)
        date = day_words(article.published) if article.published else ""
        quiet = self._format(sans(self._size - 3), self._theme.muted)
        link = self._format(sans(self._size - 3, QFont.Weight.DemiBold), self._theme.accent)
        link.setAnchor(True)
        link.setAnchorHref(DATE_LINK)
        self._new_block(0, 14)
        lead = " · ".join(filter(None, [article.publisher, ", ".join(article.authors)]))
        if lead:
            self._cursor.insertText(lead + " · ", quiet)
        self._cursor.insertText(
            date or QCoreApplication.translate("Page", "Set the publication date"), link
        )
        self._cursor.insertText(f" · {self._counts.paragraphs(len(numbered))}", quiet)
        self._cursor.insertText(f" · {self._counts.words(words)}", quiet)
        for finding in (*article.findings, *importing.import_findings(article)):
            if finding.code in NOTICED:
                self._new_block(0, 10)
                doubt = self._format(sans(self._size - 3), self._theme.suggested)
                self._cursor.insertText(told(finding), doubt)

    def _left_out(self, members: list[tuple[int, Block]]) -> None:
        first = members[0][0]
        opened = first in self._opened
        reasons = list(dict.fromkeys(block.reason for _, block in members if block.reason))
        why = _short(phrase(reasons[0])) if reasons and not opened else ""
        label = self._counts.left_out(len(members)) + (f": {why}" if why else "")
        translate = QCoreApplication.translate
        action = translate("Page", "Hide") if opened else translate("Page", "Show")
        quiet = self._format(sans(self._size - 4), self._theme.muted)
        link = self._link(f"{FOLD_LINK}:{first}")
        self._new_block(4, 8, background=self._theme.ground)
        self._cursor.insertText(f"{label}  ", quiet)
        self._cursor.insertText(action, link)
        if opened and len(members) > 1:
            self._cursor.insertText("  ", quiet)
            words = translate("Page", "Bring all back")
            self._cursor.insertText(words, self._link(f"{BACK_LINK}:{first}-{members[-1][0]}"))
        if opened:
            said = ""
            for index, block in members:
                self._left_out_block(index, block, "" if block.reason == said else block.reason)
                said = block.reason

    def _left_out_block(self, index: int, block: Block, reason: str) -> None:
        """Set a left-out block; its reason is empty where the one before has the same."""
        faint = self._format(serif(self._size - 2), self._theme.muted)
        self._paragraph(block.span, faint, 0, 6)
        if reason:
            quiet = self._format(sans(self._size - 4), self._theme.muted)
            self._cursor.insertText(f"  {phrase(reason)}", quiet)
        self._cursor.insertText("  ", faint)
        words = QCoreApplication.translate("Page", "Bring back").replace(" ", "\u00a0")
        self._cursor.insertText(words, self._link(f"{BACK_LINK}:{index}-{index}"))

    def _link(self, target: str) -> QTextCharFormat:
        link = self._format(sans(self._size - 4, QFont.Weight.DemiBold), self._theme.accent)
        link.setAnchor(True)
        link.setAnchorHref(target)
        return link

    def _title_format(self) -> QTextCharFormat:
        return self._format(serif(self._size + 7, QFont.Weight.Bold), self._theme.ink)

    def _format(self, font: QFont, colour: str) -> QTextCharFormat:
        made = QTextCharFormat()
        made.setFont(font)
        made.setForeground(QColor(colour))
        return made

    def _line(self, text: str, look: QTextCharFormat, above: int, below: int) -> None:
        self._new_block(above, below, leading=HEADING_LEADING)
        self._cursor.insertText(text, look)

    def _new_block(
        self,
        above: int,
        below: int,
        indent: int = 0,
        *,
        leading: int = LEADING,
        background: str | None = None,
    ) -> None:
        shape = QTextBlockFormat()
        shape.setTopMargin(above)
        shape.setBottomMargin(below)
        shape.setLeftMargin(MARGIN - 16 + indent)
        shape.setLineHeight(leading, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        if background:
            shape.setBackground(QColor(background))
        if self._fresh:
            self._cursor.setBlockFormat(shape)
            self._fresh = False
        else:
            self._cursor.insertBlock(shape)

    def _paragraph(
        self, span: Span, look: QTextCharFormat, above: int, below: int, indent: int = 0
    ) -> None:
        heavy = look.font().weight() >= QFont.Weight.DemiBold
        self._new_block(above, below, indent, leading=HEADING_LEADING if heavy else LEADING)
        if span.start in self._numbering:
            self.numbers[self._cursor.position()] = self._numbering[span.start]
        start = span.start
        first, last = (bisect_right(self._date_ends, at) for at in (span.start, span.end))
        for date in self._dates[first:last]:
            self._text(start, date.end, look)
            self._superscript(date)
            start = date.end
        self._text(start, span.end, look)

    def _text(self, start: int, end: int, look: QTextCharFormat) -> None:
        self.pieces.append(Piece(start, end, self._cursor.position()))
        words = self.article.text[start:end].replace("\n", " ").replace("\t", " ")
        self._cursor.insertText(words, look)

    def _superscript(self, date: TimeExpression) -> None:
        """Set a resolved date beside its words, unless it only says them again."""
        published = self.article.published
        year = published.year if published else None
        if set(human_date(date.value, year=year).lower().split()) <= set(self._words(date)):
            return
        words = date_words(date.value, year=year)
        note = self._format(sans(self._size, QFont.Weight.DemiBold), self._theme.accent)
        note.setAnchor(True)
        note.setAnchorHref(f"{WHEN_LINK}:{date.start}-{date.end}")
        note.setToolTip(QCoreApplication.translate("Page", "Click to correct this date"))
        note.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        self._cursor.insertText("\u2060\u202f" + words.replace(" ", "\u00a0"), note)

    def _words(self, date: TimeExpression) -> list[str]:
        written = Span(date.start, date.end).of(self.article.text).lower()
        return re.findall(r"\w+", written)

    # --- the map ---------------------------------------------------------------------------

    def positions(self, span: Span) -> list[tuple[int, int]]:
        """The document ranges that show a span of the article, in order."""
        found = []
        text = self.article.text
        first = bisect_right(self.pieces, span.start, key=lambda piece: piece.end)
        for piece in islice(self.pieces, first, None):
            if piece.start >= span.end:
                break
            start, end = max(span.start, piece.start), min(span.end, piece.end)
            if start < end:
                begin = piece.position + units(text[piece.start : start])
                found.append((begin, begin + units(text[start:end])))
        return found

    def offset(self, position: int) -> int | None:
        """The article's character offset at a document position; None outside its text."""
        text = self.article.text
        for piece in self.pieces:
            length = units(text[piece.start : piece.end])
            if piece.position <= position <= piece.position + length:
                return piece.start + _characters(
                    text[piece.start : piece.end], position - piece.position
                )
        return None

    def span(self, start: int, end: int) -> Span | None:
        """The article's span that a selection of the document covers; None without text."""
        inside = [
            piece
            for piece in self.pieces
            if piece.position < end
            and start < piece.position + units(self.article.text[piece.start : piece.end])
        ]
        if not inside:
            return None
        first = self.offset(max(start, inside[0].position))
        last_piece = inside[-1]
        length = units(self.article.text[last_piece.start : last_piece.end])
        last = self.offset(min(end, last_piece.position + length))
        if first is None or last is None or first >= last:
            return None
        return Span(first, last)


def _characters(text: str, wanted: int) -> int:
    """How many characters of `text` the first `wanted` UTF-16 units hold."""
    if units(text) == len(text):
        return min(wanted, len(text))
    seen = 0
    for index, character in enumerate(text):
        if seen >= wanted:
            return index
        seen += 2 if ord(character) > 0xFFFF else 1
    return len(text)


def _short(reason: str, room: int = 28) -> str:
    """A reason cut between words, so that folded lines are one line in a narrow pane too."""
    return reason if len(reason) <= room else reason[:room].rsplit(" ", 1)[0] + "…"
