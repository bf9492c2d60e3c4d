"""Which part of a brief a sentence belongs to, decided from the sentence itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.analysis.dates_events import tense_of
from briefing.analysis.lexicon import wordset
from briefing.analysis.model import Section

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefing.analysis.reading import Reading

_CONTRAST = re.compile(
    r"\b(?:but|however|although|though|despite|nevertheless|nonetheless|yet)\b", re.IGNORECASE
)
_LIMITS = wordset(
    """
    limit restrict restriction prohibit concern risk threat threaten danger fear criticize
    criticise criticism oppose opposition doubt unclear uncertain uncertainty reluctant lack
    shortage obstacle setback warning warn resist ban caution delay escalation violate
    dispute skeptical sceptical unlikely vulnerable deteriorate crisis stall
    """
)
_BACKGROUND = re.compile(
    r"\b(?:since\s+\d{4}|in\s+(?:19|20)\d\d|for\s+(?:years|decades|months)|years\s+ago|decades?|"
    r"historically|traditionally|previously|following\s+an?|last\s+year|known\s+as|used\s+to)\b",
    re.IGNORECASE,
)
_AHEAD = re.compile(
    r"\b(?:will|won[’']t|is\s+(?:expected|scheduled|due|set|slated|likely)\s+to|"
    r"are\s+(?:expected|scheduled|due|set|slated|likely)\s+to|plans?\s+to|going\s+to|"
    r"next\s+(?:week|month|year)|upcoming|deadline)\b",
    re.IGNORECASE,
)


def section_of(sentence: Reading, text: str, *, figures: int, late: bool) -> tuple[Section, str]:
    """The section of a point and, in plain words, why.

    `text` is the point's line, `figures` how many figures it holds, `late` whether its sentence
    stands in the last two thirds of the article.
    """
    root = sentence.root
    tense = tense_of(root)
    if tense == "planned" and not _conditional(root):
        return Section.NEXT, "looks ahead"
    if found := _CONTRAST.search(text):
        return Section.LIMITS, f"contrast word “{found.group().lower()}”"
    if _negated(root):
        return Section.LIMITS, "says what is not so"
    if figures >= 2 or (figures and late):
        return Section.FIGURES, "two figures" if figures == 2 else f"figures: {figures}"
    if word := _limiting(sentence, text):
        return Section.LIMITS, f"speaks of “{word}”"
    if _past_perfect(root) or (late and _BACKGROUND.search(text)):
        return Section.CONTEXT, "tells what came before"
    if late and root.tag_ in ("VBZ", "VBP") and tense == "unknown":
        return (
            (Section.NEXT, "looks ahead")
            if _AHEAD.search(text)
            else (Section.CONTEXT, "describes the situation")
        )
    return Section.WHAT_HAPPENED, "tells what happened"


def _conditional(root: Token) -> bool:
    return any(child.lower_ in ("would", "could", "might", "may") for child in root.children)


def _negated(root: Token) -> bool:
    return any(child.dep_ == "neg" for child in root.children)


def _limiting(sentence: Reading, text: str) -> str:
    words = set(re.findall(r"\w+", text))
    near = {sentence.root.i, *(child.i for child in sentence.root.children)}
    for token, term in zip(sentence.tokens, sentence.terms, strict=True):
        if term not in _LIMITS or token.text not in words:
            continue
        if token.i in near or token.head.i in near:
            return token.lower_
    return ""


def _past_perfect(root: Token) -> bool:
    return root.tag_ == "VBN" and any(
        child.lower_ == "had" and child.dep_ == "aux" for child in root.children
    )
