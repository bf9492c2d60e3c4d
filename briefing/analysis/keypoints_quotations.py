"""Somebody's words in quotation marks as a line: joined, closed, in one pair of marks."""

from __future__ import annotations

import re
from collections.abc import Sequence

from briefing.article import Span

OPEN = "“\"‘«„`'"
CLOSE = "”\"’»'"
#: A title in quotation marks: "Fifty Shades Darker."
TITLE = re.compile(
    r"\W*(?:[A-Z\d][\w’'-]*\W+)(?:(?:[A-Z\d][\w’'-]*|with|of|the|and|in|on|for|to|at)\W+){0,6}"
)
#: Fewer words in quotation marks are a title or an expression, no sentence to go on from.
_SCRAP = 3
_MOST = 32


def quotation(parts: Sequence[Span], text: str) -> tuple[str, int]:
    """A quotation verbatim with its marks, parts joined while a line holds them; how many.

    A part that goes on with the sentence of the one before belongs to it, however long both are.
    """
    line, used = "", 0
    for span in parts:
        part = " ".join(span.of(text).split())
        goes_on = first_letter(part).islower()
        if used and not goes_on and len(line.split()) + len(part.split()) > _MOST:
            break
        scrap = first_letter(line).islower() or len(line.split()) < _SCRAP
        scrap = scrap or bool(TITLE.fullmatch(line))
        if used and not goes_on and (scrap or TITLE.fullmatch(part)):
            break
        line = _joined(line, part) if used else part
        used += 1
    line = re.sub(r"\s+([”\"])$", r"\1", line)  # the mark that opens the next paragraph
    line = re.sub(r"([“‘])\s+", r"\1", line)
    return _closed(re.sub(r",([”\"’']*)$", r".\1", line)), used


#: The mark that ends a quotation, by the one that begins it.
_ENDS = {"“": "”", "«": "»", '"': '"'}


def _closed(line: str) -> str:
    """A quotation in one pair of marks, of which each paragraph began with one."""
    opening, closing = line[:1], _ENDS.get(line[:1])
    if closing is None:
        return line
    written, is_open = "", False
    for at, sign in enumerate(line):
        opens = sign == opening and (at == 0 or line[at - 1].isspace())
        if opens and is_open and written.rstrip()[-1:] in (".", "!", "?", "…"):
            continue
        is_open = opens or (is_open and sign != closing)
        written += sign
    return written + closing if is_open else written


def first_letter(words: str) -> str:
    """The first letter of some words; empty where there is none."""
    return next((character for character in words if character.isalpha()), "")


def _joined(line: str, part: str) -> str:
    if first_letter(part).islower():
        return re.sub(r"[”\"]$", "", line) + " " + re.sub(r"^[“\"]\s*", "", part)
    return re.sub(r",([”\"’']*)$", r".\1", line) + " " + part
