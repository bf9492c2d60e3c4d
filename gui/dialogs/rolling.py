"""A long form in a dialog: as high as it is, or as the screen allows."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QLayout, QScrollArea, QWidget

from gui.theme import scaled

#: Pixels of the screen's height that the window's frame, a dialog's margins and its buttons take.
AROUND = 150


class Rolling(QScrollArea):
    """Shows a layout whole where the screen is high enough for it, and rolls it elsewhere."""

    def __init__(self, layout: QLayout) -> None:
        super().__init__()
        self._inside = QWidget()
        self._inside.setLayout(layout)
        layout.setContentsMargins(0, 0, 0, 0)
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for ground in (self._inside, self.viewport()):
            ground.setAutoFillBackground(False)

    def minimumSizeHint(self) -> QSize:
        """The size of what is inside, no higher than the screen has room."""
        whole = self._inside.sizeHint()
        room = self.screen().availableGeometry().height() - scaled(AROUND)
        if whole.height() <= room:
            return whole
        return QSize(whole.width() + self.verticalScrollBar().sizeHint().width(), room)

    def sizeHint(self) -> QSize:
        """The same: a form has no use for more."""
        return self.minimumSizeHint()
