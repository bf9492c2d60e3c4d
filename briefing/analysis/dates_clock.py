"""English days of the week, parts of the day, clock times and holidays.

Another part of the table in `dates_rules`.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date, timedelta

from briefing.analysis import dates_calendar as cal
from briefing.analysis import dates_words as w
from briefing.analysis.dates_rules import month_number
from briefing.analysis.dates_table import (
    Reading,
    Setting,
    dated,
    day_of,
    near_holiday,
    nearest_day,
    plain,
    weekday_date,
)
from briefing.analysis.dates_words import ENGLISH
from briefing.analysis.model import DateKind

_rule = ENGLISH.rule

_TIME = (
    r"(?P<hour>\d\d?)(?:[:.](?P<minute>[0-5]\d))?\s*(?P<half>[ap]\.?\s?m\b\.?)"
    r"(?:,?\s+(?:[ECMP][SD]T|GMT|UTC|local\s+time))?"
)


# --- days of the week and parts of the day --------------------------------------------------


@_rule(
    "weekday",
    rf"(?:(?P<edge>noon|midnight|midday)\s+)?"
    rf"(?:(?P<which>last|next|this|this\s+past|this\s+coming|the\s+previous|the\s+following|the\s+next|the\s+preceding|every|each)\s+)?"
    rf"(?P<day>{w.WEEKDAY})(?:\s+(?P<part>{w.PART}))?(?!s)",
)
def _weekday(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "Thursday": the nearest before the publication, that day itself, or ahead if planned."""
    which = (m["which"] or "").lower()
    number = w.WEEKDAYS[m["day"].lower()]
    if which in ("every", "each"):
        return plain(DateKind.SET, f"XXXX-WXX-{number + 1}")
    day = weekday_date(number, at, w.step_of(which) or None, told="the" in which)
    part = (m["part"] or m["edge"] or "").lower()
    return dated(f"{day.isoformat()}{w.DAY_PARTS.get(part, '')}" if day else "")


@_rule(
    "day",
    rf"(?:(?P<edge>early|late|earlier|later|mid-?\s?{w.PART}|noon|midday|midnight|just)\s+)?(?P<day>today|yesterday|tomorrow|the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow)(?:\s+(?P<part>{w.PART}))?",
)
def _near_day(m: re.Match[str], at: Setting) -> Reading | None:
    if _AT_LARGE.match(m.string, m.end()):
        return dated("PRESENT_REF", relative=False)
    if m[0].lower() == "tomorrow" and _AHEAD.search(at.before):
        return dated("FUTURE_REF", relative=False)
    words = m["day"].lower().split()
    step = {"today": 0, "yesterday": -1, "tomorrow": 1}[words[-1]] * len(
        words[::2][:2] if len(words) > 1 else [1]
    )
    day = cal.plus_days(at.published, step) if at.published else None
    edge = (m["edge"] or "").lower()
    part = re.sub(r"mid-?\s?", "", (m["part"] or (edge if "mid" in edge else "")).lower())
    part = part if part in w.DAY_PARTS else edge
    return dated(f"{day.isoformat()}{w.DAY_PARTS.get(part, '')}" if day else "")


#: What "today's" belongs to where it means these days; "tomorrow" after "of" means the days ahead.
_AT_LARGE = re.compile(
    r"(?<=today)[’']s\s+(?:(?:young|personal|modern|digital|global|\w+-\w+)\s+)?(?:world|society|era|"
    r"age|economy|culture|generation|youth|young|children|teenagers|women|men|families|standards|"
    r"dollars|money|climate|technology|computers|consumers|workers|students|politicians)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:leaders|people|workers|voters|children|world|cars?|city|cities|jobs) of $",
    re.IGNORECASE,
)


@_rule("day", rf"tonight|overnight|(?P<which>this|last)\s+(?P<part>{w.PART})")
def _night(m: re.Match[str], at: Setting) -> Reading | None:
    if at.published is None:
        return dated("")
    day = cal.plus_days(at.published, -1) if (m["which"] or "").lower() == "last" else at.published
    part = w.DAY_PARTS[(m["part"] or "night").lower()]
    return dated(f"{day.isoformat()}{part}" if day else "")


@_rule(
    "clock",
    rf"(?:(?:about|around|shortly\s+before|shortly\s+after)\s+)?{_TIME}(?:,?\s+(?:on\s+)?(?:(?P<day>{w.WEEKDAY}|today|yesterday|tomorrow)))?"
    rf"(?=(?:\s+\([^()]{{1,40}}\)\s+(?:on\s+)?(?P<day_after>{w.WEEKDAY}))?)",
)
@_rule(
    "clock",
    rf"{_TIME},?\s+(?:on\s+)?(?P<month>{w.MONTH})\s+(?P<dom>{w.DAY_NUMBER})(?:,?\s+(?P<year>{w.YEAR}))?",
)
@_rule("clock", r"(?:about\s+|around\s+)?(?P<word>noon|midnight|midday)(?!\s+(?:on\s+)?\w+day)")
def _clock(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "10 p.m. Wednesday", "9 a.m. (1 p.m. ET) Friday"; else on the publication day."""
    groups = m.groupdict()
    day = at.published
    if named := groups.get("day") or groups.get("day_after"):
        name = named.lower()
        steps = {"today": 0, "yesterday": -1, "tomorrow": 1}
        if name in steps:
            day = cal.plus_days(day, steps[name]) if day else None
        else:
            day = weekday_date(w.WEEKDAYS[name], at)
    elif groups.get("dom"):
        number, month = int(re.sub(r"\D", "", groups["dom"])), month_number(groups["month"])
        year = groups["year"]
        day = cal.valid_day(int(year), month, number) if year else nearest_day(at, month, number)
    elif day_of(at.last):
        day = day_of(at.last)
    clock = _hour(groups)
    if clock is None:
        return None
    return Reading(DateKind.TIME, f"{day.isoformat()}{clock}" if day else "", relative=True)


@_rule(
    "clock",
    r"(?P<hour>[01]?\d|2[0-3])[:.]?(?P<minute>[0-5]\d)\s?(?:h|hours|GMT|UTC)(?:\s+on\s+"
    rf"(?P<day>{w.WEEKDAY}))?",
)
@_rule(
    "clock",
    rf"(?<=at\s)(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?:\s+on\s+(?P<day>{w.WEEKDAY}))?",
)
def _long_clock(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "at 19:15" and "1330 GMT", the clock of twenty-four hours."""
    day = weekday_date(w.WEEKDAYS[m["day"].lower()], at) if m["day"] else None
    day = day or day_of(at.last) or at.published
    clock = f"T{int(m['hour']):02d}:{m['minute']}"
    return Reading(DateKind.TIME, f"{day.isoformat()}{clock}" if day else "", relative=True)


def _hour(groups: dict[str, str | None]) -> str | None:
    if groups.get("word"):
        return w.DAY_PARTS[str(groups["word"]).lower()]
    hour, minute = int(groups["hour"] or 0), int(groups["minute"] or 0)
    if not 1 <= hour <= 12:
        return None
    late = (groups["half"] or "")[0] in "pP"
    return f"T{hour % 12 + (12 if late else 0):02d}:{minute:02d}"


# --- holidays -------------------------------------------------------------------------------

_FIXED = {
    "new year's day": (1, 1),
    "new year's eve": (12, 31),
    "valentine's day": (2, 14),
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "halloween": (10, 31),
    "veterans day": (11, 11),
    "independence day": (7, 4),
    "may day": (5, 1),
    "juneteenth": (6, 19),
    "bastille day": (7, 14),
    "international women's day": (3, 8),
}
_MOVING: dict[str, Callable[[int], date]] = {
    "thanksgiving": lambda year: cal.nth_weekday(year, 11, 3, 4),
    "labor day": lambda year: cal.nth_weekday(year, 9, 0, 1),
    "memorial day": lambda year: cal.nth_weekday(year, 5, 0, -1),
    "martin luther king day": lambda year: cal.nth_weekday(year, 1, 0, 3),
    "presidents' day": lambda year: cal.nth_weekday(year, 2, 0, 3),
    "columbus day": lambda year: cal.nth_weekday(year, 10, 0, 2),
    "election day": lambda year: cal.nth_weekday(year, 11, 0, 1) + timedelta(days=1),
    "good friday": lambda year: cal.easter(year) - timedelta(days=2),
    "easter monday": lambda year: cal.easter(year) + timedelta(days=1),
    "easter sunday": cal.easter,
    "easter": cal.easter,
}


@_rule(
    "holiday",
    r"(?:(?P<which>last|next|this)\s+)?(?P<name>"
    + "|".join(sorted([*_FIXED, *_MOVING], key=len, reverse=True)).replace("'", "[’']")
    + rf")(?P<tail>\s+(?:day|week\b))?(?:,?\s+(?P<year>{w.YEAR}))?",
)
def _holiday(m: re.Match[str], at: Setting) -> Reading | None:
    name = m["name"].lower().replace("’", "'")

    def on(year: int) -> date:
        return date(year, *_FIXED[name]) if name in _FIXED else _MOVING[name](year)

    year = m["year"]
    day = on(int(year)) if year else near_holiday(on, w.step_of(m["which"]), at)
    of_week = (m["tail"] or "").lower().endswith("week")
    return dated(cal.week_value(day) if day and of_week else day, relative=not year)
