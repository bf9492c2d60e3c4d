"""The analyst's pure edits of the points' order and number: move, split, merge, add."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefing.analysis.model import Section
from briefing.article import Span
from briefing.brief.model import Brief, Decision, Evidence, Origin, Point, State

#: How the log tells that a point was given another place.
MOVED = "moved"


def move(brief: Brief, point_id: str, section: Section, before: str = "") -> Brief:
    """The brief with a point in a section, before another of its points or at its end.

    Raises `KeyError` for an unknown point. `before` counts only where it is in the section.
    """
    point = brief.point(point_id)
    entry = Decision(point_id, MOVED, before=str(point.section), after=str(section))
    moved = replace(point, section=section)
    others = [p for p in brief.points if p.id != point_id]
    places = [n for n, p in enumerate(others) if p.id == before and p.section is section]
    others.insert(places[0] if places else len(others), moved)
    return replace(brief, points=in_order_of_sections(others), log=(*brief.log, entry))


def split(brief: Brief, point_id: str, at: int) -> Brief:
    """The brief with a point cut in two at a character of its text; both keep the evidence.

    Raises `ValueError` where a part would be without words, `KeyError` for an unknown point.
    """
    point = brief.point(point_id)
    first, second = (" ".join(half.split()) for half in (point.text[:at], point.text[at:]))
    if not _worded(first) or not _worded(second):
        raise ValueError("Both parts need words; put the cursor between two words to split there.")
    second = second[:1].upper() + second[1:]
    part = replace(point, id=_free_id(brief, f"{point_id}-part"), text=second, note="")
    points: list[Point] = []
    for each in brief.points:
        points += [replace(point, text=first), part] if each.id == point_id else [each]
    entry = Decision(point_id, "split", before=point.text, after=first)
    made = Decision(part.id, "split from " + point_id, after=second)
    return replace(brief, points=tuple(points), log=(*brief.log, entry, made))


def _worded(text: str) -> bool:
    return any(character.isalnum() for character in text)


def _free_id(brief: Brief, stem: str) -> str:
    taken = {point.id for point in brief.points}
    return next(name for n in range(1, len(taken) + 2) if (name := f"{stem}-{n}") not in taken)


def merge(brief: Brief, point_id: str, other_id: str) -> Brief:
    """The brief with another point's words and evidence joined to a point.

    The other stays as a rejected duplicate, so that nothing is lost. Raises `KeyError` for an
    unknown point and `ValueError` for merging a point with itself.
    """
    brief = mark_duplicate(brief, other_id, point_id)
    point, other = brief.point(point_id), brief.point(other_id)
    ended = point.text if point.text.rstrip('”"’)').endswith((".", "!", "?")) else f"{point.text}."
    text = f"{ended} {other.text}"
    entry = Decision(point_id, "merged with " + other_id, before=point.text, after=text)
    points = tuple(replace(p, text=text) if p.id == point_id else p for p in brief.points)
    return replace(brief, points=points, log=(*brief.log, entry))


def mark_duplicate(brief: Brief, point_id: str, original_id: str) -> Brief:
    """The brief with a point rejected as saying the same as another, which gains its evidence.

    Raises `KeyError` for an unknown point and `ValueError` where both are the same.
    """
    point, original = brief.point(point_id), brief.point(original_id)
    if point_id == original_id:
        raise ValueError("A point can't be a duplicate of itself; choose another one.")
    joined = tuple(dict.fromkeys((*original.evidence, *point.evidence)))
    changed = {
        point_id: replace(point, state=State.REJECTED, duplicate_of=original_id),
        original_id: replace(original, evidence=joined),
    }
    before = str(point.state)
    entry = Decision(point_id, "duplicate of " + original_id, before=before, after="rejected")
    points = tuple(changed.get(p.id, p) for p in brief.points)
    return replace(brief, points=points, log=(*brief.log, entry))


def in_order_of_sections(points: Iterable[Point]) -> tuple[Point, ...]:
    """The points section by section; within one, as they stand."""
    order = list(Section)
    return tuple(sorted(points, key=lambda point: order.index(point.section)))


def add_point(brief: Brief, article_id: str, span: Span, section: Section, text: str = "") -> Brief:
    """The brief with a point of the analyst's own, accepted, whose evidence is a selection.

    `text` is the selected words where it is not given. Raises `ValueError` for a selection
    without words.
    """
    article = brief.source(article_id)
    text = " ".join((text or span.of(article.text)).split())
    if not text:
        raise ValueError("The selection has no words; select some text of the source first.")
    point = Point(
        _free_id(brief, "own"),
        section,
        text,
        evidence=(Evidence.take(article, span),),
        state=State.ACCEPTED,
        origin=Origin.ANALYST,
        reasons=("added by the analyst",),
    )
    entry = Decision(point.id, "added", after=text)
    return replace(
        brief, points=in_order_of_sections([*brief.points, point]), log=(*brief.log, entry)
    )


def remove_source(brief: Brief, article_id: str) -> Brief:
    """The brief without a source, and without the points that rely on nothing else.

    Points that rely on other sources too keep those. Raises `ValueError` for the only source,
    `KeyError` for an unknown one.
    """
    removed = brief.source(article_id)
    if len(brief.sources) == 1:
        raise ValueError("The only source of a brief stays; begin a new brief instead.")
    left = [_without(point, article_id) for point in brief.points]
    kept = [now for now, was in zip(left, brief.points, strict=True) if now.evidence or now is was]
    known = {point.id for point in kept}
    return replace(
        brief,
        sources=tuple(each for each in brief.sources if each is not removed),
        points=tuple(p if p.duplicate_of in known else replace(p, duplicate_of="") for p in kept),
        dates=tuple(each for each in brief.dates if each.article != article_id),
        toponyms=tuple(each for each in brief.toponyms if each.article != article_id),
    )


def _without(point: Point, article_id: str) -> Point:
    """A point without its evidence in an article; the point itself where it has none there."""
    evidence = tuple(each for each in point.evidence if each.article != article_id)
    return point if evidence == point.evidence else replace(point, evidence=evidence)
