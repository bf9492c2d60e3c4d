"""Moving, splitting, merging points; mending actors and dates; words of estimation."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.model import Analysis, KeyPoint, Section
from briefing.article import Article, Span
from briefing.brief import (
    BANDS,
    Brief,
    Evidence,
    Point,
    State,
    actors_of,
    annotate,
    date_words,
    draft,
    likelihood_in,
    mark_duplicate,
    merge,
    mixed_sentences,
    move,
    redraft,
    remove_source,
    rename_actor,
    reopen,
    split,
    value_of,
)


@pytest.fixture
def three() -> Brief:
    """Three points of one section, by two speakers, on one sentence each."""
    text = "Rain fell on Friday. The minister said so. The minister left."
    article = Article.from_text(text)
    spans = (Span(0, 20), Span(21, 42), Span(43, len(text)))
    points = draft(
        [
            Analysis(
                article,
                key_points=tuple(
                    KeyPoint(span.of(text), Section.CONTEXT, (span,), 0.9 - n / 10)
                    for n, span in enumerate(spans)
                ),
            )
        ]
    ).points
    names = ("The weather service", "The minister", "The Minister of Rain")
    return Brief(
        sources=(article,),
        points=tuple(
            replace(point, actor=name, when="2024-05-31")
            for point, name in zip(points, names, strict=True)
        ),
    )


def ids(brief: Brief) -> list[str]:
    return [point.id for point in brief.points]


def test_a_point_moves_before_another(three: Brief) -> None:
    first, second, third = ids(three)
    assert ids(move(three, third, Section.CONTEXT, before=second)) == [first, third, second]


def test_what_the_analyst_arranged_stays_when_points_are_added(three: Brief) -> None:
    first, second, third = ids(three)
    moved = move(three, third, Section.CONTEXT, before=first)
    article = three.sources[0]
    key_point = KeyPoint("Rain.", Section.CONTEXT, (Span(0, 4),), 1.0)
    again = redraft(moved, [Analysis(article, key_points=(key_point,))])
    kept = [name for name in ids(again) if name in {first, second, third}]
    assert kept == [name for name in ids(moved) if name in kept]


def test_a_split_point_is_two_with_the_same_evidence(three: Brief) -> None:
    first = three.points[0]
    one, two = split(three, first.id, len("Rain fell")).points[:2]
    assert (one.text, two.text) == ("Rain fell", "On Friday.")
    assert one.evidence == two.evidence == first.evidence
    assert one.machine_text == two.machine_text == first.text


@pytest.mark.parametrize("at", [0, 500, len("Rain fell on Friday")])
def test_a_part_without_words_is_refused(three: Brief, at: int) -> None:
    with pytest.raises(ValueError, match="Both parts need words"):
        split(three, three.points[0].id, at)


def test_merging_joins_words_and_evidence_and_keeps_the_other_as_a_duplicate(three: Brief) -> None:
    first, second, _ = three.points
    merged = merge(three, first.id, second.id)
    kept, other = merged.points[:2]
    assert kept.text == "Rain fell on Friday. The minister said so."
    assert kept.evidence == (*first.evidence, *second.evidence)
    assert (other.state, other.duplicate_of, other.text) == (
        State.REJECTED,
        first.id,
        second.text,
    )


def test_a_duplicate_lends_its_evidence_to_the_original(three: Brief) -> None:
    first, second, _ = three.points
    marked = mark_duplicate(three, second.id, first.id)
    assert marked.point(first.id).evidence == (*first.evidence, *second.evidence)
    assert marked.point(first.id).text == first.text


def test_a_reopened_duplicate_is_none_any_more(three: Brief) -> None:
    first, second, _ = three.points
    assert not reopen(mark_duplicate(three, second.id, first.id), second.id).points[1].duplicate_of


def test_no_point_is_its_own_duplicate(three: Brief) -> None:
    with pytest.raises(ValueError, match="itself"):
        mark_duplicate(three, three.points[0].id, three.points[0].id)


@given(st.text(max_size=40), st.integers(0, 45))
def test_splitting_loses_no_word(text: str, at: int) -> None:
    brief = Brief(points=(Point("p", Section.CONTEXT, text),))
    try:
        one, two = split(brief, "p", at).points
    except ValueError:
        return
    assert _letters(one.text + two.text) == _letters(text)


def _letters(text: str) -> str:
    return "".join(text.split()).upper()


def test_a_renamed_actor_is_renamed_in_every_point(three: Brief) -> None:
    renamed = rename_actor(three, "The minister", "Ada Rain", "Minister")
    assert [(p.actor, p.role) for p in renamed.points][1] == ("Ada Rain", "Minister")


def test_renaming_to_a_known_name_merges_the_two(three: Brief) -> None:
    merged = rename_actor(three, "The minister", "The Minister of Rain")
    assert [(a.name, len(a.points)) for a in actors_of(merged)] == [
        ("The Minister of Rain", 2),
        ("The weather service", 1),
    ]


def test_names_in_brackets_follow_and_quoted_words_do_not() -> None:
    point = Point("p", Section.POSITIONS, "[Smith] told Smith: wait.", actor="Smith")
    renamed = rename_actor(Brief(points=(point,)), "Smith", "John Smith").points[0]
    assert renamed.text == "[John Smith] told Smith: wait."


def test_an_actor_without_a_name_is_refused(three: Brief) -> None:
    with pytest.raises(ValueError, match="needs a name"):
        rename_actor(three, "The minister", "  ")


def test_a_corrected_date_dates_every_point_that_relies_on_it(three: Brief) -> None:
    article = three.sources[0]
    changed = date_words(three, article.id, Span(13, 19), "2024-05-24", "2024-05-31")
    assert [point.when for point in changed.points] == ["2024-05-24", "2024-05-31", "2024-05-31"]
    assert value_of(changed, article.id, Span(13, 19)) == "2024-05-24"


def test_going_back_to_the_machines_date_leaves_no_trace_on_the_page(three: Brief) -> None:
    article, span = three.sources[0], Span(13, 19)
    changed = date_words(three, article.id, span, "2024-05-24", "2024-05-31")
    back = date_words(changed, article.id, span, "2024-05-31", "2024-05-31")
    assert back.dates == () and back.points == three.points


def test_confidence_never_stands_beside_likelihood() -> None:
    brief = Brief(points=(Point("p", Section.NEXT, "A vote is very likely."),))
    with pytest.raises(ValueError, match="very likely"):
        annotate(brief, "p", confidence="high")


def test_confidence_is_one_of_three_levels(three: Brief) -> None:
    with pytest.raises(ValueError, match="low, moderate or high"):
        annotate(three, three.points[0].id, confidence="total")
    assert annotate(three, three.points[0].id, confidence="low").points[0].confidence == "low"


@pytest.mark.parametrize("words", [word for band in BANDS for word in band.words])
def test_every_expression_of_likelihood_is_known(words: str) -> None:
    assert likelihood_in(f"There is a {words} possibility of it.")


def test_a_sentence_that_mixes_the_two_is_found_and_two_sentences_are_not() -> None:
    mixed = "We have high confidence that a vote is likely."
    assert mixed_sentences(f"{mixed} It rains.") == (mixed,)
    assert not mixed_sentences("A vote is likely. We have high confidence in this.")


def test_a_point_that_relies_on_two_sources_keeps_the_one_that_stays(three: Brief) -> None:
    other = Article.from_text("Rain fell in the north on Friday.", title="North")
    first, *rest = three.points
    shared = replace(first, evidence=(*first.evidence, Evidence.take(other, Span(0, 9))))
    own = replace(first, id="north", evidence=shared.evidence[1:], duplicate_of="")
    brief = replace(three, sources=(*three.sources, other), points=(shared, own, *rest))
    assert remove_source(brief, other.id) == three


def test_a_duplicate_of_a_point_that_went_with_its_source_stands_alone(three: Brief) -> None:
    other = Article.from_text("Rain fell in the north on Friday.", title="North")
    first, *_ = three.points
    north = replace(first, id="north", evidence=(Evidence.take(other, Span(0, 9)),))
    points = (north, *(replace(point, duplicate_of="north") for point in three.points))
    brief = replace(three, sources=(*three.sources, other), points=points)
    assert {point.duplicate_of for point in remove_source(brief, other.id).points} == {""}
