"""Ways to cut a verb's content out of its clause."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.analysis.statements_boundaries import Range, other_ends
from briefing.analysis.statements_page import Page
from briefing.analysis.statements_syntax import SUBJECTS, runs, subtree

if TYPE_CHECKING:
    from spacy.tokens import Token


#: Ways whose end is offered elsewhere too.
_OPEN = ("clause", "infinitive", "object", "after", "rest")


def offers(page: Page, verb: Token, own: set[int]) -> Iterator[tuple[str, str, list[Range]]]:
    """Every way to cut a verb's content out, with its possible ends; each range list once."""
    seen: set[tuple[Range, ...]] = set()
    ways = list(clauses(verb, own))
    for way, ranges in ways:
        if ranges and tuple(ranges) not in seen:
            seen.add(tuple(ranges))
            yield way, "own", ranges
    limit = verb.sent.end
    for way, ranges in ways:
        if not ranges or not way.startswith(_OPEN) or ranges[-1][0] < verb.i:
            continue
        for kind, other in other_ends(ranges, limit, page):
            if tuple(other) not in seen:
                seen.add(tuple(other))
                yield way, kind, other
    for way, ranges in _round(page, verb, own):
        if tuple(ranges) not in seen:
            seen.add(tuple(ranges))
            yield way, "own", ranges


def _round(page: Page, verb: Token, own: set[int]) -> Iterator[tuple[str, list[Range]]]:
    """The sentence before a cue that ends it, and the sentence round a cue in its middle."""
    sentence, doc = verb.sent, page.tokens
    last = max(own) + 1
    before = [i for i in range(sentence.start, min(own)) if not doc[i].is_space]
    after = [i for i in range(last, sentence.end) if not doc[i].is_space]
    if len(before) < 2 or doc[before[-1]].text not in (",", "”", "-", "—", "–", "--", '"', "''"):
        return
    ahead = runs(before[:-1], verb.doc)
    yield "sentence before", ahead
    if len(after) > 1 and doc[after[0]].text == ",":
        yield "sentence round", [*ahead, *runs(after[1:], verb.doc)]


def clauses(verb: Token, own: set[int]) -> Iterator[tuple[str, list[Range]]]:
    """Ways to cut a verb's content out of its clause, as token ranges."""
    objects = []
    for child in verb.children:
        dep = child.dep_
        if dep == "ccomp":
            yield "clause", subtree(child, own)
            if late := _late(child):
                yield "clause short", subtree(child, own | late)
        elif dep == "xcomp":
            yield "infinitive", subtree(child, own)
        elif dep in ("dobj", "obj", "attr", "oprd", "dative"):
            objects.append(child)
        elif dep == "prep" and child.i > verb.i:
            inner = [t for t in child.children if t.dep_ in ("pobj", "pcomp", "obj")]
            if inner and inner[-1].ent_type_ not in ("DATE", "TIME"):
                yield f"after {child.lower_}", subtree(inner[-1], own)
        elif dep == "nsubjpass":
            yield "passive subject", subtree(child, set(range(verb.i, verb.i + 1)))
        elif dep in ("advcl", "parataxis") and child.i < verb.i:
            yield "loose clause", subtree(child, own)
    yield from _objects(verb, objects, own)


def _late(clause: Token) -> set[int]:
    """The adverbial clauses and times after a clause's verb, which may be the cue's own."""
    return {t.i for c in clause.rights if c.dep_ in ("advcl", "npadvmod") for t in c.subtree}


def _objects(verb: Token, objects: list[Token], own: set[int]) -> Iterator[tuple[str, list[Range]]]:
    """The objects of a verb with and without asides, all that follows it, its main clause."""
    doc = verb.doc
    for child in objects:
        yield "object", subtree(child, own)
        asides = {t.i for c in child.rights if c.dep_ in ("relcl", "acl") for t in c.subtree}
        if asides:
            yield "object core", subtree(child, own | asides)
    if objects or any(c.dep_ in ("prep", "xcomp", "ccomp", "acomp") for c in verb.rights):
        rest = [t.i for c in verb.rights if c.dep_ not in _LEFT_OUT for t in c.subtree]
        rest = [i for i in rest if i not in own]
        if rest:
            yield "rest", runs(rest, doc)
    if verb.dep_ in ("parataxis", "ccomp", "advcl") and verb.head.pos_ in ("VERB", "AUX", "NOUN"):
        under = {t.i for t in verb.subtree}
        outer = [t.i for t in verb.head.subtree if t.i not in under]
        yield "main clause", runs(outer, doc)


_LEFT_OUT = ("punct", "cc", "conj", "advmod", "npadvmod", "advcl", *SUBJECTS)
