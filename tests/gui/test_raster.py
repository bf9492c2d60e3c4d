"""Printing where no queue takes the PDF itself; the printer is one that writes a file."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtPdf import QPdfDocument
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrinterInfo
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from briefing.rendering import to_pdf
from gui.paper import Paper
from gui.raster import RasterPrint, pages_to_print, printer_for
from tests.briefing.rendering import sample

PATIENCE = 60_000


@pytest.fixture(scope="module")
def data() -> bytes:
    return to_pdf(sample.heavy(2), attach=False)


@pytest.fixture
def pdf(qtbot: QtBot, data: bytes) -> QPdfDocument:
    made = QPdfDocument(None)
    buffer = QBuffer(made)
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    made.load(buffer)
    return made


def to_file(pdf: QPdfDocument, path: Path) -> QPrinter:
    printer = printer_for(pdf)
    printer.setOutputFileName(str(path))
    printer.setResolution(96)
    return printer


def sheets(pdf: Path | bytes) -> pypdfium2.PdfDocument:
    return pypdfium2.PdfDocument(pdf)


def test_every_page_is_put_on_paper_of_its_size(
    qtbot: QtBot, pdf: QPdfDocument, tmp_path: Path
) -> None:
    job = RasterPrint(pdf, to_file(pdf, tmp_path / "out.pdf"))
    with qtbot.waitSignal(job.done, timeout=PATIENCE):
        job.start()
    printed = sheets(tmp_path / "out.pdf")
    assert len(printed) == pdf.pageCount() > 2
    assert printed[0].get_size() == pytest.approx(pdf.pagePointSize(0).toTuple(), abs=2)


def test_the_picture_on_paper_is_the_page(
    qtbot: QtBot, pdf: QPdfDocument, data: bytes, tmp_path: Path
) -> None:
    job = RasterPrint(pdf, to_file(pdf, tmp_path / "out.pdf"))
    with qtbot.waitSignal(job.done, timeout=PATIENCE):
        job.start()
    paper = sheets(tmp_path / "out.pdf")[1].render(scale=0.2, grayscale=True).to_pil()
    page = sheets(data)[1].render(scale=0.2, grayscale=True).to_pil().resize(paper.size)
    pairs = zip(paper.tobytes(), page.tobytes(), strict=True)
    assert sum(abs(a - b) for a, b in pairs) / len(paper.tobytes()) < 8


def test_only_the_pages_asked_for_are_printed_in_copies(pdf: QPdfDocument, tmp_path: Path) -> None:
    printer = to_file(pdf, tmp_path / "out.pdf")
    printer.setPrintRange(QPrinter.PrintRange.PageRange)
    printer.setFromTo(2, 3)
    printer.setCopyCount(2)
    printer.setCollateCopies(True)
    assert pages_to_print(printer, 9) == [1, 2, 1, 2]
    printer.setCollateCopies(False)
    assert pages_to_print(printer, 9) == [1, 1, 2, 2]


def test_the_last_page_comes_first_where_that_is_asked_for(
    pdf: QPdfDocument, tmp_path: Path
) -> None:
    printer = to_file(pdf, tmp_path / "out.pdf")
    printer.setPageOrder(QPrinter.PageOrder.LastPageFirst)
    assert pages_to_print(printer, 3) == [2, 1, 0]


def test_a_printer_that_takes_nothing_is_named(
    qtbot: QtBot, pdf: QPdfDocument, tmp_path: Path
) -> None:
    job = RasterPrint(pdf, to_file(pdf, tmp_path / "no such folder" / "out.pdf"))
    with qtbot.waitSignal(job.failed, timeout=PATIENCE) as failure:
        job.start()
    assert "out.pdf did not take the pages" in str(failure.args[0])


@pytest.fixture
def paper(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Paper:
    """The way to paper on a system without a print queue that takes PDF files."""
    monkeypatch.setenv("PATH", str(tmp_path))
    window = QWidget()
    qtbot.addWidget(window)
    return Paper(window)


def test_the_pages_go_to_the_printer_chosen_in_the_systems_dialog(
    qtbot: QtBot, paper: Paper, data: bytes, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def choose(dialog: QPrintDialog) -> int:
        dialog.printer().setOutputFileName(str(tmp_path / "out.pdf"))
        dialog.printer().setPrintRange(QPrinter.PrintRange.PageRange)
        dialog.printer().setFromTo(1, 2)
        return QDialog.DialogCode.Accepted.value

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    with qtbot.waitSignal(paper.said, timeout=PATIENCE):
        paper.print(data)
    assert len(sheets(tmp_path / "out.pdf")) == 2


def test_a_dialog_that_is_closed_prints_nothing(
    qtbot: QtBot, paper: Paper, data: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrintDialog, "exec", lambda _: QDialog.DialogCode.Rejected.value)
    with qtbot.assertNotEmitted(paper.said):
        paper.print(data)
    assert paper.findChildren(RasterPrint) == []


def test_printers_are_found_without_a_print_queue(
    paper: Paper, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QPrinterInfo, "availablePrinterNames", lambda: ["Office"])
    assert paper.printers() == ("Office",)
