"""The current card's controls: its four buttons, or its words to edit."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QPushButton, QVBoxLayout, QWidget

from briefing.brief import Point, State
from gui.theme import serif

#: Heights in pixels that the controls add to a card.
CARD_CONTROLS = 44
EDITOR_CONTROLS = 88

BUTTONS = (
    ("accept", "Accept", "A"),
    ("reject", "Reject", "X"),
    ("edit", "Edit", "E"),
    ("skip", "Skip", "Space"),
)


class PointEdit(QPlainTextEdit):
    """The words of a point. Enter is done, Esc gives up, typing tells every change."""

    finished = Signal()
    given_up = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter finishes, Esc gives up."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finished.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        else:
            super().keyPressEvent(event)


class CardControls(QWidget):
    """Buttons of a point, or its editor.

    `decided(action)` tells of a button ("accept", "reject", "edit", "skip"); `typed(text)`,
    `finished()` and `given_up()` tell of the editor.
    """

    decided = Signal(str)
    typed = Signal(str)
    finished = Signal()
    given_up = Signal()

    def __init__(self, point: Point, editing: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor: PointEdit | None = None
        self.buttons: dict[str, QPushButton] = {}
        self._machine_text = point.machine_text
        if editing:
            self._lay_out_editor(point)
        else:
            self._lay_out_buttons(point)

    def _lay_out_buttons(self, point: Point) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 4, 0, 4)
        row.setSpacing(8)
        for action, label, key in BUTTONS:
            button = QPushButton(f"{label}  {key}")
            button.setAccessibleName(f"{label} this point")
            button.setProperty("primary", action == "accept" and point.state is not State.ACCEPTED)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _on=False, action=action: self.decided.emit(action))
            self.buttons[action] = button
            row.addWidget(button)
        row.addStretch(1)

    def _lay_out_editor(self, point: Point) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 4)
        column.setSpacing(6)
        self.editor = PointEdit(point.text)
        self.editor.setAccessibleName("Words of the point")
        self.editor.setFont(serif(16))
        self.editor.setTabChangesFocus(True)
        self.editor.textChanged.connect(self._tell)
        self.editor.finished.connect(self.finished)
        self.editor.given_up.connect(self.given_up)
        column.addWidget(self.editor, 1)
        column.addLayout(self._editor_buttons())
        self.setFocusProxy(self.editor)

    def _editor_buttons(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        done = QPushButton("Done  Enter")
        done.setProperty("primary", True)
        done.clicked.connect(self.finished)
        back = QPushButton("Cancel  Esc")
        back.clicked.connect(self.given_up)
        row.addWidget(done)
        row.addWidget(back)
        if self._machine_text:
            machine = QPushButton("Suggested words")
            machine.setProperty("link", True)
            machine.setToolTip(self._machine_text)
            machine.clicked.connect(self._restore)
            row.addWidget(machine)
        row.addStretch(1)
        return row

    def _tell(self) -> None:
        if self.editor is not None:
            self.typed.emit(self.editor.toPlainText())

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
        for action, button in self.buttons.items():
            wanted = action == "accept" and point.state is not State.ACCEPTED
            if button.property("primary") != wanted:
                button.setProperty("primary", wanted)
                button.style().unpolish(button)
                button.style().polish(button)
