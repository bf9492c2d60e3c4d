"""Actors renamed and merged, dates corrected: points, source and preview follow."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtPdf import QPdfSearchModel
from PySide6.QtWidgets import QTableWidgetItem
from pytestqt.qtbot import QtBot

from briefing.analysis.model import Analysis
from briefing.brief import State, actors_of, set_states
from gui.dialogs.actors import ActorsDialog
from gui.dialogs.when import WhenDialog
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE


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
