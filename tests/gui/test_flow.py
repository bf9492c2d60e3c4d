"""The way through a review: the queue, deciding many at once, going back, keys of one's own."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.analysis.model import Section
from briefing.article import Article
from briefing.brief import Brief, Evidence, Point, State
from gui.actions import SPECS
from gui.dialogs.keys import KeysDialog
from gui.keys import FIXED
from gui.points.decisions import DecisionsDialog
from gui.points.model import Filter
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE

Press = Callable[..., None]
K = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def current(desk: MainWindow) -> str:
    point = desk.points.current
    assert point is not None
    return point.id


def states(desk: MainWindow) -> dict[str, State]:
    return {point.id: point.state for point in desk.document.brief.points}


def test_the_queue_runs_from_the_most_to_the_least_important(desk: MainWindow) -> None:
    desk.points.set_filter(Filter.OPEN)
    scores = [point.score for _, point in desk.points.model.point_rows()]
    assert scores == sorted(scores, reverse=True)


def test_skipped_points_stand_at_the_queues_end(desk: MainWindow, press: Press) -> None:
    desk.points.set_filter(Filter.OPEN)
    skipped = current(desk)
    press(K.Key_Space)
    assert current(desk) != skipped
    assert desk.points.model.point_rows()[-1][1].id == skipped


def test_accepting_all_shown_takes_only_the_cards_on_screen(
    desk: MainWindow, press: Press, qtbot: QtBot
) -> None:
    qtbot.waitUntil(lambda: bool(desk.points.on_screen()))
    seen = {point.id for point in desk.points.on_screen()}
    press(K.Key_A, with_=CONTROL | SHIFT)
    accepted = {name for name, state in states(desk).items() if state is State.ACCEPTED}
    assert accepted == seen
    assert len(seen) < len(desk.document.brief.points)


def test_accepting_all_shown_is_one_undo_step(desk: MainWindow, qtbot: QtBot) -> None:
    before = desk.document.brief
    qtbot.waitUntil(lambda: bool(desk.points.on_screen()))
    qtbot.mouseClick(desk.points.accept_shown, Qt.MouseButton.LeftButton)
    assert desk.document.brief != before
    desk.document.stack.undo()
    assert desk.document.brief == before


def test_what_was_done_stays_said_when_the_checks_arrive(desk: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: bool(desk.points.on_screen()))
    with qtbot.waitSignal(desk.printer.checked, timeout=PATIENCE):
        qtbot.mouseClick(desk.points.accept_shown, Qt.MouseButton.LeftButton)
    assert "that were on screen" in desk.footer.message


def test_deciding_while_reading_the_source_stays_put(desk: MainWindow, press: Press) -> None:
    view = desk.source.view
    point = desk.document.brief.points[0]
    assert view.page is not None
    view.setFocus()
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.page.positions(point.evidence[0].span)[0][0] + 1)
    view.setTextCursor(cursor)
    view.verticalScrollBar().setValue(40)
    press(K.Key_Return)
    chosen = current(desk)
    press(K.Key_A)
    assert states(desk)[chosen] is State.ACCEPTED
    assert current(desk) == chosen
    assert view.hasFocus() and view.verticalScrollBar().value() == 40


def test_a_decision_can_be_taken_back_from_the_last_ones(desk: MainWindow, press: Press) -> None:
    first = current(desk)
    press(K.Key_A, *[K.Key_X] * 11, K.Key_H)
    dialog = desk.findChild(DecisionsDialog)
    assert dialog is not None
    assert dialog.list.count() == 10
    dialog.reject()
    desk.document.stack.undo()
    desk.document.stack.undo()
    desk.document.stack.undo()
    desk.actions_by_name["decisions"].trigger()
    dialog = desk.findChildren(DecisionsDialog)[-1]
    dialog.list.setCurrentRow(dialog.list.count() - 1)
    QTest.keyClick(dialog.list, K.Key_U)
    assert states(desk)[first] is State.SUGGESTED
    assert current(desk) == first


def test_enter_goes_back_to_a_decision(desk: MainWindow, press: Press) -> None:
    first = current(desk)
    press(K.Key_A, K.Key_H)
    dialog = desk.findChild(DecisionsDialog)
    assert dialog is not None
    QTest.keyClick(dialog.list, K.Key_Return)
    assert current(desk) == first


def test_f6_goes_round_the_panes(desk: MainWindow, press: Press) -> None:
    places = []
    for _ in range(3):
        press(K.Key_F6)
        places.append(QApplication.focusWidget())
    assert places == [desk.preview.view, desk.source.view, desk.points.view]


def change(dialog: KeysDialog, name: str, keys: str) -> None:
    dialog.table.selectRow([spec.name for spec in SPECS].index(name))
    dialog.edit.setKeySequence(QKeySequence(keys))
    dialog.edit.editingFinished.emit()


def test_a_changed_key_works_and_is_shown(desk: MainWindow, press: Press) -> None:
    desk.actions_by_name["change_keys"].trigger()
    dialog = desk.findChild(KeysDialog)
    assert dialog is not None
    change(dialog, "accept", "Y")
    dialog.accept()
    point = current(desk)
    desk.points.view.setFocus()
    press(K.Key_Y)
    assert states(desk)[point] is State.ACCEPTED
    assert "Y accept" in desk.footer.keys.text()
    assert desk.settings.keys == {"accept": "Y"}


def test_keys_that_are_taken_are_refused_with_a_sentence(desk: MainWindow) -> None:
    dialog = KeysDialog(desk.keys, desk)
    change(dialog, "accept", "X")
    assert dialog.message.text() == "X is already “Reject”. Change that one first."
    assert desk.settings.keys == {}


def test_keys_for_moving_cannot_be_taken(desk: MainWindow) -> None:
    dialog = KeysDialog(desk.keys, desk)
    change(dialog, "accept", "Down")
    assert "used for moving" in dialog.message.text()


def test_esc_closes_the_keys_where_new_ones_are_pressed(desk: MainWindow, qtbot: QtBot) -> None:
    desk.actions_by_name["change_keys"].trigger()
    dialog = desk.findChild(KeysDialog)
    assert dialog is not None
    qtbot.keyClick(dialog.edit, K.Key_Escape)
    assert not dialog.isVisible()


def test_usual_keys_come_back(desk: MainWindow) -> None:
    dialog = KeysDialog(desk.keys, desk)
    change(dialog, "accept", "Y")
    desk.keys.reset()
    assert desk.keys.shown("accept") == "A"


def test_the_usual_keys_are_all_different() -> None:
    usual = [spec.keys for spec in SPECS if spec.keys]
    assert len(usual) == len(set(usual)) and not FIXED & set(usual)


@pytest.mark.parametrize(
    ("key", "with_", "said"),
    [
        (K.Key_H, CONTROL, "No line of this source is left out."),
        (K.Key_N, Qt.KeyboardModifier.NoModifier, "Select words in the source first."),
        (K.Key_U, Qt.KeyboardModifier.NoModifier, "Nothing is decided about this point yet."),
        (K.Key_Up, Qt.KeyboardModifier.AltModifier, "at this end of the list already"),
    ],
)
def test_a_key_that_has_nothing_to_do_says_why(
    desk: MainWindow, press: Press, key: K, with_: Qt.KeyboardModifier, said: str
) -> None:
    article = Article.from_text("Title\n\nIt rained on Monday.\n")
    evidence = Evidence.take(article, article.blocks[-1].span)
    point = Point("p1", next(iter(Section)), "It rained.", evidence=(evidence,))
    desk.document.open(Brief(sources=(article,), points=(point,)))
    press(key, with_=with_)
    assert said in desk.footer.message


@pytest.mark.parametrize("key", [K.Key_A, K.Key_E, K.Key_M, K.Key_C, K.Key_J, K.Key_D, K.Key_S])
def test_without_a_point_its_keys_say_so(desk: MainWindow, press: Press, key: K) -> None:
    article = Article.from_text("Title\n\nIt rained on Monday.\n")
    desk.document.open(Brief(sources=(article,)))
    press(key)
    assert "No point is chosen" in desk.footer.message


@pytest.mark.parametrize("key", [K.Key_A, K.Key_X, K.Key_E, K.Key_Space, K.Key_D])
def test_behind_ones_own_words_the_points_are_out_of_reach(
    desk: MainWindow, press: Press, key: K
) -> None:
    before = desk.document.brief
    press(K.Key_B, with_=CONTROL)
    desk.source.view.setFocus()
    press(key)
    assert desk.document.brief == before
    assert not desk.points.delegate.editing
    assert "Esc" in desk.footer.message


def test_the_history_names_the_point_that_was_decided(desk: MainWindow, press: Press) -> None:
    point = desk.points.current
    assert point is not None
    press(K.Key_A)
    step = desk.document.stack.undoText()
    assert step.startswith(f"accept point: {point.text[:20]}")
    assert len(step) < 70


def test_a_decided_card_offers_to_take_the_decision_back(
    desk: MainWindow, press: Press, qtbot: QtBot
) -> None:
    decided = current(desk)
    press(K.Key_A)
    desk.points.select(decided)
    controls = desk.points.controls
    assert controls is not None
    shown = [name for name, button in controls.buttons.items() if not button.isHidden()]
    assert shown == ["reject", "edit", "reopen"]
    qtbot.mouseClick(controls.buttons["reopen"], Qt.MouseButton.LeftButton)
    assert states(desk)[decided] is State.SUGGESTED
    assert not controls.buttons["accept"].isHidden()


def test_undo_goes_back_to_the_point_and_says_what_it_undid(desk: MainWindow, press: Press) -> None:
    decided = current(desk)
    press(K.Key_A, K.Key_A)
    press(K.Key_Z, K.Key_Z, with_=CONTROL)
    assert current(desk) == decided
    assert desk.footer.message.startswith("Undone: accept point: ")
    press(K.Key_Z, with_=CONTROL | SHIFT)
    assert desk.footer.message.startswith("Redone: ")


def test_redo_in_the_queue_leaves_the_queue_shown(desk: MainWindow, press: Press) -> None:
    desk.points.set_filter(Filter.OPEN)
    press(K.Key_A)
    press(K.Key_Z, with_=CONTROL)
    press(K.Key_Z, with_=CONTROL | SHIFT)
    assert desk.points.model.filter is Filter.OPEN
