"""TIMEX3 values and dates as a reader writes them: "30 May 2024", "June 2024", "week 22"."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = (
    "January February March April May June July August September October November December"
).split()
_SEASONS = {"SP": "spring", "SU": "summer", "FA": "autumn", "AU": "autumn", "WI": "winter"}
_QUARTERS = ("first quarter", "second quarter", "third quarter", "fourth quarter")
_PARTS_OF_DAY = {
    "MO": "morning",
    "MI": "midday",
    "AF": "afternoon",
    "EV": "evening",
    "NI": "night",
    "DT": "daytime",
}
_REFERENCES = {"PRESENT_REF": "Now", "PAST_REF": "Earlier", "FUTURE_REF": "Ahead"}

_DAY = re.compile(r"(\d{4}|X{4})-(\d\d|XX)-(\d\d|XX)(?:T(.+))?")
_MONTH = re.compile(r"(\d{4}|X{4})-(\d\d|XX)")
_WEEK = re.compile(r"(\d{4}|X{4})-W(\d\d|XX)(-WE|-\d)?")
_PART = re.compile(r"(\d{4})-(Q[1-4X]|H[12X]|SP|SU|FA|AU|WI)")
_PERIOD = re.compile(r"P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?)?")


def full_date(day: date) -> str:
    """A calendar day with its year: "31 May 2024"."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


def human_date(value: str, *, year: int | None = None) -> str:
    """A TIMEX3 value in words; the year is left out where it is `year`.

    A value in no form known here is given back as it is, so nothing is lost.
    """
    value = value.strip()
    if "/" in value:
        start, _, end = value.partition("/")
        return f"{human_date(start, year=year)} – {human_date(end, year=year)}"
    for form in (_reference, _day, _week, _part, _month, _years, _period):
        if words := form(value, year):
            return words[0].upper() + words[1:]
    return value


def _reference(value: str, year: int | None) -> str:
    return _REFERENCES.get(value, "")


def _with_year(words: str, digits: str, year: int | None, *, joint: str = " ") -> str:
    if "X" in digits or (year is not None and int(digits) == year):
        return words
    return f"{words}{joint}{digits}"


def _day(value: str, year: int | None) -> str:
    match = _DAY.fullmatch(value)
    if not match:
        return ""
    digits, month, day, clock = match.groups()
    if "X" in month:
        return digits if "X" not in digits else ""
    words = _month_name(month)
    if not words:
        return ""
    if "X" not in day:
        words = f"{int(day)} {words}"
    words = _with_year(words, digits, year)
    return f"{words}, {_PARTS_OF_DAY.get(clock, clock)}" if clock else words


def _month_name(digits: str) -> str:
    number = int(digits)
    return _MONTHS[number - 1] if 1 <= number <= 12 else ""


def _month(value: str, year: int | None) -> str:
    match = _MONTH.fullmatch(value)
    if not match:
        return ""
    digits, month = match.groups()
    if "X" in month:
        return digits
    return _with_year(_month_name(month), digits, None) if _month_name(month) else ""


def _week(value: str, year: int | None) -> str:
    match = _WEEK.fullmatch(value)
    if not match:
        return ""
    digits, week, rest = match.groups()
    if "X" in digits or "X" in week:
        return digits if "X" not in digits else ""
    if rest and rest != "-WE":
        return _iso_day(int(digits), int(week), int(rest[1:]), year)
    words = f"weekend of week {int(week)}" if rest else f"week {int(week)}"
    return _with_year(words, digits, year, joint=", ")


def _iso_day(year: int, week: int, weekday: int, reference: int | None) -> str:
    try:
        day = date.fromisocalendar(year, week, weekday)
    except ValueError:
        return ""
    return human_date(day.isoformat(), year=reference)


def _part(value: str, year: int | None) -> str:
    match = _PART.fullmatch(value)
    if not match:
        return ""
    digits, part = match.groups()
    if part in _SEASONS:
        return f"{_SEASONS[part]} {digits}"
    if "X" in part:
        return digits
    names = _QUARTERS if part[0] == "Q" else ("first half", "second half")
    return f"{names[int(part[1]) - 1]} of {digits}"


def _years(value: str, year: int | None) -> str:
    if re.fullmatch(r"\d{4}", value):
        return value
    if re.fullmatch(r"\d{3}X?", value):
        return f"{value[:3]}0s"
    if re.fullmatch(r"\d{2}(XX)?", value):
        century = int(value[:2]) + 1
        ending = (
            "th"
            if 10 <= century % 100 <= 20
            else {1: "st", 2: "nd", 3: "rd"}.get(century % 10, "th")
        )
        return f"{century}{ending} century"
    return ""


def _period(value: str, year: int | None) -> str:
    match = _PERIOD.fullmatch(value)
    if not match or not any(match.groups()):
        return ""
    names = ("year", "month", "week", "day", "hour", "minute")
    counted = [(int(n), name) for n, name in zip(match.groups(), names, strict=True) if n]
    return ", ".join(f"{n} {name}{'' if n == 1 else 's'}" for n, name in counted)


def year_of(value: str) -> int | None:
    """The year that a TIMEX3 value names, or None."""
    match = re.match(r"\d{4}", value)
    return int(match[0]) if match else None


def sort_key(value: str) -> tuple[int, str]:
    """Where a TIMEX3 value stands in order of time; what has no date comes last."""
    start = value.partition("/")[0].strip()
    if match := re.fullmatch(r"(\d{4})-W(\d\d)(?:-(\d|WE))?", start):
        return (0, _week_start(int(match[1]), int(match[2]), match[3]))
    if match := _PART.fullmatch(start):
        months = {"Q1": 1, "Q2": 4, "Q3": 7, "Q4": 10, "H1": 1, "H2": 7}
        seasons = {"SP": 3, "SU": 6, "FA": 9, "AU": 9, "WI": 12}
        return (0, f"{match[1]}-{months.get(match[2], seasons.get(match[2], 1)):02d}")
    order = {"PAST_REF": (0, ""), "PRESENT_REF": (1, ""), "FUTURE_REF": (1, "1")}
    if start in order:
        return order[start]
    return (0, start) if start[:2].isdigit() else (2, "")


def _week_start(year: int, week: int, day: str | None) -> str:
    weekday = 6 if day == "WE" else int(day or 1)
    try:
        return date.fromisocalendar(year, week, weekday).isoformat()
    except ValueError:
        return str(year)
