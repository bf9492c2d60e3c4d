"""Small words that turn a sentence: negation, certainty, comparisons, cause.

They are only asked of a sentence that follows its source's wording closely, word beside word;
what holds of each word is read from the few words before it (as NegEx does; Chapman and others,
2001), on both sides in the same way.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Final

from briefing.analysis.lexicon import wordset
from briefing.evidence.align import FOLLOWS, VERBATIM, Alignment
from briefing.evidence.doubts import Doubt
from briefing.evidence.facts import Sentence
from briefing.evidence.kinds import Kind
from briefing.evidence.words import stem

#: What may stand between a negation, modal or quantifier and the word that it bears on.
_LIGHT: Final = wordset(
    """a an the any be is are was were been being am 's 're have has had do does did to yet so very
    too quite even ever also still just then soon now later first again already long both only of
    its his her their our my your this that these those"""
)
_REACH: Final = 6
_MARK: Final = re.compile(r"[,;:.!?()\[\]—–“”\"]")

_NEGATORS: Final = wordset("not n't no never nobody none nothing neither nor without hardly barely")
_NEARLY: Final = frozenset(
    map(
        stem, "fail refuse decline unable deny reject avoid stop cease lack prevent stopped".split()
    )
)

_MODALS: Final = {
    "may": "may",
    "might": "may",
    "could": "may can",
    "can": "can",
    "ca": "can",
    "will": "will",
    "wo": "will",
    "'ll": "will",
    "would": "will would",
    "'d": "will would",
    "shall": "will",
    "must": "must",
    "should": "should",
    "likely": "likely",
    "probably": "likely",
    "possibly": "may",
    "perhaps": "may",
    "maybe": "may",
    "allegedly": "reported",
    "reportedly": "reported",
    "apparently": "reported seems",
}
#: The same with an infinitive after them.
_WITH_TO: Final = (
    dict.fromkeys("expected likely".split(), "likely")
    | dict.fromkeys("set due going".split(), "will likely")
    | dict.fromkeys("seem seems seemed appear appears appeared".split(), "seems")
    | dict.fromkeys(
        """plan plans planned planning intend intends intended aim aims aimed hope hopes hoped
        hoping want wants wanted seek seeks sought propose proposes proposed prepare prepares
        prepared preparing consider considers considered threaten threatens threatened""".split(),
        "plan",
    )
    | {"able": "can", "ought": "should", "need": "must should", "needs": "must should"}
    | {"have": "must", "has": "must", "had": "must"}
)

_QUANTITIES: Final = (
    dict.fromkeys("all every each entire whole".split(), "all")
    | dict.fromkeys("most majority".split(), "most")
    | dict.fromkeys("some few several certain".split(), "some")
    | dict.fromkeys("many numerous".split(), "many")
)

#: Words that turn a sentence round when one stands in the other's place.
_OPPOSITES: Final = tuple(
    (frozenset(map(stem, left.split())), frozenset(map(stem, right.split())))
    for left, right in (
        ("more", "less fewer"),
        ("most", "least fewest"),
        ("higher highest high", "lower lowest low"),
        ("above over", "below under beneath"),
        ("before earlier", "after later following"),
        ("better best", "worse worst"),
        ("larger largest bigger biggest greater greatest", "smaller smallest lesser"),
        ("stronger strongest strong", "weaker weakest weak"),
        ("longer", "shorter"),
        ("older", "younger"),
        ("faster quicker", "slower"),
        ("up", "down"),
        ("rise increase grow climb gain jump soar surge rally", "fall decrease decline drop shrink "
         "lose plunge slump tumble slide"),
        ("raise strengthen widen expand improve", "lower cut reduce weaken narrow worsen"),
        ("majority", "minority"),
        ("maximum", "minimum"),
        ("win victory", "lose defeat loss"),
        ("first", "last"),
        ("support back favor favour endorse", "oppose reject resist"),
        ("accept approve agree allow permit", "refuse reject deny ban forbid prohibit"),
        ("confirm admit acknowledge", "deny"),
        ("buy import", "sell export"),
        ("join enter", "leave quit exit"),
        ("begin start open", "end stop close finish"),
        ("with", "without"),
        ("for", "against"),
        ("success succeed", "failure fail"),
        ("possible", "impossible"),
        ("likely", "unlikely"),
        ("able", "unable"),
        ("legal", "illegal"),
        ("guilty", "innocent"),
        ("always", "never"),
        ("safe", "unsafe dangerous"),
        ("north northern", "south southern"),
        ("east eastern", "west western"),
        ("left", "right"),
        ("male man men", "female woman women"),
    )
)  # fmt: skip
_TURNS: Final = {
    word: other
    for left, right in _OPPOSITES
    for words, other in ((left, right), (right, left))
    for word in words
}

_CAUSE: Final = re.compile(
    r"\b(?:because(?: of)?|due to|owing to|thanks to|as a (?:result|consequence)(?: of)?|"
    r"caus(?:ed|es|ing)(?: by)?|le(?:d|ads|ading) to|result(?:ed|s|ing)? (?:in|from)|"
    r"trigger(?:ed|s|ing)|prompt(?:ed|s|ing)|spark(?:ed|s|ing)|therefore|"
    r"consequently|so that|brought about)\b",
    re.I,
)
_ANY_CAUSE: Final = re.compile(
    _CAUSE.pattern
    + r"|\b(?:since|as|so|for|over|why|reason\w*|blam\w+|attribut\w+|stem\w*|respons\w+|effect\w*|"
    r"mean\w*|lead\w*|result\w*|caus\w+|trigger\w*|prompt\w*|spark\w*|drove|driv\w+|mak\w+|made|thus|"
    r"hence|forc\w+|fuel\w*|from|by|amid|that)\b",
    re.I,
)


def doubted_wording(at: Alignment) -> Iterator[Doubt]:
    """Where a sentence denies, hardens, turns or explains what its source does not."""
    yield from _swapped(at, _MODALS, _MODALITY)
    yield from _swapped(at, _QUANTITIES, _QUANTITY)
    yield from _opposites(at)
    yield from _exchanged(at)
    yield from _than(at)
    if at.order < FOLLOWS:
        return
    yield from _compared(at, Kind.NEGATION, _negated, _NEGATION)
    yield from _compared(at, Kind.CERTAINTY, _modality, _MODALITY)
    yield from _compared(at, Kind.CERTAINTY, _quantity, _QUANTITY)
    yield from _bare_negations(at)
    yield from _cause(at)


_NEGATION = "“{words}” denies what the source affirms, or the reverse: {where} has “{says}”."
_MODALITY = "“{words}” is not as certain or uncertain as the source: {where} has “{says}”."
_QUANTITY = "“{words}” is not the same quantity as in the source: {where} has “{says}”."


# --- what the words before a word say of it --------------------------------------------------

#: What bears on a word, and the number of the word that says so; -1 for none.
Bearing = tuple[frozenset[str], int]
_NOTHING: Final[Bearing] = (frozenset(), -1)


def _before(sentence: Sentence, index: int) -> Iterator[tuple[int, str]]:
    """The words that bear on a word, the nearest first: light ones, and the first other."""
    for place in range(index - 1, max(-1, index - _REACH), -1):
        word, following = sentence.words[place], sentence.words[place + 1]
        if _MARK.search(sentence.between(word.end, following.start)):
            return
        if word.text == "May":
            return
        yield place, word.lower
        bears = word.lower in _NEGATORS or word.lower in _MODALS or word.lower in ("going", "able")
        if not (bears or word.lower in _LIGHT or word.lower.endswith("ly")):
            return


def _joined(place: int, index: int, word: str) -> bool:
    """Whether a word only continues the one before an "and", so that what bears on both is far."""
    return place == index - 1 and word in ("and", "or", "but")


def _negated(sentence: Sentence, index: int) -> Bearing | None:
    for place, word in _before(sentence, index):
        if word in _NEGATORS:
            return frozenset(("not",)), place
        if stem(word) in _NEARLY or _joined(place, index, word):
            return None
    return _NOTHING


def _modality(sentence: Sentence, index: int) -> Bearing | None:
    infinitive = False
    for place, word in _before(sentence, index):
        force = _WITH_TO.get(word, "") if infinitive else ""
        if force or word in _MODALS:
            return frozenset((force or _MODALS[word]).split()), place
        if _joined(place, index, word):
            return None
        infinitive = infinitive or word == "to"
    return None if infinitive else _NOTHING


def _quantity(sentence: Sentence, index: int) -> Bearing | None:
    for place, word in _before(sentence, index):
        if word in _QUANTITIES:
            return frozenset((_QUANTITIES[word],)), place
        if word in ("no", "than", "at") or _joined(place, index, word):
            return None
    return _NOTHING


_Reader = Callable[[Sentence, int], "Bearing | None"]


def _compared(at: Alignment, kind: Kind, read: _Reader, why: str) -> Iterator[Doubt]:
    """A doubt for each word of which the sentence and its home say different things."""
    for said, home in at.pairs.items():
        word = at.said.words[said]
        if not (word.content or word.stem == "say") or not _bears(word.lower):
            continue
        ours, theirs = read(at.said, said), read(at.home, home)
        if ours is None or theirs is None or ours[0] == theirs[0] or ours[0] & theirs[0]:
            continue
        if kind is Kind.NEGATION or not _tolerable(at, ours[0], theirs[0]):
            yield _led(at, kind, (ours[1], said), (theirs[1], home), why)


def _bears(word: str) -> bool:
    return (
        word not in _LIGHT and word not in _MODALS and word not in _NEGATORS and word[0].isalnum()
    )


def _tolerable(at: Alignment, ours: frozenset[str], theirs: frozenset[str]) -> bool:
    """Changes of wording that leave the certainty as it was, or may well come of a paraphrase."""
    if ours and theirs:
        return False
    if at.order < VERBATIM:
        return True
    if ours:
        return ours <= {"will", "would", "some", "many"}
    return "would" in theirs or theirs <= {"all", "many"}


def _led(
    at: Alignment, kind: Kind, said: tuple[int, int], home: tuple[int, int], why: str
) -> Doubt:
    """A doubt about a word with what bears on it, beside the same in the home.

    `said` and `home` are the numbers of the bearing word (-1 for none) and of the word itself.
    """
    first, begin = (low if low >= 0 else word for low, word in (said, home))
    paired = {theirs: ours for ours, theirs in at.pairs.items()}
    while said[0] >= 0 and first > 0 and first - 1 not in at.pairs and said[1] - first < _REACH:
        first -= 1  # "did not", where the source has neither
    if said[0] >= 0 and home[1] - _REACH <= at.pairs.get(first - 1, -9) < home[1]:
        first, begin = first - 1, at.pairs[first - 1]
    elif home[0] > 0 and said[1] - _REACH <= paired.get(home[0] - 1, -9) < said[1]:
        first, begin = paired[home[0] - 1], home[0] - 1
    start, end = at.said.words[first].start, at.said.words[said[1]].end
    low, high = at.home.words[begin].start, at.home.words[home[1]].end
    return Doubt.beside(kind, (start, end), why, at.home, (low, high))


def _swapped(at: Alignment, table: dict[str, str], why: str) -> Iterator[Doubt]:
    """A modal or quantity in the place of one of another force, whatever it bears on."""
    taken = set(at.pairs.values())
    for n, word in enumerate(at.said.words):
        force = table.get(word.lower)
        if force is None or word.text == "May" or n in at.pairs:
            continue
        if not (at.holds(n, n) and at.follows(n)):
            continue
        low, high = at.slot(n, n)
        theirs = [(k, w) for k, w in enumerate(at.home.words[low:high], low) if w.lower in table]
        for k, known in theirs:
            if k not in taken and not set(force.split()) & set(table[known.lower].split()):
                yield Doubt.beside(
                    Kind.CERTAINTY, (word.start, word.end), why, at.home, (known.start, known.end)
                )
                break


def _bare_negations(at: Alignment) -> Iterator[Doubt]:
    """A negation alone put between two words of the home, or left out between them."""
    if at.order < VERBATIM:
        return
    for n, word in enumerate(at.said.words[1:-1], 1):
        before, after = at.pairs.get(n - 1), at.pairs.get(n + 1)
        if word.lower in _NEGATORS and before is not None and after == before + 1:
            yield _denied(at, (n - 1, n + 1), (before, after))
    ours = {theirs: said for said, theirs in at.pairs.items()}
    for n, word in enumerate(at.home.words[1:-1], 1):
        first, last = ours.get(n - 1), ours.get(n + 1)
        if word.lower in _NEGATORS and first is not None and last == first + 1:
            yield _denied(at, (first, last), (n - 1, n + 1))


def _denied(at: Alignment, said: tuple[int, int], home: tuple[int, int]) -> Doubt:
    ours = (at.said.words[said[0]].start, at.said.words[said[1]].end)
    theirs = (at.home.words[home[0]].start, at.home.words[home[1]].end)
    return Doubt.beside(Kind.NEGATION, ours, _NEGATION, at.home, theirs)


# --- opposites, comparisons, causes ----------------------------------------------------------


def _opposites(at: Alignment) -> Iterator[Doubt]:
    """A word in the place of its opposite."""
    kept = set(at.pairs.values())
    for n, word in enumerate(at.said.words):
        turned = _TURNS.get(word.stem)
        if turned is None or n in at.pairs or not (at.holds(n, n) and at.follows(n)):
            continue
        low, high = at.slot(n, n)
        for place in range(low, high):
            known = at.home.words[place]
            if place not in kept and known.stem in turned:
                why = "“{words}” turns the source round: {where} has “{says}”."
                yield Doubt.beside(
                    Kind.COMPARISON, (word.start, word.end), why, at.home, (known.start, known.end)
                )
                break


def _than(at: Alignment) -> Iterator[Doubt]:
    """Both sides of "than" in each other's place."""
    ours, theirs = _sides(at.said), _sides(at.home)
    if ours is None or theirs is None:
        return
    ahead, behind = ours[0] - theirs[0], ours[1] - theirs[1]
    if ahead & theirs[1] and behind & theirs[0] and ours[2] == theirs[2]:
        why = "“{words}” turns the comparison in {where} round."
        yield Doubt(Kind.COMPARISON, at.said.start, at.said.end, why, at.home)


def _exchanged(at: Alignment) -> Iterator[Doubt]:
    """Two names in each other's place, with the same words between them."""
    for one, other in pairwise(at.said.of(Kind.NAME)):
        places = [_place(at.home, at.said.words[fact.last].stem) for fact in (one, other)]
        if -1 in places or places[0] < places[1]:
            continue
        between = _content(at.said, one.last + 1, other.first)
        if between and between == _content(at.home, places[1] + 1, places[0])[: len(between)]:
            why = "The source has these two names the other way round, in {where}."
            yield Doubt(Kind.NAME, one.start, other.end, why, at.home)


def _place(sentence: Sentence, stem: str) -> int:
    """The number of the one word with a stem; -1 where there is none or several."""
    found = [n for n, word in enumerate(sentence.words) if word.stem == stem]
    return found[0] if len(found) == 1 else -1


def _content(sentence: Sentence, first: int, last: int) -> list[str]:
    return [word.stem for word in sentence.words[first:last] if word.content]


def _sides(sentence: Sentence) -> tuple[frozenset[str], frozenset[str], str] | None:
    """The stems of what stands before and after the one "than" of a sentence, and its measure."""
    places = [n for n, word in enumerate(sentence.words) if word.lower == "than"]
    if len(places) != 1 or not places[0]:
        return None
    parts = (sentence.words[: places[0]], sentence.words[places[0] + 1 :])
    before, after = (frozenset(w.stem for w in part if w.content) for part in parts)
    return before, after, sentence.words[places[0] - 1].lower


def _cause(at: Alignment) -> Iterator[Doubt]:
    """A cause where the sources only have one thing and then another."""
    if any(_CAUSE.search(s.text) for s in at.near):
        return
    inside = {at.said.words[n].start for n in at.pairs}
    for match in _CAUSE.finditer(at.said.text):
        start = at.said.start + match.start()
        if start not in inside and not _ANY_CAUSE.search(_slot_text(at, start)):
            why = "“{words}” says that one thing caused another; {where} does not."
            yield Doubt(Kind.CAUSE, start, start + len(match[0]), why, at.home)


def _slot_text(at: Alignment, start: int) -> str:
    """What the home has in the place of the words that begin at an offset."""
    first = next(n for n, word in enumerate(at.said.words) if word.start >= start)
    low, high = at.slot(first, first + 1)
    return " ".join(word.text for word in at.home.words[low : min(high, low + 8)])
