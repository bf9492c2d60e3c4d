"""For everyone: names and roles for assistive technology, contrast, focus, and the Tab key."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import platformdirs
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QAction, QColor
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QWidget
from pytestqt.qtbot import QtBot

from gui import theme
from gui.dialogs import rolling
from gui.icons import control_icons
from gui.theme import Theme
from gui.window import MainWindow

Press = Callable[..., None]
K = Qt.Key
THEMES = pytest.mark.parametrize("look", [theme.LIGHT, theme.DARK], ids=["light", "dark"])


def reachable(root: QWidget) -> Iterator[QWidget]:
    """Every control under a widget that the keyboard can reach now."""
    for each in root.findChildren(QWidget):
        inside = each.window() is root.window() and each.isVisibleTo(root)
        if inside and each.focusPolicy() & Qt.FocusPolicy.TabFocus and each.isEnabled():
            yield each


def unnamed(root: QWidget) -> list[str]:
    """Reachable controls about which a screen reader has nothing to say."""
    found = []
    for each in reachable(root):
        told = QAccessible.queryAccessibleInterface(each)
        inner = each.focusProxy() is not None or each.objectName() == "qt_spinbox_lineedit"
        if not inner and not told.text(QAccessible.Text.Name).strip():
            found.append(f"{type(each).__name__} {each.objectName()}")
    return found


def test_every_control_of_the_start_page_has_a_name(window: MainWindow) -> None:
    assert list(reachable(window.start))
    assert unnamed(window.start) == []


def test_every_control_of_the_desk_has_a_name(desk: MainWindow) -> None:
    assert list(reachable(desk))
    assert unnamed(desk) == []


def test_the_open_editor_has_a_name(desk: MainWindow, press: Press) -> None:
    press(K.Key_E)
    assert unnamed(desk) == []


@pytest.mark.parametrize(
    "action",
    ["details", "source", "point", "link", "paste", "actors", "change_keys", "history", "merge"],
)
def test_every_control_of_a_dialog_has_a_name(desk: MainWindow, qtbot: QtBot, action: str) -> None:
    desk.actions_by_name[action].trigger()
    dialog = next(d for d in desk.findChildren(QDialog) if d.isVisible())
    assert list(reachable(dialog))
    assert unnamed(dialog) == []
    dialog.reject()


def test_a_screen_reader_hears_a_card_with_its_state(desk: MainWindow) -> None:
    view = desk.points.view
    told = QAccessible.queryAccessibleInterface(view)
    point = desk.points.current
    assert point is not None
    cards = [told.child(row).text(QAccessible.Text.Name) for row in range(told.childCount())]
    [heard] = [card for card in cards if point.text in card]
    assert "suggested" in heard.lower()


def test_a_decision_changes_what_is_heard(desk: MainWindow, press: Press) -> None:
    point = desk.points.current
    assert point is not None
    press(K.Key_A)
    told = QAccessible.queryAccessibleInterface(desk.points.view)
    cards = [told.child(row).text(QAccessible.Text.Name) for row in range(told.childCount())]
    [heard] = [card for card in cards if point.text in card]
    assert "accepted" in heard.lower()


def test_tab_goes_round_the_desk_and_back(desk: MainWindow, press: Press) -> None:
    start = QApplication.focusWidget()
    seen: list[QWidget | None] = []
    while not seen or (QApplication.focusWidget() is not start and len(seen) < 60):
        press(K.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen[-1] is start
    assert desk.source.view in seen
    assert desk.preview.view in seen


@pytest.mark.parametrize("action", ["details", "source", "point"])
def test_tab_goes_down_a_form_as_it_is_read(desk: MainWindow, qtbot: QtBot, action: str) -> None:
    desk.actions_by_name[action].trigger()
    dialog = next(d for d in desk.findChildren(QDialog) if d.isVisible())
    qtbot.waitActive(dialog)
    heights = []
    for _ in reachable(dialog):
        qtbot.keyClick(dialog.focusWidget(), K.Key_Tab)
        focused = dialog.focusWidget()
        heights.append(focused.mapTo(dialog, QPoint(0, focused.height() // 2)).y())
    top = heights.index(min(heights))
    read = heights[top:] + heights[:top]
    assert read == sorted(read)
    dialog.reject()


def luminance(colour: str) -> float:
    """Relative luminance after WCAG 2.2."""
    parts = [QColor(colour).redF(), QColor(colour).greenF(), QColor(colour).blueF()]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Contrast ratio after WCAG 2.2, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@THEMES
@pytest.mark.parametrize("ground", ["pane", "ground", "current"])
@pytest.mark.parametrize("ink", ["ink", "muted", "accent", "accepted", "suggested", "rejected"])
def test_words_stand_out_from_their_ground(look: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(look, ink), getattr(look, ground)) >= 4.5


@THEMES
@pytest.mark.parametrize(
    ("ink", "ground"),
    [
        ("on_accent", "accent"),
        ("ink", "accepted_tint"),
        ("ink", "suggested_tint"),
        ("accepted", "accepted_tint"),
        ("suggested", "suggested_tint"),
    ],
)
def test_words_stand_out_from_a_tint(look: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(look, ink), getattr(look, ground)) >= 4.5


@THEMES
def test_the_focused_button_looks_focused(
    window: MainWindow, qapp: QApplication, look: Theme
) -> None:
    theme.apply(qapp, look)
    button = window.start.open
    window.start.recent.setFocus()
    window.setFocus()
    away = button.grab().toImage()
    button.setFocus()
    assert button.grab().toImage() != away


def test_all_text_grows_with_the_chosen_size_and_stays_so(desk: MainWindow) -> None:
    card, page = desk.points.view.sizeHintForRow(1), desk.source.view.document().size().height()
    label = desk.header.fontMetrics().height()
    size = next(a for a in desk.findChildren(QAction) if a.text() == "150 %")
    size.trigger()
    assert desk.points.view.sizeHintForRow(1) > card
    assert desk.source.view.document().size().height() > page
    assert desk.header.fontMetrics().height() > label
    assert desk.settings.text_size == 150


def icons_of(ink: str, monkeypatch: pytest.MonkeyPatch, cache: Path) -> list[Path]:
    monkeypatch.setattr(platformdirs, "user_cache_path", lambda _name: cache)
    paths = [Path(path) for path in control_icons(ink).values()]
    assert all(ink in path.read_text() for path in paths)
    return paths


def test_icons_stay_for_the_next_start(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert all(path.is_relative_to(tmp_path) for path in icons_of("#123456", monkeypatch, tmp_path))


def test_there_are_icons_where_none_can_be_kept(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    (tmp_path / "cache").write_text("a file where the folder should be")
    assert icons_of("#654321", monkeypatch, tmp_path / "cache")


def test_enter_presses_the_button_that_has_the_keyboard(window: MainWindow, press: Press) -> None:
    pressed: list[bool] = []
    window.start.link_wanted.disconnect()
    window.start.link_wanted.connect(lambda: pressed.append(True))
    window.start.link.setFocus()
    press(K.Key_Return)
    assert pressed


@pytest.mark.parametrize("action", ["details", "source"])
def test_a_form_higher_than_the_screen_rolls_and_keeps_its_buttons_in_sight(
    desk: MainWindow, qtbot: QtBot, action: str
) -> None:
    desk.looks.set_text_size(150)
    desk.actions_by_name[action].trigger()
    dialog = next(d for d in desk.findChildren(QDialog) if d.isVisible())
    qtbot.waitExposed(dialog)
    assert dialog.height() <= dialog.screen().availableGeometry().height()
    buttons = dialog.findChild(QDialogButtonBox)
    assert buttons is not None
    assert dialog.rect().contains(buttons.geometry())
    dialog.reject()


def test_the_form_of_a_brand_fits_a_small_screen(
    desk: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    lacking = desk.screen().availableGeometry().height() - 600
    monkeypatch.setattr(rolling, "AROUND", rolling.AROUND + lacking)
    desk.actions_by_name["brand"].trigger()
    dialog = next(d for d in desk.findChildren(QDialog) if d.isVisible())
    assert dialog.height() <= 600
    dialog.reject()


def test_the_key_sheet_fits_a_small_screen(desk: MainWindow) -> None:
    desk.actions_by_name["keys"].trigger()
    dialog = next(d for d in desk.findChildren(QDialog) if d.isVisible())
    assert dialog.minimumSizeHint().width() <= 960
    dialog.reject()
