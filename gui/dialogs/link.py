"""Asking for a web address: the one thing that makes Briefwright reach the network."""

from __future__ import annotations

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.dialogs.buttons import confirm_or_cancel


class LinkDialog(QDialog):
    """A line for a link; one on the clipboard is there already."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Open a link")
        self.setMinimumWidth(520)
        lead = QLabel("The page is fetched from its site; nothing else is sent anywhere.")
        lead.setProperty("role", "muted")
        copied = QGuiApplication.clipboard().text().strip()
        self.edit = QLineEdit(copied if _looks_like_link(copied) else "")
        self.edit.setPlaceholderText("https://")
        self.edit.setAccessibleName("Link")
        buttons = confirm_or_cancel(self, "Import")
        self.confirm = buttons.buttons()[0]
        self.edit.textChanged.connect(self._enable)
        self._enable()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(lead)
        column.addWidget(self.edit)
        column.addWidget(buttons)

    def _enable(self) -> None:
        self.confirm.setEnabled(_looks_like_link(self.url))

    @property
    def url(self) -> str:
        """The address as entered."""
        return self.edit.text().strip()


def _looks_like_link(text: str) -> bool:
    return text.lower().startswith(("http://", "https://")) and " " not in text
