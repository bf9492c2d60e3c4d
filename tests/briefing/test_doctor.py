"""The doctor names what is missing and what to install."""

from __future__ import annotations

import subprocess
import sys

import pytest

from briefing import doctor
from briefing.cli import main


def test_everything_required_is_here() -> None:
    assert [check for check in doctor.check_up() if check.required and not check.ok] == []


def test_what_is_missing_comes_with_a_remedy(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("briefing.analysis.pipeline.available", lambda _language: "")
    missing = [check for check in doctor.check_up() if not check.ok and check.required]
    assert [(check.name, "./run setup" in check.remedy) for check in missing] == [
        ("English model", True)
    ]


def test_a_broken_qt_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    def broken(command: list[str], **_: object) -> subprocess.CompletedProcess[str]:
        return subprocess.CompletedProcess(command, 1, "", "ImportError: libEGL.so.1: missing")

    monkeypatch.setattr(doctor.subprocess, "run", broken)
    (qt,) = [check for check in doctor.check_up() if check.name == "Qt"]
    assert (qt.ok, "libEGL" in qt.found, "libegl1" in qt.remedy) == (False, True, True)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
@pytest.mark.parametrize("display", ["", ":0"])
def test_qt_is_required_where_there_is_a_display(
    monkeypatch: pytest.MonkeyPatch, display: str
) -> None:
    monkeypatch.delenv("WAYLAND_DISPLAY", raising=False)
    monkeypatch.setenv("DISPLAY", display)
    monkeypatch.setattr(doctor, "_QT", "import no_such_module")
    (qt,) = [check for check in doctor.check_up() if check.name == "Qt"]
    assert qt.required is bool(display)


@pytest.mark.parametrize(("ok", "code"), [(True, 0), (False, 1)])
def test_the_exit_code_tells_whether_all_is_well(
    monkeypatch: pytest.MonkeyPatch, ok: bool, code: int
) -> None:
    checks = [
        doctor.Check("Pango", ok, "1.50"),
        doctor.Check("Printing", False, "", required=False),
    ]
    monkeypatch.setattr(doctor, "check_up", lambda: iter(checks))
    with pytest.raises(SystemExit) as ended:
        main(["doctor"])
    assert ended.value.code == code
