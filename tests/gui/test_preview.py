"""The preview: length, zoom, thumbnails, keeping its place, and the current point both ways."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QImage, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from briefing.brief import State, accept, edit_text, set_states
from briefing.errors import TemplateBroken
from briefing.rendering import Preview, to_preview
from gui.preview.cover import Cover
from gui.settings import Settings
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE

Press = Callable[..., None]
K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def printed(desk: MainWindow, qtbot: QtBot) -> MainWindow:
    """The desk with everything accepted and its pages shown."""
    everything = [point.id for point in desk.document.brief.points]
    desk.document.edit("accept", set_states(desk.document.brief, everything, State.ACCEPTED))
    view = desk.preview.view
    qtbot.waitUntil(
        lambda: not desk.printer.busy and view.document().pageCount() > 1, timeout=PATIENCE
    )
    return desk


def test_the_length_stands_beside_what_it_should_be(printed: MainWindow) -> None:
    pages = printed.preview.view.document().pageCount()
    shown = printed.preview.pages.text()
    assert shown.endswith(f"{pages} pages of 2")
    assert shown.startswith("▲") == (pages > 2)


def wheel(desk: MainWindow, up: bool) -> None:
    view = desk.preview.view
    place = QPointF(100, 100)
    event = QWheelEvent(
        place,
        view.viewport().mapToGlobal(place),
        QPoint(),
        QPoint(0, 120 if up else -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.ControlModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(view.viewport(), event)


def test_control_and_the_wheel_zoom(printed: MainWindow) -> None:
    view = printed.preview.view
    before = view.scale(0)
    wheel(printed, up=True)
    assert view.scale(0) == pytest.approx(before * 1.2)
    wheel(printed, up=False)
    assert view.scale(0) == pytest.approx(before)


def test_the_zoom_buttons_and_the_way_back_to_the_width(printed: MainWindow, qtbot: QtBot) -> None:
    view = printed.preview.view
    before = view.scale(0)
    qtbot.mouseClick(printed.preview.larger, Qt.MouseButton.LeftButton)
    assert view.scale(0) > before
    printed.actions_by_name["fit"].trigger()
    assert view.scale(0) == pytest.approx(before)


def test_thumbnails_show_every_page_and_lead_to_it(printed: MainWindow, qtbot: QtBot) -> None:
    printed.actions_by_name["thumbnails"].trigger()
    strip = printed.preview.thumbnails
    assert strip.count() == printed.preview.view.document().pageCount()
    qtbot.waitUntil(lambda: not strip.item(1).icon().isNull(), timeout=PATIENCE)
    place = strip.visualItemRect(strip.item(1)).center()
    qtbot.mouseClick(strip.viewport(), Qt.MouseButton.LeftButton, pos=place)
    bar = printed.preview.view.verticalScrollBar()
    assert bar.value() in (printed.preview.view.top(1), bar.maximum())


def test_the_place_is_kept_while_the_brief_changes(printed: MainWindow, qtbot: QtBot) -> None:
    bar = printed.preview.view.verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 200)
    bar.setValue(180)
    point = printed.document.brief.points[0]
    printed.document.edit("edit", edit_text(printed.document.brief, point.id, "A short word."))
    qtbot.waitUntil(lambda: not printed.printer.busy, timeout=PATIENCE)
    qtbot.waitUntil(lambda: printed.preview.view.document().pageCount() > 0)
    assert bar.value() == 180


def test_new_pages_are_first_seen_as_they_stay(printed: MainWindow, qtbot: QtBot) -> None:
    def seen() -> QImage:
        return printed.preview.view.viewport().grab().toImage()

    before, cover = seen(), printed.preview.view.findChild(Cover)
    brief = printed.document.brief
    printed.document.edit("reject", set_states(brief, [brief.points[0].id], State.REJECTED))
    qtbot.waitUntil(lambda: seen() != before, timeout=PATIENCE)
    first = seen()
    qtbot.waitUntil(lambda: not cover.isVisible(), timeout=PATIENCE)
    assert seen() == first


def test_of_two_previews_in_quick_succession_the_last_is_seen(
    printed: MainWindow, qtbot: QtBot
) -> None:
    pane, brief = printed.preview, printed.document.brief
    cover = pane.view.findChild(Cover)
    first = to_preview(brief)
    second = to_preview(set_states(brief, [brief.points[0].id], State.REJECTED))

    def shown(*previews: Preview) -> QImage:
        for preview in previews:
            pane.show_preview(preview, "Policy brief")
            QApplication.processEvents()
        qtbot.waitUntil(lambda: not cover.isVisible(), timeout=PATIENCE)
        return pane.view.viewport().grab().toImage()

    settled = shown(second)
    assert shown(first) != settled
    assert shown(second, first, second) == settled


def test_overtaken_pages_are_not_seen(printed: MainWindow, qtbot: QtBot) -> None:
    pane, brief = printed.preview, printed.document.brief
    cover = pane.view.findChild(Cover)
    second = to_preview(set_states(brief, [brief.points[0].id], State.REJECTED))

    def seen() -> QImage:
        return pane.view.viewport().grab().toImage()

    pane.show_preview(second, "Policy brief")
    qtbot.waitUntil(cover.isVisible, timeout=PATIENCE)
    qtbot.waitUntil(lambda: not cover.isVisible(), timeout=PATIENCE)
    settled = seen()
    with qtbot.waitSignal(pane.view.in_sight, timeout=PATIENCE):
        for preview in (to_preview(brief), second):
            pane.show_preview(preview, "Policy brief")
            QApplication.processEvents()
    assert seen() == settled


def test_the_current_point_is_marked_and_shown_in_the_preview(printed: MainWindow) -> None:
    view = printed.preview.view
    last = max(printed.preview._places, key=lambda place: (place.page, place.y))
    printed.points.select(last.point_id)
    assert {place.point_id for place in view.marked} == {last.point_id}
    top = view.verticalScrollBar().value()
    rect = view.rect_of(view.marked[0])
    assert top <= rect.top() <= top + view.viewport().height()


def test_a_click_on_a_printed_line_selects_its_point(printed: MainWindow, qtbot: QtBot) -> None:
    view = printed.preview.view
    view.verticalScrollBar().setValue(0)
    place = next(p for p in printed.preview._places if p.page == 0)
    middle = view.rect_of(place).center().toPoint()
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert printed.points.current is not None
    assert printed.points.current.id == place.point_id


def test_one_page_that_just_fits_does_not_hang_the_window(desk: MainWindow, qtbot: QtBot) -> None:
    desk.resize(1366, 768)
    first = desk.document.brief.points[0].id
    desk.document.edit("accept", accept(desk.document.brief, first))
    view = desk.preview.view
    qtbot.waitUntil(lambda: view.document().pageCount() == 1, timeout=PATIENCE)
    for height in range(700, 800, 9):
        desk.resize(1366, height)
        qtbot.wait(1)
    assert view.verticalScrollBar().isVisible()


def test_trouble_with_the_pages_is_said_over_them(desk: MainWindow) -> None:
    desk.preview.trouble.tell(TemplateBroken("The template is broken.", "Correct line 3."))
    assert desk.preview.trouble.isVisible()
    assert "broken.</b><br>Correct" in desk.preview.trouble.text()


def test_the_layout_is_the_same_in_the_next_session(
    desk: MainWindow, press: Press, tmp_path: Path
) -> None:
    for key in (K.Key_T, K.Key_Plus, K.Key_K):
        press(key, with_=CTRL)
    zoom = desk.preview.zoom
    desk.document.stack.setClean()
    desk.close()
    store = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    again = MainWindow(Settings(store), tmp_path / "recovery")
    assert not again.checks.isHidden()
    assert not again.preview.thumbnails.isHidden()
    assert again.preview.zoom == pytest.approx(zoom)
    again.shut_down()
