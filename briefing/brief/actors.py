"""The analyst's pure edits of who speaks and when things were: across all points at once."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

from briefing.article import Span
from briefing.brief.edits import annotate
from briefing.brief.model import Brief, DatedWords, Decision, Point

#: How the log tells that an actor has another name in the whole brief.
RENAMED = "renamed actor"


@dataclass(frozen=True, slots=True)
class BriefActor:
    """Somebody whom points of the brief are attributed to; `points` are their ids."""

    name: str
    role: str
    points: tuple[str, ...]


def actors_of(brief: Brief) -> tuple[BriefActor, ...]:
    """Everybody whom a point is attributed to, those with the most points first."""
    found: dict[str, list[Point]] = {}
    for point in brief.points:
        if point.actor:
            found.setdefault(point.actor, []).append(point)
    actors = [
        BriefActor(name, next((p.role for p in points if p.role), ""), tuple(p.id for p in points))
        for name, points in found.items()
    ]
    return tuple(sorted(actors, key=lambda actor: -len(actor.points)))


def rename_actor(brief: Brief, old: str, new: str, role: str | None = None) -> Brief:
    """The brief with an actor's name, and role where it is given, changed in every point.

    A name that another actor has merges the two, and the other's role is kept. Names that stand in
    brackets for a pronoun follow; quoted words never change. Raises `ValueError` for an empty name
    and `KeyError` where nobody is called `old`.
    """
    new = " ".join(new.split())
    if not new:
        raise ValueError("An actor needs a name; to remove a speaker, clear it in the point.")
    known = {actor.name: actor for actor in actors_of(brief)}
    actor = known[old]
    if role is None:
        role = known[new].role if new in known else actor.role
    for point_id in actor.points:
        brief = annotate(brief, point_id, **_changes(brief.point(point_id), new, role))
    renamed = tuple(_bracketed(point, old, new) for point in brief.points)
    entry = Decision("", RENAMED, before=old, after=new)
    return replace(brief, points=renamed, log=(*brief.log, entry))


def _changes(point: Point, actor: str, role: str) -> dict[str, Any]:
    return {
        name: value
        for name, value in (("actor", actor), ("role", role))
        if value != getattr(point, name)
    }


def _bracketed(point: Point, old: str, new: str) -> Point:
    text = point.text.replace(f"[{old}]", f"[{new}]").replace(f"[{old}’s]", f"[{new}’s]")
    return replace(point, text=text) if text != point.text else point


def date_words(brief: Brief, article_id: str, span: Span, value: str, machine: str) -> Brief:
    """The brief with another value (TIMEX3) for a time expression of a source.

    Points that rely on the expression and have the value so far follow: `machine` is the machine's,
    which counts until the analyst gave one. Raises `KeyError` for an unknown source.
    """
    brief.source(article_id)
    before = value_of(brief, article_id, span) or machine
    others = tuple(d for d in brief.dates if (d.article, d.span) != (article_id, span))
    kept = () if value == machine else (DatedWords(article_id, span, value),)
    for point in brief.points:
        relies = any(e.article == article_id and e.span.overlaps(span) for e in point.evidence)
        if relies and point.when and point.when == before:
            brief = annotate(brief, point.id, when=value)
    entry = Decision("", "dated words", before=before, after=value)
    return replace(brief, dates=(*others, *kept), log=(*brief.log, entry))


def value_of(brief: Brief, article_id: str, span: Span) -> str:
    """The analyst's value for a time expression; empty where the machine's stands."""
    return next((d.value for d in brief.dates if (d.article, d.span) == (article_id, span)), "")
