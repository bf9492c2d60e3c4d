"""Whether everything that Briefwright relies on works here, and what to install if it does not."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass

#: What Debian and Ubuntu call the system libraries of each part.
_TEXT_PACKAGES = "libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 libfontconfig1"
_DESK_PACKAGES = (
    "libgl1 libegl1 libdbus-1-3 libxkbcommon0 libx11-6 libxcb-cursor0 libxcb-icccm4 "
    "libxcb-keysyms1 libxkbcommon-x11-0 libxcb-shape0 libwayland-cursor0 libwayland-egl1 libcups2"
)
_AGAIN = "Install the packages of the lock file again: ./run setup"

#: Seconds that Qt has to start in.
_PATIENCE = 60


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at: what was found and, where it is not `ok`, what to do.

    `required` is false for what a brief can be made without.
    """

    name: str
    ok: bool
    found: str
    remedy: str = ""
    required: bool = True


def check_up() -> Iterator[Check]:
    """Look at every part in turn; a part that can't even be looked at is not ok."""
    for look in (
        _python,
        _model,
        _fonts,
        _pango,
        _templates,
        _qt,
        _display,
        _printing,
        _recognition,
    ):
        yield _guarded(look)


def _guarded(look: Callable[[], Check]) -> Check:
    try:
        return look()
    except Exception as error:  # whatever breaks here is the very thing to tell
        return Check(look.__name__.strip("_"), False, f"failed: {error}", _AGAIN)


def _python() -> Check:
    version = platform.python_version()
    ok = sys.version_info >= (3, 11)
    return Check("Python", ok, version, "Install Python 3.11 or newer.")


def _model() -> Check:
    from briefing.analysis.pipeline import available, load_pipeline

    name = available("en")
    if not name:
        return Check("English model", False, "none installed", _AGAIN)
    version = load_pipeline(name).meta.get("version", "")
    return Check("English model", True, f"{name} {version}")


def _fonts() -> Check:
    from briefing.rendering.fonts import font_folders

    folders = font_folders()
    found = ", ".join(folder.parent.name for folder in folders) or "none installed"
    return Check("Fonts", len(folders) > 1, found, _AGAIN)


def _pango() -> Check:
    remedy = f"Install the system libraries: sudo apt-get install {_TEXT_PACKAGES}"
    try:
        import weasyprint
    except OSError as error:
        return Check("Pango", False, str(error).splitlines()[0], remedy)
    from weasyprint.text.ffi import pango

    number = pango.pango_version()
    version = f"{number // 10000}.{number // 100 % 100}.{number % 100}"
    return Check("Pango", True, f"{version}, WeasyPrint {weasyprint.__version__}")


def _templates() -> Check:
    from briefing.rendering.templates import list_templates

    names = [info.name for info in list_templates()]
    return Check("Templates", bool(names), ", ".join(names) or "none found", _AGAIN)


_QT = "import PySide6, PySide6.QtWidgets, PySide6.QtPdfWidgets as w; print(PySide6.__version__)"


def _qt() -> Check:
    """Qt is loaded by another process: this core never does, and a broken Qt may crash.

    It is required where there is a display for the desk.
    """
    done = subprocess.run(
        [sys.executable, "-c", _QT], capture_output=True, text=True, timeout=_PATIENCE, check=False
    )
    if done.returncode == 0:
        return Check("Qt", True, f"PySide6 {done.stdout.strip()}")
    said = (done.stderr.strip().splitlines() or [f"ended with {done.returncode}"])[-1]
    remedy = f"Install the system libraries: sudo apt-get install {_DESK_PACKAGES}"
    return Check("Qt", False, said, remedy, required=_has_display())


def _has_display() -> bool:
    names = ("WAYLAND_DISPLAY", "DISPLAY")
    return sys.platform != "linux" or any(os.environ.get(name) for name in names)


def _display() -> Check:
    remedy = "The desk needs one; ./run make works without."
    found = _has_display()
    return Check("Display", found, "found" if found else "none", remedy, required=False)


def _printing() -> Check:
    from briefing.printing import can_print, printers

    remedy = "Install CUPS and set up a printer; a brief can be exported and printed elsewhere."
    if not can_print():
        return Check("Printing", False, "no print queue on this system", remedy, required=False)
    names = printers()
    return Check("Printing", bool(names), ", ".join(names) or "no printer", remedy, required=False)


def _recognition() -> Check:
    from briefing.importing.ocr import available, languages

    remedy = "Install tesseract to read scanned PDFs (sudo apt-get install tesseract-ocr)."
    found = f"tesseract ({languages()})" if available() else "no tesseract"
    return Check("Text recognition", available(), found, remedy, required=False)
