"""The list of cards: keys, dragging, and staying on the current card."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from briefing.analysis.model import Section
from gui.points.model import MIME, ROW, Row


@dataclass(frozen=True, slots=True)
class Target:
    """Where a dragged point would go: before a point of a section, or at its end; `y` in pixels."""

    section: Section
    before: str
    y: int


class PointsView(QListView):
    """The list of cards. `stepped(by)` asks to go from point to point, over the headings.

    `dropped(id, section, before)` tells where a dragged point was let go.
    """

    stepped = Signal(int)
    dropped = Signal(str, object, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("points")
        self.setAccessibleName(self.tr("Key points"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.verticalScrollBar().setSingleStep(24)
        self.setDragEnabled(True)
        self.setAcceptDrops(True)
        self.setDropIndicatorShown(False)
        self._target: Target | None = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step; letters belong to the desk's actions, not to searching the list."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5}
        steps |= {Qt.Key.Key_PageDown: 5, Qt.Key.Key_Home: -(10**6), Qt.Key.Key_End: 10**6}
        if by := steps.get(Qt.Key(event.key())):
            self.stepped.emit(by)
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards wrap anew at another width, and the current one stays in view."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, self.show_current)

    def show_current(self) -> None:
        """Scroll to the current card."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    # --- dragging --------------------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Points can be let go here; files and texts belong to the window."""
        if event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show where the point would go; near an edge the list scrolls."""
        if not event.mimeData().hasFormat(MIME):
            event.ignore()
            return
        super().dragMoveEvent(event)
        self._aim(self.target(event.position().toPoint()))
        if self._target is not None:
            event.accept()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no place any more."""
        super().dragLeaveEvent(event)
        self._aim(None)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where a point was let go."""
        target = self.target(event.position().toPoint())
        self._aim(None)
        self.stopAutoScroll()
        self.setState(QAbstractItemView.State.NoState)
        if target is not None and event.mimeData().hasFormat(MIME):
            event.acceptProposedAction()
            point = bytes(event.mimeData().data(MIME).data()).decode()
            self.dropped.emit(point, target.section, target.before)

    def _aim(self, target: Target | None) -> None:
        self._target = target
        self.viewport().update()

    def target(self, place: QPoint) -> Target | None:
        """Where a point let go at a place of the viewport would go; None where it can't."""
        index = self.indexAt(place)
        if not index.isValid():
            index = self.model().index(self.model().rowCount() - 1, 0)
        if not index.isValid():
            return None
        row: Row = index.data(ROW)
        rect = self.visualRect(index)
        if row.section is None:
            return None
        if row.point is not None and place.y() < rect.center().y():
            return Target(row.section, row.point.id, rect.top() - 4)
        following: Row | None = index.siblingAtRow(index.row() + 1).data(ROW)
        same = following is not None and following.section is row.section and following.point
        return Target(row.section, same.id if same else "", rect.bottom() - 3)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, and a line where a dragged one would go."""
        super().paintEvent(event)
        if self._target is not None:
            painter = QPainter(self.viewport())
            painter.setPen(QPen(QColor(self.palette().highlight().color()), 3))
            painter.drawLine(16, self._target.y, self.viewport().width() - 16, self._target.y)
