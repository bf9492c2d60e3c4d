"""Find in the source: a quiet line over the page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QTextCursor, QTextDocument
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget


class SearchBar(QWidget):
    """Finds words in a text view; Enter goes on, Shift+Enter back, Esc closes."""

    def __init__(self, view: QTextEdit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self.field = QLineEdit(placeholderText=self.tr("Find in the source"))
        self.field.setAccessibleName(self.tr("Find in the source"))
        self.field.textChanged.connect(self._from_here)
        self.field.returnPressed.connect(self._on)
        self._result = QLabel()
        self._result.setProperty("role", "muted")
        close = QPushButton(self.tr("Close"))
        close.setProperty("link", True)
        close.clicked.connect(self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 8)
        row.addWidget(self.field, 1)
        row.addWidget(self._result)
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

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes, Shift+Enter goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        else:
            super().keyPressEvent(event)

    def _from_here(self) -> None:
        cursor = self._view.textCursor()
        cursor.setPosition(cursor.selectionStart())
        self._view.setTextCursor(cursor)
        self._on()

    def _on(self) -> None:
        words = self.field.text()
        if not words:
            self._result.setText("")
            return
        found = self._view.find(words)
        if not found:
            self._view.moveCursor(QTextCursor.MoveOperation.Start)
            found = self._view.find(words, QTextDocument.FindFlag(0))
        self._result.setText("" if found else self.tr("Not found"))
