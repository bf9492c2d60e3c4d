"""Paints the cards of the points pane; the current card carries its real controls."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import (
    QPointF,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from briefing.brief import Point, State
from gui.points.card import CARD_CONTROLS, CHANGED_CONTROLS, EDITOR_CONTROLS, CardControls
from gui.points.difference import difference_height
from gui.points.model import ROW, Index, Row
from gui.points.text import draw, measure
from gui.theme import Theme, sans, scaled, serif
from gui.wording import state_title

SIDE = 16
PADDING = 16
GAP = 8
STATE_WIDTH = 84
TEXT = 16


class CardDelegate(QStyledItemDelegate):
    """Rows as cards. `made(controls)` hands over the current card's controls once they exist."""

    made = Signal(object)

    def __init__(self, view: QAbstractItemView, theme: Theme) -> None:
        super().__init__(view)
        self._view = view
        self.theme = theme
        self.keys: Mapping[str, str] = {}
        self.editing = ""
        self._answers = 0

    # --- size ------------------------------------------------------------------------------

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """A heading's or a card's height at the view's width."""
        row: Row = index.data(ROW)
        width = self._view.viewport().width()
        if row.point is None:
            return QSize(width, scaled(40))
        return QSize(width, self._card_height(row.point, width, index == self._view.currentIndex()))

    def _card_height(self, point: Point, width: int, current: bool) -> int:
        height = self._text_height(point, width) + 12 + scaled(20) + 12 + GAP
        if not current:
            return height
        if self.editing == point.id:
            return height + scaled(EDITOR_CONTROLS) + self._answers
        return height + self._controls_height(point, width)

    def _controls_height(self, point: Point, width: int) -> int:
        if not point.edited:
            return scaled(CARD_CONTROLS)
        column = width - 2 * SIDE - 2 * PADDING
        changed = difference_height(point.machine_text, point.text, self.theme, column)
        return scaled(CARD_CONTROLS + CHANGED_CONTROLS) + changed

    def _text_width(self, width: int) -> int:
        return width - 2 * SIDE - 2 * PADDING - scaled(STATE_WIDTH)

    def _text_height(self, point: Point, width: int) -> int:
        return measure(point.text, serif(TEXT), self._text_width(width))[1]

    # --- painting --------------------------------------------------------------------------

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint a heading or a card."""
        row: Row = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if row.point is None:
            self._heading(painter, option.rect, row)
        else:
            current = index == self._view.currentIndex()
            self._card(painter, option.rect, row, row.point, current)
        painter.restore()

    def _heading(self, painter: QPainter, rect: QRect, row: Row) -> None:
        box = rect.adjusted(SIDE + 2, 8, -SIDE - 2, 0)
        painter.setFont(sans(13, QFont.Weight.DemiBold))
        painter.setPen(QColor(self.theme.muted))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | middle, row.heading)
        painter.setFont(sans(13))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight | middle, row.note)

    def _card(self, painter: QPainter, rect: QRect, row: Row, point: Point, current: bool) -> None:
        frame = QRectF(rect.adjusted(SIDE, 0, -SIDE, -GAP)).adjusted(0.5, 0.5, -0.5, -0.5)
        shape = QPainterPath()
        shape.addRoundedRect(frame, 7, 7)
        painter.fillPath(shape, QColor(self.theme.pane))
        self._stripe(painter, shape, frame, point.state)
        border = self.theme.accent if current else self.theme.line
        painter.setPen(QPen(QColor(border), 2 if current else 1))
        painter.drawPath(shape)
        left, top = frame.left() + PADDING, frame.top() + 10
        quiet = point.state is State.REJECTED
        painter.setPen(QColor(self.theme.muted if quiet else self.theme.ink))
        width = self._text_width(rect.width())
        if not (current and self.editing == point.id):
            draw(painter, point.text, serif(TEXT), QPointF(left, top), width)
        self._state(painter, frame, point)
        self._meta(painter, frame, row)

    def _stripe(self, painter: QPainter, shape: QPainterPath, frame: QRectF, state: State) -> None:
        painter.save()
        painter.setClipPath(shape)
        bar = QRectF(frame.left(), frame.top(), 5, frame.height())
        colour = self.theme.state(state)
        if state is State.ACCEPTED:
            painter.fillRect(bar, colour)
        else:
            step, on = {State.SUGGESTED: (9, 5), State.SKIPPED: (14, 2), State.REJECTED: (5, 2)}[
                state
            ]
            y = bar.top()
            while y < bar.bottom():
                painter.fillRect(QRectF(bar.left(), y, 5, on), colour)
                y += step
        painter.restore()

    def _state(self, painter: QPainter, frame: QRectF, point: Point) -> None:
        painter.setFont(sans(13, QFont.Weight.DemiBold))
        painter.setPen(self.theme.state(point.state))
        room = scaled(STATE_WIDTH)
        box = QRectF(frame.right() - room - 12, frame.top() + 10, room, scaled(20))
        painter.drawText(box, Qt.AlignmentFlag.AlignRight, state_title(point.state))

    def _meta(self, painter: QPainter, frame: QRectF, row: Row) -> None:
        left, top = frame.left() + PADDING, frame.bottom() - 10 - scaled(20)
        room = int(frame.width() - 2 * PADDING)
        number, height = scaled(44), scaled(20)
        if row.paragraph:
            painter.setFont(sans(13, QFont.Weight.DemiBold))
            painter.setPen(QColor(self.theme.accent))
            label = f"¶ {row.paragraph}"
            box = QRectF(left, top, number, height)
            painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, label)
            left, room = left + number, room - number
        painter.setFont(sans(13))
        painter.setPen(QColor(self.theme.muted))
        metrics = QFontMetrics(sans(13))
        words = metrics.elidedText(row.meta, Qt.TextElideMode.ElideRight, room)
        painter.drawText(QRectF(left, top, room, height), Qt.AlignmentFlag.AlignVCenter, words)

    # --- the current card's controls -------------------------------------------------------

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:
        """The controls of the current card."""
        row: Row = index.data(ROW)
        assert row.point is not None
        controls = CardControls(
            row.point, self.editing == row.point.id, self.theme, self.keys, parent
        )
        self._answers = 0
        if controls.answers is not None:
            controls.answers.room.connect(self._make_room)
        self.made.emit(controls)
        return controls

    def _make_room(self, height: int) -> None:
        """Let the card that is edited, the current one, grow by what is said below its words."""
        if height != self._answers:
            self._answers = height
            self.sizeHintChanged.emit(self._view.currentIndex())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        """Put the controls between text and quiet line, or over the text while editing."""
        row: Row = index.data(ROW)
        rect: QRect = option.rect
        if row.point is None:
            return
        left, width = rect.left() + SIDE + PADDING, rect.width() - 2 * SIDE - 2 * PADDING
        if self.editing == row.point.id:
            height = self._text_height(row.point, rect.width()) + scaled(EDITOR_CONTROLS)
            height += self._answers + 4
            editor.setGeometry(left - 8, rect.top() + 8, width + 16, height)
        else:
            top = rect.top() + 10 + self._text_height(row.point, rect.width()) + 4
            height = self._controls_height(row.point, rect.width())
            editor.setGeometry(left, top, width, height)

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """Controls follow their point."""
        row: Row = index.data(ROW)
        if isinstance(editor, CardControls) and row.point is not None:
            editor.follow(row.point)
