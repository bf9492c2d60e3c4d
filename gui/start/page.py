"""The start page: drop, open, paste, sample, recent briefs, and what a crash left."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.journal import Recovered
from gui.dialogs.offers import when_left
from gui.elided import ElidedLabel


class StartPage(QScrollArea):
    """Everything a first minute needs; it scrolls where much was left by crashes.

    `open_wanted()`, `paste_wanted()`, `link_wanted()`, `sample_wanted()`, `brief_wanted(path)`,
    `recover_wanted(recovered)`, `forget_wanted(recovered)`, `cancel_wanted()`.
    """

    open_wanted = Signal()
    paste_wanted = Signal()
    link_wanted = Signal()
    sample_wanted = Signal()
    cancel_wanted = Signal()
    brief_wanted = Signal(object)
    recover_wanted = Signal(object)
    forget_wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("startPage")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._notices = QVBoxLayout()
        self._notices.setSpacing(8)
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addStretch(2)
        column.addLayout(self._words())
        column.addLayout(self._notices)
        column.addWidget(self._drop_zone())
        column.addLayout(self._recent_list())
        column.addStretch(3)
        inner = QWidget()
        inner.setMaximumWidth(680)
        inner.setLayout(column)
        page = QWidget()
        row = QHBoxLayout(page)
        row.setContentsMargins(32, 16, 32, 16)
        row.addStretch(1)
        row.addWidget(inner, 10)
        row.addStretch(1)
        self.setWidget(page)
        self.set_busy("")

    def _words(self) -> QVBoxLayout:
        title = QLabel(self.tr("From an article to a policy brief"))
        title.setProperty("role", "title")
        lead = QLabel(
            self.tr(
                "Import a news article, confirm its key points beside their evidence, and print a "
                "brief in which every line leads back to its source. Nothing leaves this computer."
            )
        )
        lead.setWordWrap(True)
        lead.setProperty("role", "lead")
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(lead)
        return column

    def _drop_zone(self) -> QFrame:
        self.drop = QFrame()
        self.drop.setObjectName("drop")
        self.drop.setMinimumHeight(184)
        self._call = QLabel(self.tr("Drop an article here"))
        self._call.setProperty("role", "call")
        self._hint = ElidedLabel(
            self.tr("Text, web page, PDF, Word, e-mail, e-book; one file, several, or a folder")
        )
        self._hint.setProperty("role", "muted")
        self._busy = QProgressBar()
        self._busy.setRange(0, 0)
        self._busy.setFixedWidth(240)
        self._cancel = QPushButton(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancel_wanted)
        column = QVBoxLayout(self.drop)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(8)
        column.addStretch(1)
        centre = Qt.AlignmentFlag.AlignHCenter
        self._hint.setAlignment(centre)
        for widget in (self._call, self._hint, self._busy, self._cancel):
            column.addWidget(widget, 0, centre)
        column.addSpacing(8)
        self._buttons = QWidget()
        self._buttons.setLayout(self._actions())
        column.addWidget(self._buttons, 0, centre)
        column.addStretch(1)
        return self.drop

    def _actions(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(8)
        self.open = QPushButton(self.tr("Open an article…"))
        self.open.setProperty("primary", True)
        self.open.clicked.connect(self.open_wanted)
        self.paste = QPushButton(self.tr("Paste text"))
        self.paste.clicked.connect(self.paste_wanted)
        self.link = QPushButton(self.tr("Open a link"))
        self.link.clicked.connect(self.link_wanted)
        self.sample = QPushButton(self.tr("Try the sample"))
        self.sample.clicked.connect(self.sample_wanted)
        for button in (self.open, self.paste, self.link, self.sample):
            row.addWidget(button)
        return row

    def _recent_list(self) -> QVBoxLayout:
        self._recent_title = QLabel(self.tr("Recent briefs"))
        self._recent_title.setProperty("role", "strong")
        self.recent = QListWidget()
        self.recent.setAccessibleName(self.tr("Recent briefs"))
        self.recent.itemActivated.connect(self._open_recent)
        self.recent.itemClicked.connect(self._open_recent)
        column = QVBoxLayout()
        column.setSpacing(8)
        column.addWidget(self._recent_title)
        column.addWidget(self.recent)
        return column

    # --- what is shown ---------------------------------------------------------------------

    def set_recent(self, paths: list[Path]) -> None:
        """List the briefs opened lately."""
        self.recent.clear()
        for path in paths:
            item = QListWidgetItem(f"{path.stem}   ·   {path.parent}")
            item.setData(Qt.ItemDataRole.UserRole, path)
            item.setToolTip(str(path))
            self.recent.addItem(item)
        self._recent_title.setVisible(bool(paths))
        self.recent.setVisible(bool(paths))
        self.recent.setFixedHeight(min(len(paths), 4) * 38 + 12)

    def set_recovered(self, found: list[Recovered]) -> None:
        """Offer what a crash left, one line each."""
        while (item := self._notices.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
        for each in found:
            self._notices.addWidget(self._notice(each))

    def _notice(self, found: Recovered) -> QFrame:
        notice = QFrame()
        notice.setObjectName("notice")
        title = (
            found.path.stem
            if found.path
            else found.brief.details.title or self.tr("Untitled brief")
        )
        words = ElidedLabel(
            self.tr("Left unsaved at {time} on {day}: “{title}”").format(
                **when_left(found), title=title
            )
        )
        words.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        recover = QPushButton(self.tr("Recover"))
        recover.setProperty("primary", True)
        recover.clicked.connect(lambda: self.recover_wanted.emit(found))
        forget = QPushButton(self.tr("Discard"))
        forget.clicked.connect(lambda: self.forget_wanted.emit(found))
        row = QHBoxLayout(notice)
        row.setContentsMargins(12, 8, 8, 8)
        row.addWidget(words, 1)
        row.addWidget(recover)
        row.addWidget(forget)
        return notice

    def set_busy(self, what: str) -> None:
        """Show that an import is going on; an empty string ends it."""
        self._call.setText(what or self.tr("Drop an article here"))
        self._hint.setVisible(not what)
        self._busy.setVisible(bool(what))
        self._cancel.setVisible(bool(what))
        self._buttons.setVisible(not what)
        self.set_progress(0, 0)

    def set_progress(self, done: int, number: int) -> None:
        """Show how much of the import is done; an unknown number only shows that it goes on."""
        self._busy.setRange(0, number)
        self._busy.setValue(done)

    def show_over(self, over: bool) -> None:
        """Show that something is held over the window."""
        self.drop.setProperty("over", over)
        self.drop.style().unpolish(self.drop)
        self.drop.style().polish(self.drop)

    def _open_recent(self, item: QListWidgetItem) -> None:
        self.brief_wanted.emit(item.data(Qt.ItemDataRole.UserRole))
