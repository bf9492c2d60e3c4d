"""Analyses -> Brief: what the machine suggests, and what it suggests again for a changed source."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from briefing.analysis.model import Analysis, KeyPoint, Section, Toponym
from briefing.article import Span
from briefing.brief.actors import RENAMED
from briefing.brief.arranging import MOVED, in_order_of_sections
from briefing.brief.edits import SET, set_state
from briefing.brief.model import Brief, Details, Evidence, Origin, Point, State


def draft(analyses: Sequence[Analysis]) -> Brief:
    """A brief with every key point of the analyses as a suggestion, and nothing accepted.

    The title is the first source's. Points stand by section, the more important first; the
    timeline stands in order of time.
    """
    points = [point for analysis in analyses for point in _points_of(analysis)]
    sources = tuple(analysis.article for analysis in analyses)
    title = next((article.title for article in sources if article.title), "")
    return Brief(Details(title=title), sources, _in_order(points), toponyms=_toponyms(analyses))


def _toponyms(analyses: Iterable[Analysis]) -> tuple[Toponym, ...]:
    return tuple(each for analysis in analyses for each in analysis.toponyms)


def _points_of(analysis: Analysis) -> Iterable[Point]:
    seen: set[str] = set()
    for key_point in analysis.key_points:
        point = _point_of(analysis, key_point)
        if point.id not in seen:
            seen.add(point.id)
            yield point


def _point_of(analysis: Analysis, key_point: KeyPoint) -> Point:
    actor = analysis.actor(key_point.actor)
    return Point(
        id=point_id(analysis.article.id, key_point.section, key_point.evidence),
        section=key_point.section,
        text=key_point.text,
        machine_text=key_point.text,
        evidence=tuple(Evidence.take(analysis.article, span) for span in key_point.evidence),
        score=key_point.score,
        reasons=key_point.reasons,
        actor=actor.name if actor else "",
        role=actor.role if actor else "",
        stance=key_point.stance,
        quoted=key_point.quoted,
        inferred=key_point.inferred,
        when=key_point.when,
    )


def point_id(article: str, section: Section, evidence: Iterable[Span]) -> str:
    """A stable identity: the same section and evidence of the same article give the same id."""
    key = f"{article}|{section}|" + ",".join(f"{span.start}-{span.end}" for span in evidence)
    return hashlib.sha256(key.encode()).hexdigest()[:10]


def _in_order(points: Iterable[Point]) -> tuple[Point, ...]:
    order = list(Section)

    def key(point: Point) -> tuple[int, str, float]:
        when = point.when if point.section is Section.TIMELINE else ""
        return (order.index(point.section), when, -point.score)

    return tuple(sorted(points, key=key))


def redraft(brief: Brief, analyses: Sequence[Analysis]) -> Brief:
    """The same brief after its sources were analysed again (a date set, a block brought back).

    Decisions, edits and the analyst's own points stay; what the new analysis adds comes as
    suggestions, what it no longer finds goes unless it was decided on, edited or corrected.
    """
    names = {entry.before: entry.after for entry in brief.log if entry.action == RENAMED}
    fresh = {p.id: replace(p, actor=names.get(p.actor, p.actor)) for p in draft(analyses).points}
    corrected = _corrected(brief)
    touched = corrected.keys() | {
        p.id for p in brief.points if p.edited or p.origin is Origin.ANALYST
    }
    kept = [
        _refreshed(point, fresh.get(point.id), corrected.get(point.id, frozenset()))
        for point in brief.points
        if point.id in fresh or point.id in touched or not point.open
    ]
    known = {point.id for point in kept}
    added = [point for point in fresh.values() if point.id not in known]
    sources = tuple(analysis.article for analysis in analyses)
    points = _joined(brief, kept, added)
    return replace(brief, sources=sources, points=points, toponyms=_toponyms(analyses))


def _joined(brief: Brief, kept: list[Point], added: list[Point]) -> tuple[Point, ...]:
    """Old and new points in order: by importance until the analyst has moved one."""
    if not added:
        return tuple(kept)
    arranged = any(entry.action == MOVED for entry in brief.log)
    return in_order_of_sections([*kept, *added]) if arranged else _in_order([*kept, *added])


def _corrected(brief: Brief) -> dict[str, frozenset[str]]:
    """By point, the fields that the analyst set by hand, as the log has them."""
    found: dict[str, frozenset[str]] = {}
    for entry in brief.log:
        if entry.action.startswith(SET):
            names = entry.action.removeprefix(SET).split(", ")
            found[entry.point] = found.get(entry.point, frozenset()).union(names)
    return found


def _refreshed(old: Point, new: Point | None, corrected: frozenset[str]) -> Point:
    """`old` with what the machine now knows; words, state, notes and corrections stay."""
    if new is None:
        return old
    new = replace(new, **{name: getattr(old, name) for name in corrected})
    text = old.text if old.edited else new.text
    return replace(
        new,
        text=text,
        section=old.section,
        state=old.state,
        confidence=old.confidence,
        note=old.note,
        evidence=old.evidence,
        judgements=old.judgements,
        duplicate_of=old.duplicate_of,
    )


#: How many points of each section a two-page brief holds.
_ROOM = {
    Section.BOTTOM_LINE: 2,
    Section.WHAT_HAPPENED: 4,
    Section.POSITIONS: 7,
    Section.TIMELINE: 7,
    Section.FIGURES: 3,
    Section.LIMITS: 3,
    Section.CONTEXT: 2,
    Section.NEXT: 3,
}


def accept_best(brief: Brief) -> Brief:
    """The brief with its best open suggestions accepted by the machine, as many as two pages hold.

    The log keeps that no analyst decided, and the printed brief says so.
    """
    for section, room in _ROOM.items():
        suggested = [p for p in brief.points if p.section is section and p.state is State.SUGGESTED]
        for point in sorted(suggested, key=lambda p: -p.score)[:room]:
            brief = set_state(brief, point.id, State.ACCEPTED, Origin.MACHINE)
    return brief
