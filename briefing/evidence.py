"""Does the source say this? A check of the hard facts in a sentence: numbers, dates, names, quotes.

What is flagged can't be found in the sources; what is not flagged was not thereby proved. Who did
what to whom is not checked: a sentence can pass that turns the source's meaning round.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from briefing.article import Article
from briefing.evidence_numbers import Number, numbers_in, round_to
from briefing.finding import Finding, Level, Place

MONTHS: Final = (
    "january february march april may june july august september october november december"
).split()
WEEKDAYS: Final = "monday tuesday wednesday thursday friday saturday sunday".split()

#: Places whose people and adjectives begin with other letters.
_KIN: Final = (
    {"us", "usa", "u.s", "u.s.", "america", "american", "americans", "united states", "washington"},
    {"uk", "u.k", "u.k.", "britain", "british", "britons", "united kingdom", "london"},
    {"eu", "e.u.", "european union", "brussels", "european"},
    {"un", "u.n.", "united nations"},
    {"france", "french", "frenchman", "paris"},
    {"netherlands", "dutch", "holland"},
    {"spain", "spanish", "spaniard", "spaniards"},
    {"wales", "welsh", "welshman"},
    {"ireland", "irish", "irishman"},
    {"scotland", "scottish", "scots", "scot"},
    {"greece", "greek", "greeks"},
    {"switzerland", "swiss"},
    {"china", "chinese", "beijing"},
    {"russia", "russian", "moscow", "kremlin"},
    {"germany", "german", "berlin"},
    {"ukraine", "ukrainian", "kyiv", "kiev"},
    {"turkey", "turkish", "turks", "türkiye", "ankara"},
    {"denmark", "danish", "danes"},
    {"sweden", "swedish", "swedes"},
    {"poland", "polish", "poles"},
    {"finland", "finnish", "finns"},
    {"iceland", "icelandic"},
)

#: Capitalised words that name nobody.
_PLAIN: Final = frozenset(
    "i the a an mr mrs ms dr sir lord lady prof president prime minister government but and or in "
    "on at of to he she it they we his her its their this that these those there here what who "
    "when where why how if as by for from with after before while since although not no god "
    "january february march april may june july august september october november december "
    "monday tuesday wednesday thursday friday saturday sunday".split()
)

_WORD = re.compile(r"(?:[^\W\d_]\.){2,}|[^\W_]+(?:['’-][^\W_]+)*")
_QUOTE = re.compile(r"“([^“”]{3,600})”|\"([^\"]{3,600})\"|«([^«»]{3,600})»")
_SENTENCE_END = re.compile(r"[.!?:;]\W*$|^\W*$|[“\"«]\s*$|\n\s*$")
_MONTH_DAY = re.compile(
    rf"\b(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<m1>{'|'.join(MONTHS)})"
    rf"|(?P<m2>{'|'.join(MONTHS)}|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?\s+"
    r"(?P<d2>\d{1,2})(?:st|nd|rd|th)?(?!\d))\b",
    re.I,
)
_FOLD = str.maketrans({"‘": "'", "’": "'", "“": '"', "”": '"', "–": "-", "—": "-", "\u00a0": " "})


def check_edit(sources: Sequence[Article], text: str) -> list[Finding]:
    """The numbers, dates, quotations and names in `text` that no source has, in order.

    Each finding's place gives offsets into `text`; its code is "unsupported-" and "number",
    "date", "quotation" or "name". An empty list says that no such fact is missing.
    """
    facts = [_facts(_readable(article)) for article in sources]
    days = {
        day for article, known in zip(sources, facts, strict=True) for day in _days(article, known)
    }
    found = sorted(
        (
            *_quotations(text, facts),
            *_dates(text, days),
            *_numbers(text, facts, sources),
            *_names(text, facts),
        ),
        key=lambda finding: (finding.place.start, -finding.place.end),
    )
    return list(_without_overlaps(found))


def _without_overlaps(found: Iterable[Finding]) -> Iterator[Finding]:
    end = -1
    for finding in found:
        if finding.place.start >= end:
            end = finding.place.end
            yield finding


def _finding(kind: str, text: str, start: int, end: int) -> Finding:
    return Finding(
        f"unsupported-{kind}",
        Level.WARNING,
        f"No source has the {kind} “{text[start:end]}”.",
        "Check it against the source, or correct it.",
        Place(start=start, end=end),
    )


# --- what the sources hold -----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Facts:
    """What one source's text holds, folded for comparison."""

    folded: str
    words: frozenset[str]
    stems: frozenset[str]
    initials: str
    numbers: tuple[Number, ...]
    weekdays: frozenset[int]
    month_days: frozenset[tuple[int, int]]


def _readable(article: Article) -> str:
    """The title and the kept blocks of an article."""
    return "\n".join((article.title, *(b.span.of(article.text) for b in article.kept_blocks)))


@functools.lru_cache(maxsize=16)
def _facts(text: str) -> _Facts:
    words = [_bare(match[0]) for match in _WORD.finditer(text)]
    parts = {part for word in words for part in re.split(r"['-]", word)}
    known = frozenset(words) | parts
    capitals = (m[0] for m in _WORD.finditer(text) if m[0][0].isupper())
    return _Facts(
        folded=_fold(text),
        words=known,
        stems=frozenset(word[:5] for word in known if len(word) > 5),
        initials=" ".join(word[0].lower() for word in capitals).replace(" ", ""),
        numbers=tuple(numbers_in(text)),
        weekdays=frozenset(n for n, name in enumerate(WEEKDAYS) if name in known),
        month_days=frozenset(day for day, _, _ in _month_days(text)),
    )


def _fold(text: str) -> str:
    """Lower case, plain quotation marks and dashes, single spaces."""
    return " ".join(text.translate(_FOLD).lower().split())


def _bare(word: str) -> str:
    """A word in lower case without its possessive."""
    word = word.replace("’", "'").lower()
    return word[:-2] if word.endswith("'s") else word.rstrip("'")


# --- quotations ----------------------------------------------------------------------------


def _quotations(text: str, facts: Sequence[_Facts]) -> Iterator[Finding]:
    for match in _QUOTE.finditer(text):
        start, end = match.span(match.lastindex or 0)
        pieces = re.split(r"\[[^\]]*\]|…|\.\.\.", text[start:end])
        if not all(any(_fold(p).strip(" .,;:!?") in f.folded for f in facts) for p in pieces):
            yield _finding("quotation", text, start, end)


# --- dates ---------------------------------------------------------------------------------


def _month_days(text: str) -> Iterator[tuple[tuple[int, int], int, int]]:
    """Each day of a month in `text` as (month, day) with its start and end."""
    for match in _MONTH_DAY.finditer(text):
        name = (match["m1"] or match["m2"]).lower()[:3]
        month = next(n for n, each in enumerate(MONTHS, 1) if each.startswith(name))
        yield (month, int(match["d1"] or match["d2"])), match.start(), match.end()


def _days(article: Article, known: _Facts) -> Iterator[tuple[int, int]]:
    """The days of a month that a source names, or means by a weekday or "today"."""
    yield from known.month_days
    if article.published:
        for offset in range(-7, 8):
            day: date = article.published + timedelta(days=offset)
            if day.weekday() in known.weekdays or abs(offset) <= 1:
                yield day.month, day.day


def _dates(text: str, days: set[tuple[int, int]]) -> Iterator[Finding]:
    for day, start, end in _month_days(text):
        if day not in days:
            yield _finding("date", text, start, end)


# --- numbers -------------------------------------------------------------------------------


def _numbers(text: str, facts: Sequence[_Facts], sources: Sequence[Article]) -> Iterator[Finding]:
    known = [number for each in facts for number in each.numbers]
    years = {
        article.published.year + n for article in sources if article.published for n in (-1, 0, 1)
    }
    days = [(start, end) for _, start, end in _month_days(text)]
    for number in numbers_in(text):
        in_a_date = any(start <= number.start < end for start, end in days)
        if in_a_date or number.trivial or number.value in years:
            continue
        if not round_to(number, known):
            yield _finding("number", text, number.start, number.end)


# --- names ---------------------------------------------------------------------------------


def _names(text: str, facts: Sequence[_Facts]) -> Iterator[Finding]:
    """Runs of capitalised words in `text` that no source has."""
    tokens = list(_WORD.finditer(text))
    if len(tokens) > 4 and not any(t[0][0].islower() and len(t[0]) > 3 for t in tokens):
        return  # a headline: capitals say nothing
    unknown = [
        n
        for n, token in enumerate(tokens)
        if _is_unknown_name(text, token, tokens[n + 1 : n + 2], facts)
    ]
    for first, last in _runs(unknown, tokens, text):
        yield _finding("name", text, first.start(), last.end())


def _runs(
    unknown: Sequence[int], tokens: Sequence[re.Match[str]], text: str
) -> Iterator[tuple[re.Match[str], re.Match[str]]]:
    """First and last token of each run of unknown words with only space between them."""
    start = 0
    for n, index in enumerate(unknown):
        token = tokens[index]
        following = tokens[index + 1] if n + 1 < len(unknown) else None
        adjacent = following is not None and unknown[n + 1] == index + 1
        if not (adjacent and following and text[token.end() : following.start()].isspace()):
            yield tokens[unknown[start]], token
            start = n + 1


def _is_unknown_name(
    text: str, token: re.Match[str], following: Sequence[re.Match[str]], facts: Sequence[_Facts]
) -> bool:
    word = token[0]
    if not word[0].isupper() or _bare(word) in _PLAIN:
        return False
    if _SENTENCE_END.search(text[: token.start()]) and not _goes_on(text, token, following):
        return False
    return not any(_knows(each, word) for each in facts)


def _goes_on(text: str, token: re.Match[str], following: Sequence[re.Match[str]]) -> bool:
    """Whether the first word of a sentence is part of a name: another capital follows it."""
    return any(
        each[0][0].isupper() and text[token.end() : each.start()].isspace() for each in following
    )


def _knows(facts: _Facts, word: str) -> bool:
    bare = _bare(word)
    if bare in facts.words or bare.rstrip("s") in facts.words or bare + "s" in facts.words:
        return True
    if len(bare) > 4 and (bare[:5] in facts.stems or bare in facts.stems):
        return True
    letters = bare.replace(".", "")
    if word.replace(".", "").isupper() and 2 <= len(letters) <= 6 and letters in facts.initials:
        return True
    if any(
        bare in kin
        and any(f" {each} " in f" {facts.folded} " or each in facts.words for each in kin)
        for kin in _KIN
    ):
        return True
    parts = re.split(r"['-]", bare)
    return len(parts) > 1 and all(part in facts.words for part in parts)
