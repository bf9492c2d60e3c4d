"""E-mails (EML): newsletters and forwarded articles; and pages saved as one file (MHTML)."""

from __future__ import annotations

import email.policy
import email.utils
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date
from email.message import EmailMessage, MIMEPart
from email.parser import BytesParser

from briefing.article import BlockKind
from briefing.errors import SourceEmpty
from briefing.finding import Finding, Level
from briefing.importing import dates, headline, html, structure, text
from briefing.importing.decode import decode
from briefing.importing.document import Document, Piece, Raw
from briefing.importing.formats import ending_format

#: The finding about attachments that are no part of the text.
ATTACHMENTS = "attachments-left-out"

_FORWARD = re.compile(r"^(?:(?:re|fwd?|aw|wg|tr|i)\s*:\s*)+", re.I)
#: Lines that a mail program puts above a forwarded message.
_HEADER = re.compile(
    r"^[\s>*-]*(?:-{2,}.*(?:forwarded|original|weitergeleitete|transféré).*"
    r"|begin forwarded message:?"
    r"|(?:from|to|cc|sent|date|subject|reply-to)\s*:.*"
    r"|(?:von|an|gesendet|betreff|de|à|envoyé|objet)\s*:.*)$",
    re.I,
)
#: What newsletters say about themselves.
_NEWSLETTER = re.compile(
    r"\b(?:(?:view|read|open) (?:this )?(?:e-?mail |message |newsletter |it )?"
    r"(?:online|in (?:your |a )?(?:web ?)?browser)|unsubscribe|you(?:['’]re| are) receiving this"
    r"|(?:manage|update|change) (?:your )?(?:e-?mail )?(?:preferences|subscription)"
    r"|forward(?:ed)? this (?:e-?mail|newsletter)|(?:this|e-?mail|newsletter) forwarded to you"
    r"|add us to your address book"
    r"|no longer wish to receive|se désabonner|désinscri\w+|abbestellen"
    r"|im browser (?:ansehen|öffnen)|darse de baja)\b",
    re.I,
)
#: What the heading of a forwarded message tells of it.
_FORWARDED = {
    name: re.compile(rf"^[\s>*]*(?:{words})\**\s*:\**\s*(.+)$", re.I | re.M)
    for name, words in (
        ("title", "subject|betreff|objet"),
        ("publisher", "from|von|de"),
        ("published", "date|sent|datum|gesendet|envoyé"),
    )
}
_LONGEST_HEADING = 600
_LONGEST_SIGNATURE = 600
#: A note above a forwarded message is at most this long beside it.
_NOTE = 0.25
_ADDRESS = re.compile(r"\s*[<\[(].*")


def read(raw: Raw) -> Document:
    """An e-mail: its own text, as HTML where it has it. Raises `SourceEmpty` without one."""
    message = _parse(raw)
    body = message.get_body(("html", "plain"))
    if body is None:
        raise SourceEmpty(
            f"{raw.label} is an e-mail without text.",
            "If the article is attached, save the attachment and import that.",
        )
    content = _content(body, raw)
    document = (
        html.seen(content) if body.get_content_subtype() == "html" else text.from_text(content)
    )
    heading = [piece for piece in document.pieces if _is_heading(piece)]
    _about(document, message, "\n".join(piece.text for piece in heading))
    structure.find_head(document)
    _name_writer(document)
    for piece in _note(document.pieces):
        piece.drop("note above the forwarded message")
    for piece in heading:
        piece.drop("heading of a forwarded message")
    for piece in document.pieces:
        if _NEWSLETTER.search(piece.text) and len(piece.text) < 300:
            piece.drop("the newsletter's own lines")
    for piece in _signature(document.pieces):
        piece.drop("signature of the e-mail")
    document.findings.extend(left_out(_names(message)))
    return document


def _name_writer(document: Document) -> None:
    """Where the sender is the article's author, the outlet is not known."""
    metadata = document.metadata
    if metadata.publisher in metadata.authors:
        metadata.publisher = ""
        metadata.origins.pop("publisher", None)


def _signature(pieces: list[Piece]) -> list[Piece]:
    """The last line that is two hyphens, and what follows it (RFC 3676, section 4.3)."""
    marks = [index for index, piece in enumerate(pieces) if piece.text == "--"]
    after = pieces[marks[-1] :] if marks else []
    return after if sum(len(piece.text) for piece in after) < _LONGEST_SIGNATURE else []


def read_page(raw: Raw) -> Document:
    """A page that a browser saved as one file (MHTML)."""
    message = _parse(raw)
    part = next((p for p in message.walk() if p.get_content_type() == "text/html"), None)
    payload = part.get_payload(decode=True) if part is not None else None
    if part is None or not isinstance(payload, bytes):
        raise SourceEmpty(
            f"{raw.label} is a saved page without text.", "Save the page again as HTML."
        )
    link = message.get("Snapshot-Content-Location") or part.get("Content-Location") or ""
    url = raw.url or (str(link) if str(link).startswith("http") else "")
    charset = str(part.get_content_charset() or "")
    return html.read(replace(raw, data=payload, url=url, charset=charset))


def _parse(raw: Raw) -> EmailMessage:
    message = BytesParser(policy=email.policy.default).parsebytes(raw.data)
    assert isinstance(message, EmailMessage)
    return message


def _content(part: MIMEPart, raw: Raw) -> str:
    payload = part.get_payload(decode=True)
    data = payload if isinstance(payload, bytes) else b""
    return decode(data, str(part.get_content_charset() or ""), raw.label).text


def _is_heading(piece: Piece) -> bool:
    """Whether a piece is nothing but lines that stand above a forwarded message."""
    lines = piece.text.split("\n")
    return len(piece.text) < _LONGEST_HEADING and all(map(_HEADER.match, lines))


def _note(pieces: list[Piece]) -> list[Piece]:
    """What the forwarder wrote above the first heading, where it is short beside the message."""
    first = next((i for i, piece in enumerate(pieces) if _is_heading(piece)), 0)
    before, after = (sum(len(p.text) for p in part) for part in (pieces[:first], pieces[first:]))
    return pieces[:first] if before < _NOTE * after else []


def _about(document: Document, message: EmailMessage, heading: str) -> None:
    """Subject, sender and day of the message as the article's, said to be the message's.

    `heading` is the heading of the message that it forwards; what that tells goes before.
    """
    metadata = document.metadata
    subject = _FORWARD.sub("", str(message.get("Subject") or "")).strip()
    inner = {name: found[1] for name, way in _FORWARDED.items() if (found := way.search(heading))}
    title = next((p.text for p in document.pieces if p.kind is BlockKind.TITLE), "")
    if not title or _HEADER.match(title):
        metadata.title = ""
    if inner.keys() >= {"title", "publisher"}:
        origin = "heading of the forwarded message"
        metadata.offer("publisher", _ADDRESS.sub("", inner["publisher"]).strip(' "*'), origin)
        metadata.offer("published", dates.find_date(inner.get("published", "")), origin)
    metadata.offer("title", inner.get("title", subject).strip(), "subject of the e-mail")
    sender = email.utils.parseaddr(str(message.get("From") or ""))
    metadata.offer("publisher", sender[0] or sender[1], "sender of the e-mail")
    metadata.offer("published", _day(message), "date of the e-mail")
    lines = (piece.text for piece in document.pieces)
    metadata.title = headline.of_document(metadata.title, metadata.publisher, lines)


def _day(message: EmailMessage) -> date | None:
    try:
        return email.utils.parsedate_to_datetime(str(message.get("Date") or "")).date()
    except (ValueError, TypeError):
        return None


def attachments(raw: Raw) -> Iterator[Raw]:
    """The files that came with an e-mail and may hold articles, forwarded e-mails included."""
    for part in _parse(raw).iter_attachments():
        name = _name(part)
        if part.get_content_type() == "message/rfc822":
            yield Raw(part.get_content().as_bytes(), "message/rfc822", name)
        elif ending_format(name):
            data = part.get_payload(decode=True)
            yield Raw(data if isinstance(data, bytes) else b"", name=name)


def attachment_names(data: bytes) -> list[str]:
    """What the files that came with an e-mail are called."""
    return _names(_parse(Raw(data)))


def left_out(names: Sequence[str]) -> list[Finding]:
    """A finding that names the attachments that were not read; none without names."""
    if not names:
        return []
    return [
        Finding(
            ATTACHMENTS,
            Level.INFO,
            f"The e-mail has attachments that are not part of the text: {', '.join(names[:5])}.",
            "Save an attachment as a file and import it where it holds the article.",
        )
    ]


def _names(message: EmailMessage) -> list[str]:
    return [_name(part) for part in message.iter_attachments()]


def _name(part: MIMEPart) -> str:
    """What an attachment is called: its file's name, or a forwarded e-mail's subject."""
    if name := " ".join(str(part.get_filename() or "").split()):
        return name
    if part.get_content_type() == "message/rfc822":
        subject = str(part.get_content().get("Subject") or "forwarded e-mail")
        return " ".join(re.sub(r"[^\w .-]+", " ", subject).split())[:60] + ".eml"
    return "a part without a name"
