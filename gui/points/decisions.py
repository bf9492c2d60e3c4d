"""The last decisions, one key away: go back to one, or take it back."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal, SignalInstance
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefing.brief import Brief, last_decisions
from gui.wording import state_title


class _List(QListWidget):
    """Enter goes to a decision, U or Delete takes it back."""

    taken_back = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_U, Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.taken_back.emit()
        else:
            super().keyPressEvent(event)


class DecisionsDialog(QDialog):
    """The last ten decisions, the latest first. `wanted(id)` and `taken_back(id)` tell which."""

    wanted = Signal(str)
    taken_back = Signal(str)

    def __init__(self, brief: Brief, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Last decisions"))
        self.resize(480, 400)
        self.list = _List()
        self.list.setAccessibleName(self.tr("Last decisions"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for entry in last_decisions(brief):
            words = f"{state_title(entry.after)}   {brief.point(entry.point).text}"
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, entry.point)
            self.list.addItem(item)
        self.list.itemActivated.connect(lambda _item: self._tell(self.wanted))
        self.list.itemClicked.connect(lambda _item: self._tell(self.wanted))
        self.list.taken_back.connect(lambda: self._tell(self.taken_back))
        self.list.setCurrentRow(0)
        hint = QLabel(
            self.tr("Enter goes to it   U takes it back   Esc closes")
            if self.list.count()
            else self.tr("Nothing has been decided yet.")
        )
        hint.setProperty("role", "muted")
        self.list.setVisible(bool(self.list.count()))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(self.list)
        column.addWidget(hint)

    def _tell(self, signal: SignalInstance) -> None:
        item = self.list.currentItem()
        if item is not None:
            self.accept()
            signal.emit(item.data(Qt.ItemDataRole.UserRole))
