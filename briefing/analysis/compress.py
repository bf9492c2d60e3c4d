"""A sentence made shorter by deleting parts of its parse, never by rewriting.

What is deleted: datelines, leading connectives and adverbials, parentheses, appositions,
non-restrictive relative clauses, participle tails, second clauses after "and". What is never
deleted: negations, conditions, hedges, reported speech's source. Follows the deletion operators
of Zajic and others (2007) and of Berg-Kirkpatrick and others (2011), kept to those that are safe
without a language model.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.analysis.dates_words import wordset

if TYPE_CHECKING:
    from spacy.tokens import Span as SpacySpan
    from spacy.tokens import Token

#: Words that a point should not exceed; optional cuts stop as soon as it is reached.
TARGET = 14

#: Fewer words than this say too little to be cut down to.
LEAST = 6

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_CONNECTIVES = wordset(
    """
    but and so yet also however meanwhile moreover furthermore nevertheless nonetheless
    still indeed thus therefore then besides instead additionally separately afterwards
    later
    """
)
#: Words that a deletion must never take along: negation, condition, hedge.
_BINDING = wordset(
    """
    not no n't n’t never none nobody neither nor without unless if except only hardly barely
    unlikely allegedly reportedly apparently possibly perhaps maybe may might could would
    should claim alleged accused suspected until whether although though despite
    """
)
_DATELINE = re.compile(
    r"^(?:[A-Z][\w.’'/-]*,?\s+){0,6}?\((?:CNN|AP|Reuters|AFP|UPI|Xinhua|[A-Z][\w .]{1,22})\)"
    r"(?:\s*[-–—]+\s*|\s*(?=[A-Z“\"‘']))"
    r"|^(?:[A-Z][A-Z.’'-]{2,},?\s+(?:[A-Z][\w.]+,?\s+){0,4}?)[-–—]{1,2}\s+"
)
_WEEKDAYS = wordset("monday tuesday wednesday thursday friday saturday sunday")
_ROUTINE = wordset("police authorities cnn reuters affiliate bbc afp")
_SEQUENCE = wordset("initially first then later both either before eventually")
_SPEECHES = wordset("statement interview speech address letter report post tweet conference email")
_DASHES = ("--", "—", "–")


@dataclass(frozen=True, slots=True)
class Shortened:
    """A shortened sentence: its line, the tokens kept (indices in the doc), what was left out."""

    text: str
    kept: tuple[int, ...]
    left_out: tuple[str, ...] = ()

    @property
    def words(self) -> int:
        """Number of words."""
        return len(self.text.split())


def shorten(
    sentence: SpacySpan,
    names: Callable[[set[int]], Mapping[int, str]] | None = None,
    target: int = TARGET,
) -> Shortened:
    """The sentence with what can safely go left out.

    `names` gives, for the tokens that are kept, the bracketed names that take pronouns' places,
    by token index. Cuts that only save words are made until the line has at most `target` words.
    """
    kept = set(range(sentence.start, sentence.end))
    reasons: list[str] = []
    for always, cut, reason in _cuts(sentence):
        if not always and _count(sentence, kept) <= target:
            continue
        smaller = kept - cut
        if smaller == kept or (not always and _count(sentence, smaller) < LEAST):
            continue
        if _safe(sentence, kept, smaller):
            kept = smaller
            reasons.append(reason)
    named = names(kept) if names else {}
    return Shortened(
        line(sentence, kept, named), tuple(sorted(kept)), tuple(dict.fromkeys(reasons))
    )


def _count(sentence: SpacySpan, kept: set[int]) -> int:
    return sum(token.i in kept and not token.is_punct for token in sentence)


def _safe(sentence: SpacySpan, before: set[int], after: set[int]) -> bool:
    """Whether a cut leaves a clause with subject and verb, even quotes, and binds nothing away."""
    gone = [sentence.doc[i] for i in before - after]
    if any(token.lower_ in _BINDING or token.lemma_.lower() in _BINDING for token in gone):
        return False
    quotes = sum(token.text in ("“", "”", '"', "``", "''") for token in gone)
    if quotes % 2:
        return False
    left = [sentence.doc[i] for i in after]
    return sum(not token.is_punct for token in left) >= 4 and any(
        token.dep_ in _SUBJECTS for token in left
    )


def _cuts(sentence: SpacySpan) -> Iterator[tuple[bool, set[int], str]]:
    for always, find, reason in _OPERATORS:
        for cut in find(sentence):
            yield always, cut, f"{reason} left out"


def _dateline(sentence: SpacySpan) -> Iterator[set[int]]:
    if found := _DATELINE.match(sentence.text):
        end = sentence.start_char + found.end()
        yield {token.i for token in sentence if token.idx < end}


def _leading_connective(sentence: SpacySpan) -> Iterator[set[int]]:
    """A first "but" or "meanwhile,"."""
    first = next((token for token in sentence if token.is_alpha), None)
    if first is None or first.lower_ not in _CONNECTIVES or first.i > sentence.start + 1:
        return
    if first.dep_ not in ("cc", "advmod", "nmod", "dep") or list(first.children):
        return
    following = sentence.doc[first.i + 1] if first.i + 1 < sentence.end else None
    if first.lower_ not in ("but", "and", "so", "yet") and (
        following is None or following.text != ","
    ):
        return
    if following is not None and following.pos_ in ("VERB", "AUX"):
        return
    comma = following is not None and following.text == ","
    yield {first.i, first.i + 1} if comma else {first.i}


def _fillers(sentence: SpacySpan) -> Iterator[set[int]]:
    """Find "also" and "then" inside the sentence, which only join it to the one before."""
    for token in sentence:
        if token.lower_ in ("also", "then") and token.dep_ == "advmod" and token.i > sentence.start:
            yield {token.i}


def _asides(sentence: SpacySpan) -> Iterator[set[int]]:
    """What stands between two dashes, or after the only one."""
    dashes = [token.i for token in sentence if token.text in ("--", "—", "–")]
    if len(dashes) == 2 and dashes[0] > sentence.start + 2:
        yield set(range(dashes[0], dashes[1] + 1))
    elif len(dashes) == 1 and dashes[0] > sentence.root.i:
        yield {i for i in range(dashes[0], sentence.end) if sentence.doc[i].text not in (".", "?")}


def _days(sentence: SpacySpan) -> Iterator[set[int]]:
    """A bare day of the week with its preposition: "on Wednesday", "Friday"."""
    for token in sentence:
        if token.lower_ not in _WEEKDAYS or token.i == sentence.start:
            continue
        span = {below.i for below in token.subtree}
        above = token.head
        if len(span) > 1:
            continue
        if token.dep_ == "npadvmod" and above.pos_ == "VERB":
            yield span
        elif token.dep_ == "pobj" and above.lower_ == "on" and above.head.pos_ == "VERB":
            yield span | {above.i}


def _examples(sentence: SpacySpan) -> Iterator[set[int]]:
    """Find ", including ..." and the like, up to the sentence's end or the next comma."""
    for token in sentence:
        if token.lower_ in ("including", "such") and token.dep_ in ("prep", "amod"):
            yield _between_commas(sentence, token)


def _second_predicates(sentence: SpacySpan) -> Iterator[set[int]]:
    """A second verb after "and" that shares the subject, at the sentence's end."""
    for token in sentence.root.children:
        if token.dep_ != "conj" or token.pos_ != "VERB" or token.i < sentence.root.i:
            continue
        span = {below.i for below in token.subtree}
        first = min(span)
        joint = sentence.doc[first - 1]
        shared = not any(child.dep_ in _SUBJECTS for child in token.children)
        shared &= not any(other.lower_ in _SEQUENCE for other in sentence)
        if shared and joint.lower_ == "and" and _ends(sentence, max(span)):
            comma = {first - 2} if sentence.doc[first - 2].text == "," else set()
            yield span | {first - 1} | comma


def _leading_clauses(sentence: SpacySpan) -> Iterator[set[int]]:
    """Find "After ...," and "As ...," before the main clause: time, never a condition."""
    for child in sentence.root.children:
        if child.dep_ not in ("advcl", "prep") or child.i > sentence.root.i:
            continue
        span = {below.i for below in child.subtree}
        first, last = min(span), max(span)
        word = sentence.doc[first].lower_
        told = word in ("after", "as", "while", "before", "during", "following")
        speech = word == "in" and any(below.lower_ in _SPEECHES for below in child.subtree)
        if (told or speech) and first <= sentence.start + 1 and sentence.doc[last + 1].text == ",":
            yield span | {last + 1}


def _parentheses(sentence: SpacySpan) -> Iterator[set[int]]:
    """Round brackets; one small word in them is an editor's insertion and part of the sentence."""
    start: int | None = None
    for token in sentence:
        if token.text == "(":
            start = token.i
        elif start is not None and token.text == ")":
            inside = sentence.doc[start + 1 : token.i]
            if len(inside) > 1 or inside.text.isupper() or inside.text.isdigit():
                yield set(range(start, token.i + 1))
            start = None


def _leading_adverbials(sentence: SpacySpan) -> Iterator[set[int]]:
    """What stands before a comma before the main clause's subject: "On Wednesday, ..."."""
    root = sentence.root
    subject = next((child for child in root.children if child.dep_ in _SUBJECTS), None)
    if subject is None or subject.i > root.i:
        return
    for child in root.children:
        if (
            child.dep_ not in ("prep", "advmod", "npadvmod", "advcl")
            or child.i > subject.left_edge.i
        ):
            continue
        cut = {token.i for token in child.subtree}
        after = sentence.doc[max(cut) + 1]
        before = sentence.doc[sentence.start : min(cut)]
        if after.text != "," or not _removable(child) or any(not t.is_punct for t in before):
            continue
        yield cut | {after.i}


def _removable(token: Token) -> bool:
    if token.dep_ == "advcl":
        marked = any(child.dep_ in ("mark", "advmod") for child in token.children)
        return token.tag_ in ("VBG", "VBN") and not marked
    return token.lower_ not in ("with", "under", "for", "in", "because", "since", "to") or any(
        below.ent_type_ in ("DATE", "TIME") for below in token.subtree
    )


def _of_kind(sentence: SpacySpan, kinds: tuple[str, ...]) -> Iterator[set[int]]:
    """Appositions and relative clauses between commas, the longest first."""
    found = []
    for token in sentence:
        if token.dep_ in kinds:
            cut = _between_commas(sentence, token)
            if cut and not _lists(token):
                found.append(cut)
    yield from sorted(found, key=lambda cut: (-len(cut), min(cut)))


def _lists(token: Token) -> bool:
    return any(child.dep_ in ("conj", "cc") for child in token.head.children)


def _between_commas(sentence: SpacySpan, token: Token) -> set[int]:
    """A subtree with the comma before it, and the one after it unless the sentence ends there."""
    span = {below.i for below in token.subtree}
    first, last = min(span), max(span)
    if first <= sentence.start or sentence.doc[first - 1].text not in (",", *_DASHES):
        return set()
    if last - first + 1 != len(span) or last + 1 >= sentence.end:
        return set()
    after = sentence.doc[last + 1].text
    if after in (",", *_DASHES):
        return span | {first - 1, last + 1}
    if after in (".", ";", "”", '"'):
        return span | {first - 1}
    return set()


def _tails(sentence: SpacySpan) -> Iterator[set[int]]:
    """Clauses after a comma at the sentence's end: ", stating that ...", ", as ..."."""
    for token in reversed(list(sentence)):
        if token.dep_ != "advcl" or token.i < sentence.root.i:
            continue
        span = {below.i for below in token.subtree}
        first = min(span)
        if first <= sentence.start or sentence.doc[first - 1].text != ",":
            continue
        if token.lemma_ == "accord" or not _ends(sentence, max(span)):
            continue
        if token.tag_ == "VBG" or sentence.doc[first].lower_ in ("as", "while"):
            yield {i for i in range(first - 1, sentence.end) if sentence.doc[i].text != "."}


def _ends(sentence: SpacySpan, last: int) -> bool:
    """Whether nothing but punctuation follows a token of the sentence."""
    return all(sentence.doc[i].is_punct for i in range(last + 1, sentence.end))


def _second_clauses(sentence: SpacySpan) -> Iterator[set[int]]:
    """Clauses after ", and" with a subject of its own, at the sentence's end."""
    for token in sentence.root.children:
        own = any(child.dep_ in _SUBJECTS for child in token.children)
        if token.dep_ != "conj" or not own or token.i < sentence.root.i:
            continue
        first = token.left_edge.i
        before = [sentence.doc[i].lower_ for i in range(max(sentence.start, first - 2), first)]
        span = {below.i for below in token.subtree}
        if before in ([",", "and"], [",", "while"]) and _ends(sentence, max(span)):
            yield span | {first - 2, first - 1}


def _routine_sources(sentence: SpacySpan) -> Iterator[set[int]]:
    """The police or a news service after a plain fact; any other source stays with its claim."""
    root = sentence.root
    content = next((c for c in root.children if c.dep_ == "ccomp" and c.i < root.i), None)
    source = next((c for c in root.children if c.dep_ == "nsubj"), None)
    if root.lemma_ not in ("say", "report", "confirm") or content is None or source is None:
        return
    last = content.right_edge.i
    plain = content.left_edge.i == sentence.start and sentence.doc[last + 1].text == ","
    told = [sentence.doc[i].lower_ for i in range(sentence.start, last + 1)]
    if plain and last < root.i and source.lower_ in _ROUTINE and not _BINDING.intersection(told):
        yield {i for i in range(last + 1, sentence.end) if sentence.doc[i].text != "."}


#: Deletions in the order in which they are tried: whether one is always made or only to save
#: words, what finds its tokens, and how it is told.
_Operator = Callable[["SpacySpan"], Iterator[set[int]]]
_OPERATORS: tuple[tuple[bool, _Operator, str], ...] = (
    (True, _dateline, "dateline"),
    (True, _leading_connective, "connective"),
    (True, _fillers, "filler"),
    (True, _parentheses, "aside"),
    (True, _leading_adverbials, "leading adverbial"),
    (False, _routine_sources, "routine source"),
    (False, _asides, "aside"),
    (False, lambda sentence: _of_kind(sentence, ("appos",)), "apposition"),
    (False, lambda sentence: _of_kind(sentence, ("relcl",)), "relative clause"),
    (False, _examples, "examples"),
    (False, _tails, "trailing clause"),
    (False, _leading_clauses, "leading clause"),
    (False, _second_clauses, "second clause"),
    (False, _second_predicates, "second predicate"),
    (False, _days, "day"),
)

# --- the line -------------------------------------------------------------------------------

_REPAIRS = (
    (re.compile(r"\s+"), " "),
    (re.compile(r"\s+([,.;:!?…%)\]])"), r"\1"),
    (re.compile(r"([,;:]\s*)+([,.;:!?])"), r"\2"),
    (re.compile(r"^[\s,;:.–—-]+"), ""),
    (re.compile(r"[\s,;:–—-]+$"), ""),
    (re.compile(r",([”\"’']+)$"), r".\1"),
)


def line(sentence: SpacySpan, kept: set[int], names: Mapping[int, str]) -> str:
    """The kept tokens as a line: first letter large, one full stop at the end."""
    parts: list[str] = []
    last = None
    for token in sentence:
        if token.i not in kept:
            continue
        if last is not None and token.i != last + 1 and parts and not parts[-1].endswith(" "):
            parts.append(" ")
        parts.append(names.get(token.i, token.text) + (" " if token.whitespace_ else ""))
        last = token.i
    text = "".join(parts)
    for pattern, repair in _REPAIRS:
        text = pattern.sub(repair, text)
    if text and text[0].islower():
        text = text[0].upper() + text[1:]
    return text if re.search(r"[.!?…][”\"’')\]]*$", text) else f"{text}."
