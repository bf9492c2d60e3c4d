"""Makes a freedesktop desktop know the program: its menu entry, its icon, and the type of a .brief.

The files lie in `gui/desktop/`, fit for a distribution's package too.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
from importlib.resources import files
from pathlib import Path

from PySide6.QtGui import QIcon

_FILES = files("gui") / "desktop"


def icon() -> QIcon:
    """The program's icon."""
    return QIcon(str(_FILES / "briefwright.svg"))


def register() -> int:
    """Install menu entry, icon and file type for this user; gives the exit code."""
    if sys.platform in {"win32", "darwin"}:
        print("This system has no freedesktop menu; open .brief files from the program instead.")
        return 1
    data = Path(os.environ.get("XDG_DATA_HOME") or Path.home() / ".local" / "share")
    try:
        _write(data)
    except OSError as error:
        print(f"“{error.filename}” could not be written; nothing else was changed.")
        return 1
    for command, folder in (
        ("update-mime-database", "mime"),
        ("update-desktop-database", "applications"),
    ):
        if shutil.which(command):
            subprocess.run([command, data / folder], check=False, capture_output=True)
    print("Briefwright is in the applications menu and opens .brief files.")
    return 0


def _write(data: Path) -> None:
    command = shlex.join([sys.executable, "-m", "gui"])
    entry = (_FILES / "briefwright.desktop").read_text("utf-8")
    _put(
        data / "applications" / "briefwright.desktop",
        entry.replace("Exec=briefwright-desk", f"Exec={command}"),
    )
    _put(data / "mime" / "packages" / "briefwright.xml", (_FILES / "briefwright.xml").read_text())
    _put(
        data / "icons" / "hicolor" / "scalable" / "apps" / "briefwright.svg",
        (_FILES / "briefwright.svg").read_text(),
    )


def _put(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
