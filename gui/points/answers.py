"""The bar under a point's words that tells a finding's reason, the source, and the answers."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from briefing.article import Article
from briefing.finding import Finding
from gui.sentences import sentence

#: Pixels above the bar and above the buttons below it.
GAP = 6

_CTRL = Qt.KeyboardModifier.ControlModifier
#: The answers, with their keys while a point is edited.
KEYS = {"fix": Qt.Key.Key_Period, "keep": Qt.Key.Key_J, "add": Qt.Key.Key_B}


def answer_of(event: QKeyEvent) -> str:
    """The answer that a key press gives; empty for any other key."""
    if not event.modifiers() & _CTRL:
        return ""
    return next((name for name, key in KEYS.items() if event.key() == key), "")


class AnswerBar(QFrame):
    """One finding beside the source. `answered(name, finding)`: "fix", "keep" or "add"."""

    answered = Signal(str, object)
    #: The height in pixels that the bar needs now.
    room = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self.finding: Finding | None = None
        self._reason = QLabel()
        self._source = QLabel()
        for label in (self._reason, self._source):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self._source.setProperty("role", "muted")
        self.buttons = {
            "fix": QPushButton(),
            "add": QPushButton(self.tr("Add to its evidence  Ctrl+B")),
            "keep": QPushButton(self.tr("Keep as my judgement  Ctrl+J")),
        }
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(8, 6, 8, 6)
        column.setSpacing(4)
        column.addWidget(self._reason)
        column.addWidget(self._source)
        row = QHBoxLayout()
        row.setSpacing(12)
        for name, button in self.buttons.items():
            button.setProperty("link", True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.clicked.connect(lambda _on=False, name=name: self.answer(name))
            row.addWidget(button)
        row.addStretch(1)
        column.addLayout(row)
        self.hide()

    def show_finding(self, finding: Finding | None, sources: Mapping[str, Article]) -> None:
        """Show a finding with the sentence of the source that it is laid beside; None hides."""
        self.finding = finding
        self.setVisible(finding is not None)
        if finding is None:
            self.room.emit(0)
            return
        self._reason.setText(sentence(finding.message))
        quote = _beside(finding, sources)
        self._source.setText(quote)
        self._source.setVisible(bool(quote))
        words = finding.instead if len(finding.instead) < 32 else finding.instead[:32] + "…"
        self.buttons["fix"].setText(self.tr("Put “{0}”  Ctrl+.").format(words))
        for name, button in self.buttons.items():
            button.setVisible(self._offers(name))
        self.room.emit(self._height())

    def _height(self) -> int:
        """What the bar takes of its card, the gap above it included."""
        card = self.parentWidget()
        assert card is not None
        self._column.invalidate()
        return self._column.totalHeightForWidth(card.width()) + GAP

    def answer(self, name: str) -> None:
        """Give an answer to the finding that is shown, where it can be given."""
        if self.finding is not None and self._offers(name):
            self.answered.emit(name, self.finding)

    def _offers(self, name: str) -> bool:
        finding = self.finding
        if finding is None:
            return False
        elsewhere = finding.code.startswith("elsewhere-") and bool(finding.source.article)
        return {"fix": bool(finding.instead), "add": elsewhere, "keep": True}[name]


def _beside(finding: Finding, sources: Mapping[str, Article]) -> str:
    """The paragraph's number and the words of the source round the nearest thing."""
    place = finding.source
    article = sources.get(place.article)
    if article is None:
        return ""
    block = article.block_at(place.start)
    low, high = (block.span.start, block.span.end) if block else (place.start, place.end)
    low, high = max(low, place.start - 60), min(high, place.end + 60)
    number = article.paragraph_number(place.start)
    words = " ".join(article.text[low:high].split())
    return f"¶ {number}  … {words} …" if number else words
