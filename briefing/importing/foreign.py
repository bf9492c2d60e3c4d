"""Files that hold no article: known by their first bytes, and named in one sentence."""

from __future__ import annotations

import re

from briefing.errors import SourceUnsupported
from briefing.importing.document import Raw

#: Bytes at the start of files that hold no article, and what those files are.
_FOREIGN = (
    (b"\x89PNG", "a picture"),
    (b"\xff\xd8\xff", "a picture"),
    (b"GIF8", "a picture"),
    (b"RIFF", "a picture, sound or film"),
    (b"II*\x00", "a picture"),
    (b"\x7fELF", "a program"),
    (b"MZ\x90", "a program"),
    (b"\x1f\x8b", "a packed archive"),
    (b"7z\xbc\xaf", "a packed archive"),
    (b"Rar!", "a packed archive"),
    (b"BZh", "a packed archive"),
    (b"\xfd7zXZ", "a packed archive"),
    (b"SQLite format 3", "a database"),
    (b"ID3", "a sound"),
    (b"OggS", "a sound or film"),
)
_OFFICE = b"\xd0\xcf\x11\xe0"
#: Names of parts in old Office files, what those are, and what to do.
_OFFICE_PARTS = (
    ("EncryptedPackage", "protected with a password", "Save it without the password"),
    ("__substg1.0_", "an Outlook message", "Save it as .eml or as text"),
    ("", "an Office document in the old format", "Save it as DOCX"),
)
_PROLOGUE = rb"\s*(?:<\?xml[^>]*\?>\s*|<\?xml-stylesheet[^>]*\?>\s*|<!--.*?-->\s*)*"
_FEED = re.compile(_PROLOGUE + rb"<(?:rss|feed|rdf:RDF|urlset|sitemapindex)\b", re.S)
_JSON_FEED = re.compile(rb'\s*\{.{0,500}"https?://(?:www\.)?jsonfeed\.org', re.S)
_BRIEF = re.compile(rb'\s*\{\s*"format"\s*:\s*"briefwright-brief"')
#: A file that holds nothing but a link: a shortcut of Windows or macOS, or an address alone.
_LINK = re.compile(
    rb"\s*(?:\[InternetShortcut\]|https?://\S+\s*$"
    rb"|<\?xml.{0,300}?<plist[^>]*>\s*<dict>\s*<key>URL</key>)",
    re.S,
)
#: What programs exchange; a web page may begin alike.
_XML = re.compile(rb"\s*<\?xml\b(?!.{0,1000}<(?:!doctype\s+)?html\b)", re.S | re.I)
_OPEN = "Open the article itself and import that page."
#: Texts that hold no article, what they are, and what to do.
_TEXTS = (
    (_FEED, "a news feed: a list of articles, not one of them", _OPEN),
    (_JSON_FEED, "a news feed: a list of articles, not one of them", _OPEN),
    (_LINK, "only a link to a page, not the page", _OPEN),
    (
        _XML,
        "data for programs (XML), not an article",
        "Open it in the program it belongs to and save it as text, PDF or a web page.",
    ),
    (_BRIEF, "a brief, not an article", "Open it as a brief instead."),
)
#: So much of a file is looked at.
_HEAD = 4_000


def refuse_foreign(raw: Raw) -> None:
    """Raise `SourceUnsupported` for what is known to be no article, saying what it is."""
    for magic, what in _FOREIGN:
        if raw.data.startswith(magic):
            raise SourceUnsupported(
                f"{raw.label} is {what}, not an article.",
                "Save the article as text, as a web page or as PDF and import that.",
            )
    if raw.data.startswith(_OFFICE):
        for name, kind, remedy in _OFFICE_PARTS:
            if name.encode("utf-16-le") in raw.data:
                raise SourceUnsupported(f"{raw.label} is {kind}.", f"{remedy}, and import that.")
    head = _plain_head(raw.data)
    for pattern, nature, advice in _TEXTS:
        if pattern.match(head) and not (pattern is _XML and raw.media_type):
            raise SourceUnsupported(f"{raw.label} is {nature}.", advice)


def _plain_head(data: bytes) -> bytes:
    """The beginning of a file without a byte order mark, as single bytes."""
    head = data[:_HEAD]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        head = head.replace(b"\x00", b"")[2:]
    return head.removeprefix(b"\xef\xbb\xbf")
