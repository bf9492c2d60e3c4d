"""PDF: paragraphs in reading order, without heads and page numbers, whole over pages' ends."""

import io

import pytest
import weasyprint

from briefing.article import Article, BlockKind
from briefing.errors import SourceEmpty, SourceUnsupported
from briefing.importing import import_article, pdf
from briefing.importing.document import Manner
from briefing.importing.pdflayout import Line, paragraphs

PLACES = ("harbour", "village", "station", "market", "school", "museum", "library", "theatre")
PARAGRAPHS = [
    f"The council approved a bridge near the {one} and the {two} on Friday, after a debate about "
    f"its cost and the internationalisation of responsibilities, the mayor of the {one} said."
    for one in PLACES
    for two in PLACES
    if one < two
]
STYLE = (
    "@page { size: A5; @top-center { content: 'The Valley News' }"
    " @bottom-center { content: counter(page) } }"
    " body { font: 10pt serif; hyphens: auto; text-align: justify }"
)


def made(columns: int) -> Article:
    body = "".join(f"<p>{each}</p>" for each in PARAGRAPHS)
    page = (
        f"<html lang=en><style>{STYLE} div {{ columns: {columns} }}</style>"
        f"<h1>Council approves new bridge</h1><div>{body}</div>"
    )
    return import_article(weasyprint.HTML(string=page).write_pdf())


@pytest.fixture(scope="module", params=[1, 2])
def article(request: pytest.FixtureRequest) -> Article:
    return made(request.param)


def test_every_paragraph_comes_whole_and_in_order(article: Article) -> None:
    kept = [b for b in article.kept_blocks if b.kind is BlockKind.PARAGRAPH]
    assert [block.span.of(article.text) for block in kept] == PARAGRAPHS


def test_the_largest_line_is_the_title(article: Article) -> None:
    assert article.title == "Council approves new bridge"


@pytest.mark.parametrize(
    "headline", ["Council approves the new bridge over summers", "On summers:<br>seven views"]
)
def test_a_headline_of_two_lines_is_one_whatever_letters_they_have(headline: str) -> None:
    body = "".join(f"<p>{each}</p>" for each in PARAGRAPHS[:6])
    page = f"<style>{STYLE} h1 {{ font-size: 25pt; text-align: left }}</style><h1>{headline}</h1>"
    article = import_article(weasyprint.HTML(string=page + body).write_pdf())
    assert article.title == headline.replace("<br>", " ")


def test_heads_and_page_numbers_are_left_out_with_reasons(article: Article) -> None:
    reasons = {block.reason for block in article.blocks if not block.kept}
    assert reasons == {"running head of the pages", "page number"}


def test_the_heads_of_many_pages_make_no_menu_of_a_report() -> None:
    style = STYLE + "@page { @top-left { content: 'Bridges' } @top-right { content: '2024' } }"
    pages = "".join(f"<h2>Part {n}</h2><p>{each}</p>" for n, each in enumerate(PARAGRAPHS))
    article = import_article(weasyprint.HTML(string=f"<style>{style}</style>{pages}").write_pdf())
    reasons = {block.reason for block in article.blocks if not block.kept}
    assert reasons == {"running head of the pages", "page number"}


def report(columns: int) -> Article:
    """A report whose paragraphs have a byline before them, headings between and footnotes."""
    style = STYLE + ".note { float: footnote; font-size: 7.5pt } p { margin: 0; text-indent: 1em }"
    notes = ("Bridges Act 1998, part two.", "Letter of the mayor to the council.", "Own sums.")
    body = "".join(
        ("" if n % 6 else f"<h2 style='font-size: 13pt; margin: 0'>Part {'abcde'[n // 6]}</h2>")
        + f"<p>{each}{'' if n % 4 else f'<span class=note>{notes[n // 4 % 3]}</span>'}</p>"
        for n, each in enumerate(PARAGRAPHS)
    )
    page = (
        f"<html lang=en><style>{style} div {{ columns: {columns} }}</style>"
        f"<h1>Council approves new bridge</h1><div><p>By Ana Lopes</p>{body}</div>"
    )
    return import_article(weasyprint.HTML(string=page).write_pdf())


@pytest.fixture(scope="module", params=[1, 2])
def noted(request: pytest.FixtureRequest) -> Article:
    return report(request.param)


def test_a_byline_above_the_text_is_no_part_of_it(noted: Article) -> None:
    assert noted.authors == ("Ana Lopes",)


def test_a_heading_close_above_its_text_is_one(noted: Article) -> None:
    headings = [b.span.of(noted.text) for b in noted.blocks if b.kind is BlockKind.HEADING]
    assert headings == [f"Part {letter}" for letter in "abcde"]


def test_footnotes_are_left_out_and_part_no_paragraph(noted: Article) -> None:
    left_out = [b for b in noted.blocks if b.reason == "footnote"]
    assert sum(b.span.of(noted.text).count(".") for b in left_out) == 2 * 7
    assert not any("Own sums" in b.span.of(noted.text) for b in noted.kept_blocks)


def test_a_paragraph_that_ends_with_a_footnotes_number_ends_with_its_column() -> None:
    column = [
        Line("The council approved a bridge", 0, 30, 90, 37),
        Line("today.” 2", 0, 20, 30, 27),
    ]
    found = paragraphs([*column, Line("The mayor was content", 100, 80, 190, 87)])
    assert [x.text for x in found] == [
        "The council approved a bridge today.” 2",
        "The mayor was content",
    ]


def test_a_line_has_the_same_size_with_curly_quotation_marks() -> None:
    assert Line("“We build”", 0, 0, 50, 7.2).size == Line('"We build"', 0, 0, 50, 7.2).size


def test_a_pdf_of_pictures_says_that_it_is_a_scan() -> None:
    scan = weasyprint.HTML(string="<div style='background: navy; height: 9cm'></div>").write_pdf()
    with pytest.raises(SourceEmpty, match="scanned"):
        import_article(scan)


def test_a_cut_off_pdf_says_so() -> None:
    with pytest.raises(SourceUnsupported, match="damaged"):
        import_article(b"%PDF-1.7\n1 0 obj\n<<")


def test_a_pdf_with_a_password_says_so() -> None:
    pikepdf = pytest.importorskip("pikepdf", reason="nothing here can lock a PDF")
    out = io.BytesIO()
    with pikepdf.open(io.BytesIO(weasyprint.HTML(string="<p>Secret</p>").write_pdf())) as opened:
        opened.save(out, encryption=pikepdf.Encryption(user="word", owner="word"))
    with pytest.raises(SourceUnsupported, match="password"):
        import_article(out.getvalue())


def test_of_a_long_pdf_the_pages_left_out_are_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pdf, "MAX_PAGES", 2)
    pages = "".join(f"<p style='break-after: page'>{each}</p>" for each in PARAGRAPHS[:5])
    data = weasyprint.HTML(string=pages).write_pdf()
    article = import_article(data, manner=Manner(first_page=2))
    assert article.text.split("\n\n") == PARAGRAPHS[1:3]
    assert "pages 2 to 3 were imported" in article.findings[0].message
