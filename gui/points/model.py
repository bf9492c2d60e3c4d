"""The points pane's list: section headings and points, as rows."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from briefing.analysis.model import Section
from briefing.article import Article
from briefing.brief import Brief, Origin, Point, State
from gui.languages import QT_TRANSLATE_NOOP
from gui.wording import confidence_words, date_words, phrase, section_title, state_title

POINT = Qt.ItemDataRole.UserRole + 1
ROW = Qt.ItemDataRole.UserRole + 2

#: How a dragged point is told from other things that are dragged.
MIME = "application/x-briefwright-point"

Index = QModelIndex | QPersistentModelIndex
#: The reason that a speaker's own "(inferred)" says already.
INFERRED = "speaker inferred"

#: A point's paragraph and source, as its row has them.
Place = Callable[[Point], tuple[int, str]]


class Filter(Enum):
    """Which points the list shows."""

    OPEN = QT_TRANSLATE_NOOP("Filter", "To review")
    ACCEPTED = QT_TRANSLATE_NOOP("Filter", "Accepted")
    ALL = QT_TRANSLATE_NOOP("Filter", "All")

    @property
    def label(self) -> str:
        """What the list is called in the desk's language."""
        return QCoreApplication.translate("Filter", self.value)

    def shows(self, point: Point) -> bool:
        """Whether a point belongs in the list."""
        if self is Filter.ALL:
            return True
        return point.open if self is Filter.OPEN else point.state is State.ACCEPTED


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a heading with a note (no point) or a point with its quiet line.

    `paragraph` is the number of the paragraph that the evidence stands in, 0 for none, and
    `source` names its source where there are several; `home` names the section where the headings
    don't.
    """

    heading: str
    note: str = ""
    point: Point | None = None
    paragraph: int = 0
    source: str = ""
    section: Section | None = None
    home: str = ""

    @property
    def meta(self) -> str:
        """Source, section, speaker, reasons and what the analyst added, in one line."""
        point = self.point
        if point is None:
            return ""
        translate = QCoreApplication.translate
        speaker = point.actor
        if speaker and point.inferred:
            speaker = translate("Row", "{name} (inferred)").format(name=speaker)
        own = [
            confidence_words(point.confidence) if point.confidence else "",
            translate("Row", "duplicate") if point.duplicate_of else "",
            translate("Row", "edited") if point.edited else "",
            translate("Row", "note: {text}").format(text=point.note) if point.note else "",
        ]
        when = date_words(point.when) if point.when else ""
        # The speaker's "(inferred)" says it, and no longer once the speaker was checked.
        reasons = " · ".join(phrase(each) for each in point.reasons if each != INFERRED)
        return "   ".join(filter(None, [self.source, self.home, speaker, when, *own, reasons]))

    @property
    def spoken(self) -> str:
        """What a screen reader says for the row."""
        if self.point is None:
            return f"{self.heading}, {self.note}"
        translate = QCoreApplication.translate
        words = translate("Row", "{state}: {text}. {meta}")
        if self.paragraph:
            words = translate("Row", "{state}: {text}, paragraph {number}. {meta}")
        state = state_title(self.point.state)
        return words.format(
            state=state[0].lower() + state[1:],
            text=self.point.text,
            number=self.paragraph,
            meta=self.meta,
        )


class PointsModel(QAbstractListModel):
    """A brief's points by section, with a heading row before each section."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._brief = Brief()
        self._paragraphs: dict[tuple[str, int], int] = {}
        self._names: dict[str, str] = {}
        self.filter = Filter.ALL

    def show(self, brief: Brief) -> bool:
        """Show a brief's points; True when rows came or went (not when some only changed)."""
        if brief.sources is not self._brief.sources:
            self._paragraphs.clear()
        self._brief = brief
        self._names = _names(brief.sources)
        fresh = _rows(brief, self.filter, self._place)
        if [_key(row) for row in fresh] == [_key(row) for row in self._rows]:
            self._replace(fresh)
            return False
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()
        return True

    def _place(self, point: Point) -> tuple[int, str]:
        """A point's evidence: the number of its paragraph, 0 for none, and its source's name."""
        if not point.evidence:
            return 0, ""
        place = point.evidence[0].article, point.evidence[0].span.start
        if place not in self._paragraphs:
            home = next((a for a in self._brief.sources if a.id == place[0]), None)
            self._paragraphs[place] = (home and home.paragraph_number(place[1])) or 0
        return self._paragraphs[place], self._names.get(place[0], "")

    def set_filter(self, which: Filter) -> None:
        """Show only the points of a kind."""
        self.filter = which
        self.show(self._brief)

    def _replace(self, fresh: list[Row]) -> None:
        for number, (old, new) in enumerate(zip(self._rows, fresh, strict=True)):
            if old != new:
                self._rows[number] = new
                index = self.index(number)
                self.dataChanged.emit(index, index)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many rows there are, headings included."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A row's words, what a screen reader says, its point, or the row itself."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.point.text if row.point else row.heading
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == POINT:
            return row.point
        return row if role == ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only points can be made current and dragged."""
        flag = Qt.ItemFlag
        if index.isValid() and self._rows[index.row()].point is None:
            return flag.NoItemFlags
        able = flag.ItemIsEnabled | flag.ItemIsSelectable | flag.ItemIsEditable
        return able | flag.ItemIsDragEnabled

    def supportedDropActions(self) -> Qt.DropAction:
        """Points are moved, not copied."""
        return Qt.DropAction.MoveAction

    def mimeTypes(self) -> list[str]:
        """A point is dragged by its id."""
        return [MIME]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The id of the dragged point, and its words for other programs."""
        data = QMimeData()
        for index in indexes:
            if point := self._rows[index.row()].point:
                data.setData(MIME, point.id.encode())
                data.setText(point.text)
        return data

    def row(self, number: int) -> Row:
        """A row by its number."""
        return self._rows[number]

    def point_rows(self) -> list[tuple[int, Point]]:
        """Every point with its row number, in order."""
        return [(number, row.point) for number, row in enumerate(self._rows) if row.point]

    def row_of(self, point_id: str) -> int:
        """The row of a point; -1 where it isn't shown."""
        return next((n for n, point in self.point_rows() if point.id == point_id), -1)


def _key(row: Row) -> tuple[str, str]:
    return row.heading, row.point.id if row.point else ""


def _names(sources: Sequence[Article]) -> dict[str, str]:
    """What several sources are called, by their id: their publishers, or else their numbers."""
    if len(sources) < 2:
        return {}
    names = [each.publisher for each in sources]
    if not all(names) or len(set(names)) < len(names):
        numbered = QCoreApplication.translate("PointsModel", "Source {number}")
        names = [numbered.format(number=number) for number in range(1, len(names) + 1)]
    return {each.id: name for each, name in zip(sources, names, strict=True)}


def _rows(brief: Brief, which: Filter, place: Place) -> list[Row]:
    return _queue(brief, place) if which is Filter.OPEN else _sections(brief, which, place)


def _sections(brief: Brief, which: Filter, place: Place) -> list[Row]:
    """The points by section, each under its heading."""
    rows: list[Row] = []
    for section in Section:
        of_section = [point for point in brief.points if point.section is section]
        shown = [point for point in of_section if which.shows(point)]
        if not shown:
            continue
        heading = section_title(section)
        done = sum(not point.open for point in of_section)
        note = QCoreApplication.translate("PointsModel", "{done} of {all}")
        note = note.format(done=done, all=len(of_section))
        rows.append(Row(heading, note, section=section))
        for point in shown:
            rows.append(Row(heading, "", point, *place(point), section))
    return rows


def _queue(brief: Brief, place: Place) -> list[Row]:
    """What waits, the most important first, and at the end again what was skipped."""
    rows: list[Row] = []
    translate = QCoreApplication.translate
    for state, heading in (
        (State.SUGGESTED, translate("PointsModel", "Most important first")),
        (State.SKIPPED, translate("PointsModel", "Skipped before")),
    ):
        waiting = sorted((p for p in brief.points if p.state is state), key=lambda p: -p.score)
        if waiting:
            rows.append(Row(heading, str(len(waiting))))
        for point in waiting:
            home = section_title(point.section)
            rows.append(Row(heading, "", point, *place(point), home=home))
    return rows


def progress(brief: Brief) -> tuple[int, int]:
    """How many of the machine's suggestions were reviewed, and how many there are."""
    suggested = [point for point in brief.points if point.origin is Origin.MACHINE]
    unseen = brief.machine_accepted
    waiting = sum(point.open or point.id in unseen for point in suggested)
    return len(suggested) - waiting, len(suggested)
