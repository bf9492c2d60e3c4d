"""Numbers in a text, in digits and in words, as values that can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from briefing.analysis.dates_words import UNIT, singular
from briefing.analysis.figures_words import SIGNS, UNITS

_UNITS: Final = {
    word: value
    for value, word in enumerate(
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen "
        "fifteen sixteen seventeen eighteen nineteen".split()
    )
}
_TENS: Final = {
    word: 10 * value
    for value, word in enumerate(
        "twenty thirty forty fifty sixty seventy eighty ninety".split(), start=2
    )
}
_ORDINALS: Final = {
    word: value
    for value, word in enumerate(
        "third fourth fifth sixth seventh eighth ninth tenth".split(), start=3
    )
}
_SCALES: Final = {
    "dozen": 12.0,
    "hundred": 1e2,
    "thousand": 1e3,
    "k": 1e3,
    "million": 1e6,
    "m": 1e6,
    "mn": 1e6,
    "billion": 1e9,
    "bn": 1e9,
    "b": 1e9,
    "trillion": 1e12,
    "tn": 1e12,
}
_SCALE = r"(?:\s?-?(?P<scale>dozen|hundred|thousand|million|billion|trillion|[mbt]n|[kmb])\b)?"
_DIGITS = re.compile(
    r"(?<![\w.,])[$€£¥]?(?P<whole>\d{1,3}(?:[,\u202f\u00a0]\d{3})+|\d+)(?P<part>\.\d+)?" + _SCALE,
    re.I | re.A,
)
_SMALL = "|".join([*_UNITS, *_TENS, "hundred", "thousand", "million", "billion", "dozen"])
_WORDS = re.compile(rf"\b(?:{_SMALL})(?:(?:\s+and\s+|[\s-]+)(?:{_SMALL}))*\b", re.I)
_ORDINAL = re.compile(rf"\b(?:{'|'.join(_ORDINALS)})\b", re.I)
_TRIVIAL: Final = frozenset("zero one two hundred thousand million billion".split())
_VAGUE = re.compile(r"\b(?:dozens|hundreds|thousands|millions|billions)\b", re.I)
_HEDGE = re.compile(
    r"\b(?:about|around|nearly|almost|roughly|approximately|some|over|more than|less than|fewer "
    r"than|under|at least|up to|close to|as many as|as much as|an estimated|just)\s+\W?$",
    re.I,
)


_MEASURES = sorted(filter(str.isalpha, UNITS), key=len, reverse=True)
#: What follows a number and is measured in, and the currency signs that stand before one.
_MEASURE = re.compile(
    rf"[\s-]*(%|(?:per\s+cent|percentage\s+points?|{'|'.join(_MEASURES)}|{UNIT})s?\b)", re.I
)
_SIGN = re.compile(r"[$€£¥]")
_MORE = re.compile(
    r"\b(?:more than|over|above|at least|exceed\w*|upwards? of|no fewer than|no less than)\s+\W?$",
    re.I,
)
_LESS = re.compile(
    r"\b(?:less than|fewer than|under|below|at most|up to|no more than|nearly|almost|short of)"
    r"\s+\W?$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: offsets, value, the last place it is exact to, and how it is written.

    `plain` is its value without a scale word (2 for "2 billion"), `unit` what it is measured in
    ("USD", "%", "day"; empty for a count). `trivial` are words that are more often no count
    ("one"). `hedged` numbers are said to be approximate; `side` is 1 for "more than", -1 for "less
    than" and the like. `vague` are "dozens" and "hundreds".
    """

    start: int
    end: int
    value: float
    plain: float
    precision: float
    trivial: bool = False
    hedged: bool = False
    unit: str = ""
    side: int = 0
    vague: bool = False


def numbers_in(text: str) -> Iterator[Number]:
    """The numbers in `text`: digits first, then words."""
    for number in _bare_numbers(text):
        before = text[max(0, number.start - 24) : number.start]
        yield replace(
            number,
            hedged=bool(_HEDGE.search(before)),
            unit=_unit(text, number),
            side=1 if _MORE.search(before) else -1 if _LESS.search(before) else 0,
        )


def _unit(text: str, number: Number) -> str:
    """What a number is measured in, by the sign before it or the word after it."""
    if sign := _SIGN.match(text, number.start):
        return SIGNS[sign[0]]
    if not (found := _MEASURE.match(text, number.end)):
        return ""
    word = " ".join(found[1].lower().split())
    if word in ("per cent", "percent", "%"):
        return "%"
    return UNITS.get(word) or UNITS.get(singular(word)) or singular(word)


def _bare_numbers(text: str) -> Iterator[Number]:
    for match in _DIGITS.finditer(text):
        if len(match["whole"]) < 19:
            yield _from_digits(match)
    for match in _WORDS.finditer(text):
        value = _value(match[0])
        trivial = match[0].lower() in _TRIVIAL
        yield Number(*match.span(), value, value, _places(value), trivial)
    for match in _ORDINAL.finditer(text):
        value = float(_ORDINALS[match[0].lower()])
        yield Number(*match.span(), value, value, 1.0)
    for match in _VAGUE.finditer(text):
        value = _SCALES[match[0].lower()[:-1]]
        yield Number(*match.span(), value, value, 1.0, vague=True)


def _from_digits(match: re.Match[str]) -> Number:
    plain = float(re.sub(r"\D", "", match["whole"]) + (match["part"] or ""))
    scale = _SCALES.get((match["scale"] or "").lower(), 1.0)
    precision = 10.0 ** -len((match["part"] or ".")[1:]) if match["part"] else _places(plain)
    if scale > 1 and not match["part"]:
        precision = 1.0
    return Number(*match.span(), plain * scale, plain, precision * scale)


def _places(value: float) -> float:
    """The last decimal place that isn't a trailing zero: 1000 for 12,000."""
    place = 1.0
    while value >= place * 10 and value % (place * 10) == 0:
        place *= 10
    return place


def _value(words: str) -> float:
    """The value of a number in words."""
    total = current = 0.0
    for word in re.split(r"[\s-]+", words.lower()):
        if word in _UNITS or word in _TENS:
            current += _UNITS.get(word, 0) or _TENS.get(word, 0)
        elif word in ("hundred", "dozen"):
            current = (current or 1) * _SCALES[word]
        elif word in _SCALES:
            total += (current or 1) * _SCALES[word]
            current = 0.0
    return total + current


def same_number(claimed: Number, known: Number) -> bool:
    """Whether `known` is the claimed number or rounds to it, in no other unit."""
    if claimed.vague or known.vague:
        return claimed.vague and known.vague and claimed.value == known.value
    if clash(claimed.unit, known.unit):
        return False
    return claimed.value in (known.value, known.plain) or (
        known.precision < claimed.precision and _rounds(known.value, claimed)
    )


def clash(one: str, other: str) -> bool:
    """Whether two units are of different things; a missing one fits all but a percentage."""
    return one != other and (bool(one and other) or "%" in (one, other))


def _rounds(exact: float, number: Number) -> bool:
    """Whether an exact value is given by a number's last place, or nearly so where it is hedged."""
    if number.precision <= 1 and not number.hedged and exact == int(exact):
        return False
    room = number.precision if number.hedged else number.precision / 2
    if number.value < 10:
        room = min(room, 0.5)
    return abs(exact - number.value) <= min(room, number.value * 0.15)
