"""The checks pane and the question at the door, with real clicks and keys."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefing.brief import Brief, State, edit_text, set_details, set_prose, set_states
from briefing.checks import check_brief
from briefing.evidence import ALL_KINDS, Kind
from briefing.finding import Level
from gui.checks.delegate import ENTRY, Entry
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE

Press = Callable[..., None]
K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def _settle(qtbot: QtBot, desk: MainWindow) -> None:
    """Wait until the findings follow the brief."""
    qtbot.waitUntil(lambda: not desk.printer.busy, timeout=PATIENCE)


def _entries(desk: MainWindow) -> list[Entry]:
    rows = desk.checks.list
    return [rows.item(row).data(ENTRY) for row in range(rows.count())]


def _codes(desk: MainWindow) -> list[str]:
    return [entry.finding.code for entry in _entries(desk)]


def _row(desk: MainWindow, code: str) -> int:
    return _codes(desk).index(code)


def _click(qtbot: QtBot, desk: MainWindow, code: str) -> None:
    rows = desk.checks.list
    item = rows.item(_row(desk, code))
    rows.scrollToItem(item)
    place = rows.visualItemRect(item).center()
    qtbot.mouseClick(rows.viewport(), LEFT, pos=place)


@pytest.fixture
def checked(qtbot: QtBot, desk: MainWindow, sample_brief: Brief) -> MainWindow:
    """The desk with a finding in a point, in the assessment and in the details, checks shown."""
    brief = set_states(sample_brief, [p.id for p in sample_brief.points[:5]], State.ACCEPTED)
    brief = edit_text(brief, brief.points[3].id, "It would cost 987 million zlotys.")
    brief = set_prose(brief, assessment="TODO: say what it means.")
    desk.document.edit("prepare", set_details(brief, title=""))
    desk.actions_by_name["checks"].trigger()
    _settle(qtbot, desk)
    return desk


def test_the_checks_stand_beside_the_work(checked: MainWindow) -> None:
    assert checked.checks.isVisible() and checked.points.isVisible() and checked.preview.isVisible()
    assert QApplication.activeModalWidget() is None


def test_the_footer_opens_the_checks(qtbot: QtBot, desk: MainWindow) -> None:
    _settle(qtbot, desk)
    qtbot.mouseClick(desk.footer.checks, LEFT)
    assert desk.checks.isVisible() and QApplication.focusWidget() is desk.checks.list


def test_the_footer_and_the_checks_count_the_same(qtbot: QtBot, checked: MainWindow) -> None:
    brief = checked.document.brief
    everything = set_states(brief, [point.id for point in brief.points], State.ACCEPTED)
    checked.document.edit("accept all", everything)
    _settle(qtbot, checked)
    notes = sum(entry.finding.level is Level.INFO for entry in _entries(checked))
    count = len(_entries(checked)) - notes
    heads = {label.text() for label in checked.checks.head.findChildren(QLabel)}
    assert checked.footer.checks.text() == f"▲ {count} checks"
    assert notes and any(re.fullmatch(f"{count} to look at · {notes} notes?", h) for h in heads)


def test_a_brief_that_is_just_opened_is_not_said_to_be_without_findings(
    checked: MainWindow, sample_brief: Brief
) -> None:
    checked.document.open(sample_brief)
    assert checked.footer.checks.text() == "Checking…"


def test_one_key_shows_and_hides_the_checks(desk: MainWindow, press: Press) -> None:
    press(K.Key_K, with_=CTRL)
    assert desk.checks.isVisible()
    press(K.Key_K, with_=CTRL)
    assert not desk.checks.isVisible()
    assert QApplication.focusWidget() is desk.points.view


def test_f6_leads_to_the_checks_and_on(checked: MainWindow, press: Press) -> None:
    checked.preview.view.setFocus()
    press(K.Key_F6)
    assert QApplication.focusWidget() is checked.checks.list
    press(K.Key_F6)
    assert QApplication.focusWidget() is checked.source.view


def test_all_findings_are_listed_the_gravest_first(checked: MainWindow) -> None:
    found = check_brief(checked.document.brief).findings
    assert _codes(checked) == [finding.code for finding in found]
    assert _entries(checked)[0].head.startswith("✕ Error")


def test_a_row_says_level_place_sentence_and_remedy(checked: MainWindow) -> None:
    told = QAccessible.queryAccessibleInterface(checked.checks.list)
    heard = told.child(_row(checked, "loose-end")).text(QAccessible.Text.Name)
    for words in ("Error", "Assessment", "“TODO” was left to be done.", "Fill it in"):
        assert words in heard


def test_a_click_goes_to_the_point(qtbot: QtBot, checked: MainWindow) -> None:
    _click(qtbot, checked, "unsupported-number")
    assert checked.points.current == checked.document.brief.points[3]
    assert QApplication.focusWidget() is checked.points.view


def test_enter_goes_to_the_words_in_question(checked: MainWindow, press: Press) -> None:
    checked.checks.list.setCurrentRow(_row(checked, "loose-end"))
    press(K.Key_Return)
    assert QApplication.focusWidget() is checked.points.words.fields["assessment"]


def test_a_click_goes_to_the_details(qtbot: QtBot, checked: MainWindow) -> None:
    _click(qtbot, checked, "no-title")
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QDialog) and "etails" in dialog.windowTitle()
    dialog.reject()


def test_the_list_follows_an_edit_and_its_undoing(qtbot: QtBot, checked: MainWindow) -> None:
    checked.document.edit("title", set_details(checked.document.brief, title="Arms for Kyiv"))
    _settle(qtbot, checked)
    assert "no-title" not in _codes(checked)
    checked.document.stack.undo()
    _settle(qtbot, checked)
    assert "no-title" in _codes(checked)


def test_the_current_finding_and_its_reason_stay_while_others_go(
    qtbot: QtBot, checked: MainWindow
) -> None:
    checked.checks.list.setCurrentRow(_row(checked, "loose-end"))
    checked.checks.reason.setText("It is")
    checked.document.edit("title", set_details(checked.document.brief, title="Arms for Kyiv"))
    _settle(qtbot, checked)
    assert checked.checks.current is not None
    assert checked.checks.current.finding.code == "loose-end"
    assert checked.checks.reason.text() == "It is"


def test_a_reason_does_not_pass_to_another_finding(checked: MainWindow) -> None:
    checked.checks.list.setCurrentRow(0)
    checked.checks.reason.setText("It is")
    checked.checks.list.setCurrentRow(1)
    assert checked.checks.reason.text() == ""
    assert not checked.checks.silence.isEnabled()


def test_a_check_is_silenced_and_raised_again_by_keys(
    qtbot: QtBot, checked: MainWindow, press: Press
) -> None:
    checked.checks.list.setCurrentRow(_row(checked, "loose-end"))
    press(K.Key_Tab)
    qtbot.keyClicks(QApplication.focusWidget(), "It is the title of a report.")
    press(K.Key_Return)
    _settle(qtbot, checked)
    last = _entries(checked)[-1]
    assert (last.finding.code, last.reason) == ("loose-end", "It is the title of a report.")
    assert "Silenced" in last.head
    checked.checks.list.setCurrentRow(len(_entries(checked)) - 1)
    press(K.Key_Tab, K.Key_Space)
    _settle(qtbot, checked)
    assert [entry.reason for entry in _entries(checked)] == [""] * len(_entries(checked))


def test_silencing_is_one_undo_step(qtbot: QtBot, checked: MainWindow) -> None:
    before = checked.document.brief
    checked.checks.list.setCurrentRow(0)
    qtbot.keyClicks(checked.checks.reason, "As agreed.")
    qtbot.mouseClick(checked.checks.silence, LEFT)
    assert checked.document.brief.silenced
    checked.document.stack.undo()
    assert checked.document.brief == before


def test_nothing_found_is_said(qtbot: QtBot, window: MainWindow, press: Press) -> None:
    window._show_desk()
    press(K.Key_K, with_=CTRL)
    assert window.checks.empty.isVisible()
    assert window.checks.empty.text() == "Nothing to check."
    assert QApplication.focusWidget() is window.checks.hide_link


# --- the evidence check by kind ----------------------------------------------------------------


def _switch(desk: MainWindow, kind: Kind) -> None:
    next(a for a in desk.kinds.actions() if a.data() == kind).trigger()


def test_a_kind_that_is_switched_off_is_not_looked_for(qtbot: QtBot, checked: MainWindow) -> None:
    _switch(checked, Kind.NUMBER)
    _settle(qtbot, checked)
    assert "unsupported-number" not in _codes(checked)
    _switch(checked, Kind.NUMBER)
    _settle(qtbot, checked)
    assert "unsupported-number" in _codes(checked)


def test_a_kind_that_is_switched_off_is_not_underlined(desk: MainWindow) -> None:
    field = desk.points.words.fields["assessment"]
    field.setPlainText("It would cost 987 million zlotys.")
    _switch(desk, Kind.NUMBER)
    assert field.extraSelections() == []


def test_the_kinds_are_remembered(desk: MainWindow) -> None:
    _switch(desk, Kind.CAUSE)
    assert desk.settings.kinds == ALL_KINDS - {Kind.CAUSE}


# --- the question at the door ------------------------------------------------------------------


@pytest.fixture
def target(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where the file dialog says that the brief is to go."""
    path = tmp_path / "brief.md"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))
    return path


def _question(qtbot: QtBot, desk: MainWindow) -> QMessageBox:
    qtbot.waitUntil(lambda: desk.findChild(QMessageBox) is not None, timeout=PATIENCE)
    box = desk.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    return box


def _button(box: QMessageBox, words: str) -> QPushButton:
    return next(b for b in box.buttons() if b.text() == words)


def test_open_checks_are_told_before_the_export(
    qtbot: QtBot, checked: MainWindow, target: Path
) -> None:
    checked.actions_by_name["export"].trigger()
    box = _question(qtbot, checked)
    assert "checks are open" in box.text() and "no title" in box.informativeText()
    assert box.defaultButton().text() == "Show the checks"
    qtbot.mouseClick(_button(box, "Export anyway"), LEFT)
    qtbot.waitUntil(target.exists, timeout=PATIENCE)


def test_the_question_leads_to_the_checks(qtbot: QtBot, checked: MainWindow, target: Path) -> None:
    checked.checking.hide()
    checked.actions_by_name["export"].trigger()
    qtbot.mouseClick(_button(_question(qtbot, checked), "Show the checks"), LEFT)
    assert checked.checks.isVisible() and QApplication.focusWidget() is checked.checks.list
    assert not target.exists()


def test_the_same_checks_are_asked_about_once(
    qtbot: QtBot, checked: MainWindow, target: Path
) -> None:
    checked.actions_by_name["export"].trigger()
    box = _question(qtbot, checked)
    qtbot.mouseClick(_button(box, "Export anyway"), LEFT)
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    target.unlink()
    checked.actions_by_name["export"].trigger()
    qtbot.waitUntil(target.exists, timeout=PATIENCE)


def test_points_not_reviewed_yet_raise_no_question(
    qtbot: QtBot, desk: MainWindow, sample_brief: Brief, target: Path, told: list[str]
) -> None:
    some = [point.id for point in sample_brief.points[:5]]
    desk.document.edit("accept", set_states(sample_brief, some, State.ACCEPTED))
    _settle(qtbot, desk)
    desk.actions_by_name["export"].trigger()
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    assert told == []
