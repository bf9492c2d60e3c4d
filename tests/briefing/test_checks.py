"""What an editor would ask before a brief leaves the house."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from briefing.analysis.model import Section
from briefing.article import Article, Span
from briefing.brief import (
    Brief,
    Point,
    State,
    accept,
    accept_best,
    annotate,
    edit_text,
    reject,
    set_details,
    set_prose,
    set_states,
)
from briefing.checks import review_brief
from briefing.finding import Finding, Level, Place


def _all(brief: Brief, state: State) -> Brief:
    return set_states(brief, [point.id for point in brief.points], state)


@pytest.fixture
def reviewed(brief: Brief) -> Brief:
    """The short brief, every point accepted by the analyst, with a bottom line."""
    return set_prose(_all(brief, State.ACCEPTED), bottom_line="The scheme goes on.")


def _codes(brief: Brief) -> list[str]:
    return [finding.code for finding in review_brief(brief)]


def _with(brief: Brief, **values: object) -> Brief:
    """The brief with its last point (a position) changed."""
    *others, last = brief.points
    return replace(brief, points=(*others, replace(last, **values)))  # type: ignore[arg-type]


def _with_source(brief: Brief, change: Callable[[Article], Article]) -> Brief:
    return replace(brief, sources=tuple(change(article) for article in brief.sources))


def test_a_reviewed_brief_raises_no_question(reviewed: Brief) -> None:
    assert _codes(reviewed) == []


def test_points_that_wait_are_counted(brief: Brief) -> None:
    half = accept(brief, brief.points[0].id)
    found = next(f for f in review_brief(half) if f.code == "unreviewed-points")
    assert (found.code, found.place.point, found.message[:7]) == (
        "unreviewed-points",
        brief.points[1].id,
        "1 point",
    )


def test_nothing_accepted_is_an_error(brief: Brief) -> None:
    assert "nothing-accepted" in _codes(_all(brief, State.REJECTED))


def test_a_missing_title_is_placed_at_its_field(reviewed: Brief) -> None:
    (found,) = review_brief(set_details(reviewed, title=" "))
    assert (found.code, found.place.field) == ("no-title", "title")


def test_what_only_the_machine_accepted_is_told(brief: Brief) -> None:
    assert "not-confirmed" in _codes(accept_best(brief))


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"actor": ""}, "no-speaker"),
        ({"inferred": True}, "inferred-speaker"),
        ({"actor": "a senior U.S. official"}, "anonymous-source"),
        ({"actor": "Two diplomats"}, "anonymous-source"),
        ({"text": " "}, "empty-point"),
        ({"evidence": ()}, "no-evidence"),
        ({"section": Section.TIMELINE}, "undated-event"),
    ],
)
def test_a_weak_point_is_told_with_its_place(
    reviewed: Brief, values: dict[str, object], code: str
) -> None:
    weak = _with(reviewed, **values)
    assert (code, weak.points[-1].id) in [(f.code, f.place.point) for f in review_brief(weak)]


@pytest.mark.parametrize("name", ["Anna Berg", "One Nation", "A. Smith", "Amnesty"])
def test_a_named_source_is_not_anonymous(reviewed: Brief, name: str) -> None:
    assert _codes(_with(reviewed, actor=name)) == []


def test_a_number_that_an_edit_brought_in_is_told_at_its_place(reviewed: Brief) -> None:
    point = reviewed.points[0]
    (found,) = review_brief(edit_text(reviewed, point.id, "It would cost 3 billion euros."))
    assert (found.code, found.place) == (
        "unsupported-number",
        Place(point=point.id, field="text", start=14, end=23),
    )


def test_the_machines_own_words_are_not_checked_against_the_source(reviewed: Brief) -> None:
    assert _codes(_with(reviewed, text="Macron.", machine_text="Macron.")) == []


def test_a_rejected_point_is_never_wrong(reviewed: Brief) -> None:
    weak = _with(reviewed, actor="")
    assert _codes(reject(weak, weak.points[-1].id)) == []


def test_evidence_that_moved_is_an_error(reviewed: Brief) -> None:
    point = reviewed.points[-1]
    moved = replace(point.evidence[0], span=Span(0, 10))
    assert _codes(_with(reviewed, evidence=(moved,))) == ["orphaned-evidence"]


def test_evidence_without_its_source_is_an_error(reviewed: Brief) -> None:
    assert _codes(replace(reviewed, sources=())) == ["orphaned-evidence"] * 2


def test_evidence_in_a_part_left_out_is_told(reviewed: Brief) -> None:
    trimmed = _with_source(reviewed, lambda article: article.with_block(2, kept=False))
    assert _codes(trimmed) == ["evidence-left-out"]


def test_a_weekday_without_a_publication_date_is_told(reviewed: Brief) -> None:
    undated = _with_source(reviewed, lambda article: article.with_details(published=None))
    assert _codes(undated) == ["no-publication-date"]


def test_an_answered_import_question_is_not_asked_again(reviewed: Brief) -> None:
    asked = Finding("no-publication-date", Level.WARNING, "When?")
    assert _codes(_with_source(reviewed, lambda a: replace(a, findings=(asked,)))) == []


def test_what_the_import_noticed_is_passed_on(reviewed: Brief) -> None:
    noticed = Finding("guessed-encoding", Level.INFO, "Read as cp1252.")
    found = review_brief(_with_source(reviewed, lambda a: replace(a, findings=(noticed,))))
    assert found == [noticed]


def test_every_finding_says_what_to_do(brief: Brief) -> None:
    weak = annotate(set_details(brief, title=""), brief.points[-1].id, actor="")
    assert all(finding.remedy for finding in review_brief(weak))


def test_errors_come_first(brief: Brief) -> None:
    levels = [finding.level for finding in review_brief(set_details(brief, title=""))]
    assert levels == sorted(levels, key=list(reversed(Level)).index)


def test_an_empty_brief_only_lacks_its_title() -> None:
    assert _codes(Brief()) == ["no-title"]


def test_a_point_of_ones_own_needs_no_speaker(reviewed: Brief) -> None:
    own = Point(
        "own-1",
        Section.CONTEXT,
        "No numbers.",
        evidence=reviewed.points[0].evidence,
        state=State.ACCEPTED,
    )
    assert _codes(replace(reviewed, points=(*reviewed.points, own))) == []


def test_confidence_and_likelihood_in_one_sentence_are_noticed(brief: Brief) -> None:
    mixed = "We assess with high confidence that a strike is likely."
    assert "mixed-estimate" in _codes(set_prose(brief, assessment=mixed))
    apart = "A strike is likely. Our confidence is high."
    assert "mixed-estimate" not in _codes(set_prose(brief, assessment=apart))


def test_a_quotation_that_a_finding_cites_stands_in_one_pair_of_marks(brief: Brief) -> None:
    point = replace(brief.points[1], text="“We will not wait,”", actor="", state=State.ACCEPTED)
    found = review_brief(replace(brief, points=(point,)))
    (said,) = [finding.message for finding in found if finding.code == "no-speaker"]
    assert said.startswith("“We will not wait,” is")
