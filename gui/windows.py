"""The open windows: where files go, how they are all closed, and what is saved in a crash."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from gui.files import holds_brief
from gui.front import bring, showing
from gui.window import MainWindow

#: Pixels by which a further window stands beside the one before.
STEP = 32


class Windows(QObject):
    """Every window of this process; each holds one brief. `make()` gives a window not yet shown."""

    def __init__(self, make: Callable[[], MainWindow], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._make = make
        self.open: list[MainWindow] = []

    def new(self) -> MainWindow:
        """Open a further window on its start page."""
        window = self._make()
        if self.open:
            corner = self.open[-1].pos()
            window.move(corner.x() + STEP, corner.y() + STEP)
        self.open.append(window)
        window.closed.connect(lambda: self._forget(window))
        window.window_wanted.connect(self.new)
        window.briefs_wanted.connect(self.show_files)
        window.quit_wanted.connect(self.quit)
        window.show()
        QTimer.singleShot(0, window.warm)
        return window

    def show_files(self, paths: Sequence[Path]) -> None:
        """Open files: each brief in a window of its own, articles together in one.

        A brief that is open already comes to the front. Without files a new window opens.
        """
        briefs = [path for path in paths if holds_brief(path)]
        articles = [path for path in paths if path not in briefs]
        for path in briefs:
            self._show_brief(path)
        if articles or not paths:
            window = self._free()
            bring(window)
            if articles:
                window.import_files(articles, fresh=True)

    def _show_brief(self, path: Path) -> None:
        if (shown := showing(path)) is not None:
            bring(shown)
            return
        window = self._free()
        bring(window)
        window.open_brief(path)

    def _free(self) -> MainWindow:
        """A window that still shows its start page, or a new one."""
        return next((each for each in self.open if each.is_free), None) or self.new()

    def quit(self) -> None:
        """Close the windows one after the other; one that is to stay ends it."""
        for window in list(self.open):
            if not window.close():
                return

    def rescue(self) -> None:
        """Write the recovery files of all windows now."""
        for window in self.open:
            window.keeper.rescue()

    def _forget(self, window: MainWindow) -> None:
        self.open.remove(window)
        window.deleteLater()
