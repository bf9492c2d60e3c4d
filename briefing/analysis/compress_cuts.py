"""What can be deleted from a sentence by its parse: each operator finds sets of tokens.

Follows the deletion operators of Zajic and others (2007) and of Berg-Kirkpatrick and others (2011),
kept to those that are safe without a language model. Whether a cut is made is decided in
`briefing.analysis.compress`.
"""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from briefing.analysis.actors_gazetteer import gazetteer, plain
from briefing.analysis.compress_ends import second_clauses, second_predicates, tails, time_clauses
from briefing.analysis.compress_parse import (
    DASHES,
    ENDS,
    SUBJECTS,
    TELLING,
    last_word,
)
from briefing.analysis.compress_times import OCCASIONS, occasions, times
from briefing.analysis.lexicon import wordset
from briefing.analysis.statements_cues import SAYING

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefing.analysis.reading import Reading


_CONNECTIVES = wordset(
    """
    but and so yet also however meanwhile moreover furthermore nevertheless nonetheless
    still indeed thus therefore then besides instead additionally separately afterwards
    later yes well ok okay oh
    """
)
_LINKING = re.compile(
    r"(?:in (?:fact|addition|turn|short|sum|(?:an)?other developments?)|at the same time|"
    r"for (?:example|instance)|of course|by the way|to be sure|what is more|what[’']s more), ",
    re.IGNORECASE,
)
_NOUNS = ("NOUN", "PROPN")
#: Verbs with which a participle tells what is seen: "shows Finch, the mayor, leaping a fence".
_SEEING = wordset("show see depict picture film catch find hear watch capture record")
#: Words that tell a source or set a sentence apart in time from the rest: never left out.
_NEEDED = wordset(
    "according ago once year years decade decades century originally formerly previously before "
    "average typical each every"
)
_RELATIVES = ("WDT", "WP", "WP$", "WRB")
_NOMINAL = ("DET", "ADJ", "NOUN", "PROPN", "PRON", "NUM")
_FINITE = ("VBD", "VBZ", "VBP")


# --- at the start ---------------------------------------------------------------------------


def _leading_connective(sentence: Reading) -> Iterator[set[int]]:
    """A first "but" or "meanwhile,"."""
    first = next((token for token in sentence if token.is_alpha), None)
    if first is None or first.lower_ not in _CONNECTIVES or first.i > sentence.start + 1:
        return
    if first.dep_ not in ("cc", "advmod", "nmod", "dep", "intj") or list(first.children):
        return
    following = sentence.doc[first.i + 1] if first.i + 1 < sentence.end else None
    if following is None or following.pos_ in ("VERB", "AUX"):
        return
    if first.lower_ == "instead" and following.lower_ == "of":
        return
    if following.text == "," and _inserts_source(sentence, following.i + 1):
        return  # "Still, Finch said, it is no use"
    comma = following.text == ","
    if first.lower_ == "so" and not comma and following.pos_ in ("ADJ", "ADV"):
        return  # "so many came that ..."
    if comma or first.lower_ in ("but", "and", "so", "yet", "meanwhile", "instead"):
        yield {first.i, first.i + 1} if comma else {first.i}


def _inserts_source(sentence: Reading, start: int) -> bool:
    """Whether what follows up to the next comma only tells who says it."""
    told = list(itertools.takewhile(lambda t: t.text != ",", sentence.doc[start : sentence.end]))
    return len(told) < 5 and any(t.lemma_ in SAYING and t.pos_ == "VERB" for t in told[-1:])


def _leading_adverbials(sentence: Reading) -> Iterator[set[int]]:
    """What stands before a comma before the main clause's subject: "On Wednesday, ..."."""
    subject = next((child for child in sentence.root.children if child.dep_ in SUBJECTS), None)
    if subject is None or subject.i > sentence.root.i:
        return
    for child in sentence.root.children:
        kinds = ("prep", "advmod", "npadvmod", "advcl")
        if child.dep_ not in kinds or child.i > subject.left_edge.i:
            continue
        cut = {token.i for token in child.subtree}
        after = sentence.doc[max(cut) + 1]
        before = sentence.doc[sentence.start : min(cut)]
        if after.text != "," or _inserts_source(sentence, after.i + 1):
            continue
        if _removable(child) and all(t.is_punct for t in before):
            yield cut | {after.i}


def _removable(token: Token) -> bool:
    if token.dep_ == "advcl":
        marked = any(child.dep_ in ("mark", "advmod") for child in token.children)
        return token.tag_ in ("VBG", "VBN") and not marked
    words = {below.lower_ for below in token.subtree}
    if (
        "according" in words
        or words & _NEEDED
        or any(len(word) == 4 and word.isdigit() for word in words)
    ):
        return False
    return token.lower_ not in ("with", "under", "for", "in", "because", "since", "to") or any(
        below.ent_type_ in ("DATE", "TIME") for below in token.subtree
    )


def _leading_clauses(sentence: Reading) -> Iterator[set[int]]:
    """Find "After ...," and "As ...," before the main clause: time, never a condition."""
    for child in sentence.root.children:
        if child.dep_ not in ("advcl", "prep") or child.i > sentence.root.i:
            continue
        if child.lemma_ in SAYING:
            continue  # "As Ada Finch suggested, the council should ..."
        span = {below.i for below in child.subtree}
        first, last = min(span), max(span)
        word = sentence.doc[first].lower_
        told = word in ("after", "as", "while", "before", "during", "following")
        speech = word == "in" and any(below.lower_ in OCCASIONS for below in child.subtree)
        opens = all(sentence.doc[i].is_punct for i in range(sentence.start, first))
        if (told or speech) and opens and sentence.doc[last + 1].text == ",":
            yield span | {last + 1}


def _linking_phrase(sentence: Reading) -> Iterator[set[int]]:
    """A first "in fact," or "in another development,", which only joins sentences."""
    if found := _LINKING.match(sentence.text):
        end = sentence.start_char + found.end()
        yield {token.i for token in sentence if token.idx < end}


# --- inside ---------------------------------------------------------------------------------


#: What "also" and "then" belong to.
_BEFORE_FILLERS = ("but", ",", ";", "and", "more", "less")


def _fillers(sentence: Reading) -> Iterator[set[int]]:
    """Find "also" and "then" inside the sentence, which only join it to the one before."""
    for token in sentence.labelled("advmod"):
        alone = token.i > sentence.start and token.head.pos_ in ("VERB", "AUX")
        before = sentence.tokens[: token.i - sentence.start]
        # "shut the gate then left": it joins two verbs.
        first = all(t.pos_ != "VERB" for t in before)
        joining = token.lower_ == "also" or (token.lower_ == "then" and first)
        if alone and joining and sentence.doc[token.i - 1].lower_ not in _BEFORE_FILLERS:
            yield {token.i}


def _parentheses(sentence: Reading) -> Iterator[set[int]]:
    """Round brackets; one small word in them is an editor's insertion and part of the sentence."""
    start: int | None = None
    for token in sentence if "(" in sentence.text else ():
        if token.text == "(":
            start = token.i
        elif start is not None and token.text == ")":
            inside = sentence.doc[start + 1 : token.i]
            alone = inside.text.isupper() or inside.text.isdigit()
            alone = alone and plain(inside.text) not in gazetteer().countries  # "Church (USA)"
            if len(inside) > 1 or alone or inside.text == "pictured":
                yield set(range(start, token.i + 1))
            start = None


def _asides(sentence: Reading) -> Iterator[set[int]]:
    """What stands between two dashes, or after the only one."""
    dashes = [token.i for token in sentence if token.text in DASHES]
    after = sentence.doc[dashes[0] + 1 : sentence.end] if dashes else ()
    joined = dashes and sentence.doc[dashes[0] - 1].dep_ in ("cc", "det", "prep")
    if any(one.lower_ == "words" and two.lower_ == "of" for one, two in itertools.pairwise(after)):
        return  # "they were -- in the words of Ada Finch -- harassing him": whose words they are
    if joined or any(token.lower_ in ("one", "ones", "but", "yet") for token in after[:1]):
        return  # "only a treaty -- one that all sign -- will help", "had no hope -- but it did"
    if len(dashes) == 2 and dashes[0] > sentence.start + 2:
        if not _begins_anew(sentence, dashes[1]):
            yield set(range(dashes[0], dashes[1] + 1))
    elif (
        len(dashes) == 1
        and dashes[0] > sentence.root.i
        and not any(token.tag_ == "TO" for token in after[:1])  # "only one -- to give birth"
    ):
        yield set(range(dashes[0], last_word(sentence) + 1))


def _begins_anew(sentence: Reading, dash: int) -> bool:
    """Whether a clause of its own follows a dash, the main one being over before it."""
    after = sentence.doc[dash + 1 : sentence.end]
    first = next(iter(after), None)
    if first is None or first.dep_ in ("cc", "mark") or first.tag_ in _RELATIVES:
        return False
    root = sentence.root
    subject = next((child for child in root.children if child.dep_ in SUBJECTS), None)
    if subject is not None and subject.left_edge.i > dash:
        return any(
            child.dep_ in ("ccomp", "parataxis") or (child.dep_ == "advcl" and child.tag_ == "VB")
            for child in root.lefts
        )
    own = any(
        token.dep_ in SUBJECTS and token.head.i > token.i and token.head.left_edge.i > dash
        for token in after
        if token.head.tag_ in _FINITE
    )
    return own and sentence.root.i < dash


def _appositions(sentence: Reading) -> Iterator[set[int]]:
    """A noun beside the noun that it explains, between commas."""
    for token in sentence.labelled("appos"):
        if not _is_apposition(sentence, token):
            continue
        cut = _between_commas(sentence, token)
        # "Ada Finch, head of the Society, a charity, said": the next one may explain this one.
        for other in token.head.rights:
            if other.dep_ == "appos" and other.left_edge.i == token.right_edge.i + 2:
                known = _is_apposition(sentence, other)
                cut = cut | _between_commas(sentence, other) if known else set()
        yield cut


def _is_apposition(sentence: Reading, token: Token) -> bool:
    """Whether what the parse calls an apposition explains its head, and may go without harm."""
    if _lists(sentence, token) or token.pos_ not in _NOUNS or _explains_another(token):
        return False
    if token.pos_ == "PROPN" and token.head.pos_ == "NOUN" and _speaks(token.head):
        return False  # "said the author, Ada Finch, ...": the claim keeps its speaker
    if token.head.dep_ in ("nmod", "compound"):
        return False  # "Harbour County, Maryland, officials"
    led = token.head.pos_ == "PROPN" or any(
        child.dep_ in ("det", "poss", "nummod") for child in token.head.children
    )
    return led and token.head.pos_ in _NOUNS


def _explains_another(token: Token) -> bool:
    """Whether the parse hangs on a name what explains no name, or a word further back.

    "It paid Finch of Oslo, Texas, a penny"; "a writer for the Post, Ada Finch, claims".
    """
    kind, of = token.ent_type_, token.head.ent_type_
    return token.head.pos_ == "PROPN" and (
        kind in ("MONEY", "PERCENT", "QUANTITY") or (kind == "PERSON" and of in ("ORG", "GPE"))
    )


def _goes_on(sentence: Reading, last: int) -> bool:
    """Whether a comma leads to what is said of what stands before it, or to more of a list."""
    following = sentence.doc[last + 1 : sentence.end][:1]
    return sentence.doc[last].text == "," and any(
        t.pos_ in _NOMINAL or _has_no_subject(t, last) or t.lower_ in ("up", "down", "compared")
        for t in following
    )


def _has_no_subject(token: Token, before: int) -> bool:
    """Whether a finite verb is one more of a row: its own subject doesn't end before a comma."""
    if token.tag_ not in _FINITE:
        return False
    verb = token.head if token.dep_ in ("aux", "auxpass") else token
    return not any(c.dep_ in SUBJECTS and c.right_edge.i + 1 >= before for c in verb.lefts)


def _speaks(noun: Token) -> bool:
    """Whether a noun is the subject of a verb of saying."""
    return noun.dep_ in SUBJECTS and noun.head.lemma_ in TELLING


def _ages(sentence: Reading) -> Iterator[set[int]]:
    """A bare number between commas after a subject's name: "Ada Finch, 51, said"."""
    for number in sentence.tokens[2:-1]:
        if not number.is_digit or len(number) > 2:
            continue
        before, comma, after = (sentence.doc[number.i + n] for n in (-2, -1, 1))
        if before.dep_ in SUBJECTS and comma.text == after.text == ",":
            # "Ada Finch, 51, of Oslo, said": what follows keeps its commas.
            goes_on = sentence.doc[after.i + 1].pos_ == "ADP"
            yield {comma.i, number.i} | (set() if goes_on else {after.i})


def _relative_clauses(sentence: Reading) -> Iterator[set[int]]:
    """Non-restrictive relative clauses: those between commas."""
    for token in sentence.labelled("relcl"):
        if token.pos_ not in ("VERB", "AUX") or _lists(sentence, token):
            continue
        after = sentence.doc[token.right_edge.i + 1 : token.right_edge.i + 3]
        if after.text.startswith(",") and after[-1].tag_ == "VBG":
            continue  # "the ship, which weighed a ton, putting it among the largest"
        apposed = any(c.dep_ == "appos" and c.i < token.i for c in token.head.rights)
        between = sentence.doc[token.head.i + 1].text == ","
        if apposed or (between and token.left_edge.i > token.head.i + 2):
            continue  # "the pilots, a handful by now, who have crashed": it may tell which
        second = sentence.doc[min(token.left_edge.i + 1, sentence.end - 1)]
        if second.text != ",":  # "who, let me add, is ..." is likely to be misread
            yield _between_commas(sentence, token)


def _participles(sentence: Reading) -> Iterator[set[int]]:
    """A participle clause between commas after its noun: "the plan, drawn up in 2010, ..."."""
    root = sentence.root
    if root.lemma_ in TELLING and not any(child.dep_ == "ccomp" for child in root.children):
        return
    for token in sentence.labelled("acl"):
        seen = token.head.dep_ == "dobj" and token.head.head.lemma_ in _SEEING
        if token.tag_ in ("VBG", "VBN") and not seen:
            yield _between_commas(sentence, token)


def _lists(sentence: Reading, token: Token) -> bool:
    """Whether what looks like an apposition or relative clause belongs to a list."""
    if any(child.dep_ in ("conj", "cc") for child in token.head.children):
        return True
    if token.dep_ == "appos" and token.head.dep_ in ("appos", "conj"):
        return True
    return token.dep_ == "appos" and any(child.dep_ == "conj" for child in token.children)


def _between_commas(sentence: Reading, token: Token) -> set[int]:
    """A subtree with the comma before it, and the one after it unless something else needs it."""
    span = {below.i for below in token.subtree}
    first, last = min(span), max(span)
    if first <= sentence.start or sentence.doc[first - 1].text not in (",", *DASHES):
        return set()
    if last - first + 1 != len(span) or last + 1 >= sentence.end:
        return set()
    after = sentence.doc[last + 1].text
    infinitive = after == "," and any(t.tag_ == "TO" for t in sentence.doc[last + 2 : last + 3])
    if infinitive and token.dep_ == "relcl":
        return set()  # "which led the head of the club, Ada Lee, to call for help"
    dashes = sum(t.text in DASHES for t in sentence.tokens[: first - sentence.start])
    if sentence.doc[first - 1].text in DASHES and dashes > 1:
        return set()
    parted = sum(sentence.doc[i].text in DASHES for i in span) % 2
    if parted or (after in DASHES and sentence.doc[first - 1].text == ","):
        return set()  # "who kept journalists -- and their lawyers -- away"
    if token.head.i > sentence.root.i and _goes_on(sentence, last + 1):
        return set()
    if after in (",", *DASHES):
        alone = infinitive or not _closes_more(sentence, token)
        return span | {first - 1} | ({last + 1} if alone else set())
    marks = sum(t.text in ('"', "``", "''") for t in sentence.tokens[: last + 1 - sentence.start])
    closes = after == "”" or (after == '"' and marks % 2 == 1)
    return span | {first - 1} if closes or after in (*ENDS, ";") else set()


def _closes_more(sentence: Reading, token: Token) -> bool:
    """Whether the comma after a subtree also closes something larger that ends there."""
    last = token.right_edge.i
    above = token.head
    while above != sentence.root and above.right_edge.i in (last, last + 1):
        if above.dep_ in SUBJECTS:
            return False
        first = above.left_edge.i
        opened = first > sentence.start and sentence.doc[first - 1].text in (",", *DASHES)
        if opened or above.i < above.head.i:
            return True
        above = above.head
    following = list(sentence.doc[last + 2 : min(last + 9, sentence.end)])
    joined = any(
        other.dep_ in ("cc", "mark") or other.tag_ in _RELATIVES or other.lower_ == "according"
        for other in following[:1]
    )
    if _opens_to_verb(sentence, last + 2):
        return True
    near = itertools.takewhile(lambda other: other.text != ",", following)
    return joined or any(_is_said_by_another(other, token) for other in near)


def _opens_to_verb(sentence: Reading, start: int) -> bool:
    """Whether words up to a further comma, right before the main verb, need one before them."""
    comma = next((i for i in range(start, sentence.root.i) if sentence.doc[i].text == ","), None)
    if comma is None:
        return False
    verb = sentence.doc[comma + 1]
    return verb == sentence.root or (verb.head == sentence.root and verb.dep_ in ("aux", "auxpass"))


def _is_said_by_another(verb: Token, token: Token) -> bool:
    """Whether "..., the minister said" ends with a verb, and the minister isn't what is cut."""
    told = verb.lemma_ in TELLING and verb.tag_ in ("VBD", "VBZ")
    subjects = [child for child in verb.children if child.dep_ in SUBJECTS]
    return told and not any(subject == token.head for subject in subjects)


def _examples(sentence: Reading) -> Iterator[set[int]]:
    """Find ", including ..." and the like, up to the sentence's end or the next comma."""
    for token in sentence.labelled("prep", "amod"):
        if token.lower_ in ("including", "such"):
            yield _between_commas(sentence, token)


#: Finds what can be deleted from a sentence, as token indices in its doc.
Operator = Callable[["Reading"], Iterator[set[int]]]

#: Deletions that are always made, with what they are called.
ALWAYS: tuple[tuple[Operator, str], ...] = (
    (_leading_connective, "connective"),
    (_linking_phrase, "connective"),
    (_fillers, "filler"),
    (_parentheses, "aside"),
)

#: Deletions that are made to save words.
OPTIONAL: tuple[tuple[Operator, str], ...] = (
    (_leading_adverbials, "leading adverbial"),
    (_asides, "aside"),
    (_appositions, "apposition"),
    (_ages, "age"),
    (_relative_clauses, "relative clause"),
    (_participles, "aside"),
    (_examples, "examples"),
    (tails, "trailing clause"),
    (time_clauses, "trailing clause"),
    (_leading_clauses, "leading clause"),
    (second_clauses, "second clause"),
    (second_predicates, "second predicate"),
    (occasions, "occasion"),
    (times, "time"),
)
