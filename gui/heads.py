"""The line at the head of a pane: its name, a quiet note, and links."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QWidget

from gui.elided import ElidedLabel

#: Pixels that a note needs to be worth showing.
NOTE = 56


class PaneHead(QWidget):
    """A pane's title with a note beside it and links at its right edge."""

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("paneHead")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(38)
        self._name = QLabel(title)
        self._name.setProperty("role", "strong")
        self._note = ElidedLabel()
        self._note.setProperty("role", "muted")
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(16, 0, 12, 0)
        self._row.setSpacing(10)
        self._row.addWidget(self._name)
        self._row.addWidget(self._note)
        self._row.addStretch(1)
        self._right: list[QWidget] = []

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the links come first: title and note give way to them."""
        super().resizeEvent(event)
        self._give_way()

    def event(self, event: QEvent) -> bool:
        """Links that say something longer need more room."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._give_way()
        return done

    def _give_way(self) -> None:
        shown = [w for w in self._right if not w.isHidden()]
        used = sum(w.sizeHint().width() + self._row.spacing() for w in shown)
        margins = self._row.contentsMargins()
        left = self.width() - used - margins.left() - margins.right()
        self._name.setVisible(left >= self._name.sizeHint().width())
        self._note.setVisible(left >= self._name.sizeHint().width() + NOTE)

    def set_note(self, text: str) -> None:
        """Set the quiet words beside the title."""
        self._note.setText(text)

    @property
    def note(self) -> str:
        """The quiet words beside the title."""
        return self._note.text()

    def add_link(self, text: str, call: Callable[[], object], hint: str = "") -> QPushButton:
        """Add a link at the right edge; `hint` is its tool tip and accessible name."""
        link = QPushButton(text)
        link.setProperty("link", True)
        link.setCursor(Qt.CursorShape.PointingHandCursor)
        link.setToolTip(hint)
        link.setAccessibleName(hint or text)
        link.clicked.connect(lambda _on=False: call())
        self._row.addWidget(link)
        self._right.append(link)
        return link

    def add_note(self) -> QLabel:
        """Add quiet words at the right edge."""
        label = QLabel()
        label.setProperty("role", "muted")
        self._row.addWidget(label)
        self._right.append(label)
        return label
