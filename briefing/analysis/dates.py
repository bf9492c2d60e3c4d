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
from briefing.analysis.dates_words import ALSO, TRIGGERS, wordset
from briefing.analysis.model import DateKind, TimeExpression
from briefing.article import Span

if TYPE_CHECKING:
    from spacy.tokens import Span as SpacySpan
    from spacy.tokens import Token

    from briefing.analysis.pipeline import Parse, ParsedBlock

#: A quarter is still talked about this many characters after it was named.
_QUARTER_REACH = 600

_QUARTER = re.compile(r"\d{4}-Q\d")
_COMPARED = re.compile(r"ago|earlier|last\s+year|next\s+year|comparable|corresponding")
_CALENDAR = re.compile(r"\d{4}(?:-\d\d(?:-\d\d)?|-Q\d)?(?:T.*)?")


@dataclass(slots=True)
class _Memory:
    """What was read before: the latest calendar value and the latest quarter with its place."""

    last: str = ""
    quarter: str = ""
    quarter_at: int = -_QUARTER_REACH

    def note(self, value: str, words: str, offset: int) -> None:
        """Remember a value read from some words at an offset; a comparison names no quarter."""
        if _QUARTER.fullmatch(value) and "quarter" in words and not _COMPARED.search(words):
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
        expression for block in parsed.blocks for expression in _in_block(parsed, block, memory)
    )


def _in_block(parsed: Parse, block: ParsedBlock, memory: _Memory) -> list[TimeExpression]:
    text = text_of(parsed, block)
    found: list[TimeExpression] = []
    done = 0
    for match, reader in _candidates(text):
        tokens = block.doc.char_span(match.start(), match.end(), alignment_mode="expand")
        if match.start() < done or tokens is None or not _plausible(match, tokens):
            continue
        offset = block.start + match.start()
        setting = Setting(
            parsed.article.published,
            memory.last,
            memory.quarter_near(offset),
            functools.partial(tense_at, tokens.root),
            text[max(0, match.start() - 24) : match.start()],
        )
        reading = reader(match, setting)
        if reading is None:
            continue
        memory.note(reading.value, match.group().lower(), offset)
        found.append(_expression(block, match, tokens, reading))
        done = match.end()
    return found


def text_of(parsed: Parse, block: ParsedBlock) -> str:
    """The text of a block's parse, cut from the article: many times quicker than `Doc.text`."""
    last = block.doc[-1] if len(block.doc) else None
    length = last.idx + len(last) if last is not None else 0
    return parsed.article.text[block.start : block.start + length]


def _candidates(text: str) -> list[tuple[re.Match[str], Reader]]:
    """Every match of every rule near a trigger word, the leftmost and longest first."""
    windows = _windows(text)
    matches = [
        (match, reader, rank)
        for rank, (group, pattern, reader) in enumerate(RULES)
        for low, high in windows.get(group, ())
        for match in pattern.finditer(text, low, high)
        if match.group().strip()
    ]
    matches.sort(key=lambda found: (found[0].start(), -found[0].end(), found[2]))
    return [(match, reader) for match, reader, _ in matches]


#: Characters before and after a trigger word in which an expression lies.
_BEFORE, _AFTER = 70, 60


def _windows(text: str) -> dict[str, list[tuple[int, int]]]:
    """For each trigger group the stretches of text round its words, merged where they touch."""
    windows: dict[str, list[tuple[int, int]]] = {}
    for trigger in TRIGGERS.finditer(text):
        low, high = max(0, trigger.start() - _BEFORE), trigger.end() + _AFTER
        group = str(trigger.lastgroup)
        for name in (group, *ALSO.get(group, ())):
            places = windows.setdefault(name, [])
            if places and places[-1][1] >= low:
                places[-1] = (places[-1][0], high)
            else:
                places.append((low, high))
    return windows


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
    """Whether it is the month: "May" and "march" are other words too."""
    name = month.lower().rstrip(".")
    if month.isdigit() or name not in ("may", "march", "mar", "jan", "dec", "sept", "sep"):
        return True
    if not month[0].isupper():
        return False
    if match.groupdict().get("day") or match.groupdict().get("year"):
        return True
    following = tokens.doc[tokens.end].lower_ if tokens.end < len(tokens.doc) else ""
    walk = name == "march" and following in ("for", "of", "on", "against", "from")
    return not walk and all(token.tag_ != "MD" for token in tokens) and name in ("may", "march")


_YEAR_NOUNS = wordset(
    """
    elections games olympics attacks talks accords riots protests killings hearings sales
    earnings results models figures floods fires wars winners nominees bombings
    """
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
