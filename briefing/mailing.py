"""Hand a file to the mail program: by its command where it has one, else as a draft to open."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from enum import Enum, auto
from pathlib import Path
from typing import Final

from briefing.errors import MailFailed

#: Seconds after which a mail program that does not answer is taken to be up.
PATIENCE: Final = 15.0


class Sent(Enum):
    """What became of a file that was to be mailed."""

    MESSAGE = auto()  #: a new message with it is open
    DRAFT = auto()  #: a draft with it is open
    LEFT = auto()  #: a draft with it was written, and no program is known to open it


def draft_path(file: Path) -> Path:
    """Where the draft of a message with a file attached is written."""
    return file.with_suffix(".eml")


def send(file: Path, subject: str) -> Sent:
    """Open a new message with a file attached, or a draft of one, written beside the file.

    Waits for the mail program, up to half a minute. Raises `MailFailed` where it refuses, or where
    the draft can't be written.
    """
    if compose(file, subject):
        return Sent.MESSAGE
    try:
        draft_path(file).write_bytes(draft(file, subject, ""))
    except OSError as error:
        raise MailFailed(
            f"The draft could not be written ({error.strerror}).",
            "Attach the exported PDF to a message yourself.",
        ) from error
    return Sent.DRAFT if open_draft(draft_path(file)) else Sent.LEFT


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
    # Loaded here: the desk imports this module at its start, and mails seldom.
    from email.message import EmailMessage
    from email.policy import SMTP

    message = EmailMessage(policy=SMTP)
    message["Subject"] = " ".join(subject.split())
    message["X-Unsent"] = "1"
    message.set_content(body)
    message.add_attachment(
        file.read_bytes(), maintype="application", subtype="pdf", filename=file.name
    )
    return bytes(message)


def _drafts_have_a_program() -> bool:
    """Whether the system names a program for messages; else it opens them as bare text."""
    program = shutil.which("xdg-mime")
    if program is None:
        return True
    command = [program, "query", "default", "message/rfc822"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return True
    return bool(done.stdout.strip())


def open_draft(draft_file: Path) -> bool:
    """Open a written draft in the program that the system has for it; False without one."""
    if sys.platform == "win32":
        try:
            os.startfile(draft_file)
        except OSError:
            return False
        return True
    program = shutil.which("open" if sys.platform == "darwin" else "xdg-open")
    if program is None or not _drafts_have_a_program():
        return False
    try:
        done = subprocess.run([program, str(draft_file)], timeout=PATIENCE, check=False)
    except (OSError, subprocess.TimeoutExpired):
        return False
    return done.returncode == 0
