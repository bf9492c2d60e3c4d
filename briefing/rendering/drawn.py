"""Lines of text whose drawing is taken over into the next PDF of the same pages.

Turning glyphs into PDF operators takes most of the time of writing a page. What a line's glyphs
became stays with its box, and is written again at the place where the box now is. The fonts that
they belong to go into each PDF with all the glyphs that the pages have used so far.
"""

from __future__ import annotations

import copy
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A line's operators between its place and its end, and the font and size they end with."""

    operators: tuple[Any, ...]
    font: Any


class Faces:
    """The fonts of some pages as they were before a PDF's writing cut them down."""

    def __init__(self) -> None:
        self._whole: dict[Any, Any] = {}

    def for_document(self) -> dict[Any, Any]:
        """Fonts for a PDF; those that its writing adds are remembered for the next one."""
        whole = self._whole

        class Fonts(dict[Any, Any]):
            """Remembers what is added."""

            def __setitem__(self, key: Any, font: Any) -> None:
                whole[key] = font
                super().__setitem__(key, copy.copy(font))

        fonts = Fonts()
        for key, font in whole.items():
            fonts[key] = font
        return fonts


@contextmanager
def kept_text() -> Iterator[None]:
    """Write PDFs in the block: plain lines that were drawn before are not drawn anew."""
    from weasyprint import draw

    original = draw.draw_text

    def draw_text(stream: Any, box: Any, offset: Any, overflow: Any, ellipsis: Any) -> None:
        if overflow == "ellipsis" or ellipsis != "none" or not _is_plain(box):
            original(stream, box, offset, overflow, ellipsis)
        elif (drawn := getattr(box, "drawn", None)) is not None:
            _again(stream, box, drawn)
        else:
            stream._current_font = stream._old_font = None
            original(stream, box, offset, overflow, ellipsis)
            box.drawn = _taken(stream)

    draw.draw_text = draw_text
    try:
        yield
    finally:
        draw.draw_text = original


def _is_plain(box: Any) -> bool:
    look = box.style["visibility"], box.style["text_decoration_line"]
    return look == ("visible", "none")


def _taken(stream: Any) -> _Drawn | None:
    """What the stream got last, if it is one line of text and nothing else."""
    if not stream.stream or stream.stream[-1] != b"ET":
        return None
    end = len(stream.stream) - 1
    for index in range(end - 1, -1, -1):
        operator = stream.stream[index]
        if isinstance(operator, bytes) and operator.endswith(b" Tm"):
            return _Drawn(tuple(stream.stream[index + 1 : end]), stream._old_font)
        if operator in (b"BT", b"ET"):
            break
    return None


def _again(stream: Any, box: Any, drawn: _Drawn) -> None:
    """Draw a line as it was drawn, where it is now."""
    stream.set_color(box.style["color"])
    stream.begin_text()
    stream.set_text_matrix(1, 0, 0, -1, box.position_x, box.position_y + box.baseline)
    stream.stream.extend(drawn.operators)
    stream._current_font = drawn.font
    stream.end_text()
