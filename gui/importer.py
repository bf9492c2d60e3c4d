"""Getting sources into the document: files, links, pasted text, and analysing them again."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from briefing.analysis.model import Analysis
from briefing.article import Article
from briefing.brief import redraft, remove_source
from gui.analyst import Analyst
from gui.clipboard import files, link
from gui.document import Document
from gui.files import Files
from gui.reception import Reception
from gui.sample import sample_article
from gui.sentences import sentence
from gui.work import Link, Source


class Importer(QObject):
    """Imports sources into the open brief, or as a new one.

    `files_given(paths)` tells of pasted files; `begun(analyses)` hands over the sources of a new
    brief; `learnt()` tells that the sources of an opened one were analysed; `said(text)` tells
    what could not be done.
    """

    files_given = Signal(object)
    begun = Signal(object)
    learnt = Signal()
    said = Signal(str)

    def __init__(self, window: QWidget, document: Document, analyst: Analyst, files: Files) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._analyst = analyst
        self._files = files
        #: The link asked for last, until its page was taken.
        self._link = ""

    # --- new sources -----------------------------------------------------------------------

    def add_source(self) -> None:
        """Ask for a further article for this brief."""
        if paths := self._files.ask_sources(self.tr("Add a source to this brief")):
            self.take(paths)

    def paste(self) -> None:
        """Import what is on the clipboard: files, a link, or an article seen before it is taken."""
        from gui.dialogs.paste import PasteDialog

        data = _clipboard()
        if paths := files(data):
            self.files_given.emit(paths)
        elif url := link(data):
            self.open_link(url)
        else:
            dialog = PasteDialog(data, self._window, at_desk=self._at_desk)
            dialog.accepted.connect(lambda: self.take([dialog.source], fresh=dialog.fresh))
            dialog.open()

    def open_link(self, given: str = "") -> None:
        """Ask for a web address and import the page; one that is at hand is there already."""
        from gui.dialogs.link import LinkDialog

        given = given or link(_clipboard()) or self._link
        dialog = LinkDialog(self._window, at_desk=self._at_desk, link=given)
        dialog.accepted.connect(lambda: self._fetch(dialog.url, fresh=dialog.fresh))
        dialog.open()

    def _fetch(self, url: str, *, fresh: bool) -> None:
        self._link = url
        self.take([Link(url)], fresh=fresh)

    def try_sample(self) -> None:
        """Import the sample article."""
        if sample := sample_article():
            self.take([sample], fresh=True)

    @property
    def _at_desk(self) -> bool:
        return bool(self._document.brief.sources)

    def take(self, sources: Sequence[Source], *, fresh: bool = False) -> None:
        """Import and analyse sources: into the open brief unless there is none or `fresh`."""
        joins = self._at_desk and not fresh

        def found(analyses: tuple[Analysis, ...]) -> None:
            self._link = ""
            (self._join if joins else self.begun.emit)(analyses)

        if joins or self._files.may_leave():
            Reception(self._window, self._analyst, found).read(sources)

    def _join(self, analyses: tuple[Analysis, ...]) -> None:
        known = {article.id for article in self._document.brief.sources}
        fresh = [each for each in analyses if each.article.id not in known]
        if not fresh:
            self.said.emit(self.tr("This article is already a source of the brief."))
            return
        added = [each.article for each in fresh]
        known_points = {point.id for point in self._document.brief.points}

        def tell() -> None:
            points = self._document.brief.points
            number = sum(point.id not in known_points for point in points)
            self.said.emit(self.tr("Added to this brief, with %n new suggestion(s).", "", number))

        sources = (*self._document.brief.sources, *added)
        self._analyse_again(self.tr("add source"), sources, tell)

    # --- known sources ---------------------------------------------------------------------

    def learn(self) -> None:
        """Analyse an opened brief's sources, for the dates shown beside their words."""
        sources = self._document.brief.sources

        def found(_analyses: tuple[Analysis, ...]) -> None:
            if self._document.brief.sources == sources:
                self.learnt.emit()

        self._analyst.analyse(sources, found, self.tr("Looking for the sources’ dates…"))

    def edit_source(self, article_id: str) -> None:
        """Show a source's particulars, and analyse it again where they were changed."""
        article = self._document.brief.source(article_id)
        from gui.dialogs.source import SourceDialog

        dialog = SourceDialog(article, self._window)
        dialog.accepted.connect(lambda: self._change(article, dialog.changes))
        dialog.open()

    def _change(self, article: Article, changes: dict[str, Any]) -> None:
        if changes:
            self._put(self.tr("correct source"), article.with_details(**changes))

    def remove_source(self, article_id: str) -> None:
        """Take a source out of the brief, with what relies on it alone; undo brings both back."""
        before = self._document.brief
        source = before.source(article_id)
        title = source.title or source.name
        try:
            changed = remove_source(before, article_id)
        except ValueError as error:
            self.said.emit(sentence(str(error)))
            return
        self._document.edit(self.tr("remove source"), changed, about=title)
        gone = len(before.points) - len(changed.points)
        words = self.tr("Removed “{title}” and %n point(s) that relied on it alone.", "", gone)
        self.said.emit(words.format(title=title))

    def keep_blocks(self, article_id: str, numbers: Sequence[int], kept: bool) -> None:
        """Count blocks, by their numbers, as part of the article or not."""
        article = self._document.brief.source(article_id)
        for number in numbers:
            article = article.with_block(number, kept=kept)
        self._put(self.tr("bring back") if kept else self.tr("leave out"), article)

    def _put(self, label: str, changed: Article) -> None:
        sources = self._document.brief.sources
        self._analyse_again(
            label, tuple(changed if each.id == changed.id else each for each in sources)
        )

    def _analyse_again(
        self, label: str, sources: tuple[Article, ...], then: Callable[[], None] | None = None
    ) -> None:
        def found(analyses: tuple[Analysis, ...]) -> None:
            self._document.edit(label, redraft(self._document.brief, analyses))
            if then is not None:
                then()

        self._analyst.analyse(sources, found)


def _clipboard() -> QMimeData:
    return QGuiApplication.clipboard().mimeData() or QMimeData()
