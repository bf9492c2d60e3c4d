"""Imports and analyses off the GUI thread, and remembers what was found in each source."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal

from briefing.analysis.model import Analysis
from briefing.article import Article
from briefing.errors import BriefwrightError
from gui import work
from gui.jobs import Job, Worker
from gui.work import Again, Link, Source

if TYPE_CHECKING:
    from briefing.importing import Imported

Found = Callable[[tuple[Analysis, ...]], None]
#: What came of each source.
Read = list[tuple[Source, "Imported"]]
Failures = Sequence[tuple[Path, BriefwrightError]]

#: How often the progress of an import is looked at, in milliseconds.
_WATCH = 150


class Analyst(QObject):
    """One worker process for reading and analysing.

    `busy(what)` tells what is going on, "" when it ends; `progressed(done, number)` how much of
    it is done, where that is known; `failed(error)` tells what could not be imported, and leaves
    everything as it was.
    """

    busy = Signal(str)
    progressed = Signal(int, int)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker(self)
        self.known: dict[Article, Analysis] = {}
        self._job: Job | None = None
        self._watch = QTimer(self)
        self._watch.setInterval(_WATCH)
        self._watch.timeout.connect(self._tell_steps)

    @property
    def is_busy(self) -> bool:
        """Whether an import or an analysis is going on."""
        return self._job is not None

    def warm(self) -> None:
        """Load the language pipeline while nothing waits for it."""
        self.worker.run(work.warm_analysis, done=lambda _: None, failed=lambda _: None)

    def read(self, sources: Sequence[Source], done: Callable[[Read], None]) -> None:
        """Import sources one after the other; `done` gets what came of each."""
        self._read_next(list(sources), [], done)

    def _read_next(self, left: list[Source], so_far: Read, done: Callable[[Read], None]) -> None:
        if not left:
            self._end()
            done(so_far)
            return
        self.busy.emit(self.tr("Reading {}…").format(_name(left[0])))
        self._watch.start()

        def took(read: Imported) -> None:
            self._read_next(left[1:], [*so_far, (left[0], read)], done)

        self._job = self.worker.run(work.read, left[0], done=took, failed=self._fail)

    def _tell_steps(self) -> None:
        self.progressed.emit(*self.worker.steps)

    def _end(self) -> None:
        """Nothing goes on any more."""
        self._job = None
        self._watch.stop()
        self.busy.emit("")

    def report(self, failures: Failures) -> None:
        """Say what could not be imported: one file's own sentence, or how many there were."""
        if not failures:
            return
        if len(failures) == 1:
            self.failed.emit(failures[0][1])
            return
        names = ", ".join(path.name for path, _ in failures[:5])
        words = self.tr("{number} files could not be imported: {names}.")
        if len(failures) > 5:
            words = self.tr("{number} files could not be imported: {names} and {more} more.")
        self.failed.emit(
            BriefwrightError(
                words.format(number=len(failures), names=names, more=len(failures) - 5),
                self.tr("Open one of them by itself to see why."),
            )
        )

    def analyse(self, articles: Sequence[Article], found: Found, what: str = "") -> None:
        """Analyse those articles that are not known yet; `found` gets all their analyses.

        `what` is said meanwhile, where it isn't for key points.
        """
        missing = tuple(article for article in articles if article not in self.known)
        if not missing:
            self._give(articles, found)
            return
        self.busy.emit(what or self.tr("Finding key points…"))

        def done(analyses: tuple[Analysis, ...]) -> None:
            self.known.update(zip(missing, analyses, strict=True))
            self._give(articles, found)

        self._job = self.worker.run(work.analyse, missing, done=done, failed=self._fail)

    def _give(self, articles: Sequence[Article], found: Found) -> None:
        self._end()
        found(tuple(self.known[article] for article in articles))

    def _fail(self, error: BriefwrightError) -> None:
        self._end()
        self.failed.emit(error)

    def cancel(self) -> None:
        """Give up what is going on."""
        if self._job is not None:
            self.worker.cancel(self._job)
        self._end()
        self.warm()


def _name(source: Source) -> str:
    if isinstance(source, Again):
        return _name(source.source)
    if isinstance(source, Path):
        return source.name
    return (
        source.url
        if isinstance(source, Link)
        else QCoreApplication.translate("Analyst", "the pasted text")
    )
