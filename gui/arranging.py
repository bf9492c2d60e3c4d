"""Order, number and estimate of points: move, split, merge, duplicates, confidence, notes."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from briefing.analysis.model import Section
from briefing.brief import CONFIDENCE, Brief, Point, annotate, mark_duplicate, merge, move, split
from gui.document import Document
from gui.points.chooser import PointChooser
from gui.points.model import Filter
from gui.points.pane import PointsPane
from gui.sentences import sentence
from gui.wording import confidence_words, section_title


class Arranging(QObject):
    """Each gesture is one undo step. `said(text)` tells what could not be done, and why."""

    said = Signal(str)

    def __init__(self, document: Document, points: PointsPane) -> None:
        super().__init__(points)
        self._document = document
        self._points = points
        points.cut.connect(self.split)
        points.dropped.connect(self.place)

    def _try(self, label: str, made: Callable[[], Brief], follow: str) -> None:
        if (changed := self._made(made)) is not None:
            self._put(label, changed, follow)

    def _made(self, made: Callable[[], Brief]) -> Brief | None:
        """The changed brief; None, and why, where it can't be."""
        try:
            return made()
        except ValueError as error:
            self.said.emit(sentence(str(error)))
            return None

    def _put(self, label: str, changed: Brief, follow: str) -> None:
        words = self._document.brief.point(follow).text
        self._document.edit(label, changed, about=words)
        self._points.select(follow)

    # --- order -----------------------------------------------------------------------------

    def place(self, point_id: str, section: Section, before: str) -> None:
        """Put a point before another one of a section, or at its end."""
        if point_id != before:
            brief = self._document.brief
            self._try(
                self.tr("move point"), lambda: move(brief, point_id, section, before), point_id
            )

    def step(self, by: int) -> None:
        """Move the current point one place up (-1) or down (1), past its section's edge if need be.

        The list has to show sections: in the queue points stand by importance.
        """
        point = self._points.current
        if point is None:
            return
        if self._points.model.filter is Filter.OPEN:
            self.said.emit(self.tr("This list is in order of importance; show all to move points."))
            return
        mates = [
            each for _, each in self._points.model.point_rows() if each.section is point.section
        ]
        here = [each.id for each in mates].index(point.id)
        if 0 <= here + by < len(mates):
            after = mates[here + by + 1 :] if by > 0 else mates[here - 1 :]
            self.place(point.id, point.section, after[0].id if after else "")
        else:
            self._leave_section(point, by)

    def _leave_section(self, point: Point, by: int) -> None:
        sections = list(Section)
        place = sections.index(point.section) + by
        if not 0 <= place < len(sections):
            self.said.emit(self.tr("The point stands at this end of the list already."))
            return
        section = sections[place]
        mates = [each for each in self._document.brief.points if each.section is section]
        self.place(point.id, section, mates[0].id if by > 0 and mates else "")

    def choose_section(self) -> None:
        """Offer the sections that the current point can go to."""
        point = self._points.current
        if point is None:
            return
        menu = QMenu(self._points)
        for section in Section:
            action = menu.addAction(section_title(section))
            action.setEnabled(section is not point.section)
            action.triggered.connect(partial(self._move_to, point.id, section))
        self._points.pop_up(menu)

    def _move_to(self, point_id: str, section: Section, _on: bool = False) -> None:
        self.place(point_id, section, "")

    # --- number ----------------------------------------------------------------------------

    def split(self, point_id: str, at: int) -> None:
        """Cut a point in two where its editor's cursor is; editing goes on where it can't be."""
        brief = self._document.brief
        if (changed := self._made(lambda: split(brief, point_id, at))) is not None:
            self._points.end_edit()
            self._put(self.tr("split point"), changed, point_id)

    def merge(self) -> None:
        """Ask which point to join to the current one."""
        self._choose(self.tr("Merge with which point?"), self.tr("merge points"), merge)

    def mark_duplicate(self) -> None:
        """Ask which point says the same as the current one."""
        self._choose(
            self.tr("Which point says the same?"), self.tr("mark duplicate"), mark_duplicate
        )

    def _choose(self, title: str, label: str, edit: Callable[[Brief, str, str], Brief]) -> None:
        point = self._points.current
        if point is None:
            return
        others = [p for p in self._document.brief.points if p.id != point.id and not p.duplicate_of]
        if not others:
            self.said.emit(self.tr("There is no other point to choose."))
            return
        chooser = PointChooser(title, point, others, self._points)
        chooser.chosen.connect(
            lambda other: self._try(
                label, lambda: edit(self._document.brief, point.id, other), point.id
            )
        )
        chooser.open()

    # --- estimate --------------------------------------------------------------------------

    def choose_confidence(self) -> None:
        """Offer ICD 203's levels of confidence for the current point."""
        point = self._points.current
        if point is None:
            return
        menu = QMenu(self._points)
        for level in (*CONFIDENCE, ""):
            label = confidence_words(level) if level else self.tr("none")
            action = menu.addAction(label[0].upper() + label[1:])
            action.setCheckable(True)
            action.setChecked(level == point.confidence)
            action.triggered.connect(partial(self._set_confidence, point.id, level))
        self._points.pop_up(menu)

    def _set_confidence(self, point_id: str, level: str, _on: bool = False) -> None:
        brief = self._document.brief
        if level != brief.point(point_id).confidence:
            self._try(
                self.tr("set confidence"),
                lambda: annotate(brief, point_id, confidence=level),
                point_id,
            )
