"""TIMEX3 values as stretches of the calendar, for a drawing to scale."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)(?:T.*)?")
_WEEK = re.compile(r"(\d{4})-W(\d\d)(?:-(\d|WE))?")
_PART = re.compile(r"(\d{4})-([QHSFAW][1-4UPIA])")
_MONTH = re.compile(r"(\d{4})-(\d\d)(?:-XX)?")
_YEARS = re.compile(r"(\d{2,4})(?:X{1,2}|-XX(?:-XX)?)?")

#: First month and number of months of a quarter, a half and a season (winter begins in December).
_PARTS = {
    **{f"Q{n}": (3 * n - 2, 3) for n in range(1, 5)},
    "H1": (1, 6), "H2": (7, 6),
    "SP": (3, 3), "SU": (6, 3), "FA": (9, 3), "AU": (9, 3), "WI": (12, 3),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Period:
    """Days of the proleptic calendar as ordinals (`date.toordinal`), the last one included."""

    start: int
    end: int

    @property
    def single(self) -> bool:
        """Whether it is one day."""
        return self.start == self.end


def period_of(value: str) -> Period | None:
    """The days that a TIMEX3 value covers, "a/b" from a's first to b's last.

    None for a value that has no place in the calendar: a duration, "now", an unknown year.
    """
    first, slash, last = (part.strip() for part in value.partition("/"))
    start = _single(first)
    end = _single(last) if slash else start
    if start is None or end is None or end.end < start.start:
        return None
    return Period(start.start, end.end)


def _single(value: str) -> Period | None:
    try:
        if match := _DAY.fullmatch(value):
            day = date(*(int(part) for part in match.groups())).toordinal()
            return Period(day, day)
        if match := _WEEK.fullmatch(value):
            return _week(int(match[1]), int(match[2]), match[3])
        if match := _PART.fullmatch(value):
            first, months = _PARTS[match[2]]
            return _months(int(match[1]), first, months)
        if match := _MONTH.fullmatch(value):
            return _months(int(match[1]), int(match[2]), 1)
        if match := _YEARS.fullmatch(value):
            unknown = 4 - len(match[1])
            return _months(int(match[1]) * 10**unknown, 1, 12 * 10**unknown)
    except (ValueError, KeyError):
        return None
    return None


def _week(year: int, week: int, day: str | None) -> Period:
    monday = date.fromisocalendar(year, week, 1).toordinal()
    if day == "WE":
        return Period(monday + 5, monday + 6)
    if day:
        return Period(monday + int(day) - 1, monday + int(day) - 1)
    return Period(monday, monday + 6)


def _months(year: int, first: int, count: int) -> Period:
    """So many whole months; raises `ValueError` for a month that there is not."""
    if not 1 <= first <= 12:
        raise ValueError(f"no month {first}")
    end = year * 12 + first - 1 + count - 1
    last = date(end // 12, end % 12 + 1, monthrange(end // 12, end % 12 + 1)[1])
    return Period(date(year, first, 1).toordinal(), last.toordinal())
