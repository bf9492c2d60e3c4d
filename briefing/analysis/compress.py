"""A sentence made shorter by deleting parts of its parse, never by rewriting.

What can be deleted is found in `briefing.analysis.compress_cuts`. What is never deleted: negations,
conditions, hedges, reported speech's source, a part of a quotation.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.analysis.actors_gazetteer import gazetteer, plain
from briefing.analysis.compress_cuts import ALWAYS, OPTIONAL, Operator
from briefing.analysis.compress_parse import SUBJECTS, TELLING, last_word
from briefing.analysis.compress_times import OCCASIONS
from briefing.analysis.lexicon import wordset

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefing.analysis.reading import Reading

#: In a line of more words, what is lightest is left out even where it is not light.
MOST = 16

#: A sentence of at most so many words may be told whole beside its shortened version.
LONGEST = 30

#: What weighs at most this share of the line's mean by word is left out of shorter lines too.
_LIGHT = 0.8

#: Fewer words than this say too little to be cut down to.
LEAST = 6

#: Words that a deletion must never take along: negation, condition, hedge, source.
_BINDING = wordset(
    """
    not no n't n’t never none nobody neither nor without unless if except only hardly barely
    unlikely allegedly reportedly apparently possibly perhaps maybe may might could would
    hopefully presumably supposedly probably seemingly purportedly ostensibly arguably potentially
    theoretically conceivably evidently rarely seldom scarcely provided assuming pending given
    likely should claim alleged accused suspected according until whether although though despite
    deny denies denied disputes disputed
    """
)
_THIRD_PERSON = wordset("he she they it his her their its him them this that these those")
_OF_THINGS = wordset("it its they them their")
_TIMES = ("DATE", "TIME")
_QUOTES = ("“", "”", '"', "``", "''", "«", "»")


#: What stands before the first words: a place, an agency, a dash.
_DATELINE = re.compile(
    r"^(?:[A-Z][\w.’'/-]*,?\s+){0,6}?(?:\d\d?,?\s+)?"
    r"\((?:CNN|AP|Reuters|AFP|UPI|Xinhua|[A-Z][\w .]{1,22})\)"
    r"(?:\s*[-–—]+\s*|\s*(?=[A-Z“\"‘']))"
    r"|^(?:[A-Z][A-Z.’'-]{2,},?\s+(?:[A-Z][\w.]+,?\s+){0,4}?)[-–—]{1,2}\s+"
)
#: A dateline in small letters, whose place has to be known: "Dekalb, Ill. — ", "Paris – ".
_PLACE_DASH = re.compile(
    r"([A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+){0,2})(, (?:[A-Z][a-z]{1,5}\.|[A-Z]{2}))?"
    r"\s+[—–-]{1,2}\s+(?=[A-Z“\"‘])"
)
#: A heading that a page writes into the line of what it heads: "Summary Yoga helps".
_HEADED = re.compile(r"(?:Summary|SUMMARY|Key takeaway|Bottom line|UPDATE|Update):?\s+(?=[A-Z])")
#: A dateline with a colon, as papers of South Asia write it: "NEW DELHI, May 3:".
_PLACE_COLON = re.compile(r"([A-Z][A-Z .’'-]{2,30}?)(?:, [A-Z][\w.]+(?: \d{1,2})?)?:\s+")


@dataclass(frozen=True, slots=True)
class Shortened:
    """A shortened sentence: its line, the tokens kept (indices in the doc), what was left out.

    `unnamed` tells that a pronoun at the start has no known name.
    """

    text: str
    kept: frozenset[int]
    left_out: tuple[str, ...] = ()
    unnamed: bool = False

    @property
    def words(self) -> int:
        """Number of words."""
        return len(self.text.split())


def shorten(
    sentence: Reading,
    names: Callable[[set[int]], Mapping[int, str]] | None = None,
    weights: Sequence[float] | None = None,
) -> Shortened:
    """The sentence with what can safely go left out: see `versions`."""
    return versions(sentence, names, weights)[0]


def versions(
    sentence: Reading,
    names: Callable[[set[int]], Mapping[int, str]] | None = None,
    weights: Sequence[float] | None = None,
) -> list[Shortened]:
    """The sentence with what can safely go left out, and with only what never matters left out.

    The second is not given where it is the same, or too long for a line. `names` gives, for the
    tokens that are kept, the bracketed names that take pronouns' places, by token index, empty
    where the name is unknown. `weights` tells how much each token matters: what is light beside
    the rest goes, and what is lightest goes while the line is too long. Without it, all goes that
    safely can.
    """
    quotations = _quotations(sentence)
    full, reasons = _without_trifles(sentence, quotations)
    kept, further = _without_light(sentence, full, quotations, weights)

    def told(kept: set[int], reasons: list[str]) -> Shortened:
        named = names(kept) if names else {}
        left_out = tuple(f"{reason} left out" for reason in dict.fromkeys(reasons))
        text = line(sentence, kept, named)
        return Shortened(text, frozenset(kept), left_out, "" in named.values())

    found = [told(kept, [*reasons, *further])]
    if kept != full and _count(sentence, full) <= LONGEST:
        found.append(told(full, reasons))
    return found


def dateline(sentence: Reading) -> Iterator[set[int]]:
    """The place and the agency before the first words: "PARIS, France (AP) --", "LAHORE:"."""
    found = _DATELINE.match(sentence.text) or _HEADED.match(sentence.text)
    if found is None and (colon := _PLACE_COLON.match(sentence.text)):
        found = colon if gazetteer().place(plain(colon.group(1))) else None
    if found is None and (dash := _PLACE_DASH.match(sentence.text)):
        found = dash if dash.group(2) or gazetteer().place(plain(dash.group(1))) else None
    if found:
        end = sentence.start_char + found.end()
        place = {token.i for token in sentence if token.idx < end}
        if all(token.idx + len(token) <= end for token in sentence if token.i in place):
            yield place  # no half of a word that is glued to it: "(Reuters)It's"


def _without_trifles(
    sentence: Reading, quotations: list[set[int]] | None
) -> tuple[set[int], list[str]]:
    """The tokens left when datelines, connectives and asides are gone, and what went."""
    kept = set(range(sentence.start, sentence.end))
    reasons: list[str] = []
    for place in dateline(sentence):
        kept -= place
        reasons.append("dateline")
    for cut, reason in _found(sentence, ALWAYS):
        if _is_safe(sentence, kept, kept - cut, quotations):
            kept -= cut
            reasons.append(reason)
    return kept, reasons


def _without_light(
    sentence: Reading,
    kept: set[int],
    quotations: list[set[int]] | None,
    weights: Sequence[float] | None,
) -> tuple[set[int], list[str]]:
    """The tokens left when what is light beside the rest is gone too, and what went."""
    reasons: list[str] = []
    cuts = list(_found(sentence, OPTIONAL)) if _is_read_well(sentence) else []
    mean = _mean(sentence, weights)
    for cut, reason in sorted(cuts, key=lambda each: mean(each[0])):
        smaller = kept - cut
        if _count(sentence, smaller) < LEAST or not _is_safe(sentence, kept, smaller, quotations):
            continue
        if _count(sentence, kept) > MOST or mean(kept - smaller) <= _LIGHT * mean(kept):
            kept = smaller
            reasons.append(reason)
    return kept, reasons


def _is_read_well(sentence: Reading) -> bool:
    """Whether the parse has a main verb on top, and every "although" and "whether" its own verb."""
    if sentence.root.pos_ not in ("VERB", "AUX"):
        return False
    marked = [token.head for token in sentence.labelled("mark")]
    return all(head != sentence.root and head.pos_ not in ("NOUN", "PROPN") for head in marked)


def _mean(sentence: Reading, weights: Sequence[float] | None) -> Callable[[set[int]], float]:
    """A function that gives the mean weight of words by their token indices."""

    def mean(places: set[int]) -> float:
        words = places & sentence.words
        return (
            sum(weights[i - sentence.start] for i in words) / max(1, len(words)) if weights else 0.0
        )

    return mean


def _count(sentence: Reading, kept: set[int]) -> int:
    return len(sentence.words & kept)


def _found(
    sentence: Reading, operators: tuple[tuple[Operator, str], ...]
) -> Iterator[tuple[set[int], str]]:
    for find, reason in operators:
        for cut in find(sentence):
            if cut:
                yield cut, reason


def _is_safe(
    sentence: Reading, before: set[int], after: set[int], quotations: list[set[int]] | None
) -> bool:
    """Whether a cut leaves a clause with subject and verb and takes nothing that binds.

    Quotations go whole or not at all, and no name goes that a pronoun at the start stands for.
    """
    gone = before - after
    if not gone or quotations is None:
        return False
    if any(binds(token) for token in sentence.of(gone)):
        return False
    if any(gone & quotation and not quotation <= gone for quotation in quotations):
        return False
    if _is_open(sentence, after) or _is_bare(sentence, before, after):
        return False
    subjects = sentence.labelled(*SUBJECTS)
    if any(_is_parted(subject, before, after) for subject in subjects):
        return False
    if any(subject.i in gone and subject.head.i in after for subject in subjects):
        return False
    if _is_told(sentence.root, before) and not _is_told(sentence.root, after):
        return False
    return (
        _count(sentence, after) >= 4
        and any(subject.i in after for subject in subjects)
        and not _takes_meant(sentence.of(gone), sentence.of(after))
    )


def _is_open(sentence: Reading, after: set[int]) -> bool:
    """Whether a cut leaves half a phrase: "are cleaned out, and.", "a chapter in a long."."""
    words = (t for t in reversed(sentence.of(after)) if not (t.is_punct or t.is_space))
    last = next(words, sentence.root)
    hangs = last.tag_ == "JJ" and any(t.dep_ == "pobj" for t in (last, last.head))
    return last.dep_ == "cc" or (hangs and last.i != last_word(sentence))


def _is_parted(subject: Token, before: set[int], after: set[int]) -> bool:
    """Whether a cut leaves one comma of a pair before a subject's verb: "The film, opened".

    The other one stood at the cut's edge, after the subject or where the cut began the sentence.
    """
    verb, gone = subject.head, before - after
    edges = {min(gone), max(gone)}
    commas = [t.i for t in subject.sent if t.text == "," and t.i < verb.i]
    kept = [i for i in commas if i in after]
    if len(kept) != 1 or kept[0] < subject.i or edges.isdisjoint(commas):
        return False
    following = subject.doc[kept[0] + 1]
    adjoins = following == verb or (following.head == verb and following.dep_ in _BEFORE_VERB)
    return adjoins or any(i > subject.i for i in edges.intersection(commas))


#: What stands between a subject and its verb.
_BEFORE_VERB = ("advmod", "aux", "auxpass", "neg")


#: Verbs that say no more than when or where something is.
_TAKING_PLACE = wordset("hold schedule set begin start open resume end meet release")


def _is_bare(sentence: Reading, before: set[int], after: set[int]) -> bool:
    """Whether a cut leaves an event without its only circumstance: "The draw will be held"."""
    root = sentence.root
    behind = {child.i for child in root.rights if not child.is_punct}
    return root.lemma_ in _TAKING_PLACE and bool(behind & before) and not behind & after


def _takes_meant(gone: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether a cut takes along what a pronoun stands for: "After a pup is born, its mother"."""
    if any(t.pos_ == "PROPN" for t in gone) and _starts_with_pronoun(after):
        return True
    things = (t for t in gone if t.pos_ == "NOUN" and t.lower_ not in OCCASIONS)
    if all(thing.ent_type_ in _TIMES for thing in things):
        return False
    for token in after:
        if token.i > gone[0].i and token.lower_ in _OF_THINGS and token.dep_ != "expl":
            return True
        if token.pos_ == "NOUN" and token.ent_type_ not in _TIMES:
            return False
    return False


def _is_told(root: Token, kept: set[int]) -> bool:
    """Whether a verb of saying has words beside its speaker and where they were said."""
    beside = ("prep", "punct", "npadvmod", "advmod", "dative", *SUBJECTS)
    return root.lemma_ not in TELLING or any(
        child.i in kept and child.dep_ not in beside for child in root.children
    )


def binds(token: Token) -> bool:
    """Whether a word is a negation, a condition, a hedge or the mark of a source."""
    return token.lower_ in _BINDING or token.lemma_.lower() in _BINDING


def _starts_with_pronoun(tokens: Sequence[Token]) -> bool:
    first = next((t for t in tokens if t.pos_ in ("NOUN", "PROPN", "PRON", "DET")), None)
    return first is not None and first.lower_ in _THIRD_PERSON and first.dep_ != "expl"


def _quotations(sentence: Reading) -> list[set[int]] | None:
    """The tokens of each quotation with its marks; None where the marks don't pair up."""
    if not any(mark in sentence.text for mark in _QUOTES):
        return []
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
    (re.compile(r"^[\s,;:.*•·▪–—-]+"), ""),
    (re.compile(r"[\s,;:–—-]+$"), ""),
    (re.compile(r"\s+(?=[”\"’']$)"), ""),
    (re.compile(r",([”\"’']+)$"), r".\1"),
    (re.compile(r"(?<=[^.]\.)\.$"), ""),
    # Half of a bracket that goes round several sentences.
    (re.compile(r"^([^(]*[.!?])\)$|^\(([^)]*)$"), r"\1\2"),
)

#: The first letter, also behind a quotation mark.
_OPENING = re.compile(r"^[“\"‘'`]*[^\W\d_]")

#: Where a language sets no-break spaces that `_REPAIRS` has closed up or made plain.
_SPACED = {
    "fr": (
        (re.compile(r"(?<=[\w»)])\s?([;!?])|(?<=\d)\s?(%)"), "\u202f\\1\\2"),
        (re.compile(r"(?<=\w)\s?(:)(?=\s)|(?<=\S)\s(»)"), "\u00a0\\1\\2"),
        (re.compile(r"«\s"), "«\u00a0"),
    ),
}


def line(sentence: Reading, kept: set[int], names: Mapping[int, str]) -> str:
    """The kept tokens as a line: first letter large, one full stop at the end."""
    text = ""
    last = -1
    for i in sorted(kept):
        word = sentence.written[i - sentence.start]
        if text and i != last + 1 and not text.endswith(" "):
            text += " "
        if name := names.get(i):
            word = f"{name} " if word.endswith(" ") else name
        text += word
        last = i
    for pattern, repair in (*_REPAIRS, *_SPACED.get(sentence.doc.lang_, ())):
        text = pattern.sub(repair, text)
    text = _OPENING.sub(lambda found: found[0].upper(), text)
    return text if re.search(r"[.!?…][”\"’')\]]*$", text) else f"{text}."
