"""The points pane: the list of cards, its filter, and moving through it."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.brief import Brief, Point, State
from gui.heads import PaneHead
from gui.points.card import CardControls
from gui.points.delegate import GAP, CardDelegate
from gui.points.model import POINT, Filter, PointsModel
from gui.points.prose import ProsePage
from gui.points.view import PointsView
from gui.theme import Theme


class PointsPane(QWidget):
    """Shows a brief's points as cards, or the analyst's own paragraphs.

    `selected(id)`, `decided(id, action)`, `typed(id, text)`, `edit_ended(id, kept)`, `cut(id, at)`
    and `dropped(id, section, before)` tell what the analyst did.
    """

    selected = Signal(str)
    decided = Signal(str, str)
    typed = Signal(str, str)
    edit_ended = Signal(str, bool)
    cut = Signal(str, int)
    dropped = Signal(str, object, str)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PointsModel(self)
        self.view = PointsView()
        self.view.setModel(self.model)
        self.view.stepped.connect(self.step)
        self.view.dropped.connect(self.dropped)
        self.delegate = CardDelegate(self.view, theme)
        self.view.setItemDelegate(self.delegate)
        self.delegate.made.connect(self._connect)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.controls: CardControls | None = None
        self._current = ""
        self._quiet = False
        self._lay_out()

    def _lay_out(self) -> None:
        self.head = PaneHead(self.tr("Key points"))
        self._filters = QButtonGroup(self)
        self._filter_links = {}
        for which in Filter:
            link = self.head.add_link(which.label, partial(self.set_filter, which))
            link.setCheckable(True)
            link.setChecked(which is Filter.ALL)
            self._filters.addButton(link)
            self._filter_links[which] = link
        self.words_link = self.head.add_link(
            self.tr("Your words"),
            self.show_words,
            self.tr("Write your own paragraphs (Ctrl+B; Esc goes back to the points)"),
        )
        self.words_link.setCheckable(True)
        self._filters.addButton(self.words_link)
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        self.empty.setContentsMargins(40, 40, 40, 40)
        self.words = ProsePage()
        self.words.left.connect(self._leave_words)
        self.pages = QStackedWidget()
        for page in (self.view, self.empty, self.words):
            self.pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.pages, 1)
        column.addWidget(self._foot())
        self.setMinimumWidth(320)

    def _foot(self) -> QWidget:
        self.foot = QWidget()
        self.foot.setObjectName("paneFoot")
        self.foot.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.accept_shown = QPushButton(self.tr("Accept all shown"))
        self.last = QPushButton(self.tr("Last decisions"))
        row = QHBoxLayout(self.foot)
        row.setContentsMargins(16, 0, 16, 0)
        row.setSpacing(16)
        for button in (self.accept_shown, self.last):
            button.setProperty("link", True)
            row.addWidget(button)
        row.addStretch(1)
        return self.foot

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show these keys on the buttons, by action."""
        self.delegate.keys = keys
        self.accept_shown.setToolTip(
            self.tr("Accept the waiting points on screen ({0})").format(keys["accept_shown"])
        )
        last = self.tr("Last decisions")
        self.last.setText(f"{last}  {keys['decisions']}".rstrip())
        if not self.delegate.editing:
            self._reopen()

    # --- what is shown ---------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Paint the cards in another theme."""
        self.delegate.theme = theme
        if not self.delegate.editing:
            self._reopen()
        self.view.viewport().update()

    def show_brief(self, brief: Brief) -> None:
        """Show a brief's points; the current one stays current while it is there."""
        before = self.current
        self._quiet = True
        reset = self.model.show(brief)
        self._quiet = False
        self._count(brief)
        self.words.show_prose(brief.prose)
        if reset or self.model.row_of(self._current) < 0:
            self._restore_current()
        elif not self.delegate.editing and _changes(before) != _changes(self.current):
            self._reopen()
        else:
            self._relayout()

    def _count(self, brief: Brief) -> None:
        for which, link in self._filter_links.items():
            link.setText(f"{which.label} {sum(map(which.shows, brief.points))}")
        if not brief.points:
            self.empty.setText(
                self.tr(
                    "No key points were found.\n"
                    "Select words in the source and press N to add your own."
                )
            )
        elif self.model.filter is Filter.ACCEPTED:
            self.empty.setText(self.tr("No point is accepted yet."))
        else:
            self.empty.setText(self.tr("Every point has been reviewed."))
        self._show_page()

    def _show_page(self) -> None:
        if not self.shows_words:
            self.pages.setCurrentWidget(self.view if self.model.rowCount() else self.empty)
        self.foot.setVisible(not self.shows_words)

    def show_words(self) -> None:
        """Show the analyst's own paragraphs."""
        self.words_link.setChecked(True)
        self.pages.setCurrentWidget(self.words)
        self._show_page()
        self.words.setFocus()

    @property
    def shows_words(self) -> bool:
        """Whether the analyst's own paragraphs stand where the points were."""
        return self.words_link.isChecked()

    def _leave_words(self) -> None:
        """Go back to the points that were shown before."""
        self.set_filter(self.model.filter)
        self.focus_page()

    def _relayout(self) -> None:
        self.view.scheduleDelayedItemsLayout()

    def _restore_current(self) -> None:
        row = self.model.row_of(self._current)
        rows = self.model.point_rows()
        if row < 0 and rows:
            waiting = [number for number, point in rows if point.state is State.SUGGESTED]
            skipped = [number for number, point in rows if point.state is State.SKIPPED]
            row = next(iter([*waiting, *skipped, rows[0][0]]))
        if row >= 0:
            self._go(row)
        else:
            self._current = ""
            self.selected.emit("")

    def focus_page(self) -> None:
        """Give the keyboard to what is shown: the cards, or the analyst's own words."""
        page: QWidget = self.pages.currentWidget() or self.view
        page.setFocus()

    def set_filter(self, which: Filter) -> None:
        """Show only the points of a kind."""
        self._filter_links[which].setChecked(True)
        self._quiet = True
        self.model.set_filter(which)
        self._quiet = False
        self._show_page()
        self._restore_current()

    # --- moving ----------------------------------------------------------------------------

    @property
    def current(self) -> Point | None:
        """The current point."""
        point: Point | None = self.view.currentIndex().data(POINT)
        return point

    def lists(self, point_id: str) -> bool:
        """Whether a point is among the cards that are shown."""
        return not self.shows_words and self.model.row_of(point_id) >= 0

    def select(self, point_id: str) -> None:
        """Make a point current and show its card, whatever the filter."""
        if self.shows_words:
            self.set_filter(self.model.filter)
        if self.model.row_of(point_id) < 0:
            self.set_filter(Filter.ALL)
        row = self.model.row_of(point_id)
        if row >= 0:
            self._go(row)

    def on_screen(self) -> list[Point]:
        """The points whose whole card can be seen now."""
        if self.pages.currentWidget() is not self.view:
            return []
        seen = self.view.viewport().rect()
        rows = self.model.point_rows()
        return [p for n, p in rows if seen.contains(self._card(n))]

    def _card(self, row: int) -> QRect:
        return self.view.visualRect(self.model.index(row)).adjusted(0, 0, 0, -GAP)

    def neighbours(self) -> tuple[Point | None, Point | None]:
        """The points before and after the current one in the list."""
        rows = [point for _, point in self.model.point_rows()]
        here = next((n for n, point in enumerate(rows) if point.id == self._current), None)
        if here is None:
            return None, None
        before = rows[here - 1] if here else None
        return before, rows[here + 1] if here + 1 < len(rows) else None

    def pop_up(self, menu: QMenu) -> None:
        """Show a menu at the current card, its first entry chosen."""
        rect = self.view.visualRect(self.view.currentIndex())
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if menu.actions():
            menu.setActiveAction(menu.actions()[0])
        menu.popup(self.view.viewport().mapToGlobal(rect.center() + QPoint(-80, 0)))

    def step(self, by: int) -> None:
        """Go `by` points on or back, and stop at the ends."""
        rows = [number for number, _ in self.model.point_rows()]
        here = self.view.currentIndex().row()
        if rows:
            place = rows.index(here) if here in rows else 0
            self._go(rows[max(0, min(len(rows) - 1, place + by))])

    def next_open(self) -> str:
        """The next point that waits for a decision, suggested before skipped; "" for none."""
        rows = self.model.point_rows()
        here = self.view.currentIndex().row()
        ahead = [pair for pair in rows if pair[0] > here] + [p for p in rows if p[0] <= here]
        for state in (State.SUGGESTED, State.SKIPPED):
            for number, point in ahead:
                if point.state is state and number != here:
                    return point.id
        return ""

    def _go(self, row: int) -> None:
        index = self.model.index(row)
        self.view.setCurrentIndex(index)
        self.view.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _moved(self, now: QModelIndex, before: QModelIndex) -> None:
        if self._quiet:
            return
        if before.isValid():
            self.view.closePersistentEditor(before)
        point: Point | None = now.data(POINT) if now.isValid() else None
        if self.delegate.editing and (point is None or point.id != self.delegate.editing):
            self._end_edit(kept=True)
        self.controls = None
        if point is not None:
            self._current = point.id
            self.view.openPersistentEditor(now)
            self._relayout()
            QTimer.singleShot(0, self.view, self.view.show_current)
            self.selected.emit(point.id)

    # --- the current card ------------------------------------------------------------------

    def _connect(self, controls: CardControls) -> None:
        self.controls = controls
        controls.decided.connect(lambda action: self.decided.emit(self._current, action))
        controls.typed.connect(lambda text: self.typed.emit(self._current, text))
        controls.typed.connect(self._keep_in_sight)
        if controls.answers is not None:
            controls.answers.room.connect(self._keep_in_sight)
        controls.cut.connect(lambda at: self.cut.emit(self._current, at))
        controls.finished.connect(lambda: self._end_edit(kept=True))
        controls.given_up.connect(lambda: self._end_edit(kept=False))

    def _keep_in_sight(self) -> None:
        """Scroll to the current card's end once it has grown."""
        QTimer.singleShot(0, self.view, self.view.show_current)

    def begin_edit(self) -> None:
        """Open the current point's words for editing."""
        if self.current is not None and not self.delegate.editing:
            self.delegate.editing = self.current.id
            self._reopen()
            if self.controls is not None and self.controls.editor is not None:
                self.controls.editor.setFocus()
                self.controls.editor.selectAll()

    def end_edit(self) -> None:
        """Close the editor; the words stay as typed."""
        self._end_edit(kept=True)

    def _end_edit(self, *, kept: bool) -> None:
        point_id, self.delegate.editing = self.delegate.editing, ""
        if point_id:
            self._reopen()
            self.view.setFocus()
            self.edit_ended.emit(point_id, kept)

    def _reopen(self) -> None:
        index = self.view.currentIndex()
        self.view.closePersistentEditor(index)
        self.controls = None
        if index.data(POINT) is not None:
            self.view.openPersistentEditor(index)
        self._relayout()
        self._keep_in_sight()


def _changes(point: Point | None) -> tuple[str, str]:
    """What the current card's controls show beside the state: the difference, if there is one."""
    return (point.id, point.text if point.edited else "") if point else ("", "")
