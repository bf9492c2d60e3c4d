"""Days that disagree: shown, never settled by a guess."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from briefing.finding import Finding, Level, Place
from briefing.importing.dates import date_in_link
from briefing.importing.document import Metadata

#: Servers give the time of Greenwich, so days next to each other are the same day.
_SAME_DAY = 1
#: The first time on a page is often another article's.
_WEAK = "time element"
_GUESS = "a guess from the page's source"


def date_findings(metadata: Metadata) -> Iterator[Finding]:
    """Findings where a source names days of publication, or of change, that can't all be right."""
    day = metadata.published
    if day is None:
        return
    named_by = metadata.origins.get("published", "")
    if named_by == _GUESS:
        yield _finding("date-guessed", f"The date of publication, {day}, is {_GUESS}.")
    for other, elsewhere in _others(metadata, day):
        yield _finding(
            "dates-disagree",
            f"Two days of publication are given: {day} ({named_by}) and {other} ({elsewhere}).",
        )
        break
    changed = metadata.updated
    if changed and (day - changed).days > _SAME_DAY:
        yield _finding(
            "dates-disagree",
            f"The article was published on {day}, but is said to be changed before, on {changed}.",
        )


def _others(metadata: Metadata, day: date) -> Iterator[tuple[date, str]]:
    """The other days that were offered, save that of the last change."""
    linked = date_in_link(metadata.url)
    for other, where in [*metadata.days, *([(linked, "the link")] if linked else [])]:
        if where == _WEAK:
            continue
        if abs((other - day).days) > _SAME_DAY and other != metadata.updated:
            yield other, where


def _finding(code: str, message: str) -> Finding:
    return Finding(
        code,
        Level.WARNING,
        message,
        "Check the date of publication and correct it if need be.",
        Place(field="published"),
    )
