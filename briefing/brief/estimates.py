"""Words of estimation after ICD 203: how likely something is, and how sure the analyst is.

Intelligence Community Directive 203, Analytic Standards (2015), D.6.e(2)(a): seven bands of
likelihood, and no sentence that combines a confidence level with a degree of likelihood.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

CONFIDENCE = ("low", "moderate", "high")


@dataclass(frozen=True, slots=True)
class Band:
    """One band of likelihood: its two expressions, and the chances in per cent."""

    words: tuple[str, str]
    low: int
    high: int


BANDS = (
    Band(("almost no chance", "remote"), 1, 5),
    Band(("very unlikely", "highly improbable"), 5, 20),
    Band(("unlikely", "improbable"), 20, 45),
    Band(("roughly even chance", "roughly even odds"), 45, 55),
    Band(("likely", "probable"), 55, 80),
    Band(("very likely", "highly probable"), 80, 95),
    Band(("almost certain", "nearly certain"), 95, 99),
)

_LIKELIHOOD = re.compile(
    r"\b(almost no chance|remote(?= (?:chance|possibility))|(?:very |highly )?(?:un)?likely"
    r"|(?:highly )?(?:im)?probabl[ey]|roughly even (?:chance|odds)"
    r"|(?:almost|nearly) certain(?:ly)?)\b",
    re.IGNORECASE,
)
_CONFIDENCE = re.compile(r"\b(low|moderate|high)(?: to (?:moderate|high))? confidence\b", re.I)
_SENTENCE = re.compile(r"[^.!?\n]+[.!?]?")


def likelihood_in(text: str) -> str:
    """The first words of likelihood in a text; empty where there are none."""
    found = _LIKELIHOOD.search(text)
    return found[0] if found else ""


def mixed_sentences(text: str) -> tuple[str, ...]:
    """The sentences that combine a confidence level with a degree of likelihood."""
    sentences = (found[0].strip() for found in _SENTENCE.finditer(text))
    return tuple(s for s in sentences if _CONFIDENCE.search(s) and _LIKELIHOOD.search(s))


def refuse_mixed(level: str, text: str) -> None:
    """Raise `ValueError`, with a sentence for people, where a level can't stand beside a text."""
    if level not in CONFIDENCE:
        raise ValueError(f"Confidence is low, moderate or high, not “{level}”.")
    if words := likelihood_in(text):
        raise ValueError(
            f"The point says how likely something is (“{words}”); a confidence beside it would mix "
            "the two. Put one of them into a sentence of its own."
        )
