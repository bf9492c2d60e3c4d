"""Other places where a reported clause may end: before an aside, or further on than the parse says.

The small pipeline's attachment of what trails a clause ("although …", "in an interview on Friday",
a second "and said …") is a coin toss, so that every likely boundary is offered to the filter.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.analysis.actors_gazetteer import words_of
from briefing.analysis.statements_cues import SAYING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

#: At most so many earlier, and so many later, ends are offered for one clause.
_MOST = 5
_OPENERS = words_of(
    """who which that because although though while when where whereas after before since until
unless if as and but or nor so despite during following at in on by with for from about to than
including amid among through over saying adding calling citing noting"""
)
_CLOSED = words_of("""PUNCT CCONJ SCONJ ADP PRON DET AUX PART""")
_MARKS = frozenset(',;:—–-()"”')
#: The last phrase of a content is looked for in so many of its tokens.
_LONGEST_TAIL = 30
_TRAILING = frozenset(".!?;:,—–- ”\"'’)")

Range = tuple[int, int]


def other_ends(
    ranges: list[Range], limit: int, inside: set[int], doc: Doc
) -> Iterator[tuple[str, list[Range]]]:
    """A clause's ranges with its last one cut shorter or drawn out, and which of the two.

    `limit` is the sentence's end, `inside` the tokens inside quotation marks.
    """
    first, last = ranges[-1]
    limit = _without_stops(doc, last, limit)
    earlier = [i for i in range(first + 1, last) if _boundary(doc, i, inside)]
    later = [i for i in range(last + 1, limit) if _boundary(doc, i, inside)]
    for end in earlier[:1] + earlier[1:][-_MOST:]:
        yield "cut", [*ranges[:-1], (first, _without_stops(doc, first + 1, end))]
    if limit > last:
        for end in later[:2]:
            yield "longer", [*ranges[:-1], (first, _without_stops(doc, first + 1, end))]
        yield "longest", [*ranges[:-1], (first, limit)]


def _without_stops(doc: Doc, least: int, end: int) -> int:
    """An end without the punctuation and blanks before it."""
    while end > least and (doc[end - 1].is_space or doc[end - 1].text in _TRAILING):
        end -= 1
    return end


def _boundary(doc: Doc, i: int, inside: set[int]) -> bool:
    """Whether a clause, an aside or a trailing phrase may begin at a token."""
    token, before = doc[i], doc[i - 1]
    if i in inside and i - 1 in inside:
        return False
    if token.is_punct:
        return token.text in (",", "—", "–", "--", ";", "(", ":")
    if before.is_punct:
        return False
    if token.lower_ in _OPENERS:
        return token.pos_ != "CCONJ" or _joins_clauses(token)
    return token.ent_iob_ == "B" and token.ent_type_ in ("DATE", "TIME")


def _joins_clauses(conjunction: Token) -> bool:
    """Whether "and" or "but" goes on with another verb."""
    head = conjunction.head
    return head.pos_ in ("VERB", "AUX") or any(t.pos_ in ("VERB", "AUX") for t in head.conjuncts)


def end_features(doc: Doc, first: int, end: int, stop: int, cue: int) -> set[str]:
    """What follows a content of the tokens `first` to `end`; `stop` is the sentence's end.

    `cue` is the number of the cue's head: what follows may hang on it, or on the content.
    """
    at = end
    while at < stop and (doc[at].is_punct or doc[at].is_space):
        at += 1
    last = f"last {doc[end - 1].pos_}"
    if at >= stop:
        return {"ends the sentence", last}
    mark = next((t.text for t in doc[end:at] if t.text in _MARKS), "")
    found = {
        last,
        f"then {_word(doc[at])}",
        f"then {mark} {_word(doc[at])}",
        f"then {doc[at].dep_}",
    }
    hold = _hold(doc, at, first, end, cue)
    found |= {f"then hangs {hold}", f"then {_word(doc[at])} hangs {hold}"}
    if any(t.lemma_ in SAYING and t.pos_ == "VERB" for t in doc[at : min(at + 12, stop)]):
        found.add("then saying")
    return found


def _hold(doc: Doc, opener: int, first: int, end: int, cue: int) -> str:
    """What a phrase hangs on by the parse: the content of `first` to `end`, the cue, or neither."""
    head = doc[opener].head
    while head.i != head.head.i and head.i >= opener:
        head = head.head
    if head.i == cue:
        return "on cue"
    return "inside" if first <= head.i < end else "outside"


def tail_features(doc: Doc, first: int, end: int, inside: set[int], cue: int) -> set[str]:
    """What the last phrase of a content begins with, its length in tokens, what it hangs on."""
    least = max(first + 1, end - _LONGEST_TAIL)
    at = next((i for i in range(end - 1, least - 1, -1) if _boundary(doc, i, inside)), None)
    if at is None:
        return {"tail none"}
    mark = doc[at].text if doc[at].is_punct else ""
    opener = doc[at + 1] if mark and at + 1 < end else doc[at]
    size = "long" if end - at > 12 else "middle" if end - at > 4 else "short"
    found = {f"tail {mark} {_word(opener)}", f"tail {_word(opener)}", f"tail {size}"}
    found.add(f"tail under {opener.head.pos_}")
    hold = _hold(doc, opener.i, first, at, cue)
    found |= {f"tail hangs {hold}", f"tail {_word(opener)} hangs {hold}"}
    subject = any(t.dep_ in ("nsubj", "nsubjpass", "expl") for t in doc[at:end])
    found.add(f"tail {mark} {_word(opener)} {size} {'clause' if subject else 'phrase'}")
    if any(t.lemma_ in SAYING and t.pos_ == "VERB" for t in doc[at:end]):
        found.add("tail saying")
    return found


def _word(token: Token) -> str:
    """A word of a closed class itself, a time by its kind, of other words the part of speech."""
    if token.ent_type_ in ("DATE", "TIME"):
        return token.ent_type_
    return token.lower_ if token.pos_ in _CLOSED or token.lower_ in _OPENERS else token.pos_
