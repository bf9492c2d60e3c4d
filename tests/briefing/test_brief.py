"""The pure edits of a brief: each gives a new one, and nothing that was decided gets lost."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.model import Analysis, KeyPoint, Section, Toponym
from briefing.article import Article, Span
from briefing.brief import (
    Brief,
    Origin,
    Point,
    State,
    accept,
    accept_best,
    add_point,
    annotate,
    draft,
    edit_text,
    move,
    redraft,
    reject,
    reopen,
    set_details,
    set_prose,
    set_states,
    skip,
)

Edit = Callable[[Brief], Brief]


@pytest.fixture
def analysis(article: Article) -> Analysis:
    """The short article with a key point in each of its two paragraphs."""
    _, first, second = (block.span for block in article.blocks)
    return Analysis(
        article,
        key_points=(
            KeyPoint("The scheme would cost 2 billion.", Section.FIGURES, (first,), 0.9),
            KeyPoint("“We will not wait.”", Section.POSITIONS, (second,), 0.4),
        ),
    )


@pytest.fixture
def drafted(analysis: Analysis) -> Brief:
    """A fresh brief of the short article."""
    return draft([analysis])


def _ids(brief: Brief) -> list[str]:
    return [point.id for point in brief.points]


# --- drafting ------------------------------------------------------------------------------


def test_a_draft_accepts_nothing(drafted: Brief) -> None:
    assert {point.state for point in drafted.points} == {State.SUGGESTED}


def test_a_draft_stands_in_the_order_of_sections(drafted: Brief) -> None:
    assert [p.section for p in drafted.points] == [Section.POSITIONS, Section.FIGURES]


def test_a_draft_takes_the_title_of_its_source(drafted: Brief, article: Article) -> None:
    assert drafted.details.title == article.title


def test_drafting_twice_gives_the_same_ids(drafted: Brief, analysis: Analysis) -> None:
    assert draft([analysis]) == drafted


def test_evidence_is_the_words_at_its_span(drafted: Brief, article: Article) -> None:
    found = [e for point in drafted.points for e in point.evidence]
    assert all(e.span.of(article.text) == e.quote for e in found)


def test_evidence_can_be_found_again_by_its_surroundings(drafted: Brief, article: Article) -> None:
    found = [e for point in drafted.points for e in point.evidence]
    assert all(e.before + e.quote + e.after in article.text for e in found)


# --- edits ---------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("edit", "state"),
    [
        (accept, State.ACCEPTED),
        (reject, State.REJECTED),
        (skip, State.SKIPPED),
        (reopen, State.SUGGESTED),
    ],
)
def test_a_decision_sets_the_state_and_is_logged(
    drafted: Brief, edit: Callable[[Brief, str], Brief], state: State
) -> None:
    decided = edit(drafted, _ids(drafted)[0])
    assert (decided.points[0].state, decided.log[-1].after) == (state, str(state))


def test_the_machines_words_stay_beside_the_analysts(drafted: Brief) -> None:
    edited = edit_text(drafted, _ids(drafted)[0], "  In my\nown words. ")
    point = edited.points[0]
    assert (point.text, point.machine_text, point.edited) == (
        "In my own words.",
        drafted.points[0].text,
        True,
    )


def test_a_point_without_words_is_refused(drafted: Brief) -> None:
    with pytest.raises(ValueError, match="at least one word"):
        edit_text(drafted, _ids(drafted)[0], " \n ")


def test_an_unknown_point_is_refused(drafted: Brief) -> None:
    with pytest.raises(KeyError):
        accept(drafted, "nobody")


def test_a_moved_point_stands_last_in_its_new_section(drafted: Brief) -> None:
    first, second = _ids(drafted)
    assert _ids(move(drafted, first, Section.FIGURES)) == [second, first]


def test_a_point_of_ones_own_is_accepted_and_marked_as_such(
    drafted: Brief, article: Article
) -> None:
    span = article.blocks[1].span
    added = add_point(drafted, article.id, span, Section.CONTEXT).point("own-1")
    assert (added.state, added.origin, added.evidence[0].span) == (
        State.ACCEPTED,
        Origin.ANALYST,
        span,
    )


def test_a_selection_without_words_is_refused(drafted: Brief, article: Article) -> None:
    with pytest.raises(ValueError, match="no words"):
        add_point(drafted, article.id, Span(26, 28), Section.CONTEXT)


def test_only_what_the_machine_decided_counts_as_unconfirmed(drafted: Brief) -> None:
    best = accept_best(drafted)
    confirmed = accept(best, _ids(best)[0])
    assert confirmed.machine_accepted == {_ids(best)[1]}


def test_accepting_the_best_leaves_decisions_alone(drafted: Brief) -> None:
    rejected = reject(drafted, _ids(drafted)[0])
    assert [p.id for p in accept_best(rejected).accepted()] == _ids(drafted)[1:]


# --- analysing again -----------------------------------------------------------------------


def test_an_unchanged_analysis_changes_nothing(drafted: Brief, analysis: Analysis) -> None:
    assert redraft(drafted, [analysis]) == drafted


def test_decisions_and_words_survive_a_new_analysis(drafted: Brief, analysis: Analysis) -> None:
    first, second = _ids(drafted)
    decided = edit_text(accept(drafted, first), second, "Mine.")
    again = redraft(decided, [analysis])
    assert (again.point(first).state, again.point(second).text) == (State.ACCEPTED, "Mine.")


def test_what_is_no_longer_found_goes_unless_it_was_decided(
    drafted: Brief, analysis: Analysis
) -> None:
    first, _ = _ids(drafted)
    again = redraft(accept(drafted, first), [replace(analysis, key_points=())])
    assert _ids(again) == [first]


def test_places_come_with_the_analyses_and_anew_with_new_ones(
    drafted: Brief, analysis: Analysis
) -> None:
    place = Toponym(analysis.article.id, "Leeds", 53.8, -1.5, area=False)
    again = redraft(drafted, [replace(analysis, toponyms=(place,))])
    assert again.toponyms == (place,)
    assert redraft(again, [analysis]).toponyms == ()


def test_what_is_newly_found_comes_as_a_suggestion(drafted: Brief, analysis: Analysis) -> None:
    fewer = replace(analysis, key_points=analysis.key_points[:1])
    again = redraft(draft([fewer]), [analysis])
    assert (_ids(again), again.points[0].state) == (_ids(drafted), State.SUGGESTED)


def test_corrections_by_hand_survive_a_new_analysis(drafted: Brief, analysis: Analysis) -> None:
    first, _ = _ids(drafted)
    corrected = annotate(drafted, first, actor="Somebody else", when="2024-06-02")
    again = redraft(corrected, [analysis]).point(first)
    assert (again.actor, again.when) == ("Somebody else", "2024-06-02")


def test_what_was_edited_or_corrected_stays_though_it_is_no_longer_found(
    drafted: Brief, analysis: Analysis
) -> None:
    first, second = _ids(drafted)
    changed = annotate(edit_text(drafted, first, "Mine."), second, actor="Somebody else")
    assert _ids(redraft(changed, [replace(analysis, key_points=())])) == [first, second]


def test_ones_own_points_survive_a_new_analysis(
    drafted: Brief, analysis: Analysis, article: Article
) -> None:
    own = add_point(drafted, article.id, article.blocks[1].span, Section.CONTEXT)
    assert "own-1" in _ids(redraft(own, [analysis]))


# --- any edits in any order ----------------------------------------------------------------


def _edits() -> st.SearchStrategy[Callable[[Brief], Brief]]:
    """An edit of one of a brief's points, or of its own words."""
    which = st.integers(0, 9)

    def on(edit: Callable[[Brief, str], Brief]) -> st.SearchStrategy[Edit]:
        return which.map(lambda n: lambda b: edit(b, b.points[n % len(b.points)].id))

    return st.one_of(
        on(accept),
        on(reject),
        on(skip),
        on(reopen),
        on(lambda b, i: edit_text(b, i, "Other words.")),
        on(lambda b, i: annotate(b, i, note="Check.")),
        on(lambda b, i: move(b, i, Section.NEXT)),
        on(lambda b, i: set_states(b, _ids(b), State.ACCEPTED)),
        on(lambda b, i: add_point(b, b.sources[0].id, Span(0, 8), Section.CONTEXT)),
        on(lambda b, i: set_details(b, audience="Board")),
        on(lambda b, i: set_prose(b, bottom_line="Act.")),
    )


def _sample() -> tuple[Analysis, Brief]:
    article = Article.from_text("A minister spoke.\n\nA vote follows.", title="Vote")
    spans = [block.span for block in article.blocks]
    sections = (Section.WHAT_HAPPENED, Section.NEXT)
    points = tuple(
        KeyPoint(span.of(article.text), section, (span,), 0.5)
        for span, section in zip(spans, sections, strict=True)
    )
    analysis = Analysis(article, key_points=points)
    return analysis, draft([analysis])


def _after(brief: Brief, edits: list[Edit]) -> Brief:
    for edit in edits:
        brief = edit(brief)
    return brief


any_edits = st.lists(_edits(), max_size=12)


@given(any_edits)
def test_an_edit_leaves_the_old_brief_as_it_was(edits: list[Edit]) -> None:
    _, before = _sample()
    kept = replace(before)
    _after(before, edits)
    assert before == kept


@given(any_edits)
def test_no_edit_loses_or_doubles_a_point(edits: list[Edit]) -> None:
    _, before = _sample()
    ids = _ids(_after(before, edits))
    assert set(_ids(before)) <= set(ids) and len(ids) == len(set(ids))


@given(any_edits)
def test_no_edit_touches_the_machines_words_or_the_source(edits: list[Edit]) -> None:
    _, before = _sample()
    after = _after(before, edits)
    words = {point.id: point.machine_text for point in after.points}
    assert after.sources == before.sources
    assert all(words[point.id] == point.machine_text for point in before.points)


@given(any_edits)
def test_the_log_only_grows(edits: list[Edit]) -> None:
    _, before = _sample()
    first = _after(before, edits[:6])
    assert _after(first, edits[6:]).log[: len(first.log)] == first.log


@given(any_edits)
def test_sections_stay_together_in_their_order(edits: list[Edit]) -> None:
    _, before = _sample()
    order = list(Section)
    places = [order.index(point.section) for point in _after(before, edits).points]
    assert places == sorted(places)


@given(any_edits)
def test_a_new_analysis_keeps_every_decision(edits: list[Edit]) -> None:
    analysis, before = _sample()
    after = _after(before, edits)

    def decided(brief: Brief) -> list[tuple[str, State, str, str]]:
        return [_decided(point) for point in brief.points]

    assert decided(redraft(after, [analysis])) == decided(after)


def _decided(point: Point) -> tuple[str, State, str, str]:
    return point.id, point.state, point.text, point.note
