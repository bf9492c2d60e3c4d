"""Choosing another point, by a few of its words or from the most alike."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.brief import Point


class PointChooser(QDialog):
    """A list of points, those most like `point` first; `chosen(id)` tells which was taken."""

    chosen = Signal(str)

    def __init__(
        self, title: str, point: Point, others: Sequence[Point], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(560, 400)
        words = QLabel(point.text)
        words.setWordWrap(True)
        words.setProperty("role", "muted")
        self.field = QLineEdit(placeholderText=self.tr("Type some of its words"))
        self.field.setAccessibleName(self.tr("Words of the other point"))
        self.field.textChanged.connect(self._filter)
        self.field.returnPressed.connect(self._take)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Other points"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for other in sorted(others, key=lambda other: -alike(point, other)):
            item = QListWidgetItem(other.text)
            item.setData(Qt.ItemDataRole.UserRole, other.id)
            self.list.addItem(item)
        self.list.itemActivated.connect(self._take)
        self.list.itemClicked.connect(self._take)
        self.list.setCurrentRow(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(12)
        for each in (words, self.field, self.list):
            column.addWidget(each)

    def _filter(self, typed: str) -> None:
        rows = [self.list.item(row) for row in range(self.list.count())]
        for item in rows:
            item.setHidden(typed.casefold() not in item.text().casefold())
        left = [row for row, item in enumerate(rows) if not item.isHidden()]
        self.list.setCurrentRow(left[0] if left else -1)

    def _take(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            self.chosen.emit(item.data(Qt.ItemDataRole.UserRole))


def alike(one: Point, other: Point) -> float:
    """How much of their words two points share: Jaccard's index, 0 to 1."""
    first, second = (set(re.findall(r"\w+", p.text.casefold())) for p in (one, other))
    return len(first & second) / max(len(first | second), 1)
