"""Small typographic services on plain strings: quotation marks, dashes, figures set large."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import cache

from briefing.rendering.labels import base, languages

#: A language's quotation marks: the outer pair, then the one for a quotation in a quotation.
#: French sets a space, at which no line may end, inside its own.
_MARKS = {
    "en": ("“", "”", "‘", "’"),
    "fr": ("«\u00a0", "\u00a0»", "“", "”"),
    "de": ("„", "“", "‚", "‘"),
}

_OPENING = re.compile(r'(^|[\s(\[{—–/“‘«])"')
_PAIR = re.compile(r"(^|[\s(\[{—–/“„«])'(\S(?:[^']*\S)?)'(?!\w)")
_OPENING_SINGLE = re.compile(r"(^|[\s(\[{—–/“])'(?=\S)")
_DECADE = re.compile(r"‘(?=\d\ds\b)")


def typographic(text: str, lang: str = "en") -> str:
    """`text` with typewriter quotation marks, dashes and dots as a language's printers set them."""
    opening, closing, *inner = _marks(lang)
    text = text.replace("...", "…").replace(" -- ", " – ").replace(" - ", " – ")
    text = _OPENING.sub(rf"\1{opening}", text).replace('"', closing)
    text = _PAIR.sub(rf"\1{inner[0]}\2{inner[1]}", text)
    text = _OPENING_SINGLE.sub(rf"\1{inner[0]}", text).replace("'", "’")
    text = _DECADE.sub("’", text)
    return _spaced(text) if base(lang) == "fr" else text


def _marks(lang: str) -> tuple[str, str, str, str]:
    return _MARKS.get(base(lang), _MARKS["en"])


def _spaced(text: str) -> str:
    """Text with French spaces: none before a high mark at which a line could end."""
    text = re.sub(r"«\s*", "«\u00a0", text)
    text = re.sub(r"\s*»", "\u00a0»", text)
    return re.sub(r"\s(?=[;:!?%€])", "\u00a0", text)


def quoted(words: str, lang: str = "en") -> str:
    """`words` in a language's quotation marks, unless they bring their own; they stay as they are.

    Words that hold the outer marks stand in the inner ones, so that both can be told apart.
    """
    if _is_quotation(words):
        return words
    opening, closing, *inner = _marks(lang)
    if any(mark in words for mark in (opening.strip(), closing.strip(), '"')):
        opening, closing = inner
    return f"{opening}{words}{closing}"


def _is_quotation(words: str) -> bool:
    """Whether `words` are one quotation, or several one after the other, with their marks."""
    return bool(re.fullmatch(r"(?:(?:“[^“”]+”|„[^„“]+“|«[^«»]+»|\"[^\"]+\")[\s…]*)+", words))


def balanced_width(text: str, widths: Mapping[str, float], measure: float) -> float:
    """The narrowest measure, in ems, that takes no more lines than `measure` does.

    Set to it, a title's lines come out about equally long instead of leaving one word alone.
    `widths` are the characters' own, in ems; where they are unknown `measure` comes back.
    """
    words = [sum(widths.get(char, 0.55) for char in word) for word in text.split()]
    if not widths or not words or max(words) >= measure:
        return measure
    space = widths.get(" ", 0.25)
    lines, low, high = _lines(words, space, measure), max(words), measure
    while high - low > 0.1:
        middle = (low + high) / 2
        if _lines(words, space, middle) > lines:
            low = middle
        else:
            high = middle
    return min(measure, high + 0.3)


def _lines(words: Sequence[float], space: float, measure: float) -> int:
    """How many lines words of these widths fill, set one after the other."""
    lines, filled = 1, -space
    for word in words:
        if filled + space + word > measure:
            lines, filled = lines + 1, -space
        filled += space + word
    return lines


_UNIT = (
    r"(?:\s?(?:%|€|per\s?cent|percent|percentage points?|trillion|billion|million|thousand|bn|m|km|"
    r"kilomet(?:re|er)s?|miles?|tonnes?|tons?|hectares?|degrees|years?|months?|weeks?|days?|hours?|"
    r"milliards?|millions|milliers|mille|pour\s?cent|euros|kilomètres|ans|mois|semaines|jours|"
    r"heures|Milliarden?|Millionen|Tausend|Prozent|Euro|Kilometer|Tonnen|Jahre|Monate|Wochen|Tage|"
    r"Stunden)(?![\w]))?"
)
#: What may stand at a number without a blank; other letters make it a name ("5G", "A320neo").
_GLUED = r"(?:(?:k|m|mn|b|bn|t|tn)(?!\w)|-[^\W\d_]+|(?![^\W\d_]))"
_FIGURE = re.compile(
    r"(?<![\w.,–-])(?:US|A|C|HK)?[$€£¥₹]?"
    r"(?:\d{1,3}(?:[ \u00a0\u202f]\d{3})+|\d{1,3}(?:[.,]?\d{3})*)(?:[.,]\d+)?(?![\d])"
    + _GLUED
    + _UNIT,
    re.IGNORECASE,
)


@cache
def _months() -> str:
    """Any month's name, in any language that a brief is printed in, as a pattern."""
    from babel.dates import get_month_names

    names = {name for lang in languages() for name in get_month_names(locale=lang).values()}
    return "|".join(sorted(names))


def _is_dated(text: str, start: int, end: int) -> bool:
    """Whether a number is a day of a month."""
    after = re.compile(rf"\.?\s(?:{_months()})\b|\s?(?:st|nd|rd|th|er)\b", re.IGNORECASE)
    before = re.compile(rf"(?:{_months()})\s$", re.IGNORECASE)
    return bool(after.match(text, end) or before.search(text[:start]))


_WORDS = re.compile(
    r"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half)"
    r"[-\s](million|billion|trillion|thousand|hundred|months?|weeks?|days?|years?|hours?|per\s?cent"
    r"|percent|countries|states|people)\b",
    re.IGNORECASE,
)


#: A word with a capital right before a number.
_NAME = re.compile(r"\b[^\W\d_a-zß-ÿ][\w’'&-]*\s$")


def headline_figure(text: str) -> str:
    """The first amount in a line, short enough to be set large ("$61 billion"); else empty.

    Years, days of the month and what is part of a name ("the Nikkei 225") are no amounts.
    """
    doubtful = ""
    for match in _FIGURE.finditer(text):
        words = " ".join(match[0].split())
        dated = _is_dated(text, match.start(), match.end())
        if dated or re.fullmatch(r"(?:1[5-9]|20)\d\d", words):
            continue
        named = _NAME.search(text[: match.start()]) if re.fullmatch(r"\d+", words) else None
        if not named:
            return words
        if not named.start():  # "Nikkei 225 fell", or "Some 225 ships"
            doubtful = doubtful or words
    if doubtful:
        return doubtful
    spelt = _WORDS.search(text)
    if not spelt:
        return ""
    plural = "s" if re.fullmatch("(?i)month|week|day|year|hour", spelt[2]) else ""
    return f"{spelt[1]} {spelt[2]}{plural}"
