"""The script `run`: what it says where it can't go on."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="apt and displays of Linux")


def _run(root: Path, *arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    known = {key: os.environ[key] for key in ("PATH", "HOME") if key in os.environ}
    return subprocess.run(
        [root / "run", *arguments],
        env=known | environment,
        capture_output=True,
        text=True,
        check=False,
    )


def test_without_a_display_it_names_the_command_that_needs_none(root: Path) -> None:
    done = _run(root)
    assert (done.returncode, "./run make seeds/" in done.stderr) == (1, True)


@pytest.fixture
def helpless(tmp_path: Path) -> str:
    """A PATH of a system that has no library, whose user may install nothing."""
    refuse = "exit 1"
    scripts = {"ldconfig": "echo none", "id": "echo 1000", "sudo": refuse, "apt-get": refuse}
    for name, script in scripts.items():
        (tmp_path / name).write_text(f"#!/bin/sh\n{script}\n")
        (tmp_path / name).chmod(0o755)
    return f"{tmp_path}:{os.environ['PATH']}"


def test_without_rights_it_prints_the_one_line_to_run(root: Path, helpless: str) -> None:
    done = _run(root, "setup", PATH=helpless)
    line = done.stderr.splitlines()[-1].split()
    assert (done.returncode, line[:3]) == (1, ["sudo", "apt-get", "install"])
    assert "libpango-1.0-0" in line


def test_the_desk_needs_more_libraries_than_the_command_line(root: Path, helpless: str) -> None:
    done = _run(root, PATH=helpless, DISPLAY=":99")
    assert "libegl1" in done.stderr
