"""The preview pane: the real PDF, refreshed without a flicker."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, QTimer, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from briefing.rendering import PointPlace, Preview
from gui.heads import PaneHead


class PreviewView(QPdfView):
    """Shows a PDF; `clicked(page, place)` gives a click in PDF points from the page's top left."""

    clicked = Signal(int, QPointF)

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
                left = max(
                    float(self.documentMargins().left()),
                    (self.viewport().width() - size.width() * scale) / 2,
                )
                return number, QPointF((place.x() - left) / scale, (place.y() - top) / scale)
        return None


class PreviewPane(QWidget):
    """The brief as it will be printed. `point_clicked(id)` tells of a click on a point's line."""

    point_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self._places: tuple[PointPlace, ...] = ()
        self.view = PreviewView(self)
        self.view.setAccessibleName("Preview of the brief")
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.view.setDocument(self._document)
        self.view.clicked.connect(self._clicked)
        self._cover = QLabel(self.view.viewport())
        self._cover.hide()
        self._cover.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.head = PaneHead("Brief")
        self._zooms = {
            "Fit width": self.head.add_link("Fit width", self._fit_width, "Fit the page's width"),
            "Fit page": self.head.add_link("Fit page", self._fit_page, "Show a whole page"),
        }
        for link in self._zooms.values():
            link.setCheckable(True)
        self._zooms["Fit width"].setChecked(True)
        self.pages = self.head.add_note()
        self.head.set_note("Setting the pages…")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.view, 1)
        self.setMinimumWidth(280)

    def show_preview(self, preview: Preview, template: str) -> None:
        """Show newly made pages in the old ones' place."""
        self._hold()
        self._document.close()
        self._buffer.close()
        self._buffer.setData(QByteArray(preview.pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        place = self.view.verticalScrollBar().value()
        self._document.load(self._buffer)
        self._places = preview.places
        self.view.verticalScrollBar().setValue(place)
        self.head.set_note(template)
        self.pages.setText(f"{preview.pages} page{'' if preview.pages == 1 else 's'}")

    def _hold(self) -> None:
        """Lay the present picture over the view until the new pages are painted."""
        if self._document.pageCount():
            self._cover.setPixmap(self.view.viewport().grab())
            self._cover.resize(self.view.viewport().size())
            self._cover.show()
            self._cover.raise_()
            QTimer.singleShot(60, self._cover.hide)

    def _fit_width(self) -> None:
        self._zoom("Fit width", QPdfView.ZoomMode.FitToWidth)

    def _fit_page(self) -> None:
        self._zoom("Fit page", QPdfView.ZoomMode.FitInView)

    def _zoom(self, name: str, mode: QPdfView.ZoomMode) -> None:
        self.view.setZoomMode(mode)
        for label, link in self._zooms.items():
            link.setChecked(label == name)

    def _clicked(self, page: int, place: QPointF) -> None:
        for each in self._places:
            inside = each.x <= place.x() <= each.x + each.width
            if each.page == page and inside and each.y <= place.y() <= each.y + each.height:
                self.point_clicked.emit(each.point_id)
                return

    def close_document(self) -> None:
        """Let go of the PDF before the view goes (QtPdf crashes at exit otherwise)."""
        self._document.close()
        self._buffer.close()
