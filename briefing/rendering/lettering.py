"""Where the names on a map stand, so that none touches another, a dot or the frame."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from briefing.rendering.timeline import SIZE, width

#: Points: a dot's radius, the gap between a dot and its name, how far a led name may stand away.
DOT, GAP, FAR = 2.3, 2.2, (13.0, 22.0, 32.0, 44.0)

#: How far the name of an area may stand from its place without a line to it, in points.
LED = 22.0

#: The height of capitals and the depth of letters below the line, in points.
TALL, DEEP = 0.68 * SIZE, 0.22 * SIZE

#: Points of air around a name.
AIR = 1.4


@dataclass(frozen=True, slots=True)
class Label:
    """What is to be named: a place in points; an `area` has no dot and is named on its place."""

    words: str
    x: float
    y: float
    area: bool


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle that nothing else may touch."""

    left: float
    top: float
    right: float
    bottom: float

    def touches(self, other: Box) -> bool:
        """Whether two rectangles overlap."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def within(self, width: float, height: float) -> bool:
        """Whether it lies in a frame, a little inside."""
        return (
            self.left >= 3
            and self.top >= 2
            and self.right <= width - 3
            and self.bottom <= height - 2
        )


@dataclass(frozen=True, slots=True)
class Placed:
    """A name on the map: its left end and its line from below; `led` by a line from its dot."""

    label: Label
    left: float
    base: float
    led: bool

    @property
    def width(self) -> float:
        """How wide it is, in points."""
        return width_of(self.label)

    @property
    def box(self) -> Box:
        """The room that it takes."""
        right = self.left + self.width
        return Box(self.left - AIR, self.base - TALL - AIR, right + AIR, self.base + DEEP + AIR)


def width_of(label: Label) -> float:
    """How wide a name is, in points."""
    return width(label.words, "Regular" if label.area else "Semibold")


def placed(
    labels: Sequence[Label], size: tuple[float, float], taken: Sequence[Box]
) -> list[Placed]:
    """The names that fit in a frame, each at the first of its places where it touches nothing.

    Cities come before areas, whose names can stand anywhere near; `taken` is kept free. Names that
    fit nowhere are left out.
    """
    dots = [_dot(label) for label in labels if not label.area]
    blocked = [*taken, *dots]
    found: dict[Label, Placed] = {}
    for label in sorted(labels, key=lambda each: each.area):
        for way in _ways(label):
            if way.box.within(*size) and not any(way.box.touches(box) for box in blocked):
                found[label] = way
                blocked.append(way.box)
                break
    return [found[label] for label in labels if label in found]


def _dot(label: Label) -> Box:
    reach = DOT + 0.4
    return Box(label.x - reach, label.y - reach, label.x + reach, label.y + reach)


def _ways(label: Label) -> Iterator[Placed]:
    """The places of a name, the best first (after Imhof, Positioning Names on Maps, 1975)."""
    wide, mid = width_of(label), (TALL - DEEP) / 2
    if label.area:
        yield Placed(label, label.x - wide / 2, label.y + mid, led=False)
    out, up = DOT + GAP, DOT + GAP + DEEP
    sides = [(out, mid), (-out - wide, mid), (-wide / 2, -up), (-wide / 2, DOT + GAP + TALL)]
    corners = [(out, -DOT), (out, DOT + TALL), (-out - wide, -DOT), (-out - wide, DOT + TALL)]
    for dx, dy in (*sides, *corners):
        yield Placed(label, label.x + dx, label.y + dy, led=False)
    for far in FAR:
        for turn in range(12):
            dx, dy = (far * f(math.radians(30 * turn)) for f in (math.cos, math.sin))
            side = 0.0 if dx > 1 else -wide if dx < -1 else -wide / 2
            led = not label.area or far >= LED
            yield Placed(label, label.x + dx + side, label.y + dy + mid, led)
