"""What an evidence check looks at."""

from __future__ import annotations

from enum import StrEnum
from typing import Final


class Kind(StrEnum):
    """What a check looks at; each can be switched off."""

    NUMBER = "number"
    DATE = "date"
    NAME = "name"
    QUOTATION = "quotation"
    SPEAKER = "speaker"
    NEGATION = "negation"
    CERTAINTY = "certainty"
    COMPARISON = "comparison"
    CAUSE = "cause"


ALL_KINDS: Final = frozenset(Kind)

#: What is checked in the analyst's own prose, which may judge, weigh and conclude as it likes.
HARD_KINDS: Final = frozenset((Kind.NUMBER, Kind.DATE, Kind.NAME, Kind.QUOTATION))
