"""The program as Qt knows it, and what it passes on before the windows see it.

Nothing here stands between Qt and every event of every widget, which would cost time at each.
"""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFileOpenEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton


class Application(QApplication):
    """`files_given(paths)` tells what macOS's file manager hands to the running program."""

    files_given = Signal(object)

    def event(self, event: QEvent) -> bool:
        """Pass on a file that is to be opened."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.files_given.emit([Path(event.file())])
            return True
        return super().event(event)


class ButtonKeys(QObject):
    """A window's filter: a button that has the keyboard is pressed by Space and by Enter."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep Space from the actions, and Enter from what is around the button."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            button = QApplication.focusWidget()
            if event.key() == Qt.Key.Key_Space and isinstance(button, QAbstractButton):
                event.accept()
                return True
            # Outside a dialog Qt leaves Enter to the widgets around the button.
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and isinstance(
                button, QPushButton
            ):
                button.setAutoDefault(True)
        return False
