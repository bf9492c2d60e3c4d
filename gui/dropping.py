"""Dropping things on the window: what it takes, and what it leaves to the field under them."""

from __future__ import annotations

from PySide6.QtCore import QMimeData, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

from gui.clipboard import copied, files, link


class Droppable(QWidget):
    """Takes files, links and text that another program drops anywhere on it.

    `files_dropped(paths)`, `link_dropped(url)`, `text_dropped(copied)`, `held_over(bool)`.
    What is dragged about within the program is none of these: a card is no article.
    """

    files_dropped = Signal(object)
    link_dropped = Signal(str)
    text_dropped = Signal(object)
    held_over = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self.frame = QFrame(self)
        self.frame.setObjectName("heldOver")
        self.frame.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.frame.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The frame goes round all of it."""
        super().resizeEvent(event)
        self.frame.setGeometry(self.rect())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files, links and text from elsewhere are welcome."""
        data = event.mimeData()
        if event.source() is None and (files(data) or link(data) or data.hasText()):
            _copy(event)
            self._hold(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is held over any more."""
        self._hold(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Hand over what was dropped."""
        self._hold(False)
        data = event.mimeData()
        _copy(event)
        if paths := files(data):
            self.files_dropped.emit(paths)
        elif url := link(data):
            self.link_dropped.emit(url)
        elif data.hasText():
            self.text_dropped.emit(copied(data))

    def _hold(self, over: bool) -> None:
        self.frame.setVisible(over)
        self.frame.raise_()
        self.held_over.emit(over)


class WordsEdit(QPlainTextEdit):
    """A field for words: a file let go over it goes to the window, not its name into the words."""

    def canInsertFromMimeData(self, data: QMimeData) -> bool:
        """Take anything that is text and no file."""
        return not files(data) and super().canInsertFromMimeData(data)


def _copy(event: QDropEvent) -> None:
    """Accept what is dropped as a copy, so that nobody takes the original away."""
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
