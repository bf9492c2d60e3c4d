"""What a kind of brief looks like, and when to use it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from gui.wording import phrase

if TYPE_CHECKING:
    from briefing.rendering import TemplateInfo


#: A thumbnail's height in pixels.
HEIGHT = 120


class TemplateCard(QWidget):
    """A template's first page, small, beside the sentence on its use."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.picture = QLabel()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setProperty("role", "muted")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(16)
        row.addWidget(self.picture, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.words, 1)

    def show_template(self, info: TemplateInfo) -> None:
        """Show one template; an own one without a picture has words only."""
        image = QPixmap(str(info.folder / "thumbnail.png"))
        self.picture.setVisible(not image.isNull())
        if not image.isNull():
            ratio = self.devicePixelRatioF()
            smooth = Qt.TransformationMode.SmoothTransformation
            scaled = image.scaledToHeight(round(HEIGHT * ratio), smooth)
            scaled.setDevicePixelRatio(ratio)
            self.picture.setPixmap(scaled)
        self.picture.setAccessibleName(self.tr("First page of a {0}").format(phrase(info.title)))
        self.words.setText(phrase(info.when_to_use))
