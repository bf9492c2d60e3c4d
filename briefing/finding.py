"""One message shape for everything that can be wrong anywhere."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Level(StrEnum):
    """How much a finding matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


@dataclass(frozen=True, slots=True)
class Place:
    """Where a finding is: an article with offsets, a point, a details field or a template line.

    `start` and `end` are character offsets into the article's text (or into the checked text);
    -1 where they do not apply.
    """

    article: str = ""
    start: int = -1
    end: int = -1
    point: str = ""
    field: str = ""
    file: str = ""
    line: int = -1


@dataclass(frozen=True, slots=True)
class Finding:
    """Something the analyst should know: a plain sentence, where it is, and what to do.

    `code` is a stable kebab-case name for programs ("no-publication-date"). `source` is the nearest
    thing in a source, for laying side by side, and `instead` words that could be put in the place
    of those at `place` ("" for none).
    """

    code: str
    level: Level
    message: str
    remedy: str = ""
    place: Place = Place()
    source: Place = Place()
    instead: str = ""

    @property
    def key(self) -> str:
        """What tells it from others as the brief changes: its code and where it is.

        Several of a kind can be at one place of a text; their messages tell them apart.
        """
        place = self.place
        words = self.message if place.start >= 0 else ""
        return "|".join((self.code, place.article, place.point, place.field, words))
