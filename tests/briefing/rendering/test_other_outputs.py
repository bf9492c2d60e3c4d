from __future__ import annotations

import html
import io
import json
import re
import shutil
import subprocess
import zipfile
from dataclasses import replace
from pathlib import Path

import docx
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import etree
from striprtf import striprtf

from briefing.brief import Brief, edit_text
from briefing.errors import NothingAccepted
from briefing.rendering import export, to_docx, to_markdown, to_rich_text
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
