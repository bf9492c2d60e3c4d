"""Opening, saving, exporting and printing, with the questions that belong to them."""

from __future__ import annotations

import re
from pathlib import Path
from textwrap import shorten

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from briefing import rendering
from briefing.brief import Brief
from briefing.errors import BriefwrightError, StorageFailed
from briefing.importing.formats import FORMATS
from briefing.storage import load, save, write_atomically
from gui.document import Document
from gui.errors import tell
from gui.leaving import Leaving
from gui.paper import Paper
from gui.printer import Printer
from gui.settings import Settings
from gui.wording import phrase

#: Most characters of a suggested file name.
NAME = 80
#: What a title's commonest signs become where no file name may hold them.
_INSTEAD = {": ": " - ", '"': "'", "?": ""}
#: What no file name may hold on one of the systems.
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]+')

ENDINGS = " ".join(f"*{ending}" for each in FORMATS for ending in each.endings)


def holds_brief(path: Path) -> bool:
    """Whether a file is to be opened as a brief: a .brief, or a PDF that carries one."""
    if path.suffix.lower() == ".brief":
        return True
    if path.suffix.lower() != ".pdf":
        return False
    try:
        load(path)
    except StorageFailed:
        return False
    return True


def suggested_name(brief: Brief, suffix: str) -> str:
    """A file name from date, reference and title."""
    details = brief.details
    day = details.date.isoformat() if details.date else ""
    words = " ".join(filter(None, [day, details.reference, details.title]))
    words = words or QCoreApplication.translate("Files", "brief")
    for sign, instead in _INSTEAD.items():
        words = words.replace(sign, instead)
    words = _FORBIDDEN.sub("-", words)
    return shorten(words, NAME, placeholder="").strip(" .-") + suffix


class Files(QObject):
    """What goes between the document and the disk. `said(text)` tells what was done."""

    said = Signal(str)

    def __init__(
        self,
        window: QWidget,
        document: Document,
        printer: Printer,
        settings: Settings,
        leaving: Leaving,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._printer = printer
        self._settings = settings
        self._leaving = leaving
        self.exported: Path | None = None
        self._paper = Paper(window)
        self._paper.said.connect(self.said)

    # --- opening and saving ----------------------------------------------------------------

    def ask_sources(self, title: str) -> list[Path]:
        """Ask for articles or a brief, where the last ones were; empty where none was chosen."""
        articles, everything = self.tr("Articles and briefs"), self.tr("All files")
        kinds = f"{articles} ({ENDINGS} *.brief);;{everything} (*)"
        start = str(self._settings.folder)
        names, _ = QFileDialog.getOpenFileNames(self._window, title, start, kinds)
        if names:
            self._settings.folder = Path(names[0]).parent
        return [Path(name) for name in names]

    def open(self, path: Path) -> bool:
        """Open a brief; what is open stays when it can't be read."""
        try:
            brief = load(path)
        except BriefwrightError as error:
            tell(self._window, self.tr("The brief could not be opened"), error)
            return False
        is_brief = path.suffix.lower() == ".brief"
        self._document.open(brief, path if is_brief else None)
        if is_brief:
            self._settings.remember(path)
        return True

    def save(self) -> bool:
        """Save where the brief came from, or ask where."""
        path = self._document.path
        return self._save(path) if path is not None else self.save_as()

    def save_as(self) -> bool:
        """Ask for a file and save there."""
        start = Path(self._folder()) / suggested_name(self._document.brief, ".brief")
        kind = self.tr("Briefs") + " (*.brief)"
        name, _ = QFileDialog.getSaveFileName(
            self._window, self.tr("Save the brief"), str(start), kind
        )
        if not name:
            return False
        path = self._completed(Path(name), ".brief")
        return path is not None and self._save(path)

    def _save(self, path: Path) -> bool:
        try:
            save(self._document.brief, path)
        except BriefwrightError as error:
            tell(self._window, self.tr("The brief could not be saved"), error)
            return False
        self._document.saved(path)
        self._settings.remember(path)
        return True

    def _completed(self, path: Path, suffix: str) -> Path | None:
        """The path with its suffix; None where that names a file that is to stay."""
        if path.suffix.lower() == suffix:
            return path
        path = path.with_name(path.name + suffix)
        if not path.exists():
            return path
        question = self.tr("“{file}” exists already. Replace it?").format(file=path.name)
        answer = QMessageBox.question(self._window, self.tr("Replace the file?"), question)
        return path if answer is QMessageBox.StandardButton.Yes else None

    def may_leave(self) -> bool:
        """Ask what to do with unsaved changes; False when the analyst wants to stay."""
        if self._document.is_clean:
            return True
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Question)
        box.setText(self.tr("Save the changes to “{name}”?").format(name=self._document.name))
        box.setInformativeText(self.tr("Otherwise what you did since the last saving is lost."))
        save_it = box.addButton(self.tr("Save"), QMessageBox.ButtonRole.AcceptRole)
        box.addButton(self.tr("Don't save"), QMessageBox.ButtonRole.DestructiveRole)
        stay = box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole)
        box.setEscapeButton(stay)
        box.exec()
        if box.clickedButton() is save_it:
            return self.save()
        return box.clickedButton() is not stay

    def _folder(self) -> str:
        path = self._document.path
        return str(path.parent if path else Path.home())

    # --- what leaves the house -------------------------------------------------------------

    def export(self) -> None:
        """Ask for a file and write the brief there, in the kind that its ending asks for."""
        self._leaving.ask(self.tr("Export anyway"), self._choose_and_export)

    def _choose_and_export(self) -> None:
        start = Path(self._folder()) / suggested_name(self._document.brief, ".pdf")
        kinds = {
            f"{phrase(words)} (*{ending})": ending
            for ending, (words, _) in rendering.WRITERS.items()
        }
        name, kind = QFileDialog.getSaveFileName(
            self._window, self.tr("Export the brief"), str(start), ";;".join(kinds)
        )
        if not name:
            return
        asked = Path(name).suffix.lower()
        ending = asked if asked in rendering.WRITERS else kinds.get(kind, ".pdf")
        if (path := self._completed(Path(name), ending)) is not None:
            self.export_to(path)

    def export_to(self, path: Path) -> None:
        """Write the brief to a file, whose ending says in which kind."""
        brief = self._document.brief

        def done(data: bytes) -> None:
            try:
                write_atomically(path, data)
            except BriefwrightError as error:
                tell(self._window, self.tr("The brief could not be written"), error)
                return
            self.exported = path
            waiting = len(brief.unreviewed)
            words = self.tr("Exported {file}.").format(file=path.name)
            if waiting:
                words += " " + self.tr("%n unreviewed point(s) are not in it.", "", waiting)
            self.said.emit(words)

        self.said.emit(self.tr("Making {file}…").format(file=path.name))
        self._printer.make(brief, done, path.suffix.lower())

    def print(self) -> None:
        """Ask for a printer and give it the PDF."""
        if self._paper.printers():
            self._leaving.ask(self.tr("Print anyway"), self._print)
        else:
            tell(self._window, self.tr("Nothing was printed"), self._paper.no_printer())

    def _print(self) -> None:
        self._printer.make(self._document.brief, self._paper.print)
