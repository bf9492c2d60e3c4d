"""Putting a PDF on paper: as the file it is where the system can, else as pictures of its pages."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QIODevice, QObject, Qt, Signal
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import QProgressDialog, QWidget

from briefing.errors import BriefwrightError, PrintFailed
from briefing.printing import can_print, print_pdf, printers
from gui.errors import tell

#: Milliseconds after which the progress of a long document is shown.
PATIENCE = 600


class Paper(QObject):
    """Asks for a printer and gives it a PDF. `said(text)` tells what was done."""

    said = Signal(str)

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window

    def printers(self) -> tuple[str, ...]:
        """The names of this computer's printers; empty where there is none."""
        if can_print():
            return printers()
        from PySide6.QtPrintSupport import QPrinterInfo

        return tuple(QPrinterInfo.availablePrinterNames())

    def no_printer(self) -> PrintFailed:
        """What is said where there is none."""
        return PrintFailed(
            self.tr("This computer has no printer set up."),
            self.tr("Add one in the system's settings, or export the PDF and print it elsewhere."),
        )

    def print(self, data: bytes) -> None:
        """Ask where to print a PDF, how often, and do it."""
        pdf = self._loaded(data)
        if can_print():
            self._as_file(data, pdf)
        else:
            self._as_pictures(pdf)

    def _loaded(self, data: bytes) -> QPdfDocument:
        pdf = QPdfDocument(self)
        buffer = QBuffer(pdf)
        buffer.setData(data)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        pdf.load(buffer)
        return pdf

    def _as_file(self, data: bytes, pdf: QPdfDocument) -> None:
        from gui.dialogs.printing import PrintDialog

        dialog = PrintDialog(self.printers(), pdf, self._window)
        confirmed = dialog.exec()
        pdf.close()
        pdf.deleteLater()
        if not confirmed:
            return
        try:
            print_pdf(data, dialog.printer, dialog.copies)
        except BriefwrightError as error:
            self._tell(error)
            return
        self._say(dialog.printer)

    def _as_pictures(self, pdf: QPdfDocument) -> None:
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog

        from gui.raster import RasterPrint, printer_for

        printer = printer_for(pdf)
        dialog = QPrintDialog(printer, self._window)
        dialog.setMinMax(1, pdf.pageCount())
        dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
        if not dialog.exec():
            pdf.deleteLater()
            return
        job = RasterPrint(pdf, printer, self)
        progress = self._progress(job.pages)
        job.printed.connect(progress.setValue)
        job.done.connect(lambda: self._say(printer.printerName() or printer.outputFileName()))
        job.failed.connect(self._tell)
        progress.canceled.connect(job.cancel)
        for ended in (job.done, job.failed, progress.canceled):
            ended.connect(job.deleteLater)
            ended.connect(pdf.deleteLater)
            ended.connect(progress.deleteLater)
        job.start()

    def _progress(self, pages: list[int]) -> QProgressDialog:
        """How far it is, with a button to stop it."""
        words = self.tr("Printing %n page(s)…", "", len(pages))
        progress = QProgressDialog(words, self.tr("Cancel"), 0, len(pages), self._window)
        progress.setWindowModality(Qt.WindowModality.WindowModal)
        progress.setMinimumDuration(PATIENCE)
        progress.setAutoReset(False)
        return progress

    def _say(self, printer: str) -> None:
        self.said.emit(self.tr("Sent to {printer}.").format(printer=printer))

    def _tell(self, error: BriefwrightError) -> None:
        tell(self._window, self.tr("Nothing was printed"), error)
