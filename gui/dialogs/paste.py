"""Pasting an article: what is on the clipboard, seen before it is imported."""

from __future__ import annotations

from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from gui.dialogs.buttons import confirm_or_cancel


class PasteDialog(QDialog):
    """A page to paste on; what was copied around the article may stay."""

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Paste an article")
        self.resize(680, 520)
        lead = QLabel("Menus and comments around the article may stay; they are marked, not lost.")
        lead.setProperty("role", "muted")
        self.edit = QPlainTextEdit(text)
        self.edit.setAccessibleName("Text of the article")
        self.edit.setPlaceholderText("Paste the article here")
        self.edit.setTabChangesFocus(True)
        buttons = confirm_or_cancel(self, "Import")
        self.confirm = buttons.buttons()[0]
        self.edit.textChanged.connect(self._enable)
        self._enable()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(lead)
        column.addWidget(self.edit, 1)
        column.addWidget(buttons)

    def _enable(self) -> None:
        self.confirm.setEnabled(bool(self.edit.toPlainText().strip()))

    @property
    def text(self) -> str:
        """What was pasted."""
        return self.edit.toPlainText()
