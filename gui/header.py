"""The desk's first line: what is open, how far the review is, and what to do with the brief."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from gui.elided import ElidedLabel


class Header(QWidget):
    """Title and state at the left, progress and the main actions at the right."""

    def __init__(self, actions: dict[str, QAction], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("header")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(52)
        self._title = ElidedLabel()
        self._title.setProperty("role", "strong")
        self._state = QLabel()
        self._state.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self._title)
        row.addWidget(self._state)
        row.addStretch(1)
        row.addLayout(self._progress())
        row.addSpacing(4)
        for name, label in (
            ("details", self.tr("Details")),
            ("print", self.tr("Print")),
            ("export", self.tr("Export")),
        ):
            row.addWidget(_button(actions[name], label, primary=name == "export"))

    def _progress(self) -> QVBoxLayout:
        self.label = QLabel()
        self.label.setProperty("role", "muted")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setFixedWidth(180)
        self.bar.setAccessibleName(self.tr("Review progress"))
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addStretch(1)
        column.addWidget(self.label)
        column.addWidget(self.bar)
        column.addStretch(1)
        return column

    def set_title(self, title: str, state: str) -> None:
        """Show the document's name and whether it is saved."""
        self._title.setText(title)
        self._state.setText(state)

    def set_progress(self, done: int, total: int) -> None:
        """Show how many suggestions were reviewed."""
        self.label.setText(self.tr("{done} of {total} reviewed").format(done=done, total=total))
        self.bar.setUpdatesEnabled(False)  # the bar would paint the window at once
        self.bar.setMaximum(max(total, 1))
        self.bar.setValue(done)
        self.bar.setUpdatesEnabled(True)


def _button(action: QAction, label: str, *, primary: bool) -> QPushButton:
    button = QPushButton(label)
    button.setProperty("primary", primary)
    button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
    button.setToolTip(f"{action.text().replace('&', '')} ({keys})")
    button.clicked.connect(action.trigger)
    action.changed.connect(lambda: button.setEnabled(action.isEnabled()))
    return button
