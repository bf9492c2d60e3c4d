"""The recovery journal: a killed window's work is offered, a living one's is not."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from briefing.brief import Brief, accept
from briefing.errors import StorageFailed
from briefing.journal import Journal, pending
from briefing.storage import save

_WINDOW = """
import sys
from pathlib import Path
from briefing.brief import set_details
from briefing.journal import Journal
from briefing.storage import load
brief = load(sys.argv[2])
journal = Journal(Path(sys.argv[1]))
n = 0
while True:
    journal.write(set_details(brief, title=str(n)), Path("a.brief"))
    print(n, flush=True)
    n += 1
"""


def test_a_living_windows_work_is_not_offered(brief: Brief, tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.write(brief, None)
    assert pending(tmp_path) == []
    journal.close()


@pytest.fixture
def killed(brief: Brief, tmp_path: Path) -> int:
    """A window killed while it writes its journal; gives the last write that it reported."""
    save(brief, tmp_path / "a.brief")
    command = [sys.executable, "-c", _WINDOW, tmp_path / "journal", tmp_path / "a.brief"]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as window:
        assert window.stdout is not None
        last = [int(window.stdout.readline()) for _ in range(20)][-1]
        os.kill(window.pid, getattr(signal, "SIGKILL", signal.SIGTERM))
    return last


def test_a_killed_windows_last_write_is_offered(killed: int, tmp_path: Path) -> None:
    (found,) = pending(tmp_path / "journal")
    assert int(found.brief.details.title) >= killed


def test_what_is_offered_names_its_file(killed: int, tmp_path: Path) -> None:
    assert [each.path for each in pending(tmp_path / "journal")] == [Path("a.brief")]


def test_what_was_recovered_can_be_forgotten(killed: int, tmp_path: Path) -> None:
    for found in pending(tmp_path / "journal"):
        found.forget()
    assert pending(tmp_path / "journal") == []


def _abandon(journal: Journal) -> None:
    """What the system does to a killed process's lock."""
    journal._lock.close()


def test_a_discarded_journal_offers_nothing(brief: Brief, tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.write(brief, None)
    journal.discard()
    _abandon(journal)
    assert pending(tmp_path) == []


def test_the_journal_holds_the_last_write(brief: Brief, tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.write(brief, None)
    decided = accept(brief, brief.points[0].id)
    journal.write(decided, None)
    _abandon(journal)
    assert [each.brief for each in pending(tmp_path)] == [decided]


def test_a_closed_journal_leaves_nothing(brief: Brief, tmp_path: Path) -> None:
    journal = Journal(tmp_path)
    journal.write(brief, None)
    journal.close()
    assert list(tmp_path.iterdir()) == []


def test_leftovers_without_a_brief_are_swept(tmp_path: Path) -> None:
    for name in ("1-ab.lock", ".1-ab.recovery.cd.tmp"):
        (tmp_path / name).touch()
        os.utime(tmp_path / name, (0, 0))
    pending(tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_a_damaged_recovery_file_is_passed_over(tmp_path: Path) -> None:
    (tmp_path / "1-ab.recovery").write_bytes(b"{}")
    assert pending(tmp_path) == []


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(StorageFailed, match="recovery folder"):
        Journal(tmp_path / "file" / "journal")


def test_no_folder_means_nothing_to_recover(tmp_path: Path) -> None:
    assert pending(tmp_path / "never made") == []
