"""Where the words of a PDF's page stand: lines, columns, paragraphs. All measures are in points."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from briefing.importing.phrases import authors

#: A gap between columns is at least this wide and has this many lines on either side.
_GUTTER = 8.0
_COLUMN_LINES = 3
#: The marks that printers put where a word is cut.
_HYPHENS = ("-", "\u00ad", "\u2010", "\ufffe", "\x02")
#: Footnotes are set smaller than this beside the text, and headings larger.
_NOTE_SIZE, _HEADING_SIZE = 0.9, 1.15
_NOTE = re.compile(r"(?:\d{1,3}[.)]?|[*†‡§])\s*[^\W\d_]|(?:\d{1,3}[.)]?|[*†‡§])\s+\S")
#: A sentence's end, with the number of a footnote or without.
_OVER = re.compile(r"[.!?:][\"'”’»)]*$|(?<=[^\W\d]{2})[.!?][\"'”’»)]*\s?\d{1,3}$")
#: How far letters reach above and below the base line, in a font's sizes.
_SMALL, _DEEP = 0.52, 0.21
_ABOVE = (
    (re.compile("[À-ÖØ-Þ]"), 0.92),
    (re.compile(r"[^\Wacegm-z_]|[\"'“”‘’()\[\]/]"), 0.72),
    (re.compile("t"), 0.65),
)
_DESCENDERS = re.compile(r"[gjpqy,;()\[\]/Q]|[^\x00-\u024f\u2010-\u2019\u201b-\u201d\u2026]")


@dataclass(slots=True, eq=False)
class Line:
    """A run of words on one base line; `edge` marks the head and the foot of the page."""

    text: str
    left: float
    bottom: float
    right: float
    top: float
    edge: bool = False

    @property
    def height(self) -> float:
        """From the lowest to the highest ink, about the font's size."""
        return self.top - self.bottom

    @property
    def size(self) -> float:
        """The font's size, estimated from the ink of the letters that the line has.

        A line of small letters only, such as "summers", has half the ink of its font's size.
        """
        above = next((reach for letters, reach in _ABOVE if letters.search(self.text)), _SMALL)
        return self.height / (above + (_DEEP if _DESCENDERS.search(self.text) else 0))


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Lines joined to running text, with the size of their font."""

    text: str
    size: float


def rows(boxes: list[Line]) -> list[Line]:
    """The boxes with those that stand side by side on one line joined."""
    found: list[Line] = []
    for box in boxes:
        last = found[-1] if found else None
        if last is not None and _beside(last, box):
            space = " " if box.left - last.right > 0.12 * last.height else ""
            last.text += space + box.text
            last.right = max(last.right, box.right)
            last.bottom, last.top = min(last.bottom, box.bottom), max(last.top, box.top)
        else:
            found.append(box)
    return found


def _beside(one: Line, two: Line) -> bool:
    shared = min(one.top, two.top) - max(one.bottom, two.bottom)
    gap = two.left - one.right
    return shared > 0.5 * min(one.height, two.height) and -2 < gap < 0.9 * max(one.height, 6)


def reading_order(lines: list[Line], depth: int = 0) -> list[Line]:
    """The lines as they are read: what spans all columns in its place, then column by column."""
    lines = sorted(lines, key=lambda line: (-line.top, line.left))
    if depth > 6 or len(lines) < 2 * _COLUMN_LINES:
        return lines
    for first, last in _stretches(lines):
        part = lines[first:last]
        if (edge := _gutter(part)) is not None:
            return [
                *reading_order(lines[:first], depth + 1),
                *reading_order([line for line in part if line.right <= edge], depth + 1),
                *reading_order([line for line in part if line.right > edge], depth + 1),
                *reading_order(lines[last:], depth + 1),
            ]
    return lines


def _stretches(lines: list[Line]) -> list[tuple[int, int]]:
    """Stretches of the page between gaps over its whole width, the longest first."""
    cuts = _gaps(lines)
    firsts, lasts = [0, *cuts[:12]], [len(lines), *cuts[-6:]]
    pairs = [(one, two) for one in firsts for two in lasts if two - one >= 2 * _COLUMN_LINES]
    return sorted(pairs, key=lambda pair: pair[0] - pair[1])


def _gutter(lines: list[Line]) -> float | None:
    """The right edge of the first column where a strip without text parts the lines."""
    reach, before = 0.0, 0
    for line in sorted(lines, key=lambda line: line.left):
        enough = before >= _COLUMN_LINES and len(lines) - before >= _COLUMN_LINES
        if enough and line.left - reach >= _GUTTER:
            return reach
        reach, before = max(reach, line.right), before + 1
    return None


def _gaps(lines: list[Line]) -> list[int]:
    """The places between lines, from the top, where nothing stands on the same height."""
    found, lowest = [], float("inf")
    for index, line in enumerate(lines[:-1]):
        lowest = min(lowest, line.bottom)
        if lines[index + 1].top <= lowest + 1:
            found.append(index + 1)
    return found[:200]


def notes(lines: Sequence[Line], body: float) -> list[Line]:
    """The lines of the footnotes on a page, in reading order, where `body` is the text's size.

    They are smaller than the text, begin with a number or a mark, and no text stands below them.
    """
    found: list[Line] = []
    is_note = False
    for line in lines:
        is_small = line.size < _NOTE_SIZE * body
        is_note = is_small and (is_note or bool(_NOTE.match(line.text)))
        if is_note and not any(_stands_below(other, line, body) for other in lines):
            found.append(line)
    return found


def _stands_below(other: Line, line: Line, body: float) -> bool:
    """Whether another line is text of the body that stands lower on the page, in its column."""
    shared = min(other.right, line.right) - max(other.left, line.left)
    return other.top < line.bottom and shared > 0 and other.size >= _NOTE_SIZE * body


def paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """The lines of a page, in reading order, as paragraphs; words cut at a line's end joined."""
    groups: list[list[Line]] = []
    leading = _leading(lines)
    for line in lines:
        if groups and _goes_on(groups[-1], line, leading):
            groups[-1].append(line)
        else:
            groups.append([line])
    return [Paragraph(_joined(group), median(x.size for x in group)) for group in groups]


def _leading(lines: Sequence[Line]) -> float:
    """The usual distance from one line to the next."""
    steps = [one.bottom - two.bottom for one, two in pairwise(lines)]
    near = [step for step in steps if 0 < step < 60]
    return median(near) if near else 14.0


def _goes_on(group: list[Line], line: Line, leading: float) -> bool:
    """Whether a line belongs to the paragraph of the lines before it."""
    last = group[-1]
    step = last.bottom - line.bottom
    if len(group) == 1 and authors(last.text):
        return False
    is_heading = min(x.size for x in group) > _HEADING_SIZE * line.size
    if is_heading and not line.text[0].islower():
        return False
    if abs(last.size - line.size) > 0.4 * max(last.size, line.size):
        return False
    if step < 0:  # the next column
        return not _is_over(group)
    if step > 1.35 * max(leading, 1.07 * last.size):
        return False
    indented = len(group) > 1 and line.left - last.left > 6
    return not indented and not (_is_short(group) and _is_over(group))


def _is_over(group: list[Line]) -> bool:
    return bool(_OVER.search(group[-1].text))


def _is_short(group: list[Line]) -> bool:
    """Whether the last line ends well before the longest."""
    widths = [line.right - line.left for line in group]
    return len(group) > 1 and widths[-1] < 0.88 * max(widths)


def _joined(group: list[Line]) -> str:
    text = ""
    for line in group:
        text = join_words(text, line.text)
    return text


def join_words(one: str, two: str) -> str:
    """Two lines as running text; a word that was cut at the end of the first is whole again."""
    if one.endswith(_HYPHENS) and one[-2:-1].isalpha() and two[:1].islower():
        return one[:-1] + two
    return f"{one} {two}" if one else two
