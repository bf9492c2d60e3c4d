from __future__ import annotations

import hashlib
import os
import re
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from briefing.analysis.model import Section
from briefing.article import Article
from briefing.brief import Brief, Evidence, Point, State, set_details
from briefing.errors import NothingAccepted
from briefing.rendering import to_pdf
from tests.briefing.rendering import sample
from tests.briefing.rendering.reading import faults_of, pages_of, room_left, words_of


def test_every_accepted_point_is_in_the_text(whole: Brief, pdf: bytes) -> None:
    words = words_of(pdf)
    assert [p.text for p in whole.points if p.text not in words] == []


def test_every_quotation_relied_on_is_in_the_text(whole: Brief, pdf: bytes) -> None:
    words = words_of(pdf)
    assert [e.quote for p in whole.points for e in p.evidence if e.quote not in words] == []


@pytest.mark.parametrize("end", ["?", "…", "—", "/"])
def test_a_note_number_never_begins_a_line(whole: Brief, end: str) -> None:
    points = tuple(
        replace(point, text=f"{'many ' * 14}{'i' * number}{end}", machine_text="")
        for number, point in enumerate(whole.points)
    )
    pages = pypdfium2.PdfDocument(to_pdf(replace(whole, points=points), attach=False))
    lines = [ln for page in pages for ln in page.get_textpage().get_text_bounded().splitlines()]
    assert [line for line in lines if re.fullmatch(r"[\d,]+( ◆)?", line.strip())] == []


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_what_a_quick_confirm_accepts_fills_two_pages(whole: Brief, size: str) -> None:
    assert pages_of(to_pdf(set_details(whole, page_size=size))) == 2


@pytest.mark.parametrize(("size", "points"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_the_page_has_its_size(whole: Brief, size: str, points: tuple[int, int]) -> None:
    document = pypdfium2.PdfDocument(to_pdf(set_details(whole, page_size=size), attach=False))
    assert tuple(round(length) for length in document[0].get_size()) == points


def test_the_brief_is_accessible_and_archival(pdf: bytes) -> None:
    assert faults_of(pdf) == []


def test_a_marked_machine_draft_is_accessible_and_archival() -> None:
    marked = set_details(sample.unconfirmed(), marking="TLP:AMBER")
    assert faults_of(to_pdf(marked)) == []


def test_a_heavy_brief_is_accessible_and_archival() -> None:
    assert faults_of(to_pdf(sample.heavy(3))) == []


def test_the_brief_itself_is_attached(whole: Brief, pdf: bytes) -> None:
    from briefing.storage import dumps

    document = pypdfium2.PdfDocument(pdf)
    assert document.get_attachment(0).get_data()[:] == dumps(whole)


def test_the_attachment_has_its_media_type(pdf: bytes) -> None:
    assert b"/application#2fvnd.briefwright.brief+json" in pdf


def test_a_marking_stands_at_head_and_foot_of_every_page(whole: Brief) -> None:
    marked = to_pdf(set_details(whole, marking="TLP:AMBER"), attach=False)
    assert words_of(marked).count("TLP:AMBER") == 2 * pages_of(marked)


def test_every_page_says_which_of_how_many_it_is(pdf: bytes) -> None:
    assert "Page 2 of 2" in words_of(pdf)


def test_nothing_accepted_is_nothing_to_print(whole: Brief) -> None:
    with pytest.raises(NothingAccepted):
        to_pdf(sample.open_points(whole))


def test_a_draft_prints_an_empty_state(whole: Brief) -> None:
    words = words_of(to_pdf(sample.open_points(whole), draft=True))
    assert "26 suggested points wait for review" in words


def test_a_draft_with_open_points_says_so(whole: Brief) -> None:
    first = replace(sample.open_points(whole).points[0])
    mixed = replace(whole, points=(first, *whole.points[1:]))
    assert words_of(to_pdf(mixed, draft=True)).count("DRAFT") == 2


def test_a_reviewed_draft_bears_no_watermark(whole: Brief) -> None:
    assert "DRAFT" not in words_of(to_pdf(whole, draft=True))


def test_bookmarks_name_the_sections(pdf: bytes) -> None:
    titles = [entry.get_title() for entry in pypdfium2.PdfDocument(pdf).get_toc()]
    assert {"What happened", "Timeline", "Sources and evidence"} <= set(titles)


_HASH = """
import hashlib
from briefing.rendering import to_pdf
from tests.briefing.rendering import sample
print(hashlib.sha256(to_pdf(sample.brief())).hexdigest())
"""


@pytest.mark.parametrize(("zone", "seed"), [("Pacific/Auckland", "1"), ("America/Lima", "2")])
def test_the_same_brief_gives_the_same_bytes_anywhere(pdf: bytes, zone: str, seed: str) -> None:
    told = subprocess.run(
        [sys.executable, "-c", _HASH],
        env={**os.environ, "TZ": zone, "PYTHONHASHSEED": seed, "PYTHONPATH": str(Path.cwd())},
        capture_output=True,
        text=True,
        check=True,
    )
    assert told.stdout.strip() == hashlib.sha256(pdf).hexdigest()


@pytest.mark.parametrize("notes", [1, 4, 8])
def test_many_sources_fill_their_pages_to_the_foot(notes: int) -> None:
    brief = of_many_sources(number=96 // notes, notes=notes)
    assert max(room_left(to_pdf(brief))[:-1]) < 100


def test_a_whole_date_stands_in_one_line() -> None:
    point = replace(sample.brief().points[0], section=Section.TIMELINE, when="2019-09-30")
    words = words_of(to_pdf(replace(sample.brief(), points=(point,))))
    assert "30 September 2019 The United States" in words


def test_a_role_begins_with_a_large_letter() -> None:
    (point, *_) = (p for p in sample.brief().points if p.section is Section.POSITIONS)
    brief = replace(sample.brief(), points=(replace(point, role="vice president of the Union"),))
    assert "Vice president of the Union" in words_of(to_pdf(brief))


def of_many_sources(number: int, notes: int) -> Brief:
    """A brief with so many sources, each with so many lines of its own."""
    sentences = [f"The council of ward {n} agreed to pay for its bridges." for n in range(notes)]
    texts = ["\n\n".join([f"Report {n}", *sentences]) for n in range(number)]
    sources = tuple(Article.from_text(text, title=f"Report {n}") for n, text in enumerate(texts))
    points = tuple(
        Point(
            f"{n}-{block}",
            Section.CONTEXT,
            f"Ward {block} pays.",
            evidence=(Evidence.take(source, source.blocks[block].span),),
            state=State.ACCEPTED,
        )
        for n, source in enumerate(sources)
        for block in range(1, notes + 1)
    )
    return replace(sample.brief(), sources=sources, points=points)
