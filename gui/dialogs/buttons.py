"""The buttons at the foot of a dialog."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox


def confirm_or_cancel(dialog: QDialog, confirm: str) -> QDialogButtonBox:
    """Buttons that accept and reject a dialog; the first is the default and the accent."""
    box = QDialogButtonBox()
    accept = box.addButton(confirm, QDialogButtonBox.ButtonRole.AcceptRole)
    accept.setProperty("primary", True)
    accept.setDefault(True)
    box.addButton("Cancel", QDialogButtonBox.ButtonRole.RejectRole)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


class _Importing(Protocol):
    """A dialog whose source may begin a new brief."""

    fresh: bool

    def accept(self) -> None:
        """Close the dialog; the source is imported."""


def import_buttons(dialog: QDialog, *, at_desk: bool) -> QDialogButtonBox:
    """Buttons that import, at the desk into the open brief or a new one, and one that cancels.

    Cancel is the last of them.
    """
    words = QCoreApplication.translate
    if not at_desk:
        return confirm_or_cancel(dialog, words("import", "Import"))
    box = confirm_or_cancel(dialog, words("import", "Add to this brief"))
    cancel = box.buttons()[-1]
    box.removeButton(cancel)
    other = box.addButton(words("import", "New brief"), QDialogButtonBox.ButtonRole.ActionRole)
    box.addButton(words("import", "Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
    importing = cast("_Importing", dialog)

    def begin() -> None:
        importing.fresh = True
        importing.accept()

    other.clicked.connect(begin)
    return box
