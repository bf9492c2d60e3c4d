from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from briefing.rendering import to_pdf
from gui.dialogs.printing import PrintDialog
from tests.briefing.rendering import sample


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
