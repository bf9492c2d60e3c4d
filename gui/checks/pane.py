"""The checks pane: all findings in one list; a click or Enter goes to a finding's place."""

from __future__ import annotations

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.brief import Brief, Silence
from briefing.checks import Checked
from briefing.finding import Finding, Level
from gui.checks.delegate import ENTRY, Entry, FindingDelegate
from gui.checks.words import SIGNS, level_words, place_words, to_look_at
from gui.heads import PaneHead
from gui.sentences import sentence
from gui.theme import Theme


class _List(QListWidget):
    """Enter goes to the current finding's place, Esc leaves the list."""

    entered = Signal()
    left = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)


class ChecksPane(QWidget):
    """All findings, the gravest first and the silenced ones last.

    `place_wanted(finding)` tells which one to go to, `silence_wanted(finding, reason)` which one
    may stand, `raise_wanted(finding)` which silenced one is to be raised again; `left()` that the
    pane is done with.
    """

    place_wanted = Signal(object)
    silence_wanted = Signal(object, str)
    raise_wanted = Signal(object)
    left = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries: list[Entry] = []
        self.head = PaneHead(self.tr("Checks"))
        self.hide_link = self.head.add_link(
            self.tr("Hide"), self.left.emit, self.tr("Hide the checks (Esc)")
        )
        self.list = _List()
        self.list.setObjectName("checks")
        self.list.setAccessibleName(self.tr("Findings"))
        self.list.setMouseTracking(True)
        self.list.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.delegate = FindingDelegate(self.list, theme)
        self.list.setItemDelegate(self.delegate)
        self.list.itemClicked.connect(lambda _item: self._go())
        self.list.entered.connect(self._go)
        self.list.left.connect(self.left)
        self.list.currentItemChanged.connect(lambda *_: self._move())
        self.list.customContextMenuRequested.connect(self._show_menu)
        self.empty = QLabel(self.tr("Nothing to check."))
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        self._lay_out()
        self.show_checked(Brief(), Checked())

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.empty, 1)
        column.addWidget(self.list, 1)
        column.addWidget(self._answers())
        self.setMinimumSize(280, 160)

    def _answers(self) -> QWidget:
        self.answers = QWidget()
        self.answers.setObjectName("paneFoot")
        self.answers.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.reason = QLineEdit()
        self.reason.setPlaceholderText(self.tr("Why this may stand"))
        self.reason.setAccessibleName(self.tr("Why this may stand"))
        self.reason.textChanged.connect(lambda _: self._offer())
        self.reason.returnPressed.connect(self._answer)
        self.silence = QPushButton()
        self.silence.clicked.connect(self._answer)
        row = QHBoxLayout(self.answers)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(8)
        row.addWidget(self.reason, 1)
        row.addStretch()
        row.addWidget(self.silence)
        return self.answers

    # --- what is shown ---------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Paint the findings in another theme."""
        self.delegate.theme = theme
        self.list.scheduleDelayedItemsLayout()
        self.list.viewport().update()

    def show_checked(self, brief: Brief, checked: Checked) -> None:
        """Show the findings about a brief; the current one stays current while it is there."""
        entries = [
            *(self._open(brief, finding) for finding in checked.findings),
            *(self._silenced(brief, *each) for each in checked.silenced),
        ]
        self.head.set_note(self._count(checked))
        if entries == self._entries and entries:
            return
        key = self._current_key()
        self._entries = entries
        self._fill(self.list.currentRow(), key)
        self._move() if self._current_key() != key else self._offer()

    def _fill(self, row: int, key: str) -> None:
        """Put the entries in the list; the current one is that with the key, or in its row."""
        self.list.blockSignals(True)
        place = self.list.verticalScrollBar().value()
        self.list.clear()
        for entry in self._entries:
            item = QListWidgetItem(entry.spoken)
            item.setData(ENTRY, entry)
            self.list.addItem(item)
        keys = [entry.finding.key for entry in self._entries]
        stay = min(max(row, 0), len(keys) - 1)
        self.list.setCurrentRow(keys.index(key) if key in keys else stay)
        self.list.verticalScrollBar().setValue(place)
        self.list.blockSignals(False)
        self._show_list(bool(self._entries))

    def _show_list(self, shown: bool) -> None:
        """Show the list or that there is nothing; the keyboard stays in the pane."""
        if shown is not self.list.isHidden():
            return
        focused = QApplication.focusWidget()
        within = focused is not None and self.isAncestorOf(focused)
        self.list.setVisible(shown)
        self.answers.setVisible(shown)
        self.empty.setVisible(not shown)
        if within:
            self.focus()

    def _count(self, checked: Checked) -> str:
        open_ones = len(to_look_at(checked.findings))
        notes, quiet = len(checked.findings) - open_ones, len(checked.silenced)
        parts = (
            self.tr("%n to look at", "", open_ones) if open_ones else "",
            self.tr("%n note(s)", "", notes) if notes else "",
            self.tr("%n silenced", "", quiet) if quiet else "",
        )
        return " · ".join(filter(None, parts))

    def _open(self, brief: Brief, finding: Finding) -> Entry:
        level = f"{SIGNS[finding.level]} {level_words(finding.level)}"
        head = " · ".join(filter(None, [level, place_words(brief, finding.place)]))
        return Entry(finding, head, sentence(finding.message), sentence(finding.remedy))

    def _silenced(self, brief: Brief, finding: Finding, kept: Silence) -> Entry:
        sign = f"{SIGNS[Level.INFO]} " + self.tr("Silenced")
        head = " · ".join(filter(None, [sign, place_words(brief, finding.place)]))
        because = self.tr("Because: {0}").format(kept.reason)
        return Entry(finding, head, sentence(finding.message), because, kept.reason)

    def focus(self) -> None:
        """Give the keyboard to the findings, or to the way out where there are none."""
        (self.list if self._entries else self.hide_link).setFocus()

    # --- what the analyst does -------------------------------------------------------------

    @property
    def current(self) -> Entry | None:
        """The current row."""
        item = self.list.currentItem()
        entry: Entry | None = item.data(ENTRY) if item is not None else None
        return entry

    def _current_key(self) -> str:
        return self.current.finding.key if self.current else ""

    def _move(self) -> None:
        """Begin anew with another finding: a reason belongs to one."""
        self.reason.clear()
        self._offer()

    def _offer(self) -> None:
        """Offer what can be done with the current finding."""
        entry = self.current
        quiet = bool(entry and entry.reason)
        self.reason.setVisible(not quiet)
        self.silence.setText(self.tr("Raise it again") if quiet else self.tr("Silence"))
        ready = quiet or bool(self.reason.text().strip())
        self.silence.setEnabled(entry is not None and ready)

    def _go(self) -> None:
        if self.current is not None:
            self.place_wanted.emit(self.current.finding)

    def _answer(self) -> None:
        entry, reason = self.current, self.reason.text().strip()
        if entry is None or not (entry.reason or reason):
            return
        self.reason.clear()
        self.list.setFocus()
        if entry.reason:
            self.raise_wanted.emit(entry.finding)
        else:
            self.silence_wanted.emit(entry.finding, reason)

    def _show_menu(self, place: QPoint) -> None:
        """What can be done with the finding under the mouse, which need not go to its place."""
        entry = self.current
        if entry is None:
            return
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(self.tr("Go to its place"), self._go)
        if entry.reason:
            menu.addAction(self.tr("Raise it again"), self._answer)
        else:
            menu.addAction(self.tr("Say why it may stand"), self.reason.setFocus)
        menu.popup(self.list.viewport().mapToGlobal(place))
