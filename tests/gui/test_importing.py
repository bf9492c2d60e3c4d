"""Importing at the real window: the clipboard, links, scans, long PDFs, a source's particulars."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from briefing.analysis.model import Section
from briefing.article import Article, BlockKind
from briefing.brief import add_point
from briefing.importing import pdf
from gui.dialogs.link import LinkDialog
from gui.dialogs.offers import PagesDialog
from gui.dialogs.paste import PasteDialog
from gui.dialogs.source import SourceDialog
from gui.window import MainWindow
from gui.work import Copied
from tests.conftest import Install
from tests.gui.conftest import PATIENCE
from tests.scans import scan

Press = Callable[..., None]
CTRL = Qt.KeyboardModifier.ControlModifier
PARAGRAPH = "The town council approved a new bridge over the river on Friday, after a debate."
TEXT = f"Council approves new bridge\n\n{PARAGRAPH}\n\nWhat it costs\n\n{PARAGRAPH[:-1]} again."
MARKUP = "".join(f"<p>{line}</p>" for line in TEXT.split("\n\n")).replace(
    "<p>What it costs</p>", "<h2>What it costs</h2>"
)


@pytest.fixture
def clipboard() -> Iterator[Callable[..., None]]:
    """Puts text, formatting or files on the clipboard."""
    board = QGuiApplication.clipboard()

    def put(text: str = "", html: str = "", files: list[Path] | None = None) -> None:
        data = QMimeData()
        if text:
            data.setText(text)
        if html:
            data.setHtml(html)
        if files:
            data.setUrls([QUrl.fromLocalFile(str(path)) for path in files])
        board.setMimeData(data)

    yield put
    board.clear()


def click(qtbot: QtBot, dialog: object, words: str) -> None:
    """Click the button with these words."""
    assert isinstance(dialog, PasteDialog | QMessageBox | PagesDialog | LinkDialog)
    button = next(b for b in dialog.findChildren(QPushButton) if b.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def imported(window: MainWindow, qtbot: QtBot, count: int = 1) -> list[Article]:
    """The sources at the desk, once there are so many."""
    sources = window.document
    qtbot.waitUntil(lambda: len(sources.brief.sources) == count, timeout=PATIENCE)
    return list(sources.brief.sources)


def test_a_link_that_failed_is_there_to_be_mended(
    window: MainWindow, press: Press, qtbot: QtBot, told: list[str]
) -> None:
    press(Qt.Key.Key_L, with_=CTRL)
    dialog = window.findChild(LinkDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.edit, "http://localhost:1/article")
    click(qtbot, dialog, "Import")
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    press(Qt.Key.Key_L, with_=CTRL)
    assert window.findChildren(LinkDialog)[-1].edit.text() == "http://localhost:1/article"


def test_ctrl_v_on_the_start_page_brings_the_copied_article_with_its_headings(
    window: MainWindow, press: Press, qtbot: QtBot, clipboard: Callable[..., None]
) -> None:
    clipboard(TEXT, MARKUP)
    press(Qt.Key.Key_V, with_=CTRL)
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    click(qtbot, dialog, "Import")
    (article,) = imported(window, qtbot)
    headings = [b.span.of(article.text) for b in article.blocks if b.kind is BlockKind.HEADING]
    assert headings == ["What it costs"]


def test_enter_imports_what_was_pasted_and_adds_no_line_to_it(
    window: MainWindow, press: Press, qtbot: QtBot, clipboard: Callable[..., None]
) -> None:
    clipboard(TEXT)
    press(Qt.Key.Key_V, with_=CTRL)
    dialog = window.findChild(PasteDialog)
    assert dialog is not None
    qtbot.waitUntil(dialog.isActiveWindow)
    press(Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert dialog.source == Copied(TEXT)


def test_enter_imports_what_is_pasted_on_the_empty_page(
    window: MainWindow, press: Press, qtbot: QtBot, clipboard: Callable[..., None]
) -> None:
    dialog = PasteDialog(QMimeData(), window)
    dialog.open()
    qtbot.waitUntil(dialog.edit.hasFocus)
    clipboard(TEXT)
    press(Qt.Key.Key_V, with_=CTRL)
    press(Qt.Key.Key_Return)
    assert dialog.result() == PasteDialog.DialogCode.Accepted


def test_ctrl_v_at_the_desk_adds_a_source(
    desk: MainWindow, press: Press, qtbot: QtBot, clipboard: Callable[..., None]
) -> None:
    clipboard(TEXT)
    press(Qt.Key.Key_V, with_=CTRL)
    click(qtbot, desk.findChild(PasteDialog), "Add to this brief")
    assert imported(desk, qtbot, 2)[1].title == "Council approves new bridge"


def rich(text: str, markup: str) -> QMimeData:
    data = QMimeData()
    data.setText(text)
    data.setHtml(markup)
    return data


def test_words_changed_by_hand_lose_the_copied_formatting(window: MainWindow, qtbot: QtBot) -> None:
    dialog = PasteDialog(rich(TEXT, MARKUP), window)
    dialog.edit.appendPlainText("More.")
    assert dialog.source == Copied(TEXT + "\nMore.")


def test_pasting_into_the_empty_page_takes_the_formatting_along(
    window: MainWindow, clipboard: Callable[..., None]
) -> None:
    dialog = PasteDialog(QMimeData(), window)
    clipboard(TEXT, MARKUP)
    dialog.edit.paste()
    assert (dialog.source.text, "<h2>" in dialog.source.html) == (TEXT, True)


def test_a_copied_picture_is_told_from_an_article(window: MainWindow) -> None:
    data = QMimeData()
    data.setImageData(QImage(8, 8, QImage.Format.Format_RGB32))
    dialog = PasteDialog(data, window)
    assert dialog.edit.placeholderText().startswith("A picture was copied.")
    assert not dialog.choices[0].isEnabled()


def test_an_empty_clipboard_is_said_to_be_empty(window: MainWindow) -> None:
    assert "is empty" in PasteDialog(QMimeData(), window).edit.placeholderText()


def test_a_copied_link_is_offered_as_one(
    window: MainWindow, press: Press, clipboard: Callable[..., None]
) -> None:
    clipboard("https://news.example/bridge")
    press(Qt.Key.Key_V, with_=CTRL)
    dialog = window.findChild(LinkDialog)
    assert dialog is not None
    assert dialog.url == "https://news.example/bridge"


def test_a_link_may_be_typed_without_its_beginning(window: MainWindow) -> None:
    dialog = LinkDialog(window)
    dialog.edit.setText("news.example/bridge")
    assert dialog.url == "https://news.example/bridge"
    assert dialog.choices[0].isEnabled()


def test_without_a_link_only_cancel_works(window: MainWindow) -> None:
    dialog = LinkDialog(window, at_desk=True)
    working = [b.text() for b in dialog.findChildren(QPushButton) if b.isEnabled()]
    assert working == ["Cancel"]


def test_copied_files_are_imported(
    window: MainWindow,
    press: Press,
    qtbot: QtBot,
    clipboard: Callable[..., None],
    tmp_path: Path,
) -> None:
    path = tmp_path / "note.txt"
    path.write_text(TEXT)
    clipboard(files=[path])
    press(Qt.Key.Key_V, with_=CTRL)
    assert imported(window, qtbot)[0].name == "note.txt"


@pytest.fixture
def scanned(tmp_path: Path) -> Path:
    """A PDF of one page that is only a picture."""
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan())
    return path


def asked(window: MainWindow, qtbot: QtBot) -> QMessageBox:
    """The question that an import raises."""
    qtbot.waitUntil(lambda: window.findChild(QMessageBox) is not None, timeout=PATIENCE)
    return window.findChild(QMessageBox)


def test_a_scan_is_read_when_the_offer_is_taken(
    window: MainWindow, qtbot: QtBot, install: Install, scanned: Path
) -> None:
    install()
    window.import_files([scanned])
    click(qtbot, asked(window, qtbot), "Read with OCR")
    (article,) = imported(window, qtbot)
    assert "read-by-ocr" in [finding.code for finding in article.findings]


def test_a_declined_scan_leaves_the_start_page(
    window: MainWindow, qtbot: QtBot, install: Install, scanned: Path
) -> None:
    install()
    window.import_files([scanned])
    click(qtbot, asked(window, qtbot), "Not now")
    assert not window.at_desk
    assert not window.analyst.is_busy


def test_without_tesseract_a_scan_says_what_to_install(
    window: MainWindow, qtbot: QtBot, install: Install, scanned: Path
) -> None:
    window.import_files([scanned])
    assert "Install tesseract" in asked(window, qtbot).informativeText()


def long_pdf(pages: int) -> bytes:
    import weasyprint

    body = "".join(
        f"<section style='break-after: page'><h1>Page {n + 1}</h1><p>{PARAGRAPH}</p></section>"
        for n in range(pages)
    )
    return weasyprint.HTML(string=body).write_pdf()


def test_a_long_pdf_can_be_read_from_another_page(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    path = tmp_path / "long.pdf"
    path.write_bytes(long_pdf(pdf.MAX_PAGES + 2))
    window.import_files([path])
    qtbot.waitUntil(lambda: window.findChild(PagesDialog) is not None, timeout=PATIENCE)
    dialog = window.findChild(PagesDialog)
    dialog.page.setValue(pdf.MAX_PAGES + 1)
    click(qtbot, dialog, "Read from that page")
    assert imported(window, qtbot)[0].text.startswith(f"Page {pdf.MAX_PAGES + 1}")


def test_every_particular_shows_its_origin_and_can_be_corrected(
    desk: MainWindow, qtbot: QtBot
) -> None:
    article = desk.document.brief.sources[0]
    desk.importer.edit_source(article.id)
    dialog = desk.findChild(SourceDialog)
    assert dialog is not None
    dialog.lines["subtitle"].setText("A standfirst")
    dialog.updated.edit.setText("2 June 2024")
    dialog.language.setCurrentIndex(dialog.language.findData("fr"))
    assert dialog.changes == {
        "subtitle": "A standfirst",
        "updated": date(2024, 6, 2),
        "language": "fr",
    }


def test_a_source_that_was_added_by_mistake_is_taken_out_again(
    desk: MainWindow, qtbot: QtBot
) -> None:
    before = desk.document.brief
    other = Article.from_text("The council agreed on a budget of five million.", title="Budget")
    both = replace(before, sources=(*before.sources, other))
    added = add_point(both, other.id, other.blocks[0].span, Section.CONTEXT)
    desk.document.edit("add source", added)
    qtbot.mouseClick(desk.source._next, Qt.MouseButton.LeftButton)
    assert desk.source.article == other
    desk.actions_by_name["remove_source"].trigger()
    assert desk.document.brief.sources == before.sources
    assert desk.document.brief.points == before.points
    assert desk.footer.message == "Removed “Budget” and 1 point that relied on it alone."
    assert desk.source.article == before.sources[0]
    desk.document.stack.undo()
    assert desk.document.brief == added


def test_the_only_source_stays_with_a_sentence(desk: MainWindow) -> None:
    before = desk.document.brief
    desk.actions_by_name["remove_source"].trigger()
    assert desk.document.brief == before
    assert "only source" in desk.footer.message
