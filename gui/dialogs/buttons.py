"""The two buttons at the foot of a dialog."""

from __future__ import annotations

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
