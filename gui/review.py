"""The analyst's gestures on points, turned into edits of the document."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from briefing.analysis.model import Section
from briefing.article import Span
from briefing.brief import (
    Brief,
    State,
    actors_of,
    add_point,
    edit_text,
    reopen,
    set_prose,
    set_state,
    set_states,
)
from gui.document import Document
from gui.evidence import EvidenceCheck
from gui.languages import QT_TRANSLATE_NOOP
from gui.points.decisions import DecisionsDialog
from gui.points.pane import PointsPane
from gui.points.prose import sentences
from gui.sentences import sentence
from gui.source.pane import SourcePane

STATES = {
    "accept": State.ACCEPTED,
    "reject": State.REJECTED,
    "skip": State.SKIPPED,
    "reopen": State.SUGGESTED,
}
LABELS = {
    "accept": QT_TRANSLATE_NOOP("Review", "accept point"),
    "reject": QT_TRANSLATE_NOOP("Review", "reject point"),
    "skip": QT_TRANSLATE_NOOP("Review", "skip point"),
    "reopen": QT_TRANSLATE_NOOP("Review", "reopen point"),
}


class Review(QObject):
    """Deciding, editing and adding points. `said(text)` tells what was or could not be done."""

    said = Signal(str)

    def __init__(self, document: Document, points: PointsPane, source: SourcePane) -> None:
        super().__init__(points)
        self._document = document
        self._points = points
        self._source = source
        self._before_edit: Brief | None = None
        self._typed = ""
        document.stepped.connect(self._follow_step)
        self.evidence = EvidenceCheck(document, source, self)
        self.evidence.watch(points.words.fields)
        self.evidence.answered.connect(self._keep_answer)
        points.decided.connect(self.decide)
        points.typed.connect(self._type)
        points.edit_ended.connect(self._end_edit)
        points.accept_shown.clicked.connect(self.accept_shown)
        points.last.clicked.connect(self.show_decisions)
        points.words.typed.connect(self._write)
        source.selection_wanted.connect(self._add)
        source.decided.connect(self.decide)

    def act(self, action: str) -> None:
        """Do something to the current point: a decision, or opening it for editing."""
        point = self._points.current
        if point is not None:
            self.decide(point.id, action)

    def decide(self, point_id: str, action: str) -> None:
        """Decide on a point, then go to the next one that waits.

        Whoever decides while reading the source stays where they read.
        """
        if action == "edit":
            self._begin_edit(point_id)
            return
        if action == "restore":
            self._restore(point_id)
            return
        if action == "reopen" and self._document.brief.point(point_id).state is STATES[action]:
            self.said.emit(self.tr("Nothing is decided about this point yet."))
            return
        reading = self._source.view.hasFocus()
        following = self._points.next_open()
        state = STATES[action]
        self._edit(
            self.tr(LABELS[action]), set_state(self._document.brief, point_id, state), point_id
        )
        if following and action != "reopen" and not reading:
            self._points.select(following)

    def _follow_step(self, name: str, undone: bool, left: Brief) -> None:
        """Say what was undone or redone, and go to its point where it was one that is listed."""
        words = self.tr("Undone: {step}") if undone else self.tr("Redone: {step}")
        self.said.emit(words.format(step=name))
        were = {point.id: point for point in left.points}
        changed = [p.id for p in self._document.brief.points if were.get(p.id) != p]
        if len(changed) == 1 and self._points.lists(changed[0]):
            self._points.select(changed[0])

    def _edit(self, label: str, changed: Brief, point_id: str) -> None:
        """One step to undo, named after the point."""
        words = self._document.brief.point(point_id).text
        self._document.edit(label, changed, about=words)

    def _begin_edit(self, point_id: str) -> None:
        self._points.select(point_id)
        self._before_edit = self._document.brief
        self._typed = self._document.brief.point(point_id).text
        self._points.begin_edit()
        self.evidence.follow(point_id, self._points.controls)

    def _restore(self, point_id: str) -> None:
        point = self._document.brief.point(point_id)
        if not point.edited:
            self.said.emit(self.tr("The point has the suggested words already."))
            return
        changed = edit_text(self._document.brief, point_id, point.machine_text)
        self._edit(self.tr("use suggested words"), changed, point_id)

    def accept_shown(self) -> None:
        """Accept those waiting points whose cards can be seen, as one undo step."""
        waiting = [point.id for point in self._points.on_screen() if point.open]
        if not waiting:
            self.said.emit(self.tr("No waiting point is on screen."))
            return
        changed = set_states(self._document.brief, waiting, State.ACCEPTED)
        self._document.edit(self.tr("accept all shown"), changed)
        self.said.emit(self.tr("Accepted %n point(s) that were on screen.", "", len(waiting)))
        if following := self._points.next_open():
            self._points.select(following)

    def show_decisions(self) -> None:
        """Show the last decisions, to go back to one or take it back."""
        dialog = DecisionsDialog(self._document.brief, self._points)
        dialog.wanted.connect(self._points.select)
        dialog.taken_back.connect(self._take_back)
        dialog.open()

    def _take_back(self, point_id: str) -> None:
        self._edit(self.tr("reopen point"), reopen(self._document.brief, point_id), point_id)
        self._points.select(point_id)

    def _write(self, name: str, text: str) -> None:
        changed = set_prose(self._document.brief, **{name: text})
        title = self._points.words.fields[name].accessibleName()
        merge = f"write {name} {sentences(text)}"
        self._document.edit(self.tr("write"), changed, merge, about=title)

    def edit_particulars(self, field: str) -> None:
        """Show the current point's speaker, date, section and note, starting at a field."""
        point = self._points.current
        if point is None:
            return
        actors = [actor.name for actor in actors_of(self._document.brief)]
        from gui.dialogs.point import PointDialog

        dialog = PointDialog(point, actors, self._points)
        dialog.begin_at(field)
        dialog.accepted.connect(
            lambda: self._edit(
                self.tr("correct point"), dialog.applied(self._document.brief), point.id
            )
        )
        dialog.open()

    def _type(self, point_id: str, text: str) -> None:
        self._typed = text
        if self._before_edit is not None and text.strip():
            changed = edit_text(self._before_edit, point_id, text)
            if changed.point(point_id).text == self._before_edit.point(point_id).text:
                changed = self._before_edit
            words = self._before_edit.point(point_id).text
            merge = f"edit {point_id} {id(self._before_edit)}"
            self._document.edit(self.tr("edit point"), changed, merge, about=words)

    def _keep_answer(self) -> None:
        """Go on typing from a point with the evidence and judgements that it has by now."""
        before, point = self._before_edit, self._points.current
        if before is None or point is None:
            return
        now = self._document.brief
        answered = now.point(point.id)
        points = tuple(
            replace(p, evidence=answered.evidence, judgements=answered.judgements)
            if p.id == point.id
            else p
            for p in before.points
        )
        self._before_edit = replace(before, points=points, log=(*before.log, now.log[-1]))

    def _end_edit(self, point_id: str, kept: bool) -> None:
        before, self._before_edit = self._before_edit, None
        empty = not self._typed.strip()
        if before is not None and (empty or not kept):
            self._document.edit(self.tr("edit point"), before, f"edit {point_id} {id(before)}")
        if empty and kept:
            self.said.emit(
                self.tr("A point needs words: it was left as it was. Press X to leave it out.")
            )

    def _add(self, article_id: str, span: Span, section: Section) -> None:
        known = {point.id for point in self._document.brief.points}
        try:
            changed = add_point(self._document.brief, article_id, span, section)
        except ValueError as error:
            self.said.emit(sentence(str(error)))
            return
        added = next(point for point in changed.points if point.id not in known)
        self._document.edit(self.tr("add point"), changed, about=added.text)
        self._points.select(added.id)
