"""The current card's controls: its four buttons, or its words to edit."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.brief import Point, State
from gui.actions import native
from gui.dropping import WordsEdit
from gui.languages import QT_TRANSLATE_NOOP
from gui.points.answers import GAP, AnswerBar, answer_of
from gui.points.difference import ROOM, SIZE, difference_html
from gui.theme import Theme, sans, scaled, serif

#: Heights in pixels that the controls add to a card; a difference adds its own to the second.
CARD_CONTROLS = 44
CHANGED_CONTROLS = 30
EDITOR_CONTROLS = 80

#: Pixels at the right of the editor where the card says the point's state.
STATE_ROOM = 84

#: Buttons of a card: the action, the words on it, and what a screen reader says.
BUTTONS = (
    (
        "accept",
        QT_TRANSLATE_NOOP("CardControls", "Accept"),
        QT_TRANSLATE_NOOP("CardControls", "Accept this point"),
    ),
    (
        "reject",
        QT_TRANSLATE_NOOP("CardControls", "Reject"),
        QT_TRANSLATE_NOOP("CardControls", "Reject this point"),
    ),
    (
        "edit",
        QT_TRANSLATE_NOOP("CardControls", "Edit"),
        QT_TRANSLATE_NOOP("CardControls", "Edit this point"),
    ),
    (
        "skip",
        QT_TRANSLATE_NOOP("CardControls", "Skip"),
        QT_TRANSLATE_NOOP("CardControls", "Skip this point"),
    ),
    (
        "reopen",
        QT_TRANSLATE_NOOP("CardControls", "Take back"),
        QT_TRANSLATE_NOOP("CardControls", "Take the decision about this point back"),
    ),
)
#: What can be done to a point in each state; the same decision again is not among it.
OFFERED = {
    State.SUGGESTED: ("accept", "reject", "edit", "skip"),
    State.SKIPPED: ("accept", "reject", "edit", "reopen"),
    State.ACCEPTED: ("reject", "edit", "reopen"),
    State.REJECTED: ("accept", "edit", "reopen"),
}


class PointEdit(WordsEdit):
    """The words of a point. Enter is done, Esc gives up, Ctrl+Enter cuts it in two here."""

    finished = Signal()
    given_up = Signal()
    split = Signal()
    answered = Signal(str)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finishes, Esc gives up, Ctrl+Enter splits; some keys answer a finding."""
        if answer := answer_of(event):
            self.answered.emit(answer)
            return
        enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.split.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class CardControls(QWidget):
    """Buttons of a point, or its editor.

    `decided(action)` tells of a button ("accept", "reject", "edit", "skip", "reopen", "restore");
    `typed(text)`, `finished()`, `given_up()` and `cut(at)` (a character of the text) tell of the
    editor. `keys` are the keys to show, by action.
    """

    decided = Signal(str)
    typed = Signal(str)
    finished = Signal()
    given_up = Signal()
    cut = Signal(int)

    def __init__(
        self,
        point: Point,
        editing: bool,
        theme: Theme,
        keys: Mapping[str, str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._keys = keys
        self.difference: QLabel | None = None
        self._labels: list[tuple[QPushButton, str, str]] = []
        self.editor: PointEdit | None = None
        self.answers: AnswerBar | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._offered: list[QPushButton] = []
        self._machine_text = point.machine_text
        if editing:
            self._lay_out_editor(point)
        else:
            self._lay_out_buttons(point)

    def _lay_out_buttons(self, point: Point) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(4)
        row = QHBoxLayout()
        row.setSpacing(8)
        for action, label, spoken in BUTTONS:
            button = QPushButton()
            button.setAccessibleName(self.tr(spoken))
            button.setProperty("primary", action == "accept")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _on=False, action=action: self.decided.emit(action))
            self.buttons[action] = button
            self._labels.append((button, self.tr(label), self._keys.get(action, "")))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self._offered = self._of(point.state)
        if point.edited:
            self._lay_out_difference(column, point)
        column.addStretch(1)

    def _label(self, *, keys: bool) -> None:
        for button, label, key in self._labels:
            button.setText(f"{label}  {key}".rstrip() if keys else label)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """In a narrow pane the buttons leave out their keys, and the last ones stay away."""
        super().resizeEvent(event)
        self._fit()

    def _of(self, state: State) -> list[QPushButton]:
        """The buttons for what can be done in a state."""
        return [self.buttons[action] for action in OFFERED[state]]

    def _fit(self) -> None:
        self._label(keys=True)
        row = self._offered or [button for button, _, _ in self._labels]
        ends = _ends(row)
        if ends[-1] > self.width():
            self._label(keys=False)
            ends = _ends(row)
        fitting = row[: bisect_right(ends, self.width())]
        for button, _, _ in self._labels:
            button.setVisible(button in fitting)

    def _lay_out_difference(self, column: QVBoxLayout, point: Point) -> None:
        changes = difference_html(point.machine_text, point.text, self._theme)
        self.difference = QLabel(changes)
        self.difference.setFont(sans(SIZE))
        self.difference.setWordWrap(True)
        self.difference.setMaximumHeight(scaled(ROOM))
        self.difference.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.difference.setAccessibleName(self.tr("Suggested: {0}").format(point.machine_text))
        words = self.tr("Use the suggested words")
        restore = QPushButton(f"{words}  {self._keys.get('restore', '')}".rstrip())
        restore.setProperty("link", True)
        restore.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        restore.setToolTip(point.machine_text)
        restore.clicked.connect(lambda: self.decided.emit("restore"))
        self.buttons["restore"] = restore
        column.addWidget(self.difference)
        column.addWidget(restore, 0, Qt.AlignmentFlag.AlignLeft)

    def _lay_out_editor(self, point: Point) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(GAP)
        self.editor = PointEdit(point.text)
        self.editor.setAccessibleName(self.tr("Words of the point"))
        self.editor.setFont(serif(16))
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self._tell)
        self.editor.finished.connect(self.finished)
        self.editor.given_up.connect(self.given_up)
        self.editor.split.connect(self._cut)
        self.answers = AnswerBar()
        self.editor.answered.connect(self.answers.answer)
        beside = QHBoxLayout()
        beside.addWidget(self.editor, 1)
        beside.addSpacing(scaled(STATE_ROOM))
        column.addLayout(beside, 1)
        column.addWidget(self.answers)
        column.addLayout(self._editor_buttons())
        self.setFocusProxy(self.editor)

    def _editor_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        done = QPushButton()
        done.setProperty("primary", True)
        done.clicked.connect(self.finished)
        back = QPushButton()
        back.clicked.connect(self.given_up)
        split = QPushButton()
        split.setToolTip(self.tr("Make two points, cut where the cursor is"))
        split.clicked.connect(self._cut)
        self._labels = [
            (done, self.tr("Done"), native("Enter")),
            (back, self.tr("Cancel"), native("Esc")),
        ]
        if self._machine_text:
            machine = QPushButton()
            machine.setProperty("link", True)
            machine.setToolTip(self._machine_text)
            machine.clicked.connect(self._restore)
            self._labels.append((machine, self.tr("Suggested words"), ""))
            self.buttons["suggested"] = machine
        self._labels.append((split, self.tr("Split"), native("Ctrl+Enter")))
        for button, _, _ in self._labels:
            row.addWidget(button)
        self._label(keys=True)
        row.addStretch(1)
        return row

    def _tell(self) -> None:
        if self.editor is not None:
            self.typed.emit(self.editor.toPlainText())

    def _cut(self) -> None:
        if self.editor is not None:
            before = self.editor.toPlainText().encode("utf-16-le")
            at = 2 * self.editor.textCursor().position()
            self.cut.emit(len(before[:at].decode("utf-16-le", "ignore")))

    def _restore(self) -> None:
        if self.editor is not None:
            self.editor.selectAll()
            self.editor.insertPlainText(self._machine_text)

    def follow(self, point: Point) -> None:
        """Take over a change of the point that came from elsewhere (an undo)."""
        if self.editor is not None and " ".join(self.editor.toPlainText().split()) != point.text:
            self.editor.blockSignals(True)
            self.editor.setPlainText(point.text)
            self.editor.moveCursor(QTextCursor.MoveOperation.End)
            self.editor.blockSignals(False)
        if self.editor is None:
            self._offered = self._of(point.state)
            self._fit()


def _ends(row: Sequence[QPushButton]) -> list[int]:
    """Where each of the buttons side by side ends, in pixels, with the gap after it."""
    return list(accumulate(button.sizeHint().width() + 8 for button in row))
