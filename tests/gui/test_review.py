"""Reviewing at the desk with real keys and clicks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication, QMenu
from pytestqt.qtbot import QtBot

from briefing.analysis.model import Section
from briefing.article import Article
from briefing.brief import Brief, Origin, State
from gui.dialogs.point import PointDialog
from gui.points.model import Filter
from gui.window import MainWindow

Press = Callable[..., None]
K = Qt.Key


def first(desk: MainWindow) -> str:
    point = desk.points.current
    assert point is not None
    return point.id


def state(desk: MainWindow, point_id: str) -> State:
    return desk.document.brief.point(point_id).state


def test_the_first_open_point_is_current(desk: MainWindow) -> None:
    assert first(desk) == desk.document.brief.points[0].id


def test_a_accepts_and_moves_on(desk: MainWindow, press: Press) -> None:
    point = first(desk)
    press(K.Key_A)
    assert state(desk, point) is State.ACCEPTED
    assert first(desk) != point


def test_x_rejects(desk: MainWindow, press: Press) -> None:
    point = first(desk)
    press(K.Key_X)
    assert state(desk, point) is State.REJECTED


def test_space_skips(desk: MainWindow, press: Press) -> None:
    point = first(desk)
    press(K.Key_Space)
    assert state(desk, point) is State.SKIPPED


def test_skipped_points_come_again_after_the_suggested_ones(desk: MainWindow, press: Press) -> None:
    point = first(desk)
    press(K.Key_Space, *[K.Key_A] * (len(desk.document.brief.points) - 1))
    assert first(desk) == point


def test_u_takes_a_decision_back(desk: MainWindow, press: Press) -> None:
    point = first(desk)
    press(K.Key_A)
    desk.points.select(point)
    press(K.Key_U)
    assert state(desk, point) is State.SUGGESTED


def test_arrows_step_over_headings(desk: MainWindow, press: Press) -> None:
    ids = [point.id for point in desk.document.brief.points]
    press(*[K.Key_Down] * (len(ids) + 3))
    assert first(desk) == ids[-1]
    press(*[K.Key_Up] * (len(ids) + 3))
    assert first(desk) == ids[0]


def test_undo_and_redo(desk: MainWindow, press: Press) -> None:
    before = desk.document.brief
    press(K.Key_A)
    after = desk.document.brief
    press(K.Key_Z, with_=Qt.KeyboardModifier.ControlModifier)
    assert desk.document.brief == before
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    press(K.Key_Z, with_=both)
    assert desk.document.brief == after


def test_the_accept_button_accepts(desk: MainWindow, qtbot: QtBot) -> None:
    point = first(desk)
    assert desk.points.controls is not None
    button = desk.points.controls.buttons["accept"]
    qtbot.waitUntil(button.isVisible)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert state(desk, point) is State.ACCEPTED


def test_edited_words_keep_the_machines_beside_them(
    desk: MainWindow, press: Press, qtbot: QtBot
) -> None:
    point = desk.document.brief.point(first(desk))
    press(K.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "Quite other words")
    press(K.Key_Return)
    changed = desk.document.brief.point(point.id)
    assert (changed.text, changed.machine_text) == ("Quite other words", point.text)


def test_typing_is_one_undo_step(desk: MainWindow, press: Press, qtbot: QtBot) -> None:
    before = desk.document.brief
    press(K.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "abc def")
    press(K.Key_Return)
    desk.document.stack.undo()
    assert desk.document.brief == before


def test_escape_gives_the_edit_up(desk: MainWindow, press: Press, qtbot: QtBot) -> None:
    before = desk.document.brief
    press(K.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "abc")
    press(K.Key_Escape)
    assert desk.document.brief == before
    assert not desk.document.stack.canRedo()


def test_an_edit_emptied_to_nothing_leaves_the_point_as_it_was(
    desk: MainWindow, press: Press
) -> None:
    before = desk.document.brief
    press(K.Key_E, K.Key_Delete, K.Key_Return)
    assert desk.document.brief == before
    assert "needs words" in desk.footer.message


def test_letters_typed_into_an_edit_decide_nothing(
    desk: MainWindow, press: Press, qtbot: QtBot
) -> None:
    point = first(desk)
    press(K.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "a x e u n")
    press(K.Key_Return)
    assert state(desk, point) is State.SUGGESTED


def test_the_current_points_evidence_is_marked_in_the_source(desk: MainWindow) -> None:
    point = desk.document.brief.points[3]
    desk.points.select(point.id)
    current = [mark.span for mark in desk.source.view.marks if mark.current]
    assert current == [evidence.span for evidence in point.evidence]


def test_a_click_on_marked_text_selects_its_point(desk: MainWindow, qtbot: QtBot) -> None:
    view = desk.source.view
    wanted = max(
        (p for p in desk.document.brief.points if p.evidence),
        key=lambda p: p.evidence[0].span.start,
    )
    view.reveal(wanted.evidence[0].span)
    assert view.page is not None
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.page.positions(wanted.evidence[0].span)[0][0] + 2)
    place = view.cursorRect(cursor).center()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    chosen = desk.document.brief.point(first(desk))
    assert any(e.span.overlaps(wanted.evidence[0].span) for e in chosen.evidence)


def test_selected_words_become_a_point_of_ones_own(
    desk: MainWindow, press: Press, qtbot: QtBot
) -> None:
    view = desk.source.view
    assert view.page is not None
    block = desk.document.brief.sources[0].kept_blocks[3].span
    start, _ = view.page.positions(block)[0]
    cursor = QTextCursor(view.document())
    cursor.setPosition(start)
    cursor.setPosition(start + 20, QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    view.setFocus()
    press(K.Key_N)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    labels = [action.text() for action in menu.actions()]
    qtbot.keyClick(menu, K.Key_Down)
    for _ in range(labels.index("Context")):
        qtbot.keyClick(menu, K.Key_Down)
    qtbot.keyClick(menu, K.Key_Return)
    added = desk.document.brief.points[-1]
    added = next(p for p in desk.document.brief.points if p.origin is Origin.ANALYST)
    text = desk.document.brief.sources[0].text
    assert added.section is Section.CONTEXT
    assert added.text == text[block.start : block.start + 20].strip()
    assert added.state is State.ACCEPTED


def test_the_filter_shows_what_waits(desk: MainWindow, press: Press) -> None:
    press(K.Key_A, K.Key_X)
    desk.points.set_filter(Filter.OPEN)
    shown = {point.id for _, point in desk.points.model.point_rows()}
    assert shown == {point.id for point in desk.document.brief.unreviewed}


def test_deciding_the_last_open_point_shows_that_all_is_done(
    desk: MainWindow, press: Press
) -> None:
    desk.points.set_filter(Filter.OPEN)
    for _ in desk.document.brief.points:
        desk.review.act("accept")
    assert desk.points.empty.isVisible()


def test_a_decision_goes_through_the_log_once(
    desk: MainWindow, press: Press, monkeypatch: pytest.MonkeyPatch
) -> None:
    press(K.Key_A)
    press(K.Key_A)
    looked: list[Brief] = []
    decided = Brief.machine_accepted.fget  # type: ignore[attr-defined]
    counted = property(lambda brief: looked.append(brief) or decided(brief))
    monkeypatch.setattr(Brief, "machine_accepted", counted)
    press(K.Key_X)
    assert len(looked) == 1


def test_the_progress_is_honest(desk: MainWindow, press: Press) -> None:
    press(K.Key_A, K.Key_X, K.Key_Space)
    total = len(desk.document.brief.points)
    assert desk.header.label.text() == f"2 of {total} reviewed"


def test_the_current_card_stays_in_view_in_a_narrower_pane(desk: MainWindow, qtbot: QtBot) -> None:
    view = desk.points.view
    desk.points.select(desk.document.brief.points[-1].id)
    desk.resize(1000, 620)
    whole = view.viewport().rect
    qtbot.waitUntil(lambda: whole().contains(view.visualRect(view.currentIndex())))


def test_a_wrong_speaker_is_corrected_in_one_undo_step(desk: MainWindow, press: Press) -> None:
    before = desk.document.brief
    point = next(p for p in before.points if p.section is Section.POSITIONS)
    desk.points.select(point.id)
    press(K.Key_S)
    dialog = desk.findChild(PointDialog)
    assert dialog is not None
    dialog.actor.setText("The right speaker")
    dialog.section.setCurrentText("Context")
    dialog.accept()
    changed = desk.document.brief.point(point.id)
    assert (changed.actor, changed.section) == ("The right speaker", Section.CONTEXT)
    assert first(desk) == point.id
    desk.document.stack.undo()
    assert desk.document.brief == before


def test_cards_name_their_source_where_there_are_several(desk: MainWindow) -> None:
    brief = desk.document.brief
    assert "Source 1" not in desk.points.model.row(1).meta
    other = Article.from_text("The council agreed on a budget of five million.", title="Budget")
    desk.document.edit("add source", replace(brief, sources=(*brief.sources, other)))
    assert desk.points.model.row(1).meta.startswith("Source 1")
    (first,) = brief.sources
    both = (first.with_details(publisher="Herald"), other.with_details(publisher="Courier"))
    desk.document.edit("correct source", replace(brief, sources=both))
    assert desk.points.model.row(1).meta.startswith("Herald")
