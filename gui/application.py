"""The program as Qt knows it, and what it passes on before the windows see it.

Nothing here stands between Qt and every event of every widget, which would cost time at each.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication


class Application(QApplication):
    """`files_given(paths)` tells what macOS's file manager hands to the running program."""

    files_given = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Pass on a file that is to be opened."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.files_given.emit([Path(event.file())])
            return True
        return super().event(event)


class SpaceOnButtons(QObject):
    """A window's filter: a button that has the keyboard is pressed by Space, above all."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Space from the actions while a button has the keyboard."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            on_button = isinstance(QApplication.focusWidget(), QAbstractButton)
            if on_button and event.key() == Qt.Key.Key_Space:
                event.accept()
                return True
        return False
