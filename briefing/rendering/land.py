"""The world's land as small polygons: coastlines from Natural Earth, and no border of any kind."""

from __future__ import annotations

import importlib.resources
import json
from dataclasses import dataclass
from functools import cache
from itertools import accumulate

#: Degrees that a tile is wide and high, and grains of the data in a degree.
TILE, GRAIN = 15, 50

#: Degrees east and north.
Ring = tuple[tuple[float, float], ...]


@dataclass(frozen=True, slots=True)
class Tile:
    """The land of one tile: its south and west end in degrees, and the rings of its polygons.

    A ring inside another one is water: fill them by the even-odd rule.
    """

    south: int
    west: int
    rings: tuple[Ring, ...]


@cache
def tiles() -> tuple[Tile, ...]:
    """The tiles with land in them, from the south-west on."""
    file = importlib.resources.files("briefing.rendering") / "data" / "land.json"
    found: dict[str, list[str]] = json.loads(file.read_text(encoding="utf-8"))["tiles"]
    made = []
    for place, rings in found.items():
        south, west = map(int, place.split())
        made.append(Tile(south, west, tuple(map(_ring, rings))))
    return tuple(made)


def _ring(steps: str) -> Ring:
    """A ring of its first corner and the steps to each next one."""
    numbers = [int(each) / GRAIN for each in steps.split()]
    return tuple(zip(accumulate(numbers[::2]), accumulate(numbers[1::2]), strict=True))
