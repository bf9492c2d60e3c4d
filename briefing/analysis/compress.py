"""A sentence made shorter by deleting parts of its parse, never by rewriting.

What can be deleted is found in `briefing.analysis.compress_cuts`. What is never deleted: negations,
conditions, hedges, reported speech's source, a part of a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.analysis.compress_cuts import ALWAYS, OPTIONAL, Operator, dateline
from briefing.analysis.compress_parse import SUBJECTS, TELLING
from briefing.analysis.dates_words import wordset

if TYPE_CHECKING:
    from spacy.tokens import Span as SpacySpan
    from spacy.tokens import Token

#: Words that a line should not exceed.
MOST = 20

#: What weighs at most this share of the line's mean by word is left out of shorter lines too.
_LIGHT = 0.8

#: Fewer words than this say too little to be cut down to.
LEAST = 6

#: Words that a deletion must never take along: negation, condition, hedge, source.
_BINDING = wordset(
    """
    not no n't n’t never none nobody neither nor without unless if except only hardly barely
    unlikely allegedly reportedly apparently possibly perhaps maybe may might could would
    should claim alleged accused suspected according until whether although though despite deny
    denies denied disputes disputed
    """
)
_THIRD_PERSON = wordset("he she they it his her their its him them this that these those")
_QUOTES = ("“", "”", '"', "``", "''", "«", "»")


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
    weigh: Callable[[Token], float] | None = None,
) -> Shortened:
    """The sentence with what can safely go left out.

    `names` gives, for the tokens that are kept, the bracketed names that take pronouns' places,
    by token index. `weigh` tells how much a word matters: what is light beside the rest goes, and
    what is lightest goes while the line is too long. Without it, all goes that safely can.
    """
    kept = set(range(sentence.start, sentence.end))
    quotations = _quotations(sentence)
    reasons: list[str] = []
    for place in dateline(sentence):
        kept -= place
        reasons.append("dateline")
    for cut, reason in _found(sentence, ALWAYS):
        if _is_safe(sentence, kept, kept - cut, quotations):
            kept -= cut
            reasons.append(reason)
    cuts = list(_found(sentence, OPTIONAL)) if _is_read_well(sentence) else []
    mean = _mean(sentence if cuts else (), weigh)
    for cut, reason in sorted(cuts, key=lambda each: mean(each[0])):
        smaller = kept - cut
        if _count(sentence, smaller) < LEAST or not _is_safe(sentence, kept, smaller, quotations):
            continue
        if _count(sentence, kept) > MOST or mean(kept - smaller) <= _LIGHT * mean(kept):
            kept = smaller
            reasons.append(reason)
    named = names(kept) if names else {}
    told = tuple(f"{reason} left out" for reason in dict.fromkeys(reasons))
    return Shortened(line(sentence, kept, named), tuple(sorted(kept)), told)


def _is_read_well(sentence: SpacySpan) -> bool:
    """Whether the parse has a main verb on top, and every "although" and "whether" its own verb."""
    if sentence.root.pos_ not in ("VERB", "AUX"):
        return False
    marked = [token.head for token in sentence if token.dep_ == "mark"]
    return all(head != sentence.root and head.pos_ not in ("NOUN", "PROPN") for head in marked)


def _mean(
    tokens: Iterable[Token], weigh: Callable[[Token], float] | None
) -> Callable[[set[int]], float]:
    """A function that gives the mean weight of words by their token indices."""
    weight = {t.i: weigh(t) if weigh else 0.0 for t in tokens if not t.is_punct}

    def mean(places: set[int]) -> float:
        words = [weight[i] for i in places if i in weight]
        return sum(words) / max(1, len(words))

    return mean


def _count(sentence: SpacySpan, kept: set[int]) -> int:
    return sum(token.i in kept and not token.is_punct for token in sentence)


def _found(
    sentence: SpacySpan, operators: tuple[tuple[Operator, str], ...]
) -> Iterator[tuple[set[int], str]]:
    for find, reason in operators:
        for cut in find(sentence):
            if cut:
                yield cut, reason


def _is_safe(
    sentence: SpacySpan, before: set[int], after: set[int], quotations: list[set[int]] | None
) -> bool:
    """Whether a cut leaves a clause with subject and verb and takes nothing that binds.

    Quotations go whole or not at all, and no name goes that a pronoun at the start stands for.
    """
    gone = before - after
    if not gone or quotations is None:
        return False
    if any(_binds(sentence.doc[i]) for i in gone):
        return False
    if any(gone & quotation and not quotation <= gone for quotation in quotations):
        return False
    if any(sentence.doc[i].dep_ in SUBJECTS and sentence.doc[i].head.i in after for i in gone):
        return False
    if _is_told(sentence.root, before) and not _is_told(sentence.root, after):
        return False
    left = [sentence.doc[i] for i in sorted(after)]
    return (
        sum(not token.is_punct for token in left) >= 4
        and any(token.dep_ in SUBJECTS for token in left)
        and (sentence.root.i in after or any(token.dep_ == "ccomp" for token in left))
        and not (_starts_with_pronoun(left) and any(sentence.doc[i].pos_ == "PROPN" for i in gone))
    )


def _is_told(root: Token, kept: set[int]) -> bool:
    """Whether a verb of saying has words beside its speaker and where they were said."""
    beside = ("prep", "punct", "npadvmod", "advmod", "dative", *SUBJECTS)
    return root.lemma_ not in TELLING or any(
        child.i in kept and child.dep_ not in beside for child in root.children
    )


def _binds(token: Token) -> bool:
    return token.lower_ in _BINDING or token.lemma_.lower() in _BINDING


def _starts_with_pronoun(tokens: list[Token]) -> bool:
    first = next((t for t in tokens if t.pos_ in ("NOUN", "PROPN", "PRON", "DET")), None)
    return first is not None and first.lower_ in _THIRD_PERSON and first.dep_ != "expl"


def _quotations(sentence: SpacySpan) -> list[set[int]] | None:
    """The tokens of each quotation with its marks; None where the marks don't pair up."""
    marks = [token.i for token in sentence if token.text in _QUOTES]
    if len(marks) % 2:
        return None
    pairs = zip(marks[::2], marks[1::2], strict=True)
    return [set(range(start, end + 1)) for start, end in pairs]


# --- the line -------------------------------------------------------------------------------

_REPAIRS = (
    (re.compile(r"\s+"), " "),
    (re.compile(r"\s+([,;:!?…%\)\]]|\.(?!\d))"), r"\1"),
    (re.compile(r"([(\[])\s+"), r"\1"),
    (re.compile(r"([,;:]\s*)+([,.;:!?])"), r"\2"),
    (re.compile(r"^[\s,;:.–—-]+"), ""),
    (re.compile(r"[\s,;:–—-]+$"), ""),
    (re.compile(r",([”\"’']+)$"), r".\1"),
)

#: Where a language sets no-break spaces that `_REPAIRS` has closed up or made plain.
_SPACED = {
    "fr": (
        (re.compile(r"(?<=[\w»)])\s?([;!?])|(?<=\d)\s?(%)"), "\u202f\\1\\2"),
        (re.compile(r"(?<=\w)\s?(:)(?=\s)|(?<=\S)\s(»)"), "\u00a0\\1\\2"),
        (re.compile(r"«\s"), "«\u00a0"),
    ),
}


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
    for pattern, repair in (*_REPAIRS, *_SPACED.get(sentence.doc.lang_, ())):
        text = pattern.sub(repair, text)
    if text and text[0].islower():
        text = text[0].upper() + text[1:]
    return text if re.search(r"[.!?…][”\"’')\]]*$", text) else f"{text}."
