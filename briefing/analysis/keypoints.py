"""Key points: lines for a brief, sorted into its sections, each with evidence and reasons."""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from briefing.analysis.keypoints_lines import Found, Line, lines_of, readings_of, starting_in
from briefing.analysis.keypoints_positions import positions
from briefing.analysis.keypoints_standing import introduced
from briefing.analysis.keypoints_timeline import timeline_points
from briefing.analysis.model import (
    Actor,
    Figure,
    KeyPoint,
    Section,
    Statement,
    StatementKind,
    TimeExpression,
)
from briefing.analysis.ranking import (
    Version,
    content_words,
    faults,
    in_order_of_worth,
    opening,
    overlap,
    says_nothing,
)
from briefing.analysis.ranking_words import Chances
from briefing.analysis.sections import section_of

if TYPE_CHECKING:
    from briefing.analysis.pipeline import Parse

#: At most this many suggestions a section, whatever the article's length.
ROOM = {
    Section.BOTTOM_LINE: 2,
    Section.WHAT_HAPPENED: 7,
    Section.POSITIONS: 8,
    Section.TIMELINE: 12,
    Section.FIGURES: 4,
    Section.LIMITS: 5,
    Section.CONTEXT: 4,
    Section.NEXT: 5,
}

#: Suggestions in all: so many, and one more for each so many words, up to the most.
_FEWEST, _WORDS_EACH, _MOST = 6, 35, 32

#: Two points that share this much of their words say the same.
_SAME = 0.75

#: With so many other lines, those that say "I" or "we" are left out.
_ENOUGH = 6

#: So many words are read at a glance; each further one speaks against a line of the opening.
_READILY, _EACH_FURTHER = 20, 0.002

#: From so many things on their number is a figure.
_MANY = 10

#: Somebody mentioned at most so many times is no subject of the article.
_HARDLY = 3


def find_key_points(
    parsed: Parse,
    actors: Sequence[Actor],
    statements: Sequence[Statement],
    dates: Sequence[TimeExpression],
    figures: Sequence[Figure],
) -> tuple[KeyPoint, ...]:
    """The key points of an article, the most important first; none for a text without sentences.

    Every point's words come from its evidence in order, save bracketed names for pronouns.
    """
    found = Found.of(actors, statements, dates, figures)
    sentences = readings_of(parsed)
    title = frozenset(content_words(parsed.article.title))
    chances = Chances.of([sentence for _, sentence in sentences], title)
    lines = lines_of(sentences, parsed, found, chances)
    if not lines:
        return ()
    fit = _fit(lines, found)
    first = _opening(lines, fit, chances)
    words = [line.words for line in lines]
    scores = [chances.agreement(line.terms) - faults(line.text) for line in lines]
    ranked = in_order_of_worth(words, scores, limit=60)
    worth = _worth(ranked, lines, first)
    bottom = _bottom_line([n for n in first if fit[n]], lines, found)
    leading = [
        *(_point(n, lines, worth, found, bottom=True) for n in bottom),
        *(_point(n, lines, worth, found) for n in first if n not in bottom and fit[n]),
    ]
    others = [
        *_strongest(positions(parsed, lines, worth, found)),
        *_strongest(timeline_points(parsed, lines, worth, found)),
        *(_point(n, lines, worth, found) for n, _ in ranked if n not in first and fit[n]),
    ]
    return _best(_different(leading, others), _total(lines))


def _opening(lines: list[Line], fit: Sequence[bool], chances: Chances) -> list[int]:
    """The three lines that sum the article up; the fuller ones take their lines' places."""
    told = [each for line in lines for each in _versions(line)]
    versions = [
        Version(line.index, line.terms, 3.0 * (not fit[line.index]) + _fault(line)) for line in told
    ]
    chosen = [told[n] for n in opening(versions, chances)]
    for line in chosen:
        lines[line.index] = line
    return [line.index for line in chosen]


def _versions(line: Line) -> Iterator[Line]:
    """A line, and the fuller one of its sentence where that one stands alone as well."""
    yield line
    fuller = line.fuller
    if fuller and not (fuller.shortened.unnamed or fuller.personal):
        yield fuller


def _strongest(points: Iterable[KeyPoint]) -> list[KeyPoint]:
    """As many points as could be shown, so that a book costs no more to compare than an article."""
    return heapq.nlargest(60, points, key=lambda point: point.score)


def _total(lines: Sequence[Line]) -> int:
    words = sum(len(line.sentence) for line in lines)
    return min(_MOST, _FEWEST + words // _WORDS_EACH)


def _worth(
    ranked: Sequence[tuple[int, float]], lines: Sequence[Line], first: Sequence[int]
) -> dict[int, float]:
    """Scores from 0 to 1 by line; the opening three lead, lines that weren't ranked get none."""
    high, low = ranked[0][1], min(value for _, value in ranked)
    width = (high - low) or 1.0
    worth = {lines[n].index: 0.05 + 0.85 * (value - low) / width for n, value in ranked}
    return worth | {lines[n].index: 1.0 - 0.02 * place for place, n in enumerate(first)}


def _fit(lines: Sequence[Line], found: Found) -> list[bool]:
    """Whether each line can be a point by itself: it tells something, and of whom or what.

    Those that say "I" or "we" are points only where hardly any others are.
    """
    stand = [_stands(line, found) for line in lines]
    plain = [stands and not line.personal for line, stands in zip(lines, stand, strict=True)]
    return plain if sum(plain) >= _ENOUGH else stand


def _stands(line: Line, found: Found) -> bool:
    return (
        line.whole
        and not line.shortened.unnamed
        and not says_nothing(line.text)
        and not _only_said(line, found)
        and not _introduces(line, found)
    )


def _introduces(line: Line, found: Found) -> bool:
    """Whether a line tells who somebody is whom the article hardly names: its author, mostly."""
    name = introduced(line.sentence)
    if name is None:
        return False
    start = line.block.start + name.left_edge.idx
    here = starting_in(found.mentions, start, line.block.start + name.idx + len(name))
    return any(len(found.actors[mention].mentions) <= _HARDLY for mention in here)


def _fault(line: Line) -> float:
    """What speaks against a line among the first three; with 1 or more it is a last resort."""
    further = max(0, line.shortened.words - _READILY)
    return 1.0 * ("[" in line.text) + faults(line.text) + _EACH_FURTHER * further


def _bottom_line(first: Sequence[int], lines: Sequence[Line], found: Found) -> list[int]:
    """The one or two lines that say what it is all about: early, and no quotation.

    One that stands further down, addresses the reader or speaks of "us" is taken only where there
    is no other.
    """
    told = [n for n in first if not _is_quotation(lines[n], found)]
    fit = [n for n in told if n < 6] or told[:1]
    plain = [n for n in fit if not faults(lines[n].text)] or fit
    return plain[:2] if len(lines) > 8 else plain[:1]


def _is_quotation(line: Line, found: Found) -> bool:
    said = starting_in(found.statements, line.span.start, line.span.end)
    quoted = sum(
        span.end - span.start
        for statement in said
        if statement.kind is StatementKind.DIRECT
        for span in statement.content
    )
    return 2 * quoted > line.span.end - line.span.start or line.text[:1] in "“\"'‘"


def _only_said(line: Line, found: Found) -> bool:
    """Whether the line is nothing but somebody's words, with its speaker left in another one."""
    if starting_in(found.cues, line.span.start, line.span.end):
        return False
    said = 0
    for place in range(max(0, bisect_left(found.said, line.span) - 1), len(found.said)):
        span = found.said[place]
        if span.start >= line.span.end:
            break
        said += max(0, min(span.end, line.span.end) - max(span.start, line.span.start))
    return said > 0.85 * (line.span.end - line.span.start)


def _point(
    n: int, lines: Sequence[Line], worth: Mapping[int, float], found: Found, *, bottom: bool = False
) -> KeyPoint:
    """A line as a point of the section that its sentence speaks for."""
    line = lines[n]
    figures = starting_in(found.figures, line.span.start, line.span.end)
    if figures:
        kept = {line.block.start + token.idx for token in line.sentence.of(line.shortened.kept)}
        figures = [each for each in figures if each.start in kept and _counts(each)]
    section, why = section_of(
        line.sentence, line.text, figures=len(figures), late=3 * n > len(lines)
    )
    if bottom:
        section, why = Section.BOTTOM_LINE, "says what it is about"
    return KeyPoint(
        line.text, section, (line.span,), worth.get(line.index, 0.0),
        tuple(_reasons(line, why, len(figures))),
    )  # fmt: skip


def _counts(figure: Figure) -> bool:
    """Whether a figure says something by itself: a share, money, or how many there are.

    "Two hostages for three commanders" tells an event, not a figure.
    """
    many = bool(figure.counted) and float(figure.value) >= _MANY
    return many or figure.unit in ("%", "USD", "EUR", "GBP")


def _reasons(line: Line, why: str, figures: int) -> Iterator[str]:
    if line.index == 0:
        yield "lead paragraph"
    elif line.index < 4:
        yield "near the top"
    yield why
    if figures and "figure" not in why:
        yield "a figure" if figures == 1 else f"{figures} figures"
    yield from line.shortened.left_out


# --- choosing -------------------------------------------------------------------------------


def _different(leading: Sequence[KeyPoint], others: Sequence[KeyPoint]) -> list[KeyPoint]:
    """The points without those that say the same as one before them.

    A dated event may also stand among the leading points or be a position: the timeline would lack
    it otherwise.
    """
    kept: list[tuple[KeyPoint, set[str]]] = []
    for point in (*leading, *others):
        words = set(content_words(point.text))
        timeline = point.section is Section.TIMELINE
        rivals = [each for each in kept if not (timeline and _stands_apart(each[0], leading))]
        if words and not any(_repeats(point, words, *rival) for rival in rivals):
            kept.append((point, words))
    return _without_lone_date([point for point, _ in kept], leading)


def _without_lone_date(points: list[KeyPoint], leading: Sequence[KeyPoint]) -> list[KeyPoint]:
    """The points without a timeline that is one leading point once more."""
    dated = [point for point in points if point.section is Section.TIMELINE]
    if len(dated) == 1 and dated[0].text in {point.text for point in leading}:
        points.remove(dated[0])
    return points


def _stands_apart(point: KeyPoint, leading: Sequence[KeyPoint]) -> bool:
    return point.section is Section.POSITIONS or point in leading


def _repeats(point: KeyPoint, words: set[str], other: KeyPoint, theirs: set[str]) -> bool:
    near = any(one.overlaps(two) for one in point.evidence for two in other.evidence)
    if point.section is Section.TIMELINE:
        if point.when != other.when != "":
            return point.text == other.text
        return near and overlap(words, theirs) >= _SAME
    if near:
        return overlap(words, theirs) >= _SAME
    return overlap(words, theirs) >= _SAME and 2 * len(words & theirs) > len(words | theirs)


def _best(points: Sequence[KeyPoint], total: int) -> tuple[KeyPoint, ...]:
    """The best points within each section's room and the total, the most important first.

    The timeline, the two best of every section and the best of each speaker have their place
    whatever their score.
    """
    taken: Counter[Section] = Counter()
    heard: set[str] = set()
    sure: list[KeyPoint] = []
    others: list[KeyPoint] = []
    for point in sorted(points, key=lambda each: (-each.score, each.start)):
        taken[point.section] += 1
        place = taken[point.section]
        first = point.section is Section.POSITIONS and point.actor not in heard
        if place <= ROOM[point.section] or (first and len(heard) < ROOM[Section.POSITIONS]):
            certain = point.section is Section.TIMELINE or place <= 2 or first
            (sure if certain else others).append(point)
            heard.update({point.actor} if first else ())
    best = [*sure, *others[: max(0, total - len(sure))]]
    best.sort(key=lambda each: (-each.score, each.start))
    return tuple(replace(point, score=round(point.score, 3)) for point in best)
