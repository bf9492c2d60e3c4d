"""Laid-out blocks that are taken over into the page's next layout where nothing about them changed.

A block that fitted whole on its page, in a row without floats, looks the same wherever it fits
whole again under the same margins: it is moved, not laid out anew. WeasyPrint lays out blocks
through one function, which is stood in for while pages are made.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class _Laid:
    """A block as it was laid out: under what, from where, and what came of it."""

    under: tuple[object, ...]
    position: tuple[float, float]
    box: Any
    next_page: Any
    margins: tuple[float, ...]


class KeptBlocks:
    """The blocks of one row, by the boxes that they were laid out from."""

    def __init__(self) -> None:
        self._laid: dict[Any, _Laid | None] = {}

    @contextmanager
    def used_for(self, blocks: Iterable[Any]) -> Iterator[None]:
        """Lay out pages in the block; these boxes are the row's, others are forgotten."""
        from weasyprint.layout import block as layout

        self._laid = {box: self._laid.get(box) for box in blocks}
        original = layout.block_level_layout

        def lay_out(context: Any, box: Any, *given: Any, **named: Any) -> Any:
            if box not in self._laid or len(given) != _GIVEN or named:
                return original(context, box, *given, **named)
            return self._block(original, context, box, given)

        layout.block_level_layout = lay_out
        try:
            yield
        finally:
            layout.block_level_layout = original

    def _block(self, original: Any, context: Any, box: Any, given: tuple[Any, ...]) -> Any:
        """The block as it was, moved; laid out by WeasyPrint where that is not the same."""
        bottom_space, skip, parent, empty, absolute, fixed, margins, *rest = given
        alone = skip is None and not any(rest) and not context.excluded_shapes
        under = (context.current_page > 1, empty, tuple(margins), parent.width)
        position = box.position_x, box.position_y
        laid = self._laid[box]
        if laid is not None and alone and laid.under == under:
            moved = _moved(laid, position)
            bottom = moved.border_box_y() + moved.border_height()
            if not context.overflows_page(bottom_space, bottom):
                return moved, None, laid.next_page, list(laid.margins), False, None
        placed = len(absolute), len(fixed)
        result = original(context, box, *given)
        new, resume, next_page, after, through, lines = result
        whole = new is not None and resume is None and not through and lines is None
        still = placed == (len(absolute), len(fixed)) and not context.excluded_shapes
        if alone and whole and still:
            self._laid[box] = _Laid(under, position, new, next_page, tuple(after))
        return result


#: What WeasyPrint gives for a block in a row, after the context and the box.
_GIVEN = 11


def _moved(laid: _Laid, position: tuple[float, float]) -> Any:
    """The laid-out block at another place; the page that it stood on may keep the old one."""
    across, down = (new - old for new, old in zip(position, laid.position, strict=True))
    if not across and not down:
        return laid.box
    moved = laid.box.deepcopy()
    moved.translate(across, down)
    return moved
