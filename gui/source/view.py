"""The reading view: paints the page, its paragraph numbers and the marks of evidence."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextLine,
)
from PySide6.QtWidgets import QTextEdit, QWidget

from briefing.article import Span
from briefing.brief import State
from gui.source.page import MARGIN, Page
from gui.theme import Theme, sans

#: The widest text column, in pixels for each pixel of type size: about 60 characters a line.
MEASURE = 27

#: Characters of a page that are laid out in one go, in a few milliseconds.
PIECE = 12_000


@dataclass(frozen=True, slots=True)
class Mark:
    """Evidence of one point on the page."""

    span: Span
    point: str
    state: State
    current: bool = False


class SourceView(QTextEdit):
    """A read-only page. `resized()` follows a change of its size, `laid_out()` a page's layout.

    `clicked_point(id)` and `clicked_link(target)` tell of clicks, and of Enter at the cursor;
    `menu_wanted(id, place, position)` asks for what can be done at a place of the screen and
    position of the document, with the point there ("" for none).
    """

    clicked_point = Signal(str)
    clicked_link = Signal(str)
    menu_wanted = Signal(str, QPoint, int)
    resized = Signal()
    laid_out = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source")
        self.setReadOnly(True)
        self.setAccessibleName(self.tr("Source text"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setMouseTracking(True)
        self.theme = theme
        self._page: Page | None = None
        self.marks: list[Mark] = []
        self._press = QPointF()
        self._extents: dict[Span, tuple[float, float]] = {}
        self._extents_for: tuple[object, ...] = ()
        self._upto = 0
        self._pieces = QTimer(self, interval=1)
        self._pieces.timeout.connect(self._lay_out_piece)

    # --- content ---------------------------------------------------------------------------

    def show_page(self, page: Page) -> None:
        """Show another page, keeping the place on it where the article is the same."""
        same = self._page is not None and self._page.article.id == page.article.id
        place = self.verticalScrollBar().value() if same else 0
        reading = self._reading() if same else None
        self._page = page
        page.document.setParent(self)
        self._pieces.start()
        self.setDocument(page.document)
        self._set_measure()
        self.set_marks(self.marks if same else [])
        if reading is not None and (at := page.positions(Span(reading, reading + 1))):
            cursor = self.textCursor()
            cursor.setPosition(at[0][0])
            self.setTextCursor(cursor)
        self._lay_out(PIECE)
        self._scroll(place)

    def _reading(self) -> int | None:
        """The article's offset at the cursor, or before it; None where nobody reads here."""
        if self._page is None or self.window().focusWidget() is not self:
            return None
        places = range(self.textCursor().position(), -1, -1)
        return next((at for each in places if (at := self._page.offset(each)) is not None), None)

    @property
    def is_laid_out(self) -> bool:
        """Whether the whole page is laid out; to ask for its height before takes that long."""
        return not self._pieces.isActive()

    def _lay_out(self, upto: int) -> None:
        """Lay the page out up to a character, the rest piece by piece between other work."""
        self._upto = upto
        document = self.document()
        last = document.characterCount() - 1
        document.documentLayout().blockBoundingRect(document.findBlock(min(upto, last)))
        if upto < last:
            self._pieces.start()
        else:
            self._pieces.stop()
            self.laid_out.emit()

    def _lay_out_piece(self) -> None:
        self._lay_out(self._upto + PIECE)

    def _scroll(self, place: int) -> None:
        """Scroll to a place in pixels; where it isn't laid out yet, the whole page is now."""
        bar = self.verticalScrollBar()
        if place > bar.maximum() and not self.is_laid_out:
            self._lay_out(self.document().characterCount())
            layout = self.document().documentLayout()
            layout.documentSizeChanged.emit(layout.documentSize())
        bar.setValue(place)

    @property
    def page(self) -> Page | None:
        """The page that is shown."""
        return self._page

    def set_marks(self, marks: list[Mark]) -> None:
        """Mark evidence: tints are the document's, lines are painted over it."""
        self.marks = marks
        tinted = []
        for mark in sorted(marks, key=lambda mark: mark.current):
            if mark.current or mark.state is State.ACCEPTED:
                tinted += self._tints(mark)
        self.setExtraSelections(tinted)
        self.viewport().update()

    def _tints(self, mark: Mark) -> list[QTextEdit.ExtraSelection]:
        colour = self.theme.current if mark.current else self.theme.accepted_tint
        made = []
        for start, end in self._page.positions(mark.span) if self._page else ():
            selection = QTextEdit.ExtraSelection()
            cursor = QTextCursor(self.document())
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            look = QTextCharFormat()
            look.setBackground(QColor(colour))
            selection.cursor = cursor
            selection.format = look
            made.append(selection)
        return made

    def reveal(self, span: Span) -> None:
        """Scroll so that a span is seen, a third down the view, unless it is seen already."""
        if self._page is None or not (ranges := self._page.positions(span)):
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(ranges[0][0])
        rect = self.cursorRect(cursor)
        cursor.setPosition(ranges[-1][1])
        bottom = self.cursorRect(cursor).bottom()
        if rect.top() >= 8 and bottom <= self.viewport().height() - 8:
            return
        at = self.verticalScrollBar().value()
        self._scroll(at + rect.top() - self.viewport().height() // 3)

    def share(self, span: Span) -> tuple[float, float]:
        """Where a span begins and ends on the page, as shares (0 to 1) of the page's height."""
        whole = max(self.document().size().height(), 1)
        top, bottom = self._extent(span)
        return top / whole, bottom / whole

    def _extent(self, span: Span) -> tuple[float, float]:
        """The top of a span's first line and the bottom of its last, in document coordinates."""
        extents_for = (self._page, self.viewport().width())
        if self._extents_for != extents_for:
            self._extents_for = extents_for
            self._extents.clear()
        if span not in self._extents:
            ranges = self._page.positions(span) if self._page else []
            self._extents[span] = self._lines_of(ranges) if ranges else (0.0, 0.0)
        return self._extents[span]

    def _lines_of(self, ranges: list[tuple[int, int]]) -> tuple[float, float]:
        first, last = self._line_at(ranges[0][0]), self._line_at(ranges[-1][1] - 1)
        return first.top(), last.bottom()

    def _line_at(self, position: int) -> QRectF:
        """The rectangle of the line that a document position is on."""
        block = self.document().findBlock(position)
        place = self._block_rect(block).topLeft()
        line = block.layout().lineForTextPosition(position - block.position())
        return _line_box(line, place)

    def seen(self) -> tuple[float, float]:
        """Which part of the page is in view, as shares of its height."""
        top, whole = self.verticalScrollBar().value(), max(self.document().size().height(), 1)
        return top / whole, min((top + self.viewport().height()) / whole, 1)

    def scroll_to(self, share: float) -> None:
        """Bring a place of the page to the view's middle."""
        whole = self.document().size().height()
        self._scroll(int(share * whole - self.viewport().height() / 2))

    def selected_span(self) -> Span | None:
        """The article's span under the selection."""
        cursor = self.textCursor()
        if self._page is None or not cursor.hasSelection():
            return None
        return self._page.span(cursor.selectionStart(), cursor.selectionEnd())

    def span_at(self, position: int) -> Span | None:
        """The article's span under the selection round a position, or else beside it."""
        cursor = self.textCursor()
        if cursor.selectionStart() <= position <= cursor.selectionEnd() and cursor.hasSelection():
            return self.selected_span()
        offset = self._page.offset(position) if self._page is not None else None
        return None if offset is None else Span(max(offset - 1, 0), offset + 1)

    # --- painting --------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the text, then numbers and lines over it."""
        super().paintEvent(event)
        if self._page is None:
            return
        painter = QPainter(self.viewport())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        offset = QPointF(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        painter.translate(offset)
        seen = QRectF(event.rect()).translated(-offset.x(), -offset.y())
        first, last = self._positions_seen()
        self._paint_numbers(painter, seen, first)
        for mark in sorted(
            self.marks, key=lambda mark: (mark.current, mark.state is State.ACCEPTED)
        ):
            ranges = self._page.positions(mark.span)
            if ranges and ranges[0][0] <= last and ranges[-1][1] >= first:
                self._paint_mark(painter, mark, seen)

    def _positions_seen(self) -> tuple[int, int]:
        """The first and last character that may be in view, by whole paragraphs.

        Only what is above them has to be laid out to know them.
        """
        area = self.viewport().rect()
        first, last = map(self.cursorForPosition, (area.topLeft(), area.bottomRight()))
        return first.block().position(), last.block().position() + last.block().length()

    def _paint_numbers(self, painter: QPainter, seen: QRectF, first: int) -> None:
        assert self._page is not None
        painter.setFont(sans(12))
        painter.setPen(QColor(self.theme.muted))
        places = list(self._page.numbers)
        for position in places[bisect_left(places, first) :]:
            number, block = self._page.numbers[position], self.document().findBlock(position)
            rect = self._block_rect(block)
            if rect.top() > seen.bottom():
                break
            line = block.layout().lineAt(0)
            top = rect.top() + line.y() + line.ascent() - 12
            box = QRectF(0, top, MARGIN - 12, 18)
            painter.drawText(
                box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, str(number)
            )

    def _block_rect(self, block: QTextBlock) -> QRectF:
        return self.document().documentLayout().blockBoundingRect(block)

    def _paint_mark(self, painter: QPainter, mark: Mark, seen: QRectF) -> None:
        pen = self._pen(mark)
        last = None
        for rect in self._rects(mark.span):
            if rect.intersects(seen):
                y = rect.bottom() - (1.5 if mark.current else 1)
                painter.setPen(pen)
                painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y))
                last = rect
        if last is not None and mark.state is State.REJECTED:
            self._cross(painter, last.bottomRight())

    def _cross(self, painter: QPainter, corner: QPointF) -> None:
        """A small cross at the end of what was rejected."""
        painter.setPen(QPen(QColor(self.theme.rejected), 1.4))
        x, y = corner.x(), corner.y() - 1
        painter.drawLine(QPointF(x - 3, y - 3), QPointF(x + 3, y + 3))
        painter.drawLine(QPointF(x - 3, y + 3), QPointF(x + 3, y - 3))

    def _pen(self, mark: Mark) -> QPen:
        if mark.current:
            return QPen(QColor(self.theme.accent), 3)
        if mark.state is State.REJECTED:
            return QPen(QColor(self.theme.rejected), 1)
        pen = QPen(self.theme.state(mark.state), 2)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        if mark.state is not State.ACCEPTED:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([1, 1.5] if mark.state is State.SUGGESTED else [3, 2])
        return pen

    def _rects(self, span: Span) -> Iterator[QRectF]:
        """Rectangles in document coordinates of each line's part of a span."""
        if self._page is None:
            return
        for start, end in self._page.positions(span):
            block = self.document().findBlock(start)
            place = self._block_rect(block).topLeft() if block.isValid() else QPointF()
            layout = block.layout()
            words = block.text().encode("utf-16-le", "surrogatepass")
            first, last = start - block.position(), end - block.position()
            for number in range(layout.lineCount()):
                line = layout.lineAt(number)
                begin = max(first, line.textStart())
                finish = min(last, line.textStart() + line.textLength())
                while finish > begin and _is_space(words, finish - 1):
                    finish -= 1
                if begin < finish:
                    box = _line_box(line, place)
                    box.setLeft(place.x() + _x(line, begin))
                    box.setRight(place.x() + _x(line, finish))
                    yield box

    # --- size and mouse --------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column at a readable measure."""
        self._pieces.start()
        self._set_measure()
        super().resizeEvent(event)
        self._lay_out(PIECE)
        self.resized.emit()

    def _set_measure(self) -> None:
        if self._page is not None:
            widest = MARGIN + MEASURE * 17 + 32
            self.setViewportMargins(0, 0, max(0, self.width() - widest - 16), 0)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click began, to tell it from a selection."""
        self._press = event.position()
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show a hand over links."""
        super().mouseMoveEvent(event)
        over = bool(self.anchorAt(event.position().toPoint()))
        shape = Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Follow a link, or select the point whose evidence was clicked."""
        super().mouseReleaseEvent(event)
        moved = (event.position() - self._press).manhattanLength() > 4
        if moved or event.button() is not Qt.MouseButton.LeftButton:
            return
        place = event.position().toPoint()
        if target := self.anchorAt(place):
            self.clicked_link.emit(target)
        elif point := self._point_at(self.cursorForPosition(place).position()):
            self.clicked_point.emit(point)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter does at the cursor what a click does."""
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        cursor = self.textCursor()
        if target := cursor.charFormat().anchorHref():
            self.clicked_link.emit(target)
        elif point := self._point_at(cursor.position()):
            self.clicked_point.emit(point)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for what can be done under the mouse."""
        position = self.cursorForPosition(event.pos()).position()
        self.menu_wanted.emit(self._point_at(position), event.globalPos(), position)

    def _point_at(self, position: int) -> str:
        """The point marked at a document position, the shortest evidence first."""
        hits = [
            (mark.span.end - mark.span.start, mark.point)
            for mark in self.marks
            for start, end in (self._page.positions(mark.span) if self._page else ())
            if start <= position < end
        ]
        return min(hits)[1] if hits else ""


def _is_space(words: bytes, position: int) -> bool:
    """Whether a text in UTF-16, in whose units Qt counts, has a space at a position."""
    return words[2 * position : 2 * position + 2].decode("utf-16-le", "replace").isspace()


def _line_box(line: QTextLine, place: QPointF) -> QRectF:
    """A line's letters and the room for a mark below them, in its block's full width."""
    return QRectF(place.x(), place.y() + line.y(), line.width(), line.ascent() + line.descent() + 2)


def _x(line: object, position: int) -> float:
    """The horizontal place of a cursor position in a text line (PySide gives a pair)."""
    value = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(value[0] if isinstance(value, tuple) else value)
