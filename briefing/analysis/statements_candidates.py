"""Everything that could be an attribution, with what speaks for and against it.

Each cue (a verb, a noun, "according to", a colon) gets several candidate contents: its clauses,
its objects, the quotations beside it. A logistic regression (statements_model) then picks. The
division of labour follows Pareti's work on attribution: find the cue, then the content, then the
source (S. Pareti, Attribution: a computational approach, Edinburgh 2015).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.analysis.lexicon import wordset
from briefing.analysis.statements_clauses import offers
from briefing.analysis.statements_page import Candidate, Page, make
from briefing.analysis.statements_quoted import beside
from briefing.analysis.statements_speakers import nearest, speaker_of
from briefing.analysis.statements_syntax import cue_range, phrase, runs, source_of, subtree

if TYPE_CHECKING:
    from spacy.tokens import Token


def candidates(page: Page, lemmas: frozenset[str] | None = None) -> list[Candidate]:
    """Every candidate of one block; `lemmas` are the cue heads to look at (None for all)."""
    found: list[Candidate] = []
    for token in page.doc:
        if token.i in page.inside and not _in_transcript(token):
            continue
        if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass"):
            if token.lower_ != "according" and (lemmas is None or token.lemma_ in lemmas):
                found.extend(_verb(page, token))
        elif token.pos_ in ("NOUN", "PROPN") and (lemmas is None or token.lemma_ in lemmas):
            found.extend(_noun(page, token))
        if token.lower_ == "according" or (token.lemma_ == "accord" and token.dep_ == "prep"):
            found.extend(_according(page, token))
        elif token.text == ":":
            found.extend(_colon(page, token))
    return found


def _in_transcript(token: Token) -> bool:
    """Whether a token may be the colon after a name that opens a quoted transcript's line."""
    return token.text == ":" and 2 <= token.i <= 6 and token.doc[0].is_punct


def _verb(page: Page, verb: Token) -> Iterator[Candidate]:
    source = speaker_of(page, verb)
    cue = cue_range(verb)
    own = set(range(*cue)) | ({t.i for t in source.subtree} if source is not None else set())
    for way, end, ranges in offers(page, verb, own):
        spans = [page.span(*r) for r in ranges]
        made = make(page, way, verb, cue, content=spans, source=source, end=end)
        if made is not None:
            yield made
    outside = source is not None and source.i not in page.inside
    fallback = source if outside else nearest(page, verb)
    for way, quotes in beside(page, verb):
        made = make(page, way, verb, cue, content=quotes, source=fallback)
        if made is not None:
            yield made


def _noun(page: Page, noun: Token) -> Iterator[Candidate]:
    """Nouns such as "claim", "plan" and "statement" with their clause or complement."""
    source = next((c for c in noun.children if c.dep_ == "poss"), None)
    own = {noun.i} | ({t.i for t in source.subtree} if source is not None else set())
    if source is None:
        source = next(
            (
                t
                for c in noun.children
                if c.dep_ == "prep" and c.lower_ in ("by", "from", "of")
                for t in c.children
                if t.dep_ == "pobj"
            ),
            None,
        )
    if source is None and noun.dep_ in ("dobj", "pobj", "attr"):
        source = _holder(noun)
    taken = {t.i for t in source.subtree} if source is not None else set()
    for child in noun.rights:
        if child.dep_ in ("acl", "ccomp", "relcl") or (
            child.dep_ == "prep" and child.lower_ in ("of", "for", "about", "on", "against", "to")
        ):
            inner = child
            if child.dep_ == "prep":
                inner = next((t for t in child.children if t.dep_ in ("pobj", "pcomp")), child)
            way = f"noun {child.dep_}" + (f" {child.lower_}" if child.dep_ == "prep" else "")
            spans = [page.span(*r) for r in subtree(inner, own | taken)]
            made = make(page, way, noun, (noun.i, noun.i + 1), content=spans, source=source)
            if made is not None:
                yield made


def _holder(noun: Token) -> Token | None:
    """Whoever makes the claim in "she made the claim that"."""
    head = noun.head
    head = head.head if head.pos_ == "ADP" else head
    return source_of(head) if head.pos_ in ("VERB", "AUX") else None


def _according(page: Page, token: Token) -> Iterator[Candidate]:
    """Read "according to": the source is its object, the content the clause that it hangs on."""
    to = next((t for t in token.children if t.lower_ == "to"), None)
    if to is None and token.i + 1 < len(page.doc) and page.doc[token.i + 1].lower_ == "to":
        to = page.doc[token.i + 1]
    if to is None and page.doc.lang_ != "en":
        to = token
    source = _named_by(to) if to is not None else None
    if to is None or source is None:
        return
    own = {t.i for t in token.subtree} | {t.i for t in to.subtree} | {t.i for t in source.subtree}
    own |= _name_after(source)
    cue = (token.i, max([to.i, *(t.i for t in token.children if t.dep_ == "fixed")]) + 1)
    if len(own) >= len(token.sent) - 1:
        own = set(range(token.i, phrase(source)[1]))
    whole = [t.i for t in token.sent if t.i not in own]
    made = make(
        page,
        "according",
        token,
        cue,
        content=[page.span(*r) for r in runs(whole, page.doc)],
        source=source,
    )
    if made is not None:
        yield made
    head = token.head
    while head.head.i != head.i and head.pos_ not in ("VERB", "AUX"):
        head = head.head
    if head.i not in (token.i, token.sent.root.i):
        ranges = subtree(head, own)
        made = make(
            page,
            "according clause",
            token,
            cue,
            content=[page.span(*r) for r in ranges],
            source=source,
        )
        if made is not None:
            yield made


def _name_after(source: Token) -> set[int]:
    """The name between commas after who is named by office: "selon le maire, Jean Lefèvre, …".

    French parses take it for the subject of the clause.
    """
    doc = source.doc
    comma = next((t.i for t in doc[source.i : source.sent.end] if t.text == ","), None)
    if doc.lang_ == "en" or comma is None:
        return set()
    name = list(itertools.takewhile(lambda t: t.pos_ == "PROPN", doc[comma + 1 :]))
    after = comma + 1 + len(name)
    closed = name and after < len(doc) and doc[after].text == ","
    return set(range(comma, after + 1)) if closed else set()


def _named_by(to: Token) -> Token | None:
    """The source after "according to": the object, or the head of what stands before a comma."""
    if thing := next((t for t in to.children if t.dep_ == "pobj"), None):
        return thing
    rest = to.doc[to.i + 1 : to.sent.end]
    end = next((t.i for t in rest if t.text in (",", ".", ";", "—")), to.sent.end)
    return to.doc[to.i + 1 : end].root if end > to.i + 1 else None


#: What a line is and not who speaks, alone or with its number: "Fact: …", "Myth 2: …".
_RUBRICS = wordset(
    """
    fact facts myth claim verdict rating conclusion poll update note correction clarification
    breaking exclusive watch video photo photos picture caption opinion analysis background
    context quiz question answer warning disclaimer advertisement
    """
)


def _colon(page: Page, token: Token) -> Iterator[Candidate]:
    """Read "Smith: the plan failed": a name before a colon, what follows it after."""
    first = token.sent.start
    source = token.doc[token.i - 1] if token.i else None
    if source is None or source.pos_ not in ("PROPN", "NOUN") or token.i - first > 8:
        return
    if any(t.pos_ in ("VERB", "AUX") for t in token.doc[first : token.i]):
        return
    if token.doc[first].lower_ in _RUBRICS and token.i - first <= 2:
        return
    last = len(page.doc)
    if token.i + 1 >= last:
        return
    head = token.doc[first : token.i].root
    span = page.span(token.i + 1, last)
    made = make(page, "colon", token, (token.i, token.i + 1), content=[span], source=head)
    if made is not None:
        yield made
