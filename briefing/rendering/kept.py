"""Blocks that are taken over into a page's next layout where nothing about them changed.

A block that fitted whole on its page, in a row without floats, looks the same wherever it fits
whole again under the same margins: it is moved, not laid out anew. WeasyPrint lays out blocks
through one function, which is stood in for while pages are made. Where a block's inside changed,
the blocks in it that did not are put into the new one (`graft`), so that they are kept as well.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any
from xml.etree.ElementTree import tostring


@dataclass(frozen=True, slots=True)
class _Laid:
    """A block as it was laid out: under what, how far off from where, and what came of it."""

    under: tuple[object, ...]
    offset: tuple[float, float]
    box: Any
    next_page: Any
    margins: tuple[float, ...]


class KeptBlocks:
    """Laid-out blocks, by the boxes that they were laid out from."""

    def __init__(self) -> None:
        self._laid: dict[Any, _Laid | None] = {}
        self._given: set[Any] = set()

    @contextmanager
    def used_for(self, blocks: Iterable[Any]) -> Iterator[None]:
        """Lay out pages in the block; only these boxes are kept, others are forgotten."""
        from weasyprint.layout import block as layout

        self._laid = {box: self._laid.get(box) for box in blocks}
        self._given = set()
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
            moved = self._moved(laid, position)
            bottom = moved.border_box_y() + moved.border_height()
            if not context.overflows_page(bottom_space, bottom):
                return moved, None, laid.next_page, list(laid.margins), False, None
        placed = len(absolute), len(fixed)
        result = original(context, box, *given)
        new, resume, next_page, after, through, lines = result
        whole = new is not None and resume is None and not through and lines is None
        still = placed == (len(absolute), len(fixed)) and not context.excluded_shapes
        if alone and whole and still:
            offset = new.position_x - position[0], new.position_y - position[1]
            self._laid[box] = _Laid(under, offset, new, next_page, tuple(after))
        return result

    def _moved(self, laid: _Laid, position: tuple[float, float]) -> Any:
        """The laid-out block at another place; the page that it stood on may keep the old one.

        What stands around a block may have moved it after its own layout.
        """
        box = laid.box
        across = position[0] + laid.offset[0] - box.position_x
        down = position[1] + laid.offset[1] - box.position_y
        if not (across or down or box in self._given):
            self._given.add(box)
            return box
        moved = box.deepcopy()
        moved.translate(across, down)
        return moved


#: What WeasyPrint gives for a block in a row, after the context and the box.
_GIVEN = 11


def keepable(boxes: Iterable[Any]) -> list[Any]:
    """The blocks among some boxes, and in them, that print no number of a page."""
    from weasyprint.formatting_structure.boxes import BlockLevelBox

    found: list[Any] = []
    for box in boxes:
        _gather(box, BlockLevelBox, found)
    return found


def _gather(box: Any, kind: type, found: list[Any]) -> bool:
    """Add the boxes of a kind from a box on; whether it prints the number of a page."""
    numbers = [_gather(child, kind, found) for child in box.children]
    numbered = any(numbers) or box.missing_link is not None
    if isinstance(box, kind) and not numbered:
        found.append(box)
    return numbered


def graft(new: Any, old: Any) -> None:
    """Put the blocks in an old box into the new one that were built from the same elements.

    The elements of the two boxes have the same place and attributes. Where their children have too,
    the same styles apply to them.
    """
    if not _same_row(new, old):
        return
    new.children = tuple(map(_taken, new.children, old.children))


def _taken(new: Any, old: Any) -> Any:
    """The old box where nothing in it differs, else the new one with what does not."""
    from weasyprint.formatting_structure.boxes import BlockLevelBox

    if isinstance(new, BlockLevelBox) and tostring(new.element) == tostring(old.element):
        return old
    graft(new, old)
    return new


def _same_row(new: Any, old: Any) -> bool:
    """Whether two boxes have children of the same kinds in the same order."""

    def row(box: Any) -> list[tuple[str, dict[str, str]]]:
        return [(child.tag, child.attrib) for child in box.element]

    kinds = [[type(child) for child in box.children] for box in (new, old)]
    return bool(kinds[0]) and kinds[0] == kinds[1] and row(new) == row(old)
