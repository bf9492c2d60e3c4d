"""Where the window and its panes stand, and how pages are seen, from session to session."""

from __future__ import annotations

from PySide6.QtWidgets import QMainWindow, QSplitter

from gui.checks.pane import ChecksPane
from gui.preview.pane import PreviewPane
from gui.settings import Settings

#: The window's size when it is first opened, and what is left free around it on a small screen.
SIZE = (1440, 900)
MARGIN = 40

#: Shares of the panes beside each other, and of the preview and the checks under it.
COLUMNS = (470, 500, 460)
RIGHT = (400, 400)


class Layout:
    """Remembers one window's layout in the settings, and puts it back."""

    def __init__(
        self,
        window: QMainWindow,
        settings: Settings,
        splitters: dict[str, QSplitter],
        preview: PreviewPane,
        checks: ChecksPane,
    ) -> None:
        self._window = window
        self._settings = settings
        self._splitters = splitters
        self._preview = preview
        self._checks = checks

    def restore(self) -> None:
        """Lay the window out as it was left; as it is best at first, or after damage."""
        settings, room = self._settings, self._window.screen().availableGeometry()
        if not self._window.restoreGeometry(settings.bytes("geometry")):
            width, height = (
                min(size, free - MARGIN)
                for size, free in zip(SIZE, (room.width(), room.height()), strict=True)
            )
            self._window.resize(width, height)
        for (name, splitter), sizes in zip(self._splitters.items(), (COLUMNS, RIGHT), strict=True):
            if not splitter.restoreState(settings.bytes(name)):
                splitter.setSizes(sizes)
        self._checks.setVisible(settings.flag("checks_shown"))
        self._preview.show_thumbnails(shown=settings.flag("thumbnails"))
        self._preview.set_zoom(settings.zoom)

    def remember(self) -> None:
        """Keep the present layout for the next session."""
        settings = self._settings
        settings.set_bytes("geometry", self._window.saveGeometry())
        for name, splitter in self._splitters.items():
            settings.set_bytes(name, splitter.saveState())
        settings.set_flag("checks_shown", on=not self._checks.isHidden())
        settings.set_flag("thumbnails", on=not self._preview.thumbnails.isHidden())
        settings.zoom = self._preview.zoom
