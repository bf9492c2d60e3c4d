"""Publication dates in the ways that pages write them."""

from __future__ import annotations

import re
from datetime import date

_MONTHS = {
    name: number
    for number, names in enumerate(
        (
            "january jan januar enero janvier gennaio janeiro januari января stycznia",
            "february feb februar febrero février fevrier febbraio fevereiro februari "
            "февраля lutego",
            "march mar märz marz marzo mars março maart марта marca",
            "april apr abril avril aprile апреля kwietnia",
            "may mai mayo maggio maio mei мая maja",
            "june jun juni junio juin giugno junho июня czerwca",
            "july jul juli julio juillet luglio julho июля lipca",
            "august aug agosto août aout augustus августа sierpnia",
            "september sept sep septiembre septembre settembre setembro сентября września",
            "october oct oktober okt octubre octobre ottobre outubro октября października",
            "november nov noviembre novembre novembro ноября listopada",
            "december dec dezember dez diciembre décembre decembre dicembre dezembro "
            "декабря grudnia",
        ),
        1,
    )
    for name in names.split()
}
_MONTH = "|".join(sorted(_MONTHS, key=len, reverse=True))
_ISO = re.compile(r"(?<!\d)(19[89]\d|20\d\d)[-/.]?(0[1-9]|1[0-2])[-/.]?(0[1-9]|[12]\d|3[01])(?!\d)")
_DAY_FIRST = re.compile(
    rf"(?<!\d)(\d{{1,2}})(?:st|nd|rd|th|er|\.|º)?\s*(?:de\s+|of\s+)?({_MONTH})\.?,?\s*(?:de\s+)?(\d{{4}})(?!\d)",
    re.I,
)
_MONTH_FIRST = re.compile(
    rf"\b({_MONTH})\.?\s+(\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?:at\s+)?(\d{{4}})(?!\d)", re.I
)
_NUMBERS = re.compile(r"(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?!\d)")
_IN_LINK = re.compile(
    r"/(19[89]\d|20\d\d)[/-](0?[1-9]|1[0-2]|[a-z]{3})[/-](0?[1-9]|[12]\d|3[01])(?!\d)"
    r"|-(20\d\d)-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])(?=[/.?#]|$)",
    re.I,
)

#: The first day that a web page can have been published on; front matter may be older.
OLDEST = date(1900, 1, 1)


def find_date(text: str) -> date | None:
    """The first calendar day that `text` names in full; None where it is ambiguous or missing."""
    found = [
        (match.start(), day)
        for pattern, read in _WAYS
        if (match := pattern.search(text)) and (day := read(match))
    ]
    return min(found)[1] if found else None


def date_in_link(url: str) -> date | None:
    """The day in an address such as ".../2024/05/31/..." or "...-2024-05-31"; None without one."""
    match = _IN_LINK.search(url)
    if not match:
        return None
    year, month, day = (part for part in match.groups() if part)
    return _day(year, month if month.isdigit() else _MONTHS.get(month.lower(), 0), day)


def is_bare_date(text: str) -> bool:
    """Whether a line says little more than a date."""
    return len(text) < 90 and find_date(text) is not None


def _day(year: str | int, month: str | int, day: str | int) -> date | None:
    try:
        found = date(int(year), int(month), int(day))
    except ValueError:
        return None
    return found if found >= OLDEST else None


def _iso(match: re.Match[str]) -> date | None:
    return _day(match[1], match[2], match[3])


def _day_first(match: re.Match[str]) -> date | None:
    return _day(match[3], _MONTHS[match[2].lower()], match[1])


def _month_first(match: re.Match[str]) -> date | None:
    return _day(match[3], _MONTHS[match[1].lower()], match[2])


def _numbers(match: re.Match[str]) -> date | None:
    """Day and month as figures: told apart only where one is over 12, or by the full stops."""
    first, second = int(match[1]), int(match[3])
    if first > 12 or match[2] == "." or first == second:
        return _day(match[4], second, first)
    return _day(match[4], first, second) if second > 12 else None


_WAYS = ((_ISO, _iso), (_DAY_FIRST, _day_first), (_MONTH_FIRST, _month_first), (_NUMBERS, _numbers))
