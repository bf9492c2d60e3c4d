"""The ground of a map: the frame that shows some places, and the land in it as one SVG path."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from briefing.rendering.land import TILE, Tile, tiles
from briefing.rendering.projection import Point, Projection, Region, World, middle, turned

#: Points of paper: a map's width, and the least and the greatest height.
WIDTH, LOW, HIGH = 374.0, 152.0, 190.0

#: Half of the least distance that a map shows from west to east, in units of the Earth's radius:
#: about 1,500 km, so that a single city shows its part of the continent.
LEAST = 0.235

#: The share of the frame that the places fill, and the room for their names beside them.
FILL, ROOM = 0.8, 34.0

#: How many times as wide a frame is tried until it shows enough of a coast, and the least shares of
#: land and of water that are.
WIDER, SOME, MUCH = (1, 1.25, 1.6, 2.0, 2.5), 0.02, 0.08

#: The angle in radians from the middle from which on a map shows the whole world.
WHOLE = 0.72

#: The most northern and southern degrees of a map of the world, unless a place lies beyond.
NORTH, SOUTH = 78.0, -56.0

#: Meridians that a map of the world may have in its middle, in the order of preference.
MERIDIANS = (0, 150, -90)

#: The least distance of two corners of a coast, in points.
FINE = 0.5

#: The least piece of land or water that is drawn, in square points.
SPECK = 0.02


@dataclass(frozen=True, slots=True)
class Frame:
    """A window on a projection: the point in its middle, its scale in points, its size."""

    projection: Projection
    middle: Point
    scale: float
    width: float
    height: float

    def at(self, north: float, east: float) -> Point:
        """Where a place lies, in points from the upper left corner."""
        x, y = self.projection.xy(north, east)
        return (
            self.width / 2 + (x - self.middle[0]) * self.scale,
            self.height / 2 - (y - self.middle[1]) * self.scale,
        )

    def spot(self, north: float, east: float) -> Point:
        """The same for an eastern degree that may lie on the other side of the world's cut."""
        if isinstance(self.projection, World):
            east = self.projection.east + turned(east - self.projection.east)
        return self.at(north, east)

    @property
    def shows_pole(self) -> bool:
        """Whether a pole lies in it, so that it has no ends in the east and the west."""
        poles = (self.at(north, 0) for north in (90, -90))
        return any(0 <= x <= self.width and 0 <= y <= self.height for x, y in poles)

    def outline(self) -> list[Point]:
        """Places along the edge, of a frame on a region, in order."""
        assert isinstance(self.projection, Region)
        across, down = (side / 2 / self.scale for side in (self.width, self.height))
        steps = [k / 4 - 1 for k in range(8)]
        edge = [
            *((step * across, down) for step in steps),
            *((across, -step * down) for step in steps),
            *((-step * across, -down) for step in steps),
            *((-across, step * down) for step in steps),
        ]
        return [self.projection.place(self.middle[0] + x, self.middle[1] + y) for x, y in edge]


def frame_of(places: Sequence[Point]) -> Frame:
    """The frame that shows some places, in degrees north and east, at least one."""
    around = middle(places)
    if any(around.distance(*place) > WHOLE for place in places):
        return world_frame(WIDTH, _meridian([east for _, east in places]), [n for n, _ in places])
    flat = [around.xy(*place) for place in places]
    across, down = (max(abs(value) for value in axis) for axis in zip(*flat, strict=True))
    scale = min(
        (WIDTH / 2 - ROOM) / max(across, 1e-9),
        HIGH * FILL / 2 / max(down, 1e-9),
        WIDTH / 2 / LEAST,
    )
    height = max(LOW, min(2 * down * scale / FILL, HIGH))
    frames = [Frame(around, (0.0, 0.0), scale / wider, WIDTH, height) for wider in WIDER]
    return next((frame for frame in frames if _tells(frame)), frames[0])


def _tells(frame: Frame) -> bool:
    """Whether there is enough of a coast in a frame to see where it lies."""
    return SOME <= land_share(frame) <= 1 - MUCH


def land_share(frame: Frame) -> float:
    """The share of a frame that is land."""
    land = sum(_area(ring) for tile in tiles() for ring in _on_page(tile, frame))
    return land / (frame.width * frame.height)


def _area(ring: Sequence[Point]) -> float:
    """The area of a ring, negative for water."""
    pairs = zip(ring, (*ring[1:], ring[0]), strict=True)
    return -sum(x * v - u * y for (x, y), (u, v) in pairs) / 2


def world_frame(width: float, meridian: int, norths: Sequence[float]) -> Frame:
    """The frame that shows the world around a meridian, with some northern degrees in it."""
    world = World(meridian)
    scale = width / 2 / world.xy(0, meridian + 180)[0]
    top = world.xy(min(max(NORTH, *norths) + 4, 90), 0)[1]
    bottom = world.xy(max(min(SOUTH, *norths) - 4, -90), 0)[1]
    height = (top - bottom) * scale
    return Frame(world, (0.0, (top + bottom) / 2), scale, width, height)


def _meridian(easts: Iterable[float]) -> int:
    """The middle of a map of the world whose ends are far from some places."""

    def nearest(meridian: int) -> float:
        return min((180 - abs(turned(east - meridian)) for east in easts), default=180)

    easts = tuple(easts)
    return next((m for m in MERIDIANS if nearest(m) > TILE), max(MERIDIANS, key=nearest))


def land_path(frame: Frame) -> str:
    """The land in a frame as the data of one SVG path, in tenths of points."""
    rings = (ring for tile in tiles() for ring in _on_page(tile, frame))
    return "".join(_written(ring) for ring in rings)


def _on_page(tile: Tile, frame: Frame) -> Iterator[list[Point]]:
    """The rings of a tile as they lie in the frame, cut off at its edges."""
    shift = _shift(tile, frame)
    if shift is None:
        return
    for ring in tile.rings:
        corners = [frame.at(north, east + shift) for east, north in ring]
        if cut := _cut(corners, frame):
            yield cut


def _shift(tile: Tile, frame: Frame) -> float | None:
    """By how many degrees a tile is turned to lie on the right side; None where it is not seen."""
    if isinstance(frame.projection, World):
        west = turned(tile.west - frame.projection.east)
        return west + frame.projection.east - tile.west
    assert isinstance(frame.projection, Region)
    half = math.hypot(frame.width, frame.height) / 2 / frame.scale
    reach = 2 * math.asin(min(half / 2, 1.0)) + math.radians(TILE)
    away = frame.projection.distance(tile.south + TILE / 2, tile.west + TILE / 2)
    return 0.0 if away < reach else None


def _cut(corners: list[Point], frame: Frame) -> list[Point]:
    """The part of a polygon inside the frame (Sutherland and Hodgman 1974)."""
    edges: tuple[tuple[int, float, Callable[[float, float], bool]], ...] = (
        (0, 0.0, float.__ge__),
        (0, frame.width, float.__le__),
        (1, 0.0, float.__ge__),
        (1, frame.height, float.__le__),
    )
    for axis, limit, inside in edges:
        if all(inside(corner[axis], limit) for corner in corners):
            continue
        kept: list[Point] = []
        for one, other in zip(corners[-1:] + corners[:-1], corners, strict=True):
            if inside(one[axis], limit) != inside(other[axis], limit):
                share = (limit - one[axis]) / (other[axis] - one[axis])
                kept.append((_between(one[0], other[0], share), _between(one[1], other[1], share)))
            if inside(other[axis], limit):
                kept.append(other)
        corners = kept
        if not corners:
            break
    return corners


def _between(one: float, other: float, share: float) -> float:
    return one + (other - one) * share


def _written(ring: Sequence[Point]) -> str:
    """A ring as SVG path data, without corners closer than can be seen; "" for a speck."""
    corners = [(round(x * 10), round(y * 10)) for x, y in ring]
    kept = corners[:1]
    for x, y in corners[1:]:
        if max(abs(x - kept[-1][0]), abs(y - kept[-1][1])) >= FINE * 10:
            kept.append((x, y))
    if len(kept) < 3 or abs(_area(ring)) < SPECK:
        return ""
    steps = " ".join(f"{x - before[0]} {y - before[1]}" for before, (x, y) in pairwise(kept))
    return f"M{kept[0][0]} {kept[0][1]}l{steps}z"


@cache
def small_world(width: float, meridian: int) -> tuple[Frame, str]:
    """A map of the world of some width in points, for an inset: its frame and its land."""
    frame = world_frame(width, meridian, (0.0,))
    return frame, land_path(frame)
