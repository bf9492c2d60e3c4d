"""Dates in a text, read with the rules of the analysis, and whether two of them can be the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from briefing.analysis.dates import candidates
from briefing.analysis.dates_table import Setting
from briefing.analysis.dates_words import MONTHS, NUMBERS, ORDINALS, WEEKDAYS
from briefing.analysis.lexicon import wordset
from briefing.analysis.model import DateKind
from briefing.evidence.names import PLAIN

_FILLER: Final = wordset(
    "the on in of at by early late mid around about this just day every each o'clock"
)
_TENSES: Final = ("past", "planned", "unknown")
_COUNTED: Final = re.compile(
    r"\s*(?:%|percent|per\s+cent|people|men|women|children|members|miles|feet|km|dollars|euros|jobs|"
    r"homes|troops|soldiers|votes|points|tons|tonnes|acres|words|pages)\b",
    re.I,
)
_NAME_BEFORE: Final = re.compile(r"\b[A-Z][a-z]+$")
_PART = re.compile(r"\d+:\d\d|\d+|[^\W\d_]+")


@dataclass(frozen=True, slots=True)
class DateRead:
    """A date: offsets, the TIMEX3 values that it may have, and its words in one spelling.

    `values` are several where the words alone leave it open (a weekday past or to come), and
    none where a publication date would be needed.
    """

    start: int
    end: int
    values: frozenset[str]
    words: frozenset[str]

    @property
    def slight(self) -> bool:
        """Whether it only says "this year", "last week", "today" or "the second half"."""
        return not any(
            word.startswith(("month", "weekday")) or word.isdigit() for word in self.words
        )


def dates_in(text: str, published: date | None) -> Iterator[DateRead]:
    """The dates and times of day in a text; durations are numbers and not dates."""
    done = 0
    for match, reader in candidates(text):
        if match.start() < done or not _is_date(match, text):
            continue
        readings = [
            reader(match, Setting(published, "", "", lambda tense=tense: tense))  # type: ignore[misc]
            for tense in _TENSES
        ]
        kinds = {reading.kind for reading in readings if reading}
        spelling = _spelling(match[0])
        weekly = any(word.startswith("weekday") for word in spelling)  # "every Friday"
        if not kinds or DateKind.DURATION in kinds or (DateKind.SET in kinds and not weekly):
            continue
        values = frozenset(each.value for each in readings if each and each.value)
        if any(value.endswith("_REF") for value in values):
            continue
        done = match.end()
        yield DateRead(match.start(), match.end(), values, spelling)


def _is_date(match: re.Match[str], text: str) -> bool:
    """Whether the words are a date here: "may" is a verb, 2000 people are no year."""
    words = match[0].strip()
    if words.lower() in ("may", "march", "mar", "dec", "jan", "sep", "second", "fall", "spring"):
        before = text[: match.start()].rstrip()
        named = _NAME_BEFORE.search(before)  # Theresa May
        if named and named[0].lower() not in PLAIN:
            return False
        return words[0].isupper() and bool(before) and before[-1] not in '.!?:"“'
    if words.isdigit():
        return not _COUNTED.match(text, match.end()) and text[: match.start()][-1:] not in "-/"
    if words.lower().endswith(("half", "period")):  # of a match as often as of a year
        return False
    return words.lower() not in ("night", "day", "morning", "evening", "afternoon")


def _spelling(words: str) -> frozenset[str]:
    """The words of a date in one spelling, without those that tell nothing."""
    found = set()
    for part in _PART.findall(words.lower()):
        short = part[:3]
        if part in WEEKDAYS or (
            part in ("mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri")
        ):
            found.add(f"weekday {short}")
        elif part in MONTHS or (part.rstrip("s") in MONTHS and len(part) > 3):
            found.add(f"month {MONTHS[short]}")
        elif part.isdigit():
            found.add(str(int(part)))
        elif part in ORDINALS:
            found.add(str(ORDINALS[part]))
        elif part in NUMBERS:
            found.add(f"count {NUMBERS[part]}")
        elif ":" in part:
            found.add(part.removesuffix(":00"))
        elif part not in _FILLER and part not in ("st", "nd", "rd", "th", "s"):
            found.add(part)
    return frozenset(found)


def same_date(claimed: DateRead, known: DateRead) -> bool:
    """Whether `known` is the claimed date or lies within it (a day of a claimed month)."""
    days = [{w for w in each.words if w.startswith("weekday")} for each in (claimed, known)]
    if all(days) and days[0] != days[1]:
        return False
    if _other_count(claimed.words, known.words):
        return False
    if claimed.words and claimed.words <= known.words:
        return True
    if any(_within(each, value) for value in claimed.values for each in known.values):
        return True
    added = claimed.words - known.words
    dated = {word for word in known.words if word.startswith("month")}
    needs_year = bool(dated) and not known.values and known.words <= claimed.words
    return needs_year and all(len(word) == 4 and word.isdigit() for word in added)


def _other_count(ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Whether two dates are told in the same words but for their numbers: "six hours later"."""
    counts, rest = (
        [{w for w in words if _counts(w) == wanted} for words in (ours, theirs)]
        for wanted in (True, False)
    )
    one, other = ({w.removeprefix("count ") for w in each} for each in counts)
    return rest[0] == rest[1] and not one <= other and not other <= one


def _counts(word: str) -> bool:
    return word[-1].isdigit() and not word.startswith("month")


def _within(known: str, claimed: str) -> bool:
    return known == claimed or (known.startswith(claimed) and known[len(claimed)] in "-T")
