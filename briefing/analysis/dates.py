"""Time expressions with their TIMEX3 values and the events that they date.

Own rules and not a library: the rules are a table (`dates_rules` and its parts), cost about a
hundredth of the parse, and know news ("Thursday" in a report of Friday was yesterday).
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING

from briefing.analysis import dates_calendar as cal
from briefing.analysis import (  # noqa: F401  (rules)
    dates_clock,
    dates_french,
    dates_quarters,
    dates_rules,
    dates_spans,
)
from briefing.analysis.dates_events import denied_before, event_of, tense_at
from briefing.analysis.dates_table import Reader, Reading, Setting, Table, day_of, start_of
from briefing.analysis.dates_words import ENGLISH, WEEKDAY, YEAR
from briefing.analysis.french_words import FRENCH
from briefing.analysis.lexicon import wordset
from briefing.analysis.model import DateKind, TimeExpression
from briefing.article import Article, Span

if TYPE_CHECKING:
    from spacy.tokens import Span as SpacySpan
    from spacy.tokens import Token

    from briefing.analysis.pipeline import Parse, ParsedBlock

_TABLES = {"en": ENGLISH, "fr": FRENCH}

#: A quarter is still talked about this many characters after it was named.
_QUARTER_REACH = 600

_QUARTER = re.compile(r"\d{4}-Q\d")
_MONTHS = re.compile(r"P\d+M")
_ENDED = re.compile(r"\s+ended\b", re.IGNORECASE)
_COMPARED = re.compile(r"ago|earlier|last\s+year|next\s+year|comparable|corresponding")
_WEEKDAYS = re.compile(rf"\b{WEEKDAY}\b", re.IGNORECASE)
_YEARS_NAMED = re.compile(rf"(?<![\w$€£.,]){YEAR}(?![\w%])")
_CALENDAR = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?|-Q\d)?(?:T.*)?")


@dataclass(slots=True)
class _Memory:
    """What was read before: the latest calendar value and the latest quarter with its place."""

    narrative: bool = False
    last: str = ""
    quarter: str = ""
    quarter_at: int = -_QUARTER_REACH

    def note(self, value: str, match: re.Match[str], offset: int, published: date | None) -> None:
        """Remember the value of a match at an offset; results are of a quarter that is over.

        What follows results of several months is compared with those.
        """
        words = match.group().lower()
        if _QUARTER.fullmatch(value) and "quarter" in words and not _COMPARED.search(words):
            over = cal.shifted(published, "quarter", -1) if published else value
            ended = _ENDED.match(match.string, match.end())
            self.quarter, self.quarter_at = value if ended else min(value, over), offset
        elif _MONTHS.fullmatch(value) and "the" in words:
            self.quarter = ""
        if _CALENDAR.fullmatch(value):
            self.last = value

    def quarter_near(self, offset: int) -> str:
        """The quarter that is still talked about at an offset; empty for none."""
        return self.quarter if offset - self.quarter_at < _QUARTER_REACH else ""


def find_dates(parsed: Parse) -> tuple[TimeExpression, ...]:
    """The time expressions of an article, in order, resolved from its publication date.

    Spans are the article's characters. A value that would need a publication date is "" where the
    article has none.
    """
    memory = _Memory(_tells_history(parsed.article))
    return tuple(
        expression for block in parsed.blocks for expression in _in_block(parsed, block, memory)
    )


#: A text tells history where it names a year at least so many times, and that often ...
_YEARS, _CHARACTERS_A_YEAR = 5, 2_000
#: ... half of them at least so many years back, with four times as many years as times of news.
_YEARS_BACK, _YEARS_A_TIME = 2, 4


def _tells_history(article: Article) -> bool:
    """Whether a text tells of years long before its publication, as a chronicle does.

    Its days and months without a year are then those of the year told of. News counts them from
    the publication (Mazur and Dale, WikiWars, 2010, on the difference).
    """
    years = sorted(int(year) for year in _YEARS_NAMED.findall(article.text))
    often = max(_YEARS, len(article.text) / _CHARACTERS_A_YEAR)
    if article.published is None or len(years) < often:
        return False
    table = _TABLES.get(article.language, ENGLISH)
    times = sum(1 for words in (table.deictic, _WEEKDAYS) for _ in words.finditer(article.text))
    middle = years[len(years) // 2]
    return middle <= article.published.year - _YEARS_BACK and times * _YEARS_A_TIME <= len(years)


def _in_block(parsed: Parse, block: ParsedBlock, memory: _Memory) -> list[TimeExpression]:
    text = text_of(parsed, block)
    found: list[TimeExpression] = []
    done = 0
    table = _TABLES.get(parsed.article.language, ENGLISH)
    for match, reader in candidates(text, table):
        tokens = block.doc.char_span(match.start(), match.end(), alignment_mode="expand")
        if match.start() < done or tokens is None:
            continue
        if table is ENGLISH and not _plausible(match, tokens):
            continue
        offset = block.start + match.start()
        published = parsed.article.published
        told = memory.narrative and not table.deictic.search(text, match.start(), match.end())
        setting = Setting(
            (told and start_of(memory.last)) or published,
            memory.last,
            memory.quarter_near(offset),
            functools.partial(tense_at, tokens.root),
            before := text[max(0, match.start() - 24) : match.start()],
            told,
            bool(table.due.search(before)) and not denied_before(tokens.root),
            _limits(table, before, tokens),
        )
        reading = reader(match, setting)
        if reading is None:
            continue
        if found and _TO.fullmatch(text[done : match.start()]):
            reading = _end_of_range(found[-1].value, reading, match.group())
        expression = _expression(block, match, tokens, reading, published)
        if not (memory.narrative and expression.tense == "planned"):
            memory.note(reading.value, match, offset, published)
        found.append(expression)
        done = match.end()
    return found


#: What leads from the beginning of a range to its end.
_TO = re.compile(r"\s*(?:to|until|till|through|[-–—]|au|jusqu['’]au)\s*(?:the\s+)?", re.IGNORECASE)


def _end_of_range(first: str, last: Reading, words: str) -> Reading:
    """The end of a range whose year is not told: the first such day from its beginning on."""
    start, end = day_of(first), day_of(last.value)
    if start is None or end is None or len(last.value) > 10 or re.search(r"\d{4}", words):
        return last
    year = start.year + ((end.month, end.day) < (start.month, start.day))
    day = cal.valid_day(year, end.month, end.day)
    return replace(last, value=day.isoformat()) if day else last


def _limits(table: Table, before: str, tokens: SpacySpan) -> bool:
    """Whether the words before make a limit of a time; what began in the past began before."""
    if not (found := table.until.search(before)):
        return False
    return not (found.group().lower().startswith("from") and tense_at(tokens.root) == "past")


def text_of(parsed: Parse, block: ParsedBlock) -> str:
    """The text of a block's parse, cut from the article: many times quicker than `Doc.text`."""
    last = block.doc[-1] if len(block.doc) else None
    length = last.idx + len(last) if last is not None else 0
    return parsed.article.text[block.start : block.start + length]


def candidates(text: str, table: Table = ENGLISH) -> list[tuple[re.Match[str], Reader]]:
    """Every match of every rule near a trigger word, the leftmost and longest first."""
    windows = _windows(text, table)
    matches = [
        (match, reader, rank)
        for rank, (group, pattern, reader) in enumerate(table.rules)
        for low, high in windows.get(group, ())
        for match in pattern.finditer(text, low, high)
        if match.group().strip()
    ]
    matches.sort(key=lambda found: (found[0].start(), -found[0].end(), found[2]))
    return [(match, reader) for match, reader, _ in matches]


#: Characters before and after a trigger word in which an expression lies.
_BEFORE, _AFTER = 70, 60


def _windows(text: str, table: Table) -> dict[str, list[tuple[int, int]]]:
    """For each trigger group the stretches of text round its words, merged where they touch."""
    windows: dict[str, list[tuple[int, int]]] = {}
    for trigger in table.triggers.finditer(text):
        low, high = max(0, trigger.start() - _BEFORE), trigger.end() + _AFTER
        group = str(trigger.lastgroup)
        for name in (group, *table.also.get(group, ())):
            places = windows.setdefault(name, [])
            if places and places[-1][1] >= low:
                places[-1] = (places[-1][0], high)
            else:
                places.append((low, high))
    return windows


def _expression(
    block: ParsedBlock,
    match: re.Match[str],
    tokens: SpacySpan,
    reading: Reading,
    published: date | None,
) -> TimeExpression:
    start, end = block.start + match.start(), block.start + match.end()
    expression = TimeExpression(start, end, reading.kind, reading.value, reading.relative)
    if reading.kind not in (DateKind.DATE, DateKind.TIME):
        return expression
    event = tuple(Span(block.start + a, block.start + b) for a, b in event_of(tokens))
    reasons = ("counted from the publication date",) if reading.relative else ("written out",)
    if not reading.value:
        reasons = ("needs the publication date",)
    tense = _tense(tense_at(tokens.root), reading.value, published)
    return replace(expression, event=event, tense=tense, reasons=reasons)


def _tense(tense: str, value: str, published: date | None) -> str:
    """Whether something lies ahead: it does after the publication, else the verb tells.

    Where the verb tells nothing, what lies before the publication is past.
    """
    day = start_of(value[:10])
    if day is not None and published is not None and day > published:
        return "planned"
    if tense in ("past", "planned"):
        return tense
    whole = day is not None and value[:10] != str(published)[: len(value[:10])]
    return "past" if whole and published is not None else "unknown"


# --- words that only look like a time -------------------------------------------------------


def _plausible(match: re.Match[str], tokens: SpacySpan) -> bool:
    groups = match.groupdict()
    words = match.group().lower()
    if (month := groups.get("month")) and not _is_month(month, match, tokens):
        return False
    if groups.get("year") and words.strip("the ").isdigit() and not _is_year(tokens):
        return False
    if words == "second" or re.fullmatch(r"an?\s+second", words):
        return False
    timeless = not any(c.isdigit() for c in words)
    if timeless and (_begins_a_name(tokens) or (words == "tonight" and _in_a_name(tokens))):
        return False
    if match.group() == "Today" and _ends_a_name(tokens):
        return False
    if any(groups.get(name) for name in _UNIT_GROUPS) and _in_a_name(tokens):
        return False
    return not (groups.get("count") and not _counts_time(tokens))


_UNIT_GROUPS = ("unit", "unit2", "adverb", "word")


def _in_a_name(tokens: SpacySpan) -> bool:
    """Whether a unit is a word of a name, like the programmes “60 Minutes” and “This Week”."""
    unit = tokens[-1]
    if not unit.is_title or unit.i == unit.sent.start or unit.lower_ == "noon" == unit.text:
        return False
    near = [t for t in unit.sent if t.is_alpha]
    return unit.sent.root.is_lower or sum(t.is_lower for t in near) > len(near) / 2


def _ends_a_name(tokens: SpacySpan) -> bool:
    """Whether a day is the last word of a name: "USA Today"."""
    first = tokens[0]
    before = first.nbor(-1) if first.i > first.sent.start else None
    return before is not None and (before.is_title or before.is_upper) and before.is_alpha


#: Labels of names that may begin with a time.
_NAMED = ("ORG", "WORK_OF_ART", "EVENT", "PRODUCT")


def _begins_a_name(tokens: SpacySpan) -> bool:
    """Whether a longer name begins with the words: “Sunday Times”, “Nightly Show”."""
    last = tokens[-1]
    if last.ent_type_ not in _NAMED or not last.is_title or tokens.end == len(tokens.doc):
        return False
    following = tokens.doc[tokens.end]
    return following.ent_iob_ == "I" and following.is_title


#: What stands after a march that people walk in.
_MARCHED = ("for", "of", "on", "against", "from")


def _is_month(month: str, match: re.Match[str], tokens: SpacySpan) -> bool:
    """Whether it is the month: "May" and "march" are other words too."""
    name = month.lower().rstrip(".")
    if month.isdigit() or name not in ("may", "march", "mar", "jan", "dec", "sept", "sep"):
        return True
    if not month[0].isupper():
        return False
    if match.groupdict().get("day") or match.groupdict().get("year"):
        return True
    following = tokens.doc[tokens.end].lower_ if tokens.end < len(tokens.doc) else ""
    leads = tokens.start > 0 and tokens.doc[tokens.start - 1].lower_ in ("in", "since", "last")
    walk = not leads and name == "march" and following in _MARCHED
    return not walk and all(token.tag_ != "MD" for token in tokens) and name in ("may", "march")


_TIME_PREPOSITIONS = ("in", "since", "by", "until", "from", "the")
_YEAR_NOUNS = wordset(
    """
    elections games olympics attacks talks accords riots protests killings hearings sales
    earnings results models figures floods fires wars winners nominees bombings
    """
)


#: Makes of cars, whose model year dates nothing that happened.
_CARS = wordset(
    """
    acura audi bmw buick cadillac chevrolet chevy chrysler dodge ferrari fiat ford gmc honda hyundai
    infiniti jaguar jeep kia lexus lincoln mazda mercedes mercury mitsubishi nissan oldsmobile
    pontiac porsche saab saturn subaru suzuki toyota volkswagen volvo
    """
)


def _is_year(tokens: SpacySpan) -> bool:
    """Whether four digits are a year: no price, count, part of a number or model of a car."""
    doc, token = tokens.doc, tokens[-1]
    before = doc[token.i - 1].text.lower() if token.i else ""
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if before in ("$", "€", "£", "#", "no.", "than", "about", "nearly", "least", ".", "route"):
        return before == "about" and token.text[:2] in ("18", "19")
    if after is None:
        return True
    if after.is_title and after.lower_ in _CARS and before not in _TIME_PREPOSITIONS:
        return False
    if after.text in ("%", "percent") or after.lower_ in ("people", "miles", "hours", "feet"):
        return False
    counts = (
        after.tag_ == "NNS" and int(token.text[-2:] if token.text[-2:].isdigit() else 0) % 50 == 0
    )
    return not counts or after.lower_ in _YEAR_NOUNS


def _counts_time(tokens: SpacySpan) -> bool:
    """Whether the unit in a counted expression is used as a noun ("a second official" isn't)."""
    unit: Token = tokens[-1]
    return not (unit.lower_ == "second" and unit.pos_ != "NOUN")
