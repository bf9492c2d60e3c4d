"""The open document: the current brief, its file, and everything that can be undone."""

from __future__ import annotations

from pathlib import Path
from textwrap import shorten

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from briefing.brief import Brief

#: Characters of a point that tell it apart from others in the history.
ABOUT = 48


class _Swap(QUndoCommand):
    """One brief put in another's place; edits with the same merge key become one step."""

    def __init__(self, document: Document, label: str, new: Brief, merge: str | None) -> None:
        super().__init__(label)
        self._document = document
        self._before = document.brief
        self._after = new
        self._merge = merge
        self._was_done = False

    def id(self) -> int:
        return -1 if self._merge is None else 1

    def mergeWith(self, other: QUndoCommand) -> bool:
        if not isinstance(other, _Swap) or other._merge != self._merge:
            return False
        self._after = other._after
        self.setObsolete(self._after == self._before)
        return True

    def redo(self) -> None:
        self._document._show(self._after)
        if self._was_done:
            self._document.stepped.emit(self.text(), False, self._before)
        self._was_done = True

    def undo(self) -> None:
        self._document._show(self._before)
        self._document.stepped.emit(self.text(), True, self._after)


class Document(QObject):
    """Holds one brief; `edit` is the only way to change it.

    `opened()` comes before another brief is shown; `changed(brief)` follows that, and every edit,
    undo and redo; `state_changed()` follows a change of the path or of whether there are unsaved
    changes; `stepped(name, undone, left)` follows an undo or redo, with the step's name and the
    brief that it led away from.
    """

    opened = Signal()
    changed = Signal(object)
    stepped = Signal(str, bool, object)
    state_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.brief = Brief()
        self.path: Path | None = None
        self.stack = QUndoStack(self)
        self.stack.cleanChanged.connect(self._clean_changed)

    def open(self, brief: Brief, path: Path | None = None, *, unsaved: bool = False) -> None:
        """Show another brief; its undo history begins here. `unsaved` marks it as not on disk."""
        self.brief = brief
        self.path = path
        self.stack.clear()
        if unsaved:
            self.stack.resetClean()
        self.opened.emit()
        self.changed.emit(brief)
        self.state_changed.emit()

    def edit(self, label: str, new: Brief, merge: str | None = None, *, about: str = "") -> None:
        """Put a new brief in the current one's place as one undo step called `label`.

        `about` are the words that it was done to, of which the step's name keeps the first. Steps
        in a row with the same `merge` key become one (typing).
        """
        if new != self.brief:
            name = f"{label}: {shorten(about, ABOUT, placeholder='…')}" if about else label
            self.stack.push(_Swap(self, name, new, merge))

    def saved(self, path: Path) -> None:
        """Note that the current brief is on disk at `path`."""
        self.path = path
        self.stack.setClean()
        self.state_changed.emit()

    @property
    def is_clean(self) -> bool:
        """Whether the file on disk holds the current brief."""
        return self.stack.isClean()

    @property
    def name(self) -> str:
        """What the document is called in the title bar."""
        if self.path is not None:
            return self.path.stem
        return self.brief.details.title or self.tr("Untitled brief")

    def _clean_changed(self, _clean: bool) -> None:
        self.state_changed.emit()

    def _show(self, brief: Brief) -> None:
        self.brief = brief
        self.changed.emit(brief)
