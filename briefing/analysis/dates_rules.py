"""English days, months and years: a table of patterns and how each is read.

Extents and values follow TimeML's TIMEX3 guidelines (Saurí and others, 2006). A reader returns
None where the words are no time expression after all.
"""

from __future__ import annotations

import re

from briefing.analysis import dates_calendar as cal
from briefing.analysis import dates_words as w
from briefing.analysis.dates_table import (
    Reading,
    Setting,
    dated,
    day_of,
    nearest_day,
    plain,
    year_of_month,
)
from briefing.analysis.dates_words import ENGLISH
from briefing.analysis.model import DateKind

_rule = ENGLISH.rule

EDGE = (
    r"(?:(?:earlier|later|late|early|mid|end|sometime)[\s-]+(?:in\s+)?|"
    r"(?:the\s+)?(?:beginning|start|end|middle|early\s+part|latter\s+part)\s+of\s+)"
)

# --- dates of the calendar ------------------------------------------------------------------

#: What joins the two ends of a range ("May 4-5", "May 4 and 5").
_TO = r"\s?(?:[-–—]|to|and|through)\s?"
_MDY = (
    rf"(?P<month>{w.MONTH})\s+(?P<day>{w.DAY_NUMBER}|{w.DAY_WORD})"
    r"(?!\d|\s*(?:%|percent|million|billion))"
    rf"(?:(?:,\s*|\s+)(?P<year>{w.YEAR})(?!\.\d))?"
    rf"(?:(?={_TO}{w.DAY_NUMBER},?\s+(?P<year_after>{w.YEAR})))?"
)
#: What leads a day of a month: its day of the week, or "last".
_LED = (
    r"(?:last|next|(?:(?:last|next|this|this\s+coming|this\s+past)\s+)?"
    rf"(?:{w.WEEKDAY}|{w.WEEKDAY_SHORT})),?"
)
_DMY = rf"(?P<day>{w.DAY_NUMBER})(?:\s+of)?\s+(?P<month>{w.MONTH})(?:,?\s+(?P<year>{w.YEAR}))?"


@_rule("month", rf"(?:{_LED}\s+)?{_MDY}")
@_rule("month", rf"(?:{_LED}\s+)?{_DMY}")
def _day_of_month(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "May 10", "Friday, 10 May 2024"; without a year the nearest fitting one."""
    month = month_number(m["month"])
    day = w.day_number(m["day"])
    if year := m["year"] or m.groupdict().get("year_after") or _shared_year(m, month):
        fixed = cal.valid_day(int(year), month, day)
        return dated(fixed, relative=False) if fixed else None
    if not cal.valid_day(2024, month, day):
        return None
    return dated(nearest_day(at, month, day))


@_rule("month", _DMY, joined=True)
def _end_of_days(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "7 January 1916" in "6-7 January 1916" and in "31 December-7 January 1916"."""
    range_begun = re.search(rf"(?:\d|\b{w.MONTH})[-–—]$", at.before, re.IGNORECASE)
    return _day_of_month(m, at) if range_begun else None


@_rule("month", rf"(?P<day>{w.DAY_NUMBER})(?={_TO}{_DMY.replace('?P<day>', '?:')})")
def _start_of_days(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "6" in "6-7 January 1916"."""
    return _day_of_month(m, at)


@_rule("month", rf"(?P<day>{w.DAY_NUMBER})(?:,?\s+(?P<year>{w.YEAR}))?", joined=True)
def _later_day(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "5" in "May 4-5, 2013" and "May 4 and 5"."""
    named = re.search(rf"(?:{w.MONTH})\s+{w.DAY_NUMBER}{_TO}$", at.before, re.IGNORECASE)
    first = day_of(at.last)
    if named is None or first is None:
        return None
    day = cal.valid_day(first.year, first.month, int(re.sub(r"\D", "", m["day"])))
    return dated(day, relative=not m["year"]) if day and day > first else None


#: A later date after one whose year is its own too: "May-August 1950", "31 May to 1 June 1916".
_SHARED_YEAR = re.compile(
    rf"(?:,\s*{w.MONTH})*(?:\s?[-–—/]\s?|,?\s+(?:and|or|to|through|until)\s+)"
    rf"(?:(?:early|late|mid)[\s-]+)?(?:{w.DAY_NUMBER}\s+)?(?P<later>{w.MONTH})"
    rf"(?:\s+{w.DAY_NUMBER},?)?(?:\s+of)?\s+(?P<year>{w.YEAR})(?!\w)",
    re.IGNORECASE,
)


def _shared_year(m: re.Match[str], month: int) -> int | None:
    """The year of a month that gets it from a later date it's joined with; None without one."""
    later = _SHARED_YEAR.match(m.string, m.end())
    return int(later["year"]) - (month > month_number(later["later"])) if later else None


def month_number(name: str) -> int:
    """The number of a month by its name or abbreviation."""
    return w.MONTHS[name.lower().rstrip(".")[:3]]


@_rule("digits", r"(?P<year>1\d{3}|20\d\d)-(?P<month>[01]\d)-(?P<day>[0-3]\d)")
def _iso(m: re.Match[str], _at: Setting) -> Reading | None:
    found = cal.valid_day(int(m["year"]), int(m["month"]), int(m["day"]))
    return dated(found, relative=False) if found else None


@_rule("digits", r"9/11")
def _nine_eleven(_m: re.Match[str], _at: Setting) -> Reading | None:
    return dated("2001-09-11", relative=False)


@_rule("digits", r"(?P<month>\d\d?)[/-](?P<day>\d\d?)[/-](?P<year>(?:19|20)?\d\d)")
def _numeric(m: re.Match[str], _at: Setting) -> Reading | None:
    """Read "05/30/2024" in the American order, or the other where only that is a day."""
    year = int(m["year"]) if len(m["year"]) == 4 else _century(int(m["year"]))
    first, second = int(m["month"]), int(m["day"])
    found = cal.valid_day(year, first, second) or cal.valid_day(year, second, first)
    return dated(found, relative=False) if found else None


def _century(two_digits: int) -> int:
    return two_digits + (1900 if two_digits > 40 else 2000)


@_rule(
    "month",
    rf"(?:{EDGE})?(?:(?P<which>last|next|this|this\s+past|this\s+coming|each|every)\s+)?"
    rf"(?P<month>{w.MONTH})(?:,?\s+(?:of\s+)?(?:(?P<year>{w.YEAR})|{w.SPELLED_YEAR}|(?P<rel>this|last|next|that|the\s+(?:same|following|previous|next))\s+year))?",
)
def _month_alone(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "April", "last April", "early June", "April 2024", "April last year"."""
    month = month_number(m["month"])
    if year := m["year"] or w.spelled_year(m["two"]):
        return dated(f"{year}-{month:02d}", relative=False)
    if (m["which"] or "").lower() in ("each", "every"):
        return plain(DateKind.SET, f"XXXX-{month:02d}")
    if not m["which"] and (shared := _shared_year(m, month)):
        return dated(f"{shared:04d}-{month:02d}", relative=False)
    if at.published is None:
        return dated("")
    now = at.published.year
    if rel := (m["rel"] or "").lower().removesuffix("year").split():
        told = rel[0] in ("the", "that") and at.last[:4].isdigit()
        now = int(at.last[:4]) if told else now
        now += w.step_of(rel[-1]) or 0
    else:
        now += year_of_month(month, w.step_of(m["which"]), at)
    return dated(f"{now:04d}-{month:02d}")


@_rule(
    "year",
    rf"(?:{EDGE})?(?:(?:fiscal|calendar)[\s-]+(?:year\s+)?)?(?P<year>{w.YEAR})(?!-\d\d-|\.\d)",
)
def _year(m: re.Match[str], _at: Setting) -> Reading | None:
    return dated(m["year"], relative=False)


@_rule("year", rf"(?P<year>{w.YEAR}|\d\d)(?![-/]\d|\.\d)", joined=True)
def _last_year_of_range(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "1918" in "1914-1918" and "18" in "1914-18"."""
    first = re.search(rf"({w.YEAR})[-–—/]$", at.before)
    if first is None:
        return None
    year = int(m["year"]) if len(m["year"]) == 4 else int(first[1][:2] + m["year"])
    return dated(str(year), relative=False) if year > int(first[1]) else None


@_rule(
    "year", rf"(?:{EDGE})?(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?P<year>1[4-9]\d0|20\d0)[’']?s"
)
def _decade(m: re.Match[str], _at: Setting) -> Reading | None:
    return dated(m["year"][:3], relative=False)


@_rule(
    "decade",
    rf"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?:[’'](?P<ten>\d)0s|(?P<word>{'|'.join(w.DECADES)}))",
)
def _short_decade(m: re.Match[str], _at: Setting) -> Reading | None:
    if m["word"] and not m[0].lower().startswith("the"):
        return None
    ten = int(m["ten"]) if m["ten"] else w.DECADES[m["word"].lower()]
    return dated(f"{'20' if ten < 2 else '19'}{ten}", relative=False)


@_rule(
    "unit",
    r"(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?P<nth>\d\d?)(?:st|nd|rd|th)[\s-]+centur(?:y|ies)",
)
def _century_value(m: re.Match[str], _at: Setting) -> Reading | None:
    return dated(f"{int(m['nth']) - 1:02d}", relative=False)
