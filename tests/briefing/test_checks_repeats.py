"""Points that say the same, of sources that tell of the same."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.analysis.model import Section
from briefing.article import Article, Span
from briefing.brief import Brief, Evidence, Point, State, mark_duplicate
from briefing.checks import review_brief

FERRY = "The ferry from Holm sank in the night with 40 people on board, the coast guard said."
AGAIN = "The coast guard said a ferry from Holm sank in the night; 40 people had been on board."
MORE = AGAIN.replace("40", "43")
OTHER = "The coast guard said that a second search for the crew of the trawler would begin."


def _brief(*texts: str, section: Section = Section.WHAT_HAPPENED) -> Brief:
    """Each text a source of its own, and accepted as a point that relies on it."""
    sources = tuple(Article.from_text(f"{text}\n\nParagraph {n}.") for n, text in enumerate(texts))
    points = tuple(
        Point(
            f"p{number}",
            section if number else Section.WHAT_HAPPENED,
            text,
            evidence=(Evidence.take(source, Span(0, len(text))),),
            state=State.ACCEPTED,
        )
        for number, (source, text) in enumerate(zip(sources, texts, strict=True))
    )
    return Brief(sources=sources, points=points)


def _found(brief: Brief) -> list[tuple[str, str]]:
    codes = ("said-twice", "numbers-disagree")
    return [(f.code, f.place.point) for f in review_brief(brief) if f.code in codes]


@pytest.mark.parametrize(
    ("texts", "found"),
    [
        ((FERRY, AGAIN), [("said-twice", "p1")]),
        ((FERRY, MORE), [("numbers-disagree", "p1")]),
        ((FERRY, OTHER), []),
        ((OTHER, FERRY, AGAIN), [("said-twice", "p2")]),
    ],
)
def test_a_point_that_another_source_made_already_is_told(
    texts: tuple[str, ...], found: list[tuple[str, str]]
) -> None:
    assert _found(_brief(*texts)) == found


def test_numbers_that_disagree_are_named() -> None:
    message = next(f.message for f in review_brief(_brief(FERRY, MORE)) if "numbers" in f.message)
    assert message.endswith("give different numbers: 40 and 43.")


def test_the_timeline_may_repeat_what_happened() -> None:
    assert _found(_brief(FERRY, AGAIN, section=Section.TIMELINE)) == []


def test_what_is_not_printed_repeats_nothing() -> None:
    brief = _brief(FERRY, AGAIN)
    waiting = replace(brief.points[1], state=State.SUGGESTED)
    assert _found(replace(brief, points=(brief.points[0], waiting))) == []


def test_a_duplicate_settles_it() -> None:
    assert _found(mark_duplicate(_brief(FERRY, AGAIN), "p1", "p0")) == []
