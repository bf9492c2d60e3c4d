"""Quarters and halves of a year, by name and as the one that is talked about.

Another part of the table in `dates_rules`; results are told of a quarter that is over.
"""

from __future__ import annotations

import re
from datetime import date

from briefing.analysis import dates_calendar as cal
from briefing.analysis import dates_words as w
from briefing.analysis.dates_rules import month_number
from briefing.analysis.dates_table import Reading, Setting, dated
from briefing.analysis.dates_words import ENGLISH

_rule = ENGLISH.rule
_POSS = r"(?:[’']s?)?"
_YEARWARD = rf"(?:(?P<rel>this|last|next)\s+year{_POSS}\s+)"
_OF_YEAR = rf"(?:\s+(?:of\s+)?(?:(?:fiscal\s+)?(?P<year>{w.YEAR})|(?P<rel2>this|last|next)\s+year))"


@_rule(
    "unit",
    rf"(?:(?:the|its|their|a)\s+)?{_YEARWARD}?(?:(?P<ago>year-(?:ago|earlier))\s+)?"
    rf"(?:(?:fiscal|comparable|corresponding|latest|calendar)[\s-]+)?(?:(?P<year0>{w.YEAR})\s+)?(?:fiscal[\s-]+)?"
    rf"(?P<nth>first|second|third|fourth|final|last(?=\s+half)|latter(?=\s+half))[\s-](?P<unit>quarter|half)(?!s){_OF_YEAR}?",
)
def _quarter(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "the third quarter", "last year's fourth quarter", "the first half"."""
    unit = m["unit"].lower()
    letter, last = ("Q", 4) if unit == "quarter" else ("H", 2)
    nth = {"first": 1, "second": 2, "third": 3, "fourth": 4}.get(m["nth"].lower(), last)
    if nth > last:
        return None
    if year := m["year"] or m["year0"]:
        return dated(f"{year}-{letter}{nth}", relative=False)
    if at.published is None:
        return dated("")
    rel = (m["rel"] or m["rel2"] or "").lower()
    number = at.published.year
    if rel:
        number += {"last": -1, "this": 0, "next": 1}[rel]
    elif at.narrative:
        pass
    elif nth > (at.published.month - 1) * last // 12 + 1 and at.tense() == "past":
        number -= 1
    elif _next_one(m, nth, last, at):
        number += 1
    if m["ago"]:
        number -= 1
    return dated(f"{number:04d}-{letter}{nth}")


def _next_one(m: re.Match[str], nth: int, last: int, at: Setting) -> bool:
    """Whether a part of the year that is over is next year's, as the verb looks ahead.

    `last` is how many parts a year has. Results of the part just over are told ahead too ("will
    report a loss in the first quarter").
    """
    over = (at.published.month - 1) * last // 12 if at.published else 0
    if not at.planned or nth > over:
        return False
    sentence = re.split(r"[.?!]\s", m.string[: m.start()])[-1]
    when = _WHEN.search(at.before) is not None and not _RESULTS.search(sentence)
    return nth < over or when


_WHEN = re.compile(r"\b(?:in|during|by|until|from|before|early|late|of)\s+$", re.IGNORECASE)
_RESULTS = re.compile(
    r"\b(?:report|post|announce|results?|profit|loss|earn|earnings|income|revenues?|sales|charge|"
    r"gain|net|write-down|write-off|grew|growth)\b",
    re.IGNORECASE,
)


@_rule(
    "quarter", rf"(?P<letter>[QH])(?P<nth>[1-4])(?:[\s/-]*(?:of\s+)?(?:FY\s?)?(?P<year>{w.YEAR}))?"
)
@_rule("quarter", rf"(?P<year>{w.YEAR})[\s-]?(?P<letter>[QH])(?P<nth>[1-4])")
def _short_quarter(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "Q3 2024" and "H1", as markets and statistics offices write them."""
    if not m["letter"].isupper() or (m["letter"] == "H" and m["nth"] > "2"):
        return None
    if m["year"]:
        return dated(f"{m['year']}-{m['letter']}{m['nth']}", relative=False)
    if at.published is None:
        return dated("")
    months = 3 if m["letter"] == "Q" else 6
    begun = int(m["nth"]) * months - months < at.published.month
    year = at.published.year - (not begun and not at.planned)
    year += _next_one(m, int(m["nth"]), 12 // months, at)
    return dated(f"{year:04d}-{m['letter']}{m['nth']}")


@_rule(
    "unit",
    r"(?:(?:the\s+)?(?:(?P<ago>year-(?:ago|earlier))|latest|comparable|corresponding|same|current)\s+(?:fiscal\s+)?"
    r"(?P<unit>quarter|period)|(?:the|that|last\s+year[’']s)\s+(?P<unit2>quarter))"
    r"(?:\s+(?:a\s+year\s+(?:ago|earlier)|(?:of\s+)?last\s+year))?",
)
def _known_quarter(m: re.Match[str], at: Setting) -> Reading | None:
    """Read "the quarter", "the year-earlier period": the quarter that is talked about."""
    if at.published is None:
        return dated("")
    if ended := _ENDED.match(m.string, m.end()):
        return dated(_quarter_to(month_number(ended["month"]), ended["year"], at.published))
    if (m["unit"] or "").lower() == "period" and not at.quarter:
        return None
    known = at.quarter or cal.shifted(at.published, "quarter", -1)
    if re.search(r"year[\s-](?:ago|earlier)|last\s+year", m[0], re.I):
        known = f"{int(known[:4]) - 1:04d}{known[4:]}"
    return dated(known)


#: What tells which quarter is meant; those that end in other months are a company's own.
_ENDED = re.compile(
    r"\s+(?:that\s+)?end(?:ed|s|ing)\s+(?:on\s+)?(?P<month>(?:mar|june?|sep|dec)\w*\b\.?)\s+\d"
    rf"\d?(?:,?\s+(?P<year>{w.YEAR}))?",
    re.IGNORECASE,
)


def _quarter_to(month: int, named: str | None, published: date) -> str:
    """The quarter that a month ends in the year named, or else the latest one."""
    year = int(named) if named else published.year - (month > published.month + 2)
    return f"{year:04d}-Q{month // 3}"
