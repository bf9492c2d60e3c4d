"""Printing pages as pictures, for systems whose print queue takes no PDF files."""

from __future__ import annotations

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtPdf import QPdfDocument, QPdfPageRenderer
from PySide6.QtPrintSupport import QPrinter

from briefing.errors import PrintFailed

#: The finest pictures that are made, in dots an inch: a page of A4 takes 35 MB in memory.
FINEST = 300


def printer_for(pdf: QPdfDocument) -> QPrinter:
    """A printer set to the paper of a PDF, which is to fill it to the edges."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(pdf.pagePointSize(0), QPageSize.Unit.Point))
    printer.setFullPage(True)
    printer.setFromTo(0, 0)
    return printer


def pages_to_print(printer: QPrinter, count: int) -> list[int]:
    """The pages of a document of `count` that the printer was asked for, from 0, in their order.

    A page is there several times where the printer makes no copies by itself.
    """
    pages = list(range(count))
    if printer.printRange() is QPrinter.PrintRange.PageRange:
        asked = printer.pageRanges()
        pages = [page for page in pages if asked.isEmpty() or asked.contains(page + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [page for page in pages for _ in range(copies)]


class RasterPrint(QObject):
    """Prints a PDF page by page; the pictures are made in another thread.

    `printed(pages)` tells how many pages are done, and in the end either `done()` or
    `failed(error)` follows. The document must outlive it.
    """

    printed = Signal(int)
    done = Signal()
    failed = Signal(object)

    def __init__(self, pdf: QPdfDocument, printer: QPrinter, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pdf, self._printer = pdf, printer
        self.pages = pages_to_print(printer, pdf.pageCount())
        self._next = 0
        self._painter = QPainter()
        self._renderer = QPdfPageRenderer(self)
        self._renderer.setRenderMode(QPdfPageRenderer.RenderMode.MultiThreaded)
        self._renderer.setDocument(pdf)
        self._renderer.pageRendered.connect(self._draw)

    def start(self) -> None:
        """Begin with the first page."""
        if self.pages and self._painter.begin(self._printer):
            self._request()
        else:
            self._fail()

    def cancel(self) -> None:
        """Print no further page; the printer is told to forget those that it has."""
        self._renderer.pageRendered.disconnect(self._draw)
        self._printer.abort()
        self._painter.end()

    def _request(self) -> None:
        dots = min(self._printer.resolution(), FINEST) / 72
        points = self._pdf.pagePointSize(self.pages[self._next])
        self._renderer.requestPage(self.pages[self._next], (points * dots).toSize())

    def _draw(self, _page: int, _size: QSize, image: QImage) -> None:
        """Put a page's picture on paper, as large as fits, and go on with the next."""
        if self._next and not self._printer.newPage():
            self._painter.end()
            self._fail()
            return
        self._painter.drawImage(_fitted(image.size(), self._paper), image)
        self._next += 1
        self.printed.emit(self._next)
        if self._next < len(self.pages):
            self._request()
        elif self._painter.end():
            self.done.emit()
        else:
            self._fail()

    @property
    def _paper(self) -> QSize:
        """The paper in the printer's dots."""
        return self._printer.paperRect(QPrinter.Unit.DevicePixel).size().toSize()

    def _fail(self) -> None:
        self.failed.emit(
            PrintFailed(
                self.tr("The printer {printer} did not take the pages.").format(
                    printer=self._printer.printerName() or self._printer.outputFileName()
                ),
                self.tr("Check that it is switched on, or export the PDF and print it elsewhere."),
            )
        )


def _fitted(picture: QSize, paper: QSize) -> QRect:
    """Where a picture stands in the middle of the paper, as large as fits."""
    size = picture.scaled(paper, Qt.AspectRatioMode.KeepAspectRatio)
    left, top = (paper.width() - size.width()) // 2, (paper.height() - size.height()) // 2
    return QRect(QPoint(left, top), size)
