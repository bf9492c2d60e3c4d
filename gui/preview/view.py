"""The pages on screen: clicks, zoom, and the frame round the current point's lines."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QImage,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtPdf import QPdfDocumentRenderOptions
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLabel, QWidget

if TYPE_CHECKING:
    from briefing.rendering import PointPlace


#: How much one step of zoom changes, and its ends, in shares of the printed size.
STEP = 1.2
SMALLEST, LARGEST = 0.2, 5.0

#: The most pixels of a page that are rendered at once where not all of it is seen.
WHOLE = 4_000_000

#: Milliseconds in which Qt's own renderer has surely painted the pages.
COVERED = 200

#: A word for what is on a page, and its width and height in pixels.
_Look = tuple[str, int, int]


class PreviewView(QPdfView):
    """Shows a PDF; `clicked(page, place)` gives a click in PDF points from the page's top left."""

    clicked = Signal(int, QPointF)
    zoomed = Signal()
    marked: Sequence[PointPlace] = ()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cover = QLabel(self.viewport())
        self._cover.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._cover.hide()
        self._uncover = QTimer(self, singleShot=True, interval=COVERED)
        self._shown = 0
        self._looks: Sequence[str] = ()
        self._images: dict[_Look, QImage] = {}
        for moved in (
            self._uncover.timeout,
            self.zoomed,
            self.verticalScrollBar().valueChanged,
            self.horizontalScrollBar().valueChanged,
        ):
            moved.connect(self._cover.hide)

    def show_now(self, looks: Sequence[str]) -> None:
        """Show a new document's pages at once; Qt's own renderer follows in its thread.

        `looks` has a word for each page: one with the same word as before is not rendered anew.
        """
        self._shown += 1
        self._looks = [look or f"{self._shown}.{page}" for page, look in enumerate(looks)]
        self._cover.resize(self.viewport().size())
        self._cover.setPixmap(self._picture())
        self._cover.show()
        self._cover.raise_()
        self._uncover.start()

    def _picture(self) -> QPixmap:
        """The view with those pages that are seen, at the screen's resolution."""
        view, ratio = self.viewport(), self.devicePixelRatioF()
        picture = QPixmap(view.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(self.palette().color(QPalette.ColorRole.Dark))
        painter = QPainter(picture)
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        seen = painter.transform().inverted()[0].mapRect(QRectF(view.rect()))
        kept, self._images = self._images, {}
        for page in range(self.document().pageCount()):
            paper = self._paper(page)
            if paper.intersects(seen):
                painter.fillRect(paper, Qt.GlobalColor.white)
                if paper.width() * paper.height() * ratio**2 > WHOLE:
                    self._paint_part(painter, page, paper, paper.intersected(seen))
                    continue
                size = (paper.size() * ratio).toSize()
                painter.drawImage(paper, self._image(page, size, kept))
            elif paper.top() > seen.bottom():
                break
        self._paint_marks(painter)
        painter.end()
        return picture

    def _image(self, page: int, size: QSize, kept: Mapping[_Look, QImage]) -> QImage:
        """A whole page's picture; the kept one where the page looks as it did."""
        look = self._looks[page], size.width(), size.height()
        image = kept[look] if look in kept else self.document().render(page, size)
        self._images[look] = image
        return image

    def _paint_part(self, painter: QPainter, page: int, paper: QRectF, part: QRectF) -> None:
        """Render the part of a page that is seen, within a pixel of the whole page's picture."""
        ratio = self.devicePixelRatioF()
        corner = ((part.topLeft() - paper.topLeft()) * ratio).toPoint()
        clip = QRect(corner, (part.size() * ratio).toSize())
        options = QPdfDocumentRenderOptions()
        options.setScaledSize((paper.size() * ratio).toSize())
        options.setScaledClipRect(clip)
        image = self.document().render(page, clip.size(), options)
        image.setDevicePixelRatio(ratio)
        painter.drawImage(paper.topLeft() + QPointF(corner) / ratio, image)

    def _paper(self, page: int) -> QRectF:
        """A page's rectangle in pixels from the document's top left."""
        size = self.document().pagePointSize(page) * self.scale(page)
        return QRectF(QPointF(self._left(page), self.top(page)), size)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The pages change with the view's size."""
        self._cover.hide()
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
        if not self.document().pageCount():
            return
        bar = self.verticalScrollBar()
        middle = (bar.value() + self.viewport().height() / 2) / max(self._height(), 1)
        size = self.scale(0) * 72 / self.logicalDpiX()
        self.setZoomMode(QPdfView.ZoomMode.Custom)
        self.setZoomFactor(min(max(size * factor, SMALLEST), LARGEST))
        bar.setValue(round(middle * self._height() - self.viewport().height() / 2))
        self.zoomed.emit()

    def _height(self) -> float:
        return self.top(self.document().pageCount())

    def mark(self, places: Sequence[PointPlace]) -> None:
        """Put a line beside these places."""
        self.marked = places
        if self._cover.isVisible():
            self._cover.setPixmap(self._picture())
        self.viewport().update()

    def rect_of(self, place: PointPlace) -> QRectF:
        """A place's rectangle in pixels from the document's top left."""
        scale = self.scale(place.page)
        return QRectF(
            self._left(place.page) + place.x * scale,
            self.top(place.page) + place.y * scale,
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
        if not self.document().pageCount():
            return
        painter = QPainter(self.viewport())
        painter.translate(-self.horizontalScrollBar().value(), -self.verticalScrollBar().value())
        self._paint_marks(painter)

    def _paint_marks(self, painter: QPainter) -> None:
        colour = QColor(self.palette().highlight().color())
        for place in self.marked:
            if place.page < self.document().pageCount():
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
        size = self.document().pagePointSize(page)
        if self.zoomMode() is QPdfView.ZoomMode.FitToWidth and size.width():
            margins = self.documentMargins()
            return (self.viewport().width() - margins.left() - margins.right()) / size.width()
        return self.zoomFactor() * self.logicalDpiX() / 72

    def top(self, page: int) -> float:
        """Where a page begins, in pixels from the document's top."""
        top = float(self.documentMargins().top())
        for number in range(page):
            height = self.document().pagePointSize(number).height()
            top += height * self.scale(number) + self.pageSpacing()
        return top

    def page_at(self, place: QPointF) -> tuple[int, QPointF] | None:
        """The page under a place of the document, and the place on it in PDF points."""
        for number in range(self.document().pageCount()):
            scale, top = self.scale(number), self.top(number)
            size = self.document().pagePointSize(number)
            if top <= place.y() < top + size.height() * scale:
                left = self._left(number)
                return number, QPointF((place.x() - left) / scale, (place.y() - top) / scale)
        return None

    def _left(self, page: int) -> float:
        """Where a page begins, in pixels from the document's left."""
        width = self.document().pagePointSize(page).width() * self.scale(page)
        return max(float(self.documentMargins().left()), (self.viewport().width() - width) / 2)
