"""What an editor asks of the whole brief, and how the analyst answers."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.analysis.model import Section, Stance
from briefing.article import Article, Span
from briefing.brief import (
    Brief,
    Point,
    State,
    add_evidence,
    edit_text,
    keep_as_judgement,
    put_right,
    set_details,
    set_prose,
    set_states,
    silence,
    unsilence,
)
from briefing.checks import check_brief, review_brief
from briefing.checks.markings import marking_of, rank
from briefing.evidence import ALL_KINDS, Kind
from briefing.finding import Finding
from briefing.storage import dumps, loads


@pytest.fixture
def reviewed(brief: Brief) -> Brief:
    """The short brief, every point accepted by the analyst, with a bottom line."""
    accepted = set_states(brief, [point.id for point in brief.points], State.ACCEPTED)
    return set_prose(accepted, bottom_line="The scheme goes on.")


def _codes(brief: Brief) -> list[str]:
    return [finding.code for finding in review_brief(brief)]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("It would cost 7 million euros.", "unsupported-number"),
        ("Parliament votes on 15 June.", "unsupported-date"),
        ("She met Emmanuel Macron.", "unsupported-name"),
        ("She said “never again”.", "unsupported-quotation"),
        ("TODO: the costs.", "loose-end"),
        ("It costs [insert figure].", "loose-end"),
        ("It is widely believed that the scheme fails.", "passive-source"),
        ("We judge with high confidence that it will probably pass.", "mixed-estimate"),
    ],
)
def test_the_assessment_is_read(reviewed: Brief, text: str, code: str) -> None:
    (found,) = review_brief(set_prose(reviewed, assessment=text))
    assert (found.code, found.place.field) == (code, "assessment")


def test_the_analysts_judgement_is_left_alone(reviewed: Brief) -> None:
    text = "The scheme will fail because the minister has not asked parliament."
    assert _codes(set_prose(reviewed, assessment=text)) == []


def test_an_empty_section_that_the_kind_needs_is_told(reviewed: Brief) -> None:
    assert _codes(set_prose(reviewed, bottom_line="")) == ["empty-section"]


def test_what_does_not_fit_the_pages_is_told(reviewed: Brief) -> None:
    assert _codes(set_prose(reviewed, assessment="We judge so. " * 400)) == ["too-long"]


def test_positions_of_one_side_are_told(reviewed: Brief) -> None:
    position = replace(reviewed.points[1], stance=Stance.SUPPORTS)
    other = Point("x", Section.POSITIONS, "No.", actor="Carl Dahl", stance=Stance.OPPOSES)
    both = replace(reviewed, points=(reviewed.points[0], position, other))
    assert "one-sided" in _codes(both)


def test_a_brief_may_not_be_marked_below_its_source(reviewed: Brief) -> None:
    marked = reviewed.sources[0].with_details(marking="TLP:RED")
    strict = replace(reviewed, sources=(marked,))
    assert _codes(strict) == ["marking-below-source"]
    assert _codes(set_details(strict, marking="TLP:RED")) == []


@pytest.mark.parametrize(
    ("text", "marking"),
    [
        ("TLP:AMBER+STRICT\n\nThe minister spoke.", "TLP:AMBER+STRICT"),
        ("The minister spoke.\n\nNATO RESTRICTED", "RESTRICTED"),
        ("Access to the port is RESTRICTED by the army.", ""),
        ("SECRETS OF THE PALACE", ""),
    ],
)
def test_a_marking_in_the_text_is_seen(text: str, marking: str) -> None:
    assert marking_of(Article.from_text(text)) == marking


def test_markings_are_ordered() -> None:
    names = ["", "TLP:GREEN", "TLP: AMBER", "TLP:AMBER+STRICT", "EU SECRET", "TOP SECRET"]
    assert [rank(name) for name in names] == sorted(rank(name) for name in names)


# --- the analyst's answers -------------------------------------------------------------------


@pytest.fixture
def wrong(reviewed: Brief) -> Brief:
    """The reviewed brief with a wrong figure in its first point."""
    text = reviewed.points[0].text.replace("2 billion", "3 billion")
    return edit_text(reviewed, reviewed.points[0].id, text)


def _only(brief: Brief) -> Finding:
    (found,) = review_brief(brief)
    return found


def test_a_wrong_figure_is_put_right_by_the_source(wrong: Brief) -> None:
    right = put_right(wrong, wrong.points[0].id, _only(wrong))
    assert right.points[0].text == right.points[0].machine_text


def test_a_kind_that_is_switched_off_is_not_asked_about(wrong: Brief) -> None:
    assert check_brief(wrong, ALL_KINDS - {Kind.NUMBER}).findings == ()


def test_a_kind_that_is_switched_off_is_not_asked_about_in_the_assessment(reviewed: Brief) -> None:
    brief = set_prose(reviewed, assessment="It would cost 7 million euros.")
    assert check_brief(brief, {Kind.NAME}).findings == ()


def test_a_judgement_is_not_asked_again(wrong: Brief) -> None:
    point, place = wrong.points[0], _only(wrong).place
    kept = keep_as_judgement(wrong, point.id, point.text[place.start : place.end])
    assert _codes(kept) == [] and kept.points[0].judged


def test_a_judgement_whose_words_went_is_none(wrong: Brief) -> None:
    kept = keep_as_judgement(wrong, wrong.points[0].id, "3 billion")
    assert not edit_text(kept, wrong.points[0].id, "It costs much.").points[0].judged


def test_evidence_from_another_paragraph_can_be_added(reviewed: Brief) -> None:
    point = reviewed.points[0]
    brief = edit_text(
        reviewed, point.id, f"{point.text[:-1]}, and parliament votes on 14 June 2024."
    )
    found = _only(brief)
    assert found.code == "elsewhere-date"
    span = Span(found.source.start, found.source.end)
    assert _codes(add_evidence(brief, point.id, found.source.article, span)) == []


def test_a_silenced_check_keeps_its_reason_in_the_file(wrong: Brief) -> None:
    quiet = loads(dumps(silence(wrong, _only(wrong), "The minister corrected it.")))
    assert _codes(quiet) == []
    ((found, kept),) = check_brief(quiet).silenced
    assert (found.code, kept.reason) == ("unsupported-number", "The minister corrected it.")


def test_a_silenced_check_can_be_raised_again(wrong: Brief) -> None:
    found = _only(wrong)
    assert _codes(unsilence(silence(wrong, found, "Why not."), found.key)) == [found.code]


def test_nothing_is_silenced_without_a_reason(wrong: Brief) -> None:
    with pytest.raises(ValueError, match="why"):
        silence(wrong, _only(wrong), "  ")
