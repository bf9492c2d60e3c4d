from __future__ import annotations

import io

import docx
import pytest

from briefing.brief import Brief, edit_text
from briefing.errors import NothingAccepted
from briefing.rendering import to_docx, to_markdown
from tests.briefing.rendering import sample


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


def test_word_of_nothing_is_refused(whole: Brief) -> None:
    with pytest.raises(NothingAccepted):
        to_docx(sample.open_points(whole))


def test_markdown_has_a_footnote_for_every_note(whole: Brief) -> None:
    text = to_markdown(whole)
    assert text.count("\n[^") == len(whole.points)


def test_markdown_escapes_its_own_marks(whole: Brief) -> None:
    assert r"5 \* 3 \<b\>" in to_markdown(edit_text(whole, "p1", "5 * 3 <b>"))
