"""Figures: amounts, percentages, counts and durations, with what they count."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.analysis.dates import text_of
from briefing.analysis.dates_words import APPROX, NUMBER, UNIT, number, singular
from briefing.analysis.model import DateKind, Figure, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Span as SpacySpan
    from spacy.tokens import Token

    from briefing.analysis.pipeline import Parse, ParsedBlock

CURRENCIES = {
    "$": "USD", "us$": "USD", "c$": "CAD", "a$": "AUD", "hk$": "HKD", "€": "EUR", "£": "GBP",
    "¥": "JPY", "dollar": "USD", "euro": "EUR", "yen": "JPY", "pound": "GBP", "ruble": "RUB",
    "yuan": "CNY", "rupee": "INR", "cent": "USD",
}  # fmt: skip
MEASURES = {
    "%": "%", "percent": "%", "per cent": "%", "percentage point": "percentage points",
    "point": "points", "kilometer": "km", "kilometre": "km", "km": "km", "mile": "mi",
    "meter": "m", "metre": "m", "foot": "ft", "feet": "ft", "inch": "in", "ton": "t",
    "tonne": "t", "kilogram": "kg", "kg": "kg", "pound": "lb", "ounce": "oz", "liter": "l",
    "litre": "l", "gallon": "gal", "barrel": "bbl", "acre": "acres", "hectare": "ha",
    "mph": "mph", "degree": "degrees", "megawatt": "MW", "gigawatt": "GW",
}  # fmt: skip
_SCALE = {"k": 1e3, "m": 1e6, "mn": 1e6, "million": 1e6, "bn": 1e9, "b": 1e9, "billion": 1e9,
          "trillion": 1e12, "tn": 1e12, "thousand": 1e3, "hundred": 1e2}  # fmt: skip
_QUALIFIER = (
    rf"(?P<qualifier>{APPROX}|(?:an?\s+)?(?:estimated|further|additional|record)\s+|"
    r"(?:fewer|greater|higher|lower)\s+than\s+)?"
)
_SIGN = r"(?P<sign>(?:US|HK|C|A)?\$|€|£|¥)\s?"
_NOUN = "|".join(sorted([*MEASURES, *CURRENCIES], key=len, reverse=True)).replace("$", r"\$")
_FIGURE = re.compile(
    rf"(?<![\w.]){_QUALIFIER}(?:{_SIGN})?(?P<number>{NUMBER})"
    rf"(?:[\s-]?(?P<scale>million|billion|trillion|thousand|hundred|bn|mn|tn|[mk](?=\b)))?"
    rf"(?:[\s-]?(?P<measure>%|(?:{_NOUN}|{UNIT})s?\b))?(?!\w)",
    re.IGNORECASE,
)
#: Number words that are more often pronouns or articles than figures.
_NOT_ALONE = frozenset(("one", "zero", "a", "an"))


def find_figures(parsed: Parse, dates: Sequence[TimeExpression]) -> tuple[Figure, ...]:
    """The figures of an article in order; numbers inside dates are none.

    `value` is a plain decimal number with the words' scale applied ("2 million" is "2000000").
    """
    taken = [d for d in dates if d.kind is not DateKind.DURATION]
    starts = [d.start for d in taken]
    found: list[Figure] = []
    for block in parsed.blocks:
        for match in _FIGURE.finditer(text_of(parsed, block)):
            if figure := _figure(match, block):
                index = bisect_right(starts, figure.start) - 1
                near = taken[max(0, index) : index + 2]
                if not any(d.start < figure.end and figure.start < d.end for d in near):
                    found.append(figure)
    return tuple(found)


def _figure(match: re.Match[str], block: ParsedBlock) -> Figure | None:
    words, measure = match["number"], (match["measure"] or "").lower()
    value = number(words)
    tokens = block.doc.char_span(match.start(), match.end(), alignment_mode="expand")
    if value is None or tokens is None:
        return None
    scale = (match["scale"] or "").lower()
    value *= _SCALE.get(scale, 1)
    unit = _unit(match["sign"], measure)
    if measure.startswith("cent") and not measure.startswith("centur"):
        value /= 100
    counted = "" if unit in ("%",) else _counted(tokens)
    if unit == "%":
        counted = _share_of(tokens)
    if not unit and (not counted or not _counts(tokens, words)):
        return None
    start = block.start + match.start()
    return Figure(
        start, block.start + match.start() + len(match.group().rstrip()),
        _decimal(value), unit, counted, " ".join((match["qualifier"] or "").split()).lower(),
    )  # fmt: skip


def _unit(sign: str | None, measure: str) -> str:
    if sign:
        return CURRENCIES[sign.lower()]
    for name in (measure, measure.removesuffix("s")):
        if name in MEASURES and name != "pound":
            return MEASURES[name]
        if name in CURRENCIES:
            return CURRENCIES[name]
    return singular(measure) if re.fullmatch(rf"{UNIT}s?", measure) else ""


def _decimal(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _counts(tokens: SpacySpan, words: str) -> bool:
    """Whether a bare number counts something: it's a numeral, and no name, score or label."""
    last = tokens[-1]
    if words.lower() in _NOT_ALONE or last.ent_type_ in ("DATE", "TIME", "ORDINAL", "LAW"):
        return False
    return any(token.like_num or token.pos_ == "NUM" for token in tokens)


def _counted(tokens: SpacySpan) -> str:
    """The noun that a number counts, with its adjectives: "top military officials"."""
    token = tokens[-1]
    head = token if token.pos_ == "NOUN" else token.head
    while head.dep_ in ("nummod", "quantmod", "compound", "amod") and head.head != head:
        head = head.head
    if head.pos_ not in ("NOUN", "PROPN") or head.i <= token.i:
        return ""
    left = tokens.end
    words: list[Token] = [t for t in token.doc[left : head.i + 1] if not t.is_punct]
    return " ".join(t.text for t in words) if len(words) <= 5 else head.text


def _share_of(tokens: SpacySpan) -> str:
    """What a percentage is a share of: "of voters" gives "voters"."""
    for child in tokens.root.children:
        if child.lower_ == "of" and child.dep_ == "prep":
            below = [t for t in child.subtree if t.i > child.i]
            return " ".join(t.text for t in below[:6])
    return ""
