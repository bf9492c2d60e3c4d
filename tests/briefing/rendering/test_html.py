from __future__ import annotations

import os
import re
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.analysis.model import Section
from briefing.article import Span
from briefing.brief import Brief, Evidence, edit_text, reject, set_details, set_prose
from briefing.errors import RenderFailed
from briefing.rendering import to_html
from tests.briefing.rendering import sample

GOLDEN = Path(__file__).parents[2] / "golden"


def body(brief: Brief, *, draft: bool = False) -> str:
    return re.sub(r"(?s)<style>.*?</style>", "", to_html(brief, draft=draft))


@pytest.mark.parametrize(
    ("name", "brief"),
    [
        ("policy-brief", sample.brief()),
        ("policy-brief-machine", sample.unconfirmed()),
        ("policy-brief-empty", sample.open_points(sample.brief())),
    ],
)
def test_the_page_is_the_golden_page(name: str, brief: Brief) -> None:
    page, golden = body(brief, draft=True), GOLDEN / f"{name}.html"
    if os.environ.get("UPDATE_GOLDEN"):
        golden.write_text(page, encoding="utf-8")
    assert page == golden.read_text(encoding="utf-8")


def test_every_accepted_point_is_printed_once_with_its_id(whole: Brief) -> None:
    page = body(whole)
    assert [page.count(f'data-point="point-{p.id}"') for p in whole.points] == [1] * len(
        whole.points
    )


def test_a_rejected_point_is_not_printed(whole: Brief) -> None:
    assert "advocated" not in re.sub("“[^”]*”", "", body(reject(whole, "p12")))


def test_sections_with_nothing_in_them_are_left_out(whole: Brief) -> None:
    rest = tuple(p for p in whole.points if p.section is not Section.CONTEXT)
    assert "<h2>Context</h2>" not in body(replace(whole, points=rest))


def test_notes_lead_to_the_evidence_and_back(whole: Brief) -> None:
    page = body(whole)
    assert 'id="use-p5-6" href="#note-6"' in page
    assert 'href="#use-p5-6"' in page


def test_points_with_the_same_evidence_share_a_note(whole: Brief) -> None:
    first, second, *rest = whole.points
    page = body(replace(whole, points=(first, replace(second, evidence=first.evidence), *rest)))
    assert page.count(' id="note-') == len(whole.points) - 1


def test_an_actors_positions_share_one_row(whole: Brief) -> None:
    assert body(whole).count("Jens Stoltenberg</span>") == 1


def test_an_edited_point_bears_the_analysts_sign(whole: Brief) -> None:
    page = body(edit_text(whole, "p1", "Biden lifted a ban."))
    assert re.search(r'data-point="point-p1".*?class="sign">◆', page)


def test_points_accepted_by_the_machine_are_announced() -> None:
    assert "no analyst has confirmed these points" in body(sample.unconfirmed())


def test_a_partly_confirmed_brief_marks_what_is_not(whole: Brief) -> None:
    machine = sample.unconfirmed()
    mixed = replace(machine, log=(*machine.log[:-3], *whole.log[-3:]))
    assert "has confirmed 23 of these 26 points (marked ‡)" in body(mixed)


def test_the_analysts_assessment_is_told_apart(whole: Brief) -> None:
    assert "The analyst’s own view" in body(set_prose(whole, assessment="It is narrow."))


def test_users_text_is_never_read_as_a_template(whole: Brief) -> None:
    page = body(edit_text(whole, "p1", "{{ 7 * 7 }} <script>alert(1)</script>"))
    assert "{{ 7 * 7 }} &lt;script&gt;" in page


def test_an_unknown_template_is_named() -> None:
    with pytest.raises(RenderFailed, match="no template called “poem”"):
        to_html(sample.brief(template="poem"))


def test_a_line_in_another_language_says_so(whole: Brief) -> None:
    french = replace(whole, sources=(replace(whole.sources[0], language="fr"),))
    french = set_details(french, language="en")
    assert '<li data-point="point-p1" lang="fr"' in body(french)


def test_pieces_of_one_paragraph_are_one_note(whole: Brief) -> None:
    source, point = whole.sources[0], whole.points[12]
    spans = [(w, source.text.index(w)) for w in ("May 15", "Biden agreed in principle")]
    pieces = tuple(Evidence.take(source, Span(at, at + len(w))) for w, at in spans)
    page = body(replace(whole, points=(replace(point, evidence=pieces),)))
    assert "“Biden agreed in principle … May 15”" in page
