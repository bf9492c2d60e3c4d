"""The analyst's pure edits of the points' order and number: move, split, merge, add."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from briefing.analysis.model import Section
from briefing.article import Span
from briefing.brief.model import Brief, Decision, Evidence, Origin, Point, State


def move(brief: Brief, point_id: str, section: Section) -> Brief:
    """The brief with a point in another section, at its end."""
    point = brief.point(point_id)
    entry = Decision(point_id, "moved", before=str(point.section), after=str(section))
    others = [p for p in brief.points if p.id != point_id]
    return replace(
        brief,
        points=_in_order_of_sections([*others, replace(point, section=section)]),
        log=(*brief.log, entry),
    )


def _in_order_of_sections(points: Iterable[Point]) -> tuple[Point, ...]:
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
    taken = {point.id for point in brief.points}
    serial = next(n for n in range(1, len(taken) + 2) if f"own-{n}" not in taken)
    point = Point(
        f"own-{serial}",
        section,
        text,
        evidence=(Evidence.take(article, span),),
        state=State.ACCEPTED,
        origin=Origin.ANALYST,
        reasons=("added by the analyst",),
    )
    entry = Decision(point.id, "added", after=text)
    return replace(
        brief, points=_in_order_of_sections([*brief.points, point]), log=(*brief.log, entry)
    )
