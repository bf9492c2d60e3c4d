"""Documents, books, mails and saved pages come in whole, with their title and author."""

import io
import plistlib
import zipfile
from collections.abc import Callable, Mapping
from email.message import EmailMessage
from pathlib import Path

import docx
import pytest
from docx.oxml import parse_xml

from briefing.article import Article, BlockKind
from briefing.errors import ImportFailed, SourceEmpty, SourceTooLarge, SourceUnsupported
from briefing.importing import import_article

TITLE = "Council approves new bridge"
LINES = (
    "The town council approved a new bridge over the river on Friday, after a long debate.",
    "“We have waited for this for thirty years,” the mayor told reporters after the vote.",
    "The bridge will cost 4 million euros, the treasurer said, and opens in two years.",
)
BODY = "".join(f"<p>{line}</p>" for line in LINES)


def word(title: str = "") -> bytes:
    made = docx.Document()
    made.core_properties.author = "Ana Lopes"
    made.core_properties.title = title
    made.add_heading(TITLE, 0)
    for line in LINES:
        made.add_paragraph(line)
    made.add_paragraph("One bridge", style="List Bullet")
    table = made.add_table(1, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Cost", "4 million"
    out = io.BytesIO()
    made.save(out)
    return out.getvalue()


def packed(parts: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in parts.items():
            archive.writestr(name, text)
    return out.getvalue()


def odt(entities: str = "", more: str = "", title: str = "") -> bytes:
    prefixes = {"office": "office", "text": "text", "table": "table", "draw": "drawing"}
    names = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
        for name, urn in prefixes.items()
    )
    properties = (
        f'<office:document-meta {names} xmlns:dc="http://purl.org/dc/elements/1.1/"><office:meta>'
        f"<dc:title>{title}</dc:title></office:meta></office:document-meta>"
    )
    lines = "".join(f"<text:p>{line}</text:p>" for line in LINES)
    head = f'<text:h text:outline-level="1">{TITLE}</text:h>'
    body = f"<office:body><office:text>{head}{lines}{more}</office:text></office:body>"
    content = f"{entities}<office:document-content {names}>{body}</office:document-content>"
    media_type = "application/vnd.oasis.opendocument.text"
    return packed({"mimetype": media_type, "content.xml": content, "meta.xml": properties})


def epub(author: str = "Ana Lopes", title: str = TITLE, more: str = "") -> bytes:
    container = '<container><rootfiles><rootfile full-path="o/p.opf"/></rootfiles></container>'
    package = (
        '<package xmlns:dc="http://purl.org/dc/elements/1.1/"><metadata>'
        f"<dc:title>{title}</dc:title><dc:creator>{author}</dc:creator></metadata>"
        '<manifest><item id="a" href="one.xhtml"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>'
    )
    page = f"<html><body><h1>{TITLE}</h1>{BODY}{more}</body></html>"
    return packed({"META-INF/container.xml": container, "o/p.opf": package, "o/one.xhtml": page})


def rtf() -> bytes:
    lines = "\\par ".join((TITLE, *LINES)).replace("“", "\\u8220?").replace("”", "\\u8221?")
    return (r"{\rtf1\ansi{\info{\author Ana Lopes}}" + lines + "}").encode("ascii")


def mail(body: str = "\n\n".join(LINES)) -> EmailMessage:
    message = EmailMessage()
    message["From"], message["To"] = "Valley News <desk@news.example>", "ana@office.example"
    message["Subject"], message["Date"] = f"Fwd: {TITLE}", "Fri, 31 May 2024 09:00:00 +0200"
    message.set_content(body)
    return message


def mhtml() -> bytes:
    page = f"<html><head><title>{TITLE}</title></head><body><h1>{TITLE}</h1>{BODY}</body></html>"
    head = "From: <Saved by Blink>\r\nSnapshot-Content-Location: https://news.example/bridge\r\n"
    head += 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b\r\n'
    part = "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n"
    return (head + part + page + "\r\n--b--\r\n").encode()


def paragraphs(article: Article) -> list[str]:
    kept = [b for b in article.kept_blocks if b.kind is BlockKind.PARAGRAPH]
    return [block.span.of(article.text) for block in kept]


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.docx", word()),
        ("a.odt", odt()),
        ("a.epub", epub()),
        ("a.rtf", rtf()),
        ("a.eml", mail().as_bytes()),
        ("a.mhtml", mhtml()),
    ],
)
def test_every_format_gives_title_and_paragraphs(tmp_path: Path, name: str, content: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(content)
    article = import_article(path)
    assert article.title == TITLE
    assert paragraphs(article) == list(LINES)


@pytest.mark.parametrize("content", [word(), odt(), epub(), rtf(), mail().as_bytes(), mhtml()])
def test_the_content_and_not_the_name_decides(content: bytes) -> None:
    assert import_article(content, name="article.txt").title == TITLE


@pytest.mark.parametrize("content", [word(), epub(), rtf()])
def test_the_properties_give_the_author(content: bytes) -> None:
    assert import_article(content).authors == ("Ana Lopes",)


def test_a_book_whose_program_knew_no_author_has_none() -> None:
    assert import_article(epub("Unknown Author")).authors == ()


def test_what_a_picture_in_an_opendocument_text_is_called_is_no_text() -> None:
    names = "".join(
        f' xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{urn}:1.0"'
        for name, urn in (("draw", "drawing"), ("svg", "svg-compatible"))
    )
    frame = (
        f"<draw:frame{names}><svg:title>quay</svg:title><svg:desc>A quay.</svg:desc></draw:frame>"
    )
    article = import_article(odt(more=f"<text:p>{frame}It was built in 1950.</text:p>"))
    assert paragraphs(article)[-1] == "It was built in 1950."


def test_the_signature_of_a_mail_is_left_out() -> None:
    body = "\n\n".join([*LINES, "-- \nAna Lopes\n+351 222 000 000"])
    reasons = [b.reason for b in import_article(mail(body).as_bytes()).blocks if not b.kept]
    assert reasons == ["signature of the e-mail"] * 3


def test_a_sender_who_wrote_the_article_is_its_author_and_no_outlet() -> None:
    message = mail("\n\n".join([TITLE, "By Ana Lopes", *LINES]))
    message.replace_header("From", "Ana Lopes <ana@news.example>")
    article = import_article(message.as_bytes())
    assert (article.authors, article.publisher) == (("Ana Lopes",), "")


def test_a_button_below_an_item_of_a_newsletter_ends_nothing() -> None:
    item = f"<h2>{TITLE}</h2>{BODY}<p><a href=a>Read more</a></p>"
    message = mail()
    message.set_content(item + f"<h2>Ferry to close</h2><p>{LINES[2]}</p>", subtype="html")
    article = import_article(message.as_bytes())
    assert [b.span.of(article.text) for b in article.blocks if not b.kept] == ["Read more"]


def test_lists_and_tables_of_a_word_document_keep_their_kind() -> None:
    kinds = [block.kind for block in import_article(word()).kept_blocks]
    assert kinds[-2:] == [BlockKind.LIST_ITEM, BlockKind.TABLE]


def test_the_headings_and_tables_of_a_report_are_no_menu() -> None:
    made = docx.Document(io.BytesIO(word()))
    table = made.add_table(12, 2)
    for number, row in enumerate(table.rows):
        row.cells[0].text, row.cells[1].text = f"Year {number}", f"{number} million"
    made.add_heading("Costs", 1)
    made.add_paragraph(LINES[2])
    out = io.BytesIO()
    made.save(out)
    assert [block.reason for block in import_article(out.getvalue()).blocks if block.reason] == []


@pytest.mark.parametrize("window", [f"{TITLE} - Valley News", f"{TITLE} | Valley News"])
@pytest.mark.parametrize("make", [word, odt, epub])
def test_the_outlets_name_that_a_window_adds_is_no_part_of_a_documents_title(
    make: Callable[..., bytes], window: str
) -> None:
    assert import_article(make(title=window)).title == TITLE


def test_a_paragraph_in_a_text_box_of_an_opendocument_text_comes_once() -> None:
    box = "<draw:frame><draw:text-box><text:p>A quay.</text:p></draw:text-box></draw:frame>"
    article = import_article(odt(more=f"<text:p>It was built in 1950.{box}</text:p>"))
    assert paragraphs(article)[-2:] == ["It was built in 1950.", "A quay."]


def test_a_text_box_in_a_row_of_an_opendocument_table_stays_in_the_row() -> None:
    box = "<draw:frame><draw:text-box><text:p>4 million</text:p></draw:text-box></draw:frame>"
    cells = f"<table:table-cell><text:p>Cost{box}</text:p></table:table-cell>"
    row = f"<table:table><table:table-row>{cells}</table:table-row></table:table>"
    assert "Cost 4 million" in import_article(odt(more=row)).text


def test_what_a_web_page_left_in_a_book_is_left_out() -> None:
    more = '<p><a href="b.xhtml">Next section</a></p><p>Share</p><p>Advertisement</p>'
    assert paragraphs(import_article(epub(more=more))) == list(LINES)


def test_a_word_documents_boxes_and_insertions_are_read_once_and_its_deletions_not() -> None:
    space = (
        'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" '
        'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
    )
    box = "<w:txbxContent><w:p><w:r><w:t>A quay.</w:t></w:r></w:p></w:txbxContent>"
    marked = (
        "<w:p><w:r><w:t>They </w:t></w:r><w:ins><w:r><w:t>firmly </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>never </w:delText></w:r></w:del><w:r><w:t>objected.</w:t></w:r>"
        f"<w:r><mc:AlternateContent><mc:Choice>{box}</mc:Choice><mc:Fallback>{box}</mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    made = docx.Document(io.BytesIO(word()))
    control = f"<w:sdt {space}><w:sdtContent>{marked}</w:sdtContent></w:sdt>"
    made.element.body.insert(4, parse_xml(control))
    out = io.BytesIO()
    made.save(out)
    assert paragraphs(import_article(out.getvalue()))[-2:] == ["They firmly objected.", "A quay."]


def test_a_page_that_safari_saved_gives_its_article_and_link() -> None:
    page = {
        "WebResourceData": f"<html><body><h1>{TITLE}</h1>{BODY}</body></html>".encode(),
        "WebResourceURL": "https://news.example/bridge",
        "WebResourceTextEncodingName": "UTF-8",
    }
    data = plistlib.dumps({"WebMainResource": page}, fmt=plistlib.FMT_BINARY)
    article = import_article(data, name="bridge.webarchive")
    assert (article.title, article.url) == (TITLE, "https://news.example/bridge")
    with pytest.raises(SourceUnsupported):
        import_article(data[:-40], name="bridge.webarchive")


def test_a_mail_gives_sender_and_day_as_the_mails_own() -> None:
    article = import_article(mail().as_bytes())
    assert (article.publisher, str(article.published)) == ("Valley News", "2024-05-31")
    assert article.origin("published") == "date of the e-mail"


def test_the_heading_of_a_forwarded_mail_is_left_out() -> None:
    forwarded = "---------- Forwarded message ---------\nFrom: Valley News\n\n" + "\n\n".join(LINES)
    article = import_article(mail(forwarded).as_bytes())
    assert article.blocks[0].reason == "heading of a forwarded message"


def test_a_forwarded_article_has_its_own_sender_and_day_and_not_the_forwarders() -> None:
    heading = (
        "From: River Post <post@river.example>\nSent: 2 May 2024 12:00\nSubject: Ferry to close"
    )
    article = import_article(mail("\n\n".join(("Worth a brief?", heading, *LINES))).as_bytes())
    assert (article.title, article.publisher) == ("Ferry to close", "River Post")
    assert str(article.published) == "2024-05-02"
    assert article.blocks[0].reason == "note above the forwarded message"


def test_a_newsletters_own_words_are_no_part_of_its_article() -> None:
    message = mail()
    shown = f"<p>Good morning, here is the news.</p><h1>Fwd: {TITLE}</h1><p>By Ana Lopes</p>{BODY}"
    hidden, foot = "<div style='display: none'>And the quiz</div>", "Was this forwarded to you?"
    message.add_alternative(f"{hidden}{shown}<p>{foot}</p>".replace("Fwd: ", ""), subtype="html")
    article = import_article(message.as_bytes())
    assert (article.title, article.authors) == (TITLE, ("Ana Lopes",))
    assert "quiz" not in article.text
    assert article.blocks[-1].reason == "the newsletter's own lines"


def test_what_word_calls_the_title_of_a_page_is_its_title() -> None:
    page = f"<title>Draft</title><body><p class=MsoTitle>{TITLE}</p>{BODY}</body>"
    assert import_article(page.encode(), media_type="text/html").title == TITLE


def test_attachments_are_named_in_a_finding() -> None:
    message = mail()
    message.add_attachment(b"x", maintype="application", subtype="pdf", filename="report.pdf")
    findings = import_article(message.as_bytes()).findings
    assert [f.code for f in findings] == ["attachments-left-out"]
    assert "report.pdf" in findings[0].message


def test_a_newsletter_laid_out_in_tables_comes_in_by_paragraphs() -> None:
    message = mail()
    rows = "".join(f"<table><tr><td>{part}</td></tr></table>" for part in (BODY, "<p>Bye.</p>"))
    message.add_alternative(f"<html><body>{rows}</body></html>", subtype="html")
    assert paragraphs(import_article(message.as_bytes()))[:3] == list(LINES)


def test_a_newsletters_own_lines_are_left_out() -> None:
    own = ("View this email in your browser", "You are receiving this because you signed up.")
    article = import_article(mail("\n\n".join((own[0], *LINES, own[1]))).as_bytes())
    left_out = {b.span.of(article.text): b.reason for b in article.blocks if not b.kept}
    assert left_out == dict.fromkeys(own, "the newsletter's own lines")


def test_a_mail_without_text_says_so() -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", "Scan"
    message.add_attachment(b"x", maintype="image", subtype="png", filename="scan.png")
    with pytest.raises(SourceEmpty, match="without text"):
        import_article(message.as_bytes(), name="a.eml")


@pytest.mark.parametrize("content", [word(), odt(), epub()])
def test_a_cut_off_document_says_so(content: bytes) -> None:
    with pytest.raises(SourceUnsupported, match="damaged"):
        import_article(content[: len(content) // 2])


def test_a_zip_bomb_is_refused_without_unpacking_it() -> None:
    bomb = packed({"content.xml": "0" * 80_000_000})
    with pytest.raises(SourceTooLarge):
        import_article(bomb)


def test_a_text_document_with_a_password_says_so() -> None:
    manifest = "<manifest><file-entry><encryption-data/></file-entry></manifest>"
    parts = {"content.xml": "x" * 90, "META-INF/manifest.xml": manifest}
    with pytest.raises(SourceUnsupported, match="password"):
        import_article(packed(parts))


def test_a_document_of_very_many_paragraphs_is_refused_at_once() -> None:
    with zipfile.ZipFile(io.BytesIO(word())) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts["word/document.xml"] = b"<w:document>" + b"<w:p></w:p>" * 40_000
    with pytest.raises(SourceTooLarge, match="paragraphs"):
        import_article(packed(parts))


def test_a_paragraph_in_the_style_for_subtitles_is_the_subtitle() -> None:
    made = docx.Document()
    made.add_heading(TITLE, 0)
    made.add_paragraph("After a long debate", style="Subtitle")
    for line in LINES:
        made.add_paragraph(line)
    out = io.BytesIO()
    made.save(out)
    assert import_article(out.getvalue()).subtitle == "After a long debate"


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE x [<!ENTITY a "0123456789"><!ENTITY b "&a;&a;&a;">]>'
    assert "0123456789" not in import_article(odt(bomb)).text


def test_an_archive_of_other_files_is_no_article() -> None:
    with pytest.raises(SourceUnsupported, match="archive"):
        import_article(packed({"holiday.jpg": "x"}))


@pytest.mark.parametrize("content", [word(), epub(), rtf(), mail().as_bytes(), mhtml()])
def test_a_damaged_file_never_gives_a_traceback(content: bytes) -> None:
    for cut in range(0, len(content), max(1, len(content) // 12)):
        try:
            import_article(content[:cut] + b"\xff\x00" + content[cut + 9 :])
        except ImportFailed as error:
            assert error.remedy
