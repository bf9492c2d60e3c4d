"""An e-mail's attachments come in as sources of their own."""

from email.message import EmailMessage
from pathlib import Path

import pytest

from briefing.importing import import_files
from tests.briefing.importing.test_formats import LINES, TITLE, mail, odt, word

PICTURE = {"maintype": "image", "subtype": "png", "filename": "logo.png"}
WORD = {"maintype": "application", "subtype": "octet-stream", "filename": "report.docx"}


@pytest.fixture
def message() -> EmailMessage:
    return mail()


def kept(folder: Path, message: EmailMessage) -> Path:
    path = folder / "mail.eml"
    path.write_bytes(message.as_bytes())
    return path


def test_a_document_in_a_mail_is_a_further_source(tmp_path: Path, message: EmailMessage) -> None:
    message.add_attachment(word(), **WORD)
    found = import_files([kept(tmp_path, message)])
    assert [article.name for article in found.articles] == ["mail.eml", "report.docx"]
    assert found.articles[0].findings == ()


def test_a_mail_that_is_only_an_envelope_gives_its_attachment(tmp_path: Path) -> None:
    message = EmailMessage()
    message["From"], message["To"], message["Subject"] = "a@b.example", "c@d.example", "Article"
    message.add_attachment(odt(), maintype="application", subtype="x", filename="bridge.odt")
    found = import_files([kept(tmp_path, message)])
    assert [article.title for article in found.articles] == [TITLE]
    assert not found.failures


def test_a_forwarded_mail_in_a_mail_is_a_further_source(tmp_path: Path) -> None:
    outer = mail("Please read the attached article before the meeting on Monday morning.")
    inner = mail("\n\n".join(LINES))
    outer.add_attachment(inner)
    found = import_files([kept(tmp_path, outer)])
    assert [article.title for article in found.articles] == [TITLE, TITLE]


def test_what_is_no_article_stays_behind_with_a_finding(
    tmp_path: Path, message: EmailMessage
) -> None:
    message.add_attachment(word(), **WORD)
    message.add_attachment(b"x", **PICTURE)
    first = import_files([kept(tmp_path, message)]).articles[0]
    assert [f.message for f in first.findings] == [
        "The e-mail has attachments that are not part of the text: logo.png."
    ]


def test_a_damaged_attachment_is_told_and_the_mail_comes_in(
    tmp_path: Path, message: EmailMessage
) -> None:
    message.add_attachment(word()[:900], **WORD)
    found = import_files([kept(tmp_path, message)])
    assert len(found.articles) == 1
    assert [path.name for path, _ in found.failures] == ["report.docx"]
