"""What rules for time expressions are made of, in any language: table, setting, reading.

A language has a `Table`: patterns with readers, tried near trigger words. Values are counted here
as news counts them, from the publication date.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import MAXYEAR, date

from briefing.analysis import dates_calendar as cal
from briefing.analysis.model import DateKind


@dataclass(frozen=True, slots=True)
class Setting:
    """What a reader may look at besides the words.

    `published` is the publication date; `last` the latest calendar value read before, `quarter`
    the latest quarter read nearby ("" for none); `tense` answers "past", "planned" or "unknown"
    for the verb that governs the expression. `before` is the text before it, which makes it a
    time by which something is `due` ("until") or a limit of any kind (`until`: "from", "by"). In
    a text that tells history (`narrative`), `published` is where its story stands instead.
    """

    published: date | None
    last: str
    quarter: str
    tense: Callable[[], str]
    before: str = ""
    narrative: bool = False
    due: bool = False
    until: bool = False

    @property
    def planned(self) -> bool:
        """Whether the governing verb looks ahead."""
        return self.tense() == "planned"


@dataclass(frozen=True, slots=True)
class Reading:
    """What an expression was read as; `relative` as in `TimeExpression`."""

    kind: DateKind
    value: str
    relative: bool = False


Reader = Callable[["re.Match[str]", Setting], Reading | None]


@dataclass(frozen=True, slots=True)
class Table:
    """A language's rules: trigger group, pattern and reader of each.

    `triggers` has a named group for each group of rules: words without which none of them can
    match. `also` are groups whose trigger words are triggers of other groups' rules too. `due`
    and `until` match the end of the text before an expression, as in `Setting`. `deictic` finds
    what counts from the day of writing even in a text that tells history ("last week").
    """

    triggers: re.Pattern[str]
    also: Mapping[str, tuple[str, ...]]
    due: re.Pattern[str]
    until: re.Pattern[str]
    deictic: re.Pattern[str]
    rules: list[tuple[str, re.Pattern[str], Reader]] = field(default_factory=list)

    def rule(self, group: str, pattern: str, *, joined: bool = False) -> Callable[[Reader], Reader]:
        """Register a reader for a pattern, matched at word boundaries without regard to case.

        No match begins inside a number ("3.1415").
        The pattern is only tried near a trigger word of the group, and straight after a hyphen
        only where it's `joined` to what stands before.
        """
        hyphen = "" if joined else "-"
        compiled = re.compile(rf"(?<![\w$€£{hyphen}])(?<!\d[.,])(?:{pattern})(?!\w)", re.IGNORECASE)

        def register(reader: Reader) -> Reader:
            self.rules.append((group, compiled, reader))
            return reader

        return register


def dated(value: str | date | None, *, relative: bool = True) -> Reading:
    """The reading of a date or time; None and "" where it can't be resolved."""
    value = value.isoformat() if isinstance(value, date) else value or ""
    kind = DateKind.TIME if "T" in value else DateKind.DATE
    return Reading(kind, value, relative)


def plain(kind: DateKind, value: str) -> Reading:
    """The reading of a duration or a set."""
    return Reading(kind, value)


def weekday_date(
    number: int, at: Setting, step: int | None = None, *, told: bool = False
) -> date | None:
    """The date of a day of the week (Monday is 0), None without a publication date.

    `step` is -1 for "last", 1 for "next" and None for the plain day, which is the publication's
    or the nearest on the verb's side of it. `told` counts from the day that was named last.
    """
    day = (day_of(at.last) if told else None) or at.published
    if day is None:
        return None
    if step is None:
        ahead = at.due or at.tense() in ("planned", "present")
        return cal.weekday_near(day, number, future=ahead)
    start = cal.plus_days(day, step)
    return cal.weekday_near(start, number, future=step > 0) if start else None


def day_of(value: str) -> date | None:
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


def nearest_day(at: Setting, month: int, day: int) -> date | None:
    """The day of the month nearest to the publication, on the side that the verb speaks for."""
    if at.published is None:
        return None
    if at.narrative:
        return cal.valid_day(at.published.year, month, day)
    years = range(max(1, at.published.year - 1), min(9999, at.published.year + 1) + 1)
    found = [each for year in years if (each := cal.valid_day(year, month, day))]
    near = [(distance(each, at), each) for each in found]
    return min(near)[1] if near else None


def distance(day: date, at: Setting) -> int:
    """Days between a date and the publication, the side against the tense counted threefold.

    What is due or told in the present lies ahead: "it runs until 31 October", "it ends on 1 May".
    """
    days = (day - at.published).days if at.published else 0
    tense = at.tense()
    ahead = tense in ("planned", "present") or (at.due and tense != "past")
    against = days < 0 if ahead else days > 0 and tense == "past" and not at.until
    return abs(days) * (3 if against else 1)


def year_of_month(month: int, step: int | None, at: Setting) -> int:
    """Years between the publication's year and that of a month named without one.

    `step` is -1 for "last May", 1 for "next May", 0 for "this May" and None for "May".
    """
    now = at.published.month if at.published else 1
    if step == 0 or at.narrative:
        return 0
    if step is not None:
        return step if (month - now) * step <= 0 else 0
    ahead = (month - now) % 12
    if at.planned or at.until:
        return (1 if month < now else 0) if ahead <= 9 else (-1 if month > now else 0)
    limit = 1 if at.tense() == "past" else 5
    return (1 if month < now else 0) if ahead <= limit else (-1 if month > now else 0)


def near_holiday(on: Callable[[int], date], step: int | None, at: Setting) -> date | None:
    """The holiday nearest to the publication, or the one before (-1) or after it (1)."""
    day = at.published
    if day is None or not 2 < day.year < MAXYEAR - 2:
        return None
    near = [on(year) for year in (day.year - 1, day.year, day.year + 1)]
    if step == -1:
        return max(each for each in near if each <= day)
    if step == 1 or at.planned:
        return min(each for each in near if each >= day)
    return min(near, key=lambda each: distance(each, at))
