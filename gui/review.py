"""The analyst's gestures on points, turned into edits of the document."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from briefing.analysis.model import Section
from briefing.article import Span
from briefing.brief import Brief, State, add_point, edit_text, set_state
from gui.dialogs.point import PointDialog
from gui.document import Document
from gui.points.pane import PointsPane
from gui.source.pane import SourcePane

STATES = {
    "accept": State.ACCEPTED,
    "reject": State.REJECTED,
    "skip": State.SKIPPED,
    "reopen": State.SUGGESTED,
}


class Review(QObject):
    """Deciding, editing and adding points. `said(text)` tells what could not be done."""

    said = Signal(str)

    def __init__(self, document: Document, points: PointsPane, source: SourcePane) -> None:
        super().__init__(points)
        self._document = document
        self._points = points
        self._source = source
        self._before_edit: Brief | None = None
        self._typed = ""
        points.decided.connect(self.decide)
        points.typed.connect(self._type)
        points.edit_ended.connect(self._end_edit)
        source.selection_wanted.connect(self._add)

    def act(self, action: str) -> None:
        """Do something to the current point: a decision, or opening it for editing."""
        point = self._points.current
        if point is not None:
            self.decide(point.id, action)

    def decide(self, point_id: str, action: str) -> None:
        """Decide on a point, then go to the next one that waits."""
        if action == "edit":
            self._before_edit = self._document.brief
            self._typed = self._document.brief.point(point_id).text
            self._points.begin_edit()
            return
        following = self._points.next_open()
        state = STATES[action]
        self._document.edit(f"{action} point", set_state(self._document.brief, point_id, state))
        if following and action != "reopen":
            self._points.select(following)

    def edit_particulars(self) -> None:
        """Show the current point's speaker, date, section and note."""
        point = self._points.current
        if point is None:
            return
        dialog = PointDialog(point, self._points)
        dialog.accepted.connect(
            lambda: self._document.edit("correct point", dialog.applied(self._document.brief))
        )
        dialog.open()

    def _type(self, point_id: str, text: str) -> None:
        self._typed = text
        if self._before_edit is not None and text.strip():
            changed = edit_text(self._before_edit, point_id, text)
            if changed.point(point_id).text == self._before_edit.point(point_id).text:
                changed = self._before_edit
            self._document.edit("edit point", changed, f"edit {point_id} {id(self._before_edit)}")

    def _end_edit(self, point_id: str, kept: bool) -> None:
        before, self._before_edit = self._before_edit, None
        empty = not self._typed.strip()
        if before is not None and (empty or not kept):
            self._document.edit("edit point", before, f"edit {point_id} {id(before)}")
        if empty and kept:
            self.said.emit("A point needs words: it was left as it was. Press X to leave it out.")

    def _add(self, article_id: str, span: Span, section: Section) -> None:
        known = {point.id for point in self._document.brief.points}
        try:
            changed = add_point(self._document.brief, article_id, span, section)
        except ValueError as error:
            self.said.emit(str(error))
            return
        self._document.edit("add point", changed)
        added = next(point.id for point in changed.points if point.id not in known)
        self._points.select(added)
