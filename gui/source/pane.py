"""The source pane: its head, the page, and adding a selection as a point."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QVBoxLayout, QWidget

from briefing.analysis.model import Analysis, Section, TimeExpression
from briefing.article import Article, BlockKind, Span
from briefing.brief import Brief, State, value_of
from gui.heads import PaneHead
from gui.source.gutter import Gutter, Tick
from gui.source.page import BACK_LINK, DATE_LINK, FOLD_LINK, WHEN_LINK, Page, left_out
from gui.source.search import SearchBar
from gui.source.view import Mark, SourceView
from gui.theme import Theme
from gui.wording import section_title


class SourcePane(QWidget):
    """Shows one source at a time.

    `point_clicked(id)`, `decided(id, action)`, `date_wanted(article)`,
    `when_wanted(article, expression)`, `blocks_wanted(article, numbers, kept)`
    and `selection_wanted(article, span, section)` tell what the analyst asked for; `said(text)`
    tells why something can't be done.
    """

    point_clicked = Signal(str)
    decided = Signal(str, str)
    date_wanted = Signal(str)
    when_wanted = Signal(str, object)
    blocks_wanted = Signal(str, object, bool)
    said = Signal(str)
    selection_wanted = Signal(str, object, object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._brief = Brief()
        self._analyses: Mapping[Article, Analysis] = {}
        self._shown = 0
        self._current = ""
        self._compared: tuple[str, Span] | None = None
        self._opened: frozenset[int] = frozenset()
        self._theme = theme
        self._key: tuple[object, ...] = ()
        self.view = SourceView(theme)
        self.view.clicked_point.connect(self.point_clicked)
        self.view.clicked_link.connect(self._follow)
        self.view.selectionChanged.connect(self._offer_add)
        self.view.menu_wanted.connect(self._offer_menu)
        self.view.resized.connect(lambda: QTimer.singleShot(0, self, self._reveal))
        self.gutter = Gutter(theme)
        self.gutter.clicked_point.connect(self.point_clicked)
        self.gutter.clicked_place.connect(self.view.scroll_to)
        bar = self.view.verticalScrollBar()
        bar.valueChanged.connect(self._show_seen)
        bar.rangeChanged.connect(self._show_ticks)
        self.view.laid_out.connect(self._show_ticks)
        self.search = SearchBar(self.view, self._folded)
        self.search.closed.connect(self._offer_add)
        self._lay_out()

    def _lay_out(self) -> None:
        self.head = PaneHead(self.tr("Source"))
        self._previous = self.head.add_link("‹", self._step_back, self.tr("Previous source"))
        self._next = self.head.add_link("›", self._step_on, self.tr("Next source"))
        self.head.add_link(
            self.tr("Find"), self.search.open, self.tr("Find in the source (Ctrl+F)")
        )
        self.add_button = QPushButton(self.tr("Add to brief"), self.view.viewport())
        self.add_button.setProperty("primary", True)
        self.add_button.clicked.connect(self.add_selection)
        self.add_button.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self.search)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(self.view)
        row.addWidget(self.gutter)
        column.addLayout(row, 1)
        self.setMinimumWidth(280)

    # --- what is shown ---------------------------------------------------------------------

    @property
    def article(self) -> Article | None:
        """The source that is shown."""
        sources = self._brief.sources
        return sources[min(self._shown, len(sources) - 1)] if sources else None

    def set_keys(self, keys: Mapping[str, str]) -> None:
        """Show these keys on the buttons, by action."""
        words = self.tr("Add to brief")
        self.add_button.setText(f"{words}  {keys['add']}".rstrip())

    def set_theme(self, theme: Theme) -> None:
        """Show the page in another theme."""
        self._theme = theme
        self.view.theme = theme
        self.gutter.theme = theme
        self._key = ()
        self.refresh()

    def show_brief(self, brief: Brief, analyses: Mapping[Article, Analysis]) -> None:
        """Show a brief's sources; the page is set anew only when it changed."""
        if [a.id for a in brief.sources] != [a.id for a in self._brief.sources]:
            self._opened = frozenset()
            self._shown = 0
        self._brief = brief
        self._analyses = analyses
        self.refresh()

    def select(self, point_id: str) -> None:
        """Make a point's evidence the strong one, and show it unless the source is being read."""
        self._current = point_id
        evidence = next((p.evidence for p in self._brief.points if p.id == point_id), ())
        if evidence:
            self._show_article(evidence[0].article)
        self._mark()
        self._reveal()

    def compare(self, article_id: str, span: Span | None) -> None:
        """Lay a finding's nearest words beside it; None goes back to the current point's."""
        self._compared = (article_id, span) if span else None
        if span:
            self._show_article(article_id)
        self._mark()
        if span:
            self.view.reveal(span)

    def _reveal(self) -> None:
        """Show the current point's evidence, unless the source itself is being read."""
        current = next((mark for mark in self.view.marks if mark.current), None)
        if current is not None and not self.view.hasFocus():
            self.view.reveal(current.span)

    def refresh(self) -> None:
        """Set the page again where article, theme or folding changed, and mark it."""
        article = self.article
        self.setVisible(article is not None)
        if article is None:
            return
        analysis = self._analyses.get(article)
        key = (article, analysis is None, self._brief.dates, self._opened, self._theme)
        if key != self._key:
            self._key = key
            dates = [self._corrected(each) for each in analysis.dates] if analysis else ()
            self.view.show_page(Page(article, self._theme, dates=dates, opened=self._opened))
        count = len(self._brief.sources)
        self.head.set_note(self.tr("{number} of {all}").format(number=self._shown + 1, all=count))
        for button in (self._previous, self._next):
            button.setVisible(count > 1)
        self._mark()

    def _corrected(self, found: TimeExpression) -> TimeExpression:
        """A time expression with the analyst's value, where there is one."""
        assert self.article is not None
        own = value_of(self._brief, self.article.id, Span(found.start, found.end))
        return replace(found, value=own) if own else found

    def _show_article(self, article_id: str) -> None:
        ids = [article.id for article in self._brief.sources]
        if article_id in ids and ids.index(article_id) != self._shown:
            self._shown = ids.index(article_id)
            self._opened = frozenset()
            self.refresh()

    def _mark(self) -> None:
        article = self.article
        if article is None:
            return
        marks = [
            Mark(evidence.span, point.id, point.state, point.id == self._current)
            for point in self._brief.points
            for evidence in point.evidence
            if evidence.article == article.id
        ]
        if self._compared and self._compared[0] == article.id:
            marks.append(Mark(self._compared[1], self._current, State.SUGGESTED, current=True))
        if marks != self.view.marks:
            self.view.set_marks(marks)
        self._show_ticks()

    def _show_ticks(self) -> None:
        if not self.view.is_laid_out:
            return
        texts = {point.id: point.text for point in self._brief.points}
        self.gutter.show_ticks(
            [
                Tick(mark.point, mark.state, *self.view.share(mark.span), mark.current, words)
                for mark in self.view.marks
                if (words := texts.get(mark.point)) is not None
            ]
        )
        self._show_seen()

    def _show_seen(self) -> None:
        if self.view.is_laid_out:
            self.gutter.show_seen(*self.view.seen())

    def _step_back(self) -> None:
        self._shown = (self._shown - 1) % len(self._brief.sources)
        self._opened = frozenset()
        self.refresh()

    def _step_on(self) -> None:
        self._shown = (self._shown + 1) % len(self._brief.sources)
        self._opened = frozenset()
        self.refresh()

    # --- gestures --------------------------------------------------------------------------

    def _follow(self, target: str) -> None:
        article = self.article
        if article is None:
            return
        kind, _, number = target.partition(":")
        if kind == DATE_LINK:
            self.date_wanted.emit(article.id)
        elif kind == WHEN_LINK:
            self._ask_when(article, number)
        elif kind == FOLD_LINK:
            self._opened = self._opened ^ {int(number)}
            self.refresh()
        elif kind == BACK_LINK:
            first, _, last = number.partition("-")
            self._bring_back(article, range(int(first), int(last) + 1))

    def _bring_back(self, article: Article, numbers: range) -> None:
        """Ask for left-out blocks; what was shown beside them stays unfolded."""
        self._opened |= {numbers.stop}
        self.blocks_wanted.emit(article.id, list(numbers), True)

    def _ask_when(self, article: Article, place: str) -> None:
        start, _, end = place.partition("-")
        for found in self._analyses[article].dates:
            if (found.start, found.end) == (int(start), int(end)):
                self.when_wanted.emit(article.id, found)

    def toggle_folds(self) -> None:
        """Show all left-out lines, or fold them away again."""
        article = self.article
        if article is None:
            return
        folds = frozenset(members[0] for members in left_out(article))
        if not folds:
            self.said.emit(self.tr("No line of this source is left out."))
            return
        self._opened = frozenset() if self._opened else folds
        self.refresh()

    def _folded(self) -> str:
        """The left-out lines that are folded away."""
        article = self.article
        if article is None:
            return ""
        folded = [n for run in left_out(article) if run[0] not in self._opened for n in run]
        return "\n".join(article.blocks[n].span.of(article.text) for n in folded)

    def leave_out(self) -> None:
        """Count the paragraphs at the cursor as no part of the article."""
        numbers = self._blocks_at(self.view.textCursor().position())
        if self.article is not None and numbers and self.view.hasFocus():
            self.blocks_wanted.emit(self.article.id, numbers, False)
        else:
            self.said.emit(self.tr("Put the cursor into a paragraph of the source first."))

    def _blocks_at(self, position: int) -> list[int]:
        """The numbers of the article's blocks at a place of the page, or under a selection there.

        The title is not one of them: a page has one.
        """
        article, span = self.article, self.view.span_at(position)
        if article is None or span is None:
            return []
        return [
            number
            for number, block in enumerate(article.blocks)
            if block.kept and block.kind is not BlockKind.TITLE and block.span.overlaps(span)
        ]

    def _offer_menu(self, point_id: str, place: QPoint, position: int) -> None:
        if point_id:
            self.point_clicked.emit(point_id)
        menu = self._decisions(point_id) if point_id else self.view.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if (article := self.article) is not None and (numbers := self._blocks_at(position)):
            menu.addSeparator()
            leave = menu.addAction(self.tr("Leave %n paragraph(s) out", "", len(numbers)))
            leave.triggered.connect(lambda: self.blocks_wanted.emit(article.id, numbers, False))
        menu.popup(place)

    def _decisions(self, point_id: str) -> QMenu:
        menu = QMenu(self)
        for action, label in (
            ("accept", self.tr("Accept")),
            ("reject", self.tr("Reject")),
            ("skip", self.tr("Skip for now")),
            ("edit", self.tr("Edit the words")),
        ):
            menu.addAction(label).triggered.connect(
                lambda _on=False, action=action: self.decided.emit(point_id, action)
            )
        return menu

    def _offer_add(self) -> None:
        span = self.view.selected_span()
        if span is None or self.search.field.hasFocus():
            self.add_button.hide()
            return
        rect = self.view.cursorRect(self.view.textCursor())
        self.add_button.adjustSize()
        width, height = self.view.viewport().width(), self.view.viewport().height()
        x = max(4, min(rect.left(), width - self.add_button.width() - 8))
        y = rect.bottom() + 8
        if y + self.add_button.height() > height:
            y = max(4, rect.top() - self.add_button.height() - 8)
        self.add_button.move(QPoint(x, y))
        self.add_button.show()

    def add_selection(self) -> None:
        """Ask which section the selected words belong in, and offer them as a point."""
        span, article = self.view.selected_span(), self.article
        if span is None or article is None:
            self.said.emit(self.tr("Select words in the source first."))
            return
        menu = self.section_menu(article, span)
        corner = self.add_button.rect().bottomLeft()
        menu.popup(self.add_button.mapToGlobal(corner))

    def section_menu(self, article: Article, span: Span) -> QMenu:
        """The menu of sections that a selection can go to."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for section in Section:
            action = menu.addAction(section_title(section))
            action.triggered.connect(
                lambda _checked=False, section=section: self._add(article, span, section)
            )
        return menu

    def _add(self, article: Article, span: Span, section: Section) -> None:
        cursor = self.view.textCursor()
        cursor.clearSelection()
        self.view.setTextCursor(cursor)
        self.selection_wanted.emit(article.id, span, section)
