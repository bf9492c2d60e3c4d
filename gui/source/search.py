"""Find in the source: a quiet line over the page."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget

from gui.source.page import units


class SearchBar(QWidget):
    """Finds words in a text view; Enter goes on, Shift+Enter back, Esc closes.

    `folded` gives the text that belongs to the page and isn't shown; `closed()` tells that the
    keyboard went back to the page.
    """

    closed = Signal()

    def __init__(
        self, view: QTextEdit, folded: Callable[[], str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._view = view
        self._folded = folded
        self.field = QLineEdit(placeholderText=self.tr("Find in the source"))
        self.field.setAccessibleName(self.tr("Find in the source"))
        self.field.textChanged.connect(self._from_here)
        self.result = QLabel()
        self.result.setProperty("role", "muted")
        close = QPushButton(self.tr("Close"))
        close.setProperty("link", True)
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.field, 1)
        row.addWidget(self.result)
        row.addWidget(close)
        self.hide()

    def open(self) -> None:
        """Show the line and take the keyboard."""
        self.show()
        self.field.setFocus()
        self.field.selectAll()

    def close_bar(self) -> None:
        """Hide the line and give the keyboard back to the page."""
        self.hide()
        self._view.setFocus()
        self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Shift+Enter goes back, Esc closes."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            self._go(-1 if back else 1)
        else:
            super().keyPressEvent(event)

    def _from_here(self) -> None:
        """Find what was typed from where the last find began."""
        self._go(0)

    def _go(self, by: int) -> None:
        """Select the next place (1), the one before (-1), or the first from here on (0)."""
        words = self.field.text()
        places = _places(words, self._view.toPlainText()) if words else []
        if places:
            here = self._view.textCursor().selectionStart()
            at = (bisect_left(places, here + (by > 0)) - (by < 0)) % len(places)
            self._select(places[at], words)
            found = self.tr("{number} of {all}").format(number=at + 1, all=len(places))
        else:
            found = self._not_found(words) if words else ""
        self.result.setText(found)

    def _select(self, place: int, words: str) -> None:
        cursor = self._view.textCursor()
        cursor.setPosition(place)
        cursor.setPosition(place + units(words), QTextCursor.MoveMode.KeepAnchor)
        self._view.setTextCursor(cursor)

    def _not_found(self, words: str) -> str:
        folded = len(_places(words, self._folded()))
        return self.tr("%n in left-out lines", "", folded) if folded else self.tr("Not found")


def _places(words: str, text: str) -> list[int]:
    """Where words stand in a text, whatever their case, in Qt's count of characters (UTF-16)."""
    places, place, start = [], 0, 0
    for match in re.finditer(re.escape(words), text, re.IGNORECASE):
        place += units(text[start : match.start()])
        start = match.start()
        places.append(place)
    return places
