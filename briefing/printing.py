"""Hand a PDF to the system's print queue as the file it is, so that its text stays text.

CUPS's `lp` takes the PDF as such on Linux and macOS. Windows has no such command: `can_print` is
false there, and the desk prints pictures of the pages instead.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from typing import Final

from briefing.errors import PrintFailed

#: Seconds after which a print system that does not answer is given up.
PATIENCE: Final = 20.0

#: A queue that makes PostScript of a PDF keeps its text only this way; other queues don't mind.
_KEEP_TEXT: Final = ("-o", "pdftops-renderer=pdftocairo")

#: The languages' own words never matter: what is read below is printed in the C locale.
_ENVIRONMENT = {"LC_ALL": "C"}


def can_print() -> bool:
    """Whether this system has a print queue that takes PDF files."""
    return shutil.which("lp") is not None


def printers() -> tuple[str, ...]:
    """Names of the print queues, the default one first; empty when there is none."""
    if not shutil.which("lpstat"):
        return ()
    try:
        # -e lists what the queue's own listing leaves out: printers found on the network.
        names = _run(["lpstat", "-e"]).split()
        default = re.search(r"destination: (\S+)", _run(["lpstat", "-d"]))
    except PrintFailed:
        return ()
    first = default[1] if default else ""
    return tuple(sorted(names, key=lambda name: (name != first, names.index(name))))


def print_pdf(data: bytes, printer: str = "", copies: int = 1, *, title: str = "Brief") -> None:
    """Send a PDF to a print queue; the default one where `printer` is empty.

    Raises `PrintFailed` where there is no queue, or it refuses.
    """
    if not can_print():
        raise PrintFailed(
            "This system has no print queue that takes PDF files.",
            "Export the PDF and print it from another program, or install CUPS.",
        )
    command = ["lp", "-n", str(max(1, copies)), "-t", _one_line(title), *_KEEP_TEXT]
    if printer:
        command += ["-d", printer]
    _run([*command, "-"], data)


def _one_line(title: str) -> str:
    return " ".join(title.split())[:120] or "Brief"


def _run(command: list[str], data: bytes = b"") -> str:
    try:
        done = subprocess.run(
            command,
            input=data,
            capture_output=True,
            timeout=PATIENCE,
            check=True,
            env=os.environ | _ENVIRONMENT,
        )
    except subprocess.TimeoutExpired as error:
        raise PrintFailed(
            "The print system does not answer.", "Check the printer, then try again."
        ) from error
    except subprocess.CalledProcessError as error:
        raise _refused(error.stderr.decode(errors="replace")) from error
    except OSError as error:
        raise PrintFailed("The print system could not be started.", "Is CUPS installed?") from error
    return done.stdout.decode(errors="replace")


def _refused(said: str) -> PrintFailed:
    """The error for what `lp` said on its last line."""
    lines = said.strip().splitlines()
    reason = lines[-1].removeprefix("lp: ") if lines else "it gave no reason"
    if "no default destination" in reason.lower():
        return PrintFailed("There is no default printer.", "Choose a printer, or set one up.")
    return PrintFailed(
        f"The print system refused the document: {reason.rstrip('.')}.",
        "Check the printer's name and that it is switched on.",
    )
