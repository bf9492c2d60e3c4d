"""Actors renamed and merged, dates corrected: points, source and preview follow."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtPdf import QPdfSearchModel
from PySide6.QtWidgets import QApplication, QTableWidgetItem
from pytestqt.qtbot import QtBot

from briefing.analysis.model import Analysis
from briefing.article import Span
from briefing.brief import State, actors_of, annotate, set_states
from gui.dialogs.actors import ActorsDialog
from gui.dialogs.dates import WhenField
from gui.dialogs.point import PointDialog
from gui.dialogs.when import WhenDialog
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE

Press = Callable[..., None]


def open_actors(desk: MainWindow) -> ActorsDialog:
    desk.actions_by_name["actors"].trigger()
    dialog = desk.findChild(ActorsDialog)
    assert dialog is not None
    return dialog


def cell(dialog: ActorsDialog, row: int, column: int) -> QTableWidgetItem:
    item = dialog.table.item(row, column)
    assert item is not None
    return item


def test_a_renamed_actor_is_renamed_everywhere_at_once(desk: MainWindow) -> None:
    before = desk.document.brief
    actor = actors_of(before)[0]
    dialog = open_actors(desk)
    cell(dialog, 0, 0).setText("The one right name")
    brief = desk.document.brief
    assert {brief.point(p).actor for p in actor.points} == {"The one right name"}
    row = desk.points.model.row(desk.points.model.row_of(actor.points[0]))
    assert "The one right name" in row.meta
    desk.document.stack.undo()
    assert desk.document.brief == before


def test_an_actor_without_a_name_is_refused_visibly(desk: MainWindow) -> None:
    before = desk.document.brief
    dialog = open_actors(desk)
    name = cell(dialog, 0, 0).text()
    cell(dialog, 0, 0).setText(" ")
    assert desk.document.brief == before
    assert "needs a name" in dialog.message.text()
    assert cell(dialog, 0, 0).text() == name


def test_two_chosen_actors_become_one(desk: MainWindow, qtbot: QtBot) -> None:
    first, second = actors_of(desk.document.brief)[:2]
    dialog = open_actors(desk)
    dialog.table.selectAll()
    assert not dialog.merge.isEnabled()
    dialog.table.clearSelection()
    chosen = dialog.table.selectionModel()
    flags = chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows
    for row in (0, 1):
        chosen.select(dialog.table.model().index(row, 0), flags)
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    names = {actor.name: actor for actor in actors_of(desk.document.brief)}
    assert second.name not in names
    assert len(names[first.name].points) == len(first.points) + len(second.points)


def test_after_a_merge_only_the_one_is_chosen(desk: MainWindow, qtbot: QtBot) -> None:
    first = actors_of(desk.document.brief)[0]
    dialog = open_actors(desk)
    chosen = dialog.table.selectionModel()
    flags = chosen.SelectionFlag.Select | chosen.SelectionFlag.Rows
    for row in (0, 1):
        chosen.select(dialog.table.model().index(row, 0), flags)
    qtbot.mouseClick(dialog.merge, Qt.MouseButton.LeftButton)
    rows = chosen.selectedRows()
    assert [cell(dialog, index.row(), 0).text() for index in rows] == [first.name]
    assert not dialog.merge.isEnabled()


def test_the_preview_follows_a_renamed_actor(desk: MainWindow, qtbot: QtBot) -> None:
    everything = [point.id for point in desk.document.brief.points]
    accepted = set_states(desk.document.brief, everything, State.ACCEPTED)
    desk.document.edit("accept", accepted)
    dialog = open_actors(desk)
    cell(dialog, 0, 0).setText("Zwentibold")
    dialog.accept()
    qtbot.waitUntil(lambda: not desk.printer.busy, timeout=PATIENCE)
    search = QPdfSearchModel(desk)
    search.setDocument(desk.preview.view.document())
    search.setSearchString("Zwentibold")
    qtbot.waitUntil(lambda: search.rowCount(QModelIndex()) > 0, timeout=PATIENCE)


def test_a_click_on_a_resolved_date_corrects_it(
    desk: MainWindow, sample_analysis: Analysis
) -> None:
    desk.analyst.known[sample_analysis.article] = sample_analysis
    desk.source.show_brief(desk.document.brief, desk.analyst.known)
    dated = {point.when: point for point in desk.document.brief.points if point.when}
    found = next(d for d in sample_analysis.dates if d.relative and d.value in dated)
    desk.source._follow(f"when:{found.start}-{found.end}")
    dialog = desk.findChild(WhenDialog)
    assert dialog is not None
    dialog.field.edit.setText("3 June 2024")
    dialog.accept()
    assert "3 June" in desk.source.view.toPlainText().replace("\u00a0", " ")
    assert any(point.when == "2024-06-03" for point in desk.document.brief.points)
    desk.document.stack.undo()
    assert "3 June" not in desk.source.view.toPlainText().replace("\u00a0", " ")


def test_a_resolved_date_is_shown_and_corrected_in_words(
    desk: MainWindow, sample_analysis: Analysis
) -> None:
    desk.analyst.known[sample_analysis.article] = sample_analysis
    desk.source.show_brief(desk.document.brief, desk.analyst.known)
    found = next(d for d in sample_analysis.dates if d.relative and d.value == "2024-05-31")
    desk.mending.edit_date(sample_analysis.article.id, found)
    dialog = desk.findChild(WhenDialog)
    assert dialog is not None
    edit = dialog.field.edit
    assert edit.selectedText() == edit.text() == "31 May 2024"
    assert "31 May 2024" in dialog.machine.text()


@pytest.mark.parametrize("value", ["2024-05-31", "2024-05", "2024", "2024-W22", "2024-Q2", ""])
def test_a_date_that_nobody_touched_stays_as_it_was(qapp: QApplication, value: str) -> None:
    field = WhenField(value)
    assert field.is_valid
    assert field.value == value


def test_the_cursor_stays_where_a_date_was_corrected(
    desk: MainWindow, sample_analysis: Analysis, qtbot: QtBot
) -> None:
    desk.analyst.known[sample_analysis.article] = sample_analysis
    desk.source.show_brief(desk.document.brief, desk.analyst.known)
    view, page = desk.source.view, desk.source.view.page
    found = next(d for d in sample_analysis.dates if d.relative and d.start > 1000)
    assert page is not None
    view.setFocus()
    cursor = view.textCursor()
    cursor.setPosition(page.positions(Span(found.start, found.end))[0][0])
    view.setTextCursor(cursor)
    desk.mending.edit_date(sample_analysis.article.id, found)
    dialog = desk.findChild(WhenDialog)
    assert dialog is not None
    dialog.field.edit.setText("3 June 2024")
    dialog.accept()
    assert view.page is not page and view.page is not None
    assert view.page.offset(view.textCursor().position()) == found.start


def test_a_checked_speaker_is_no_longer_inferred(
    desk: MainWindow, press: Press, qtbot: QtBot
) -> None:
    point = desk.document.brief.points[0]
    desk.document.edit(
        "infer", annotate(desk.document.brief, point.id, actor="NATO", inferred=True)
    )
    desk.points.select(point.id)
    press(Qt.Key.Key_S)
    dialog = desk.findChild(PointDialog)
    assert dialog is not None
    qtbot.waitUntil(lambda: QApplication.focusWidget() is dialog.actor)
    press(Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return)
    changed = desk.document.brief.point(point.id)
    assert (changed.actor, changed.inferred) == ("NATO", False)


def test_a_long_name_is_shown_whole_among_the_people(desk: MainWindow) -> None:
    dialog = open_actors(desk)
    cell(dialog, 0, 0).setText("Norwegian Shipowners’ Association")
    room = dialog.table.columnWidth(0)
    assert room >= dialog.table.sizeHintForColumn(0)
