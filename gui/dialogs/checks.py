"""The list of findings; a click goes to a finding's place."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QLabel, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from briefing.finding import Finding, Level

_SIGNS = {Level.ERROR: "✕", Level.WARNING: "▲", Level.INFO: "•"}


class ChecksDialog(QDialog):
    """All findings in one list. `place_wanted(finding)` tells which one to go to."""

    place_wanted = Signal(object)

    def __init__(self, findings: tuple[Finding, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Checks")
        self.resize(560, 360)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName("Findings")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        for finding in findings:
            words = f"{_SIGNS[finding.level]}  {finding.message} {finding.remedy}".strip()
            item = QListWidgetItem(words)
            item.setData(Qt.ItemDataRole.UserRole, finding)
            self.list.addItem(item)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        lead = QLabel(
            "Click a finding to go to its place." if findings else "Nothing needs your attention."
        )
        lead.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(lead)
        column.addWidget(self.list)
        self.list.setVisible(bool(findings))

    def _go(self, item: QListWidgetItem) -> None:
        self.accept()
        self.place_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
