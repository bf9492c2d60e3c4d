"""The desk's window: puts the panes together and passes what they say to those who act on it."""

from __future__ import annotations

import gc
from collections.abc import Callable
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from briefing.analysis.model import Analysis
from briefing.brief import Brief, draft, set_details
from briefing.errors import BriefwrightError
from briefing.evidence import Kind
from briefing.journal import Recovered
from gui import actions
from gui.analyst import Analyst
from gui.application import ButtonKeys
from gui.arranging import Arranging
from gui.calls import calls_of
from gui.checking import Checking
from gui.checks.kinds import KindsMenu
from gui.checks.pane import ChecksPane
from gui.document import Document
from gui.dropping import Droppable
from gui.errors import tell
from gui.files import Files, holds_brief
from gui.footer import Footer
from gui.forms import Forms
from gui.front import bring, focus_next, showing
from gui.header import Header
from gui.importer import Importer
from gui.keeper import Keeper, recovery_folder
from gui.keys import Keys
from gui.layout import Layout
from gui.leaving import Leaving
from gui.looks import Looks
from gui.mending import Mending
from gui.points.model import progress
from gui.points.pane import PointsPane
from gui.preview.pane import PreviewPane
from gui.printer import Printer
from gui.review import Review
from gui.sample import sample_article
from gui.settings import Settings
from gui.share import Share
from gui.source.pane import SourcePane
from gui.start.page import StartPage
from gui.wording import phrase
from gui.workshop import Workshop

if TYPE_CHECKING:
    from briefing.rendering import Preview

#: Milliseconds after which Qt has answered what waited; at 0 it would go on at once.
BREATH = 1


class MainWindow(QMainWindow):
    """One brief and everything that can be done with it.

    `closed()` follows its end; `window_wanted()`, `briefs_wanted(paths)` and `quit_wanted()` ask
    for what concerns other windows.
    """

    closed = Signal()
    window_wanted = Signal()
    briefs_wanted = Signal(object)
    quit_wanted = Signal()

    def __init__(self, settings: Settings | None = None, recovery: Path | None = None) -> None:
        super().__init__()
        self.settings = settings or Settings()
        self.looks = Looks(self, self.settings)
        self.document = Document(self)
        self.analyst = Analyst(self)
        self.printer = Printer(self)
        self.keys = Keys(self.settings)
        self.keeper = Keeper(self.document, recovery or recovery_folder(), self)
        self.leaving = Leaving(self, self.document, self.printer)
        self.files = Files(self, self.document, self.printer, self.settings, self.leaving)
        self.share = Share(self, self.document, self.printer, self.files, self.leaving)
        self.workshop = Workshop(self, self.document, self.printer)
        self.installEventFilter(ButtonKeys(self))
        self._recovered: list[Recovered] = []
        self._build()
        self._connect()
        self._use_keys()
        self._use_kinds()
        splitters = {"panes": self.splitter, "right": self.right}
        self._layout = Layout(self, self.settings, splitters, self.preview, self.checks)
        self._layout.restore()
        self._show_start()

    # --- putting it together ---------------------------------------------------------------

    def _build(self) -> None:
        self.start = StartPage()
        self.source = SourcePane(self.looks.theme)
        self.points = PointsPane(self.looks.theme)
        self.preview = PreviewPane()
        self.review = Review(self.document, self.points, self.source)
        self.arranging = Arranging(self.document, self.points)
        self.mending = Mending(self, self.document)
        self.importer = Importer(self, self.document, self.analyst, self.files)
        self.forms = Forms(self, self.document, self.settings)
        self.checks = ChecksPane(self.looks.theme)
        self.footer = Footer()
        self.checking = Checking(
            self.document,
            self.checks,
            self.footer,
            (self.source, self.points),
            (self.importer, self.forms),
        )
        self.actions_by_name = actions.build(self, self.document.stack, calls_of(self))
        self.kinds = KindsMenu(self.settings.kinds, self)
        actions.add_menu(self, "&View", self.kinds)
        self.looks.add_menus()
        actions.add_recent(self, lambda: self.settings.recent, self.open_brief)
        self.header = Header(self.actions_by_name)
        self.right = _splitter(Qt.Orientation.Vertical)
        self.right.addWidget(self.preview)
        self.right.addWidget(self.checks)
        self.splitter = _splitter(Qt.Orientation.Horizontal)
        for pane, share in ((self.source, 33), (self.points, 35), (self.right, 32)):
            self.splitter.addWidget(pane)
            self.splitter.setStretchFactor(self.splitter.count() - 1, share)
        desk = QWidget()
        column = QVBoxLayout(desk)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self.splitter, 1)
        column.addWidget(self.footer)
        self.pages = QStackedWidget()
        self.pages.addWidget(self.start)
        self.pages.addWidget(desk)
        self._ground = Droppable()
        inside = QVBoxLayout(self._ground)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(self.pages)
        self.setCentralWidget(self._ground)
        self.setMinimumSize(960, 600)

    def _connect(self) -> None:
        self.document.changed.connect(self._show)
        self.document.state_changed.connect(self._show_state)
        self.points.selected.connect(self.source.select)
        self.points.selected.connect(self.preview.select)
        self.source.point_clicked.connect(self.points.select)
        self.preview.point_clicked.connect(self.points.select)
        self.source.date_wanted.connect(self.importer.edit_source)
        self.source.blocks_wanted.connect(self.importer.keep_blocks)
        self.importer.begun.connect(self._begin)
        self.importer.files_given.connect(self.import_files)
        self.importer.learnt.connect(self._show_dates)
        self.importer.said.connect(self.footer.set_message)
        self.analyst.busy.connect(self._show_busy)
        self.analyst.progressed.connect(self.start.set_progress)
        self.analyst.progressed.connect(self.footer.set_progress)
        self.analyst.failed.connect(self._import_failed)
        self.printer.made.connect(self._show_preview)
        self.printer.checked.connect(self.checking.show)
        self.printer.making.connect(lambda what: self.footer.set_busy(what, cancellable=True))
        self.footer.cancel_wanted.connect(self.printer.cancel)
        self.printer.preview_failed.connect(self.preview.trouble.tell)
        self.printer.failed.connect(partial(tell, self, self.tr("The PDF could not be made")))
        tellers = (self.files, self.share, self.workshop, self.review, self.arranging, self.source)
        for teller in tellers:
            teller.said.connect(self.footer.set_message)
        self.source.when_wanted.connect(self.mending.edit_date)
        self.leaving.checks_wanted.connect(self.checking.open)
        self.kinds.changed.connect(self._check_kinds)
        self.footer.cancel_wanted.connect(self.analyst.cancel)
        for pane in (self.source, self.points, self.checks):
            self.looks.changed.connect(pane.set_theme)
        self._connect_start()

    def _connect_start(self) -> None:
        self.start.open_wanted.connect(self.open)
        self.start.paste_wanted.connect(self.importer.paste)
        self.start.link_wanted.connect(self.importer.open_link)
        self.start.sample_wanted.connect(self.importer.try_sample)
        self.start.cancel_wanted.connect(self.analyst.cancel)
        self.start.brief_wanted.connect(self.open_brief)
        self.start.recover_wanted.connect(self.recover)
        self.start.forget_wanted.connect(self._ask_to_forget)
        self._ground.files_dropped.connect(self.import_files)
        self._ground.link_dropped.connect(self.importer.open_link)
        self._ground.text_dropped.connect(lambda given: self.importer.take([given]))
        self._ground.held_over.connect(self.start.show_over)
        self._ground.held_over.connect(self._show_held)

    def warm(self) -> None:
        """Start the worker processes once the window is up."""
        self.analyst.warm()
        QTimer.singleShot(300, self.printer.warm)
        QTimer.singleShot(600, self.review.evidence.warm)
        # What is loaded stays: looking for garbage in it takes longer than a frame.
        QTimer.singleShot(1500, gc.freeze)

    # --- showing ---------------------------------------------------------------------------

    @property
    def at_desk(self) -> bool:
        """Whether a brief is open."""
        return self.pages.currentIndex() == 1 and bool(self.document.brief.sources)

    @property
    def is_free(self) -> bool:
        """Whether a file can be opened here without touching anything."""
        return self.pages.currentIndex() == 0 and not self.analyst.is_busy

    def _show_start(self) -> None:
        self.start.set_recent(self.settings.recent)
        self._recovered = self.keeper.pending()
        self.start.set_recovered(self._recovered)
        self.start.sample.setVisible(sample_article() is not None)
        self.pages.setCurrentIndex(0)
        self.start.open.setFocus()
        actions.enable(self.actions_by_name, has_brief=False)
        self._show_state()

    def _show_desk(self) -> None:
        self.pages.setCurrentIndex(1)
        actions.enable(self.actions_by_name, has_brief=True)
        self.points.view.setFocus()

    def _show(self, brief: Brief) -> None:
        if not brief.sources:
            return
        self.printer.show(brief)
        self.source.show_brief(brief, self.analyst.known)
        self.points.show_brief(brief)
        self.points.words.speller.set_sources(brief.sources)
        self.header.set_progress(*progress(brief))
        self._show_state()

    def _show_state(self) -> None:
        path = self.document.path if self.at_desk else None
        self.setWindowFilePath(str(path or ""))
        if not self.at_desk:
            self.setWindowTitle("Briefwright")
            self.setWindowModified(False)
            return
        clean = self.document.is_clean
        self.setWindowTitle(f"{self.document.name}[*] — Briefwright")
        if self.isWindowModified() is clean:
            self.setWindowModified(not clean)
        if clean:
            saved = self.tr("saved") if self.document.path else self.tr("as in the PDF")
        else:
            saved = self.tr("edited") if self.document.path else self.tr("not saved yet")
        self.header.set_title(self.document.name, saved)

    def _show_held(self, over: bool) -> None:
        """Say at the desk what letting go does."""
        self.footer.set_message(
            self.tr("Let go to add it to this brief; a .brief is opened.") if over else ""
        )

    def _show_busy(self, what: str) -> None:
        self.start.set_busy(what)
        self.footer.set_busy(what, cancellable=True)

    def _show_preview(self, preview: Preview) -> None:
        size, kind = self.document.brief.details.page_size, preview.template
        self.preview.show_preview(preview, f"{phrase(kind.title)} · {size}", kind.pages)

    def _show_dates(self) -> None:
        self.source.show_brief(self.document.brief, self.analyst.known)

    def _check_kinds(self, kinds: frozenset[Kind]) -> None:
        """Check edits for these kinds of things only, from now on."""
        self.settings.kinds = kinds
        self._use_kinds()
        self._show(self.document.brief)

    def _use_kinds(self) -> None:
        self.printer.kinds = self.settings.kinds
        self.review.evidence.set_kinds(self.settings.kinds)

    def change_keys(self) -> None:
        """Show which keys do what, to change them."""
        from gui.dialogs.keys import KeysDialog

        dialog = KeysDialog(self.keys, self)
        dialog.changed.connect(self._use_keys)
        dialog.open()

    def _use_keys(self) -> None:
        actions.set_keys(self.actions_by_name, self.keys.of)
        shown = {spec.name: self.keys.shown(spec.name) for spec in actions.SPECS}
        self.points.set_keys(shown)
        self.source.set_keys(shown)
        self.footer.set_keys(shown)

    def next_pane(self) -> None:
        """Give the keyboard to the next pane."""
        panes: dict[QWidget, Callable[[], object]] = {
            self.source.view: self.source.view.setFocus,
            self.points.pages: self.points.focus_page,
            self.preview.view: self.preview.view.setFocus,
        }
        if self.checks.isVisible():
            panes[self.checks] = self.checks.focus
        focus_next(panes)

    # --- importing -------------------------------------------------------------------------

    def new(self) -> None:
        """Go back to the start page, with the present brief safe."""
        if not self.at_desk or self.files.may_leave():
            self.document.open(Brief())
            self._show_start()

    def open(self) -> None:
        """Ask for an article or a brief and open it."""
        if paths := self.files.ask_sources(self.tr("Open an article or a brief")):
            self.import_files(paths, fresh=True)

    def import_files(self, paths: list[Path], *, fresh: bool = False) -> None:
        """Import articles, into the open brief unless `fresh`, or else open a brief.

        A window holds one brief: further ones are asked for elsewhere, and so is one where this
        window has unsaved work.
        """
        briefs = [path for path in paths if holds_brief(path)]
        if articles := [path for path in paths if path not in briefs]:
            self.importer.take(articles, fresh=fresh)
        elif briefs and (not self.at_desk or self.document.is_clean):
            self.open_brief(briefs.pop(0))
        if briefs:
            self.briefs_wanted.emit(briefs)

    def _begin(self, analyses: tuple[Analysis, ...]) -> None:
        author, organisation = self.settings.author
        brief = set_details(
            draft(analyses), date=date.today(), author=author, organisation=organisation
        )
        left = self.keeper.left_on(article.id for article in brief.sources)
        self._offer(left, partial(self._begin_with, brief))

    def _begin_with(self, brief: Brief) -> None:
        self._show_desk()
        QTimer.singleShot(BREATH, self, partial(self._show_page_first, brief))

    def _show_page_first(self, brief: Brief) -> None:
        """Set the source's page, then open the brief, with what waits answered in between."""
        self.source.show_brief(brief, self.analyst.known)
        QTimer.singleShot(BREATH, self, partial(self.document.open, brief, unsaved=True))

    def _import_failed(self, error: BriefwrightError) -> None:
        tell(self, self.tr("This was not imported"), error)

    def open_brief(self, path: Path) -> None:
        """Open a saved brief, or the one inside a PDF; one that is open comes to the front."""
        if (shown := showing(path)) is not None:
            bring(shown)
            self.footer.set_message(self.tr("“{name}” is open already.").format(name=path.stem))
            return
        if not self.at_desk or self.files.may_leave():
            self._offer(self.keeper.left_of(path), partial(self._open_saved, path))

    def _open_saved(self, path: Path) -> None:
        if self.files.open(path):
            self._show_desk()
            self._show_state()
            self.importer.learn()

    def _offer(self, left: Recovered | None, otherwise: Callable[[], None]) -> None:
        """Offer what a killed window left; `otherwise` is what was asked for."""
        from gui.dialogs.offers import offer_recovery

        if left is None:
            otherwise()
        else:
            offer_recovery(self, left, partial(self.recover, left), otherwise)

    def recover(self, found: Recovered) -> None:
        """Open what a killed window left."""
        self._show_desk()
        self.document.open(found.brief, found.path, unsaved=True)
        self.keeper.rescue()
        found.forget()
        self.importer.learn()

    def _ask_to_forget(self, found: Recovered) -> None:
        from gui.dialogs.offers import offer_discard

        offer_discard(self, partial(self._forget, found))

    def _forget(self, found: Recovered) -> None:
        found.forget()
        self._show_start()

    # --- layout and leaving ----------------------------------------------------------------

    def closeEvent(self, event: QCloseEvent) -> None:
        """Ask about unsaved work, remember the layout, end the workers."""
        if self.at_desk and not self.files.may_leave():
            event.ignore()
            return
        self._layout.remember()
        self.shut_down()
        event.accept()
        self.closed.emit()

    def shut_down(self) -> None:
        """End the workers and let go of what is open, without asking."""
        self.analyst.worker.close()
        self.points.words.speller.worker.close()
        self.printer.close()
        self.preview.close_document()
        self.share.close()
        self.keeper.close()


def _splitter(orientation: Qt.Orientation) -> QSplitter:
    """Panes beside each other with a fine line between that can be dragged."""
    splitter = QSplitter(orientation)
    splitter.setHandleWidth(1)
    splitter.setChildrenCollapsible(False)
    return splitter
