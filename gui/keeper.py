"""Keeps unsaved work safe: a recovery file, written off the GUI thread soon after each edit."""

from __future__ import annotations

import logging
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import platformdirs
from PySide6.QtCore import QObject, QTimer

from briefing.errors import StorageFailed
from briefing.journal import Journal, Recovered, pending
from gui.document import Document

#: Milliseconds from the first unsaved edit to the writing of the recovery file.
DELAY = 600

log = logging.getLogger("briefwright")


def recovery_folder() -> Path:
    """Where recovery files lie on this system."""
    return Path(platformdirs.user_state_path("briefwright")) / "recovery"


class Keeper(QObject):
    """Follows one document; nothing older than two seconds is lost when the program is killed."""

    def __init__(self, document: Document, folder: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._document = document
        self._folder = folder
        self._pool = ThreadPoolExecutor(1)
        self._timer = QTimer(self, singleShot=True, interval=DELAY)
        self._timer.timeout.connect(self.keep)
        try:
            self._journal: Journal | None = Journal(folder)
        except StorageFailed as error:
            log.warning("%s", error)
            self._journal = None
        document.changed.connect(self._soon)
        document.state_changed.connect(self._settle)

    def pending(self) -> list[Recovered]:
        """What killed windows left."""
        return pending(self._folder)

    def left_of(self, path: Path) -> Recovered | None:
        """What a killed window left of a saved brief, where the file has nothing newer."""
        saved_at = path.stat().st_mtime if path.exists() else 0.0
        for left in self.pending():
            if left.path and left.path.resolve() == path.resolve():
                return left if left.saved_at.timestamp() > saved_at else None
        return None

    def left_on(self, articles: Iterable[str]) -> Recovered | None:
        """What a killed window left of a brief on these articles, by id, that was never saved."""
        wanted = set(articles)
        unsaved = (left for left in self.pending() if left.path is None)
        return next(
            (left for left in unsaved if wanted <= {source.id for source in left.brief.sources}),
            None,
        )

    def _soon(self, _brief: object) -> None:
        if not self._timer.isActive() and not self._document.is_clean:
            self._timer.start()

    def _settle(self) -> None:
        if self._document.is_clean:
            self._timer.stop()
            if self._journal is not None:
                self._pool.submit(self._journal.discard)
        else:
            self._soon(None)

    def keep(self) -> None:
        """Write the recovery file now."""
        if self._journal is not None and not self._document.is_clean:
            self._pool.submit(self._write, self._document.brief, self._document.path)

    def _write(self, brief: object, path: Path | None) -> None:
        try:
            assert self._journal is not None
            self._journal.write(brief, path)  # type: ignore[arg-type]
        except StorageFailed as error:
            log.warning("%s", error)

    def rescue(self) -> None:
        """Write the recovery file and wait for it."""
        self.keep()
        self._pool.submit(lambda: None).result(timeout=5)

    def close(self) -> None:
        """Remove the recovery file: the document is closed."""
        self._timer.stop()
        self._pool.shutdown(wait=True)
        if self._journal is not None:
            self._journal.close()
