"""Time expressions with their TIMEX3 values and the events that they date.

Own rules and not a library: the rules are a table (`dates_rules`, `dates_spans`), cost about a
hundredth of the parse, and know news ("Thursday" in a report of Friday was yesterday).
"""

from __future__ import annotations

import functools
import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from briefing.analysis import dates_spans  # noqa: F401  (registers its rules)
from briefing.analysis.dates_events import event_of, tense_at
from briefing.analysis.dates_rules import RULES, Reader, Reading, Setting
from briefing.analysis.model import DateKind, TimeExpression
from briefing.article import Span

if TYPE_CHECKING:
    from datetime import date

    from spacy.tokens import Span as SpacySpan
    from spacy.tokens import Token

    from briefing.analysis.pipeline import Parse, ParsedBlock

#: A quarter is still talked about this many characters after it was named.
_QUARTER_REACH = 600

_QUARTER = re.compile(r"\d{4}-Q\d")
_CALENDAR = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?|-Q\d)?(?:T.*)?")


@dataclass(slots=True)
class _Memory:
    """What was read before: the latest calendar value and the latest quarter with its place."""

    last: str = ""
    quarter: str = ""
    quarter_at: int = -_QUARTER_REACH

    def note(self, value: str, offset: int) -> None:
        """Remember a value read at an offset."""
        if _QUARTER.fullmatch(value):
            self.quarter, self.quarter_at = value, offset
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
    memory = _Memory()
    return tuple(
        expression
        for block in parsed.blocks
        for expression in _in_block(block, parsed.article.published, memory)
    )


def _in_block(block: ParsedBlock, published: date | None, memory: _Memory) -> list[TimeExpression]:
    found: list[TimeExpression] = []
    done = 0
    for match, reader in _candidates(block.doc.text):
        tokens = block.doc.char_span(match.start(), match.end(), alignment_mode="expand")
        if match.start() < done or tokens is None or not _plausible(match, tokens):
            continue
        offset = block.start + match.start()
        setting = Setting(
            published,
            memory.last,
            memory.quarter_near(offset),
            functools.partial(tense_at, tokens.root),
        )
        reading = reader(match, setting)
        if reading is None:
            continue
        memory.note(reading.value, offset)
        found.append(_expression(block, match, tokens, reading))
        done = match.end()
    return found


def _candidates(text: str) -> list[tuple[re.Match[str], Reader]]:
    """Every match of every rule, the leftmost and longest first."""
    matches = [
        (match, reader, rank)
        for rank, (pattern, reader) in enumerate(RULES)
        for match in pattern.finditer(text)
        if match.group().strip()
    ]
    matches.sort(key=lambda found: (found[0].start(), -found[0].end(), found[2]))
    return [(match, reader) for match, reader, _ in matches]


def _expression(
    block: ParsedBlock, match: re.Match[str], tokens: SpacySpan, reading: Reading
) -> TimeExpression:
    start, end = block.start + match.start(), block.start + match.end()
    expression = TimeExpression(start, end, reading.kind, reading.value, reading.relative)
    if reading.kind not in (DateKind.DATE, DateKind.TIME):
        return expression
    event = tuple(Span(block.start + a, block.start + b) for a, b in event_of(tokens))
    reasons = ("counted from the publication date",) if reading.relative else ("written out",)
    if not reading.value:
        reasons = ("needs the publication date",)
    return replace(expression, event=event, tense=tense_at(tokens.root), reasons=reasons)


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
    return not (groups.get("count") and not _counts_time(tokens))


def _is_month(month: str, match: re.Match[str], tokens: SpacySpan) -> bool:
    """ "May" and "march" are words of their own: ask for a capital and a noun's tag."""
    name = month.lower().rstrip(".")
    if month.isdigit() or name not in ("may", "march", "mar", "jan", "dec", "sept", "sep"):
        return True
    if not month[0].isupper():
        return False
    if match.groupdict().get("day") or match.groupdict().get("year"):
        return True
    return all(token.tag_ != "MD" for token in tokens) and name in ("may", "march")


_YEAR_NOUNS = frozenset(
    [
        "elections",
        "games",
        "olympics",
        "attacks",
        "talks",
        "accords",
        "riots",
        "protests",
        "killings",
        "hearings",
        "sales",
        "earnings",
        "results",
        "models",
        "figures",
        "floods",
        "fires",
        "wars",
        "winners",
        "nominees",
        "bombings",
    ]
)


def _is_year(tokens: SpacySpan) -> bool:
    """Whether four digits are a year: not a price, not a count of things, no part of a number."""
    doc, token = tokens.doc, tokens[-1]
    before = doc[token.i - 1].text.lower() if token.i else ""
    after = doc[token.i + 1] if token.i + 1 < len(doc) else None
    if before in ("$", "€", "£", "#", "no.", "than", "about", "nearly", "least", ".", "route"):
        return before == "about" and int(token.text[:2]) in (18, 19)
    if after is None:
        return True
    if after.text in ("%", "percent", ":") or after.lower_ in ("people", "miles", "hours", "feet"):
        return False
    return after.tag_ != "NNS" or after.lower_ in _YEAR_NOUNS


def _counts_time(tokens: SpacySpan) -> bool:
    """Whether the unit in a counted expression is used as a noun ("a second official" isn't)."""
    unit: Token = tokens[-1]
    return not (unit.lower_ == "second" and unit.pos_ != "NOUN")
