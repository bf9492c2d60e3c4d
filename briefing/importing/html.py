"""Web pages: the visible text as pieces, and what of them is the article."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from briefing.errors import SourceEmpty
from briefing.importing import dates, debris, dom, extraction, structure, webmeta
from briefing.importing.decode import declared_charset, decode
from briefing.importing.document import Document, Metadata, Raw, lay_out
from briefing.importing.limits import MAX_WORDS, check_size

if TYPE_CHECKING:
    from lxml.html import HtmlElement

#: The longest source, in characters, in which a date is searched for.
_GUESSABLE = 1_000_000
_HIDING = re.compile(r"\bdisplay\s*:\s*none\b|\bmso-hide\s*:\s*all\b", re.I)
#: The day that is guessed where a source names no more than a year.
_YEAR_ONLY = "-01-01"


def read(raw: Raw) -> Document:
    """A saved web page as a document, its debris marked. Raises `SourceEmpty` without text."""
    decoded = decode(raw.data, raw.charset or declared_charset(raw.data), raw.label)
    root = dom.parse(decoded.text)
    document = from_tree(root, raw) if root is not None else Document("", [])
    if not any(piece.kept for piece in document.pieces):
        raise SourceEmpty(
            f"{raw.label} is a web page without an article.",
            "Open the article itself in the browser and save or paste that page.",
        )
    if document.metadata.published is None and len(decoded.text) < _GUESSABLE:
        _guess_date(decoded.text, document.metadata)
    document.findings.extend(decoded.findings)
    return document


def from_tree(root: HtmlElement, raw: Raw) -> Document:
    """A page's tree as a document."""
    _name_title(root)
    metadata = webmeta.read(root, raw.url)
    pieces = dom.pieces_of(root)
    check_size(sum(len(piece.text) for piece in pieces), MAX_WORDS, raw.label)
    chosen = "" if debris.is_huge(pieces) else extraction.extract(root, raw.url)
    debris.mark_page(pieces, chosen, metadata.title)
    document = Document("", pieces, metadata)
    structure.find_head(document)
    debris.explain(pieces)
    return finish(document)


def _name_title(root: HtmlElement) -> None:
    """Make a heading of what Word calls the title; the page's own is often a draft's."""
    for element in root.iter("p"):
        if "MsoTitle" in element.get("class", ""):
            element.tag = "h1"
            for title in root.iter("title"):
                title.text = element.text_content()


def _hide(root: HtmlElement) -> None:
    """Mark as hidden what a style hides, such as a newsletter's words for the list of e-mails."""
    for element in root.iter():
        if _HIDING.search(element.get("style") or ""):
            element.set("hidden", "")


def seen(markup: str) -> Document:
    """Markup without a page around it, told apart by the lines that a reader sees."""
    root = dom.parse(markup)
    if root is not None:
        _hide(root)
    document = Document("", dom.pieces_of(root) if root is not None else [])
    debris.mark_lines(document.pieces)
    structure.find_head(document)
    debris.explain(document.pieces)
    return finish(document)


def _guess_date(text: str, metadata: Metadata) -> None:
    """A day from anywhere in a page's source, called a guess."""
    from htmldate import find_date

    found = find_date(text, original_date=True, url=metadata.url or None) or ""
    if not found.endswith(_YEAR_ONLY):
        metadata.offer("published", dates.find_date(found), "a guess from the page's source")


def finish(document: Document) -> Document:
    """The document with its rows joined and its text laid out."""
    document.pieces = structure.merge_rows(document.pieces)
    document.text = lay_out(document.pieces)
    return document
