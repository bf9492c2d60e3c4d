"""How the desk looks and speaks: theme, size of text, language; all are remembered."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMainWindow, QMessageBox

from gui import actions, theme
from gui.languages import Language
from gui.settings import Settings
from gui.theme import Look


class Looks(QObject):
    """The choices of one window's View menu. `changed(theme)` tells of another theme or size."""

    changed = Signal(object)

    def __init__(self, window: QMainWindow, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._settings = settings
        self.theme = theme.resolve(settings.look)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)

    def add_menus(self) -> None:
        """Add the choices to the View menu."""
        settings = self._settings
        actions.add_looks(self._window, settings.look, self.set_look)
        actions.add_text_sizes(self._window, settings.text_size, self.set_text_size)
        actions.add_languages(self._window, settings.language, self.set_language)

    def set_look(self, look: Look) -> None:
        """Show the desk in another theme and remember it."""
        self._settings.look = look
        self._dress()

    def set_text_size(self, percent: int) -> None:
        """Show all text larger or smaller and remember it."""
        self._settings.text_size = percent
        self._dress()

    def _follow_system(self) -> None:
        self.set_look(self._settings.look)

    def _dress(self) -> None:
        self.theme = theme.resolve(self._settings.look)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        theme.apply(app, self.theme, self._settings.text_size)
        self.changed.emit(self.theme)

    def set_language(self, language: Language) -> None:
        """Remember another language for the next start."""
        self._settings.language = language
        box = QMessageBox(
            QMessageBox.Icon.Information,
            self.tr("Language"),
            self.tr("Briefwright speaks this language the next time that it is started."),
            parent=self._window,
        )
        box.open()
