"""What the Share menu does, and files of other kinds."""

from __future__ import annotations

import json
from email import message_from_bytes, policy
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from briefing import mailing
from briefing.brief import Brief, State, set_details, set_states
from gui.files import suggested_name
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE


@pytest.fixture
def ready(desk: MainWindow) -> MainWindow:
    """The desk with its first points accepted, and nothing else to be looked at."""
    brief = desk.document.brief
    some = [point.id for point in brief.points[:5]]
    desk.document.edit("accept", set_states(brief, some, State.ACCEPTED))
    return desk


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What was handed to the system to be opened."""
    paths: list[str] = []
    monkeypatch.setattr(
        QDesktopServices, "openUrl", lambda url: paths.append(url.toLocalFile()) or True
    )
    return paths


def test_the_pdf_can_be_pasted_as_a_file(qtbot: QtBot, ready: MainWindow) -> None:
    ready.actions_by_name["copy_file"].trigger()
    qtbot.waitUntil(lambda: "clipboard" in ready.footer.message, timeout=PATIENCE)
    (url,) = QGuiApplication.clipboard().mimeData().urls()
    assert Path(url.toLocalFile()).read_bytes().startswith(b"%PDF")
    assert Path(url.toLocalFile()).name.startswith("2024-05-31")


def test_the_text_can_be_pasted_as_rich_text(qtbot: QtBot, ready: MainWindow) -> None:
    ready.actions_by_name["copy_text"].trigger()
    qtbot.waitUntil(lambda: "as text" in ready.footer.message, timeout=PATIENCE)
    data = QGuiApplication.clipboard().mimeData()
    assert "<h1>" in data.html()
    assert data.data("text/rtf").startsWith(b"{\\rtf1")


def test_the_mail_program_gets_the_pdf(
    qtbot: QtBot, ready: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = tmp_path / "heard"
    program = tmp_path / "xdg-email"
    program.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {heard}\n')
    program.chmod(0o755)
    monkeypatch.setattr(mailing.shutil, "which", {"xdg-email": str(program)}.get)
    ready.actions_by_name["mail"].trigger()
    qtbot.waitUntil(lambda: "message" in ready.footer.message, timeout=PATIENCE)
    assert Path(heard.read_text().splitlines()[-1]).read_bytes().startswith(b"%PDF")


def test_without_a_mail_program_a_draft_lies_in_the_folder(
    qtbot: QtBot, ready: MainWindow, monkeypatch: pytest.MonkeyPatch, opened: list[str]
) -> None:
    monkeypatch.setattr(mailing.shutil, "which", lambda _: None)
    ready.actions_by_name["mail"].trigger()
    qtbot.waitUntil(lambda: bool(opened), timeout=PATIENCE)
    (file,) = Path(opened[0]).glob("*.eml")
    draft = message_from_bytes(file.read_bytes(), policy=policy.default)
    assert draft["X-Unsent"] == "1"
    assert [part.get_content_type() for part in draft.iter_attachments()] == ["application/pdf"]


def test_a_draft_is_not_opened_as_bare_text(
    qtbot: QtBot,
    ready: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    opened: list[str],
) -> None:
    programs = {}
    for name in ("xdg-mime", "xdg-open"):
        programs[name] = str(tmp_path / name)
        (tmp_path / name).write_text(f"#!/bin/sh\n[ {name} = xdg-mime ] || touch {tmp_path}/text\n")
        (tmp_path / name).chmod(0o755)
    monkeypatch.setattr(mailing.shutil, "which", programs.get)
    ready.actions_by_name["mail"].trigger()
    qtbot.waitUntil(lambda: "No mail program" in ready.footer.message, timeout=PATIENCE)
    assert ".eml" in ready.footer.message
    assert not (tmp_path / "text").exists()


def test_nothing_accepted_is_not_shared(desk: MainWindow, told: list[str]) -> None:
    desk.actions_by_name["mail"].trigger()
    assert "No point is accepted yet" in told[0]


@pytest.mark.parametrize(
    "kind",
    [(".docx", b"PK"), (".html", b"<!DOCTYPE"), (".md", b"#"), (".json", b"{")],
)
def test_a_brief_leaves_as_other_kinds_of_file(
    qtbot: QtBot,
    ready: MainWindow,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    kind: tuple[str, bytes],
) -> None:
    ending, start = kind
    target = tmp_path / f"brief{ending}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    ready.actions_by_name["export"].trigger()
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    assert target.read_bytes().strip().startswith(start)


def test_an_export_waits_for_the_one_before_it(
    qtbot: QtBot, ready: MainWindow, tmp_path: Path
) -> None:
    ready.files.export_to(tmp_path / "brief.html")
    ready.files.export_to(tmp_path / "brief.md")
    qtbot.waitUntil((tmp_path / "brief.md").exists, timeout=PATIENCE)
    assert (tmp_path / "brief.html").exists()
    assert "brief.md" in ready.footer.message


def test_cancelling_gives_up_every_file_that_is_being_made(
    qtbot: QtBot, ready: MainWindow, tmp_path: Path
) -> None:
    ready.files.export_to(tmp_path / "brief.html")
    ready.files.export_to(tmp_path / "brief.md")
    qtbot.mouseClick(ready.footer.cancel, Qt.MouseButton.LeftButton)
    ready.files.export_to(tmp_path / "brief.json")
    qtbot.waitUntil((tmp_path / "brief.json").exists, timeout=PATIENCE)
    assert [path.name for path in tmp_path.glob("brief.*")] == ["brief.json"]


def test_a_suggested_name_says_what_the_title_says(sample_brief: Brief) -> None:
    brief = set_details(sample_brief, title='Aid of $12.9bn: "enough"? ' + "More words " * 9)
    assert suggested_name(brief, ".pdf") == (
        "2024-05-31 Aid of $12.9bn - 'enough' More words More words More words More words.pdf"
    )


def test_the_json_holds_the_printed_words(qtbot: QtBot, ready: MainWindow, tmp_path: Path) -> None:
    target = tmp_path / "brief.json"
    ready.files.export_to(target)
    qtbot.waitUntil(target.exists, timeout=PATIENCE)
    assert json.loads(target.read_text())["points"] == 5


def test_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, ready: MainWindow, tmp_path: Path, told: list[str]
) -> None:
    (tmp_path / "file").touch()
    ready.files.export_to(tmp_path / "file" / "brief.pdf")
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert "brief.pdf" in told[0] or "could not be written" in told[0]
