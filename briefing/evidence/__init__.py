"""Does the source say this? A check of one text against the sources that it was made from.

What is flagged can't be found in the sources, or not in this connection; what is not flagged was
not thereby proved. The check compares words: a sentence that follows a source's wording closely
is held to it word by word, a free paraphrase only to its numbers, dates, names and quotations.

The word lists are loaded by the first check.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from briefing.evidence.kinds import ALL_KINDS, HARD_KINDS, Kind

if TYPE_CHECKING:
    from briefing.evidence.checking import check_edit, prepare

__all__ = ["ALL_KINDS", "HARD_KINDS", "Kind", "check_edit", "prepare"]


def __getattr__(name: str) -> Any:
    if name not in {"check_edit", "prepare"}:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.checking"), name)
