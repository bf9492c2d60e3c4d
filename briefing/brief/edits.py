"""The analyst's pure edits of one point, and of the brief's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from itertools import islice
from typing import Any

from briefing.brief.estimates import refuse_mixed
from briefing.brief.model import Brief, Decision, Origin, Point, State

#: How the log tells of fields that were set by hand.
SET = "set "


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
    return _change(brief, point_id, lambda p: replace(p, state=state, duplicate_of=""), entry)


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


def last_decisions(brief: Brief, count: int = 10) -> tuple[Decision, ...]:
    """The analyst's last decisions, the latest first; each point once, reopened ones left out."""
    found: dict[str, Decision] = {}
    for entry in reversed(brief.log):
        decides = entry.action in set(State) or entry.action.startswith("duplicate of ")
        if decides and entry.by is Origin.ANALYST:
            found.setdefault(entry.point, entry)
    known = {point.id for point in brief.points}
    decided = (e for e in found.values() if e.after != State.SUGGESTED and e.point in known)
    return tuple(islice(decided, count))


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
    """The brief with a point's note, confidence, actor, role or date set.

    Raises `ValueError` for a confidence that is none of ICD 203's levels, or that would stand
    beside words of likelihood.
    """
    if level := values.get("confidence"):
        refuse_mixed(level, brief.point(point_id).text)
    before = ", ".join(str(getattr(brief.point(point_id), name)) for name in values)
    after = ", ".join(map(str, values.values()))
    entry = Decision(point_id, SET + ", ".join(values), before=before, after=after)
    return _change(brief, point_id, lambda p: replace(p, **values), entry)


def set_details(brief: Brief, **values: Any) -> Brief:
    """The brief with fields of its details set."""
    return replace(brief, details=replace(brief.details, **values))


def set_prose(brief: Brief, **values: str) -> Brief:
    """The brief with the analyst's own paragraphs set."""
    return replace(brief, prose=replace(brief.prose, **values))
