"""The recovery journal: what is open but not saved, kept so that a killed process loses little.

Each open document has one `Journal`, which holds a lock on a file for as long as its process
lives; the system drops the lock with the process, however that ends. A recovery file whose lock
is free was therefore left by a crash.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import time
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import IO

import msgspec

from briefing.brief import Brief
from briefing.errors import StorageFailed
from briefing.storage import dumps, loads, read_file, write_atomically

_RECOVERY = ".recovery"
_LOCK = ".lock"

#: Seconds after which a file that nobody renamed or locked was given up.
_SETTLED = 60.0


@dataclass(frozen=True, slots=True)
class Recovered:
    """A brief that a killed process left, the file it was to be saved in, and when (UTC).

    `path` is None for a brief that was never saved.
    """

    brief: Brief
    path: Path | None
    saved_at: datetime
    file: Path

    def forget(self) -> None:
        """Remove the recovery file: call this once the brief is safe elsewhere, or unwanted."""
        _remove(self.file)
        _remove(self.file.with_suffix(_LOCK))


class Journal:
    """The recovery file of one open document; it may be written from any one thread at a time."""

    def __init__(self, folder: Path) -> None:
        """Take a fresh recovery file in `folder`; raises `StorageFailed` where that can't be."""
        name = f"{os.getpid()}-{secrets.token_hex(4)}"
        self.file = folder / (name + _RECOVERY)
        self._locked = folder / (name + _LOCK)
        try:
            folder.mkdir(parents=True, exist_ok=True)
            self._lock = self._locked.open("xb")
            _lock(self._lock)
        except OSError as error:
            raise StorageFailed(
                f"The recovery folder “{folder}” can't be used: {(error.strerror or '').lower()}.",
                "Save often: what is not saved is lost if the program is killed.",
            ) from error

    def write(self, brief: Brief, path: Path | None) -> None:
        """Replace the recovery file by this brief; at every moment one whole version is there.

        Raises `StorageFailed`.
        """
        head = {
            "path": str(path) if path else None,
            "saved_at": datetime.now(UTC).isoformat(timespec="milliseconds"),
        }
        write_atomically(self.file, msgspec.json.encode(head) + b"\n" + dumps(brief))

    def discard(self) -> None:
        """Remove the recovery file: everything is saved, or given up."""
        _remove(self.file)

    def close(self) -> None:
        """Remove the recovery file and let go of the lock, when the document is closed."""
        self.discard()
        self._lock.close()
        _remove(self._locked)


def pending(folder: Path) -> list[Recovered]:
    """What killed processes left in `folder`, the latest first; other open windows' is not."""
    _sweep(folder)
    found = []
    for file in folder.glob("*" + _RECOVERY):
        if not _alive(file.with_suffix(_LOCK)):
            with contextlib.suppress(StorageFailed, ValueError, KeyError, TypeError):
                found.append(_recovered(file))
    return sorted(found, key=lambda each: each.saved_at, reverse=True)


def _sweep(folder: Path) -> None:
    """Remove what killed processes left that holds no brief: locks alone, half-written files."""
    alone = (f for f in folder.glob("*" + _LOCK) if not f.with_suffix(_RECOVERY).exists())
    for file in (*alone, *folder.glob(".*.tmp")):
        with contextlib.suppress(OSError):
            # A journal that is just being opened or written is younger than this.
            old = time.time() - file.stat().st_mtime > _SETTLED
            if old and not (file.suffix == _LOCK and _alive(file)):
                file.unlink()


def _recovered(file: Path) -> Recovered:
    head, _, body = read_file(file).partition(b"\n")
    known = msgspec.json.decode(head)
    path = Path(known["path"]) if known["path"] else None
    return Recovered(loads(body), path, datetime.fromisoformat(known["saved_at"]), file)


def _alive(locked: Path) -> bool:
    """Whether a living process holds the lock."""
    try:
        with locked.open("r+b") as stream:
            _lock(stream)
    except FileNotFoundError:
        return False
    except OSError:
        return True
    return False


def _lock(stream: IO[bytes]) -> None:
    """Lock a file for this process without waiting; raises `OSError` where another has it."""
    if os.name == "nt":
        import msvcrt

        msvcrt.locking(stream.fileno(), msvcrt.LK_NBLCK, 1)  # type: ignore[attr-defined,unused-ignore]
    else:
        import fcntl

        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)


def _remove(file: Path) -> None:
    with contextlib.suppress(OSError):
        file.unlink()
