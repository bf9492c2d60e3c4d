"""Whether a line can be read without the lines around it, and is the article's own words."""

from __future__ import annotations

import re
from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

from briefing.analysis.compress_parse import SUBJECTS
from briefing.analysis.lexicon import wordset

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefing.analysis.reading import Reading

_POINTING = wordset("this that these those such")
#: Nouns that point to the time of writing: "this year".
_TIMES = wordset("year week month time season morning afternoon evening weekend summer winter")
#: Nouns that by themselves take up what was told before: "the move", "the pair".
_TAKING_UP = wordset(
    """
    move latter former pair duo trio incident announcement revelation accusation allegation
    decision comment remark statement finding discovery gesture idea answer result reason other
    second same rest
    """
)
#: Words that count out of a number told before, unless they say of what: "one of the boats".
_COUNTING_OUT = wordset("one other others another neither either each none most both half several")
#: What leaves a noun that takes up something as it is.
_BARE = ("det", "punct", "advmod", "case")
_NEWLY = ("new", "latest")
OWN = wordset("i me my mine myself we us our ours ourselves you your yours")
_QUOTES = ("“", "”", '"', "``", "''")
#: Verbs that say nothing without what was said.
NEED_WORDS = wordset(
    """say tell announce add argue state claim confirm declare insist deny acknowledge admit reveal
    disclose suggest allege assert warn conclude note tweet write ask"""
)
#: What such a verb's words stand in, or their place is taken by: "told reporters so".
_SAID = ("ccomp", "dobj", "nsubjpass", "xcomp", "acomp", "parataxis", "advcl")
#: A sentence that stands in brackets or goes on from one that is left out.
_ASIDE = re.compile(r"\s*(?:\(|\[(?=\.{3}|…)|…|\.\.\.)")
#: An interview's turn with the initials or the paper of who speaks: "CNN: ...", "Q: ...".
_TURN = re.compile(r"(?:[A-Z]{1,5}|Question|Answer)\s?:\s")
#: What authors of opinion pieces are introduced as.
_CALLINGS = wordset(
    """
    author professor columnist contributor editor analyst fellow director historian journalist
    activist writer founder lawyer attorney correspondent host commentator scholar researcher
    president chairman strategist consultant reporter critic feminist poet novelist blogger anchor
    cofounder co-founder producer senator congressman member expert advocate
    """
)


def is_turn(text: str) -> bool:
    """Whether a line opens an interview's turn, so that its words are somebody's."""
    return bool(_TURN.match(text))


def is_aside(text: str) -> bool:
    """Whether a line stands in brackets, or goes on from words that are left out: "… and so"."""
    return bool(_ASIDE.match(text))


def hangs(sentence: Reading, kept: Set[int]) -> bool:
    """Whether a line begins without a subject, or with one that takes up what stood before it."""
    root = sentence.root
    first = next(iter(sentence.of(kept)), root)
    if (first.dep_ == "mark" and first.lower_ == "that") or _points_back(root):
        return True
    if _is_half(root, first) or _is_left_out(root) or _says_nothing(sentence, kept):
        return True
    subjects = [t for t in sentence.labelled(*SUBJECTS) if t.head == root]
    if not subjects:
        if root.lemma_ in NEED_WORDS and root.tag_ == "VBD":
            return True  # "In a letter to the mayor, said they would come"
        bare = root.tag_ in ("VBZ", "VBP") and root == first  # "Looks like rain"
        return bare or root.tag_ == "VB"  # "Imagine a town"
    return any(takes_up(subject, kept) for subject in subjects if subject.i in kept)


def _is_half(root: Token, first: Token) -> bool:
    """Whether a main verb is none: "Ada Finch leaving Oslo", "Because the crews left".

    A conjunction further on is a main clause's that the parse took for the smaller one.
    """
    helped = any(child.dep_ in ("aux", "auxpass") for child in root.children)
    if first.tag_ == "WDT" and first.lower_ == "which":
        return True  # "Which is exactly the problem."
    if first.lower_ == "not" and first.nbor().lower_ == "before":
        return True  # "Not before she had left."
    begun = first.dep_ in ("mark", "advmod") and first.tag_ in ("IN", "WRB") and first.head == root
    return (root.tag_ == "VBG" and not helped) or begun


def _is_left_out(root: Token) -> bool:
    """Whether the main verb stands for one of the sentence before: "The importers do"."""
    stands = root.lemma_ in ("do", "be", "have") or root.tag_ == "MD"
    return stands and all(c.dep_ in (*SUBJECTS, "punct", "cc", "conj") for c in root.children)


def _says_nothing(sentence: Reading, kept: Set[int]) -> bool:
    """Whether somebody says what another sentence has: "She wrote in her letter"."""
    return not any(t.is_quote for t in sentence.of(kept)) and says_too_little(sentence.root, kept)


def says_too_little(root: Token, kept: Set[int]) -> bool:
    """Whether a verb of saying lacks what was said: "The government has angrily denied"."""
    if root.lemma_ not in NEED_WORDS:
        return False
    words = [c for c in root.children if c.dep_ in _SAID and c.i in kept]
    words = [c for c in words if c.dep_ != "advcl" or c.tag_ != "VBG"]  # "said, laughing"
    if root.lemma_ == "tell" and [c.dep_ for c in words] == ["dobj"]:
        return not any(c.lower_ in ("of", "about") for c in root.children)  # "told the paper"
    return not words


def _points_back(root: Token) -> bool:
    """Whether what is done is done to "that": "She is changing that"."""
    return any(
        child.dep_ == "dobj" and child.tag_ == "DT" and child.lower_ in _POINTING
        for child in root.children
    )


def takes_up(subject: Token, kept: Set[int]) -> bool:
    """Whether a subject means something told before: "this", "this attack", "the move", "one"."""
    if subject.lower_ in _POINTING:
        return not any(c.dep_ in ("relcl", "prep") and c.i in kept for c in subject.children)
    parts = [
        c
        for c in subject.children
        if c.dep_ not in _BARE and c.lower_ not in _NEWLY and c.i in kept
    ]
    if subject.lower_ in _COUNTING_OUT:
        return not parts
    if subject.pos_ == "NUM":  # "three of those"
        return any(t.lower_ in (*_POINTING, "them") for part in parts for t in part.children)
    if any(child.dep_ in ("relcl", "acl") or child.lower_ == "of" for child in parts):
        return False
    first = next((child for child in subject.children if child.i in kept), None)
    if subject.pos_ != "NOUN" or first is None or first.i > subject.i:
        return False
    if first.lower_ in _POINTING:
        return subject.lemma_ not in _TIMES
    return first.lower_ == "the" and subject.lemma_ in _TAKING_UP and not parts


def speaks_of_itself(sentence: Reading, kept: Set[int]) -> bool:
    """Whether somebody unnamed says "I", "we" or "you" outside of quotation marks."""
    if OWN.isdisjoint(word.lower().strip() for word in sentence.written):
        return False
    return any(
        token.lower_ in OWN and token.tag_ in ("PRP", "PRP$") for token in _unquoted(sentence, kept)
    )


def _unquoted(sentence: Reading, kept: Set[int]) -> Iterator[Token]:
    quoted = False
    for token in sentence.of(kept):
        quoted ^= token.text in _QUOTES
        if not quoted:
            yield token


def introduced(sentence: Reading) -> Token | None:
    """The name of whom a sentence does nothing but introduce: "Ada Finch is an author"."""
    root = sentence.root
    if root.lemma_ != "be" or root.tag_ != "VBZ":
        return None
    named = next((c for c in root.children if c.dep_ == "nsubj" and c.pos_ == "PROPN"), None)
    called = [c for c in root.children if c.dep_ == "attr"]
    called.extend(noun for attribute in tuple(called) for noun in attribute.conjuncts)
    return named if any(noun.lemma_.lower() in _CALLINGS for noun in called) else None
