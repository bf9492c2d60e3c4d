"""Time expressions and how each is read: a table of patterns and readers.

Extents and values follow TimeML's TIMEX3 guidelines (Saurí and others, 2006). A reader returns
None where the words are no time expression after all.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import MAXYEAR, date, timedelta

from briefing.analysis import dates_calendar as cal
from briefing.analysis import dates_words as w
from briefing.analysis.model import DateKind


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reader may look at besides the words.

    `published` is the publication date; `last` the latest calendar value read before, `quarter`
    the latest quarter read nearby ("" for none); `tense` answers "past", "planned" or "unknown"
    for the verb that governs the expression. `before` is the text before it. In a text that
    tells history (`narrative`), `published` is where its story stands instead.
    """

    published: date | None
    last: str
    quarter: str
    tense: Callable[[], str]
    before: str = ""
    narrative: bool = False

    @property
    def planned(self) -> bool:
        """Whether the governing verb looks ahead."""
        return self.tense() == "planned"

    @property
    def until(self) -> bool:
        """Whether the words before say that the time is a limit or a due date."""
        return bool(_UNTIL.search(self.before))


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression was read as; `relative` as in `TimeExpression`."""

    kind: DateKind
    value: str
    relative: bool = False


_UNTIL = re.compile(
    r"\b(?:until|till|through|by|to|effective|payable|due|for|from|beginning|starting)\s+"
    r"(?:the\s+)?$",
    re.IGNORECASE,
)

_AS_SOON_AS = re.compile(r"\b(?:until|till|as\s+(?:soon|early)\s+as|no\s+later\s+than)\s+$", re.I)

Reader = Callable[["re.Match[str]", Setting], Reading | None]
#: Trigger group, pattern and reader of each rule.
RULES: list[tuple[str, re.Pattern[str], Reader]] = []


def _rule(group: str, pattern: str, *, joined: bool = False) -> Callable[[Reader], Reader]:
    """Register a reader for a pattern, matched at word boundaries without regard to case.

    The pattern is only tried near a word of the trigger group (`dates_words.TRIGGERS`), and
    straight after a hyphen only where it's `joined` to what stands before.
    """
    hyphen = "" if joined else "-"
    compiled = re.compile(rf"(?<![\w$€£{hyphen}])(?:{pattern})(?!\w)", re.IGNORECASE)

    def register(reader: Reader) -> Reader:
        RULES.append((group, compiled, reader))
        return reader

    return register


def _date(value: str | date | None, *, relative: bool = True) -> Reading:
    value = value.isoformat() if isinstance(value, date) else value or ""
    kind = DateKind.TIME if "T" in value else DateKind.DATE
    return Reading(kind, value, relative)


def _plain(kind: DateKind, value: str) -> Reading:
    return Reading(kind, value)


EDGE = (
    r"(?:(?:earlier|later|late|early|mid|end|sometime)[\s-]+(?:in\s+)?|"
    r"(?:the\s+)?(?:beginning|start|end|middle|early\s+part|latter\s+part)\s+of\s+)"
)

# --- dates of the calendar ------------------------------------------------------------------

#: What joins the two ends of a range ("May 4-5", "May 4 and 5").
_TO = r"\s?(?:[-–—]|to|and|through)\s?"
_MDY = (
    rf"(?P<month>{w.MONTH})\s+(?P<day>{w.DAY_NUMBER})(?!\d|\s*(?:%|percent|million|billion))"
    rf"(?:(?:,\s*|\s+)(?P<year>{w.YEAR})(?!\.\d))?"
    rf"(?:(?={_TO}{w.DAY_NUMBER},?\s+(?P<year_after>{w.YEAR})))?"
)
_DMY = rf"(?P<day>{w.DAY_NUMBER})(?:\s+of)?\s+(?P<month>{w.MONTH})(?:,?\s+(?P<year>{w.YEAR}))?"
_TIME = (
    r"(?P<hour>\d\d?)(?:[:.](?P<minute>[0-5]\d))?\s*(?P<half>[ap]\.?\s?m\b\.?)"
    r"(?:,?\s+(?:[ECMP][SD]T|GMT|UTC|local\s+time))?"
)


@_rule("month", rf"(?:(?:{w.WEEKDAY}|{w.WEEKDAY_SHORT}),?\s+)?{_MDY}")
@_rule("month", rf"(?:(?:{w.WEEKDAY}|{w.WEEKDAY_SHORT}),?\s+)?{_DMY}")
def _day_of_month(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "May 10", "Friday, 10 May 2024"; without a year the nearest fitting one."""
    month = _month(m["month"])
    day = int(re.sub(r"\D", "", m["day"]))
    if year := m["year"] or m.groupdict().get("year_after"):
        fixed = cal.valid_day(int(year), month, day)
        return _date(fixed, relative=False) if fixed else None
    if not cal.valid_day(2024, month, day):
        return None
    return _date(_nearest_day(at, month, day))


@_rule("month", _DMY, joined=True)
def _end_of_days(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "7 January 1916" in "6-7 January 1916"."""
    return _day_of_month(m, at) if re.search(r"\d[-–—]$", at.before) else None


@_rule("month", rf"(?P<day>{w.DAY_NUMBER})(?={_TO}{_DMY.replace('?P<day>', '?:')})")
def _start_of_days(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "6" in "6-7 January 1916"."""
    return _day_of_month(m, at)


@_rule("month", rf"(?P<day>{w.DAY_NUMBER})(?:,?\s+(?P<year>{w.YEAR}))?", joined=True)
def _later_day(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "5" in "May 4-5, 2013" and "May 4 and 5"."""
    named = re.search(rf"(?:{w.MONTH})\s+{w.DAY_NUMBER}{_TO}$", at.before, re.IGNORECASE)
    first = _day_of(at.last)
    if named is None or first is None:
        return None
    day = cal.valid_day(first.year, first.month, int(re.sub(r"\D", "", m["day"])))
    return _date(day, relative=not m["year"]) if day and day > first else None


def _month(name: str) -> int:
    return w.MONTHS[name.lower().rstrip(".")[:3]]


def _nearest_day(at: Setting, month: int, day: int) -> date | None:
    """The day of the month nearest to the publication, on the side that the verb speaks for."""
    if at.published is None:
        return None
    if at.narrative:
        return cal.valid_day(at.published.year, month, day)
    years = range(max(1, at.published.year - 1), min(9999, at.published.year + 1) + 1)
    found = [each for year in years if (each := cal.valid_day(year, month, day))]
    near = [(_distance(each, at), each) for each in found]
    return min(near)[1] if near else None


def _distance(day: date, at: Setting) -> int:
    """Days between a date and the publication, the side against the tense counted threefold."""
    days = (day - at.published).days if at.published else 0
    against = days < 0 if at.planned else days > 0 and at.tense() == "past" and not at.until
    return abs(days) * (3 if against else 1)


@_rule("digits", r"(?P<year>1\d{3}|20\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)")
def _iso(m: re.Match[str], _at: Setting) -> Reading | None:
    found = cal.valid_day(int(m["year"]), int(m["month"]), int(m["day"]))
    return _date(found, relative=False) if found else None


@_rule("digits", r"9/11")
def _nine_eleven(_m: re.Match[str], _at: Setting) -> Reading | None:
    return _date("2001-09-11", relative=False)


@_rule("digits", r"(?P<month>\d\d?)[/-](?P<day>\d\d?)[/-](?P<year>(?:19|20)?\d\d)")
def _numeric(m: re.Match[str], _at: Setting) -> Reading | None:
    """Read "05/30/2024" in the American order, or the other where only that is a day."""
    year = int(m["year"]) if len(m["year"]) == 4 else _century(int(m["year"]))
    first, second = int(m["month"]), int(m["day"])
    found = cal.valid_day(year, first, second) or cal.valid_day(year, second, first)
    return _date(found, relative=False) if found else None


def _century(two_digits: int) -> int:
    return two_digits + (1900 if two_digits > 40 else 2000)


@_rule(
    "month",
    rf"(?:{EDGE})?(?:(?P<which>last|next|this|this\s+past|this\s+coming|each|every)\s+)?"
    rf"(?P<month>{w.MONTH})(?:,?\s+(?:of\s+)?(?:(?P<year>{w.YEAR})|(?P<rel>this|last|next|that|the\s+(?:same|following|previous|next))\s+year))?",
)
def _month_alone(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "April", "last April", "early June", "April 2024", "April last year"."""
    month = _month(m["month"])
    if m["year"]:
        return _date(f"{int(m['year']):04d}-{month:02d}", relative=False)
    which = (m["which"] or "").lower().split()
    if which and which[0] in ("each", "every"):
        return _plain(DateKind.SET, f"XXXX-{month:02d}")
    if at.published is None:
        return _date("")
    year = at.published.year
    if rel := (m["rel"] or "").lower().split():
        told = rel[0] in ("the", "that") and at.last[:4].isdigit()
        year = int(at.last[:4]) if told else year
        year += {"last": -1, "previous": -1, "next": 1, "following": 1}.get(rel[-1], 0)
    elif not at.narrative:
        year += _year_of_month(month, which, at)
    return _date(f"{year:04d}-{month:02d}")


def _year_of_month(month: int, which: list[str], at: Setting) -> int:
    now = at.published.month if at.published else 1
    if which == ["last"] or which[-1:] == ["past"]:
        return -1 if month >= now else 0
    if which == ["next"] or which[-1:] == ["coming"]:
        return 1 if month <= now else 0
    if which == ["this"]:
        return 0
    ahead = (month - now) % 12
    if at.planned or at.until:
        return (1 if month < now else 0) if ahead <= 8 else (-1 if month > now else 0)
    limit = 2 if at.tense() == "past" else 5
    return (1 if month < now else 0) if ahead <= limit else (-1 if month > now else 0)


@_rule(
    "year",
    rf"(?:{EDGE})?(?:(?:fiscal|calendar)[\s-]+(?:year\s+)?)?(?P<year>{w.YEAR})(?!-\d\d-|\.\d)",
)
def _year(m: re.Match[str], _at: Setting) -> Reading | None:
    return _date(m["year"], relative=False)


@_rule("year", rf"(?P<year>{w.YEAR}|\d\d)(?![-/]\d|\.\d)", joined=True)
def _last_year_of_range(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "1918" in "1914-1918" and "18" in "1914-18"."""
    first = re.search(rf"({w.YEAR})[-–—/]$", at.before)
    if first is None:
        return None
    year = int(m["year"]) if len(m["year"]) == 4 else int(first[1][:2] + m["year"])
    return _date(str(year), relative=False) if year > int(first[1]) else None


@_rule(
    "year", rf"(?:{EDGE})?(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?P<year>1[4-9]\d0|20\d0)[’']?s"
)
def _decade(m: re.Match[str], _at: Setting) -> Reading | None:
    return _date(m["year"][:3], relative=False)


@_rule(
    "decade",
    rf"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?:[’'](?P<ten>\d)0s|(?P<word>{'|'.join(w.DECADES)}))",
)
def _short_decade(m: re.Match[str], _at: Setting) -> Reading | None:
    if m["word"] and not m[0].lower().startswith("the"):
        return None
    ten = int(m["ten"]) if m["ten"] else w.DECADES[m["word"].lower()]
    return _date(f"{'20' if ten < 2 else '19'}{ten}", relative=False)


@_rule(
    "unit",
    r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?P<nth>\d\d?)(?:st|nd|rd|th)[\s-]+centur(?:y|ies)",
)
def _century_value(m: re.Match[str], _at: Setting) -> Reading | None:
    return _date(f"{int(m['nth']) - 1:02d}", relative=False)


# --- days of the week and parts of the day --------------------------------------------------


@_rule(
    "weekday",
    rf"(?:(?P<edge>noon|midnight|midday)\s+)?"
    rf"(?:(?P<which>last|next|this|this\s+past|this\s+coming|the\s+previous|the\s+following|the\s+next|the\s+preceding|every|each)\s+)?"
    rf"(?P<day>{w.WEEKDAY})(?:\s+(?P<part>{w.PART}))?(?!s)",
)
def _weekday(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "Thursday": the nearest before the publication, that day itself, or ahead if planned."""
    which = (m["which"] or "").lower().split()
    number = w.WEEKDAYS[m["day"].lower()]
    if which and which[0] in ("every", "each"):
        return _plain(DateKind.SET, f"XXXX-WXX-{number + 1}")
    day = _weekday_date(which, number, at)
    part = (m["part"] or m["edge"] or "").lower()
    return _date(f"{day.isoformat()}{w.DAY_PARTS.get(part, '')}" if day else "")


def _weekday_date(which: list[str], number: int, at: Setting) -> date | None:
    if which[:1] == ["the"]:
        day = _day_of(at.last) or at.published
        ahead = which[-1] in ("following", "next")
    else:
        day, ahead = at.published, which[-1:] in (["next"], ["coming"])
    if day is None:
        return None
    if not which or which == ["this"]:
        ahead = at.planned or at.tense() == "present" or bool(_AS_SOON_AS.search(at.before))
        return cal.weekday_near(day, number, future=ahead)
    start = cal.plus_days(day, 1 if ahead else -1)
    return cal.weekday_near(start, number, future=ahead) if start else None


def _day_of(value: str) -> date | None:
    """The day that a value begins with, None where it's coarser."""
    try:
        return date.fromisoformat(value[:10])
    except ValueError:
        return None


def start_of(value: str) -> date | None:
    """The first day of a year, month, quarter or day value; None for other values."""
    if found := re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:T.*)?", value):
        year, month, day = (int(part or 1) for part in found.groups())
        return cal.valid_day(year, month, day)
    if found := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        return cal.valid_day(int(found[1]), int(found[2]) * 3 - 2, 1)
    return None


@_rule(
    "day",
    rf"(?:(?P<edge>early|late|earlier|later|mid-?\s?{w.PART}|noon|midday|midnight|just)\s+)?(?P<day>today|yesterday|tomorrow|the\s+day\s+before\s+yesterday|the\s+day\s+after\s+tomorrow)(?:\s+(?P<part>{w.PART}))?",
)
def _near_day(m: re.Match[str], at: Setting) -> Reading | None:
    words = m["day"].lower().split()
    step = {"today": 0, "yesterday": -1, "tomorrow": 1}[words[-1]] * len(
        words[::2][:2] if len(words) > 1 else [1]
    )
    day = cal.plus_days(at.published, step) if at.published else None
    edge = (m["edge"] or "").lower()
    part = re.sub(r"mid-?\s?", "", (m["part"] or (edge if "mid" in edge else "")).lower())
    part = part if part in w.DAY_PARTS else edge
    return _date(f"{day.isoformat()}{w.DAY_PARTS.get(part, '')}" if day else "")


@_rule("day", rf"tonight|overnight|(?P<which>this|last)\s+(?P<part>{w.PART})")
def _night(m: re.Match[str], at: Setting) -> Reading | None:
    if at.published is None:
        return _date("")
    day = cal.plus_days(at.published, -1) if (m["which"] or "").lower() == "last" else at.published
    part = w.DAY_PARTS[(m["part"] or "night").lower()]
    return _date(f"{day.isoformat()}{part}" if day else "")


@_rule(
    "clock",
    rf"(?:(?:about|around|shortly\s+before|shortly\s+after)\s+)?{_TIME}(?:,?\s+(?:on\s+)?(?:(?P<day>{w.WEEKDAY}|today|yesterday|tomorrow)))?",
)
@_rule("clock", rf"{_TIME},?\s+(?:on\s+)?(?P<month>{w.MONTH})\s+(?P<dom>{w.DAY_NUMBER})")
@_rule("clock", r"(?:about\s+|around\s+)?(?P<word>noon|midnight|midday)(?!\s+(?:on\s+)?\w+day)")
def _clock(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "10 p.m. Wednesday", on the publication day where no day is named."""
    groups = m.groupdict()
    day = at.published
    if groups.get("day"):
        name = groups["day"].lower()
        steps = {"today": 0, "yesterday": -1, "tomorrow": 1}
        if name in steps:
            day = cal.plus_days(day, steps[name]) if day else None
        else:
            day = _weekday_date([], w.WEEKDAYS[name], at)
    elif groups.get("dom"):
        number = int(re.sub(r"\D", "", groups["dom"]))
        day = _nearest_day(at, _month(groups["month"]), number)
    elif _day_of(at.last):
        day = _day_of(at.last)
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
    day = _weekday_date([], w.WEEKDAYS[m["day"].lower()], at) if m["day"] else None
    day = day or _day_of(at.last) or at.published
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
    + rf")(?P<tail>\s+day)?(?:,?\s+(?P<year>{w.YEAR}))?",
)
def _holiday(m: re.Match[str], at: Setting) -> Reading | None:
    name = m["name"].lower().replace("’", "'")

    def on(year: int) -> date:
        return date(year, *_FIXED[name]) if name in _FIXED else _MOVING[name](year)

    if m["year"]:
        return _date(on(int(m["year"])), relative=False)
    return _date(_near_holiday(on, (m["which"] or "").lower(), at))


def _near_holiday(on: Callable[[int], date], which: str, at: Setting) -> date | None:
    """The holiday nearest to the publication, or the one before or after it."""
    day = at.published
    if day is None or not 2 < day.year < MAXYEAR - 2:
        return None
    near = [on(year) for year in (day.year - 1, day.year, day.year + 1)]
    if which == "last":
        return max(each for each in near if each <= day)
    if which == "next" or at.planned:
        return min(each for each in near if each >= day)
    return min(near, key=lambda each: _distance(each, at))
