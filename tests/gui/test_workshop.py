"""Own templates and brands, made and changed while the desk is open."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QDesktopServices, QImage, QPalette
from PySide6.QtWidgets import QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from briefing.brief import accept, edit_text, set_details
from briefing.checks import Checked
from briefing.rendering import Brand, find_brand, find_template, save_brand
from gui import printer
from gui.dialogs.brand import BrandDialog
from gui.dialogs.details import DetailsDialog
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's data folder, empty."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def own(qtbot: QtBot, home: Path, desk: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The folder of a template made from the desk, in use."""
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _: True)
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("House brief", True))
    brief = desk.document.brief
    desk.document.edit("accept", accept(brief, brief.points[0].id))
    desk.actions_by_name["own_template"].trigger()
    qtbot.waitUntil(lambda: not desk.printer.busy, timeout=PATIENCE)
    return find_template(desk.document.brief.details.template).folder


def test_an_own_template_is_used_at_once_and_can_be_undone(own: Path, desk: MainWindow) -> None:
    assert desk.document.brief.details.template == own.name == "house-brief"
    desk.document.stack.undo()
    assert desk.document.brief.details.template == "policy-brief"


def test_the_preview_follows_the_templates_files(qtbot: QtBot, own: Path, desk: MainWindow) -> None:
    with qtbot.waitSignal(desk.printer.made, timeout=PATIENCE):
        (own / "style.css").write_text("h1 { font-size: 40pt }")


def test_a_mistake_shows_its_line_and_the_last_good_pages_stay(
    qtbot: QtBot, own: Path, desk: MainWindow
) -> None:
    pages = desk.preview.pages.text()
    (own / "template.html.j2").write_text("<p>\n{{ brief.odd }}\n")
    qtbot.waitUntil(desk.preview.trouble.isVisible, timeout=PATIENCE)
    assert "line 2" in desk.preview.trouble.text()
    assert "brief.odd" in desk.preview.trouble.text()
    assert desk.preview.pages.text() == pages != ""


def test_the_checks_go_on_where_a_template_has_a_mistake(
    qtbot: QtBot, own: Path, desk: MainWindow
) -> None:
    (own / "template.html.j2").write_text("{{ brief.odd }}")
    qtbot.waitUntil(desk.preview.trouble.isVisible, timeout=PATIENCE)
    brief = desk.document.brief

    def names_the_figure(checked: Checked) -> bool:
        return any("98,765" in finding.message for finding in checked.findings)

    with qtbot.waitSignal(desk.printer.checked, timeout=PATIENCE, check_params_cb=names_the_figure):
        text = "The White House counted 98,765 of them."
        desk.document.edit("edit", edit_text(brief, brief.points[0].id, text))


def test_a_preview_that_takes_too_long_is_given_up_and_the_next_one_comes(
    qtbot: QtBot, desk: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: not desk.printer.busy, timeout=PATIENCE)
    monkeypatch.setattr(printer, "PREVIEW_LIMIT", 1)
    with qtbot.waitSignal(desk.printer.preview_failed, timeout=PATIENCE):
        # Another title has all pages laid out anew, which takes longer than the limit.
        desk.printer.show(set_details(desk.document.brief, title="Another title"))
    monkeypatch.setattr(printer, "PREVIEW_LIMIT", PATIENCE)
    with qtbot.waitSignal(desk.printer.made, timeout=PATIENCE):
        desk.printer.show(desk.document.brief)


def test_a_brand_is_seen_before_it_is_saved(qtbot: QtBot, desk: MainWindow) -> None:
    desk.actions_by_name["brand"].trigger()
    dialog = desk.findChild(BrandDialog)
    assert dialog is not None
    dialog.name.setCurrentText("House")
    dialog.footer.setText("Institute for Roads")
    qtbot.waitUntil(lambda: not dialog.sample.pixmap().isNull(), timeout=PATIENCE)
    edge = dialog.sample.pixmap().toImage().pixelColor(0, 0)
    assert edge == dialog.palette().color(QPalette.ColorRole.Mid)
    dialog.confirm.buttons()[0].click()
    assert desk.document.brief.details.brand == "House"


def test_a_broken_logo_keeps_the_dialog_open_with_a_sentence(
    desk: MainWindow, tmp_path: Path
) -> None:
    (tmp_path / "mark.png").write_bytes(b"no picture")
    desk.actions_by_name["brand"].trigger()
    dialog = desk.findChild(BrandDialog)
    assert dialog is not None
    dialog.name.setCurrentText("House")
    dialog._set_logo(tmp_path / "mark.png")
    dialog.accept()
    assert "mark.png" in dialog.problem.text()
    assert dialog.isVisible()


def test_a_brands_logo_can_be_removed(qtbot: QtBot, desk: MainWindow, tmp_path: Path) -> None:
    picture = QImage(40, 20, QImage.Format.Format_RGB32)
    picture.fill(0x803020)
    picture.save(str(tmp_path / "mark.png"))
    save_brand(Brand("House", logo=tmp_path / "mark.png"))
    desk.document.edit("brand", set_details(desk.document.brief, brand="House"))
    desk.actions_by_name["brand"].trigger()
    dialog = desk.findChild(BrandDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.no_logo, Qt.MouseButton.LeftButton)
    dialog.confirm.buttons()[0].click()
    kept = find_brand("House")
    assert kept is not None and kept.logo is None


def test_enter_behind_the_name_saves_the_brand(qtbot: QtBot, desk: MainWindow) -> None:
    desk.actions_by_name["brand"].trigger()
    dialog = desk.findChild(BrandDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.name.clearEditText()
    qtbot.keyClicks(dialog.name, "Roads")
    qtbot.keyClick(dialog.name, Qt.Key.Key_Return)
    assert desk.document.brief.details.brand == "Roads"


@pytest.mark.parametrize("answer", ["Delete", "Keep"])
def test_a_brand_is_deleted_only_after_a_question(
    qtbot: QtBot, desk: MainWindow, answer: str
) -> None:
    save_brand(Brand("House"))
    desk.document.edit("brand", set_details(desk.document.brief, brand="House"))
    desk.actions_by_name["brand"].trigger()
    dialog = desk.findChild(BrandDialog)
    assert dialog is not None
    qtbot.mouseClick(dialog.delete, Qt.MouseButton.LeftButton)
    box = dialog.findChild(QMessageBox)
    assert box is not None
    button = next(each for each in box.buttons() if each.text() == answer)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    left = "" if answer == "Delete" else "House"
    assert desk.document.brief.details.brand == dialog.name.currentText() == left
    assert (find_brand("House") is None) is (answer == "Delete")


def test_a_kind_of_brief_with_a_map_can_be_printed_without_it(
    desk: MainWindow, qtbot: QtBot
) -> None:
    before = desk.document.brief
    desk.forms.edit_details()
    dialog = desk.findChild(DetailsDialog)
    assert dialog is not None
    assert not dialog.map.isVisible()
    dialog.template.setCurrentIndex(dialog.template.findData("situation-report"))
    assert dialog.map.isVisible()
    spot = QPoint(8, dialog.map.height() // 2)
    qtbot.mouseClick(dialog.map, Qt.MouseButton.LeftButton, pos=spot)
    dialog.confirm.click()
    assert not desk.document.brief.details.map
    desk.document.stack.undo()
    assert desk.document.brief == before


def test_a_kind_of_brief_asks_for_the_fields_that_it_prints(desk: MainWindow) -> None:
    dialog = DetailsDialog(desk.document.brief, desk)
    dialog.show()
    assert not dialog.fields["through"].isVisible()
    dialog.template.setCurrentIndex(dialog.template.findData("ministerial-note"))
    assert dialog.fields["through"].isVisible()
    assert not dialog.card.picture.pixmap().isNull()
    assert dialog.height() < 720


def test_a_file_that_is_being_made_can_be_cancelled_and_the_preview_still_comes(
    qtbot: QtBot, desk: MainWindow, tmp_path: Path
) -> None:
    brief = desk.document.brief
    desk.document.edit("accept", accept(brief, brief.points[0].id))
    desk.files.export_to(tmp_path / "brief.pdf")
    assert desk.footer.cancel.isVisible()
    with qtbot.waitSignal(desk.printer.made, timeout=PATIENCE):
        desk.footer.cancel.click()
        assert not desk.footer.cancel.isVisible()
    qtbot.waitUntil(lambda: not desk.printer.busy, timeout=PATIENCE)
    assert not (tmp_path / "brief.pdf").exists()
