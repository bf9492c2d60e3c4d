from __future__ import annotations

import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing.rendering import to_pdf
from gui.dialogs.printing import PrintDialog
from gui.paper import Paper
from gui.window import MainWindow
from tests.briefing.rendering import sample


def test_without_a_printer_no_question_comes_before_that_is_said(
    desk: MainWindow, told: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Paper, "printers", lambda _paper: ())
    desk.actions_by_name["print"].trigger()
    assert told == ["This computer has no printer set up."]


def test_the_print_dialog_shows_the_pages_that_go_to_the_printer(qtbot: QtBot) -> None:
    buffer = QBuffer()
    buffer.setData(to_pdf(sample.brief(), attach=False))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    pdf = QPdfDocument(None)
    pdf.load(buffer)
    dialog = PrintDialog(("Office", "Hall"), pdf)
    qtbot.addWidget(dialog)
    dialog.show()
    view = dialog.pages.viewport()

    def painted() -> None:
        image = view.grab().toImage()
        shades = {image.pixelColor(x, y).lightness() for x in range(20, 300, 3) for y in (60, 90)}
        assert min(shades) < 128 < max(shades)

    qtbot.waitUntil(painted, timeout=10_000)
    assert any("2" in label.text() for label in dialog.findChildren(QLabel))
    assert dialog.printer == "Office"
