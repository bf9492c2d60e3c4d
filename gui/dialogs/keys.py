"""Changing the keys of the desk's actions."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QKeySequenceEdit,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from gui.actions import SPECS, Spec, plain
from gui.keys import Keys


class KeyField(QKeySequenceEdit):
    """Takes the next keys pressed; Esc closes the dialog, as it can be no action's."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take anything but Esc."""
        if event.key() == Qt.Key.Key_Escape:
            event.ignore()
        else:
            super().keyPressEvent(event)


class KeysDialog(QDialog):
    """Every action with its keys; press others to change them. `changed()` follows each change."""

    changed = Signal()

    def __init__(self, keys: Keys, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys = keys
        self.setWindowTitle(self.tr("Change keys"))
        self.resize(480, 560)
        self.table = QTableWidget(len(SPECS), 2)
        self.table.setHorizontalHeaderLabels([self.tr("Action"), self.tr("Keys")])
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        fitting = QHeaderView.ResizeMode.ResizeToContents
        self.table.horizontalHeader().setSectionResizeMode(1, fitting)
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setTabKeyNavigation(False)
        self.table.setAccessibleName(self.tr("Actions and their keys"))
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.edit = KeyField()
        self.edit.setMaximumSequenceLength(1)
        self.edit.setAccessibleName(self.tr("New keys for the chosen action"))
        self.message = QLabel(self.tr("Choose an action, then press its new keys."))
        self.message.setWordWrap(True)
        self._lay_out()
        self._fill()
        self.table.itemSelectionChanged.connect(self._chosen)
        self.edit.editingFinished.connect(self._change)
        self.table.selectRow(0)

    def _lay_out(self) -> None:
        reset = QPushButton(self.tr("Usual keys for all"))
        reset.setAutoDefault(False)
        reset.clicked.connect(self._reset)
        close = QPushButton(self.tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        row = QHBoxLayout()
        row.addWidget(reset)
        row.addStretch(1)
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.table, 1)
        column.addWidget(self.edit)
        column.addWidget(self.message)
        column.addLayout(row)

    def _fill(self) -> None:
        for row, spec in enumerate(SPECS):
            self.table.setItem(row, 0, QTableWidgetItem(plain(spec)))
            item = QTableWidgetItem(self._keys.shown(spec.name))
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self.table.setItem(row, 1, item)

    @property
    def spec(self) -> Spec:
        """The chosen action."""
        return SPECS[max(self.table.currentRow(), 0)]

    def _chosen(self) -> None:
        self.edit.setKeySequence(QKeySequence(self._keys.of(self.spec)))

    def _change(self) -> None:
        keys = self.edit.keySequence().toString(QKeySequence.SequenceFormat.PortableText)
        if keys == self._keys.of(self.spec):
            return
        try:
            self._keys.change(self.spec, keys)
        except ValueError as error:
            self._say(str(error), "warn")
            self._chosen()
            return
        self._say(self.tr("“{0}” has its new keys.").format(plain(self.spec)), "muted")
        self._fill()
        self.changed.emit()

    def _reset(self) -> None:
        self._keys.reset()
        self._fill()
        self._chosen()
        self._say(self.tr("Every action has its usual keys again."), "muted")
        self.changed.emit()

    def _say(self, words: str, role: str) -> None:
        self.message.setText(words)
        self.message.setProperty("role", role)
        self.message.style().unpolish(self.message)
        self.message.style().polish(self.message)
