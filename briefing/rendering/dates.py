"""TIMEX3 values and dates as a reader writes them: "30 May 2024", "juin 2024", "Woche 22"."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date

from briefing.rendering.labels import Labels, base, labels

_SEASONS = {
    "SP": "Spring %(year)s",
    "SU": "Summer %(year)s",
    "FA": "Autumn %(year)s",
    "AU": "Autumn %(year)s",
    "WI": "Winter %(year)s",
}
_PARTS = {
    "Q1": "First quarter of %(year)s",
    "Q2": "Second quarter of %(year)s",
    "Q3": "Third quarter of %(year)s",
    "Q4": "Fourth quarter of %(year)s",
    "H1": "First half of %(year)s",
    "H2": "Second half of %(year)s",
}
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


def full_date(day: date, lang: str = "en") -> str:
    """A calendar day with its year as a language writes it: "31 May 2024", "1er juin 2024"."""
    return _formatted(day, "yMMMMd", lang)


def _formatted(day: date, skeleton: str, lang: str) -> str:
    """A day in a language's own order; `skeleton` names what of it (Unicode TR 35)."""
    from babel.dates import format_date, format_skeleton

    code = base(lang)
    if skeleton == "yMMMMd":
        words = format_date(day, "long", locale="en_GB" if code == "en" else code)
    else:
        words = format_skeleton(skeleton, day, locale="en_GB" if code == "en" else code)
    return re.sub(r"^1(?= )", "1er", words) if code == "fr" else words


@dataclass(frozen=True, slots=True)
class _Style:
    """How a value is written: the year to leave out, the language, and how long months are."""

    year: int | None
    label: Labels
    month: str = "MMMM"

    def joined(self, words: str, digits: str, joint: str = " ") -> str:
        """Words with a year after them, where it is known and not to be left out."""
        hidden = "X" in digits or (self.year is not None and int(digits) == self.year)
        return words if hidden else f"{words}{joint}{digits}"


def human_date(value: str, *, year: int | None = None, lang: str = "en") -> str:
    """A TIMEX3 value in a language's words; the year is left out where it is `year`.

    A value in no form known here is given back as it is, so nothing is lost.
    """
    return _written(value.strip(), _Style(year, labels(lang)))


def short_date(value: str, *, year: int | None = None, lang: str = "en") -> str:
    """The same with the months' names cut short, for a drawing: "30 May", "Sept 2024"."""
    return _written(value.strip(), _Style(year, labels(lang), "MMM"))


def _written(value: str, style: _Style) -> str:
    if "/" in value:
        return " – ".join(_written(end.strip(), style) for end in value.split("/", 1))
    for form in (_reference, _day, _week, _part, _month, _years, _period):
        if words := form(value, style):
            return words[0].upper() + words[1:]
    return value


def _reference(value: str, style: _Style) -> str:
    return style.label(_REFERENCES.get(value, ""))


def _day(value: str, style: _Style) -> str:
    match = _DAY.fullmatch(value)
    if not match:
        return ""
    digits, month, day, clock = match.groups()
    if "X" in month:
        return digits if "X" not in digits else ""
    words = _month_and_day(digits, month, day, style)
    return f"{words}, {style.label(_PARTS_OF_DAY.get(clock, clock))}" if words and clock else words


def _month_and_day(digits: str, month: str, day: str, style: _Style) -> str:
    """A day or a month with its year; without it where that is unknown or to be left out."""
    known = "X" not in digits
    hidden = not known or int(digits) == style.year
    try:
        when = date(int(digits) if known else 2000, int(month), 1 if "X" in day else int(day))
    except ValueError:
        return ""
    skeleton = f"{'' if hidden else 'y'}{style.month}{'' if 'X' in day else 'd'}"
    return _formatted(when, skeleton, style.label.lang)


def _month(value: str, style: _Style) -> str:
    match = _MONTH.fullmatch(value)
    if not match:
        return ""
    digits, month = match.groups()
    return (
        digits if "X" in month else _month_and_day(digits, month, "XX", replace(style, year=None))
    )


def _week(value: str, style: _Style) -> str:
    match = _WEEK.fullmatch(value)
    if not match:
        return ""
    digits, week, rest = match.groups()
    if "X" in digits or "X" in week:
        return digits if "X" not in digits else ""
    if rest and rest != "-WE":
        return _iso_day(int(digits), int(week), int(rest[1:]), style)
    begins = _iso_day(int(digits), int(week), 6 if rest else 1, style)
    form = "Weekend of %(day)s" if rest else "Week of %(day)s"
    return style.label(form, day=begins) if begins else ""


def _iso_day(year: int, week: int, weekday: int, style: _Style) -> str:
    try:
        day = date.fromisocalendar(year, week, weekday)
    except ValueError:
        return ""
    return _day(day.isoformat(), style)


def _part(value: str, style: _Style) -> str:
    match = _PART.fullmatch(value)
    if not match:
        return ""
    digits, part = match.groups()
    form = (_SEASONS | _PARTS).get(part)
    return style.label(form, year=digits) if form else digits


def _years(value: str, style: _Style) -> str:
    if re.fullmatch(r"\d{4}", value):
        return value
    if re.fullmatch(r"\d{3}X?", value):
        return style.label("%(year)ss", year=f"{value[:3]}0")
    if re.fullmatch(r"\d{2}(XX)?", value):
        return style.label("%(ordinal)s century", ordinal=_ordinal(int(value[:2]) + 1, style))
    return ""


def _ordinal(number: int, style: _Style) -> str:
    """A number as a rank: "21st" in English, "21" elsewhere, where the label has its ending."""
    if style.label.lang != "en":
        return str(number)
    teen = 10 <= number % 100 <= 20
    return f"{number}{'th' if teen else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"


def _period(value: str, style: _Style) -> str:
    from babel.units import format_unit

    match = _PERIOD.fullmatch(value)
    if not match or not any(match.groups()):
        return ""
    names = ("year", "month", "week", "day", "hour", "minute")
    counted = [(int(n), name) for n, name in zip(match.groups(), names, strict=True) if n]
    lang = style.label.lang
    return ", ".join(format_unit(n, f"duration-{name}", locale=lang) for n, name in counted)


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
