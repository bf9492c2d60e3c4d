"""Whether the words of an event can be taken out of their sentence without changing it.

An event is told by a part of a sentence. What is left out may only be its time, and what commas,
dashes or a conjunction part from it: no source of it, no condition, no half of a phrase.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from briefing.analysis.compress import binds
from briefing.analysis.compress_parse import DASHES, SUBJECTS, top_of, tops_of
from briefing.analysis.lexicon import wordset

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefing.analysis.reading import Reading

_PARTING = (",", ";", ":", "(", ")", *DASHES)
#: What opens a clause that tells of another time or a reason.
_JOINTS = wordset("after before as while when since because although though and but or so yet")
#: Prepositions by which something happens at the noun that a date describes: "at Monday's talks".
_AT = wordset("in at during on")
_POINTS_IN_TIME = wordset("day days time moment anniversary eve")
_LABELS_OF_A_NOUN = ("compound", "amod", "nmod", "poss", "nummod", "npadvmod", "quantmod")


def phrase_of(sentence: Reading, start: int, end: int) -> list[Token]:
    """The tokens of a time expression, by character in the doc, with what belongs to it alone.

    That is "late" in "late on Monday" and the preposition before it.
    """
    tokens = [t for t in sentence if start <= t.idx < end]
    if not tokens:
        return []
    top = top_of(tokens)
    inside = {t.i for t in tokens} | {t.i for t in top.lefts if t.dep_ in ("advmod", "det", "amod")}
    if top.head.dep_ == "prep" and top.dep_ == "pobj":
        inside.add(top.head.i)
        inside |= {t.i for t in top.head.lefts}
    return sentence.of(inside)


def is_event_time(phrase: list[Token]) -> bool:
    """Whether a time expression tells when something happens, and describes no thing by its time.

    "Christmas lights" were seen on any day; what happens "at Monday's talks" happens on Monday.
    """
    top = top_of(phrase)
    noun = top.head.head if top.head.dep_ == "prep" else top.head
    if noun.lower_ in _POINTS_IN_TIME:
        return False  # "knew her from the night in May 1974 when"
    noun = top.head
    if top.dep_ not in _LABELS_OF_A_NOUN or noun.pos_ not in ("NOUN", "PROPN"):
        return True
    return (
        noun.dep_ == "pobj" and noun.head.lower_ in _AT and noun.head.head.pos_ in ("VERB", "AUX")
    )


def is_seamless(sentence: Reading, kept: Set[int], phrase: list[Token]) -> bool:
    """Whether the kept tokens make a line in which nothing is lost but an event's time."""
    time = {token.i for token in phrase}
    tops = tops_of(sentence.of(kept))
    heads = [top for top in tops if top.dep_ != "pobj" or not is_subject(top)]
    if len(heads) != 1 or _is_somebodys(heads[0]):
        return False
    if (time & kept and not time <= kept) or _runs_together(sentence, kept):
        return False
    return all(_goes(token, kept) for token in _left_out(sentence, kept) if token.i not in time)


def is_subject(token: Token) -> bool:
    """Whether a token is a subject, also of "the talks began" in "after the talks began".

    The parse often takes such a subject for the object of "after".
    """
    if token.dep_ in SUBJECTS:
        return True
    if token.dep_ != "pobj" or token.head.lower_ not in ("after", "before", "since", "until"):
        return False
    after = token.doc[token.right_edge.i + 1 : token.right_edge.i + 2]
    return any(t.pos_ in ("VERB", "AUX") and t.tag_ not in ("VBG", "VBN") for t in after)


def _runs_together(sentence: Reading, kept: Set[int]) -> bool:
    """Whether words are left side by side that a colon, a dash or a semicolon has parted."""
    marks = (t.i for t in sentence if t.i not in kept and t.text in (":", ";", *DASHES))
    return any(any(i < mark for i in kept) and any(i > mark for i in kept) for mark in marks)


def _left_out(sentence: Reading, kept: Set[int]) -> Iterator[Token]:
    """The tokens that hang on a kept one and are not kept themselves."""
    return (t for t in sentence if t.i not in kept and t.head.i in kept and not t.is_punct)


def _goes(token: Token, kept: Set[int]) -> bool:
    """Whether what a left-out token opens or heads is parted from the words that are kept."""
    if any(binds(below) for below in token.subtree):
        return False
    relative = token.dep_ in SUBJECTS and token.head.dep_ == "relcl"
    if token.dep_ in ("cc", "mark") or relative or token.lower_ in ("also", "then"):
        return True
    first, last, doc = token.left_edge, token.right_edge, token.doc
    before = doc[first.i - 1] if first.i > token.sent.start else None
    if before is None:
        return last.i + 1 not in kept or doc[last.i + 1].text == ","
    if token.dep_ == "conj" and token.head.pos_ not in ("VERB", "AUX"):
        return False  # "Finch, her son and his wife left"
    if before.text in _PARTING:
        return True
    clause = token.dep_ in ("advcl", "conj", "prep", "relcl")
    return clause and (first.lower_ in _JOINTS or before.lower_ in _JOINTS)


def _is_somebodys(top: Token) -> bool:
    """Whether what a verb tells is what somebody says or thinks, or only said of a noun."""
    clause = top
    while clause.dep_ == "conj":
        clause = clause.head
    return clause.dep_ in ("ccomp", "acl", "relcl", "xcomp", "pcomp", "csubj")


def is_main(sentence: Reading, phrase: list[Token], kept: Set[int]) -> bool:
    """Whether a time is that of a kept verb: the main one, or that of what the main one reports."""
    top = top_of(phrase)
    verb = top.head if _dates_verb(top) else _place_of(top).head
    above = itertools.takewhile(lambda t: t != sentence.root, (verb, *verb.ancestors))
    return verb.i in kept and all(token.dep_ == "ccomp" for token in above)


def _dates_verb(top: Token) -> bool:
    return top.head.pos_ in ("VERB", "AUX")


def _place_of(top: Token) -> Token:
    """The preposition of the occasion that a time describes: "at Monday's talks"."""
    return top.head.head
