"""The buttons at the foot of a dialog."""

from __future__ import annotations

from typing import Protocol, cast

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton


def confirm_or_cancel(dialog: QDialog, confirm: str) -> QDialogButtonBox:
    """Buttons that accept and reject a dialog; the first is the default and the accent."""
    box = QDialogButtonBox()
    cancel = QCoreApplication.translate("Buttons", "Cancel")
    accept = box.addButton(confirm, QDialogButtonBox.ButtonRole.AcceptRole)
    accept.setProperty("primary", True)
    accept.setDefault(True)
    box.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
    box.accepted.connect(dialog.accept)
    box.rejected.connect(dialog.reject)
    return box


class _Importing(Protocol):
    """A dialog whose source may begin a new brief."""

    fresh: bool

    def accept(self) -> None:
        """Close the dialog; the source is imported."""


def import_buttons(dialog: QDialog, *, at_desk: bool) -> tuple[QDialogButtonBox, list[QPushButton]]:
    """Buttons that import, at the desk into the open brief or a new one, and those but Cancel."""
    translate = QCoreApplication.translate
    first = translate("Import", "Add to this brief") if at_desk else translate("Import", "Import")
    box = confirm_or_cancel(dialog, first)
    choices = [cast("QPushButton", box.buttons()[0])]
    if at_desk:
        role = QDialogButtonBox.ButtonRole.ActionRole
        choices.append(box.addButton(translate("Import", "New brief"), role))
        choices[1].clicked.connect(lambda: _begin(cast("_Importing", dialog)))
    return box, choices


def _begin(dialog: _Importing) -> None:
    dialog.fresh = True
    dialog.accept()
