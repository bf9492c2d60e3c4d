"""Imports and analyses off the GUI thread, and remembers what was found in each source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing.analysis.model import Analysis
from briefing.article import Article
from briefing.errors import BriefwrightError
from briefing.importing import Imported
from gui import work
from gui.jobs import Job, Worker
from gui.work import Link, Source

Found = Callable[[tuple[Analysis, ...]], None]


class Analyst(QObject):
    """One worker process for reading and analysing.

    `busy(what)` tells what is going on, "" when it ends; `failed(error)` tells what could not
    be imported, and leaves everything as it was.
    """

    busy = Signal(str)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker(self)
        self.known: dict[Article, Analysis] = {}
        self._job: Job | None = None

    @property
    def is_busy(self) -> bool:
        """Whether an import or an analysis is going on."""
        return self._job is not None

    def warm(self) -> None:
        """Load the language pipeline while nothing waits for it."""
        self.worker.run(work.warm_analysis, done=lambda _: None, failed=lambda _: None)

    def read(self, sources: Sequence[Source], found: Found) -> None:
        """Import sources one after the other, then analyse them; `found` gets the analyses."""
        self._read_next(list(sources), Imported((), ()), found)

    def _read_next(self, left: list[Source], so_far: Imported, found: Found) -> None:
        if not left:
            self._report(so_far.failures)
            if so_far.articles:
                self.analyse(so_far.articles, found)
            return
        self.busy.emit(f"Reading {_name(left[0])}…")

        def done(read: Imported) -> None:
            known = {article.id for article in so_far.articles}
            fresh = tuple(article for article in read.articles if article.id not in known)
            joined = Imported(so_far.articles + fresh, so_far.failures + read.failures)
            self._read_next(left[1:], joined, found)

        self._job = self.worker.run(work.read, left[0], done=done, failed=self._fail)

    def _report(self, failures: tuple[tuple[Path, BriefwrightError], ...]) -> None:
        """Say what could not be imported: one file's own sentence, or how many there were."""
        if not failures:
            return
        self.busy.emit("")
        if len(failures) == 1:
            self.failed.emit(failures[0][1])
            return
        names = ", ".join(path.name for path, _ in failures[:5])
        more = f" and {len(failures) - 5} more" if len(failures) > 5 else ""
        self.failed.emit(
            BriefwrightError(
                f"{len(failures)} files could not be imported: {names}{more}.",
                "Open one of them by itself to see why.",
            )
        )

    def analyse(self, articles: Sequence[Article], found: Found) -> None:
        """Analyse those articles that are not known yet; `found` gets all their analyses."""
        missing = tuple(article for article in articles if article not in self.known)
        if not missing:
            self._give(articles, found)
            return
        self.busy.emit("Finding key points…")

        def done(analyses: tuple[Analysis, ...]) -> None:
            self.known.update(zip(missing, analyses, strict=True))
            self._give(articles, found)

        self._job = self.worker.run(work.analyse, missing, done=done, failed=self._fail)

    def _give(self, articles: Sequence[Article], found: Found) -> None:
        self._job = None
        self.busy.emit("")
        found(tuple(self.known[article] for article in articles))

    def _fail(self, error: BriefwrightError) -> None:
        self._job = None
        self.busy.emit("")
        self.failed.emit(error)

    def cancel(self) -> None:
        """Give up what is going on."""
        if self._job is not None:
            self.worker.cancel(self._job)
            self._job = None
        self.busy.emit("")
        self.warm()


def _name(source: Source) -> str:
    if isinstance(source, Path):
        return source.name
    return source.url if isinstance(source, Link) else "the pasted text"
