"""The list of findings: a click goes to a finding's place; any can be silenced with a reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.brief import Silence
from briefing.finding import Finding, Level

_SIGNS = {Level.ERROR: "✕", Level.WARNING: "▲", Level.INFO: "•"}
_DATA = Qt.ItemDataRole.UserRole
_REASON = Qt.ItemDataRole.UserRole + 1


class ChecksDialog(QDialog):
    """All findings in one list, the silenced ones last.

    `place_wanted(finding)` tells which one to go to, `silence_wanted(finding, reason)` which one
    may stand, `raise_wanted(finding)` which silenced one is to be raised again.
    """

    place_wanted = Signal(object)
    silence_wanted = Signal(object, str)
    raise_wanted = Signal(object)

    def __init__(
        self,
        findings: Sequence[Finding],
        silenced: Sequence[tuple[Finding, Silence]] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Checks"))
        self.resize(620, 440)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        for finding in findings:
            self._add(finding, "")
        for finding, kept in silenced:
            self._add(finding, kept.reason)
        self.list.itemActivated.connect(self._go)
        self.list.itemDoubleClicked.connect(self._go)
        self.list.currentItemChanged.connect(lambda *_: self._offer())
        lead = QLabel(
            self.tr("Choose a finding to go to its place, or say why it may stand.")
            if self.list.count()
            else self.tr("Nothing needs your attention.")
        )
        lead.setProperty("role", "muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(lead)
        column.addWidget(self.list)
        column.addLayout(self._answers())
        self.list.setVisible(bool(self.list.count()))
        self._offer()

    def _add(self, finding: Finding, reason: str) -> None:
        words = f"{_SIGNS[finding.level]}  {finding.message} {finding.remedy}".strip()
        if reason:
            words = self.tr("Silenced: {0}\nBecause: {1}").format(finding.message, reason)
        item = QListWidgetItem(words)
        item.setData(_DATA, finding)
        item.setData(_REASON, reason)
        self.list.addItem(item)

    def _answers(self) -> QHBoxLayout:
        self.go = QPushButton(self.tr("Go to its place"))
        self.go.setProperty("primary", True)
        self.go.setDefault(True)
        self.go.clicked.connect(lambda: self._go(self.list.currentItem()))
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why this may stand"))
        self.reason.setAccessibleName(self.tr("Why this may stand"))
        self.reason.textChanged.connect(lambda _: self._offer())
        self.silence = QPushButton(self.tr("Silence"))
        self.silence.clicked.connect(self._silence)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.go)
        row.addWidget(self.reason, 1)
        row.addWidget(self.silence)
        return row

    def _offer(self) -> None:
        """Offer what can be done with the chosen finding."""
        item = self.list.currentItem()
        silent = bool(item and item.data(_REASON))
        self.go.setEnabled(item is not None)
        self.reason.setVisible(not silent)
        self.silence.setText(self.tr("Raise it again") if silent else self.tr("Silence"))
        ready = silent or bool(self.reason.text().strip())
        self.silence.setEnabled(item is not None and ready)

    def _go(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.accept()
            self.place_wanted.emit(item.data(_DATA))

    def _silence(self) -> None:
        item = self.list.currentItem()
        if item is None:
            return
        self.accept()
        if item.data(_REASON):
            self.raise_wanted.emit(item.data(_DATA))
        else:
            self.silence_wanted.emit(item.data(_DATA), self.reason.text())
