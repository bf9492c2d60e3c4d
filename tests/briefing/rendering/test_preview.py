from __future__ import annotations

import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.analysis.model import Section
from briefing.brief import Brief, State, annotate, edit_text, set_details
from briefing.rendering import Preview, to_pdf, to_preview
from briefing.rendering.engine import rendering
from briefing.rendering.layout import Sheet, sheet_of, styles_of
from briefing.rendering.live import Pages
from briefing.rendering.preview import forget
from briefing.rendering.templates import duplicate_template
from tests.briefing.rendering import sample
from tests.briefing.rendering.reading import pixels_of, words_of


def words() -> st.SearchStrategy[str]:
    return st.lists(
        st.sampled_from("ministers agreed on <new> rules & “more”".split()),
        min_size=1,
        max_size=150,
    ).map(" ".join)


def sheet(brief: Brief) -> Sheet:
    with rendering():
        return sheet_of(brief, draft=True)[0]


def html_of(brief: Brief) -> str:
    return sheet(brief).html


def pages_of(brief: Brief) -> Pages:
    made = sheet(brief)
    with rendering():
        return Pages(made.html, made.info, styles_of(made))


@pytest.fixture(scope="module")
def preview() -> Preview:
    return to_preview(sample.brief())


def test_every_point_has_a_place(whole: Brief, preview: Preview) -> None:
    assert {place.point_id for place in preview.places} == {p.id for p in whole.points}


def test_a_place_holds_the_words_of_its_point(whole: Brief, preview: Preview) -> None:
    document = pypdfium2.PdfDocument(preview.pdf)
    place = next(each for each in preview.places if each.point_id == "p13")
    page = document[place.page]
    top = page.get_height() - place.y
    words = page.get_textpage().get_text_bounded(
        place.x, top - place.height, place.x + place.width, top
    )
    assert whole.point("p13").text in " ".join(words.split())


def test_pages_are_counted(preview: Preview) -> None:
    assert preview.pages == len(pypdfium2.PdfDocument(preview.pdf)) == 2


def test_a_good_brief_raises_no_finding(preview: Preview) -> None:
    assert preview.findings == ()


def test_a_character_that_no_font_has_is_named_with_its_point(whole: Brief) -> None:
    odd = replace(whole.points[1], text="A rare sign: \U00013000.")
    found = to_preview(replace(whole, points=(whole.points[0], odd, *whole.points[2:]))).findings
    assert [(f.code, f.place.point) for f in found] == [("missing-character", "p1")]


def test_a_point_over_a_pages_end_has_a_place_on_each_page(whole: Brief) -> None:
    long = replace(whole.points[1], text="Nobody stops here to breathe. " * 190)
    places = to_preview(replace(whole, points=(long,))).places
    assert {place.page for place in places} == {0, 1}


def test_an_edit_that_prints_nothing_new_costs_no_layout(whole: Brief, preview: Preview) -> None:
    assert to_preview(annotate(whole, "p3", note="Ask again.")).pdf is preview.pdf


def unfinished(brief: Brief) -> Brief:
    """The brief with a last point that waits for a decision, so that its pages say “draft”."""
    *points, last = brief.points
    return replace(brief, points=(*points, replace(last, state=State.SUGGESTED)))


@settings(max_examples=20, deadline=None)
@given(
    edits=st.lists(st.tuples(st.sampled_from(range(1, 20)), words()), min_size=1, max_size=3),
    template=st.sampled_from(["policy-brief", "backgrounder"]),
    draft=st.booleans(),
)
def test_pages_made_of_the_last_ones_are_those_made_anew(
    edits: list[tuple[int, str]], template: str, draft: bool
) -> None:
    brief = set_details(sample.brief(), template=template)
    brief = unfinished(brief) if draft else brief
    to_preview(brief)
    for number, text in edits:
        brief = edit_text(brief, brief.points[number % len(brief.points)].id, text)
        kept = to_preview(brief)
    forget()
    anew = to_preview(brief)
    assert (anew.places, anew.findings) == (kept.places, kept.findings)
    assert words_of(anew.pdf) == words_of(kept.pdf)
    assert pixels_of(anew.pdf) == pixels_of(kept.pdf)


def test_the_contents_name_the_pages_that_will_be_printed(whole: Brief) -> None:
    brief = lengthened(set_details(whole, template="backgrounder"))
    shown, printed = words_of(to_preview(brief).pdf), words_of(to_pdf(brief))
    numbers = re.match(r"(?:\d+ )+", printed)
    assert numbers and "2" in numbers.group()
    assert numbers.group() in shown


def test_the_contents_follow_a_section_that_an_edit_moves(whole: Brief) -> None:
    brief = set_details(whole, template="backgrounder")
    to_preview(brief)
    moved = edit_text(brief, "p19", f"{brief.point('p19').text} " * 8)
    kept = to_preview(moved)
    forget()
    assert words_of(kept.pdf) == words_of(to_preview(moved).pdf) != words_of(to_preview(brief).pdf)


def test_contents_that_an_edit_moves_are_laid_out_from_the_last_pages(whole: Brief) -> None:
    brief = set_details(whole, template="backgrounder")
    text = brief.point("p1").text * 3
    assert pages_of(brief).edit(html_of(edit_text(brief, "p1", text)))


def test_an_edit_on_the_first_page_leaves_the_second_as_it_is(whole: Brief) -> None:
    pages = pages_of(whole)
    second = pages.document().pages[1]
    text = whole.point("p1").text.replace("embattled", "contested")
    assert pages.edit(html_of(edit_text(whole, "p1", text)))
    assert pages.document().pages[1] is second


def box_of(pages: Pages, point: str) -> Any:
    """The laid-out box of a point."""
    boxes = (box for page in pages.document().pages for box in page._page_box.descendants())
    marked = (box for box in boxes if box.element is not None and box.element.get("data-point"))
    return next(box for box in marked if box.element.get("data-point") == f"point-{point}")


def test_an_edit_leaves_the_other_points_of_its_section_as_they_are(whole: Brief) -> None:
    first, second, *_ = whole.accepted(Section.POSITIONS)
    pages = pages_of(whole)
    before = box_of(pages, first.id)
    assert pages.edit(html_of(edit_text(whole, second.id, f"{second.text} Again.")))
    assert box_of(pages, first.id) is before


def test_where_a_sections_class_changes_its_points_they_are_laid_out_anew(
    whole: Brief, own_templates: Path
) -> None:
    folder = duplicate_template("policy-brief", "Odd").folder
    with (folder / "style.css").open("a") as style:
        style.write(".short li { padding-left: 20mm }\n")
    odd = set_details(whole, template=folder.name)
    to_preview(odd)
    kept = to_preview(lengthened(odd))
    forget()
    assert pixels_of(kept.pdf) == pixels_of(to_preview(lengthened(odd)).pdf)


def test_a_page_without_a_change_is_said_to_look_the_same(whole: Brief) -> None:
    draft = unfinished(whole)
    text = draft.point("p1").text.replace("embattled", "contested")
    before, after = (to_preview(each).looks for each in (draft, edit_text(draft, "p1", text)))
    assert before[0] != after[0]
    assert before[1] == after[1] != ""


def lengthened(brief: Brief) -> Brief:
    """The brief with a section that is no longer too short to be parted."""
    return edit_text(brief, "p21", f"{brief.point('p21').text} " * 9)


def test_a_section_that_grows_long_is_laid_out_from_the_last_pages(whole: Brief) -> None:
    pages, html = pages_of(whole), html_of(lengthened(whole))
    assert html.count(" short") < html_of(whole).count(" short")
    assert pages.edit(html)


def test_where_a_blocks_class_changes_its_neighbours_all_is_laid_out_anew(
    whole: Brief, own_templates: Path
) -> None:
    folder = duplicate_template("policy-brief", "Odd").folder
    with (folder / "style.css").open("a") as style:
        style.write(".short + .part { padding-top: 9mm }\n")
    odd = set_details(whole, template=folder.name)
    assert not pages_of(odd).edit(html_of(lengthened(odd)))


def test_another_title_is_laid_out_from_the_start(whole: Brief) -> None:
    assert not pages_of(whole).edit(html_of(set_details(whole, title="Another")))
