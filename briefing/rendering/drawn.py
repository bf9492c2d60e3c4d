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


#: Operators that name what only the PDF at hand has: shadings and patterns.
_LOCAL = (b" sh", b" cs", b" CS", b" scn", b" SCN")


@dataclass(frozen=True, slots=True)
class _Picture:
    """All operators of a drawing of some size, the opacities and the groups that they name.

    `look` is a word for how it looks.
    """

    size: tuple[Any, ...]
    operators: tuple[bytes, ...]
    states: dict[str, Any]
    groups: dict[bytes, _Picture]
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
    Page.paint, SVGImage.draw = _remembered(page, 1), _remembered(graphic, 2)
    try:
        with _kept_lines():
            yield
    finally:
        Page.paint, SVGImage.draw = page, graphic


def _remembered(draw: Callable[..., None], sizes: int) -> Callable[..., None]:
    """A method `draw(stream, …)` that repeats what it did in an earlier PDF in the same size.

    The first `sizes` of what follows the stream are all that a look depends on.
    """

    def again(owner: Any, stream: Any, *given: Any) -> None:
        size = given[:sizes]
        kept = owner.__dict__.get("drawn")
        if kept is not None and kept.size == size:
            _repeat(kept, stream)
            return
        stream._current_color = stream._current_color_stroke = None
        stream._current_alpha = stream._current_alpha_stroke = stream._current_font = None
        start = len(stream.stream)
        draw(owner, stream, *given)
        owner.drawn = _picture(size, stream, tuple(stream.stream[start:]))

    return again


def _repeat(kept: _Picture, stream: Any) -> None:
    """Write a drawing once more; its groups get the names that are free in this PDF."""
    stream._resources["ExtGState"].update(kept.states)
    names = {}
    for operator, inside in kept.groups.items():
        left, top, right, bottom = inside.size
        group = stream.add_group(left, top, right - left, bottom - top)
        _repeat(inside, group)
        names[operator] = f"/{group.id} Do".encode()
    stream.stream.extend(names.get(each, each) for each in kept.operators)


def _picture(size: tuple[Any, ...], stream: Any, operators: tuple[Any, ...]) -> _Picture | None:
    """A drawing in a stream, unless it names what only this PDF has."""
    if not all(isinstance(each, bytes) and not each.endswith(_LOCAL) for each in operators):
        return None
    names = {each[1:-3].decode() for each in operators if each.endswith(b" gs")}
    groups = {each: _group(stream, each) for each in operators if each.endswith(b" Do")}
    whole = {name: group for name, group in groups.items() if group is not None}
    if len(whole) < len(groups) or any(name[0] not in "aA" for name in names):
        return None
    known = stream._resources["ExtGState"]
    inside = [group.look.encode() for group in whole.values()]
    look = hashlib.sha256(b"\n".join((*operators, *inside))).hexdigest()
    return _Picture(size, operators, {name: known[name] for name in names}, whole, look)


def _group(stream: Any, operator: bytes) -> _Picture | None:
    """What the group draws that an operator names; None for an image."""
    group = stream._resources["XObject"][operator[1:-3].decode()]
    if group is None:
        return None
    return _picture(tuple(group.extra["BBox"]), group, tuple(group.stream))


@contextmanager
def _kept_lines() -> Iterator[None]:
    """Draw in the block: plain lines that were drawn before are not drawn anew."""
    from weasyprint import draw

    original = draw.draw_text

    def draw_text(stream: Any, box: Any, offset: Any, overflow: Any, ellipsis: Any) -> None:
        if overflow == "ellipsis" or ellipsis != "none" or not _is_plain(box):
            original(stream, box, offset, overflow, ellipsis)
        elif not box.text.strip():
            return
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
