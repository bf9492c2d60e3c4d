"""The time that a figure holds for: what its own words give, or else the verb that it shares."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.analysis.dates_events import governor
from briefing.analysis.model import Figure, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Span as SpacySpan

    from briefing.analysis.pipeline import ParsedBlock

#: Values that a timeline can place.
_PLACED = re.compile(r"\d{3,4}(?:-.+)?")
#: A time stands at most so many words behind the figure that it belongs to.
_REACH = 7


def as_of(
    figures: Sequence[Figure], dates: Sequence[TimeExpression], block: ParsedBlock
) -> list[Figure]:
    """The figures of a block with `as_of` filled from the time expressions of their sentences.

    A time close behind a figure, with no verb between, is that figure's own ("9 percent in 2022").
    Any other time dates the figures whose verb it shares ("on Friday, 300 people fled").
    """
    placed = [each for each in dates if _PLACED.fullmatch(each.value)]
    times = [(each, span) for each in placed if (span := _tokens(each, block)) is not None]
    spans = [_tokens(each, block) for each in figures]
    owned: dict[int, str] = {}
    free = []
    for time, words in times:
        owner = _owner(words, spans)
        if owner is None:
            free.append((time, words))
        else:
            owned.setdefault(owner, time.value)
    return [
        replace(figure, as_of=owned.get(number) or _shared(spans[number], free))
        for number, figure in enumerate(figures)
    ]


def _tokens(item: Figure | TimeExpression, block: ParsedBlock) -> SpacySpan | None:
    start, end = item.start - block.start, item.end - block.start
    return block.doc.char_span(start, end, alignment_mode="expand")


def _owner(time: SpacySpan, figures: Sequence[SpacySpan | None]) -> int | None:
    """The number of the figure that a time stands close behind."""
    before = [n for n, span in enumerate(figures) if span is not None and span.end <= time.start]
    if not before:
        return None
    span = figures[before[-1]]
    if span is None or span.sent != time.sent:
        return None
    between = time.doc[span.end : time.start]
    verbs = any(token.pos_ in ("VERB", "AUX") for token in between)
    return before[-1] if len(between) <= _REACH and not verbs else None


def _shared(figure: SpacySpan | None, times: Sequence[tuple[TimeExpression, SpacySpan]]) -> str:
    """The value of the first free time that the verb above a figure governs too."""
    verb = governor(figure.root) if figure is not None else None
    if verb is None:
        return ""
    return next((time.value for time, words in times if governor(words.root) == verb), "")
