"""Hand a file to the mail program: by its command where it has one, else as a draft to open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from email.message import EmailMessage
from email.policy import SMTP
from pathlib import Path
from typing import Final

from briefing.errors import MailFailed

#: Seconds after which a mail program that does not answer is taken to be up.
PATIENCE: Final = 15.0


def compose(file: Path, subject: str) -> bool:
    """Open a new message with a file attached; False where no mail program can be asked for one.

    Raises `MailFailed` where the program refuses.
    """
    command = mail_command(file, subject)
    if command is None:
        return False
    try:
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)
    except subprocess.TimeoutExpired:
        return True
    except OSError as error:
        raise MailFailed(
            f"The mail program could not be started ({error.strerror}).",
            "Attach the exported PDF to a message yourself.",
        ) from error
    return done.returncode == 0


def mail_command(file: Path, subject: str) -> list[str] | None:
    """What opens a new message with a file attached on this system, None where nothing does."""
    if sys.platform == "darwin":
        return ["osascript", "-e", _APPLE, subject, str(file)]
    if sys.platform == "win32":
        return None
    for name in ("thunderbird", "betterbird", "icedove"):
        if program := shutil.which(name):
            fields = f"subject='{subject.replace(chr(39), '’')}',attachment='{file.as_uri()}'"
            return [program, "-compose", fields]
    if program := shutil.which("xdg-email"):
        return [program, "--subject", subject, "--attach", str(file)]
    return None


#: Tells Apple Mail to show a new message; its two arguments are the subject and the file.
_APPLE = """on run {theSubject, theFile}
tell application "Mail"
set theMessage to make new outgoing message with properties {subject:theSubject, visible:true}
tell content of theMessage
make new attachment with properties {file name:POSIX file theFile} at after last paragraph
end tell
activate
end tell
end run"""


def draft(file: Path, subject: str, body: str) -> bytes:
    """A message with a file attached that mail programs open for writing (`X-Unsent: 1`)."""
    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(subject.split())
    message["X-Unsent"] = "1"
    message.set_content(body)
    message.add_attachment(
        file.read_bytes(), maintype="application", subtype="pdf", filename=file.name
    )
    return bytes(message)


def open_draft(draft_file: Path) -> bool:
    """Open a written draft in the program that the system has for it; False without one."""
    if sys.platform == "win32":
        try:
            os.startfile(draft_file)
        except OSError:
            return False
        return True
    program = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    if program is None:
        return False
    try:
        done = subprocess.run([program, str(draft_file)], timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
