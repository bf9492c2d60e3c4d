"""Choosing a print queue, beside the pages. The PDF itself goes there, so its text stays text."""

from __future__ import annotations

from PySide6.QtPdf import QPdfDocument
from PySide6.QtPdfWidgets import QPdfView
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.buttons import confirm_or_cancel

#: Pixels of the pages' preview: a little more than a page of A4 is wide at a third of its size.
PREVIEW_WIDTH, PREVIEW_HEIGHT = 330, 440


class PrintDialog(QDialog):
    """Shows the pages of a loaded PDF, which must outlive it; asks for a queue and copies."""

    def __init__(
        self, printers: tuple[str, ...], pdf: QPdfDocument, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print the brief"))
        self._queue = QComboBox()
        self._queue.addItems(list(printers))
        self._queue.setAccessibleName(self.tr("Printer"))
        self._copies = QSpinBox()
        self._copies.setRange(1, 99)
        self._copies.setAccessibleName(self.tr("Copies"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.addRow(self.tr("Printer"), self._queue)
        form.addRow(self.tr("Copies"), self._copies)
        note = QLabel(self.tr("%n page(s) each", "", pdf.pageCount()))
        note.setProperty("role", "muted")
        form.addRow("", note)
        buttons = confirm_or_cancel(self, self.tr("Print"))
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addWidget(self._preview(pdf))
        row.addLayout(form)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(row)
        column.addWidget(buttons)

    def _preview(self, pdf: QPdfDocument) -> QPdfView:
        """The pages under each other, as wide as the view."""
        self.pages = QPdfView(self)
        self.pages.setAccessibleName(self.tr("Pages to be printed"))
        self.pages.setMinimumSize(PREVIEW_WIDTH, PREVIEW_HEIGHT)
        self.pages.setPageMode(QPdfView.PageMode.MultiPage)
        self.pages.setZoomMode(QPdfView.ZoomMode.FitToWidth)
        self.pages.setDocument(pdf)
        return self.pages

    @property
    def printer(self) -> str:
        """The chosen queue."""
        return self._queue.currentText()

    @property
    def copies(self) -> int:
        """How many copies."""
        return self._copies.value()
