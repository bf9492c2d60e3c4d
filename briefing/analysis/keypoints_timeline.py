"""Dated events as points of the timeline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.analysis.compress import line
from briefing.analysis.keypoints_lines import Found, Line, Naming
from briefing.analysis.model import DateKind, KeyPoint, Section, TimeExpression
from briefing.article import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefing.analysis.pipeline import Parse

#: Values that a timeline can place: a day, week, month or quarter of a known year.
_PLACED = re.compile(r"\d{4}-(?:\d\d(?:-\d\d)?|W\d\d|Q\d)(?:T.*|-WE)?")
_WORDS_LEAST = 3

#: Words before a date that make it a bound of the event, not its day.
_NOT_ON = re.compile(r"\b(?:until|till|before|after|since|prior to|ahead of)\s+$", re.IGNORECASE)


def timeline_points(
    parsed: Parse, lines: Sequence[Line], worth: Mapping[int, float], found: Found
) -> Iterator[KeyPoint]:
    """A point for each placed time expression whose event can be told in a few words."""
    at = 0
    for date in found.dates:
        while at + 1 < len(lines) and lines[at + 1].span.start <= date.start:
            at += 1
        if date.kind not in (DateKind.DATE, DateKind.TIME) or not date.event:
            continue
        if (
            not _PLACED.fullmatch(date.value)
            or not lines
            or not lines[at].span.contains(Span(date.start, date.end))
        ):
            continue
        text = _event(lines[at], date, found)
        if len(text.split()) < _WORDS_LEAST:
            continue
        if _NOT_ON.search(parsed.article.text, max(0, date.start - 20), date.start):
            continue
        words = Span(date.start, date.end).of(parsed.article.text)
        yield KeyPoint(
            text,
            Section.TIMELINE,
            tuple(sorted({*date.event, Span(date.start, date.end)})),
            0.25 + 0.65 * worth.get(lines[at].index, 0.0),
            tuple(_reasons(date, words)),
            when=date.value.split("T")[0].removesuffix("-WE"),
        )


def _reasons(date: TimeExpression, words: str) -> Iterator[str]:
    yield f"dated “{words}”"
    if date.relative:
        yield "date counted from the publication date"
    if date.tense == "planned":
        yield "lies ahead"


def _event(near: Line, date: TimeExpression, found: Found) -> str:
    kept = {
        token.i
        for token in near.sentence
        for span in date.event
        if span.start <= near.block.start + token.idx < span.end
    }
    kept = {i for i in kept if near.sentence.doc[i].lower_ not in ("also", "then")}
    tokens = [near.sentence.doc[i] for i in sorted(kept)]
    verb = next((n for n, token in enumerate(tokens) if token.pos_ in ("VERB", "AUX")), 0)
    noun = any(token.pos_ in ("NOUN", "PROPN", "PRON", "NUM") for token in tokens[:verb])
    if not noun and not any(token.dep_ in ("nsubj", "nsubjpass", "expl") for token in tokens):
        return ""
    if not _tells(tokens) or _hangs(tokens):
        return ""
    naming = Naming(near.block, near.sentence, found)
    if naming.unnamed(kept) or tokens[0].lower_ in ("this", "that", "these", "those"):
        return ""
    return line(near.sentence, kept, naming.names(kept))


def _hangs(tokens: Sequence[Token]) -> bool:
    """Whether the words begin or go on as if something were left: "which ...", "born on in"."""
    first = tokens[0]
    joined = first.tag_ in ("WDT", "WP", "WRB") or first.dep_ == "mark"
    return joined or any(one.lower_ == "on" and two.pos_ == "ADP" for one, two in pairwise(tokens))


def _tells(tokens: Sequence[Token]) -> bool:
    """Whether the words tell something in the third person with a finite verb on top."""
    inside = {token.i for token in tokens}
    if any(token.lower_ in ("i", "we", "my", "our", "you") for token in tokens):
        return False
    tops = [token for token in tokens if token.head.i not in inside or token.head == token]
    finite = [*tops, *(child for top in tops for child in top.children if child.dep_ == "aux")]
    return any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") for token in finite) or any(
        child.dep_ == "auxpass" for top in tops for child in top.children
    )
