"""Pasting an article: what is on the clipboard, seen before it is imported."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from gui.clipboard import copied
from gui.dialogs.buttons import import_buttons
from gui.dropping import WordsEdit
from gui.work import Copied


class PasteDialog(QDialog):
    """A page to paste on; what was copied around the article may stay.

    With a text on the page the keyboard is at the button that imports it.
    `fresh` is whether the article is to begin a new brief; at the desk the analyst chooses.
    """

    def __init__(
        self, data: QMimeData, parent: QWidget | None = None, *, at_desk: bool = False
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Paste an article"))
        self.resize(680, 520)
        lead = QLabel(
            self.tr("Menus and comments around the article may stay; they are marked, not lost.")
        )
        lead.setProperty("role", "muted")
        self.edit = _Page(copied(data))
        self.edit.setAccessibleName(self.tr("Text of the article"))
        self.edit.setPlaceholderText(self._missing(data))
        self.edit.setTabChangesFocus(True)
        self._note = QLabel(
            self.tr("Headings, lists and tables are taken from the formatting that was copied.")
        )
        self._note.setProperty("role", "muted")
        self.fresh = not at_desk
        buttons, self.choices = import_buttons(self, at_desk=at_desk)
        self.edit.textChanged.connect(self._show)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(lead)
        column.addWidget(self.edit, 1)
        column.addWidget(self._note)
        column.addWidget(buttons)
        self._show()
        self.edit.filled.connect(self.choices[0].setFocus)
        if self.choices[0].isEnabled():
            self.choices[0].setFocus()

    def _missing(self, data: QMimeData) -> str:
        """What an empty page says: why it is empty, and what to do."""
        if not data.formats():
            return self.tr("The clipboard is empty. Copy the article, then paste it here.")
        if data.hasImage():
            return self.tr("A picture was copied. Copy the article's text, then paste it here.")
        return self.tr("What was copied has no text. Copy the article, then paste it here.")

    def _show(self) -> None:
        for button in self.choices:
            button.setEnabled(bool(self.edit.toPlainText().strip()))
        self._note.setVisible(bool(self.edit.source.html))

    @property
    def source(self) -> Copied:
        """What was pasted, with its formatting unless it was changed by hand."""
        return self.edit.source


class _Page(WordsEdit):
    """Keeps the formatted copy of its text beside it, for as long as they are the same.

    `filled()` tells that a text was pasted on the empty page.
    """

    filled = Signal()

    def __init__(self, given: Copied) -> None:
        super().__init__(given.text)
        self._given = given
        self._shown = self.toPlainText()

    def insertFromMimeData(self, data: QMimeData) -> None:
        """Paste; into an empty page with the formatting."""
        was_empty = not self.toPlainText().strip()
        given = copied(data)
        if was_empty:
            self._given = given
            self._shown = given.text
            self.setPlainText(given.text)
            self._shown = self.toPlainText()
            self.textChanged.emit()
            if self._shown.strip():
                self.filled.emit()
        else:
            super().insertFromMimeData(data)

    @property
    def source(self) -> Copied:
        """The text as it stands, with the formatting where it is as it was copied."""
        text = self.toPlainText()
        return self._given if text == self._shown else Copied(text, url=self._given.url)
