"""Live-blogs and interviews: which entry a paragraph belongs to, and who speaks it."""

from __future__ import annotations

import re
from collections import Counter
from itertools import pairwise

from briefing.article import BlockKind
from briefing.importing.document import Piece
from briefing.importing.structure import is_prose

#: A live-blog has at least this many entries, an interview this many turns.
_FEWEST_ENTRIES = 3
_FEWEST_TURNS = 4
#: More than this are names of dishes or teams that come again, not people in a conversation.
_MOST_SPEAKERS = 5

_CLOCK = (
    r"(?:[01]?\d|2[0-3])[:.h][0-5]\d(?:[:.][0-5]\d)?(?:\s?[ap]\.?m\b\.?)?"
    r"|\d{1,2}\s?[ap]\.?m\b\.?|\d{1,2}\s?(?:m|mins?|minutes?|h|hrs?|hours?) ago"
)
_DIGIT = re.compile(r"\d")
_DIGITS = re.compile(r"\d+")
_TIME = re.compile(rf"(?<![\d.:])(?:{_CLOCK})(?![\d:])", re.I)
#: What else stands in the line with an entry's time: days, months, time zones, "Posted at".
_AROUND_TIME = re.compile(
    r"\b(?:posted|published|updated|at|on|by|today|yesterday|min read|"
    r"(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|"
    r"jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|"
    r"sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?|"
    r"GMT|BST|UTC|C?E[SD]?T|CES?T|[MPW][SD]?T|ACST|AE[SD]T|IST|MSK|uhr)\b\.?|\d{1,4}(?:st|nd|rd|th)?",
    re.I,
)
_LEADING_TIME = re.compile(
    rf"(?:{_CLOCK})(?:\s(?:[A-Z]{{2,4}}))?\s*(?:[:–—|-]|\s(?=[A-Z“\"]))\s*\S"
)

#: A paragraph that only asks, and the share of such paragraphs in an interview.
_QUESTION = re.compile(r"[^\s“\"«„‘'][^\n]{10,400}\?")
_QUESTIONS = 0.25
_SAID = frozenset([BlockKind.PARAGRAPH, BlockKind.HEADING])
_SELF = re.compile(
    r"\b(?:I|[Mm]y|me|[Ww]e|[Oo]ur|us|[Jj]e|[Jj]['’]\w+|[Nn]ous|[Nn]otre|[Mm]on|[Mm]a"
    r"|[Ii]ch|[Mm]ir|[Mm]ich|[Ww]ir|[Uu]ns)\b"
)

_HEADINGS = frozenset(["h2", "h3", "h4", "h5"])

_NAME = r"(?:[A-ZÀ-Þ][\w.'’-]*|de|van|von|der|la)"
_INLINE = re.compile(
    rf"(?P<who>[QA](?=[.:])|{_NAME}(?: {_NAME}){{0,4}}(?: \([^)]{{1,40}}\))?)(?P<mark>[:.])\s+\S"
)
_ALONE = re.compile(rf"(?P<who>{_NAME}(?: {_NAME}){{0,4}}):?")


def mark_turns(pieces: list[Piece]) -> None:
    """Note the time of every entry of a live-blog, or the speaker of every turn of an interview.

    The lines that hold nothing but such a time or name are kept as `ENTRY`.
    """
    if not _mark(pieces, _times(pieces), "time"):
        _mark(pieces, _speakers(pieces), "speaker")


def _mark(pieces: list[Piece], openers: dict[int, tuple[str, bool]], field: str) -> bool:
    """Give each piece its opener's value; `openers` maps an index to (value, stands alone).

    A heading right above an opener belongs to it.
    """
    current = ""
    for index, piece in enumerate(pieces):
        if index in openers:
            current, alone = openers[index]
            if alone:
                piece.kept, piece.reason, piece.kind = True, "", BlockKind.ENTRY
        elif piece.kind is BlockKind.HEADING and index + 1 in openers:
            current = openers[index + 1][0]
        if current and piece.kept:
            setattr(piece, field, current)
    return bool(openers)


def _times(pieces: list[Piece]) -> dict[int, tuple[str, bool]]:
    """The pieces that open a live-blog's entries, with their times; empty where it is none."""
    found = {
        i: (time, alone) for i, piece in enumerate(pieces) for time, alone in _time(piece.text)
    }
    whole = _with_content(pieces, found)
    left_out = _left_out(pieces, found, whole)
    times = {time for start, (time, _) in found.items() if start in whole or left_out[start]}
    if len(times) < _FEWEST_ENTRIES:
        return {}
    for piece in (piece for own in left_out.values() for piece in own):
        is_heading = piece.tag in _HEADINGS
        piece.kept, piece.reason = True, ""
        piece.kind = BlockKind.HEADING if is_heading else BlockKind.PARAGRAPH
    return _with_content(pieces, found)


def _left_out(
    pieces: list[Piece], found: dict[int, tuple[str, bool]], whole: dict[int, tuple[str, bool]]
) -> dict[int, list[Piece]]:
    """The prose and headings left out of each entry that are marked up as the others'."""
    ends = dict(pairwise([*found, len(pieces)]))
    shapes = {
        _shape(piece)
        for start in whole
        for piece in pieces[start + 1 : ends[start]]
        if piece.kept and piece.tag and _is_content(piece)
    }
    return {
        start: [
            piece
            for piece in pieces[max(0, start - 1) : ends[start]]
            if not piece.kept and _is_content(piece) and _shape(piece) in shapes
        ]
        for start in found
    }


def _shape(piece: Piece) -> tuple[str, str]:
    """How a piece is marked up, without the numbers by which ids tell entries apart."""
    return piece.tag, _DIGITS.sub("", piece.marks)


def _is_content(piece: Piece) -> bool:
    return is_prose(piece.text) or piece.tag in _HEADINGS


def _time(text: str) -> list[tuple[str, bool]]:
    """The clock time that a line consists of or begins with."""
    match = _TIME.search(text[:60]) if _DIGIT.search(text[:60]) else None
    if match and len(text) < 60 and not re.search(r"\w", _AROUND_TIME.sub("", _TIME.sub("", text))):
        return [(match[0], True)]
    if match and match.start() == 0 and _LEADING_TIME.match(text):
        return [(match[0], False)]
    return []


def _speakers(pieces: list[Piece]) -> dict[int, tuple[str, bool]]:
    """The pieces that open an interview's turns, with who speaks; empty where it is none."""
    inline = {i: turn for i, piece in enumerate(pieces) if (turn := _inline(piece.text))}
    alone = {
        i: turn
        for i, (piece, after) in enumerate(pairwise(pieces))
        if (turn := _alone(piece.text)) and after.kept and is_prose(after.text)
    }
    for found in (inline, alone):
        repeated = _repeated(_with_content(pieces, found))
        if repeated:
            return repeated
    return _questions(pieces)


def _questions(pieces: list[Piece]) -> dict[int, tuple[str, bool]]:
    """Paragraphs that are questions and what follows them, where they are much of the text."""
    said = [i for i, p in enumerate(pieces) if p.kept and p.kind in _SAID]
    asked = {i for i in said if _QUESTION.fullmatch(pieces[i].text)}
    set_off = {i for i in said if _is_set_off(pieces[i])}
    if len(asked & set_off) > len(set_off) / 2:
        asked |= set_off
    answers = {after for one, after in pairwise(said) if one in asked and after not in asked}
    if len(answers) < _FEWEST_TURNS or len(asked) < _QUESTIONS * len(said):
        return {}
    if set_off and not _is_personal([pieces[i].text for i in answers]):
        return {}
    return {i: ("Q" if i in asked else "A", False) for i in sorted(asked | answers)}


def _is_set_off(piece: Piece) -> bool:
    """Whether a piece stands out as an interview's questions do: a heading, or all in bold."""
    return piece.kind is BlockKind.HEADING or piece.bold >= 0.9 * len(piece.text)


def _is_personal(answers: list[str]) -> bool:
    """Whether people speak of themselves in most answers; an explainer answers in no one's name."""
    return sum(bool(_SELF.search(text)) for text in answers) > len(answers) / 2


def _repeated(found: dict[int, tuple[str, bool]]) -> dict[int, tuple[str, bool]]:
    """The openers of those who speak more than once, where a few take turns."""
    counts = Counter(who for who, _ in found.values())
    found = {i: turn for i, turn in found.items() if counts[turn[0]] > 1}
    speakers = [who for who, _ in found.values()]
    changes = sum(one != two for one, two in pairwise(speakers))
    enough = len(found) >= _FEWEST_TURNS and changes >= len(found) // 2
    return found if enough and 1 < len(set(speakers)) <= _MOST_SPEAKERS else {}


def _inline(text: str) -> tuple[str, bool] | None:
    match = _INLINE.match(text)
    if match and (match["mark"] == ":" or match["who"] in ("Q", "A")):
        return match["who"], False
    return None


def _alone(text: str) -> tuple[str, bool] | None:
    match = _ALONE.fullmatch(text)
    is_name = match and (len(match["who"].split()) > 1 or text.endswith(":"))
    return (match["who"].rstrip(":"), True) if match and is_name else None


def _with_content(
    pieces: list[Piece], found: dict[int, tuple[str, bool]]
) -> dict[int, tuple[str, bool]]:
    """The openers that something of the article follows before the next one."""
    ends = [*found, len(pieces)][1:]
    return {
        start: opener
        for (start, opener), end in zip(found.items(), ends, strict=True)
        if (pieces[start].kept and not opener[1])
        or any(piece.kept for piece in pieces[start + 1 : end])
    }
