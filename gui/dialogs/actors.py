"""Everybody whom points are attributed to: rename them, or merge two who are one."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from briefing.brief import BriefActor


class ActorsDialog(QDialog):
    """A table to edit in place. `renamed(old, new, role)` and `merged(name, into)` tell of each."""

    renamed = Signal(str, str, str)
    merged = Signal(str, str)

    def __init__(self, actors: tuple[BriefActor, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("People and organisations"))
        self.resize(680, 480)
        self._actors: tuple[BriefActor, ...] = ()
        self._filling = False
        self.table = QTableWidget(0, 3)
        self.table.setHorizontalHeaderLabels([self.tr("Name"), self.tr("Role"), self.tr("Points")])
        head = self.table.horizontalHeader()
        head.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        head.setSectionResizeMode(2, QHeaderView.ResizeMode.ResizeToContents)
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setAccessibleName(self.tr("People and organisations of the brief"))
        self.table.itemChanged.connect(self._changed)
        self.table.itemSelectionChanged.connect(self._enable)
        self.message = QLabel()
        self.message.setWordWrap(True)
        self.message.setProperty("role", "muted")
        self._lay_out()
        self.show_actors(actors)

    def _lay_out(self) -> None:
        self.merge = QPushButton(self.tr("Merge the chosen two"))
        self.merge.setAutoDefault(False)
        self.merge.clicked.connect(self._merge)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(self.merge)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addWidget(self.message)
        column.addLayout(row)

    def show_actors(self, actors: tuple[BriefActor, ...], chosen: str = "") -> None:
        """Show who there is now, with one of them chosen, by name, and nobody else."""
        self._filling = True
        self._actors = actors
        self.table.setRowCount(len(actors))
        for row, actor in enumerate(actors):
            self.table.setItem(row, 0, QTableWidgetItem(actor.name))
            self.table.setItem(row, 1, QTableWidgetItem(actor.role))
            count = QTableWidgetItem(str(len(actor.points)))
            count.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.table.setItem(row, 2, count)
        self._filling = False
        self.table.clearSelection()
        if (row := next((n for n, a in enumerate(actors) if a.name == chosen), -1)) >= 0:
            self.table.setCurrentCell(row, 0)
        self._enable()
        if not actors:
            self.say(self.tr("No point is attributed to anybody."))
        elif not self.message.text():
            self.say(
                self.tr(
                    "Edit a name or a role in its place. Choose two rows (Shift or Ctrl) to "
                    "merge them: the upper one keeps its name."
                )
            )

    def say(self, words: str) -> None:
        """Say what was done, or why it wasn't."""
        self.message.setText(words)

    def _changed(self, item: QTableWidgetItem) -> None:
        if self._filling:
            return
        name, role = self.table.item(item.row(), 0), self.table.item(item.row(), 1)
        if name is not None and role is not None:
            self.renamed.emit(self._actors[item.row()].name, name.text(), role.text())

    @property
    def _chosen(self) -> list[int]:
        return sorted(index.row() for index in self.table.selectionModel().selectedRows())

    def _enable(self) -> None:
        self.merge.setEnabled(len(self._chosen) == 2)

    def _merge(self) -> None:
        first, second = (self._actors[row] for row in self._chosen)
        self.merged.emit(second.name, first.name)
