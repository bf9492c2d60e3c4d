"""Time expressions made of units: quarters, seasons, periods, "a year ago", sets.

The other half of the table in `dates_rules`, which holds days, months and years.
"""

from __future__ import annotations

import re

from briefing.analysis import dates_calendar as cal
from briefing.analysis import dates_words as w
from briefing.analysis.dates_rules import EDGE
from briefing.analysis.dates_table import Reading, Setting, dated, day_of, plain, start_of
from briefing.analysis.dates_words import ENGLISH
from briefing.analysis.model import DateKind

_rule = ENGLISH.rule


# --- this and last --------------------------------------------------------------------------


@_rule(
    "unit",
    rf"(?:{EDGE})?(?P<which>last|next|this|this\s+past|this\s+coming|the\s+current|the\s+latest(?=\s+\w+\s+year)|the\s+past|the\s+coming|the\s+previous|the\s+following|that|the\s+same)\s+"
    r"(?:(?:fiscal|financial|calendar|school|academic|tax)\s+(?=year\b))?"
    r"(?P<unit>weekend|week|month|quarter|year|decade|century)(?P<about>\s+or\s+(?:two|three|so))?(?!-)",
)
def _unit_near(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "last week", "this year", "late next month", "that year", "the past year or so"."""
    which = (
        m["which"].lower().split()[-1] if "this" not in m["which"].lower() else m["which"].lower()
    )
    unit = m["unit"].lower()
    if m["about"] or (which in ("past", "coming") and unit != "quarter"):
        return plain(DateKind.DURATION, cal.period(1, unit))
    step = {
        "last": -1,
        "latest": -1,
        "past": -1,
        "this past": -1,
        "previous": -1,
        "next": 1,
        "coming": 1,
        "following": 1,
        "this coming": 1,
    }.get(which, 0)
    base = at.published
    if which in ("that", "same", "following", "previous"):
        base = start_of(at.last) or base
    return dated(cal.shifted(base, unit, step) if base else "")


@_rule(
    "day",
    r"(?:the\s+)?(?:same\s+day|following\s+day|next\s+day|previous\s+day|day\s+(?:before|after))|that\s+(?:same\s+)?day|earlier\s+that\s+day|later\s+that\s+day",
)
def _day_after(m: re.Match[str], at: Setting) -> Reading | None:
    """A day counted from the day that was named last."""
    words = m[0].lower()
    step = (
        1
        if re.search("following|next|after", words)
        else -1
        if re.search("previous|before", words)
        else 0
    )
    day = day_of(at.last)
    if step and _BESIDE_DAY.search(at.before) and not m[0].lower().startswith(("the f", "the n")):
        step = 0
    moved = cal.plus_days(day, step) if day else None
    return dated(moved or "")


#: A day named just before "the day after ...", which tells of the same day.
_BESIDE_DAY = re.compile(rf"(?:\d|{w.WEEKDAY})\s?[,(–—-]\s?$", re.IGNORECASE)


# --- seasons and the ends of years ------------------------------------------------------------


@_rule(
    "season",
    rf"(?:{EDGE})?(?:the\s+)?(?:(?P<which>last|next|this|this\s+past|this\s+coming|each|every)\s+)?(?:the\s+)?(?:(?:early|late|mid)[\s-]+)?(?P<season>{w.SEASON})(?:(?:\s+of)?\s+(?:(?P<year>{w.YEAR})|{w.SPELLED_YEAR}))?",
)
def _season(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "last fall", "the winter of 1994", "summer"; "fall" alone is more often the verb."""
    code = w.SEASONS[m["season"].lower()]
    which = (m["which"] or "").lower()
    if year := m["year"] or w.spelled_year(m["two"]):
        return dated(f"{year}-{code}", relative=False)
    if which in ("each", "every"):
        return plain(DateKind.SET, f"XXXX-{code}")
    if (
        not which
        and (code == "FA" or not re.match("the|early|late", m[0], re.I))
        and m["season"] != "summer"
    ):
        return None
    if at.published is None:
        return dated("")
    year, month = at.published.year, at.published.month
    begins = cal.SEASON_MONTHS[code]
    if which in ("last", "this past"):
        year -= month < begins + 3 or code == "WI"
    elif which in ("next", "this coming"):
        year += month >= begins
    elif not which and not at.planned and not at.narrative:
        year -= month < begins and at.tense() == "past"
    return dated(f"{year:04d}-{code}")


@_rule(
    "unit",
    rf"(?:{EDGE}|around\s+)?(?:the\s+|this\s+)?(?:year[\s-]end|year[’']s\s+end|end\s+of\s+(?:the|this)\s+year)",
)
def _year_end(_m: re.Match[str], at: Setting) -> Reading | None:
    """Read "the end of the year"; "since year-end" is since that of the year before."""
    over = bool(re.search(r"\bsince\s+$", at.before, re.IGNORECASE))
    return dated(f"{at.published.year - over:04d}" if at.published else "")


# --- counted from somewhere -----------------------------------------------------------------

_QUANTITY = rf"{w.APPROX}?(?:(?P<vague>{w.VAGUE})|(?P<count>{w.COUNT}))"


@_rule(
    "unit",
    rf"{_QUANTITY}\s+(?:more\s+)?(?P<unit>{w.UNIT})s?(?:\s+or\s+(?:so|two|three|more))?[\s-](?P<way>ago|earlier|later|before|after|previously|from\s+now|hence|from\s+today)",
)
@_rule("unit", r"(?P<count>year)[\s-](?P<way>ago|earlier)(?P<unit>)(?P<vague>)")
def _away(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "two weeks ago", "a year earlier", "three days later"."""
    way = re.sub(r"\s+", " ", m["way"].lower())
    unit = w.singular(m["unit"] or "year")
    count = 1.0 if m["count"] and m["count"].lower() == "year" else w.number(m["count"] or "")
    ahead = way in ("later", "after", "from now", "hence", "from today")
    if m["vague"] or count is None:
        return dated("FUTURE_REF" if ahead else "PAST_REF", relative=False)
    if way in ("before", "after") or (unit in _TIMED and way in _TOLD):
        return plain(DateKind.DURATION, cal.period(count, unit))
    if unit == "year" and count == 1 and not ahead and at.quarter:
        return dated(f"{int(at.quarter[:4]) - 1:04d}{at.quarter[4:]}")
    base = at.published
    if way in _TOLD and not _is_recent_year(at, unit) and (told := start_of(at.last)):
        base = None if _is_coarser(at.last, unit) else told
    if base is None:
        return dated("")
    return dated(cal.shifted(base, unit, int(count) if ahead else -int(count)))


#: Ways to count from what was told before; "two hours later" names no day of its own.
_TOLD = ("earlier", "later", "previously")
_TIMED = ("second", "minute", "hour")


def _is_coarser(value: str, unit: str) -> bool:
    """Whether a value is too coarse to count units from: days from a year or month."""
    parts = value.count("-")
    return parts < {"day": 2, "night": 2, "week": 2, "fortnight": 2, "month": 1}.get(unit, 0)


def _is_recent_year(at: Setting, unit: str) -> bool:
    """Whether "a year earlier" most likely compares with the year of publication."""
    if unit != "year" or at.published is None or not at.last[:4].isdigit():
        return False
    return at.published.year - int(at.last[:4]) in (0, 1)


@_rule("unit", rf"(?<=\bin\s){w.APPROX}?(?P<count>{w.COUNT})\s+(?P<unit>day|week|month|year)s?")
def _in_some_time(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "in two years" where the verb looks ahead; "was built in two years" is how long."""
    count = w.number(m["count"])
    if not at.planned or _UNEQUALLED.search(at.before) or count is None or count != int(count):
        return None
    return dated(cal.shifted(at.published, m["unit"].lower(), int(count)) if at.published else "")


#: What stands before "in two years" where it looks back: "the first visit in two years".
_UNEQUALLED = re.compile(r"\b(?:first|second|third|only|time|most|least|\w+est)\b", re.IGNORECASE)


# --- periods --------------------------------------------------------------------------------


@_rule(
    "unit",
    rf"(?:(?:each\s+of\s+)?(?:the\s+|these\s+|those\s+)?(?:(?:last|past|next|first|coming|previous|latest|following|final|year-earlier|additional|another)\s+)?)?{_QUANTITY}(?:\s+(?:more|additional|full|straight|consecutive|long|whole))?[\s-]+(?P<unit>{w.UNIT})s?(?:\s+and\s+a\s+(?P<half>half))?(?:\s+or\s+so)?(?P<tail>[\s-](?:long|old)(?!er))?",
)
def _period(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "six months", "the past two years"; an age in years is a figure and no time."""
    unit = w.singular(m["unit"])
    if m["vague"]:
        past = unit == "year" and re.match(r"recent", m["vague"], re.I)
        return (
            dated("PAST_REF", relative=False)
            if past
            else plain(DateKind.DURATION, cal.period(None, unit))
        )
    count = w.number(m["count"])
    if m["count"].lower() in ("a", "an") and _RATE.search(at.before):
        return None
    if unit == "quarter" and not re.match(r"the|these|past|last|next", m[0], re.IGNORECASE):
        return None
    if count is None or (m["tail"] and m["tail"][1:].lower() == "old" and unit == "year"):
        return None
    if m["half"]:
        count += 0.5
    return plain(DateKind.DURATION, cal.period(count, unit))


#: What stands before "a year" when it's a rate and no time.
_RATE = re.compile(
    r"(?:\d|million|billion|cents|dollars|hours|times|once|twice|%|percent)\s*$", re.I
)


@_rule("unit", rf"(?P<unit>{w.UNIT})s(?:[\s-]long)?")
def _some_units(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "years", "decades-long": an unknown number of units."""
    unit = w.singular(m["unit"])
    if re.search(rf"(?:{w.NUMBER}|than\s+a|a|few|several)[\s-]*$", at.before, re.IGNORECASE):
        return None
    return (
        None
        if unit in ("second", "quarter", "night", "weekend")
        else plain(DateKind.DURATION, cal.period(None, unit))
    )


@_rule("unit", r"(?:the|this)\s+weekend")
def _weekend(_m: re.Match[str], at: Setting) -> Reading | None:
    """Read "the weekend": the one before, unless the verb looks ahead."""
    if at.published is None:
        return dated("")
    back = 0 if at.planned or at.published.weekday() >= 5 else -7
    day = cal.plus_days(at.published, back)
    return dated(f"{cal.week_value(day)}-WE" if day else "")


@_rule(
    "unit",
    r"the\s+(?:(?:full|whole|entire|fiscal|financial)\s+)?(?:fiscal\s+)?year"
    r"(?P<ended>(?=\s+(?:end(?:ed|ing)|to\s(?!date))))?(?![\s-]+(?:ago|earlier|end\b|old|before|after|2\d\d\d|1\d\d\d))",
)
def _the_year(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "the year": the year of publication, or one that "ended" some day."""
    if m["ended"] is not None:
        return plain(DateKind.DURATION, "P1Y")
    return dated(f"{at.published.year:04d}" if at.published else "")


@_rule("unit", rf"{EDGE}(?:the\s+)?(?P<unit>month|week|decade|century)")
def _edge_of_unit(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "the end of the month"."""
    return dated(cal.shifted(at.published, m["unit"].lower(), 0) if at.published else "")


@_rule("day", r"(?:later|earlier)\s+(?:in\s+the|that|the\s+same)\s+day")
def _later_that_day(_m: re.Match[str], at: Setting) -> Reading | None:
    """Read "later in the day": the day named last, or the publication's."""
    return dated(day_of(at.last) or at.published)


@_rule(
    "spelled",
    rf"(?:the\s+year\s+)?(?:{w.SPELLED_YEAR}|two\s+thousand)(?!\s+(?!was|has|is|as)\w+s\b)",
)
def _spelled_year(m: re.Match[str], _at: Setting) -> Reading | None:
    """Read "nineteen ninety-six" and "the year two thousand", as broadcasts write them."""
    if not m["two"]:
        return dated("2000", relative=False) if "year" in m[0].lower() else None
    year = w.spelled_year(m["two"])
    return dated(year, relative=False) if year else None


# --- sets and vague references --------------------------------------------------------------

_ADVERBS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "monthly": "P1M",
    "yearly": "P1Y",
}


@_rule(
    "unit",
    rf"(?P<adverb>{'|'.join(_ADVERBS)})|(?:every|each)\s+(?:(?P<count>{w.NUMBER})\s+)?(?P<unit>{w.UNIT})s?",
)
def _set(m: re.Match[str], _at: Setting) -> Reading | None:
    """Read "daily", "every two weeks"."""
    if m["adverb"]:
        return plain(DateKind.SET, _ADVERBS[m["adverb"].lower()])
    count = w.number(m["count"]) if m["count"] else 1.0
    return plain(DateKind.SET, cal.period(count or 1.0, w.singular(m["unit"])))


_UNITS = r"(?:days|weeks|months|years|decades)"
_VAGUE = {
    "PRESENT_REF": (
        r"(?:right\s+)?now|currently|at\s+present|at\s+the\s+moment|nowadays|these\s+days"
    ),
    "PAST_REF": (
        r"(?:more\s+|most\s+)?recently|lately|"
        r"(?:the\s+)?recent\s+(?:past|years)|"
        rf"(?<=\bin\s)the\s+past(?!\s+(?:\w+\s+){{0,2}}(?:{w.UNIT}|{w.SEASON})s?\b)"
    ),
    "FUTURE_REF": (
        r"(?<!as\s)soon(?!\s+(?:as|after))|"
        r"(?:the\s+)?(?:near|foreseeable|distant)\s+future|the\s+future(?!\s+of)|"
        rf"(?:the\s+)?coming\s+{_UNITS}|(?:the\s+)?(?:near|short|long)\s+term"
    ),
}


@_rule("vague", "|".join(f"(?P<{name}>{pattern})" for name, pattern in _VAGUE.items()))
def _vague(m: re.Match[str], _at: Setting) -> Reading | None:
    return dated(str(m.lastgroup), relative=False)
