"""Reading sources, with the questions that a scan or a long PDF raises, up to their analysis."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing import importing
from briefing.errors import BriefwrightError, SourceScanned
from briefing.finding import Finding
from gui.analyst import Analyst, Found, Read
from gui.sentences import sentence
from gui.work import Again, Copied, Source

if TYPE_CHECKING:
    from briefing.importing import Imported


class Reception(QObject):
    """Takes sources in; each kind of question is asked once."""

    def __init__(self, window: QWidget, analyst: Analyst, found: Found) -> None:
        super().__init__(window)
        self._window = window
        self._analyst = analyst
        self._found = found
        self._asked: set[str] = set()

    def read(self, sources: Sequence[Source]) -> None:
        """Read the sources and hand over what is found in them."""
        self._analyst.read(sources, self._look)

    def _look(self, read: Read) -> None:
        """Ask what is left open, then analyse."""
        scans = [number for number, one in enumerate(read) if _pictures(one)]
        if scans and "scan" not in self._asked and _can_recognise():
            self._asked.add("scan")
            self._offer_recognition(read, scans)
            return
        for number, (_, imported) in enumerate(read):
            cut = next(_findings(imported, "pages-left-out"), None)
            if cut and "pages" not in self._asked:
                self._asked.add("pages")
                self._offer_pages(read, number, cut)
                return
        self._finish(read)

    def _offer_recognition(self, read: Read, scans: list[int]) -> None:
        from gui.dialogs.offers import offer_recognition

        sentences = [_pictures(read[number]) for number in scans]
        others = len(scans) - 1
        more = " " + self.tr("So are %n other(s).", "", others) if others else ""

        def recognise() -> None:
            self._read_again(read, {n: replace(_again(read[n][0]), ocr=True) for n in scans})

        offer_recognition(self._window, sentences[0] + more, recognise, lambda: self._look(read))

    def _offer_pages(self, read: Read, number: int, cut: Finding) -> None:
        from gui.dialogs.offers import PagesDialog

        again = _again(read[number][0])
        dialog = PagesDialog(sentence(cut.message), again.first_page + 200, self._window)
        dialog.accepted.connect(
            lambda: self._read_again(read, {number: replace(again, first_page=dialog.page.value())})
        )
        dialog.rejected.connect(lambda: self._look(read))
        dialog.open()

    def _read_again(self, read: Read, changed: dict[int, Again]) -> None:
        """Read some of the sources in another manner; what came first stays where that fails."""

        def done(fresh: Read) -> None:
            joined = list(read)
            for number, (source, imported) in zip(changed, fresh, strict=True):
                kept = imported.articles or read[number][1].articles
                joined[number] = (source, importing.Imported(kept, imported.failures))
            self._look(joined)

        self._analyst.read(list(changed.values()), done)

    def _finish(self, read: Read) -> None:
        articles = {each.id: each for _, imported in read for each in imported.articles}
        failures = [failure for _, imported in read for failure in imported.failures]
        if "scan" in self._asked:  # the analyst has seen what these are
            failures = [each for each in failures if not isinstance(each[1], SourceScanned)]
        self._analyst.report(failures)
        if articles:
            self._analyst.analyse(tuple(articles.values()), self._found)
        self.deleteLater()


def _again(source: Source) -> Again:
    assert not isinstance(source, Copied)
    return source if isinstance(source, Again) else Again(source)


def _can_recognise() -> bool:
    """Whether text can be read from pictures here; loaded only where there are pictures."""
    from briefing.importing.ocr import available

    return available()


def _pictures(one: tuple[Source, Imported]) -> str:
    """The sentence that says that pages of a source are pictures; empty when none are."""
    source, imported = one
    if isinstance(source, Copied) or (isinstance(source, Again) and source.ocr):
        return ""
    scans = [sentence(error.message) for _, error in _scans(imported)]
    partly = [sentence(finding.message) for finding in _findings(imported, "pages-without-text")]
    return next(iter((*scans, *partly)), "")


def _scans(imported: Imported) -> Iterator[tuple[Path, BriefwrightError]]:
    return (each for each in imported.failures if isinstance(each[1], SourceScanned))


def _findings(imported: Imported, code: str) -> Iterator[Finding]:
    return (f for article in imported.articles for f in article.findings if f.code == code)
