"""Small typographic services on plain strings: quotation marks, dashes, figures set large."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

_OPENING = re.compile(r'(^|[\s(\[{—–/“‘])"')
_OPENING_SINGLE = re.compile(r"(^|[\s(\[{—–/“])'(?=\S)")
_DECADE = re.compile(r"‘(?=\d\ds\b)")


def typographic(text: str) -> str:
    """`text` with typewriter quotation marks, dashes and dots set as a printer sets them."""
    text = text.replace("...", "…").replace(" -- ", " – ").replace(" - ", " – ")
    text = _OPENING.sub(r"\1“", text).replace('"', "”")
    text = _OPENING_SINGLE.sub(r"\1‘", text).replace("'", "’")
    return _DECADE.sub("’", text)


def quoted(words: str) -> str:
    """`words` in quotation marks, unless they bring their own; the words stay as they are.

    Words that hold a double quotation stand in single marks, so that both can be told apart.
    """
    if _is_quotation(words):
        return words
    return f"‘{words}’" if re.search('["“”]', words) else f"“{words}”"


def _is_quotation(words: str) -> bool:
    """Whether one pair of marks spans all of `words`."""
    if len(words) < 2 or words[0] not in '“"' or words[-1] not in '”"':
        return False
    return not re.search('["”]', words[1:-1])


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
    r"(?:\s?(?:%|per\s?cent|percent|percentage points?|trillion|billion|million|thousand|bn|m|km|"
    r"kilomet(?:re|er)s?|miles?|tonnes?|tons?|hectares?|degrees|years?|months?|weeks?|days?|hours?)"
    r"(?![\w]))?"
)
_FIGURE = re.compile(
    r"(?<![\w.,–-])(?:US|A|C|HK)?[$€£¥₹]?\d{1,3}(?:[.,\u00a0\u202f]?\d{3})*(?:\.\d+)?(?![\d])"
    + _UNIT,
    re.IGNORECASE,
)
_MONTH_NEAR = re.compile(
    r"\s(?:January|February|March|April|May|June|July|August|September|October|November|December)\b"
    r"|\s?(?:st|nd|rd|th)\b"
)
_MONTH_BEFORE = re.compile(
    r"(?:January|February|March|April|May|June|July|August|September|October|November|December)\s$"
)
_WORDS = re.compile(
    r"\b(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|half)"
    r"[-\s](million|billion|trillion|thousand|hundred|months?|weeks?|days?|years?|hours?|per\s?cent"
    r"|percent|countries|states|people)\b",
    re.IGNORECASE,
)


def headline_figure(text: str) -> str:
    """The first amount in a line, short enough to be set large ("$61 billion"); else empty.

    Years and days of the month are no amounts.
    """
    for match in _FIGURE.finditer(text):
        words = " ".join(match[0].split())
        dated = _MONTH_NEAR.match(text, match.end()) or _MONTH_BEFORE.search(text[: match.start()])
        if not dated and not re.fullmatch(r"(?:1[5-9]|20)\d\d", words):
            return words
    spelt = _WORDS.search(text)
    if not spelt:
        return ""
    plural = "s" if re.fullmatch("(?i)month|week|day|year|hour", spelt[2]) else ""
    return f"{spelt[1]} {spelt[2]}{plural}"
