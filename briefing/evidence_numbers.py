"""Numbers in a text, in digits and in words, as values that can be compared."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

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
_HEDGE = re.compile(
    r"\b(?:about|around|nearly|almost|roughly|approximately|some|over|more than|less than|fewer "
    r"than|under|at least|up to|close to|as many as|as much as|an estimated|just)\s+\W?$",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Number:
    """A number in a text: offsets, value, the last place it is exact to, and how it is written.

    `plain` is its value without a scale word (2 for "2 billion"). `trivial` are words that are
    more often no count ("one"). `hedged` numbers are said to be approximate.
    """

    start: int
    end: int
    value: float
    plain: float
    precision: float
    trivial: bool = False
    hedged: bool = False


def numbers_in(text: str) -> Iterator[Number]:
    """The numbers in `text`: digits first, then words."""
    for match in _DIGITS.finditer(text):
        if len(match["whole"]) < 19:
            yield _from_digits(text, match)
    for match in _WORDS.finditer(text):
        value = _value(match[0])
        trivial = match[0].lower() in ("one", "zero", "hundred", "thousand", "million", "billion")
        yield Number(*match.span(), value, value, _places(value), trivial, _hedged(text, match))
    for match in _ORDINAL.finditer(text):
        value = float(_ORDINALS[match[0].lower()])
        yield Number(*match.span(), value, value, 1.0)


def _from_digits(text: str, match: re.Match[str]) -> Number:
    plain = float(re.sub(r"\D", "", match["whole"]) + (match["part"] or ""))
    scale = _SCALES.get((match["scale"] or "").lower(), 1.0)
    precision = 10.0 ** -len((match["part"] or ".")[1:]) if match["part"] else _places(plain)
    if scale > 1 and not match["part"]:
        precision = 1.0
    return Number(
        *match.span(), plain * scale, plain, precision * scale, hedged=_hedged(text, match)
    )


def _hedged(text: str, match: re.Match[str]) -> bool:
    return bool(_HEDGE.search(text[max(0, match.start() - 24) : match.start()]))


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


def round_to(number: Number, known: Iterable[Number]) -> bool:
    """Whether one of the known numbers is this one, or rounds to it."""
    return any(
        number.value in (each.value, each.plain) or _rounds(each.value, number) for each in known
    )


def _rounds(exact: float, number: Number) -> bool:
    if number.precision <= 1 and not number.hedged and exact == int(exact):
        return False
    room = number.precision if number.hedged else number.precision / 2
    if number.value < 10:
        room = min(room, 0.5)
    return abs(exact - number.value) <= min(room, number.value * 0.15)
