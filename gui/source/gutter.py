"""The gutter beside the page: where in the whole source the evidence lies."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QToolTip, QWidget

from briefing.brief import State
from gui.theme import Theme
from gui.wording import state_title

#: Width of the gutter, least height of a mark, and how far from a mark a click still means it.
WIDTH = 18
LEAST = 4
REACH = 6


@dataclass(frozen=True, slots=True)
class Tick:
    """One point's evidence: its place in the page as shares (0 to 1) of the page's height."""

    point: str
    state: State
    top: float
    bottom: float
    current: bool = False
    words: str = ""


class Gutter(QWidget):
    """Marks told apart by shape and colour; a click goes to one.

    Accepted is a full bar, suggested an open box, skipped a short line, rejected a cross, and the
    current one has a wedge. `clicked_point(id)` and `clicked_place(share)` tell of clicks.
    """

    clicked_point = Signal(str)
    clicked_place = Signal(float)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.ticks: Sequence[Tick] = ()
        self._seen = (0.0, 1.0)
        self.setFixedWidth(WIDTH)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("Where evidence lies in the source"))

    def show_ticks(self, ticks: Sequence[Tick]) -> None:
        """Show evidence; the current one is painted last."""
        self.ticks = sorted(ticks, key=lambda tick: tick.current)
        count = len({tick.point for tick in ticks})
        self.setAccessibleDescription(self.tr("%n point(s) have evidence here", "", count))
        self.update()

    def show_seen(self, top: float, bottom: float) -> None:
        """Show which share of the page is in view."""
        self._seen = (top, bottom)
        self.update()

    def rect_of(self, tick: Tick) -> QRectF:
        """A tick's rectangle in the widget."""
        top = tick.top * self.height()
        return QRectF(4, top, WIDTH - 8, max((tick.bottom - tick.top) * self.height(), LEAST))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in view, then the ticks."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(self.theme.pane))
        top, bottom = (share * self.height() for share in self._seen)
        painter.fillRect(QRectF(0, top, WIDTH, bottom - top), QColor(self.theme.ground))
        for tick in self.ticks:
            _SHAPES[tick.state](painter, self.rect_of(tick), self.theme.state(tick.state))
            if tick.current:
                self._wedge(painter, self.rect_of(tick))

    def _wedge(self, painter: QPainter, rect: QRectF) -> None:
        painter.setPen(QPen(QColor(self.theme.accent), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(-3, -2, 3, 2), 2, 2)

    def _tick_at(self, y: float) -> Tick | None:
        def distance(tick: Tick) -> float:
            rect = self.rect_of(tick)
            return max(rect.top() - y, y - rect.bottom(), 0)

        near = [tick for tick in self.ticks if distance(tick) <= REACH]
        return min(near, key=distance, default=None)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the mark under the mouse, or to the place."""
        y = event.position().y()
        if tick := self._tick_at(y):
            self.clicked_point.emit(tick.point)
        else:
            self.clicked_place.emit(y / max(self.height(), 1))

    def event(self, event: QEvent) -> bool:
        """Say which point a mark stands for."""
        if isinstance(event, QHelpEvent):
            tick = self._tick_at(event.pos().y())
            words = f"{state_title(tick.state)}: {tick.words}" if tick else ""
            QToolTip.showText(event.globalPos(), words, self)
            return True
        return super().event(event)


def _full(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.fillRect(rect, colour)


def _open(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rect.adjusted(0.6, 0.6, -0.6, -0.6))


def _short(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    middle = rect.center()
    painter.fillRect(QRectF(middle.x() - 2, rect.top(), 4, rect.height()), colour)


def _cross(painter: QPainter, rect: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1.4))
    centre = rect.center()
    box = QRectF(centre.x() - 3, centre.y() - 3, 6, 6)
    painter.drawLine(box.topLeft(), box.bottomRight())
    painter.drawLine(box.topRight(), box.bottomLeft())


_SHAPES: dict[State, Callable[[QPainter, QRectF, QColor], None]] = {
    State.ACCEPTED: _full,
    State.SUGGESTED: _open,
    State.SKIPPED: _short,
    State.REJECTED: _cross,
}
