"""Paints the findings: level and place, then what it is, then what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from briefing.finding import Finding, Level
from gui.points.text import draw, measure
from gui.theme import Theme, sans, scaled

ENTRY = Qt.ItemDataRole.UserRole

SIDE = 12
PADDING = 10
HEAD = 20
BETWEEN = 2
MESSAGE = 14
QUIET = 13


@dataclass(frozen=True, slots=True)
class Entry:
    """One row: a finding, its words for what it is, where and what to do; its reason if silenced.

    `head` holds sign, level and place; `message` what was found; `quiet` the remedy, or why it
    may stand.
    """

    finding: Finding
    head: str
    message: str
    quiet: str
    reason: str = ""

    @property
    def spoken(self) -> str:
        """The row for a screen reader."""
        return f"{self.head}. {self.message} {self.quiet}".strip()


class FindingDelegate(QStyledItemDelegate):
    """Rows of `Entry` values in a theme's colours."""

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """A row's height at the view's width."""
        entry: Entry = index.data(ENTRY)
        width = self._view.viewport().width()
        room = width - 2 * (SIDE + PADDING)
        height = scaled(HEAD) + measure(entry.message, sans(MESSAGE), room)[1]
        if entry.quiet:
            height += BETWEEN + measure(entry.quiet, sans(QUIET), room)[1]
        return QSize(width, height + 2 * PADDING)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one finding."""
        entry: Entry = index.data(ENTRY)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rect: QRect = option.rect
        self._ground(painter, rect, option.state)
        left, top = rect.left() + SIDE + PADDING, rect.top() + PADDING
        room = rect.width() - 2 * (SIDE + PADDING)
        painter.setPen(self._colour(entry))
        painter.setFont(sans(QUIET, QFont.Weight.DemiBold))
        metrics = QFontMetrics(painter.font())
        head = metrics.elidedText(entry.head, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRect(left, top, room, scaled(HEAD)), Qt.AlignmentFlag.AlignLeft, head)
        painter.setPen(QColor(self.theme.muted if entry.reason else self.theme.ink))
        top += scaled(HEAD)
        top += BETWEEN + draw(painter, entry.message, sans(MESSAGE), QPointF(left, top), room)
        painter.setPen(QColor(self.theme.muted))
        if entry.quiet:
            draw(painter, entry.quiet, sans(QUIET), QPointF(left, top), room)
        painter.restore()

    def _ground(self, painter: QPainter, rect: QRect, state: QStyle.StateFlag) -> None:
        """The tint of the current row, framed while it has the keyboard, or the mouse's."""
        current = bool(state & QStyle.StateFlag.State_Selected)
        if not current and not state & QStyle.StateFlag.State_MouseOver:
            return
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(rect.adjusted(SIDE - 4, 1, 4 - SIDE, -1)), 6, 6)
        painter.fillPath(shape, QColor(self.theme.current if current else self.theme.ground))
        if current and self._view.hasFocus():
            painter.setPen(QPen(QColor(self.theme.accent), 1.5))
            painter.drawPath(shape)

    def _colour(self, entry: Entry) -> QColor:
        if entry.reason or entry.finding.level is Level.INFO:
            return QColor(self.theme.muted)
        grave = entry.finding.level is Level.ERROR
        return QColor(self.theme.rejected if grave else self.theme.suggested)
