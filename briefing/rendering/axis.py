"""Where days stand on a drawn time axis, and which of them it names.

The axis is to scale. A long stretch without a date would press all others into a corner: it is
cut out, and the cut is drawn.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

from briefing.rendering.periods import Period

#: Points of paper between the ends of the axis, from an end to the outermost date, and of a cut.
WIDTH, MARGIN, CUT = 374.0, 16.0, 22.0

#: A stretch is cut out where it is so many times as long as all that would remain.
EMPTY = 4

#: The most stretches that are cut out, and the most days that are named.
CUTS, TICKS = 2, 9

#: Steps of the axis in days up to a fortnight, in months, and in years.
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)


@dataclass(frozen=True, slots=True)
class Axis:
    """A time axis of `WIDTH` points made of stretches of days with cuts between them."""

    stretches: tuple[Period, ...]

    @property
    def days(self) -> int:
        """How many days' distance it shows."""
        return sum(each.end - each.start for each in self.stretches)

    @property
    def _scale(self) -> float:
        """Points a day."""
        room = WIDTH - 2 * MARGIN - CUT * (len(self.stretches) - 1)
        return room / max(self.days, 1)

    def x(self, day: int) -> float:
        """Where a shown day stands, in points from the left end."""
        left = MARGIN
        for each in self.stretches:
            if day <= each.end or each is self.stretches[-1]:
                break
            left += (each.end - each.start) * self._scale + CUT
        return left + max(day - each.start, 0) * self._scale

    @property
    def cuts(self) -> tuple[float, ...]:
        """The middle of each cut."""
        return tuple(self.x(each.start) - CUT / 2 for each in self.stretches[1:])

    def ticks(self) -> tuple[date, ...]:
        """Round days, months or years that lie on it, `TICKS` at the most."""
        for step in self._steps():
            found = [day for day in step if self._shows(day.toordinal())]
            if len(found) <= TICKS:
                return tuple(found)
        return ()

    def _shows(self, day: int) -> bool:
        return any(each.start <= day <= each.end for each in self.stretches)

    def _steps(self) -> Iterator[Iterable[date]]:
        """Ever rounder days between its ends."""
        first, last = self.stretches[0].start, self.stretches[-1].end
        ends = date.fromordinal(first), date.fromordinal(last)
        if last - first <= 60:
            every = [date.fromordinal(day) for day in range(first, last + 1)]
            yield every
            yield [day for day in every if day.day in (1, 8, 15, 22)]
        if last - first <= 366 * 60:
            for months in _MONTH_STEPS:
                yield _firsts(*ends, months)
        for years in _YEAR_STEPS:
            yield _firsts(*ends, 12 * years)


def axis_of(periods: Sequence[Period]) -> Axis:
    """The axis on which these lie, in any order, at least one."""
    covered = _merged(periods)
    shown = covered[-1].end - covered[0].start
    cut: list[int] = []
    for length, place in sorted(_gaps(covered), reverse=True)[:CUTS]:
        rest = shown - length
        if rest < 1 or length < EMPTY * rest:
            break
        cut.append(place)
        shown = rest
    bounds = [0, *sorted(cut), len(covered)]
    return Axis(tuple(Period(covered[a].start, covered[b - 1].end) for a, b in pairwise(bounds)))


def _merged(periods: Sequence[Period]) -> list[Period]:
    """The same days in order, overlapping periods made one."""
    merged: list[Period] = []
    for each in sorted(periods, key=lambda period: period.start):
        if merged and each.start <= merged[-1].end:
            merged[-1] = Period(merged[-1].start, max(merged[-1].end, each.end))
        else:
            merged.append(each)
    return merged


def _gaps(covered: Sequence[Period]) -> Iterator[tuple[int, int]]:
    """The days between neighbours, with the index of the later one."""
    for place, (one, next_one) in enumerate(pairwise(covered), 1):
        yield next_one.start - one.end, place


def _firsts(first: date, last: date, months: int) -> list[date]:
    """The first days of every so many months from one day to another."""
    start = -(-(first.year * 12 + first.month - 1) // months) * months
    until = last.year * 12 + last.month - 1
    return [date(at // 12, at % 12 + 1, 1) for at in range(start, until + 1, months) if at >= 12]
