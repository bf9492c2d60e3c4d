"""Which window shows a brief already, and how a window comes to the front."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget


def showing(path: Path) -> QWidget | None:
    """The window whose brief lies in this file; None where no window shows it."""
    wanted = path.resolve()
    for window in QApplication.topLevelWidgets():
        shown = window.windowFilePath()
        if shown and window.isVisible() and Path(shown).resolve() == wanted:
            return window
    return None


def bring(window: QWidget) -> None:
    """Put a window before all others, and give it the keyboard."""
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
    window.raise_()
    window.activateWindow()
    QApplication.alert(window)
