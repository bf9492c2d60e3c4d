"""What is wrong with a template, above the last good preview."""

from __future__ import annotations

import html

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from briefing.errors import BriefwrightError, TemplateBroken
from gui.sentences import sentence


class Mistake(QLabel):
    """A strip that shows an error with its lines of code until the pages come again."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setWordWrap(True)
        self.setObjectName("trouble")
        self.setContentsMargins(16, 8, 16, 8)
        self.setAccessibleName(self.tr("Mistake in the template"))
        self.hide()

    def tell(self, error: BriefwrightError) -> None:
        """Show an error until `hide` is called."""
        code = error.excerpt if isinstance(error, TemplateBroken) else ""
        shown = f"<pre>{html.escape(code)}</pre>" if code else ""
        what, remedy = (html.escape(sentence(words)) for words in (error.message, error.remedy))
        self.setText(f"<b>{what}</b>{shown or '<br>'}{remedy}")
        self.show()
