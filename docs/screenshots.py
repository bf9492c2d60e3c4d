"""Takes the screenshots of the documentation from the real window, on the sample article.

    python docs/screenshots.py [FOLDER]

Writes PNG files: each state of the desk, light and dark, in three sizes, and each dialog. Needs a
display, or QT_QPA_PLATFORM=offscreen.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog

from gui import languages, theme
from gui.dialogs.brand import BrandDialog
from gui.points.model import Filter
from gui.settings import Settings
from gui.theme import Look
from gui.window import MainWindow

SIZES = ((1024, 700), (1366, 768), (1920, 1080))
WAIT = 60_000


def wait_for(condition: Callable[[], bool]) -> None:
    """Let the window work until a condition holds; raises `TimeoutError` after a minute."""
    deadline = QDeadlineTimer(WAIT)
    while not condition():
        if deadline.hasExpired():
            raise TimeoutError("the window did not get there")
        QTest.qWait(20)


def review_some(window: MainWindow) -> None:
    """Accept most suggestions, reject one and skip one, by their keys."""
    keys = [Qt.Key.Key_A] * 4 + [Qt.Key.Key_X, Qt.Key.Key_A, Qt.Key.Key_Space] + [Qt.Key.Key_A] * 6
    for key in keys:
        QTest.keyClick(window.points.view, key)


def write(window: MainWindow) -> None:
    """Write an assessment with a slip of the pen and a mixed estimate in it."""
    window.points.show_words()
    field = window.points.words.fields["assessment"]
    field.setFocus()
    QTest.keyClicks(
        field, "We have high confidence that more strikes are likely. Kyiv recieved aid."
    )
    wait_for(lambda: window.points.words.speller.is_wrong("recieved"))


class Camera:
    """Takes pictures of one window into a folder."""

    def __init__(self, window: MainWindow, folder: Path) -> None:
        self.window = window
        self.folder = folder

    def take(self, state: str) -> None:
        """A picture of a state in both themes and every size."""
        for look in (Look.LIGHT, Look.DARK):
            self.window.looks.set_look(look)
            for width, height in SIZES:
                self.window.resize(width, height)
                QTest.qWait(250)
                name = f"{state}-{look.value}-{width}x{height}.png"
                self.window.grab().save(str(self.folder / name))

    def take_dialog(self, action: str) -> None:
        """A picture of the dialog that an action opens, in both themes."""
        for look in (Look.LIGHT, Look.DARK):
            self.window.looks.set_look(look)
            self.window.actions_by_name[action].trigger()
            QTest.qWait(250)
            dialog = QApplication.activeModalWidget()
            if isinstance(dialog, BrandDialog):
                wait_for(lambda shown=dialog.sample: not shown.pixmap().isNull())
            if isinstance(dialog, QDialog):
                dialog.grab().save(str(self.folder / f"dialog-{action}-{look.value}.png"))
                dialog.reject()


def main() -> None:
    """Walk through the states and take each one's pictures."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else Path(__file__).parent / "screenshots")
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication(sys.argv[:1])
    languages.use(app, languages.Language.ENGLISH)
    with tempfile.TemporaryDirectory() as scratch:
        settings = Settings(QSettings(f"{scratch}/settings.ini", QSettings.Format.IniFormat))
        theme.apply(app, theme.LIGHT)
        window = MainWindow(settings, Path(scratch) / "recovery")
        window.show()
        camera = Camera(window, folder)
        camera.take("start")
        window.importer.try_sample()
        wait_for(lambda: window.at_desk and not window.printer.busy)
        camera.take("fresh")
        review_some(window)
        wait_for(lambda: not window.printer.busy)
        camera.take("review")
        QTest.keyClick(window.points.view, Qt.Key.Key_E)
        camera.take("edit")
        QTest.keyClicks(QApplication.focusWidget(), "France wants Ukraine free to strike bases.")
        QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
        window.preview.toggle_thumbnails()
        wait_for(lambda: not window.printer.busy)
        camera.take("changed")
        window.points.set_filter(Filter.OPEN)
        camera.take("queue")
        write(window)
        wait_for(lambda: not window.printer.busy)
        camera.take("words")
        window.actions_by_name["checks"].trigger()
        camera.take("checks")
        window.checking.hide()
        window.points.set_filter(Filter.ALL)
        shown = "actors brand change_keys decisions details history keys point"
        for action in shown.split():
            camera.take_dialog(action)
        window.shut_down()


if __name__ == "__main__":
    main()
