"""The table of formats: which endings and which bytes belong to which reader."""

from __future__ import annotations

import importlib
import re
from dataclasses import dataclass
from pathlib import PurePath
from typing import cast

from briefing.errors import SourceUnsupported
from briefing.importing.document import Document, Raw
from briefing.importing.foreign import refuse_foreign
from briefing.importing.limits import MAX_CONTAINER, MAX_TEXT, MAX_WORDS


@dataclass(frozen=True, slots=True)
class Format:
    """One format: its media type, its files' endings, what it is called, and who reads it."""

    media_type: str
    endings: tuple[str, ...]
    name: str
    module: str
    limit: int = MAX_TEXT
    function: str = "read"

    def read(self, raw: Raw) -> Document:
        """The document in `raw`; loads the format's reader on the first call."""
        reader = importlib.import_module(f"briefing.importing.{self.module}")
        return cast("Document", getattr(reader, self.function)(raw))


FORMATS = (
    Format("text/plain", (".txt", ".text", ".log"), "plain text", "text", MAX_WORDS),
    Format("text/markdown", (".md", ".markdown", ".mdown"), "Markdown", "markdown", MAX_WORDS),
    Format("text/html", (".html", ".htm", ".xhtml"), "a web page", "html"),
    Format(
        "multipart/related",
        (".mhtml", ".mht"),
        "a saved web page",
        "mail",
        MAX_CONTAINER,
        "read_page",
    ),
    Format(
        "application/x-webarchive",
        (".webarchive",),
        "a saved web page",
        "webarchive",
        MAX_CONTAINER,
    ),
    Format("message/rfc822", (".eml",), "an e-mail", "mail", MAX_CONTAINER),
    Format("application/pdf", (".pdf",), "a PDF", "pdf", MAX_CONTAINER),
    Format(
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        (".docx",),
        "a Word document",
        "docx",
        MAX_CONTAINER,
    ),
    Format(
        "application/vnd.oasis.opendocument.text",
        (".odt",),
        "an OpenDocument text",
        "odt",
        MAX_CONTAINER,
    ),
    Format("application/epub+zip", (".epub",), "an EPUB", "epub", MAX_CONTAINER),
    Format("application/rtf", (".rtf",), "rich text", "rtf", MAX_CONTAINER),
)
_BY_TYPE = {each.media_type: each for each in FORMATS}
_BY_TYPE["application/xhtml+xml"] = _BY_TYPE["text/html"]
_BY_TYPE["text/x-markdown"] = _BY_TYPE["text/markdown"]
_BY_TYPE["text/rtf"] = _BY_TYPE["application/rtf"]
_BY_ENDING = {ending: each for each in FORMATS for ending in each.endings}

_PARTS = {
    "word/document.xml": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "META-INF/container.xml": "application/epub+zip",
    "content.xml": "application/vnd.oasis.opendocument.text",
}
_MAIL = re.compile(
    rb"(?:(?:From|To|Subject|Date|Received|Return-Path|Delivered-To|Message-ID|MIME-Version"
    rb"|Snapshot-[\w-]+|Content-Type"
    rb"|X-[\w-]+|DKIM-Signature|ARC-[\w-]+): .*\r?\n(?:[ \t].*\r?\n)*){3}",
    re.I,
)
_HTML = re.compile(
    rb"\s*(?:<!--.*?-->\s*)*(?:<\?xml[^>]*\?>\s*)?<(?:!doctype\s+html|html|head|body)\b",
    re.I | re.S,
)


def ending_format(name: str) -> Format | None:
    """The format that a file's ending names; None for an unknown one."""
    return _BY_ENDING.get(PurePath(name).suffix.lower())


def limit_of(media_type: str) -> int:
    """The most bytes that are read of a source with a media type."""
    known = _BY_TYPE.get(media_type.split(";", maxsplit=1)[0].strip().lower())
    return known.limit if known else MAX_TEXT


def choose(raw: Raw) -> Format:
    """The format of a source: by its bytes, then its media type, then its ending.

    Raises `SourceUnsupported` for bytes that are known to hold no text.
    """
    if found := _by_bytes(raw):
        return found
    media_type = raw.media_type.split(";")[0].strip().lower()
    given = _BY_TYPE.get(media_type) or ending_format(raw.name)
    if given and given.media_type in ("text/plain", "text/markdown") and not raw.media_type:
        return _BY_TYPE["text/html"] if _HTML.match(raw.data[:2000]) else given
    return given or _by_content(raw.data)


def _by_bytes(raw: Raw) -> Format | None:
    refuse_foreign(raw)
    if raw.data.startswith(b"PK\x03\x04"):
        return _packed(raw)
    if raw.data[:1024].lstrip().startswith(b"%PDF-"):
        return _BY_TYPE["application/pdf"]
    if raw.data.startswith(b"{\\rtf"):
        return _BY_TYPE["application/rtf"]
    if raw.data.startswith(b"bplist00") and b"WebMainResource" in raw.data:
        return _BY_TYPE["application/x-webarchive"]
    if not raw.media_type and _MAIL.match(raw.data[:4000]):
        saved = b"\nSnapshot-Content-Location:" in raw.data[:4000]
        saved = saved or raw.name.lower().endswith((".mht", ".mhtml"))
        return _BY_TYPE["multipart/related" if saved else "message/rfc822"]
    return None


def _packed(raw: Raw) -> Format:
    """The format of a packed document, by the parts in it."""
    from briefing.importing.archive import Archive

    names = Archive(raw, "a packed document").names
    for part, media_type in _PARTS.items():
        if part in names:
            return _BY_TYPE[media_type]
    raise SourceUnsupported(
        f"{raw.label} is a packed archive, not an article.", "Unpack it and import what is in it."
    )


def _by_content(data: bytes) -> Format:
    from briefing.importing.decode import decode
    from briefing.importing.markdown import has_front_matter

    if _HTML.match(data[:2000]):
        return _BY_TYPE["text/html"]
    head = data[:20_000]
    clipped = head.lstrip(b"\xef\xbb\xbf").startswith(b"---") and has_front_matter(
        decode(head).text
    )
    return _BY_TYPE["text/markdown" if clipped else "text/plain"]
