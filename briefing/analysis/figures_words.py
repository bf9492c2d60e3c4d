"""The words that figures are made of, by language: one pattern and its tables each."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from briefing.analysis import dates_words, french_words


@dataclass(frozen=True, slots=True)
class FigureWords:
    """How a language writes figures.

    `pattern` has the groups qualifier, sign, number, scale, measure, and for the lower end of a
    range scale_after and measure_after. `number` gives the value of the number's words; `units`
    the unit (code or symbol) of a measure's words, `scales` what a scale word multiplies by.
    `fraction` finds shares ("two-thirds of"); `parts` gives the value of its words.
    `before_noun` is true where a measure stands before what it measures ("a $40 million grant").
    """

    pattern: re.Pattern[str]
    number: Callable[[str], float | None]
    units: Mapping[str, str]
    scales: Mapping[str, float]
    fraction: re.Pattern[str]
    parts: Mapping[str, float]
    before_noun: bool


#: The currency that a sign before a number stands for.
SIGNS = {"$": "USD", "us$": "USD", "c$": "CAD", "a$": "AUD", "hk$": "HKD"}
SIGNS |= {"dlrs": "USD", "€": "EUR", "£": "GBP", "¥": "JPY"}

_SCALES = {"k": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "b": 1e9, "billion": 1e9}
_SCALES |= {"trillion": 1e12, "tn": 1e12, "thousand": 1e3, "hundred": 1e2}
#: The unit that an English word for a measure stands for, in the singular.
UNITS = {
    "dollar": "USD", "euro": "EUR", "yen": "JPY", "pound": "GBP", "ruble": "RUB", "yuan": "CNY",
    "rupee": "INR", "franc": "CHF", "cent": "USD", "€": "EUR",
    "%": "%", "percent": "%", "per cent": "%", "percentage point": "percentage points",
    "point": "points", "basis point": "basis points", "kilometer": "km", "kilometre": "km",
    "km": "km", "mile": "mi", "meter": "m", "metre": "m", "foot": "ft", "feet": "ft",
    "inch": "in", "ton": "t", "tonne": "t", "kilogram": "kg", "kg": "kg", "ounce": "oz",
    "liter": "l", "litre": "l", "gallon": "gal", "barrel": "bbl", "acre": "acres",
    "hectare": "ha", "mph": "mph", "degree": "degrees", "megawatt": "MW", "gigawatt": "GW",
}  # fmt: skip
_TIMES = "second minute hour day night week weekend fortnight month quarter year decade century"

_FR_SCALES = {"mille": 1e3, "millier": 1e3, "million": 1e6, "milliard": 1e9, "md": 1e9, "m": 1e6}
_FR_UNITS = {
    "euro": "EUR", "€": "EUR", "dollar": "USD", "$": "USD", "livre sterling": "GBP", "yen": "JPY",
    "franc": "CHF", "rouble": "RUB", "yuan": "CNY", "%": "%", "pour cent": "%",
    "point de pourcentage": "percentage points", "point": "points", "kilomètre": "km", "km": "km",
    "mètre": "m", "hectare": "ha", "tonne": "t", "kilo": "kg", "kilogramme": "kg", "litre": "l",
    "baril": "bbl", "degré": "degrees", "mégawatt": "MW", "gigawatt": "GW",
}  # fmt: skip


def _one_of(words: object) -> str:
    names = sorted(map(str, words), key=len, reverse=True)  # type: ignore[call-overload]
    return "|".join(re.escape(name).replace(r"\ ", r"\s") for name in names)


def _pattern(number: str, qualifier: str, scale: str, measure: str, to: str) -> re.Pattern[str]:
    """The pattern of a figure; `to` joins the two ends of a range."""
    sign = r"(?P<sign>(?:US|HK|C|A)?\$|€|£|¥|dlrs(?=\s))\s?"
    after = rf"(?:[\s-]?(?P<scale_after>{scale}))?[\s-]?(?P<measure_after>{measure})?"
    return re.compile(
        rf"(?<![\w.,]){qualifier}(?:{sign})?(?P<number>{number})"
        rf"(?:[\s-]?(?P<scale>{scale}))?(?:[\s-]?(?P<measure>{measure}))?"
        rf"(?:(?=(?:{to})[$€£]?(?:{number}){after}(?!\w)))?(?!\w|[.,]\d)",
        re.IGNORECASE,
    )


_EN_QUALIFIER = (
    rf"(?P<qualifier>(?:(?:up|down)\s+(?:from\s+|by\s+)?|compared\s+(?:with|to)\s+|versus\s+|"
    rf"instead\s+of\s+)?(?:{dates_words.APPROX}|(?:an?\s+)?(?:estimated|further|additional|record)"
    r"\s+|(?:fewer|greater|higher|lower)\s+than\s+)?)"
)
_FR_QUALIFIER = rf"(?P<qualifier>(?:contre\s+|au\s+lieu\s+de\s+)?(?:{french_words.APPROX})?)"
#: How a scale or a measure may go on.
_PLURAL = r"s?\b"

ENGLISH = FigureWords(
    _pattern(
        dates_words.NUMBER,
        _EN_QUALIFIER,
        r"(?:million|billion|trillion|thousand|hundred|bn|mn|tn|[mk])\b",
        rf"(?:%|(?:{_one_of([*UNITS, *_TIMES.split()])}){_PLURAL})",
        r"\s?[-–]\s?|\s+(?:to|and|or)\s+",
    ),
    dates_words.number,
    UNITS | {unit: unit for unit in _TIMES.split()} | {"centurie": "century"},
    _SCALES,
    re.compile(
        r"\b(?:(?P<count>a|one|two|three|four)[\s-])?(?P<part>half|third|quarter|fifth|tenth)s?"
        r"(?=\s+(?:of|the)\b)|\b(?P<one>one|two|three|nine)\s+(?:in|out\s+of)\s+"
        r"(?P<all>three|four|five|six|seven|eight|nine|ten)\b",
        re.IGNORECASE,
    ),
    {"half": 1 / 2, "third": 1 / 3, "quarter": 1 / 4, "fifth": 1 / 5, "tenth": 1 / 10},
    before_noun=True,
)
FRENCH = FigureWords(
    _pattern(
        rf"une?\s+{french_words.any_of(french_words.ROUND)}|{french_words.NUMBER}",
        _FR_QUALIFIER,
        r"(?:millions?|milliards?|milliers?|mille|Mds?|M(?=\s?[€$]))(?:\s+d(?:e\s+|[’'])|\b|(?=[€$]))",
        rf"(?:%|€|\$|(?:{_one_of([*_FR_UNITS, *french_words.UNITS])}){_PLURAL})",
        r"\s?[-–]\s?|\s+(?:à|et|ou)\s+",
    ),
    french_words.number,
    _FR_UNITS | french_words.UNITS,
    _FR_SCALES,
    re.compile(
        r"\b(?:(?:la|une?|le|deux|trois)\s+)(?P<count>)(?P<part>moitié|tiers|quart|cinquième|dixième)s?"
        r"(?=\s+d)|\b(?P<one>une?|deux|trois|neuf)\s+\w*\s*sur\s+"
        r"(?P<all>trois|quatre|cinq|six|sept|huit|neuf|dix)\b",
        re.IGNORECASE,
    ),
    {"moitié": 1 / 2, "tiers": 1 / 3, "quart": 1 / 4, "cinquième": 1 / 5, "dixième": 1 / 10},
    before_noun=False,
)
