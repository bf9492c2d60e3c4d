"""The syntax of attribution: who the subject of a cue is, and what its clauses cover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.analysis.lexicon import wordset
from briefing.analysis.statements_cues import SAYING

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "nsubj:pass")
_PASSED_ON = wordset("advcl xcomp conj pcomp prep")
_ASIDE = wordset("relcl acl appos punct cc conj parataxis acl:relcl")
_OBJECT_CONTROL = wordset("urge ask tell call order allow force press encourage persuade")
_RELATIVES = wordset("that which who whom whose")


def source_of(verb: Token, depth: int = 0) -> Token | None:
    """The token that stands for whoever says, thinks or plans what a verb reports."""
    for child in verb.children:
        if child.dep_ in ("agent", "obl:agent"):
            return next((t for t in child.children if t.dep_ in ("pobj", "obj")), child)
    passive = is_passive(verb)
    if subject := next((c for c in verb.children if c.dep_ in SUBJECTS), None):
        return None if passive or subject.dep_ == "expl" else subject
    if passive or depth > 4:
        return None
    return _inherited(verb, depth)


def is_passive(verb: Token) -> bool:
    """Whether a verb has a passive auxiliary."""
    return any(child.dep_ in ("auxpass", "aux:pass") for child in verb.children)


def _inherited(verb: Token, depth: int) -> Token | None:
    """The subject that a verb takes from what governs it."""
    head, dep = verb.head, verb.dep_
    if head.i == verb.i:
        return _inverted(verb)
    if dep in ("acl", "relcl") and head.pos_ in ("NOUN", "PROPN", "PRON"):
        return head
    if dep == "xcomp" and head.lemma_ in _OBJECT_CONTROL:
        thing = next((c for c in head.children if c.dep_ in ("dobj", "obj")), None)
        return thing or source_of(head, depth + 1)
    if dep in ("prep", "pcomp") and head.pos_ in ("ADP", "SCONJ", "VERB", "AUX"):
        return source_of(head, depth + 1) if head.pos_ in ("VERB", "AUX") else _above(head, depth)
    if dep in _PASSED_ON and head.pos_ in ("VERB", "AUX"):
        return source_of(head, depth + 1)
    if dep == "xcomp" and head.pos_ == "ADJ" and head.head.pos_ in ("VERB", "AUX"):
        return source_of(head.head, depth + 1)
    return None


def _above(preposition: Token, depth: int) -> Token | None:
    head = preposition.head
    return source_of(head, depth + 1) if head.pos_ in ("VERB", "AUX") else None


def _inverted(verb: Token) -> Token | None:
    """The speaker in "said Smith" where the parse took it for an object."""
    if verb.lemma_ not in ("say", "ask", "add", "reply", "write", "tweet"):
        return None
    objects = (c for c in verb.rights if c.dep_ in ("dobj", "obj", "npadvmod", "attr", "oprd"))
    return next((c for c in objects if c.pos_ in ("PROPN", "PRON")), None)


def phrase(head: Token) -> tuple[int, int]:
    """First and last (exclusive) token of a noun phrase without its asides."""
    first, last = head.left_edge.i, head.i + 1
    for child in head.rights:
        if child.dep_ in _ASIDE and child.dep_ != "acl":
            break
        if child.dep_ in ("prep", "nmod", "flat", "flat:name", "acl", "nummod", "compound"):
            last = child.right_edge.i + 1
    return first, last


def subtree(head: Token, without: set[int]) -> list[tuple[int, int]]:
    """Runs of tokens under a head, the head included, without some tokens."""
    under = list(head.subtree)
    left_out = without | _said_beside(head, under)
    return runs([t.i for t in under if t.i not in left_out], head.doc)


def _said_beside(head: Token, under: list[Token]) -> set[int]:
    """The tokens of a later "saying …" or "adding …" that hangs on a clause by mistake."""
    return {
        t.i
        for child in under
        if child.i > head.i and child.tag_ == "VBG" and child.dep_ == "advcl"
        if child.lemma_ in SAYING and child.left_edge.i == child.i
        for t in child.subtree
    }


def runs(tokens: list[int], doc: Doc) -> list[tuple[int, int]]:
    """Token numbers as ranges; gaps of punctuation only are closed."""
    found: list[tuple[int, int]] = []
    for i in sorted(tokens):
        if found and all(doc[k].is_punct or doc[k].is_space for k in range(found[-1][1], i)):
            found[-1] = (found[-1][0], i + 1)
        else:
            found.append((i, i + 1))
    return found


def cue_range(verb: Token) -> tuple[int, int]:
    """A verb with its auxiliaries, negation, adverbs and particle where they stand beside it."""
    first, last = verb.i, verb.i + 1
    close = {c.i for c in verb.children if c.dep_ in ("aux", "auxpass", "neg", "advmod", "prt")}
    while first - 1 in close:
        first -= 1
    while last in close and verb.doc[last].dep_ in ("prt", "neg"):
        last += 1
    return first, last
