"""The points pane's list: section headings and points, as rows."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from briefing.analysis.model import Section
from briefing.brief import Brief, Origin, Point, State
from briefing.rendering.dates import human_date

POINT = Qt.ItemDataRole.UserRole + 1
ROW = Qt.ItemDataRole.UserRole + 2

Index = QModelIndex | QPersistentModelIndex


class Filter(Enum):
    """Which points the list shows."""

    OPEN = "To review"
    ACCEPTED = "Accepted"
    ALL = "All"

    def shows(self, point: Point) -> bool:
        """Whether a point belongs in the list."""
        if self is Filter.ALL:
            return True
        return point.open if self is Filter.OPEN else point.state is State.ACCEPTED


@dataclass(frozen=True, slots=True)
class Row:
    """One row: a section's heading (no point) or a point with its quiet line.

    `paragraph` is the number of the paragraph that the evidence stands in, 0 for none.
    """

    section: Section
    note: str = ""
    point: Point | None = None
    paragraph: int = 0

    @property
    def meta(self) -> str:
        """Speaker and reasons in one line."""
        point = self.point
        if point is None:
            return ""
        speaker = f"{point.actor} (inferred)" if point.actor and point.inferred else point.actor
        edited = "edited" if point.edited else ""
        when = human_date(point.when) if point.when else ""
        return "   ".join(filter(None, [speaker, when, " · ".join(point.reasons), edited]))

    @property
    def spoken(self) -> str:
        """What a screen reader says for the row."""
        if self.point is None:
            return f"{self.section.value}, {self.note}"
        where = f", paragraph {self.paragraph}" if self.paragraph else ""
        return f"{self.point.state.value}: {self.point.text}{where}. {self.meta}"


class PointsModel(QAbstractListModel):
    """A brief's points by section, with a heading row before each section."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []
        self._brief = Brief()
        self.filter = Filter.ALL

    def show(self, brief: Brief) -> bool:
        """Show a brief's points; True when rows came or went (not when some only changed)."""
        self._brief = brief
        fresh = _rows(brief, self.filter)
        if [_key(row) for row in fresh] == [_key(row) for row in self._rows]:
            self._replace(fresh)
            return False
        self.beginResetModel()
        self._rows = fresh
        self.endResetModel()
        return True

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
            return row.point.text if row.point else row.section.value.capitalize()
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None
        if role == POINT:
            return row.point
        return row if role == ROW else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Only points can be made current."""
        if index.isValid() and self._rows[index.row()].point is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def point_rows(self) -> list[tuple[int, Point]]:
        """Every point with its row number, in order."""
        return [(number, row.point) for number, row in enumerate(self._rows) if row.point]

    def row_of(self, point_id: str) -> int:
        """The row of a point; -1 where it isn't shown."""
        return next((n for n, point in self.point_rows() if point.id == point_id), -1)


def _key(row: Row) -> tuple[Section, str]:
    return row.section, row.point.id if row.point else ""


def _rows(brief: Brief, which: Filter) -> list[Row]:
    rows: list[Row] = []
    numbers = {article.id: article for article in brief.sources}
    for section in Section:
        of_section = [point for point in brief.points if point.section is section]
        shown = [point for point in of_section if which.shows(point)]
        if not shown:
            continue
        done = sum(not point.open for point in of_section)
        rows.append(Row(section, f"{done} of {len(of_section)}"))
        for point in shown:
            rows.append(Row(section, point=point, paragraph=_paragraph(numbers, point)))
    return rows


def _paragraph(sources: dict[str, Any], point: Point) -> int:
    if not point.evidence or point.evidence[0].article not in sources:
        return 0
    first = point.evidence[0]
    return sources[first.article].paragraph_number(first.span.start) or 0


def progress(brief: Brief) -> tuple[int, int]:
    """How many of the machine's suggestions were reviewed, and how many there are."""
    suggested = [point for point in brief.points if point.origin is Origin.MACHINE]
    waiting = sum(point.open or point.id in brief.machine_accepted for point in suggested)
    return len(suggested) - waiting, len(suggested)
