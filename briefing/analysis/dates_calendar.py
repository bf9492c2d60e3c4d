"""Calendar arithmetic that TIMEX3 values are made of; no text in here.

A value is an ISO 8601 date cut to its granularity ("2024", "2024-05", "2024-05-30", "2024-W22",
"2024-Q2", "2024-SU", "199"), or a period ("P3M", "PT2H"), as TimeML's TIMEX3 defines it.
"""

from __future__ import annotations

import calendar
from datetime import MAXYEAR, MINYEAR, date, timedelta

#: TIMEX3's letter of a unit, and whether it belongs behind the "T" of a period.
UNIT_LETTERS = {
    "second": ("S", True),
    "minute": ("M", True),
    "hour": ("H", True),
    "day": ("D", False),
    "night": ("D", False),
    "week": ("W", False),
    "weekend": ("W", False),
    "fortnight": ("W", False),
    "month": ("M", False),
    "quarter": ("Q", False),
    "year": ("Y", False),
    "decade": ("Y", False),
    "century": ("Y", False),
    "millennium": ("Y", False),
}

#: How many of the letter's unit one of these is.
UNIT_SIZES = {"decade": 10, "century": 100, "millennium": 1000, "fortnight": 2}

#: The first month of each meteorological season of the northern half of the world.
SEASON_MONTHS = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}


def valid_day(year: int, month: int, day: int) -> date | None:
    """The date, or None where the calendar has no such day ("31 June")."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def plus_days(day: date, count: int) -> date | None:
    """`day` moved by days; None beyond the years 1 to 9999."""
    try:
        return day + timedelta(days=count)
    except OverflowError:
        return None


def plus_months(year: int, month: int, count: int) -> tuple[int, int] | None:
    """Year and month moved by months; None beyond the years 1 to 9999."""
    moved = year * 12 + month - 1 + count
    year, month = divmod(moved, 12)
    return (year, month + 1) if MINYEAR <= year <= MAXYEAR else None


def week_value(day: date) -> str:
    """The ISO week of a day: "2024-W22"."""
    year, week, _ = day.isocalendar()
    return f"{year:04d}-W{week:02d}"


def shifted(day: date, unit: str, count: int) -> str:
    """The value `count` units away from `day`, as fine as the unit; "" beyond the calendar.

    `shifted(date(2024, 5, 31), "week", -1)` is "2024-W21".
    """
    size = UNIT_SIZES.get(unit, 1)
    if unit in ("second", "minute", "hour"):
        return day.isoformat() if abs(count) < 12 else ""
    if unit in ("day", "night"):
        moved = plus_days(day, count)
        return moved.isoformat() if moved else ""
    if unit in ("week", "fortnight", "weekend"):
        moved = plus_days(day, 7 * count * size)
        tail = "-WE" if unit == "weekend" else ""
        return week_value(moved) + tail if moved else ""
    if unit in ("month", "quarter"):
        return _months_away(day, unit, count)
    year = day.year + count * size
    if not MINYEAR <= year <= MAXYEAR:
        return ""
    return f"{year:04d}"[: {"decade": 3, "century": 2, "millennium": 1}.get(unit, 4)]


def _months_away(day: date, unit: str, count: int) -> str:
    moved = plus_months(day.year, day.month, count * (3 if unit == "quarter" else 1))
    if moved is None:
        return ""
    year, month = moved
    return f"{year:04d}-Q{(month + 2) // 3}" if unit == "quarter" else f"{year:04d}-{month:02d}"


def weekday_near(day: date, weekday: int, *, future: bool) -> date | None:
    """The day of the week (Monday is 0) on `day` or nearest before it, or after it."""
    step = (weekday - day.weekday()) % 7 if future else -((day.weekday() - weekday) % 7)
    return plus_days(day, step)


def period(count: float | None, unit: str) -> str:
    """The TIMEX3 period of a count of units; a count of None is an unknown number ("PXD")."""
    letter, timed = UNIT_LETTERS[unit]
    head = "PT" if timed else "P"
    if count is None:
        return f"{head}X{ {'decade': 'E', 'century': 'C'}.get(unit, letter) }".replace(" ", "")
    count *= UNIT_SIZES.get(unit, 1)
    whole = int(count)
    if count == whole:
        return f"{head}{whole}{letter}"
    if unit == "year":
        return f"P{whole}Y{round((count - whole) * 12)}M".replace("P0Y", "P")
    if unit in ("hour", "minute"):
        rest = round((count - whole) * 60)
        return f"PT{whole}{letter}{rest}{'M' if unit == 'hour' else 'S'}".replace("PT0H", "PT")
    return f"{head}{count:g}{letter}"


def easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the anonymous algorithm, Meeus 1991)."""
    a, b, c = year % 19, year // 100, year % 100
    h = (19 * a + b - b // 4 - (b - (b + 8) // 25 + 1) // 3 + 15) % 30
    m = (32 + 2 * (b % 4) + 2 * (c // 4) - h - c % 4) % 7
    n = (a + 11 * h + 22 * m) // 451
    month, day = divmod(h + m - 7 * n + 114, 31)
    return date(year, month, day + 1)


def nth_weekday(year: int, month: int, weekday: int, nth: int) -> date:
    """The nth (1 is first, -1 last) day of the week in a month."""
    days = [
        day
        for day in calendar.Calendar().itermonthdates(year, month)
        if day.month == month and day.weekday() == weekday
    ]
    return days[nth - 1] if nth > 0 else days[nth]
