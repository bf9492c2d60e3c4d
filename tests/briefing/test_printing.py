"""Printing hands the PDF over as a file and tells what the print system says."""

from __future__ import annotations

import os
import secrets
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from briefing import printing
from briefing.errors import PrintFailed
from briefing.printing import can_print, print_pdf, printers

pytestmark = pytest.mark.skipif(os.name != "posix", reason="lp is a POSIX command")


@pytest.fixture
def bin_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The only folder on the PATH beside the shell's own."""
    folder = tmp_path / "bin"
    folder.mkdir()
    for tool in ("sh", "cat", "sleep"):
        found = shutil.which(tool)
        assert found
        (folder / tool).symlink_to(found)
    monkeypatch.setenv("PATH", str(folder))
    monkeypatch.setenv("OUT", str(tmp_path))
    return folder


def _command(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n")
    file.chmod(0o755)


@pytest.fixture
def queue(bin_folder: Path) -> None:
    """A print queue that keeps what it was given."""
    _command(bin_folder, "lp", 'echo "$*" > "$OUT/args"; cat > "$OUT/document"')


@pytest.mark.usefixtures("queue")
def test_the_queue_gets_the_very_bytes(tmp_path: Path) -> None:
    print_pdf(b"%PDF-1.7 \x00\xff")
    assert (tmp_path / "document").read_bytes() == b"%PDF-1.7 \x00\xff"


@pytest.mark.usefixtures("queue")
def test_printer_copies_and_title_are_passed_on(tmp_path: Path) -> None:
    print_pdf(b"%PDF", "office", 3, title="A\nbrief")
    assert (
        tmp_path / "args"
    ).read_text() == "-n 3 -t A brief -o pdftops-renderer=pdftocairo -d office -\n"


@pytest.mark.parametrize(
    ("script", "says"),
    [
        ('echo "lp: Error - no default destination available." >&2; exit 1', "no default printer"),
        ('echo "lp: The printer or class does not exist." >&2; exit 1', "class does not exist"),
        ("exit 1", "it gave no reason"),
    ],
)
def test_a_refusal_is_told_in_plain_words(bin_folder: Path, script: str, says: str) -> None:
    _command(bin_folder, "lp", script)
    with pytest.raises(PrintFailed, match=says):
        print_pdf(b"%PDF")


def test_a_queue_that_hangs_is_given_up(bin_folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing, "PATIENCE", 0.1)
    _command(bin_folder, "lp", "exec sleep 60")
    with pytest.raises(PrintFailed, match="does not answer"):
        print_pdf(b"%PDF")


@pytest.mark.usefixtures("bin_folder")
def test_a_system_without_a_queue_says_so() -> None:
    with pytest.raises(PrintFailed, match="no print queue"):
        print_pdf(b"%PDF")


def test_the_default_printer_comes_first(bin_folder: Path) -> None:
    script = (
        '[ "$1" = -d ] && echo "system default destination: office" || printf "hall\\noffice\\n"'
    )
    _command(bin_folder, "lpstat", script)
    assert printers() == ("office", "hall")


@pytest.mark.usefixtures("bin_folder")
def test_a_system_without_a_queue_has_no_printers() -> None:
    assert (printers(), can_print()) == ((), False)


def _paper_queue() -> bool:
    """Whether this machine has a CUPS queue named PDF that prints into the home folder."""
    if "PDF" not in printers():
        return False
    said = subprocess.run(["lpstat", "-v", "PDF"], capture_output=True, check=False).stdout
    return b"cups-pdf:" in said


@pytest.mark.skipif(not _paper_queue(), reason="no CUPS queue named PDF on this machine")
def test_text_arrives_at_a_real_queue_as_text() -> None:
    import pypdfium2
    from weasyprint import HTML

    title = f"briefwright-test-{secrets.token_hex(4)}"
    page = HTML(string="<p style='font-variant-ligatures: none'>Bottom line first</p>")
    print_pdf(page.write_pdf(), "PDF", title=title)
    paper = _arrival(Path.home() / "PDF", title)
    text = pypdfium2.PdfDocument(paper)[0].get_textpage().get_text_bounded()
    paper.unlink()
    assert text.strip() == "Bottom line first"


def _arrival(folder: Path, title: str) -> Path:
    """The finished file that the queue made of a job; fails after half a minute without one."""
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        done = subprocess.run(["lpstat", "-W", "not-completed"], capture_output=True, check=True)
        found = list(folder.glob(f"*{title}*"))
        if found and not done.stdout.strip():
            return found[0]
    raise AssertionError("the queue printed nothing")
