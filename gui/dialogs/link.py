"""Asking for a web address: the one thing that makes Briefwright reach the network."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QVBoxLayout, QWidget

from gui.clipboard import is_link
from gui.dialogs.buttons import import_buttons

#: A name with a dot and perhaps a path: an address whose beginning was left out.
_BARE = re.compile(r"[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:/\S*)?")


class LinkDialog(QDialog):
    """A line for a link; `link` is there already.

    `fresh` is whether the page is to begin a new brief; at the desk the analyst chooses.
    """

    def __init__(
        self, parent: QWidget | None = None, *, at_desk: bool = False, link: str = ""
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Open a link"))
        self.setMinimumWidth(520)
        lead = QLabel(self.tr("The page is fetched from its site; nothing else is sent anywhere."))
        lead.setProperty("role", "muted")
        self.edit = QLineEdit(link)
        self.edit.setPlaceholderText("https://")
        self.edit.setAccessibleName(self.tr("Link"))
        self.fresh = not at_desk
        buttons, self.choices = import_buttons(self, at_desk=at_desk)
        self.edit.textChanged.connect(self._enable)
        self._enable()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(12)
        column.addWidget(lead)
        column.addWidget(self.edit)
        column.addWidget(buttons)

    def _enable(self) -> None:
        for button in self.choices:
            button.setEnabled(is_link(self.url))

    @property
    def url(self) -> str:
        """The address as entered, with the beginning that may be left out."""
        entered = self.edit.text().strip()
        return f"https://{entered}" if _BARE.fullmatch(entered) else entered
