"""Choosing a print queue. The PDF itself goes to the queue, so its text stays text."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.buttons import confirm_or_cancel


class PrintDialog(QDialog):
    """Asks for a queue and a number of copies."""

    def __init__(
        self, printers: tuple[str, ...], pages: int, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Print the brief"))
        self.setMinimumWidth(400)
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
        note = QLabel(self.tr("%n page(s) each", "", pages))
        note.setProperty("role", "muted")
        form.addRow("", note)
        buttons = confirm_or_cancel(self, self.tr("Print"))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(form)
        column.addWidget(buttons)

    @property
    def printer(self) -> str:
        """The chosen queue."""
        return self._queue.currentText()

    @property
    def copies(self) -> int:
        """How many copies."""
        return self._copies.value()
