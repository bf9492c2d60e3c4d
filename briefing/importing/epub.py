"""EPUB books: the chapters in reading order, and what the package says about them."""

from __future__ import annotations

import posixpath
from typing import Any
from urllib.parse import unquote

from briefing.article import BlockKind
from briefing.importing import dates, debris, dom, structure
from briefing.importing.archive import Archive
from briefing.importing.decode import declared_charset, decode
from briefing.importing.document import Document, Metadata, Piece, Raw
from briefing.importing.html import finish
from briefing.importing.language import primary

_DC = "{http://purl.org/dc/elements/1.1/}"
#: A label with more than this share of its characters in links leads elsewhere.
_LINKED = 0.6
#: What a program writes where it knows no author.
_NOBODY = frozenset(["unknown", "unknown author", "anonymous"])


def read(raw: Raw) -> Document:
    """An EPUB. Raises `SourceUnsupported` for damaged and protected ones."""
    archive = Archive(raw, "an EPUB")
    container = archive.xml("META-INF/container.xml")
    found = container.xpath("string(//*[local-name()='rootfile']/@full-path)")
    package = archive.xml(str(found))
    pieces: list[Piece] = []
    for name in _chapters(package, posixpath.dirname(str(found))):
        if name in archive.names:
            data = archive.part(name)
            root = dom.parse(decode(data, declared_charset(data), raw.label).text)
            chapter = dom.pieces_of(root) if root is not None else []
            _mark(chapter)
            pieces.extend(chapter)
    document = Document("", pieces, _metadata(package))
    structure.find_head(document, guess_title=True)
    debris.explain(pieces)
    return finish(document)


def _mark(chapter: list[Piece]) -> None:
    """Mark the debris of a chapter: what a web page left in it, and links around the text."""
    debris.mark_lines(chapter)
    for piece in chapter:
        is_label = piece.kind is not BlockKind.HEADING and not structure.is_prose(piece.text)
        if is_label and piece.linked > _LINKED * len(piece.text):
            piece.drop("link to another part of the book")


def _chapters(package: Any, folder: str) -> list[str]:
    """The names of the chapters' files, in reading order."""
    files = {
        item.get("id"): item.get("href") or ""
        for item in package.xpath("//*[local-name()='manifest']/*[local-name()='item']")
    }
    order = package.xpath("//*[local-name()='spine']/*[local-name()='itemref']/@idref")
    names = (unquote(files.get(name, "")) for name in order)
    return [posixpath.normpath(posixpath.join(folder, name)) for name in names if name]


def _metadata(package: Any) -> Metadata:
    metadata = Metadata()
    origin = "the book's package"

    def all_of(name: str) -> list[str]:
        return [text for e in package.iter(f"{_DC}{name}") if (text := (e.text or "").strip())]

    metadata.offer("title", next(iter(all_of("title")), ""), origin)
    names = (name for name in all_of("creator") if name.casefold() not in _NOBODY)
    metadata.offer("authors", tuple(names), origin)
    metadata.offer("publisher", next(iter(all_of("publisher")), ""), origin)
    metadata.offer("published", dates.find_date(next(iter(all_of("date")), "")), origin)
    metadata.offer("language", primary(next(iter(all_of("language")), "")), origin)
    return metadata
