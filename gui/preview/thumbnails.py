"""The strip of page thumbnails: small pictures, made off the GUI thread, of the pages in view."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

#: Width of a thumbnail in pixels, and the most pages that get one.
WIDTH = 72
MOST = 200


class Thumbnails(QListWidget):
    """A column of pages, hidden until it is asked for. `page_wanted(page)` tells of a choice."""

    page_wanted = Signal(int)

    def __init__(self, document: QPdfDocument, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("thumbnails")
        self.setAccessibleName(self.tr("Page thumbnails"))
        self.setFixedWidth(WIDTH + 56)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._document = document
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(document)
        self._renderer.pageRendered.connect(self._show_picture)
        self.itemClicked.connect(lambda item: self.page_wanted.emit(self.row(item)))
        self.itemActivated.connect(lambda item: self.page_wanted.emit(self.row(item)))
        self.hide()

    def set_document(self, document: QPdfDocument) -> None:
        """Show the pages of another document from the next `refresh` on."""
        self._document = document
        self._renderer.setDocument(document)

    def setVisible(self, visible: bool) -> None:
        """Make the pictures when the strip is shown."""
        super().setVisible(visible)
        if visible:
            self.refresh()

    def refresh(self) -> None:
        """Follow a change of the pages; the old pictures stay until the new ones are there."""
        if self.isHidden():
            return
        pages = min(self._document.pageCount(), MOST)
        while self.count() > pages:
            self.takeItem(self.count() - 1)
        while self.count() < pages:
            item = QListWidgetItem(str(self.count() + 1))
            self.addItem(item)
        for page in range(pages):
            self._renderer.requestPage(page, self._size(page) * self.devicePixelRatio())
        if pages:
            self.setIconSize(self._size(0))

    def _size(self, page: int) -> QSize:
        size = self._document.pagePointSize(page)
        return QSize(WIDTH, round(WIDTH * size.height() / max(size.width(), 1)))

    def _show_picture(
        self, page: int, _size: QSize, image: QImage, _options: object, _request: int
    ) -> None:
        item = self.item(page)
        if item is not None and not image.isNull():
            paper = QPixmap(image.size())
            paper.fill(Qt.GlobalColor.white)
            _paint_over(paper, image)
            item.setIcon(QIcon(paper))


def _paint_over(paper: QPixmap, image: QImage) -> None:
    painter = QPainter(paper)
    painter.drawImage(0, 0, image)
    painter.end()
