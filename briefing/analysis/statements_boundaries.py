"""Other places where a reported clause may end: before an aside, or further on than the parse says.

The small pipeline's attachment of what trails a clause ("although …", "in an interview on Friday",
a second "and said …") is a coin toss, so that every likely boundary is offered to the filter.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from briefing.analysis.lexicon import wordset

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefing.analysis.statements_page import Page

#: At most so many earlier, and so many later, ends are offered for one clause.
_MOST = 5
_OPENERS = wordset(
    """who which that because although though while when where whereas after before since until
unless if as and but or nor so despite during following at in on by with for from about to than
including amid among through over saying adding calling citing noting"""
)
_CLOSED = wordset("""PUNCT CCONJ SCONJ ADP PRON DET AUX PART""")
_MARKS = frozenset(',;:—–-()"”')
#: The last phrase of a content is looked for in so many of its tokens.
_LONGEST_TAIL = 30
#: Parts of speech that end no content.
_LOOSE = ("SPACE", "CCONJ")
_TRAILING = frozenset(".!?;:,—–- ”\"'’)")

Range = tuple[int, int]


def other_ends(ranges: list[Range], limit: int, page: Page) -> Iterator[tuple[str, list[Range]]]:
    """A clause's ranges with its last one cut shorter or drawn out, and which of the two.

    `limit` is the sentence's end.
    """
    first, last = ranges[-1]
    tokens, marks = page.tokens, page.boundaries
    limit = _without_stops(tokens, last, limit)
    earlier = marks[bisect_left(marks, first + 1) : bisect_left(marks, last)]
    later = marks[bisect_left(marks, last + 1) : bisect_left(marks, limit)]
    for end in earlier[:1] + earlier[1:][-_MOST:]:
        yield "cut", [*ranges[:-1], (first, _without_stops(tokens, first + 1, end))]
    if limit > last:
        for end in later[:2]:
            yield "longer", [*ranges[:-1], (first, _without_stops(tokens, first + 1, end))]
        yield "longest", [*ranges[:-1], (first, limit)]


def _without_stops(tokens: Sequence[Token], least: int, end: int) -> int:
    """An end without the punctuation, the blanks and the "and" or "but" before it."""
    while end > least and (tokens[end - 1].text in _TRAILING or tokens[end - 1].pos_ in _LOOSE):
        end -= 1
    return end


def is_boundary(tokens: Sequence[Token], i: int, inside: set[int]) -> bool:
    """Whether a clause, an aside or a trailing phrase may begin at a token but the first.

    `inside` are the tokens inside quotation marks.
    """
    token, before = tokens[i], tokens[i - 1]
    if i in inside and i - 1 in inside:
        return False
    if token.is_punct:
        return token.text in (",", "—", "–", "--", ";", "(", ":")
    if before.is_punct:
        return False
    if token.lower_ in _OPENERS:
        return token.pos_ != "CCONJ" or _joins_clauses(token)
    dated = token.ent_iob_ == "B" and token.ent_type_ in ("DATE", "TIME")
    return dated and before.pos_ != "ADP"


def _joins_clauses(conjunction: Token) -> bool:
    """Whether "and" or "but" goes on with another verb."""
    head = conjunction.head
    return head.pos_ in ("VERB", "AUX") or any(t.pos_ in ("VERB", "AUX") for t in head.conjuncts)


def end_features(page: Page, first: int, end: int, cue: int) -> set[str]:
    """What follows a content of the tokens `first` to `end` in its sentence.

    `cue` is the number of the cue's head: what follows may hang on it, or on the content.
    """
    tokens, stop = page.tokens, page.sentence_end(end - 1)
    at = end
    while at < stop and page.light[at]:
        at += 1
    last = f"last {tokens[end - 1].pos_}"
    if at >= stop:
        return {"ends the sentence", last}
    mark = next((t.text for t in tokens[end:at] if t.text in _MARKS), "")
    word = _word(tokens[at])
    hold = _hold(tokens[at], first, end, cue)
    found = {
        last,
        f"then {word}",
        f"then {mark} {word}",
        f"then {tokens[at].dep_}",
        f"then hangs {hold}",
        f"then {word} hangs {hold}",
    }
    if page.says(at, min(at + 12, stop)):
        found.add("then saying")
    return found


def _hold(opener: Token, first: int, end: int, cue: int) -> str:
    """What a phrase hangs on by the parse: the content of `first` to `end`, the cue, or neither."""
    head = opener.head
    while head.i != head.head.i and head.i >= opener.i:
        head = head.head
    if head.i == cue:
        return "on cue"
    return "inside" if first <= head.i < end else "outside"


def tail_features(page: Page, first: int, end: int, cue: int) -> set[str]:
    """What the last phrase of a content begins with, its length in tokens, what it hangs on."""
    tokens, marks = page.tokens, page.boundaries
    last = bisect_left(marks, end) - 1
    if last < 0 or marks[last] < max(first + 1, end - _LONGEST_TAIL):
        return {"tail none"}
    at = marks[last]
    mark = tokens[at].text if tokens[at].is_punct else ""
    opener = tokens[at + 1] if mark and at + 1 < end else tokens[at]
    word = _word(opener)
    size = "long" if end - at > 12 else "middle" if end - at > 4 else "short"
    hold = _hold(opener, first, at, cue)
    subject = any(t.dep_ in ("nsubj", "nsubjpass", "expl") for t in tokens[at:end])
    found = {
        f"tail {mark} {word}",
        f"tail {word}",
        f"tail {size}",
        f"tail under {opener.head.pos_}",
        f"tail hangs {hold}",
        f"tail {word} hangs {hold}",
        f"tail {mark} {word} {size} {'clause' if subject else 'phrase'}",
    }
    if page.says(at, end):
        found.add("tail saying")
    return found


def _word(token: Token) -> str:
    """A word of a closed class itself, a time by its kind, of other words the part of speech."""
    if token.ent_type_ in ("DATE", "TIME"):
        return token.ent_type_
    return token.lower_ if token.pos_ in _CLOSED or token.lower_ in _OPENERS else token.pos_
