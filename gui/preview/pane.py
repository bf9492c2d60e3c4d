"""The preview pane: the real PDF, kept in place while it is made anew."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPointF, Qt, QTimer, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from gui.heads import PaneHead
from gui.preview.mistake import Mistake
from gui.preview.thumbnails import Thumbnails
from gui.preview.view import STEP, PreviewView

if TYPE_CHECKING:
    from briefing.rendering import PointPlace, Preview

#: Milliseconds in which what is in sight has been painted, and then earlier pages' renderings have
#: come in.
PAINTED, SOON = 10, 25


class PreviewPane(QWidget):
    """The brief as it will be printed. `point_clicked(id)` tells of a click on a point's line."""

    point_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._document = QPdfDocument()
        self._buffer = QBuffer()
        self._preview: Preview | None = None
        self._next: tuple[QPdfDocument, QBuffer] | None = None
        self._arrived = QTimer(self, singleShot=True, interval=PAINTED)
        self._arrived.timeout.connect(self._change_document)
        self._soon = QTimer(self, singleShot=True, interval=SOON)
        self._soon.timeout.connect(self._settle)
        self._current = ""
        self._place: int | None = None
        self.view = PreviewView(self)
        self.view.setAccessibleName(self.tr("Preview of the brief"))
        self.view.setPageMode(QPdfView.PageMode.MultiPage)
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        # A bar that comes and goes changes the width, and so the height that it depends on.
        self.view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.view.setDocument(self._document)
        self.view.clicked.connect(self._clicked)
        self.view.in_sight.connect(self._arrived.start)
        self.view.verticalScrollBar().rangeChanged.connect(self._return)
        self.head = PaneHead(self.tr("Brief"))
        self.thumbnails = Thumbnails(self._document)
        self.thumbnails.page_wanted.connect(self.go_to_page)
        self._lay_out()
        # Children go in the order in which they came: the pages must outlive what paints them.
        self._document.setParent(self)
        self._buffer.setParent(self)

    def _lay_out(self) -> None:
        self.smaller = self.head.add_link("−", self.zoom_out, self.tr("Smaller (Ctrl+-)"))
        self.larger = self.head.add_link("+", self.zoom_in, self.tr("Larger (Ctrl++)"))
        self._fit = self.head.add_link(
            self.tr("Fit width"), self.fit_width, self.tr("Fit the page's width (Ctrl+0)")
        )
        self._strip = self.head.add_link(
            self.tr("Thumbnails"), self.toggle_thumbnails, self.tr("Page thumbnails (Ctrl+T)")
        )
        for link in (self._fit, self._strip):
            link.setCheckable(True)
        self._fit.setChecked(True)
        self.view.zoomed.connect(self._leave_fit)
        self.pages = self.head.add_note()
        self.head.set_note(self.tr("Setting the pages…"))
        self.trouble = Mistake()
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.thumbnails)
        row.addWidget(self.view, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.trouble)
        column.addLayout(row, 1)
        self.setMinimumWidth(280)

    def show_preview(self, preview: Preview, template: str, target: int = 0) -> None:
        """Show newly made pages in the old ones' place; `target` is the most there should be."""
        self._preview = preview
        earlier, self._next = self._next, self._opened(preview.pdf)
        self._arrived.stop()
        self._soon.stop()
        # Asked for before Qt's view asks for its own, which are rendered one after the other.
        self.view.follow(self._next[0], preview.looks, self._marked())
        if earlier:
            _close(earlier)
        self.trouble.hide()
        self.head.set_note(template)
        self._show_length(preview.pages, target)

    def _opened(self, pdf: bytes) -> tuple[QPdfDocument, QBuffer]:
        """A document of its own for new pages.

        Pages that were asked for and not begun are rendered from the new document; were it the
        same one, they would be lost.
        """
        document, buffer = QPdfDocument(self), QBuffer(self)
        buffer.setData(QByteArray(pdf))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        document.load(buffer)
        return document, buffer

    def _change_document(self) -> None:
        """Put the pages that are in sight in the old ones' place, for all who render them.

        It waits for the page that is being rendered.
        """
        if self._next is None:
            return
        earlier = self._document, self._buffer
        (self._document, self._buffer), self._next = self._next, None
        self._place = self.view.verticalScrollBar().value()
        self.view.setDocument(self._document)
        self.thumbnails.set_document(self._document)
        self._return()
        _close(earlier)
        self._soon.start()

    def _settle(self) -> None:
        """Drop what was rendered of earlier pages, once it has come in."""
        self._return()
        self.view.settle()
        self._return()
        self.thumbnails.refresh()

    def _show_length(self, pages: int, target: int) -> None:
        count = self.tr("%n page(s)", "", pages)
        of = self.tr("{0} of {1}").format(count, target) if target else count
        over = bool(target) and pages > target
        self.pages.setText(f"▲ {of}" if over else of)
        self.pages.setToolTip(self.tr("Longer than this kind of brief should be.") if over else "")
        self.pages.setProperty("role", "warn" if over else "muted")
        self.pages.style().unpolish(self.pages)
        self.pages.style().polish(self.pages)

    def select(self, point_id: str) -> None:
        """Mark a point's lines and show them, unless the preview itself is being used."""
        self._current = point_id
        self.view.mark(self._marked())
        if self.view.marked and not self.view.hasFocus():
            self.view.reveal(self.view.marked[0])

    def _marked(self) -> list[PointPlace]:
        return [place for place in self._places if place.point_id == self._current]

    @property
    def _places(self) -> tuple[PointPlace, ...]:
        """Where the points are printed on the present pages."""
        return self._preview.places if self._preview else ()

    def _return(self) -> None:
        """Go back to the place before the pages changed, as soon as they are laid out."""
        bar = self.view.verticalScrollBar()
        if self._place is not None and bar.maximum():
            place, self._place = self._place, None
            bar.setValue(place)

    def fit_width(self) -> None:
        """Show pages as wide as the pane."""
        self.view.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self._fit.setChecked(True)

    def _leave_fit(self) -> None:
        self._fit.setChecked(False)

    def zoom_in(self) -> None:
        """Show the pages larger."""
        self.view.zoom(STEP)

    def zoom_out(self) -> None:
        """Show the pages smaller."""
        self.view.zoom(1 / STEP)

    @property
    def zoom(self) -> float:
        """The scale of the pages, 1 for the printed size; 0 where they fit the pane's width."""
        fit = self.view.zoomMode() is QPdfView.ZoomMode.FitToWidth
        return 0.0 if fit else self.view.zoomFactor()

    def set_zoom(self, zoom: float) -> None:
        """Show the pages in a scale as `zoom` gives it."""
        if zoom:
            self.view.setZoomMode(QPdfView.ZoomMode.Custom)
            self.view.setZoomFactor(zoom)
            self._leave_fit()

    def toggle_thumbnails(self) -> None:
        """Show or hide the strip of pages."""
        self.show_thumbnails(shown=self.thumbnails.isHidden())

    def show_thumbnails(self, *, shown: bool) -> None:
        """Show the strip of pages, or hide it."""
        self.thumbnails.setVisible(shown)
        self._strip.setChecked(shown)

    def go_to_page(self, page: int) -> None:
        """Scroll to the head of a page."""
        self.view.verticalScrollBar().setValue(self.view.top(page))

    def _clicked(self, page: int, place: QPointF) -> None:
        for each in self._places:
            inside = each.x <= place.x() <= each.x + each.width
            if each.page == page and inside and each.y <= place.y() <= each.y + each.height:
                self.point_clicked.emit(each.point_id)
                return

    def close_document(self) -> None:
        """Let go of the PDF before the view goes (QtPdf crashes at exit otherwise)."""
        self._arrived.stop()
        self._soon.stop()
        for each in (*(self._next or ()), self._document, self._buffer):
            each.close()
        self._next = None


def _close(pages: tuple[QPdfDocument, QBuffer]) -> None:
    """Let go of a document and of what it was read from."""
    for each in pages:
        each.close()
        each.deleteLater()
