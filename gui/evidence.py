"""The evidence check while a point is edited: underlines, the reason, and the analyst's answers."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit

from briefing import evidence
from briefing.article import Article, Span
from briefing.brief import Brief, add_evidence, keep_as_judgement
from briefing.checks import check_point
from briefing.evidence import ALL_KINDS, HARD_KINDS, Kind
from briefing.finding import Finding
from gui.document import Document
from gui.points.card import CardControls
from gui.points.underlines import Underlines, qt_offset
from gui.source.pane import SourcePane

#: Milliseconds after which a new source has surely been shown.
SHOWN = 250


class EvidenceCheck(QObject):
    """Checks the point whose words are being edited, and the analyst's own paragraphs.

    Every answer is one undo step; `answered()` follows those that are no edit of the words.
    """

    answered = Signal()

    def __init__(self, document: Document, source: SourcePane, parent: QObject) -> None:
        super().__init__(parent)
        self._document = document
        self._source = source
        self._point = ""
        self._controls: CardControls | None = None
        self._lines: Underlines | None = None
        self._paragraphs: list[Underlines] = []
        self._ready: tuple[Article, ...] = ()
        self._kinds: frozenset[Kind] = ALL_KINDS
        self._wait = QTimer(self, singleShot=True, interval=SHOWN)
        self._wait.timeout.connect(self._make_ready)
        document.changed.connect(self._prepare)

    def warm(self) -> None:
        """Load the check's rules while nothing waits for them."""
        threading.Thread(target=_make_ready, args=((),), daemon=True).start()

    def _prepare(self, brief: Brief) -> None:
        """Make new sources ready in a thread, so that the first keystroke does not wait."""
        if brief.sources != self._ready:
            self._ready = brief.sources
            self._wait.start()

    def _make_ready(self) -> None:
        threading.Thread(target=_make_ready, args=(self._ready,), daemon=True).start()

    def set_kinds(self, kinds: frozenset[Kind]) -> None:
        """Look for these kinds of things only."""
        self._kinds = kinds
        for lines in filter(None, (self._lines, *self._paragraphs)):
            lines.refresh()
        self._show()

    def watch(self, fields: Mapping[str, QPlainTextEdit]) -> None:
        """Underline what no source has in the analyst's own paragraphs, by name."""
        for name, field in fields.items():
            self._paragraphs.append(Underlines(field, partial(self._found_in_prose, name)))

    def _found_in_prose(self, name: str, text: str) -> list[Finding]:
        brief = self._document.brief
        silent = {each.key for each in brief.silenced}
        kinds = HARD_KINDS & self._kinds
        found = evidence.check_edit(brief.sources, text, kinds=kinds) if brief.sources else []
        placed = (replace(f, place=replace(f.place, field=name)) for f in found)
        return [finding for finding in placed if finding.key not in silent]

    def follow(self, point_id: str, controls: CardControls | None) -> None:
        """Underline a point's words from now on, as long as its editor is open."""
        if controls is None or controls.editor is None or controls.answers is None:
            return
        self._point, self._controls = point_id, controls
        self._lines = Underlines(controls.editor, self._found)
        controls.editor.cursorPositionChanged.connect(self._show)
        controls.answers.answered.connect(self._answer)
        controls.editor.destroyed.connect(self._done)
        self._lines.refresh()
        self._show()

    def _done(self) -> None:
        self._controls, self._lines = None, None
        self._source.compare("", None)

    def _found(self, text: str) -> list[Finding]:
        brief = self._document.brief
        point = next((p for p in brief.points if p.id == self._point), None)
        if point is None:
            return []
        silent = {each.key for each in brief.silenced}
        found = check_point(brief, replace(point, text=text), self._kinds)
        return [finding for finding in found if finding.key not in silent]

    def _show(self) -> None:
        """Show the finding at the cursor, or the first one, with the source beside it."""
        controls, lines = self._controls, self._lines
        if controls is None or lines is None or controls.editor is None:
            return
        assert controls.answers is not None
        finding = lines.at(controls.editor.textCursor().position())
        finding = finding or next(iter(lines.findings), None)
        sources = {article.id: article for article in self._document.brief.sources}
        controls.answers.show_finding(finding, sources)
        place = finding.source if finding else None
        span = Span(place.start, place.end) if place and place.article else None
        self._source.compare(place.article if place else "", span)

    def _answer(self, name: str, finding: Finding) -> None:
        controls, lines = self._controls, self._lines
        if controls is None or controls.editor is None or lines is None:
            return
        if name == "fix":
            self._put(controls, finding)
        elif name == "keep":
            text = controls.editor.toPlainText()
            words = text[finding.place.start : finding.place.end]
            changed = keep_as_judgement(self._document.brief, self._point, " ".join(words.split()))
            self._document.edit(self.tr("keep as own judgement"), changed)
            self.answered.emit()
        else:
            span = Span(finding.source.start, finding.source.end)
            changed = add_evidence(self._document.brief, self._point, finding.source.article, span)
            self._document.edit(self.tr("add evidence"), changed)
            self.answered.emit()
        lines.refresh()
        self._show()

    def _put(self, controls: CardControls, finding: Finding) -> None:
        assert controls.editor is not None
        text = controls.editor.toPlainText()
        cursor = controls.editor.textCursor()
        cursor.setPosition(qt_offset(text, finding.place.start))
        cursor.setPosition(qt_offset(text, finding.place.end), cursor.MoveMode.KeepAnchor)
        cursor.insertText(finding.instead)
        controls.editor.setTextCursor(cursor)


def _make_ready(sources: Sequence[Article]) -> None:
    """Runs in a thread: naming the check there loads it there."""
    evidence.prepare(sources)
