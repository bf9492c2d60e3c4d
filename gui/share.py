"""Ways out of the house beside files and paper: mail, clipboard, the file's folder."""

from __future__ import annotations

import contextlib
import tempfile
import threading
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QMimeData, QObject, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QWidget

from briefing import mailing
from briefing.brief import Brief
from briefing.errors import BriefwrightError
from briefing.mailing import Sent
from briefing.storage import write_atomically
from gui.document import Document
from gui.errors import tell
from gui.files import Files, suggested_name
from gui.leaving import Leaving
from gui.printer import Printer

if TYPE_CHECKING:
    from briefing.rendering import RichText


class Share(QObject):
    """What the Share menu does; `said(text)` tells what was done.

    The PDF is written under its suggested name to a folder that lasts as long as the window, as a
    mail program or a file manager reads it only later.
    """

    said = Signal(str)
    _answered = Signal(object, object)

    def __init__(
        self, window: QWidget, document: Document, printer: Printer, files: Files, leaving: Leaving
    ) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._printer = printer
        self._files = files
        self._leaving = leaving
        self._answered.connect(self._tell_sent)
        self._folder = tempfile.TemporaryDirectory(
            prefix="briefwright-", ignore_cleanup_errors=True
        )

    def mail(self) -> None:
        """Open a new message with the PDF attached, or a draft of one."""
        self._with_pdf(self.tr("Send anyway"), self._mail)

    def copy_file(self) -> None:
        """Put the PDF on the clipboard, to be pasted into a message or a folder."""
        self._with_pdf(self.tr("Copy anyway"), self._copy_file)

    def show_in_folder(self) -> None:
        """Open the folder that holds the PDF exported last, or else a fresh one."""
        last = self._files.exported
        if last is not None and last.is_file():
            self._show(last)
        else:
            self._with_pdf(self.tr("Show anyway"), self._show)

    def copy_text(self) -> None:
        """Put the brief on the clipboard as rich text."""
        self._leaving.ask(
            self.tr("Copy anyway"),
            lambda: self._printer.rich_text(self._document.brief, self._copy_text),
        )

    def _with_pdf(self, anyway: str, then: Callable[[Path], None]) -> None:
        """Make the PDF and give its file to what follows; `anyway` goes on with open checks."""
        self._leaving.ask(anyway, lambda: self._make_pdf(then))

    def _make_pdf(self, then: Callable[[Path], None]) -> None:
        brief = self._document.brief
        self.said.emit(self.tr("Making the PDF…"))
        self._printer.make(brief, lambda data: self._guarded(lambda: then(self._kept(brief, data))))

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except BriefwrightError as error:
            tell(self._window, self.tr("The brief could not be shared"), error)

    def _kept(self, brief: Brief, data: bytes) -> Path:
        path = Path(self._folder.name) / suggested_name(brief, ".pdf")
        write_atomically(path, data)
        return path

    def _mail(self, path: Path) -> None:
        """Ask the mail program in a thread: it may take seconds to answer."""
        subject = self._document.brief.details.title or path.stem
        self.said.emit(self.tr("Asking the mail program…"))
        threading.Thread(target=self._send, args=(path, subject), daemon=True).start()

    def _send(self, path: Path, subject: str) -> None:
        try:
            answer: Sent | BriefwrightError = mailing.send(path, subject)
        except BriefwrightError as error:
            answer = error
        with contextlib.suppress(RuntimeError):  # the window is closed
            self._answered.emit(path, answer)

    def _tell_sent(self, path: Path, answer: Sent | BriefwrightError) -> None:
        if isinstance(answer, BriefwrightError):
            tell(self._window, self.tr("The brief could not be shared"), answer)
            return
        draft = mailing.draft_path(path)
        words = {
            Sent.MESSAGE: self.tr("A message with {file} is open in the mail program."),
            Sent.DRAFT: self.tr("A draft with {file} is open in the mail program."),
            Sent.LEFT: self.tr("No mail program was found: the draft is {draft} in {folder}."),
        }[answer]
        if answer is Sent.LEFT:
            self._show(draft)
        self.said.emit(words.format(file=path.name, draft=draft.name, folder=draft.parent))

    def _copy_file(self, path: Path) -> None:
        data = QMimeData()
        data.setUrls([QUrl.fromLocalFile(str(path))])
        data.setText(str(path))
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(self.tr("{file} is on the clipboard.").format(file=path.name))

    def _copy_text(self, text: RichText) -> None:
        data = QMimeData()
        data.setHtml(text.html)
        data.setText(text.plain)
        for kind in ("text/rtf", "application/rtf"):
            data.setData(kind, QByteArray(text.rtf.encode("ascii")))
        QGuiApplication.clipboard().setMimeData(data)
        self.said.emit(self.tr("The brief is on the clipboard as text."))

    def _show(self, path: Path) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(path.parent)))
        words = self.tr("{file} is in {folder}.")
        self.said.emit(words.format(file=path.name, folder=path.parent))

    def close(self) -> None:
        """Let go of the PDFs that were made for sharing."""
        self._folder.cleanup()
