"""The pages on screen: clicks, zoom, and the frame round the current point's lines."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QWidget

from gui.preview.cover import Cover

if TYPE_CHECKING:
    from briefing.rendering import PointPlace


#: How much one step of zoom changes, and its ends, in shares of the printed size.
STEP = 1.2
SMALLEST, LARGEST = 0.2, 5.0


class PreviewView(QPdfView):
    """Shows a PDF; `clicked(page, place)` gives a click in PDF points from the page's top left.

    `in_sight()` tells that the pages of a document to `follow` are seen.
    """

    clicked = Signal(int, QPointF)
    zoomed = Signal()
    in_sight = Signal()
    marked: Sequence[PointPlace] = ()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._sizes: list[QSizeF] = []
        self._cover = Cover(self)
        self._cover.in_sight.connect(self.in_sight)
        for moved in (
            self.zoomed,
            self.verticalScrollBar().valueChanged,
            self.horizontalScrollBar().valueChanged,
        ):
            moved.connect(self._cover.lift)

    def settle(self) -> None:
        """Forget what Qt has rendered, also what came of an earlier document by now."""
        spacing = self.pageSpacing()
        self.setPageSpacing(spacing + 1)
        self.setPageSpacing(spacing)
        self._cover.settle()

    def follow(
        self, document: QPdfDocument, looks: Sequence[str], marked: Sequence[PointPlace]
    ) -> None:
        """Show another document's pages as soon as they are rendered, with these places marked.

        `in_sight` then asks for the document itself to be set. `looks` has a word for each page:
        one with the same word as before is not rendered anew.
        """
        self.marked = marked
        # Asking the document later would wait for the threads that render it.
        self._sizes = [document.pagePointSize(page) for page in range(document.pageCount())]
        self._cover.follow(document, looks)

    def window_rect(self) -> QRectF:
        """What is seen, in pixels from the document's top left."""
        corner = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        return QRectF(corner, QSizeF(self.viewport().size()))

    def seen(self) -> list[tuple[int, QRectF]]:
        """The pages of which something is seen, with their rectangles as `window_rect` has it."""
        window = self.window_rect()
        pages = ((page, QRectF(paper)) for page, paper in enumerate(self._papers()))
        return [(page, paper) for page, paper in pages if paper.intersects(window)]

    def _papers(self) -> list[QRect]:
        """The pages' rectangles in pixels from the document's top left: whole ones, as Qt's."""
        margins, sizes = self.documentMargins(), list(map(self._size, range(len(self._sizes))))
        widest = max((size.width() for size in sizes), default=0)
        whole = max(widest + margins.left() + margins.right(), self.viewport().width())
        papers, top = [], margins.top()
        for size in sizes:
            papers.append(QRect(QPoint((whole - size.width()) // 2, top), size))
            top += size.height() + self.pageSpacing()
        return papers

    def _size(self, page: int) -> QSize:
        printed = self._sizes[page] * (self.logicalDpiX() / 72)
        if self.zoomMode() is QPdfView.ZoomMode.FitToWidth:
            whole = printed.toSize()
            return whole * (self._room() / max(whole.width(), 1))
        return (printed * self.zoomFactor()).toSize()

    def _room(self) -> int:
        """The pixels between the margins."""
        margins = self.documentMargins()
        return self.viewport().width() - margins.left() - margins.right()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages change with the view's size."""
        self._cover.lift()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom with Ctrl, else scroll."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(STEP if event.angleDelta().y() > 0 else 1 / STEP)
            event.accept()
        else:
            super().wheelEvent(event)

    def zoom(self, factor: float) -> None:
        """Show the pages larger or smaller, with the place in the middle kept there."""
        if not self._sizes:
            return
        bar = self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / max(self._height(), 1)
        size = self.scale(0) * 72 / self.logicalDpiX()
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(min(max(size * factor, SMALLEST), LARGEST))
        bar.setValue(round(middle * self._height() - self.viewport().height() / 2))
        self.zoomed.emit()

    def _height(self) -> int:
        return self._papers()[-1].bottom() + 1 + self.pageSpacing()

    def mark(self, places: Sequence[PointPlace]) -> None:
        """Put a line beside these places."""
        self.marked = places
        self._cover.refresh()
        self.viewport().update()

    def rect_of(self, place: PointPlace) -> QRectF:
        """A place's rectangle in pixels from the document's top left."""
        scale, paper = self.scale(place.page), self._papers()[place.page]
        return QRectF(
            paper.left() + place.x * scale,
            paper.top() + place.y * scale,
            place.width * scale,
            place.height * scale,
        )

    def reveal(self, place: PointPlace) -> None:
        """Scroll so that a place is seen, a third down the view, unless it is seen already."""
        rect, bar = self.rect_of(place), self.verticalScrollBar()
        top, height = bar.value(), self.viewport().height()
        if rect.top() < top + 8 or rect.bottom() > top + height - 8:
            bar.setValue(round(rect.top() - height / 3))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pages, then the line beside the current point."""
        super().paintEvent(event)
        if not self._sizes:
            return
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        self.paint_marks(painter)

    def paint_marks(self, painter: QPainter) -> None:
        """Put a line beside the marked places; the painter starts at the document's top left."""
        colour = QColor(self.palette().highlight().color())
        for place in self.marked:
            if place.page < len(self._sizes):
                rect = self.rect_of(place).adjusted(-6, -2, 4, 2)
                colour.setAlpha(30)
                painter.fillRect(rect, colour)
                colour.setAlpha(255)
                painter.setPen(QPen(colour, 3))
                painter.drawLine(rect.topLeft(), rect.bottomLeft())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tell where on which page a click fell."""
        super().mouseReleaseEvent(event)
        place = event.position() + QPointF(
            self.horizontalScrollBar().value(), self.verticalScrollBar().value()
        )
        if (hit := self.page_at(place)) is not None:
            self.clicked.emit(*hit)

    def scale(self, page: int) -> float:
        """Pixels for each PDF point on a page."""
        size = self._sizes[page]
        if self.zoomMode() is QPdfView.ZoomMode.FitToWidth and size.width():
            return self._room() / size.width()
        return self.zoomFactor() * self.logicalDpiX() / 72

    def top(self, page: int) -> int:
        """Where a page begins, in pixels from the document's top."""
        return self._papers()[page].top()

    def page_at(self, place: QPointF) -> tuple[int, QPointF] | None:
        """The page under a place of the document, and the place on it in PDF points."""
        for number, paper in enumerate(self._papers()):
            scale, size = self.scale(number), self._sizes[number]
            if paper.top() <= place.y() < paper.top() + size.height() * scale:
                return number, (place - QPointF(paper.topLeft())) / scale
        return None
