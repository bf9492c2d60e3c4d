"""Several windows, one program: where files go, how all are closed, what a crash saves."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QProcess, QSettings, Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

import briefing
from briefing.brief import Brief
from briefing.journal import pending
from gui import errors
from gui.instance import Instance, hand_over
from gui.registration import register
from gui.settings import Settings
from gui.window import MainWindow
from gui.windows import Windows

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def windows(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Windows]:
    monkeypatch.setattr(MainWindow, "warm", lambda _self: None)
    settings = Settings(QSettings(str(tmp_path / "s.ini"), QSettings.Format.IniFormat))
    made = Windows(lambda: MainWindow(settings, tmp_path / "recovery"))
    qtbot.waitExposed(made.new())
    yield made
    for window in list(made.open):
        window.document.stack.setClean()
        window.close()


@pytest.fixture
def saved(tmp_path: Path, sample_brief: Brief) -> Path:
    path = tmp_path / "kept.brief"
    briefing.save(sample_brief, path)
    return path


def test_a_brief_opens_in_the_window_that_is_free(windows: Windows, saved: Path) -> None:
    windows.show_files([saved])
    assert [window.document.path for window in windows.open] == [saved]


def test_a_second_brief_gets_its_own_window(windows: Windows, saved: Path, tmp_path: Path) -> None:
    other = tmp_path / "other.brief"
    other.write_bytes(saved.read_bytes())
    windows.show_files([saved, other])
    assert [window.document.path for window in windows.open] == [saved, other]


def test_a_brief_that_is_open_already_is_not_opened_twice(windows: Windows, saved: Path) -> None:
    windows.show_files([saved])
    windows.show_files([saved])
    assert len(windows.open) == 1


def test_a_brief_that_another_window_shows_is_not_opened_here_too(
    windows: Windows, saved: Path
) -> None:
    windows.show_files([saved])
    second = windows.new()
    second.open_brief(saved)
    assert not second.at_desk


def test_a_brief_dropped_on_unsaved_work_gets_its_own_window(
    windows: Windows, saved: Path, sample_brief: Brief
) -> None:
    first = windows.open[0]
    first._show_desk()
    first.document.open(sample_brief, unsaved=True)
    first.import_files([saved])
    assert [window.document.path for window in windows.open] == [None, saved]


def test_of_several_briefs_each_gets_a_window(
    windows: Windows, saved: Path, tmp_path: Path
) -> None:
    other = tmp_path / "other.brief"
    other.write_bytes(saved.read_bytes())
    windows.open[0].import_files([saved, other])
    assert [window.document.path for window in windows.open] == [saved, other]


def test_ctrl_shift_n_opens_a_further_window(windows: Windows, qtbot: QtBot) -> None:
    qtbot.keyClick(windows.open[0], K.Key_N, CTRL | SHIFT)
    assert len(windows.open) == 2


def test_ctrl_w_closes_only_its_own_window(windows: Windows, qtbot: QtBot) -> None:
    other = windows.new()
    qtbot.keyClick(windows.open[0], K.Key_W, CTRL)
    assert windows.open == [other]


def test_ctrl_q_closes_all_windows(windows: Windows, qtbot: QtBot) -> None:
    windows.new()
    qtbot.keyClick(windows.open[0], K.Key_Q, CTRL)
    assert windows.open == []


def test_a_window_that_is_to_stay_ends_the_quitting(
    windows: Windows, sample_brief: Brief, monkeypatch: pytest.MonkeyPatch
) -> None:
    windows.open[0]._show_desk()
    windows.open[0].document.open(sample_brief, unsaved=True)
    windows.new()
    monkeypatch.setattr("gui.files.Files.may_leave", lambda _self: False)
    windows.quit()
    assert len(windows.open) == 2
    monkeypatch.undo()


def test_a_later_start_hands_its_files_to_the_first(qtbot: QtBot, tmp_path: Path) -> None:
    instance = Instance(f"briefwright-test-{tmp_path.name}")
    code = (
        "import sys; from pathlib import Path; from gui.instance import hand_over;"
        "sys.exit(not hand_over([Path(sys.argv[2])], sys.argv[1]))"
    )
    second = QProcess()
    with qtbot.waitSignal(instance.files_given, timeout=20_000) as given:
        second.start(
            sys.executable,
            ["-c", code, f"briefwright-test-{tmp_path.name}", str(tmp_path / "a.brief")],
        )
    qtbot.waitUntil(lambda: second.state() is QProcess.ProcessState.NotRunning, timeout=20_000)
    assert second.exitCode() == 0
    assert given.args == [[tmp_path / "a.brief"]]
    instance.close()


def test_where_no_program_runs_nothing_is_handed_over(tmp_path: Path) -> None:
    assert not hand_over([], f"briefwright-none-{tmp_path.name}")


def test_a_crash_keeps_the_work_and_says_so_once(
    windows: Windows,
    sample_brief: Brief,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: said.append(box.text()))
    window = windows.open[0]
    window._show_desk()
    window.document.open(sample_brief, unsaved=True)
    errors.catch_crashes(windows.rescue)
    for _ in range(2):
        sys.excepthook(ZeroDivisionError, ZeroDivisionError("x"), None)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Something unexpected went wrong. Your work has been kept."]
    assert list((tmp_path / "recovery").glob("*.recovery"))
    assert pending(tmp_path / "recovery") == []  # it belongs to a window that lives


def test_where_the_work_could_not_be_kept_nothing_else_is_said(
    monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    said: list[str] = []
    monkeypatch.setattr(QMessageBox, "open", lambda box: said.append(box.text()))

    def fail() -> None:
        raise TimeoutError

    errors.catch_crashes(fail)
    sys.excepthook(ZeroDivisionError, ZeroDivisionError("x"), None)
    qtbot.waitUntil(lambda: bool(said))
    assert said == ["Something unexpected went wrong."]


def test_an_error_in_a_thread_is_written_down(
    monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    monkeypatch.setattr(threading, "excepthook", threading.excepthook)
    errors.catch_crashes(lambda: None)
    thread = threading.Thread(target=lambda: 1 / 0)
    thread.start()
    thread.join()
    assert "ZeroDivisionError" in caplog.text


@pytest.mark.skipif(sys.platform != "linux", reason="freedesktop only")
def test_registering_makes_the_menu_entry_start_this_installation(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    assert register() == 0
    entry = (tmp_path / "applications" / "briefwright.desktop").read_text()
    assert f"Exec={sys.executable} -m gui %F" in entry
    assert (tmp_path / "mime" / "packages" / "briefwright.xml").exists()
