"""From the globe to the page: an equal-area projection for a region, and one for the whole world.

Both give x to the right and y upwards, in units of the Earth's radius; both are equal-area, so that
no country looks larger than it is.
"""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Protocol

#: Degrees north and east, and a place on the plane.
Point = tuple[float, float]

#: The coefficients of Equal Earth.
_A1, _A2, _A3, _A4 = 1.340264, -0.081106, 0.000893, 0.003796


class Projection(Protocol):
    """A way to lay the globe flat."""

    def xy(self, north: float, east: float) -> Point:
        """Where a place lies on the plane."""


@dataclass(frozen=True, slots=True)
class Region:
    """Lambert's azimuthal equal-area projection around a middle in degrees.

    After Snyder, Map Projections: A Working Manual (1987), pages 182 to 186.
    """

    north: float
    east: float

    def xy(self, north: float, east: float) -> Point:
        """Where a place lies on the plane; the place opposite the middle lies far out."""
        lat, lon = math.radians(north), math.radians(east - self.east)
        mid = math.radians(self.north)
        along = math.sin(mid) * math.sin(lat) + math.cos(mid) * math.cos(lat) * math.cos(lon)
        stretch = math.sqrt(2 / max(1 + along, 1e-9))
        up = math.cos(mid) * math.sin(lat) - math.sin(mid) * math.cos(lat) * math.cos(lon)
        return stretch * math.cos(lat) * math.sin(lon), stretch * up

    def place(self, x: float, y: float) -> Point:
        """The place that lies at a point of the plane, east from -180 to 180."""
        out = math.hypot(x, y)
        if out < 1e-12:
            return self.north, self.east
        angle, mid = 2 * math.asin(min(out / 2, 1.0)), math.radians(self.north)
        sine = math.cos(angle) * math.sin(mid) + y * math.sin(angle) * math.cos(mid) / out
        ahead = out * math.cos(mid) * math.cos(angle) - y * math.sin(mid) * math.sin(angle)
        lon = math.degrees(math.atan2(x * math.sin(angle), ahead))
        return math.degrees(math.asin(max(-1.0, min(sine, 1.0)))), turned(self.east + lon)

    def distance(self, north: float, east: float) -> float:
        """The angle in radians from the middle to a place."""
        return 2 * math.asin(min(math.hypot(*self.xy(north, east)) / 2, 1.0))


@dataclass(frozen=True, slots=True)
class World:
    """Equal Earth around a meridian in degrees.

    After Šavrič, Patterson and Jenny, The Equal Earth map projection, IJGIS 33 (2019).
    """

    east: float

    def xy(self, north: float, east: float) -> Point:
        """Where a place lies on the plane; `east` may go beyond 180 degrees from the meridian."""
        angle = math.asin(math.sqrt(3) / 2 * math.sin(math.radians(north)))
        square = angle * angle
        sixth = square**3
        wide = 9 * _A4 * sixth * square + 7 * _A3 * sixth + 3 * _A2 * square + _A1
        x = 2 * math.sqrt(3) * math.radians(east - self.east) * math.cos(angle) / (3 * wide)
        return x, angle * (_A4 * sixth * square + _A3 * sixth + _A2 * square + _A1)


def turned(east: float) -> float:
    """The same meridian from -180 to 180 degrees."""
    return (east + 180) % 360 - 180


def middle(places: Iterable[Point]) -> Region:
    """The projection around the middle of some places, at least one."""
    places = list(places)
    globe = [_vector(*place) for place in places]
    x, y, z = (sum(axis) for axis in zip(*globe, strict=True))
    around = Region(math.degrees(math.atan2(z, math.hypot(x, y))), math.degrees(math.atan2(y, x)))
    for _ in range(3):
        flat = [around.xy(*place) for place in places]
        (left, right), (low, high) = ((min(axis), max(axis)) for axis in zip(*flat, strict=True))
        around = Region(*around.place((left + right) / 2, (low + high) / 2))
    return around


def _vector(north: float, east: float) -> tuple[float, float, float]:
    lat, lon = math.radians(north), math.radians(east)
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)
