from __future__ import annotations

import html
import io
import json
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from striprtf import striprtf

from briefing.brief import Brief, edit_text
from briefing.errors import NothingAccepted
from briefing.rendering import Brand, brands, export, save_brand, to_docx, to_markdown, to_rich_text
from briefing.rendering.typography import typographic
from tests.briefing.rendering import sample
from tests.briefing.rendering.reading import words_of

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def document(brief: Brief) -> docx.document.Document:
    return docx.Document(io.BytesIO(to_docx(brief)))


def test_word_headings_are_real_headings(whole: Brief) -> None:
    headings = [p.text for p in document(whole).paragraphs if p.style.name == "Heading 1"]
    assert headings[:3] == ["Bottom line", "What happened", "Who holds which position"]


def test_word_holds_every_point(whole: Brief) -> None:
    made = document(whole)
    cells = [cell.text for table in made.tables for row in table.rows for cell in row.cells]
    words = "\n".join([*(p.text for p in made.paragraphs), *cells])
    assert [p.text for p in whole.points if p.text not in words] == []


def test_word_gives_the_same_bytes_again(whole: Brief) -> None:
    assert to_docx(whole) == to_docx(whole)


def footnotes(brief: Brief) -> list[str]:
    """The words of a Word document's footnotes, without the separators."""
    with zipfile.ZipFile(io.BytesIO(to_docx(brief))) as archive:
        root = etree.fromstring(archive.read("word/footnotes.xml"))
    notes = root.findall(f"{{{WORD}}}footnote")
    return ["".join(note.itertext()) for note in notes if f"{{{WORD}}}type" not in note.attrib]


def test_word_has_a_footnote_with_the_exact_words_for_every_note(whole: Brief) -> None:
    notes, quotes = footnotes(whole), [e.quote for p in whole.points for e in p.evidence]
    assert len(notes) == len(whole.points)
    assert [quote for quote in quotes if not any(quote in note for note in notes)] == []


def test_word_notes_are_numbered_as_they_are_referred_to(whole: Brief) -> None:
    mixed = replace(whole, points=(*whole.points[5:8], *whole.points[:5], whole.points[8]))
    used = re.findall(r'footnoteReference w:id="(\d+)"', body_of(to_docx(mixed)))
    assert used == [str(n) for n in range(1, len(mixed.points) + 1)]


def body_of(data: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read("word/document.xml").decode()


def test_word_repeats_a_shared_notes_number(whole: Brief) -> None:
    first, second, *rest = whole.points
    shared = replace(whole, points=(first, replace(second, evidence=first.evidence), *rest))
    assert len(footnotes(shared)) == len(whole.points) - 1
    assert "NOTEREF _RefNote1 " in body_of(to_docx(shared))


FORM = {
    "template": "ministerial-note",
    "audience": "the Minister",
    "through": "Head of Unit",
    "copies": "Legal",
    "deadline": date(2026, 12, 1),
    "contact": "Registry, ext. 12",
}


@pytest.fixture
def note(whole: Brief) -> Brief:
    """A brief as a form: to and from, a deadline, recommendations to agree to or not."""
    prose = replace(whole.prose, recommendations="- Note the vote.\n- Agree to the reply.")
    return replace(whole, details=replace(whole.details, **FORM), prose=prose)


HEAD = ("To", "The Minister", "Through", "Head of Unit", "Copies", "Legal", "Critical date")
FOOT = ("1 December 2026", "Contact officer", "Registry, ext. 12", "Agreed / Not agreed")


@pytest.mark.parametrize("ending", [".docx", ".md", "clipboard"])
def test_a_form_keeps_its_head_and_its_decisions_in_every_output(note: Brief, ending: str) -> None:
    words = {
        ".docx": lambda: "\n".join(etree.fromstring(body_of(to_docx(note)).encode()).itertext()),
        ".md": lambda: to_markdown(note),
        "clipboard": lambda: to_rich_text(note).plain,
    }[ending]()
    assert [each for each in (*HEAD, *FOOT) if each not in words] == []
    assert words.count("Agreed / Not agreed") == 2


def test_what_is_no_form_has_no_forms_head(note: Brief) -> None:
    plain = replace(note, details=replace(note.details, template="policy-brief"))
    for words in (to_markdown(plain), to_rich_text(plain).plain):
        assert "Head of Unit" not in words
        assert "Agreed" not in words
        assert "Registry" not in words


def test_a_word_document_wears_the_house_brand(
    whole: Brief, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(brands, "brands_folder", lambda: tmp_path / "brands")
    (tmp_path / "logo.svg").write_text(LOGO)
    save_brand(Brand("House", "#7a1f5c", serif="Georgia", logo=tmp_path / "logo.svg"))
    made = document(replace(whole, details=replace(whole.details, brand="House")))
    assert str(made.styles["Heading 1"].font.color.rgb) == "7A1F5C"
    assert made.styles["Normal"].font.name == "Georgia"
    (picture,) = made.inline_shapes
    assert picture._inline.docPr.get("descr") == "House"
    assert 1.9 < picture.width / picture.height < 2.1


LOGO = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 90 40">'
    '<rect x="5" width="80" height="40" fill="#7a1f5c"/></svg>'
)


def test_word_shows_a_tlp_marking_in_its_colours_on_every_page(whole: Brief) -> None:
    made = document(replace(whole, details=replace(whole.details, marking="TLP:AMBER")))
    section = made.sections[0]
    for part in (section.header, section.footer):
        (run,) = [r for p in part.paragraphs for r in p.runs if r.text == "TLP:AMBER"]
        assert str(run.font.color.rgb) == "FFC000"
        assert 'w:fill="000000"' in run._r.xml


def test_word_of_nothing_is_refused(whole: Brief) -> None:
    with pytest.raises(NothingAccepted):
        to_docx(sample.open_points(whole))


def test_markdown_has_a_footnote_for_every_note(whole: Brief) -> None:
    text = to_markdown(whole)
    assert text.count("\n[^") == len(whole.points)


def test_markdown_escapes_its_own_marks(whole: Brief) -> None:
    assert r"5 \* 3 \<b\>" in to_markdown(edit_text(whole, "p1", "5 * 3 <b>"))


def test_rich_text_holds_every_point_three_times(whole: Brief) -> None:
    rich, plain = to_rich_text(whole), striprtf.rtf_to_text(to_rich_text(whole).rtf)
    page = html.unescape(rich.html)
    for words in (rich.plain, page, plain):
        assert [p.text for p in whole.points if p.text not in words] == []


@given(text=st.text(st.characters(exclude_categories=["C", "Z"]), min_size=1, max_size=40))
def test_rich_text_keeps_any_character(text: str) -> None:
    brief = edit_text(sample.brief(), "p1", text)
    read = striprtf.rtf_to_text(to_rich_text(brief).rtf)
    assert typographic(text) in read.encode("utf-16", "surrogatepass").decode("utf-16")


def test_json_gives_every_line_with_its_notes(whole: Brief) -> None:
    made = json.loads(export(whole, ".json"))
    lines = [line for part in made["parts"] for line in part["lines"]]
    lines += [line for part in made["parts"] for row in part["rows"] for line in row["lines"]]
    assert {line["id"] for line in lines} == {f"point-{p.id}" for p in whole.points}
    assert all(line["refs"] for line in lines if not line["sign"])


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_shows_the_same_headings_and_points(whole: Brief, tmp_path: Path) -> None:
    (tmp_path / "brief.docx").write_bytes(to_docx(whole))
    home = f"-env:UserInstallation={(tmp_path / 'home').as_uri()}"
    command = ["soffice", home, "--headless", "--convert-to", "pdf", "--outdir", str(tmp_path)]
    subprocess.run([*command, str(tmp_path / "brief.docx")], check=True, capture_output=True)
    words = words_of((tmp_path / "brief.pdf").read_bytes())
    headings = [p.text for p in document(whole).paragraphs if p.style.name == "Heading 1"]
    assert [t for t in (*headings, *(p.text for p in whole.points)) if t not in words] == []
    quotes = [e.quote for p in whole.points for e in p.evidence]
    assert [quote for quote in quotes if quote not in words] == []
