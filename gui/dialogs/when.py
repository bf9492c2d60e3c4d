"""Correcting the date that a word of the source was resolved to."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLabel, QPushButton, QVBoxLayout, QWidget

from gui.dialogs.buttons import confirm_or_cancel
from gui.dialogs.dates import WhenField
from gui.wording import date_words


class WhenDialog(QDialog):
    """Asks when a time expression was; the machine's answer is one click away."""

    def __init__(self, words: str, value: str, machine: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Correct a date"))
        self.setMinimumWidth(440)
        lead = QLabel(self.tr("When is “{0}”?").format(words))
        lead.setWordWrap(True)
        self.field = WhenField(value)
        self.field.setAccessibleName(self.tr("Date"))
        self.field.edit.selectAll()
        self.machine = QPushButton(self.tr("As it was resolved: {0}").format(date_words(machine)))
        self.machine.setProperty("link", True)
        self.machine.setAutoDefault(False)
        self.machine.clicked.connect(lambda: self.field.set_value(machine))
        buttons = confirm_or_cancel(self, self.tr("Save"))
        self.confirm = buttons.buttons()[0]
        self.field.changed.connect(self._enable)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        for each in (lead, self.field, self.machine, buttons):
            column.addWidget(each)

    def _enable(self) -> None:
        self.confirm.setEnabled(self.field.is_valid and bool(self.field.value))
