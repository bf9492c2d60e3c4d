"""Which window shows a brief already, and how a window or a pane comes to the front."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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


def focus_next(panes: Mapping[QWidget, Callable[[], object]]) -> None:
    """Give the keyboard to the pane after the one that has it; each comes with how it takes it."""
    focused = QApplication.focusWidget()
    holds = [
        focused is not None and (focused is pane or pane.isAncestorOf(focused)) for pane in panes
    ]
    here = holds.index(True) if True in holds else 0
    list(panes.values())[(here + 1) % len(panes)]()
