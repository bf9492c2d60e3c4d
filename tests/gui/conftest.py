"""The real window on the sample article, with its settings and recovery folder in scratch."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
import shiboken6
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot

import briefing
from briefing.analysis.model import Analysis
from briefing.brief import Brief, draft, set_details
from gui import languages, theme
from gui.languages import Language
from gui.sample import sample_article
from gui.settings import Settings
from gui.window import MainWindow

#: Milliseconds that a worker process may take to start, load its models and answer.
PATIENCE = 60_000


@pytest.fixture(scope="session")
def qapp(qapp: QApplication) -> Iterator[QApplication]:
    """The application in English, with its plurals.

    Qt's offscreen platform frees what was copied only after the interpreter is gone, which what
    Python put there does not survive: it is taken from the clipboard before.
    """
    languages.use(qapp, Language.ENGLISH)
    yield qapp
    qapp.clipboard().clear()


@pytest.fixture(scope="session")
def sample_analysis() -> Analysis:
    sample = sample_article()
    assert sample is not None
    article = briefing.import_article(sample).with_details(published=date(2024, 5, 31))
    return briefing.analyse(article)


@pytest.fixture
def sample_brief(sample_analysis: Analysis) -> Brief:
    return set_details(draft([sample_analysis]), date=date(2024, 5, 31))


@pytest.fixture
def window(qtbot: QtBot, qapp: QApplication, tmp_path: Path) -> Iterator[MainWindow]:
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    theme.apply(qapp, theme.LIGHT)
    made = MainWindow(Settings(store), tmp_path / "recovery")
    made.resize(1440, 900)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.shut_down()
    made.hide()
    shiboken6.delete(made)


@pytest.fixture
def desk(window: MainWindow, sample_brief: Brief) -> MainWindow:
    """The window with the sample's suggestions open and nothing decided."""
    window._show_desk()
    window.document.open(sample_brief, unsaved=True)
    return window


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The desk speaks German for a test."""
    languages.use(qapp, Language.GERMAN)
    yield
    languages.use(qapp, Language.ENGLISH)


@pytest.fixture
def german_desk(german: None, desk: MainWindow) -> MainWindow:
    """The desk in German, nothing decided."""
    return desk


@pytest.fixture
def press(qtbot: QtBot, window: MainWindow) -> Callable[..., None]:
    """Press keys one after the other where the keyboard is."""

    def keys(*codes: Qt.Key, with_: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        for code in codes:
            target = QApplication.focusWidget() or window.points.view
            qtbot.keyClick(target, code, with_)

    return keys


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What message boxes said, without their waiting for a click."""
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: said.append(box.text()))
    return said
