"""The user's own templates and brands: made from here, edited anywhere, followed by the preview."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QInputDialog, QWidget

from briefing import rendering
from briefing.brief import Brief, set_details
from briefing.errors import BriefwrightError
from gui.document import Document
from gui.errors import tell
from gui.printer import Printer

#: Milliseconds after a change of a file, as editors write several times.
PAUSE = 150


class Workshop(QObject):
    """Makes templates and brands, and has the preview made again when a file of one changes."""

    said = Signal(str)

    def __init__(self, window: QWidget, document: Document, printer: Printer) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._printer = printer
        self._watcher = QFileSystemWatcher(self)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._refresh)
        self._watcher.fileChanged.connect(lambda _: self._timer.start())
        self._watcher.directoryChanged.connect(lambda _: self._timer.start())
        self._followed: str | None = None
        document.changed.connect(self._follow)

    def _follow(self, brief: Brief) -> None:
        """Watch the files of a brief's template, if it is another one than before."""
        if brief.details.template != self._followed:
            self._followed = brief.details.template
            QTimer.singleShot(0, self, partial(self._watch, self._followed))

    def _watch(self, template: str) -> None:
        """Watch the files of a template, if it is the user's own."""
        try:
            info = rendering.find_template(template)
        except BriefwrightError:
            return
        wanted = {str(info.folder), *map(str, info.folder.glob("*.*"))} if info.own else set()
        watched = {*self._watcher.files(), *self._watcher.directories()}
        for paths, change in (
            (watched - wanted, self._watcher.removePaths),
            (wanted - watched, self._watcher.addPaths),
        ):
            if paths:
                change(sorted(paths))

    def _refresh(self) -> None:
        """Show the pages anew; an editor that replaced a file has to be followed again."""
        self._watch(self._document.brief.details.template)
        self._printer.show(self._document.brief)

    def duplicate(self) -> None:
        """Ask for a title, copy the brief's template under it, use it, and show its folder."""
        name, fine = QInputDialog.getText(
            self._window, self.tr("Own template"), self.tr("What is the new kind of brief called?")
        )
        if fine and name.strip():
            self._guarded(lambda: self._duplicate(name.strip()))

    def _duplicate(self, title: str) -> None:
        brief = self._document.brief
        made = rendering.duplicate_template(brief.details.template, title)
        self._document.edit(self.tr("own template"), set_details(brief, template=made.name))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(made.folder)))
        words = self.tr("The template is in {folder}; the preview follows its files.")
        self.said.emit(words.format(folder=made.folder))

    def open_folder(self) -> None:
        """Show the folder of the user's own templates."""
        folder = rendering.own_templates_folder()
        self._guarded(lambda: folder.mkdir(parents=True, exist_ok=True))
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def edit_brand(self) -> None:
        """Show the dialog for the brief's brand."""
        from gui.dialogs.brand import BrandDialog

        dialog = BrandDialog(self._document.brief, self._printer, self._window)
        dialog.saved.connect(self._use_brand)
        dialog.removed.connect(self._do_without)
        dialog.open()

    def _use_brand(self, name: str) -> None:
        brief = self._document.brief
        changed = set_details(brief, brand=name)
        if changed == brief:
            self._printer.show(brief)
        self._document.edit(self.tr("brand"), changed)

    def _do_without(self, name: str) -> None:
        """Print the brief plain where its brand is gone."""
        if self._document.brief.details.brand == name:
            self._use_brand("")

    def _guarded(self, work: Callable[[], Any]) -> None:
        try:
            work()
        except BriefwrightError as error:
            tell(self._window, self.tr("The template could not be made"), error)
        except OSError as error:
            words = self.tr("The folder cannot be made ({reason}).")
            self.said.emit(words.format(reason=error.strerror))
