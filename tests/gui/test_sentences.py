"""The core's sentences at a German desk: findings and errors are said in German, or left whole."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from briefing.brief import set_prose
from briefing.errors import StorageFailed
from gui.core_sentences import SENTENCES
from gui.sentences import sentence, told
from gui.translations.gather import MODULE, module_text
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE

ROOT = Path(__file__).parents[2]
PLACE = re.compile(r"\{(\w+)\}")
WORDS = st.text("abz ÄßЖ的 “”„‚'\"().:;,/-–0129{}%&", max_size=24)


def filled(form: str, words: dict[str, str]) -> str:
    return PLACE.sub(lambda place: words[place[1]], form)


def german_of(form: str, words: dict[str, str]) -> str:
    """A sentence's translation with the same words in it."""
    own = {
        name: re.sub("^“([^“”]*)”$", r"„\1“", sentence(each)) if "phrase" in name else each
        for name, each in words.items()
    }
    return filled(QCoreApplication.translate("Core", form), own)


@st.composite
def sentences(draw: st.DrawFn) -> tuple[str, dict[str, str]]:
    form = draw(st.sampled_from(SENTENCES))
    numbers = st.integers(0, 999).map(str)
    names = PLACE.findall(form)
    return form, {name: draw(numbers if "number" in name else WORDS) for name in names}


def test_the_list_is_what_the_core_says_now() -> None:
    assert MODULE.read_text(encoding="utf-8") == module_text()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
@given(made=sentences())
def test_a_sentence_is_translated_or_left_whole_whatever_is_filled_in(
    german: None, made: tuple[str, dict[str, str]]
) -> None:
    text = filled(*made)
    assert sentence(text) in (text, german_of(*made))


@pytest.mark.parametrize("form", SENTENCES)
def test_every_sentence_is_recognised(german: None, form: str) -> None:
    words = {name: "7" if "number" in name else f"zz{name}" for name in PLACE.findall(form)}
    if form == "“{0}”: {phrase0}":  # tells nothing without words of the core's
        words["phrase0"] = "The file is empty."
    assert sentence(filled(form, words)) == german_of(form, words) != filled(form, words)


@given(text=st.text(st.characters()))
@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_what_the_core_does_not_say_stays_as_it_is(german: None, text: str) -> None:
    assert sentence(f"Nobody says {text}") == f"Nobody says {text}"


def test_words_that_could_be_taken_apart_in_two_ways_stay_whole(german: None) -> None:
    text = "“a” has a confidence beside “b” has a confidence beside “c”."
    assert sentence(text) == text


def test_a_part_that_is_the_cores_is_translated_too(german: None) -> None:
    assert sentence("“a.brief”: The file is empty.") == "„a.brief“: Die Datei ist leer."
    text = "The section “Figures” is empty; the kind “One-pager” needs it."
    assert sentence(text) == "Der Abschnitt „Zahlen“ ist leer; die Art „Einseiter“ verlangt ihn."


def test_the_place_of_a_mistake_is_told_though_the_mistake_has_colons(german: None) -> None:
    text = "The template has a mistake in a/b.j2, line 3: 'x: y' not found: 'z'."
    said = "Die Vorlage hat einen Fehler in a/b.j2, Zeile 3: 'x: y' not found: 'z'."
    assert sentence(text) == said


def test_quoted_words_are_never_translated(german: None) -> None:
    assert (
        sentence("No source has the name “German”.") == "Keine Quelle enthält den Namen „German“."
    )


def test_an_error_is_told_with_what_to_do(german: None) -> None:
    error = StorageFailed("The PDF carries no brief.", "Check the file.")
    assert told(error) == "Das PDF enthält kein Kurzdossier. Prüfen Sie die Datei."


def test_an_english_desk_never_reads_the_list() -> None:
    code = (
        "import sys; from PySide6.QtCore import QCoreApplication; from gui import languages\n"
        "app = QCoreApplication([]); languages.use(app, languages.Language.ENGLISH)\n"
        "from gui.sentences import sentence; import gui.window\n"
        "assert sentence('The file is empty.') == 'The file is empty.'\n"
        "assert 'gui.core_sentences' not in sys.modules\n"
    )
    subprocess.run([sys.executable, "-c", code], check=True, cwd=ROOT)


# --- at the real window ------------------------------------------------------------------------


@pytest.fixture
def checked(qtbot: QtBot, german_desk: MainWindow) -> MainWindow:
    """A German desk with its checks shown, some of them about the analyst's own words."""
    brief = set_prose(
        german_desk.document.brief, assessment="TODO: ask. It would cost 987 million zlotys."
    )
    german_desk.document.edit("prepare", brief)
    german_desk.actions_by_name["checks"].trigger()
    qtbot.waitUntil(lambda: not german_desk.printer.busy, timeout=PATIENCE)
    return german_desk


def rows(desk: MainWindow) -> list[str]:
    return [desk.checks.list.item(row).text() for row in range(desk.checks.list.count())]


def test_the_checks_are_german(checked: MainWindow) -> None:
    said = "\n".join(rows(checked))
    assert "„TODO“ ist noch zu erledigen. Füllen Sie es aus" in said
    assert "Keine Quelle enthält die Zahl „987 million“" in said
    assert "Punkte warten noch auf Ihre Entscheidung" in said
    assert not re.search(r"\b(the|is|was|has|points?)\b", re.sub("„.*?“", "", said))


def test_the_footer_says_the_gravest_in_german(checked: MainWindow) -> None:
    assert checked.footer.message == "„TODO“ ist noch zu erledigen."


def test_a_finding_under_the_editor_is_german(german_desk: MainWindow) -> None:
    desk = german_desk
    points = desk.document.brief.points
    point = next(p for p in points if any("May 13" in e.quote for e in p.evidence))
    desk.points.select(point.id)
    desk.review.act("edit")
    assert desk.points.controls is not None and desk.points.controls.editor is not None
    desk.points.controls.editor.setPlainText(
        "Ukraine requested permission to use U.S. weapons on Russian territory on May 14."
    )
    bar = desk.points.controls.answers
    assert bar is not None and bar.isVisible()
    said = bar.findChildren(QLabel)[0].text()
    assert re.fullmatch(
        r"Keine Quelle enthält das Datum „.*May 14.*“; in Absatz \d+ steht „.*“\.", said
    )


def test_a_refused_import_is_german(
    german: None, window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    picture = tmp_path / "karte.png"
    picture.write_bytes(b"\x89PNG\r\n\x1a\n" + bytes(64))
    window.import_files([picture])
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=PATIENCE)
    box = window.findChild(QMessageBox)
    assert box is not None and box.text() == "„karte.png“ ist ein Bild, kein Artikel."
    assert box.informativeText().startswith("Speichern Sie den Artikel als Text")
