"""What can be deleted at the end of a sentence: second clauses and what follows in time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.analysis.compress_parse import (
    DASHES,
    SUBJECTS,
    TELLING,
    clauses,
    is_end,
    last_word,
    negated,
)
from briefing.analysis.lexicon import wordset

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefing.analysis.reading import Reading

#: Verbs that "after" belongs to: named after an owner.
_AFTER_SOMEBODY = wordset("name call look ask inquire come go run take chase model pattern style")
#: Words that hold only from the time that "after ..." gives: "the first since".
_COUNTED_FROM = wordset("first second third last only latest")
_SEQUENCE = wordset("initially first then later both either before eventually between")


#: Verbs that by themselves hardly say what is done: "go out and raise the alarm".
_SETTING_OUT = wordset("go come")


def second_predicates(sentence: Reading) -> Iterator[set[int]]:
    """A second verb after "and" that shares the subject, at the sentence's end.

    Verbs side by side ("shot and killed") share more than the subject and stay together.
    """
    for verb in clauses(sentence):
        for token in verb.children:
            if token.dep_ != "conj" or token.pos_ != "VERB":
                continue
            first, last = token.left_edge.i, token.right_edge.i
            shared = not any(child.dep_ in SUBJECTS for child in token.children)
            shared &= first > verb.i + 2
            shared &= not _is_mistaken(token, verb)
            if negated(verb) or not shared or verb.lemma_ in _SETTING_OUT:
                continue
            if any(other.lower_ in _SEQUENCE for other in sentence):
                continue
            inside = sentence.doc[max(sentence.start, verb.i - 1) : first - 2]
            listed = any(t.text == "," for t in inside)  # "sell it, say goodbye, and move"
            aside = sentence.doc[first - 2].text in DASHES  # "seen -- and sold -- as scrap"
            if sentence.doc[first - 1].lower_ != "and" or listed or aside:
                continue
            if is_end(sentence, last):
                comma = {first - 2} if sentence.doc[first - 2].text == "," else set()
                yield set(range(first - 1, last + 1)) | comma


#: Verbs whose past is like the present.
_ALIKE = wordset("put cut hit set let shut cost hurt quit read beat cast spread burst bet split")


def _is_mistaken(token: Token, verb: Token) -> bool:
    """Whether a second verb is none by its form: "a friend and heartthrob Lee", "and fierce"."""
    if token.tag_ == "VBD":
        return token.lemma_ == token.lower_ and token.lower_ not in _ALIKE
    return token.tag_ == "VB" and verb.tag_ in ("VBD", "VBZ")


def second_clauses(sentence: Reading) -> Iterator[set[int]]:
    """Clauses after ", and" with a subject of their own, or after a semicolon, at the end."""
    root = sentence.root
    for token in root.children:
        own = any(child.dep_ in SUBJECTS for child in token.children)
        if token.dep_ not in ("conj", "ccomp") or not own or token.i < root.i:
            continue
        first = token.left_edge.i
        before = [sentence.doc[i].lower_ for i in range(max(sentence.start, first - 2), first)]
        joint = {first - 2, first - 1} if before in ([",", "and"], [",", "while"]) else set()
        if before[-1:] == [";"]:
            joint = {first - 1}
        if joint and is_end(sentence, token.right_edge.i) and not _tells_all(token):
            yield joint | set(range(first, token.right_edge.i + 1))


def _tells_all(clause: Token) -> bool:
    """Whether a clause ends with who said it, and what stands before it: ", the mayor said"."""
    return any(
        verb.lemma_ in TELLING
        and verb.tag_ in ("VBD", "VBZ")
        and not any(child.dep_ in ("ccomp", "dobj") for child in verb.rights)
        for verb in clause.subtree
    )


def tails(sentence: Reading) -> Iterator[set[int]]:
    """Clauses after a comma at the sentence's end: ", stating that ...", ", as ..."."""
    for token in sentence.labelled("advcl"):
        if token.i < sentence.root.i or token.lemma_ == "accord":
            continue
        first = token.left_edge.i
        if sentence.doc[first - 1].text != ",":
            continue
        loose = token.tag_ == "VBG" or sentence.doc[first].lower_ in ("as", "while")
        if loose and is_end(sentence, token.right_edge.i):
            yield set(range(first - 1, last_word(sentence) + 1))


def time_clauses(sentence: Reading) -> Iterator[set[int]]:
    """Find "after ..." and "as ..." at the end, told of a clause that denies nothing."""
    for verb in clauses(sentence):
        for token in verb.children:
            if token.dep_ not in ("advcl", "prep") or token.i < verb.i or negated(verb):
                continue
            first = token.left_edge
            told = first.lower_ in ("after", "following", "during", "amid")
            told = told and (token.dep_ != "prep" or verb.lemma_ not in _AFTER_SOMEBODY)
            told = told and not any(other.lower_ in _COUNTED_FROM for other in sentence)
            if told and is_end(sentence, token.right_edge.i):
                comma = {first.i - 1} if sentence.doc[first.i - 1].text == "," else set()
                yield set(range(first.i, token.right_edge.i + 1)) | comma
