"""Places -> a locator map: coastlines without any border, dots for cities, names for countries.

Every set of borders settles some dispute, so none is drawn: a country is its name, where most of
its people live. A small world shows where the cut-out lies. The text alternative names the places.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from babel.lists import format_list

from briefing.rendering.basemap import MERIDIANS, Frame, frame_of, land_path, small_world
from briefing.rendering.brands import mixed
from briefing.rendering.fonts import SANS
from briefing.rendering.labels import labels
from briefing.rendering.lettering import DOT, GAP, Box, Label, Placed, placed
from briefing.rendering.projection import Point, Region, World, turned
from briefing.rendering.timeline import SIZE, Drawing, Look

#: The most places that are shown.
MOST = 8

#: The width of the small world and its distance from the frame's edge, in points.
INSET, EDGE = 68.0, 4.0

#: The share of white in land, and in the land of the small world.
LAND, FAINT = 0.83, 0.7


@dataclass(frozen=True, slots=True)
class Spot:
    """A place to be shown, in degrees north and east; an `area` is named without a dot."""

    name: str
    north: float
    east: float
    area: bool


@lru_cache(maxsize=16)
def located(spots: tuple[Spot, ...], lang: str, look: Look) -> Drawing | None:
    """The map of some places, those that matter most first; None without any.

    A single country has none, as its name says no more there than in the text. Of more than `MOST`,
    and of those whose names find no room, the words under the map tell.
    """
    if not spots or (len(spots) == 1 and spots[0].area):
        return None
    shown = spots[:MOST]
    picture = _Picture(frame_of([(each.north, each.east) for each in shown]), shown, look)
    named = [each.name for each in shown if each.name in picture.names]
    missing = [each.name for each in spots if each.name not in named]
    address = "data:image/svg+xml," + quote(picture.svg(), safe=" /:=,;()")
    text = labels(lang)("Map: %(places)s.", places=_listed(named or missing, lang))
    height = picture.frame.height
    return Drawing(address, picture.frame.width, height, text, _caption(missing, lang))


def _caption(missing: Sequence[str], lang: str) -> str:
    """What stands under the map: what it leaves out, and where its data come from."""
    label = labels(lang)
    also = label("Not shown: %(places)s.", places=_listed(missing, lang)) if missing else ""
    credit = label("No borders are drawn. Coastlines: Natural Earth. Places: GeoNames (CC BY 4.0).")
    return " ".join(filter(None, (also, credit)))


def _listed(names: Sequence[str], lang: str) -> str:
    return format_list(list(dict.fromkeys(names)), locale=lang.replace("-", "_"))


class _Picture:
    """The SVG of some places in a frame."""

    def __init__(self, frame: Frame, spots: Sequence[Spot], look: Look) -> None:
        self.frame, self._look = frame, look
        self._marks = [Label(s.name, *frame.spot(s.north, s.east), s.area) for s in spots]
        self._inset = self._free_corner()
        taken = [self._inset] if self._inset else []
        self._placed = placed(self._marks, (frame.width, frame.height), taken)

    @property
    def names(self) -> frozenset[str]:
        """The names that found room."""
        return frozenset(each.label.words for each in self._placed)

    def svg(self) -> str:
        """The whole picture."""
        wide, high = f"{self.frame.width:.0f}", f"{self.frame.height:.1f}"
        shapes = (
            self._land(self.frame, LAND),
            *(self._leader(each) for each in self._placed if each.led),
            *(self._dot(mark) for mark in self._marks if not mark.area),
            *(self._name(each) for each in self._placed),
            *self._small_world(),
            f'<path d="M.3 .3H{self.frame.width - 0.3:.1f}V{self.frame.height - 0.3:.1f}H.3z" '
            f'fill="none" stroke="{self._look.pale}" stroke-width=".6"/>',
        )
        family = quoteattr(", ".join(dict.fromkeys((self._look.family, SANS, "sans-serif"))))
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}pt" height="{high}pt" '
            f'viewBox="0 0 {wide} {high}" font-family={family} font-size="{SIZE:g}">'
            f"{''.join(shapes)}</svg>"
        )

    def _land(self, frame: Frame, white: float, path: str = "") -> str:
        """Land; its edge in its own colour hides the seams of the tiles."""
        fill = mixed(self._look.accent, "#ffffff", white)
        return (
            f'<path transform="scale(.1)" d="{path or land_path(frame)}" fill="{fill}" '
            f'fill-rule="evenodd" stroke="{fill}" stroke-width="3" stroke-linejoin="round"/>'
        )

    def _dot(self, mark: Label) -> str:
        place = f'cx="{mark.x:.1f}" cy="{mark.y:.1f}" r="{DOT:g}"'
        return f'<circle {place} fill="{self._look.accent}" stroke="#fff" stroke-width=".5"/>'

    def _leader(self, name: Placed) -> str:
        """A thin line from a dot to the near end of its name."""
        x = min(max(name.label.x, name.left), name.left + name.width)
        path = f"M{name.label.x:.1f} {name.label.y:.1f}L{x:.1f} {name.base - SIZE / 4:.1f}"
        return f'<path d="{path}" stroke="{self._look.pale}" stroke-width=".6"/>'

    def _name(self, name: Placed) -> str:
        """A name; a brand's typeface, of unknown widths, grows away from its dot."""
        fill, weight = ("#3c4249", "") if name.label.area else ("#1e2227", ' font-weight="600"')
        x, anchor = name.left, ""
        if self._look.family != SANS:
            middle = name.left + name.width / 2
            if abs(middle - name.label.x) < GAP:
                x, anchor = middle, ' text-anchor="middle"'
            elif middle < name.label.x:
                x, anchor = name.left + name.width, ' text-anchor="end"'
        place = f'x="{x:.1f}" y="{name.base:.1f}"{anchor}'
        return f'<text {place} fill="{fill}"{weight}>{escape(name.label.words)}</text>'

    # --- the small world -------------------------------------------------------------------

    def _free_corner(self) -> Box | None:
        """The corner for the small world that is farthest from all places; None where none is."""
        if isinstance(self.frame.projection, World) or not self._cut_out():
            return None
        high = small_world(INSET, 0)[0].height
        right, low = self.frame.width - EDGE - INSET, self.frame.height - EDGE - high
        corners = [(x, y) for y in (low, EDGE) for x in (EDGE, right)]
        boxes = [Box(x, y, x + INSET, y + high) for x, y in corners]
        best = max(boxes, key=self._distance)
        return best if self._distance(best) > 8 else None

    def _distance(self, box: Box) -> float:
        """How far the nearest place is from a box, in points."""
        return min(
            max(box.left - mark.x, mark.x - box.right, box.top - mark.y, mark.y - box.bottom)
            for mark in self._marks
        )

    def _small_world(self) -> Iterator[str]:
        if self._inset is None:
            return
        region = self.frame.projection
        assert isinstance(region, Region)
        world, land = small_world(INSET, _meridian(self.frame))
        corners = self._cut_out()
        yield f'<g transform="translate({self._inset.left:.1f} {self._inset.top:.1f})">'
        size = f'width="{world.width:.1f}" height="{world.height:.1f}"'
        yield f'<rect x="-1" y="-1" {size} rx="2" fill="#fff" stroke="#fff" stroke-width="3"/>'
        yield self._land(world, FAINT, land)
        path = "L".join(f"{x:.1f} {y:.1f}" for x, y in corners)
        yield f'<path d="M{path}z" fill="none" stroke="{self._look.accent}" stroke-width=".8"/></g>'

    def _cut_out(self) -> list[Point]:
        """The frame's edge on the small world; empty where it would be torn or fold over."""
        world, _ = small_world(INSET, _meridian(self.frame))
        edge = [world.spot(*place) for place in self.frame.outline()]
        torn = any(abs(x - u) > INSET / 4 for (x, _), (u, _) in pairwise([*edge, edge[0]]))
        return [] if torn or self.frame.shows_pole else edge


def _meridian(frame: Frame) -> int:
    """The middle of a small world on which a frame is whole."""
    assert isinstance(frame.projection, Region)
    middle = frame.projection.east
    return next((m for m in MERIDIANS if abs(turned(middle - m)) < 120), MERIDIANS[0])
