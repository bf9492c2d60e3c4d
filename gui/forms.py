"""The dialogs of the whole brief: its details, the keys, what the program is."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QUndoStack
from PySide6.QtWidgets import QDialog, QLabel, QMessageBox, QUndoView, QVBoxLayout, QWidget

from briefing.brief import set_details
from gui import actions
from gui.document import Document
from gui.keys import Keys
from gui.settings import Settings

if TYPE_CHECKING:
    from gui.dialogs.details import DetailsDialog


class Forms(QObject):
    """Opens a dialog for each, and turns what was entered into an edit."""

    def __init__(self, window: QWidget, document: Document, settings: Settings) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._settings = settings

    def edit_details(self) -> None:
        """Show the brief's details."""
        from gui.dialogs.details import DetailsDialog

        dialog = DetailsDialog(self._document.brief, self._window)
        dialog.accepted.connect(lambda: self._change_details(dialog))
        dialog.open()

    def _change_details(self, dialog: DetailsDialog) -> None:
        details = dialog.details
        self._settings.author = (details["author"], details["organisation"])
        self._document.edit(self.tr("change details"), set_details(self._document.brief, **details))

    def show_keys(self, keys: Keys) -> None:
        """Show all keys."""
        dialog = QDialog(self._window)
        dialog.setWindowTitle(self.tr("Keys"))
        sheet = QLabel(actions.key_sheet(lambda spec: keys.shown(spec.name)))
        editing = QLabel(actions.editing_keys())
        editing.setWordWrap(True)
        column = QVBoxLayout(dialog)
        column.setContentsMargins(24, 24, 24, 24)
        column.setSpacing(16)
        for label in (sheet, editing):
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            column.addWidget(label)
        dialog.open()

    def show_history(self, stack: QUndoStack) -> None:
        """Show every step since the brief was opened; a click goes back or on to it."""
        dialog = QDialog(self._window)
        dialog.setWindowTitle(self.tr("History"))
        dialog.resize(560, 520)
        view = QUndoView(stack)
        view.setEmptyLabel(self.tr("As it was opened"))
        view.setAccessibleName(self.tr("Steps since the brief was opened"))
        column = QVBoxLayout(dialog)
        column.setContentsMargins(16, 16, 16, 16)
        column.addWidget(view)
        dialog.open()

    def show_about(self) -> None:
        """Show version and licences."""
        from gui.dialogs.about import about_words

        self._inform(self.tr("About Briefwright"), about_words())

    def _inform(self, title: str, words: str) -> None:
        box = QMessageBox(self._window)
        box.setWindowTitle(title)
        box.setTextFormat(Qt.TextFormat.RichText)
        box.setText(words)
        box.open()
