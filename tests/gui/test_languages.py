"""The desk in another language: every word is translated, and the window shows it."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

import briefing
from briefing.analysis.model import Section
from briefing.article import Article
from briefing.brief import CONFIDENCE, State
from briefing.importing import phrases
from briefing.rendering import list_templates
from gui import wording
from gui.dialogs.dates import read_date
from gui.languages import Language
from gui.settings import Settings
from gui.window import MainWindow

ROOT = Path(__file__).parents[2]
TRANSLATIONS = ROOT / "gui" / "translations"

Message = tuple[str, str, tuple[str, ...], bool]


def messages(file: Path) -> list[Message]:
    """Context, source, translations (one for each number) and whether it is finished."""
    found = []
    for context in ElementTree.parse(file).iter("context"):
        for message in context.iter("message"):
            to = message.find("translation")
            assert to is not None
            texts = tuple(form.text or "" for form in to.iter("numerusform")) or (to.text or "",)
            found.append(
                (
                    context.findtext("name", ""),
                    message.findtext("source", ""),
                    texts,
                    "type" not in to.attrib,
                )
            )
    return found


GERMAN = messages(TRANSLATIONS / "briefwright_de.ts")


def places(text: str) -> list[str]:
    """What is filled in: {placeholders} and numbers."""
    return sorted(re.findall(r"\{\w*\}|%L?n", text))


@pytest.mark.parametrize("language", ["de", "en"])
def test_every_message_is_translated(language: str) -> None:
    file = TRANSLATIONS / f"briefwright_{language}.ts"
    assert [m[:2] for m in messages(file) if not m[3] or not all(m[2])] == []


def test_translations_fill_in_what_their_sources_do() -> None:
    wrong = [m[1:3] for m in GERMAN if any(places(text) != places(m[1]) for text in m[2])]
    assert wrong == []


def test_translations_have_a_menu_letter_where_their_sources_have_one() -> None:
    wrong = [m[1:3] for m in GERMAN if any(("&" in text) != ("&" in m[1]) for text in m[2])]
    assert wrong == []


def test_the_german_file_holds_what_the_desk_says_now(tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lupdate")
    if not tool.exists():
        pytest.skip("lupdate is not installed")
    sources = sorted(map(str, (ROOT / "gui").rglob("*.py")))
    fresh = tmp_path / "fresh.ts"
    subprocess.run([tool, *sources, "-silent", "-ts", fresh], check=True, cwd=ROOT)
    assert {m[:2] for m in messages(fresh)} == {m[:2] for m in GERMAN}


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_compiled_file_is_that_of_its_source(language: str, tmp_path: Path) -> None:
    tool = Path(sys.executable).with_name("pyside6-lrelease")
    if not tool.exists():
        pytest.skip("lrelease is not installed")
    source, fresh = TRANSLATIONS / f"briefwright_{language}.ts", tmp_path / "fresh.qm"
    subprocess.run([tool, "-silent", source, "-qm", fresh], check=True)
    assert fresh.read_bytes() == source.with_suffix(".qm").read_bytes()


def test_the_cores_fixed_words_can_all_be_translated() -> None:
    known = {m[1] for m in GERMAN if m[0] == "Core"}
    shown = {each.value.capitalize() for each in (*Section, *State)}
    shown |= {f"{level} confidence" for level in CONFIDENCE}
    shown |= {words for kind in list_templates() for words in (kind.title, kind.when_to_use)}
    assert shown <= known


def test_a_phrase_keeps_its_quoted_words_and_numbers(german: None) -> None:
    assert wording.phrase("contrast word “but”") == "Gegensatzwort „but“"
    assert wording.phrase("3 figures") == "3 Zahlen"
    assert wording.phrase("a phrase {of} nobody’s “x” 2") == "a phrase {of} nobody’s “x” 2"


@pytest.mark.parametrize("reason", sorted({reason for _, reason in phrases.ENDINGS}))
def test_what_follows_the_article_is_told_in_german(german: None, reason: str) -> None:
    told = wording.phrase(f"after “Latest News”: {reason}")
    assert told.startswith("nach „Latest News“: ") and reason not in told


def test_why_points_of_an_unknown_language_are_suggested_is_told_in_german(german: None) -> None:
    text = (
        "Vijeće je u petak usvojilo novi plan.\n\n„Plan vrijedi za sve”, rekla je Ana 21.05.2024."
    )
    article = Article.from_text(text).with_details(language="hr")
    points = briefing.analyse(article).key_points
    reasons = {reason for point in points for reason in point.reasons}
    assert reasons and all(wording.phrase(reason) != reason for reason in reasons)


def test_dates_are_written_and_read_in_german(german: None) -> None:
    assert wording.day_words(date(2024, 5, 31)) == "31. Mai 2024"
    assert wording.date_words("2024-05-30", year=2024) == "30. Mai"
    assert wording.date_words("2024-05") == "Mai 2024"
    assert wording.date_words("2024-Q1") == "Erstes Quartal 2024"
    assert read_date("31. Mai 2024") == date(2024, 5, 31)
    assert read_date("31 May 2024") == date(2024, 5, 31)


def test_a_german_desk_speaks_german(german_desk: MainWindow) -> None:
    buttons = {each.text().split("  ")[0] for each in german_desk.findChildren(QPushButton)}
    assert {"Annehmen", "Ablehnen", "Bearbeiten", "Artikel öffnen…", "Exportieren"} <= buttons
    labels = {each.text() for each in german_desk.findChildren(QLabel)}
    assert {"Vom Artikel zum Kurzdossier", "Quelle", "Kernpunkte"} <= labels
    assert "20 Absätze" in german_desk.source.view.toPlainText()
    menus = [each.text() for each in german_desk.menuBar().actions()]
    assert menus[0] == "&Datei"


def test_a_german_card_has_room_for_all_its_buttons(german_desk: MainWindow, qtbot: QtBot) -> None:
    german_desk.resize(1366, 768)
    card = german_desk.points.view
    qtbot.waitUntil(lambda: card.width() < 480)
    shown = {each.text() for each in card.findChildren(QPushButton) if each.isVisible()}
    assert shown == {"Annehmen", "Ablehnen", "Bearbeiten", "Später"}


def test_a_german_point_is_accepted_and_taken_back(german_desk: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClick(german_desk.points.view, Qt.Key.Key_A)
    assert german_desk.document.stack.undoText().startswith("Punkt annehmen: ")


def test_the_menu_names_what_undo_takes_back_where_there_is_something(
    german_desk: MainWindow, press: Callable[..., None]
) -> None:
    undo = next(a for a in german_desk.findChildren(QAction) if a.shortcut() == "Ctrl+Z")
    assert undo.text() == "&Rückgängig"
    press(Qt.Key.Key_A)
    assert undo.text().startswith("&Rückgängig: Punkt annehmen: ")


@pytest.mark.parametrize("language", ["desk", "german_desk"])
def test_no_two_entries_of_a_menu_have_the_same_letter(
    request: pytest.FixtureRequest, language: str
) -> None:
    desk: MainWindow = request.getfixturevalue(language)
    for menu in desk.menuBar().findChildren(QMenu):
        letters = re.findall(r"&(\w)", " ".join(a.text() for a in menu.actions()).lower())
        assert len(letters) == len(set(letters)), (menu.title(), letters)


def test_qts_own_buttons_are_german(german: None, qapp: QApplication) -> None:
    box = QMessageBox()
    box.setStandardButtons(QMessageBox.StandardButton.Cancel)
    assert box.button(QMessageBox.StandardButton.Cancel).text() == "Abbrechen"


def test_a_chosen_language_is_remembered_and_said_to_come_at_the_next_start(
    window: MainWindow, qtbot: QtBot
) -> None:
    action = next(a for a in window.findChildren(QAction) if a.text() == "&Deutsch")
    action.trigger()
    assert window.settings.language is Language.GERMAN
    told = window.findChild(QMessageBox)
    assert told is not None and "next time" in told.text()
    told.close()


def test_an_unknown_stored_language_is_the_systems(tmp_path: Path) -> None:
    store = QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat)
    store.setValue("language", "tlh")
    assert Settings(store).language is Language.SYSTEM
