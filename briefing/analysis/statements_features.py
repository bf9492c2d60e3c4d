"""What speaks for and against one candidate attribution, as names of what is true of it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from typing import TYPE_CHECKING

from briefing.analysis.statements_boundaries import end_features, tail_features
from briefing.analysis.statements_cues import SAYING
from briefing.analysis.statements_page import Candidate, Page

if TYPE_CHECKING:
    from spacy.tokens import Token

_WORD = re.compile(r"\w+")
_MARK = re.compile(r"[\"“”«»]|''|``")


def about_cue(candidate: Candidate, page: Page) -> set[str]:
    """What is true of a candidate's cue and source, whatever its content."""
    return _cue(candidate.head) | _source(candidate, page)


def describe(candidate: Candidate, page: Page) -> set[str]:
    """A candidate's own features: its way and its content."""
    way, kind, head = candidate.way, candidate.end, candidate.head
    family = candidate.family
    lemma = head.lemma_.lower()
    found = {"bias", f"way {way}", f"lemma {lemma}", f"{family} {kind}", f"{family}+{lemma}"}
    found |= {f"{family}: {name}" for name in _content(candidate, page)}
    source = candidate.source
    if source is not None and any(source.overlaps(span) for span in candidate.content):
        found.add(f"{family}: source in content")
    if family in ("quote", "quotes", "colon"):
        found |= {f"{way}: {name}" for name in _gap(candidate, page)}
    else:
        ends, tails = _end(candidate, page)
        found |= {f"{kind} {name}" for name in ends}
        found |= tails | {f"{family}: {name}" for name in tails}
    return found


def _end(candidate: Candidate, page: Page) -> tuple[set[str], set[str]]:
    """What the content ends before, and what its last phrase begins with."""
    words = page.tokens_of(candidate.content[-1])
    if words is None:
        return set(), set()
    cue = candidate.head.i
    return end_features(page, *words, cue), tail_features(page, *words, cue)


def _bin(number: int) -> str:
    """A length in words as one of a few classes."""
    for top in (0, 1, 2, 3, 5, 8, 12, 20, 40):
        if number <= top:
            return f"<={top}"
    return ">40"


def _cue(head: Token) -> set[str]:
    """What the cue is in its sentence."""
    found = {f"tag {head.tag_}", f"dep {head.dep_}", f"tag {head.tag_} dep {head.dep_}"}
    found.add("saying" if head.lemma_ in SAYING else "not saying")
    children = {child.dep_ for child in head.children}
    for child in head.children:
        if child.dep_ == "aux":
            found.add(f"aux {child.lemma_.lower()}")
    found |= {
        f"has {dep}"
        for dep in children & {"neg", "prt", "mark", "auxpass", "expl", "dobj", "ccomp", "xcomp"}
    }
    if head.dep_ in ("xcomp", "ccomp", "advcl", "conj", "acl", "pcomp"):
        found.add(f"under {'saying' if head.head.lemma_ in SAYING else head.head.pos_}")
        found.add(f"under lemma {head.head.lemma_.lower()}")
    if head.i and head.nbor(-1).lower_ in ("to", "by", "in", "without", "for"):
        found.add(f"after {head.nbor(-1).lower_}")
    return found


def _source(candidate: Candidate, page: Page) -> set[str]:
    """Who is meant to have said it."""
    if candidate.source is None:
        return {"no source"}
    doc, offset = page.doc, page.offset
    span = doc.char_span(
        candidate.source.start - offset, candidate.source.end - offset, alignment_mode="expand"
    )
    if span is None:
        return {"no source"}
    root = span.root
    found = {f"source {root.pos_}"}
    if root.ent_type_:
        found.add(f"source {root.ent_type_}")
    if root.pos_ == "PRON":
        found.add(f"source {root.lower_}")
    elif root.pos_ == "NOUN":
        found.add(f"source noun {root.lemma_.lower()}")
    if candidate.source.start < candidate.cue.start:
        found.add("source before")
    return found


def _content(candidate: Candidate, page: Page) -> set[str]:
    """What is meant to have been said."""
    text = page.parsed.article.text
    words = [span.of(text) for span in candidate.content]
    size = sum(len(_WORD.findall(piece)) for piece in words)
    found = {f"words {_bin(size)}", f"pieces {min(len(words), 3)}"}
    opening = _WORD.search(words[0])
    if opening:
        first = opening.group().lower()
        if first in _OPENINGS:
            found.add(f"opens {first}")
        found.add("opens capital" if opening.group()[0].isupper() else "opens small")
    if any(_MARK.search(piece) for piece in words):
        found.add("has quotation")
        found.add("mixed " + _mixed(words))
    if candidate.content[0].start < candidate.cue.start:
        found.add("content first")
    if page.number == 0:
        found.add("first block")
    return found


def _mixed(pieces: list[str]) -> str:
    """Where the words stand that a content with quotation marks has outside of them."""
    first, last = pieces[0].strip(), pieces[-1].strip(" .,;")
    before = not _MARK.match(first)
    after = not _MARK.match(last[-1:]) and not last.endswith("''")
    return "both" if before and after else "before" if before else "after" if after else "none"


_OPENINGS = frozenset(
    {
        "that",
        "whether",
        "if",
        "how",
        "what",
        "why",
        "to",
        "the",
        "a",
        "it",
        "he",
        "she",
        "they",
        "i",
    }
    | {"we", "him", "her", "them", "his", "their", "this", "there", "not", "who", "when", "for"}
)


def _gap(candidate: Candidate, page: Page) -> set[str]:
    """How a quotation stands to its cue."""
    text = page.parsed.article.text
    found = set()
    cue = candidate.cue
    before = [span for span in candidate.content if span.end <= cue.start]
    after = [span for span in candidate.content if span.start >= cue.end]
    if before:
        between = text[before[-1].end : cue.start]
        found |= {f"before {name}" for name in _stretch(between)}
        found.add(f"before ends {before[-1].of(text).rstrip('”»’ ')[-1:]}"[:14])
        found |= _owner("before", page, before[-1].end, cue.start)
    if after and after[0].start < page.offset + len(page.text):
        between = text[cue.end : after[0].start]
        found |= {f"after {name}" for name in _stretch(between)}
        found |= _owner("after", page, cue.end, after[0].start)
        found.add("after opens " + ("capital" if _capital(after[0].of(text)) else "small"))
    elif after:
        found.add("after next block")
    return found


def _capital(words: str) -> bool:
    opening = _WORD.search(words)
    return bool(opening and opening.group()[0].isupper())


def _stretch(between: str) -> set[str]:
    """The words between a quotation and its cue."""
    bare = between.strip()
    found = {f"gap {_bin(len(_WORD.findall(bare)))}"}
    found |= {f"mark {mark}" for mark in ".:;,?!" if mark in bare}
    if bare.endswith((",", ":", " that", ".")):
        found.add(f"ends {bare[-1] if bare[-1] in ',:.' else 'that'}")
    return found


def _owner(side: str, page: Page, start: int, end: int) -> set[str]:
    """Whether other verbs stand between a quotation and its cue."""
    first = bisect_right(page.verbs, start, key=lambda verb: verb[0].end)
    last = bisect_left(page.verbs, end, key=lambda verb: verb[0].start)
    between = page.verbs[first:last]
    saying = any(says for _, says in between)
    return {f"{side} verbs {min(len(between), 2)}", f"{side} saying {saying}"}
