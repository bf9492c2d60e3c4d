"""Findings under the words they are about, in any field of text."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QHelpEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit, QToolTip

from briefing.finding import Finding, Level
from gui.sentences import told
from gui.theme import DARK, LIGHT


def qt_offset(text: str, offset: int) -> int:
    """A character offset as Qt counts, which takes some characters for two."""
    return len(text[:offset].encode("utf-16-le", "surrogatepass")) // 2


class Underlines(QObject):
    """Checks a field's text whenever it changes, and underlines what was found.

    `check(text)` gives the findings, whose places are offsets into the text; it is called on the
    GUI thread and has to answer within a few milliseconds. What is wrong has a wavy line, what
    only stands elsewhere a dotted one; the reason is the line's tool tip.
    """

    def __init__(self, field: QPlainTextEdit, check: Callable[[str], Sequence[Finding]]) -> None:
        super().__init__(field)
        self._field = field
        self._check = check
        self.findings: tuple[Finding, ...] = ()
        field.textChanged.connect(self.refresh)
        field.viewport().installEventFilter(self)

    def refresh(self) -> None:
        """Check the present text and underline what was found."""
        self.findings = tuple(self._check(self._field.toPlainText()))
        self._field.setExtraSelections([self._line(finding) for finding in self.findings])

    def at(self, position: int) -> Finding | None:
        """The finding about the words at a cursor position of Qt's, or just before it."""
        text = self._field.toPlainText()
        places = (
            (qt_offset(text, f.place.start), qt_offset(text, f.place.end), f) for f in self.findings
        )
        return next((f for start, end, f in places if start <= position <= end), None)

    def _line(self, finding: Finding) -> QTextEdit.ExtraSelection:
        cursor = QTextCursor(self._field.document())
        text = self._field.toPlainText()
        cursor.setPosition(qt_offset(text, finding.place.start))
        cursor.setPosition(qt_offset(text, finding.place.end), QTextCursor.MoveMode.KeepAnchor)
        look = QTextCharFormat()
        dark = self._field.palette().base().color().lightness() < 128
        colours = DARK if dark else LIGHT
        slight = finding.level is Level.INFO
        look.setUnderlineColor(QColor(colours.suggested if slight else colours.rejected))
        style = QTextCharFormat.UnderlineStyle
        look.setUnderlineStyle(style.DotLine if slight else style.WaveUnderline)
        selection = QTextEdit.ExtraSelection()
        selection.cursor = cursor
        selection.format = look
        return selection

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Tell the reason under the mouse."""
        if event.type() is QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            place = self._field.cursorForPosition(event.pos()).position()
            finding = self.at(place)
            words = told(finding) if finding else ""
            QToolTip.showText(event.globalPos(), words, self._field)
            return True
        return super().eventFilter(watched, event)
