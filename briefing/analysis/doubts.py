"""What in an article's text limits its analysis, said to the analyst; no parse is needed for it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from briefing.analysis import dates_words, french_words
from briefing.analysis.dates_calendar import valid_day
from briefing.analysis.pipeline import ANALYSED_KINDS
from briefing.article import Article
from briefing.finding import Finding, Level, Place

#: Fewer words than this can hardly state a key point.
_WORDS_LEAST = 8
#: A text with this share of capitals among at least so many letters is set in capitals.
_CAPITALS, _LETTERS_LEAST = 0.7, 200

_LETTER = re.compile(r"[^\W\d_]")
_SENTENCE_END = re.compile(r"[.!?…][\"'”’»)\]]*(?:\s|$)")


def doubts(article: Article) -> tuple[Finding, ...]:
    """What the analyst should know of an article's text: impossible days, capitals only."""
    return (*_impossible_days(article), *_capitals(article))


def nothing_found(article: Article) -> Finding:
    """Why an article has no key points, for one that has none."""
    reason, remedy = _reason(article)
    return Finding(
        "nothing-found",
        Level.WARNING,
        f"No key point was found in “{article.title or 'the article'}”: {reason}.",
        remedy,
        Place(article.id),
    )


def _reason(article: Article) -> tuple[str, str]:
    prose = [b for b in article.blocks if b.kept and b.kind in ANALYSED_KINDS]
    words = sum(len(block.span.of(article.text).split()) for block in prose)
    by_hand = "Add your own points from the source."
    if not any(block.kept for block in article.blocks):
        return "every line is left out", "Bring back the lines that belong to the article."
    if not prose:
        return "it has headings, tables or captions only", by_hand
    if words < _WORDS_LEAST:
        return f"it has only {words} word{'' if words == 1 else 's'}", "Import the whole article."
    if not any(_SENTENCE_END.search(block.span.of(article.text)) for block in prose):
        return "its lines are no full sentences", by_hand
    return "no sentence tells on its own what happened or who said what", by_hand


def _capitals(article: Article) -> Iterator[Finding]:
    letters = "".join(_LETTER.findall(article.text))
    large = sum(letter.isupper() for letter in letters)
    if len(letters) >= _LETTERS_LEAST and large > _CAPITALS * len(letters):
        yield Finding(
            "capitals",
            Level.INFO,
            "The text is set in capitals, so that names are hard to tell from other words.",
            "Check the actors and statements with care.",
            Place(article.id),
        )


_DAYS = {
    "en": re.compile(
        rf"\b(?:(?P<day>\d\d)(?:st|nd|rd|th)?\s+(?:of\s+)?(?P<month>{dates_words.MONTH})"
        rf"|(?P<month2>{dates_words.MONTH})\s+(?P<day2>\d\d)(?:st|nd|rd|th)?)\b(?!:\d|\d)",
        re.IGNORECASE,
    ),
    "fr": re.compile(rf"\b(?P<day>\d\d)\s+(?P<month>{french_words.MONTH})", re.IGNORECASE),
}


def _impossible_days(article: Article) -> Iterator[Finding]:
    """Days that the calendar lacks, like 31 June, once each."""
    pattern = _DAYS.get(article.language)
    told: set[str] = set()
    for match in pattern.finditer(article.text) if pattern else ():
        groups = match.groupdict()
        name = (groups["month"] or groups.get("month2") or "").lower().rstrip(".")
        months = french_words.MONTHS if article.language == "fr" else dates_words.MONTHS
        number = months.get(name) or months.get(name[:3], 0)
        day = int(groups["day"] or groups.get("day2") or 0)
        if number and 28 < day < 40 and not valid_day(2024, number, day) and match[0] not in told:
            told.add(match[0])
            yield Finding(
                "no-such-day",
                Level.WARNING,
                f"“{match[0]}” is no day of the calendar.",
                "Check the date before it is used.",
                Place(article.id, match.start(), match.end()),
            )
