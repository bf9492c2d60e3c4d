"""The brief and the pure edits that swap one brief for the next."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from enum import StrEnum
from typing import Any

from briefing.analysis.model import Analysis, KeyPoint, Section, Stance
from briefing.article import Article, Span

SCHEMA_VERSION = 2

#: How the log tells of fields that were set by hand.
_SET = "set "

#: Characters of source text kept on each side of a quotation, so that it can be found again.
CONTEXT = 40


class State(StrEnum):
    """Where a point stands in the review."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    SKIPPED = "skipped"


class Origin(StrEnum):
    """Who wrote a point, or who decided on it."""

    MACHINE = "machine"
    ANALYST = "analyst"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words that a point relies on, with enough around them to be found again."""

    article: str
    span: Span
    quote: str
    before: str = ""
    after: str = ""

    @classmethod
    def take(cls, article: Article, span: Span) -> Evidence:
        """The evidence at a span of an article."""
        text = article.text
        return cls(
            article.id,
            span,
            span.of(text),
            text[max(0, span.start - CONTEXT) : span.start],
            text[span.end : span.end + CONTEXT],
        )


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the brief, with the machine's own words kept beside the analyst's.

    `actor` and `role` are the speaker's name and role as printed; `when` is a TIMEX3 value for the
    timeline; `inferred` is true where the speaker is a conclusion. `score` is from 0 to 1.
    """

    id: str
    section: Section
    text: str
    machine_text: str = ""
    evidence: tuple[Evidence, ...] = ()
    state: State = State.SUGGESTED
    origin: Origin = Origin.MACHINE
    confidence: str = ""
    note: str = ""
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    actor: str = ""
    role: str = ""
    stance: Stance | None = None
    quoted: bool = False
    inferred: bool = False
    when: str = ""

    @property
    def edited(self) -> bool:
        """Whether the analyst changed the machine's words."""
        return self.origin is Origin.MACHINE and self.text != self.machine_text

    @property
    def open(self) -> bool:
        """Whether the point still waits for a decision."""
        return self.state in (State.SUGGESTED, State.SKIPPED)


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of the log: what was done to which point, by whom."""

    point: str
    action: str
    by: Origin = Origin.ANALYST
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """What stands on the brief's front: all of it the analyst's own words."""

    title: str = ""
    audience: str = ""
    author: str = ""
    organisation: str = ""
    date: date | None = None
    reference: str = ""
    marking: str = ""
    template: str = "policy-brief"
    brand: str = ""
    page_size: str = "A4"


@dataclass(frozen=True, slots=True)
class Prose:
    """The analyst's own paragraphs."""

    bottom_line: str = ""
    assessment: str = ""
    recommendations: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """The whole document; every edit gives a new one."""

    details: Details = field(default_factory=Details)
    sources: tuple[Article, ...] = ()
    points: tuple[Point, ...] = ()
    prose: Prose = field(default_factory=Prose)
    log: tuple[Decision, ...] = ()
    schema: int = SCHEMA_VERSION

    def point(self, point_id: str) -> Point:
        """The point with an id; raises `KeyError` for an unknown one."""
        for point in self.points:
            if point.id == point_id:
                return point
        raise KeyError(point_id)

    def source(self, article_id: str) -> Article:
        """The source with an id; raises `KeyError` for an unknown one."""
        for article in self.sources:
            if article.id == article_id:
                return article
        raise KeyError(article_id)

    def accepted(self, section: Section | None = None) -> tuple[Point, ...]:
        """The accepted points, of one section or of all, in the brief's order."""
        return tuple(
            p for p in self.points if p.state is State.ACCEPTED and section in (None, p.section)
        )

    @property
    def unreviewed(self) -> tuple[Point, ...]:
        """The points that still wait for a decision."""
        return tuple(point for point in self.points if point.open)

    @property
    def machine_accepted(self) -> frozenset[str]:
        """Ids of accepted points that no analyst has looked at."""
        last = {entry.point: entry.by for entry in self.log}
        return frozenset(p.id for p in self.accepted() if last.get(p.id) is Origin.MACHINE)


def draft(analyses: Sequence[Analysis]) -> Brief:
    """A brief with every key point of the analyses as a suggestion, and nothing accepted.

    The title is the first source's. Points stand by section, the more important first; the
    timeline stands in order of time.
    """
    points = [point for analysis in analyses for point in _points_of(analysis)]
    sources = tuple(analysis.article for analysis in analyses)
    title = next((article.title for article in sources if article.title), "")
    return Brief(Details(title=title), sources, _in_order(points))


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
    fresh = {p.id: p for p in draft(analyses).points}
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
    return replace(
        brief, sources=sources, points=_in_order([*kept, *added]) if added else tuple(kept)
    )


def _corrected(brief: Brief) -> dict[str, frozenset[str]]:
    """By point, the fields that the analyst set by hand, as the log has them."""
    found: dict[str, frozenset[str]] = {}
    for entry in brief.log:
        if entry.action.startswith(_SET):
            names = entry.action.removeprefix(_SET).split(", ")
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
    )


# --- the analyst's edits -------------------------------------------------------------------


def _change(
    brief: Brief, point_id: str, change: Callable[[Point], Point], *entry: Decision
) -> Brief:
    brief.point(point_id)
    points = tuple(change(p) if p.id == point_id else p for p in brief.points)
    return replace(brief, points=points, log=(*brief.log, *entry))


def set_state(brief: Brief, point_id: str, state: State, by: Origin = Origin.ANALYST) -> Brief:
    """The brief with one point decided on; raises `KeyError` for an unknown point."""
    before = brief.point(point_id).state
    entry = Decision(point_id, str(state), by, str(before), str(state))
    return _change(brief, point_id, lambda p: replace(p, state=state), entry)


def accept(brief: Brief, point_id: str) -> Brief:
    """The brief with one point accepted: it will be printed."""
    return set_state(brief, point_id, State.ACCEPTED)


def reject(brief: Brief, point_id: str) -> Brief:
    """The brief with one point rejected: it stays beside its evidence but is never printed."""
    return set_state(brief, point_id, State.REJECTED)


def skip(brief: Brief, point_id: str) -> Brief:
    """The brief with one point put off for later."""
    return set_state(brief, point_id, State.SKIPPED)


def reopen(brief: Brief, point_id: str) -> Brief:
    """The brief with the decision on one point taken back."""
    return set_state(brief, point_id, State.SUGGESTED)


def set_states(brief: Brief, point_ids: Iterable[str], state: State) -> Brief:
    """The brief with several points decided on at once."""
    for each in point_ids:
        brief = set_state(brief, each, state)
    return brief


def edit_text(brief: Brief, point_id: str, text: str) -> Brief:
    """The brief with a point in the analyst's words. The machine's own words stay beside them.

    Raises `ValueError` for text without a word in it, `KeyError` for an unknown point.
    """
    text = " ".join(text.split())
    if not text:
        raise ValueError("A point needs at least one word; reject it to leave it out.")
    entry = Decision(point_id, "edited", before=brief.point(point_id).text, after=text)
    return _change(brief, point_id, lambda p: replace(p, text=text), entry)


def annotate(brief: Brief, point_id: str, **values: Any) -> Brief:
    """The brief with a point's note, confidence, actor, role or date set."""
    before = ", ".join(str(getattr(brief.point(point_id), name)) for name in values)
    after = ", ".join(map(str, values.values()))
    entry = Decision(point_id, _SET + ", ".join(values), before=before, after=after)
    return _change(brief, point_id, lambda p: replace(p, **values), entry)


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


def set_details(brief: Brief, **values: Any) -> Brief:
    """The brief with fields of its details set."""
    return replace(brief, details=replace(brief.details, **values))


def set_prose(brief: Brief, **values: str) -> Brief:
    """The brief with the analyst's own paragraphs set."""
    return replace(brief, prose=replace(brief.prose, **values))


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
