"""The document: files, the title bar, recovery, sources and details, in the real window."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

import briefing
from briefing.analysis.model import Analysis, Section
from briefing.brief import Brief, State, accept, set_details
from briefing.journal import Journal, Recovered, pending
from briefing.storage import dumps, save
from gui.dialogs.dates import read_date
from gui.dialogs.details import DetailsDialog
from gui.dialogs.source import SourceDialog
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE

Press = Callable[..., None]
Leave = Callable[[Path | None], Brief]
K = Qt.Key


def answer_save(monkeypatch: pytest.MonkeyPatch, path: Path) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(path), ""))


def test_a_source_is_looked_for_where_the_last_one_was(
    desk: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[tuple[str, str]] = []

    def answer(_parent: QWidget, title: str, folder: str, _kinds: str) -> tuple[list[str], str]:
        asked.append((title, folder))
        return [str(tmp_path / "article.txt")], ""

    monkeypatch.setattr(QFileDialog, "getOpenFileNames", answer)
    monkeypatch.setattr(desk.importer, "take", lambda *_args, **_kinds: None)
    desk.actions_by_name["open"].trigger()
    desk.actions_by_name["add_source"].trigger()
    assert asked[1] == ("Add a source to this brief", str(tmp_path))


def test_unsaved_work_shows_in_the_title_bar(desk: MainWindow) -> None:
    assert desk.isWindowModified()


def test_saving_writes_what_is_on_the_desk(
    desk: MainWindow, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_save(monkeypatch, tmp_path / "kept")
    press(K.Key_A)
    press(K.Key_S, with_=Qt.KeyboardModifier.ControlModifier)
    assert briefing.load(tmp_path / "kept.brief") == desk.document.brief
    assert not desk.isWindowModified()


def test_undoing_back_to_the_saved_state_is_clean(
    desk: MainWindow, press: Press, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    answer_save(monkeypatch, tmp_path / "kept.brief")
    desk.files.save()
    press(K.Key_A)
    assert desk.isWindowModified()
    desk.document.stack.undo()
    assert not desk.isWindowModified()


def test_a_saved_brief_opens_again(window: MainWindow, sample_brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "one.brief"
    briefing.save(sample_brief, path)
    window.import_files([path])
    assert window.document.brief == sample_brief
    assert not window.isWindowModified()
    assert window.settings.recent == [path.resolve()]


def test_a_recent_brief_opens_from_the_file_menu(
    window: MainWindow, sample_brief: Brief, tmp_path: Path
) -> None:
    first, second = tmp_path / "one & two.brief", tmp_path / "three.brief"
    briefing.save(sample_brief, first)
    briefing.save(set_details(sample_brief, title="Another"), second)
    for path in (first, second):
        window.import_files([path])
    [menu] = (m for m in window.findChildren(QMenu) if m.title() == "Open &recent")
    file = menu.parent()
    assert isinstance(file, QMenu)
    file.aboutToShow.emit()
    assert [action.text() for action in menu.actions()] == ["three", "one && two"]
    menu.actions()[1].trigger()
    assert window.document.path == first.resolve()


def test_a_damaged_brief_leaves_everything_as_it_was(
    desk: MainWindow, tmp_path: Path, told: list[str]
) -> None:
    before = desk.document.brief
    path = tmp_path / "broken.brief"
    path.write_bytes(b'{"format": "briefwright-brief", "schema": 1, "poi')
    assert not desk.files.open(path)
    assert desk.document.brief == before
    assert len(told) == 1 and "Traceback" not in told[0]


def test_from_the_sample_to_a_pdf_with_exactly_the_accepted_points_by_keys_alone(
    window: MainWindow, press: Press, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for _ in range(12):
        if not window.start.sample.hasFocus():
            press(K.Key_Tab)
    press(K.Key_Space)
    qtbot.waitUntil(lambda: window.at_desk, timeout=PATIENCE)
    press(*[K.Key_A] * 5, K.Key_X, K.Key_X, *[K.Key_A] * 5, K.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "Words that the analyst chose")
    press(K.Key_Return, K.Key_A, K.Key_A)
    press(K.Key_Z, with_=Qt.KeyboardModifier.ControlModifier)
    brief = window.document.brief
    assert [len(brief.accepted()), sum(p.state is State.REJECTED for p in brief.points)] == [11, 2]
    target = tmp_path / "out.pdf"
    answer_save(monkeypatch, target)
    press(K.Key_E, with_=Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    assert briefing.load(target) == brief
    printed = printed_words(target)
    for point in brief.accepted():
        assert squeeze(point.text) in printed
    accepted = "".join(squeeze(point.text) for point in brief.accepted())
    for point in brief.points:
        if squeeze(point.text) not in accepted:
            assert squeeze(point.text) not in printed


def printed_words(pdf: Path) -> str:
    """The words of a PDF before its first source note, squeezed."""
    import pypdfium2

    pages = [page.get_textpage().get_text_range() for page in pypdfium2.PdfDocument(pdf)]
    return squeeze("".join(pages).split("¶")[0])


def squeeze(text: str) -> str:
    """Only letters and digits: line breaks, hyphenation and quotation marks don't count."""
    return "".join(character for character in text if character.isalnum())


def test_nothing_accepted_is_said_and_nothing_written(desk: MainWindow, told: list[str]) -> None:
    desk.files.export()
    assert told == ["No point is accepted yet, so there is nothing to print or send."]


def test_details_are_one_undo_step(desk: MainWindow, qtbot: QtBot) -> None:
    before = desk.document.brief
    desk.forms.edit_details()
    dialog = desk.findChild(DetailsDialog)
    assert dialog is not None
    dialog.fields["title"].setText("Another title")
    dialog.marking.setCurrentText("TLP:AMBER")
    dialog.accept()
    assert desk.document.brief.details.title == "Another title"
    assert desk.document.brief.details.marking == "TLP:AMBER"
    desk.document.stack.undo()
    assert desk.document.brief == before


def test_a_publication_date_resolves_the_timeline(window: MainWindow, qtbot: QtBot) -> None:
    window.importer.try_sample()
    qtbot.waitUntil(lambda: window.at_desk, timeout=PATIENCE)
    assert not dates(window) & {"2024-05-30", "2024-05-29"}
    window.actions_by_name["source"].trigger()
    dialog = window.findChild(SourceDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.published.edit, "31 May 2024")
    dialog.accept()
    wanted = {"2024-05-10", "2024-05-13", "2024-05-15", "2024-05-17", "2024-05-30"}
    qtbot.waitUntil(lambda: wanted <= dates(window), timeout=PATIENCE)


def dates(window: MainWindow) -> set[str]:
    points = window.document.brief.points
    return {point.when for point in points if point.section is Section.TIMELINE}


def test_left_out_lines_can_be_brought_back(desk: MainWindow, qtbot: QtBot) -> None:
    article = desk.document.brief.sources[0]
    index = next(i for i, block in enumerate(article.blocks) if not block.kept)
    desk.source._follow(f"fold:{index}")
    assert "Bring back" in desk.source.view.toPlainText()
    desk.source._follow(f"back:{index}-{index}")
    qtbot.waitUntil(lambda: desk.document.brief.sources[0].blocks[index].kept, timeout=PATIENCE)


def test_an_empty_file_is_said_and_nothing_changes(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, told: list[str]
) -> None:
    path = tmp_path / "empty.txt"
    path.write_text("")
    window.import_files([path])
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert not window.at_desk


CHILD = """
import sys
from pathlib import Path
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication
from briefing.brief import accept
from briefing.storage import loads
from gui.settings import Settings
from gui.window import MainWindow

folder = Path(sys.argv[1])
app = QApplication([])
settings = Settings(QSettings(str(folder / "child.ini"), QSettings.Format.IniFormat))
window = MainWindow(settings, folder / "recovery")
window._show_desk()
window.document.open(loads((folder / "given.brief").read_bytes()), unsaved=True)
brief = window.document.brief
window.document.edit("accept", accept(brief, brief.points[0].id))
print("edited", flush=True)
app.exec()
"""


@pytest.mark.skipif(os.name == "nt", reason="kill -9 is a signal of POSIX systems")
def test_a_killed_window_leaves_its_work_for_recovery(
    window: MainWindow, sample_brief: Brief, qtbot: QtBot, tmp_path: Path
) -> None:
    (tmp_path / "given.brief").write_bytes(dumps(sample_brief))
    child = subprocess.Popen(
        [sys.executable, "-c", CHILD, str(tmp_path)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert child.stdout is not None
    assert child.stdout.readline().strip() == "edited"
    recovery = tmp_path / "recovery"
    qtbot.waitUntil(lambda: any(recovery.glob("*.recovery")), timeout=2000)
    child.send_signal(signal.SIGKILL)
    child.wait()
    child.stdout.close()
    (left,) = pending(recovery)
    assert left.brief.points[0].state is State.ACCEPTED
    window._show_start()
    window.start.recover_wanted.emit(window._recovered[0])
    assert window.document.brief == left.brief
    assert window.isWindowModified()


@pytest.fixture
def left(sample_brief: Brief, tmp_path: Path) -> Leave:
    """Leave the sample with its first point accepted, as a killed window does."""

    def leave(path: Path | None) -> Brief:
        brief = accept(sample_brief, sample_brief.points[0].id)
        journal = Journal(tmp_path / "recovery")
        journal.write(brief, path)
        journal._lock.close()
        return brief

    return leave


@pytest.fixture
def saved(sample_brief: Brief, tmp_path: Path) -> Path:
    """The sample, saved with nothing decided."""
    path = tmp_path / "saved.brief"
    save(sample_brief, path)
    return path


@pytest.mark.parametrize("answer", ["Recover", "Not now"])
def test_opening_a_brief_offers_the_work_that_a_killed_window_left_on_it(
    window: MainWindow, saved: Path, left: Leave, qtbot: QtBot, answer: str
) -> None:
    unsaved = left(saved)
    window.open_brief(saved)
    click(qtbot, window.findChild(QMessageBox), answer)
    assert window.document.brief == (unsaved if answer == "Recover" else briefing.load(saved))
    assert bool(window.keeper.pending()) is (answer == "Not now")


def test_work_that_is_older_than_the_saved_brief_is_not_offered(
    window: MainWindow, saved: Path, left: Leave
) -> None:
    left(saved)
    os.utime(saved, (9e9, 9e9))
    window.open_brief(saved)
    assert window.document.brief == briefing.load(saved)


def test_importing_an_article_again_offers_the_unsaved_brief_on_it(
    window: MainWindow, sample_analysis: Analysis, left: Leave, qtbot: QtBot
) -> None:
    unsaved = left(None)
    window.importer.begun.emit((sample_analysis,))
    click(qtbot, window.findChild(QMessageBox), "Recover")
    assert window.document.brief == unsaved


@pytest.mark.parametrize("answer", ["Keep", "Discard"])
def test_what_a_killed_window_left_is_discarded_only_after_a_question(
    window: MainWindow, sample_brief: Brief, qtbot: QtBot, tmp_path: Path, answer: str
) -> None:
    file = tmp_path / "left.recovery"
    file.write_bytes(dumps(sample_brief))
    window.start.set_recovered([Recovered(sample_brief, None, datetime(2024, 5, 31, 9), file)])
    click(qtbot, window.start, "Discard")
    box = window.findChild(QMessageBox)
    assert box is not None
    click(qtbot, box, answer)
    assert file.exists() is (answer == "Keep")


def test_much_that_was_left_is_offered_whole_in_a_small_window(
    window: MainWindow, sample_brief: Brief, qtbot: QtBot, tmp_path: Path
) -> None:
    window.resize(960, 600)
    left = [Recovered(sample_brief, None, datetime(2024, 5, 31, 9), tmp_path) for _ in range(9)]
    window.start.set_recovered(left)
    buttons = [b for b in window.start.findChildren(QPushButton) if b.text() == "Recover"]
    places = [button.parentWidget() for button in buttons]
    qtbot.waitUntil(lambda: places[-1].y() > places[0].y())
    assert all(place.height() >= place.sizeHint().height() for place in places)


def click(qtbot: QtBot, where: QWidget, words: str) -> None:
    """Click the button with these words."""
    button = next(each for each in where.findChildren(QPushButton) if each.text() == words)
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def test_a_pdf_that_carries_a_brief_opens_it_with_nothing_to_save(
    window: MainWindow, sample_brief: Brief, tmp_path: Path
) -> None:
    path = tmp_path / "brief.pdf"
    brief = accept(sample_brief, sample_brief.points[0].id)
    path.write_bytes(briefing.to_pdf(brief))
    window.import_files([path])
    assert window.document.brief == brief
    assert not window.isWindowModified()
    assert window.files.may_leave()
    window.review.act("reject")
    assert window.isWindowModified()
    assert window.document.path is None


def test_the_good_files_of_a_folder_come_in_and_the_bad_ones_are_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, told: list[str]
) -> None:
    folder = tmp_path / "articles"
    folder.mkdir()
    (folder / "good.txt").write_text("The council agreed the budget on 3 May 2024.\n")
    (folder / "empty.txt").write_text("")
    window.import_files([folder])
    qtbot.waitUntil(lambda: window.at_desk, timeout=PATIENCE)
    assert [article.name for article in window.document.brief.sources] == ["good.txt"]
    assert len(told) == 1


@pytest.mark.parametrize(
    "written", ["31 May 2024", "2024-05-31", "May 31, 2024", "31.05.2024", "31/5/2024", "5/31/2024"]
)
def test_a_date_is_read_as_people_write_it(written: str) -> None:
    assert read_date(written) == date(2024, 5, 31)


def test_details_cannot_be_saved_with_half_a_date(desk: MainWindow, qtbot: QtBot) -> None:
    dialog = DetailsDialog(desk.document.brief, desk)
    dialog.date.edit.setText("31 Ma")
    assert not dialog.confirm.isEnabled()
    dialog.date.edit.setText("")
    assert dialog.confirm.isEnabled()
    assert dialog.details["date"] is None
