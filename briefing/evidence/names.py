"""Names in a text, and whether another text has the same one: aliases, acronyms, adjectives."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from briefing.analysis.actors_gazetteer import TITLES, gazetteer, plain
from briefing.analysis.dates_words import MONTHS, WEEKDAYS
from briefing.analysis.lexicon import wordset
from briefing.evidence.words import STOP, Word

#: Names of one place, people or body that the gazetteer of countries does not join.
_KIN: Final = (
    wordset("scotland scottish scots scot scotsman"),
    wordset("wales welsh welshman"),
    wordset("england english englishman englishmen"),
    wordset("europe european europeans eu e.u brussels"),
    wordset("un u.n united_nations"),
    wordset("us united_states washington white_house"),
    wordset("gb uk london westminster downing_street"),
    wordset("ru kremlin moscow"),
    wordset("kiev kyiv ua"),
    wordset("muslim islam islamic islamist"),
    wordset("jew jewish jews judaism"),
    wordset("catholic catholicism vatican holy_see"),
)

#: Capitalised words that name nobody.
PLAIN: Final = (
    STOP
    | TITLES
    | MONTHS.keys()
    | WEEKDAYS.keys()
    | wordset(
        """yes ok also however meanwhile earlier later now today yesterday tomorrow tonight still
        even instead despite following according two three four five six seven eight nine ten many
        several one last next first second third former like unlike since as such never nobody
        everyone somebody nothing everything another every either neither whether would could
        please here there perhaps maybe moreover therefore thus hence god government"""
    )
)
#: Months that people are called by.
_NAMESAKES = wordset("may april june august")
_JOINER = re.compile(
    r"\s+|-|['’]|\s+(?:of|de|van|von|bin|al|al-|el|du|der|la|le|di|da|ibn)\s+|\s*&\s*"
)
_PLACED = re.compile(r"\b(?:in|near|outside|around|at|capital|city|town)\W*$", re.I)
_OPENING = re.compile(r"(?:^|[.!?:;]|[\"“‘«(\[•*–—-]|\s')\W*$")


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words: offsets and its words; `leads` where it opens a sentence.

    `bracketed` names stand in square brackets, as an editor's explanation; `placed` ones after "in"
    or "capital", so that a capital is a town there and no government; `labels` what follows.
    """

    start: int
    end: int
    words: tuple[Word, ...]
    leads: bool = False
    bracketed: bool = False
    placed: bool = False
    labels: bool = False


def names_in(text: str, words: Sequence[Word], offset: int) -> Iterator[Name]:
    """The names of one sentence that begins at `offset`; none in a headline."""
    if is_headline(words):
        return
    run: list[Word] = []
    for word in words:
        if run and not _JOINER.fullmatch(text[run[-1].end - offset : word.start - offset]):
            yield from _name(text, run, offset)
            run = []
        if _may_name(word):
            run.append(word)
        elif run:
            yield from _name(text, run, offset)
            run = []
    yield from _name(text, run, offset)


def is_headline(words: Sequence[Word]) -> bool:
    """Whether every longer word has a capital, so that capitals tell nothing of names."""
    return len(words) > 4 and not any(w.text[0].islower() and len(w.text) > 3 for w in words)


def is_plain(word: Word) -> bool:
    """Whether a capitalised word names nobody; "US" and "WHO" do."""
    return word.lower in PLAIN and not (len(word.text) > 1 and word.text.isupper())


def _may_name(word: Word) -> bool:
    return word.capital and word.text != "I"


def _name(text: str, run: list[Word], offset: int) -> Iterator[Name]:
    if len([w for w in run if len(w.text) > 3 and w.text.isupper()]) > 1:
        return  # "CLICK HERE"
    leads = bool(run) and bool(_OPENING.search(text[: run[0].start - offset]))
    while run and is_plain(run[0]):
        run, leads = run[1:], False
    while run and is_plain(run[-1]) and not (len(run) > 1 and run[-1].lower in _NAMESAKES):
        run = run[:-1]
    if run and not (len(run) == 1 and len(run[0].text) == 1):
        before = text[: run[0].start - offset].rstrip()
        yield Name(
            run[0].start,
            run[-1].end,
            tuple(run),
            leads,
            bracketed=before.count("[") > before.count("]"),
            placed=bool(_PLACED.search(before)),
            labels=text[run[-1].end - offset :].startswith(":"),
        )


# --- one name in other words -----------------------------------------------------------------


def codes_of(words: Sequence[Word], *, capitals: bool = True) -> frozenset[str]:
    """What places and peoples some words mean, each by one code, capitals by their country's."""
    found: set[str] = set()
    for length in (1, 2, 3):
        for n in range(len(words) - length + 1):
            if words[n].capital:
                run = " ".join(w.lower for w in words[n : n + length])
                found |= codes(run, capitals=capitals)
    return frozenset(found)


def codes(name: str, *, capitals: bool = True) -> frozenset[str]:
    """The codes of the place or people of a name; empty for any other name.

    With `capitals`, a capital stands for its country.
    """
    known, key = gazetteer(), plain(name)
    code = known.countries.get(key) or known.demonyms.get(key) or ""
    if capitals:
        code = code or known.capitals.get(key, "")
    names = {code.lower(), key.replace(" ", "_")} - {""}
    kin = {f"kin {n}" for n, each in enumerate(_KIN) if names & each}
    return frozenset(kin | ({code} if code else set()))


def is_known_name(word: str) -> bool:
    """Whether a word in lower case is a given name, family name, place or people."""
    known, key = gazetteer(), plain(word)
    return bool(
        key in known.men or key in known.women or key in known.family or known.place(key)
        or key in known.demonyms
    )  # fmt: skip


def forms(word: str) -> frozenset[str]:
    """The forms in which a name's word may stand: without or with a plural, or as an adjective."""
    found = {word, word + "s", word.removesuffix("s"), word.replace("'", "")}
    for ending in ("ian", "ians", "an", "ans", "n", "ns", "ist", "ists", "ite", "ites", "ese"):
        found |= {word + ending, word.removesuffix(ending)}
    if word.endswith("y"):
        found.add(word[:-1] + "ies")
    return frozenset(each for each in found if len(each) > 2 or each == word)


def same_name(name: Name, other: Sequence[Word]) -> bool:
    """Whether a name and a source's words may name the same: a word, place, people or acronym.

    A capital is its country's government, but where something happens it is a town.
    """
    ours, theirs = ({w.lower for w in words} for words in (name.words, other))
    if any(forms(word) & theirs or _clipped(word, theirs) for word in ours):
        return True
    if codes_of(name.words, capitals=not name.placed) & codes_of(other):
        return True
    return _acronym(name.words) in theirs or _acronym(other) in ours


def _clipped(word: str, others: set[str]) -> bool:
    """Whether a word is another's beginning, or the other its, as "Dems" of "Democrats"."""
    return any(
        3 <= len(short) <= 4 and long.startswith(short)
        for other in others
        for short, long in ((word.removesuffix("s"), other), (other.removesuffix("s"), word))
    )


def _acronym(words: Sequence[Word]) -> str:
    return "".join(word.lower[0] for word in words) if len(words) > 1 else ""
