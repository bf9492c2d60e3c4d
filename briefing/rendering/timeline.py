"""Dates -> a drawn timeline: a picture in SVG for the eye, and its text for everybody else.

Above the axis stand the dates, as far as they fit without touching; below it round days for the
scale. A day is a dot, a longer period a bar; what is past is filled, what lies ahead is an outline,
so that it reads on a printer without colour too.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import product
from urllib.parse import quote
from xml.sax.saxutils import escape, quoteattr

from briefing.rendering.axis import CUT, WIDTH, Axis, axis_of
from briefing.rendering.dates import human_date, short_date
from briefing.rendering.fonts import SANS, advances
from briefing.rendering.labels import Labels, labels
from briefing.rendering.periods import Period, period_of

#: The most dates that are named above the axis, and the most lines of names.
NAMED, LEVELS = 12, 4

#: Sizes in points: type, a line of names, a dot's radius, a bar's height.
SIZE, LINE, DOT, BAR = 7.0, 9.0, 2.7, 4.6

#: Points between two names.
SPACE = 5.0


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture: its address, its size in points, what it says in words, and a line under it."""

    address: str
    width: float
    height: float
    text: str
    caption: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """One date to be drawn: its days, its name, and whether it lies ahead."""

    period: Period
    name: str
    ahead: bool


@dataclass(frozen=True, slots=True)
class Look:
    """The colours and the typeface of a drawing."""

    accent: str
    pale: str
    family: str = SANS


@dataclass(frozen=True, slots=True)
class _Name:
    """A date's name: where the date stands, the name's middle, and its line from below."""

    words: str
    x: float
    middle: float
    level: int


@dataclass(frozen=True, slots=True)
class _Box:
    """A rectangle that nothing else may touch."""

    left: float
    right: float
    top: int
    bottom: int

    def touches(self, other: _Box) -> bool:
        across = self.left < other.right and other.left < self.right
        return across and self.top >= other.bottom and other.top >= self.bottom


#: Fewer times have no rhythm to show: their rows say all that a drawing would.
FEW = 3


def drawn(
    dates: Sequence[tuple[str, bool]], year: int | None, lang: str, look: Look
) -> Drawing | None:
    """The timeline of TIMEX3 values, each with whether it lies ahead; None for fewer than `FEW`.

    `year` is left out of the names. Values without a place in the calendar are not drawn.
    """
    marks = [
        Mark(period, short_date(value, year=year, lang=lang), ahead)
        for value, ahead in dict(dates).items()
        if (period := period_of(value)) is not None
    ]
    if len({mark.period for mark in marks}) < FEW:
        return None
    axis = axis_of([mark.period for mark in marks])
    picture = _Picture(axis, marks, look, labels(lang))
    svg = picture.svg(_tick_names(axis, year, lang))
    address = "data:image/svg+xml," + quote(svg, safe=" /:=,;()")
    return Drawing(address, WIDTH, picture.height, _in_words(marks, axis, lang))


def _tick_names(axis: Axis, year: int | None, lang: str) -> list[tuple[float, str]]:
    """The round days of an axis in words, as far as they don't touch."""
    ticks = axis.ticks()
    yearly = bool(ticks) and all((day.month, day.day) == (1, 1) for day in ticks)
    monthly = all(day.day == 1 for day in ticks)
    form = "%Y" if yearly else "%Y-%m" if monthly else "%Y-%m-%d"
    names: list[tuple[float, str]] = []
    taken = 0.0
    for day in ticks:
        name = short_date(day.strftime(form).zfill(4), year=year, lang=lang)
        x, half = axis.x(day.toordinal()), width(name) / 2
        if x - half >= taken and x + half <= WIDTH:
            names.append((x, name))
            taken = x + half + SPACE
    return names


def _in_words(marks: Sequence[Mark], axis: Axis, lang: str) -> str:
    """The text alternative: from when to when, how many dates, and that the list has them all."""
    label = labels(lang)
    days = (axis.stretches[0].start, axis.stretches[-1].end)
    first, last = (human_date(date.fromordinal(day).isoformat(), lang=lang) for day in days)
    said = label(
        "A time axis: %(first)s to %(last)s; dates: %(number)s, still ahead: %(ahead)s. "
        "The list after it gives each date with its event.",
        first=first,
        last=last,
        number=len(marks),
        ahead=sum(mark.ahead for mark in marks),
    )
    cut = label("Long stretches without a date are cut out.") if axis.cuts else ""
    return " ".join(filter(None, (said, cut)))


def width(words: str, face: str = "Semibold") -> float:
    """How wide words are in a drawing, in points."""
    widths = advances(SANS, face)
    return SIZE * sum(widths.get(char, 0.6) for char in words)


class _Picture:
    """The SVG of some marks on an axis."""

    def __init__(self, axis: Axis, marks: Sequence[Mark], look: Look, label: Labels) -> None:
        self._axis, self._marks, self._look, self._label = axis, marks, look, label
        self._names = _placed(axis, marks) if len(marks) <= NAMED else []
        self._lanes = _lanes(axis, marks)
        levels = max((name.level for name in self._names), default=-1) + 1
        self._base = levels * LINE + DOT + 3.4
        self._scale = self._base + max(self._lanes, default=0) * (BAR + 1.4) + DOT + 2.4
        self._legend = _kinds(marks)
        self.height = self._scale + LINE + (LINE + 2 if len(self._legend) > 1 else 0)

    def svg(self, ticks: list[tuple[float, str]]) -> str:
        """The whole picture."""
        shapes = (
            *self._line(),
            *(piece for x, name in ticks for piece in self._tick(x, name)),
            *(piece for each in self._names for piece in self._name(each)),
            *(self._bar(mark, lane) for mark, lane in zip(self._marks, self._lanes, strict=True)),
            *(self._dot(mark) for mark in self._marks if mark.period.single),
            *self._key(),
        )
        family = quoteattr(", ".join(dict.fromkeys((self._look.family, SANS, "sans-serif"))))
        return (
            f'<svg xmlns="http://www.w3.org/2000/svg" width="{WIDTH:.0f}pt" '
            f'height="{self.height:.1f}pt" viewBox="0 0 {WIDTH:.0f} {self.height:.1f}" '
            f'font-family={family} font-size="{SIZE:g}">{"".join(shapes)}</svg>'
        )

    def _line(self) -> Iterator[str]:
        y, accent = self._base, self._look.accent
        yield f'<path d="M0 {y:.1f}H{WIDTH:.0f}" stroke="{self._look.pale}" stroke-width="1"/>'
        for x in self._axis.cuts:
            gap = f"M{x - CUT / 6:.1f} {y:.1f}h{CUT / 3:.1f}"
            yield f'<path d="{gap}" stroke="#fff" stroke-width="2"/>'
            slants = "".join(f"M{x + dx:.1f} {y + 3:.1f}l3 -6" for dx in (-5, 1.4))
            yield f'<path d="{slants}" stroke="{accent}" stroke-width=".8" fill="none"/>'

    def _tick(self, x: float, name: str) -> Iterator[str]:
        y = self._scale
        yield self._upright(x, y)
        yield self._text(x, y + SIZE, name)

    def _upright(self, x: float, y: float) -> str:
        """A thin line from the axis."""
        path = f"M{x:.1f} {self._base:.1f}V{y:.1f}"
        return f'<path d="{path}" stroke="{self._look.pale}" stroke-width=".6"/>'

    def _name(self, name: _Name) -> Iterator[str]:
        y = self._base - DOT - 3 - name.level * LINE
        if name.level:
            yield self._upright(name.x, y)
        yield self._text(name.middle, y, name.words, bold=True)

    def _text(self, middle: float, y: float, words: str, *, bold: bool = False) -> str:
        """Words around a place. A brand's typeface, of unknown widths, is centred by SVG."""
        fill, weight = (self._look.accent, ' font-weight="600"') if bold else ("#565d64", "")
        x, anchor = middle, ' text-anchor="middle"'
        if self._look.family == SANS:
            x, anchor = middle - width(words, "Semibold" if bold else "Regular") / 2, ""
        place = f'x="{x:.1f}" y="{y:.1f}"{anchor}'
        return f'<text {place} fill="{fill}"{weight}>{escape(words)}</text>'

    def _bar(self, mark: Mark, lane: int) -> str:
        if mark.period.single:
            return ""
        left, right = (self._axis.x(day) for day in (mark.period.start, mark.period.end))
        top = self._base - BAR / 2 + lane * (BAR + 1.4)
        return self._shape(mark.ahead, left, top, max(right - left, BAR))

    def _shape(self, ahead: bool, left: float, top: float, length: float) -> str:
        fill = "#fff" if ahead else self._look.pale
        return (
            f'<rect x="{left:.1f}" y="{top:.1f}" width="{length:.1f}" height="{BAR:g}" rx="2.3" '
            f'fill="{fill}" stroke="{self._look.accent}" stroke-width=".7"/>'
        )

    def _dot(self, mark: Mark) -> str:
        return self._circle(mark.ahead, self._axis.x(mark.period.start), self._base)

    def _circle(self, ahead: bool, x: float, y: float) -> str:
        accent = self._look.accent
        fill, edge = ("#fff", accent) if ahead else (accent, "#fff")
        stroke = f'stroke="{edge}" stroke-width="{0.9 if ahead else 0.5}"'
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{DOT:g}" fill="{fill}" {stroke}/>'

    def _key(self) -> Iterator[str]:
        """What the shapes mean, from the right, where there is more than one."""
        if len(self._legend) < 2:
            return
        x, y = WIDTH, self.height - 2
        for single, ahead in reversed(self._legend):
            name = self._label(_MEANINGS[single, ahead])
            x -= width(name, "Regular")
            yield f'<text x="{x:.1f}" y="{y:.1f}" fill="#565d64">{escape(name)}</text>'
            x -= 14
            if single:
                yield self._circle(ahead, x + 8, y - 2.3)
            else:
                yield self._shape(ahead, x, y - 2.3 - BAR / 2, 11)
            x -= SPACE


#: What a shape means: a day or a longer period, past or ahead.
_MEANINGS = {
    (True, False): "past",
    (True, True): "ahead",
    (False, False): "past, within this time",
    (False, True): "ahead, within this time",
}


def _kinds(marks: Sequence[Mark]) -> list[tuple[bool, bool]]:
    """The kinds of shape that are drawn, in their order in the key."""
    used = {(mark.period.single, mark.ahead) for mark in marks}
    return [kind for kind in _MEANINGS if kind in used]


def _placed(axis: Axis, marks: Sequence[Mark]) -> list[_Name]:
    """The names that fit, placed in the way in which most do, on the fewest lines."""
    ways = ((marks, (0, 1, -1)), (marks[::-1], (1, 0, -1)), (marks, (-1, 0, 1)))
    tries = [_placed_in_turn(axis, row, sides) for row, sides in ways]
    return max(
        tries, key=lambda names: (len(names), -max((name.level for name in names), default=0))
    )


def _placed_in_turn(axis: Axis, marks: Sequence[Mark], sides: Sequence[int]) -> list[_Name]:
    """Each name as low as it touches neither an earlier name nor its leader line.

    `sides` are tried in this order: over its date (0), to its right (1), to its left (-1).
    """
    placed: list[_Name] = []
    taken: list[_Box] = []
    for mark in marks:
        x, half = axis.x((mark.period.start + mark.period.end) // 2), width(mark.name) / 2
        for level, side in product(range(LEVELS), sides):
            middle = x + side * half
            boxes = _boxes(x, middle, half, level)
            inside = half <= middle <= WIDTH - half
            if inside and not any(box.touches(other) for box in boxes for other in taken):
                placed.append(_Name(mark.name, x, middle, level))
                taken += boxes
                break
    return placed


def _boxes(x: float, middle: float, half: float, level: int) -> list[_Box]:
    name = _Box(middle - half - SPACE / 2, middle + half + SPACE / 2, level, level)
    return [name, _Box(x - 0.8, x + 0.8, level - 1, 0)] if level else [name]


def _lanes(axis: Axis, marks: Sequence[Mark]) -> list[int]:
    """The lane of each mark: bars that would lie over each other go under the axis, two deep."""
    ends = [-1.0, -1.0, -1.0]
    lanes = []
    for mark in marks:
        left, right = axis.x(mark.period.start), axis.x(mark.period.end)
        free = (lane for lane, end in enumerate(ends) if end < left)
        lane = 0 if mark.period.single else next(free, len(ends) - 1)
        if not mark.period.single:
            ends[lane] = max(right, left + BAR) + 1
        lanes.append(lane)
    return lanes
