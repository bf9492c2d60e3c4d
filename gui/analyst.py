"""Imports and analyses off the GUI thread, and remembers what was found in each source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from briefing.analysis.model import Analysis
from briefing.article import Article
from briefing.errors import BriefwrightError
from gui import work
from gui.jobs import Job, Worker

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

    def warm(self) -> None:
        """Load the language pipeline while nothing waits for it."""
        self.worker.run(work.warm_analysis, done=lambda _: None, failed=lambda _: None)

    def read(self, sources: Sequence[Path | str], found: Found) -> None:
        """Import sources one after the other, then analyse them; `found` gets the analyses."""
        self._read_next(list(sources), [], found)

    def _read_next(self, left: list[Path | str], articles: list[Article], found: Found) -> None:
        if not left:
            self.analyse(articles, found)
            return
        source, rest = left[0], left[1:]
        name = source.name if isinstance(source, Path) else "the pasted text"
        self.busy.emit(f"Reading {name}…")

        def done(article: Article) -> None:
            known = {each.id for each in articles}
            self._read_next(rest, articles if article.id in known else [*articles, article], found)

        self._job = self.worker.run(work.read, source, done=done, failed=self._fail)

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
