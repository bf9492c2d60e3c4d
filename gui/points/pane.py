"""The points pane: the list of cards, its filter, and moving through it."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QModelIndex, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QLabel,
    QListView,
    QVBoxLayout,
    QWidget,
)

from briefing.brief import Brief, Point, State
from gui.heads import PaneHead
from gui.points.card import CardControls
from gui.points.delegate import CardDelegate
from gui.points.model import POINT, Filter, PointsModel
from gui.theme import Theme


class PointsView(QListView):
    """The list of cards. `stepped(by)` asks to go from point to point, over the headings."""

    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("points")
        self.setAccessibleName("Key points")
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(False)
        self.verticalScrollBar().setSingleStep(24)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows step; letters belong to the desk's actions, not to searching the list."""
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1, Qt.Key.Key_PageUp: -5}
        steps |= {Qt.Key.Key_PageDown: 5, Qt.Key.Key_Home: -(10**6), Qt.Key.Key_End: 10**6}
        if by := steps.get(Qt.Key(event.key())):
            self.stepped.emit(by)
        elif event.text() and event.text().isprintable():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Cards wrap anew at another width, and the current one stays in view."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()
        QTimer.singleShot(0, self, self.show_current)

    def show_current(self) -> None:
        """Scroll to the current card."""
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())


class PointsPane(QWidget):
    """Shows a brief's points as cards.

    `selected(id)`, `decided(id, action)`, `typed(id, text)`, `edit_ended(id, kept)` tell what
    the analyst did.
    """

    selected = Signal(str)
    decided = Signal(str, str)
    typed = Signal(str, str)
    edit_ended = Signal(str, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = PointsModel(self)
        self.view = PointsView()
        self.view.setModel(self.model)
        self.view.stepped.connect(self.step)
        self.delegate = CardDelegate(self.view, theme)
        self.view.setItemDelegate(self.delegate)
        self.delegate.made.connect(self._connect)
        self.view.selectionModel().currentChanged.connect(self._moved)
        self.controls: CardControls | None = None
        self._current = ""
        self._quiet = False
        self._lay_out()

    def _lay_out(self) -> None:
        self.head = PaneHead("Key points")
        self._filters = QButtonGroup(self)
        self._filter_links = {}
        for which in Filter:
            link = self.head.add_link(which.value, partial(self.set_filter, which))
            link.setCheckable(True)
            link.setChecked(which is Filter.ALL)
            self._filters.addButton(link)
            self._filter_links[which] = link
        self.empty = QLabel()
        self.empty.setWordWrap(True)
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.empty.setProperty("role", "muted")
        self.empty.setContentsMargins(40, 40, 40, 40)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.empty)
        column.addWidget(self.view, 1)
        self.setMinimumWidth(320)

    # --- what is shown ---------------------------------------------------------------------

    def set_theme(self, theme: Theme) -> None:
        """Paint the cards in another theme."""
        self.delegate.theme = theme
        self.view.viewport().update()

    def show_brief(self, brief: Brief) -> None:
        """Show a brief's points; the current one stays current while it is there."""
        self._quiet = True
        reset = self.model.show(brief)
        self._quiet = False
        self._count(brief)
        if reset or self.model.row_of(self._current) < 0:
            self._restore_current()
        else:
            self._relayout()

    def _count(self, brief: Brief) -> None:
        for which, link in self._filter_links.items():
            link.setText(f"{which.value} {sum(map(which.shows, brief.points))}")
        shown = bool(self.model.rowCount())
        self.view.setVisible(shown)
        self.empty.setVisible(not shown)
        if not brief.points:
            self.empty.setText(
                "No key points were found.\nSelect words in the source and press N to add your own."
            )
        else:
            self.empty.setText("Every point here has been reviewed.")

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

    def set_filter(self, which: Filter) -> None:
        """Show only the points of a kind."""
        self._filter_links[which].setChecked(True)
        self._quiet = True
        self.model.set_filter(which)
        self._quiet = False
        self.view.setVisible(bool(self.model.rowCount()))
        self.empty.setVisible(not self.model.rowCount())
        self._restore_current()

    # --- moving ----------------------------------------------------------------------------

    @property
    def current(self) -> Point | None:
        """The current point."""
        point: Point | None = self.view.currentIndex().data(POINT)
        return point

    def select(self, point_id: str) -> None:
        """Make a point current and show its card, whatever the filter."""
        if self.model.row_of(point_id) < 0:
            self.set_filter(Filter.ALL)
        row = self.model.row_of(point_id)
        if row >= 0:
            self._go(row)

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
            self.selected.emit(point.id)

    # --- the current card ------------------------------------------------------------------

    def _connect(self, controls: CardControls) -> None:
        self.controls = controls
        controls.decided.connect(lambda action: self.decided.emit(self._current, action))
        controls.typed.connect(lambda text: self.typed.emit(self._current, text))
        controls.finished.connect(lambda: self._end_edit(kept=True))
        controls.given_up.connect(lambda: self._end_edit(kept=False))

    def begin_edit(self) -> None:
        """Open the current point's words for editing."""
        if self.current is not None and not self.delegate.editing:
            self.delegate.editing = self.current.id
            self._reopen()
            if self.controls is not None and self.controls.editor is not None:
                self.controls.editor.setFocus()
                self.controls.editor.selectAll()

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
