"""What was drawn in one PDF and is taken over into the next one of the same pages.

Turning glyphs into PDF operators takes most of the time of writing a page. What a line's glyphs
became stays with its box, and is written again at the place where the box now is; so do the
operators of a vector graphic and of a whole page that stayed as it was. The fonts that they belong
to go into each PDF with all the glyphs that the pages have used so far.
"""

from __future__ import annotations

import copy
import hashlib
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class _Drawn:
    """A line's operators between its place and its end, and the font and size they end with."""

    operators: tuple[Any, ...]
    font: Any


#: Operators that name what only the PDF at hand has: images, shadings, patterns.
_LOCAL = (b" Do", b" sh", b" cs", b" CS", b" scn", b" SCN")


@dataclass(frozen=True, slots=True)
class _Picture:
    """All operators of a drawing of some size, the opacities they name, and a word for its look."""

    size: tuple[Any, ...]
    operators: tuple[bytes, ...]
    states: dict[str, Any]
    look: str


def look_of(page: Any) -> str:
    """A word for how a page looks that was just written; "" where its operators don't tell."""
    drawn = page.__dict__.get("drawn")
    return drawn.look if drawn is not None else ""


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
def kept_drawing() -> Iterator[None]:
    """Write PDFs in the block: what was drawn before and is the same is not drawn anew."""
    from weasyprint.document import Page
    from weasyprint.images import SVGImage

    page, graphic = Page.paint, SVGImage.draw
    Page.paint, SVGImage.draw = _remembered(page), _remembered(graphic)
    try:
        with _kept_lines():
            yield
    finally:
        Page.paint, SVGImage.draw = page, graphic


def _remembered(draw: Callable[..., None]) -> Callable[..., None]:
    """A method `draw(stream, …size)` that repeats what it did in an earlier PDF."""

    def again(owner: Any, stream: Any, *size: Any) -> None:
        kept = owner.__dict__.get("drawn")
        if kept is not None and kept.size == size:
            states = stream._resources["ExtGState"]
            states.update(kept.states)
            stream.stream.extend(kept.operators)
            return
        stream._current_color = stream._current_color_stroke = None
        stream._current_alpha = stream._current_alpha_stroke = stream._current_font = None
        start = len(stream.stream)
        draw(owner, stream, *size)
        owner.drawn = _picture(size, stream, start)

    return again


def _picture(size: tuple[Any, ...], stream: Any, start: int) -> _Picture | None:
    """What the stream got from `start` on, unless it names what only this PDF has."""
    operators = tuple(stream.stream[start:])
    if not all(isinstance(each, bytes) and not each.endswith(_LOCAL) for each in operators):
        return None
    names = {each[1:-3].decode() for each in operators if each.endswith(b" gs")}
    if any(name[0] not in "aA" for name in names):
        return None
    known = stream._resources["ExtGState"]
    look = hashlib.sha256(b"\n".join(operators)).hexdigest()
    return _Picture(size, operators, {name: known[name] for name in names}, look)


@contextmanager
def _kept_lines() -> Iterator[None]:
    """Draw in the block: plain lines that were drawn before are not drawn anew."""
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
