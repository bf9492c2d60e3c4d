"""The desk's last line: checks at the left, what is going on, and the keys at the right."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QSizePolicy, QWidget

from briefing.finding import Finding
from gui.checks.words import to_look_at
from gui.elided import ElidedLabel
from gui.sentences import sentence

#: The actions whose keys stand in the last line.
HINTS = ("accept", "reject", "skip", "edit", "keys")

#: Milliseconds for which what was said in passing stays, whatever the checks find meanwhile.
SAID = 8000


class Footer(QWidget):
    """`checks_wanted()` and `cancel_wanted()` tell of clicks."""

    checks_wanted = Signal()
    cancel_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("footer")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setFixedHeight(36)
        self.checks = QPushButton()
        self.checks.setProperty("link", True)
        self.checks.setCursor(Qt.CursorShape.PointingHandCursor)
        self.checks.clicked.connect(self.checks_wanted)
        self._message = ElidedLabel()
        self._message.setProperty("role", "muted")
        self._message.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.busy = QProgressBar()
        self.busy.setRange(0, 0)
        self.busy.setFixedWidth(96)
        self.cancel = QPushButton(self.tr("Cancel"))
        self.cancel.setProperty("link", True)
        self.cancel.clicked.connect(self.cancel_wanted)
        self._gravest = ""
        self._said = QTimer(self, singleShot=True, interval=SAID)
        self._said.timeout.connect(self._show_gravest)
        self.keys = QLabel()
        self.keys.setProperty("role", "muted")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(12)
        row.addWidget(self.checks)
        row.addWidget(self.busy)
        row.addWidget(self._message, 1)
        row.addWidget(self.cancel)
        row.addWidget(self.keys)
        self.set_busy("")
        self.set_unchecked()

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show the keys needed most, by action."""
        words = {
            "accept": self.tr("accept"),
            "reject": self.tr("reject"),
            "skip": self.tr("skip"),
            "edit": self.tr("edit"),
            "keys": self.tr("all keys"),
        }
        self.keys.setText("   ".join(f"{keys[name]} {words[name]}" for name in HINTS if keys[name]))

    def set_unchecked(self) -> None:
        """Say that a brief is being checked, whose findings are not known yet."""
        self._set_checks(self.tr("Checking…"), warn=False)
        self.checks.setAccessibleName(self.tr("Checks"))
        self._set_gravest("")

    def set_findings(self, findings: tuple[Finding, ...]) -> None:
        """Show how many findings there are, and the gravest one's words."""
        grave = to_look_at(findings)
        count = len(grave)
        words = self.tr("▲ %n check(s)", "", count) if count else self.tr("✓ No checks")
        self._set_checks(words, warn=bool(count))
        self.checks.setAccessibleName(self.tr("%n check(s); show them", "", count))
        self._set_gravest(sentence(grave[0].message) if grave else "")

    def _set_checks(self, words: str, *, warn: bool) -> None:
        self.checks.setText(words)
        self.checks.setProperty("warn", warn)
        self.checks.style().unpolish(self.checks)
        self.checks.style().polish(self.checks)

    def _set_gravest(self, words: str) -> None:
        self._gravest = words
        if not self._said.isActive():
            self._show_gravest()

    def _show_gravest(self) -> None:
        """Show the gravest finding's words, unless something goes on."""
        if not self._is_busy:
            self._message.setText(self._gravest)

    def set_message(self, text: str) -> None:
        """Say something in passing; an empty string ends it."""
        self._message.setText(text)
        if text:
            self._said.start()
        else:
            self._said.stop()
            self._show_gravest()

    @property
    def message(self) -> str:
        """What is said at the moment."""
        return self._message.text()

    def set_busy(self, what: str, *, cancellable: bool = False) -> None:
        """Show that work is going on; an empty string ends it."""
        self._is_busy = bool(what)
        self.busy.setVisible(bool(what))
        self.cancel.setVisible(bool(what) and cancellable)
        self._said.stop()
        self._message.setText(what or self._gravest)
        self.set_progress(0, 0)

    def set_progress(self, done: int, number: int) -> None:
        """Show how much of the work is done; an unknown number only shows that it goes on."""
        self.busy.setRange(0, number)
        self.busy.setValue(done)
