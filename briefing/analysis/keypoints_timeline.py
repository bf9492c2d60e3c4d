"""Dated events as points of the timeline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from itertools import count, pairwise, takewhile
from typing import TYPE_CHECKING

from briefing.analysis.compress import dateline, line
from briefing.analysis.compress_parse import SUBJECTS, top_of, tops_of
from briefing.analysis.keypoints_lines import Found, Line, Naming, with_lines
from briefing.analysis.keypoints_seams import (
    is_event_time,
    is_main,
    is_seamless,
    is_subject,
    phrase_of,
)
from briefing.analysis.keypoints_standing import NEED_WORDS, OWN
from briefing.analysis.lexicon import wordset
from briefing.analysis.model import DateKind, KeyPoint, Section, TimeExpression
from briefing.analysis.ranking import is_debris, says_nothing
from briefing.article import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

    from briefing.analysis.pipeline import Parse
    from briefing.analysis.reading import Reading

#: Values that a timeline can place: a day, week, month or quarter of a known year.
_PLACED = re.compile(r"\d{4}-(?:\d\d(?:-\d\d)?|W\d\d|Q\d)(?:T.*|-WE)?")
_WORDS_LEAST, _WORDS_MOST = 3, 36
_QUOTES = ("“", "”", '"', "``", "''")

_SUPPOSING = wordset("would could should might may")

#: What stands before a range's first day and between it and its last.
_FROM, _TO = re.compile(r"\b(?:from|between)\s$"), re.compile(r"\s(?:to|through|until|and)\s")
_DASH = re.compile(r"[-–—]")

#: Words before a date that make it a bound of the event, not its day.
_NOT_ON = re.compile(
    r"\b(?:until|till|before|after|since|prior to|ahead of|as of)\s+"
    r"(?:(?:the|his|her|its|their)\s+)?$",
    re.IGNORECASE,
)


def timeline_points(
    parsed: Parse, lines: Sequence[Line], worth: Mapping[int, float], found: Found
) -> Iterator[KeyPoint]:
    """A point for each placed time expression whose event can be told in a few words.

    A range is one event at its first day: "from May 2023 through June 2024".
    """
    text = parsed.article.text
    ranges = _ranges(text, found.dates)
    lasts = {extent.end for extent in ranges.values()}
    for date, near in with_lines(found.dates, lines):
        inside = near.span.contains(Span(date.start, date.end))  # "at 8 p.m." | "Tuesday"
        if date.end in lasts or near.checked or not (inside and _is_placed(date, text)):
            continue
        if near.sentence.text.startswith("["):
            continue  # "[Updated at 9 p.m. ET]"
        told, evidence = _event(near, date, found, ranges.get(date.start))
        if len(told.split()) < _WORDS_LEAST or is_debris(told):
            continue
        yield KeyPoint(
            told,
            Section.TIMELINE,
            evidence,
            0.25 + 0.65 * worth.get(near.index, 0.0),
            tuple(_reasons(date, text[date.start : date.end])),
            when=date.value.split("T")[0].removesuffix("-WE"),
        )


def _is_placed(date: TimeExpression, text: str) -> bool:
    """Whether a time expression gives the day, or so, of an event, and not a bound of it."""
    if date.kind not in (DateKind.DATE, DateKind.TIME) or not date.event:
        return False
    if text[date.start : date.end].lower().endswith(("after", "before", "today's", "today’s")):
        return False  # "a day after the judge resigned"
    bound = _NOT_ON.search(text, max(0, date.start - 20), date.start)
    return not bound and _PLACED.fullmatch(date.value) is not None


def _reasons(date: TimeExpression, words: str) -> Iterator[str]:
    yield f"dated “{words}”"
    if date.relative:
        yield "date counted from the publication date"
    if date.tense == "planned":
        yield "lies ahead"


def _ranges(text: str, dates: Sequence[TimeExpression]) -> dict[int, Span]:
    """The words of every range by its first time's start: "from May 2023 through June 2024"."""
    found = {}
    for one, two in pairwise(dates):
        opening = _FROM.search(text, max(0, one.start - 9), one.start)
        if opening and _TO.fullmatch(text, one.end, two.start):
            found[one.start] = Span(opening.start(), two.end)
        elif _DASH.fullmatch(text, one.end, two.start):
            found[one.start] = Span(one.start, two.end)
    return found


def _event(
    near: Line, date: TimeExpression, found: Found, extent: Span | None
) -> tuple[str, tuple[Span, ...]]:
    """The dated event in a few words, or in its sentence's line, with what it is taken from.

    `extent` are the words of a range, which are told. It is empty where neither can be told as a
    fact by itself, as what somebody says can't.
    """
    start = near.block.start
    phrase = phrase_of(near.sentence, date.start - start, date.end - start)
    kept = {
        token.i
        for token in near.sentence
        for span in (*date.event, *((extent,) if extent else ()))
        if span.start <= start + token.idx < span.end
    }
    tokens = near.sentence.of(kept)
    if not (phrase and tokens and is_event_time(phrase)) or _in_quotation(near, tokens[0]):
        return "", ()
    if _supposes(tokens) or (phrase[0].lower_ == "today" and _lasts(tokens)):
        return "", ()
    if is_seamless(near.sentence, kept - _bracketed(near.sentence), phrase) and (
        text := _cut(near, kept, date, found)
    ):
        return text, tuple(sorted({*date.event, extent or Span(date.start, date.end)}))
    if is_main(near.sentence, phrase, near.shortened.kept):
        return _whole(near), (near.span,)
    return "", ()


def _in_quotation(near: Line, token: Token) -> bool:
    """Whether words stand in quotation marks: who speaks may be wrong, or see it coming."""
    marks = sum(t.text in _QUOTES for t in near.sentence if t.i < token.i)
    return near.spoken or bool(marks % 2)


def _whole(near: Line) -> str:
    """A sentence's line, where it can stand by itself."""
    alone = near.whole and not near.shortened.unnamed and not near.personal
    fits = alone and near.shortened.words <= _WORDS_MOST and not says_nothing(near.text)
    return near.text if fits else ""


def _bracketed(sentence: Reading) -> set[int]:
    """The tokens of everything in round brackets."""
    inside: set[int] = set()
    depth = 0
    for token in sentence if "(" in sentence.text else ():
        depth += token.text == "("
        if depth > 0:
            inside.add(token.i)
        depth -= token.text == ")"
    return inside


def _cut(near: Line, kept: set[int], date: TimeExpression, found: Found) -> str:
    """The words of an event as a line; empty where they make none."""
    kept = kept - set().union(*dateline(near.sentence)) - _bracketed(near.sentence)
    kept = _mended(near.sentence, kept, date.end - near.block.start)
    tokens = near.sentence.of(kept)
    if not any(is_subject(t) or t.dep_ == "relcl" for t in tokens):
        return ""
    if not _tells(tokens) or _hangs(tokens) or _says_nothing(tokens):
        return ""
    names = Naming(near.block, near.sentence, found).names(kept)
    if "" in names.values() or tokens[0].lower_ in ("this", "that", "these", "those"):
        return ""
    return line(near.sentence, kept, names)


def _mended(sentence: Reading, kept: set[int], ends: int) -> set[int]:
    """`kept` with the commas between its words, and none where words are gone.

    The comma after the date, whose end is given by character in the block, may part two verbs.
    """
    doc = sentence.doc
    commas = {
        t.i
        for t in sentence
        if t.text == "," and t.i + 1 in kept and (t.i - 1 in kept or _parts(t, kept, ends))
    }
    commas |= {t.i - 1 for t in sentence if t.lower_ == "according" and t.i in kept and _after(t)}
    gone = {i for i in kept if doc[i].text == "," and i + 1 not in kept}
    gone |= {
        i
        for i in kept
        if doc[i].text == "," and i - 1 not in kept and doc[i + 1].pos_ in ("AUX", "VERB")
    } - commas
    gone |= {i for i in kept if doc[i].idx == ends and _closes_nothing(doc[i], kept)} - commas
    left = {i for i in (kept | commas) - gone if not _only_joins(doc[i])}
    return left - _loose(doc, left)


def _loose(doc: Doc, kept: set[int]) -> set[int]:
    """The first words where what they lead to is gone: "two days (after)", "even (on Friday)"."""
    lead = set(takewhile(kept.__contains__, count(min(kept, default=0))))
    following = max(lead, default=-1) + 1
    joint = following < len(doc) and doc[following].lower_ in ("after", "before")
    kinds = [doc[i].pos_ for i in lead]
    return lead if kinds == ["ADV"] or (joint and not {"VERB", "AUX"} & set(kinds)) else set()


def _after(token: Token) -> bool:
    """Whether a token stands after a comma."""
    return token.i > token.sent.start and token.nbor(-1).text == ","


def _only_joins(token: Token) -> bool:
    """Whether a word only joins its verb to the one before, and no comma needs it: "also"."""
    return token.lower_ in ("also", "then") and (token.i == 0 or token.nbor(-1).text != ",")


def _closes_nothing(comma: Token, kept: set[int]) -> bool:
    """Whether a comma stands behind the date alone: "The ship sailed (on May 3), from Oslo"."""
    behind = comma.text == "," and comma.i - 1 not in kept
    further = comma.doc[comma.i + 1 : comma.i + 2]
    return behind and any(t.pos_ in ("ADP", "ADJ", "ADV", "NUM") for t in further)


def _parts(comma: Token, kept: set[int], ends: int) -> bool:
    """Whether the comma stands right after the date and a further verb after it."""
    before = max((i for i in kept if i < comma.i), default=-1)
    opened = before < 0 or any(t.text == "," for t in comma.doc[before : comma.i])
    further = comma.doc[comma.i + 1 : comma.i + 2]
    return comma.idx == ends and not opened and any(t.pos_ == "VERB" for t in further)


def _supposes(tokens: Sequence[Token]) -> bool:
    """Whether something would, could or may be so, and is no event."""
    return any(t.tag_ == "MD" and t.lower_ in _SUPPOSING for t in top_of(tokens).children)


def _lasts(tokens: Sequence[Token]) -> bool:
    """Whether something is so nowadays: "Today, most crews have never been to sea"."""
    top = top_of(tokens)
    return any(t.tag_ in ("VBP", "VBZ") for t in (top, *top.children))


def _says_nothing(tokens: Sequence[Token]) -> bool:
    """Whether a verb is left without what was said, or a form of "be" without what is so."""
    top = top_of(tokens)
    inside = {token.i for token in tokens}
    parts = [child for child in top.children if child.i in inside]
    if top.lemma_ == "be":
        return all(child.dep_ in ("punct", "cc", *SUBJECTS) for child in parts)
    words = ("ccomp", "nsubjpass") if top.lemma_ == "tell" else ("dobj", "ccomp", "nsubjpass")
    return top.lemma_ in NEED_WORDS and not any(child.dep_ in words for child in parts)


def _hangs(tokens: Sequence[Token]) -> bool:
    """Whether the words begin or go on as if something were left: "which ...", "born on in"."""
    first = tokens[0]
    if first.tag_ in ("WDT", "WP", "WP$", "WRB"):
        return True
    bare = [one for one, two in pairwise(tokens) if one.dep_ == two.dep_ == "prep"]
    if any(not list(preposition.children) for preposition in bare):
        return True  # "had seen the last of during"
    if any(token.text in ("--", "—", "–") for token in tokens):
        return True
    cut = any(one.pos_ == "ADP" and two.i > one.i + 1 for one, two in pairwise(tokens))
    joined = any(one.lower_ == "on" and two.pos_ == "ADP" for one, two in pairwise(tokens))
    listed = any(two.i > one.i + 1 and _goes_on_listing(two) for one, two in pairwise(tokens))
    return cut or joined or listed or bool(sum(token.is_quote for token in tokens) % 2)


def _goes_on_listing(token: Token) -> bool:
    """Whether a list whose start is gone goes on: "shelved its plans its model, and its debt"."""
    head = token if token.pos_ in ("NOUN", "PROPN") else token.head
    return token.nbor(-1).text == "," and head.dep_ in ("dobj", "npadvmod", "appos", "conj")


def _tells(tokens: Sequence[Token]) -> bool:
    """Whether the words tell something in the third person with a finite verb on top."""
    if any(token.lower_ in OWN and token.tag_ in ("PRP", "PRP$") for token in tokens):
        return False
    tops = tops_of(tokens)
    finite = [*tops, *(child for top in tops for child in top.children if child.dep_ == "aux")]
    return any(token.tag_ in ("VBD", "VBZ", "VBP", "MD") for token in finite) or any(
        child.dep_ == "auxpass" for top in tops for child in top.children
    )
