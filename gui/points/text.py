"""Wrapped text for painting: measured once for each width, kept while it is in use."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QPointF
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextOption

#: Distance from baseline to baseline, in type sizes.
LEADING = 1.32

#: Lines of a text that a card shows; a longer one is read whole in its editor.
LINES = 14


@lru_cache(maxsize=2048)
def wrapped(
    text: str, family: str, pixels: int, weight: int, width: int
) -> tuple[QTextLayout, int]:
    """A layout of `text` in lines of at most `width` pixels, and its height in pixels.

    Of a text that needs more than `LINES` lines the layout shows the beginning.
    """
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight(weight))
    layout = _lay_out(text, font, width)
    last = layout.lineAt(layout.lineCount() - 1)
    if (
        layout.lineCount() == LINES
        and last.textStart() + last.textLength()
        < len(text.encode("utf-16-le", "surrogatepass")) // 2
    ):
        layout = _lay_out(f"{text[: last.textStart()].rstrip()} …", font, width)
    return layout, layout.lineCount() * round(pixels * LEADING)


def _lay_out(text: str, font: QFont, width: int) -> QTextLayout:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    step = round(font.pixelSize() * LEADING)
    layout.beginLayout()
    while layout.lineCount() < LINES and (line := layout.createLine()).isValid():
        line.setLineWidth(max(width, 40))
        line.setPosition(QPointF(0, (layout.lineCount() - 1) * step))
    layout.endLayout()
    return layout


def draw(painter: QPainter, text: str, font: QFont, place: QPointF, width: int) -> int:
    """Draw wrapped text with its top left at `place`; gives its height in pixels."""
    layout, height = measure(text, font, width)
    layout.draw(painter, place)
    return height


def measure(text: str, font: QFont, width: int) -> tuple[QTextLayout, int]:
    """The layout of a text in a font, and its height in pixels."""
    return wrapped(text, font.family(), font.pixelSize(), font.weight().value, width)
