"""OpenDocument texts (ODT): headings, paragraphs, lists and tables, and the properties."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from typing import Any

from briefing.article import BlockKind
from briefing.importing.archive import Archive
from briefing.importing.document import Document, Metadata, Piece, Raw
from briefing.importing.docx import written
from briefing.importing.limits import MAX_PIECES, check_pieces

_TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_OFFICE = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DRAW = "{urn:oasis:names:tc:opendocument:xmlns:drawing:1.0}"
_SVG = "{urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
#: Notes and changes that are no part of the running text.
_ASIDE = {f"{_TEXT}note", f"{_TEXT}tracked-changes", f"{_OFFICE}annotation"}

#: Its paragraphs are their own, not those of the paragraph that it is anchored in.
_BOX = f"{_DRAW}text-box"
#: What a picture is called and what it shows, which no one sees in the text.
_UNSEEN = {f"{_SVG}title", f"{_SVG}desc"}


def read(raw: Raw) -> Document:
    """An OpenDocument text. Raises `SourceUnsupported` for damaged and protected ones."""
    archive = Archive(raw, "an OpenDocument text")
    body = archive.xml("content.xml").find(f".//{_OFFICE}text")
    if body is None:
        raise archive.damaged()
    metadata = Metadata()
    if "meta.xml" in archive.names:
        meta = archive.xml("meta.xml")
        origin = "properties of the document"
        metadata.offer("title", (meta.findtext(f".//{_DC}title") or "").strip(), origin)
        author = (meta.findtext(f".//{_DC}creator") or "").strip()
        metadata.offer("authors", (author,) if author else (), origin)
    pieces = list(islice(_pieces(body), MAX_PIECES + 1))
    check_pieces(len(pieces), raw.label)
    return written(pieces, metadata)


def _pieces(body: Any) -> Iterator[Piece]:
    for number, element in enumerate(body.iter(f"{_TEXT}h", f"{_TEXT}p", f"{_TABLE}table-row")):
        if element.tag == f"{_TABLE}table-row":
            cells = element.iter(f"{_TABLE}table-cell")
            if text := "\t".join(map(_cell, cells)).strip():
                yield Piece(text, BlockKind.TABLE, parent=id(element.getparent()))
        elif not _inside(element, f"{_TABLE}table-row") and (text := _text(element, _BOX).strip()):
            yield Piece(text, _kind(element), parent=number)


def _cell(cell: Any) -> str:
    """The words of a table's cell on one line, whatever paragraphs and boxes they stand in."""
    parts = (_text(part, _BOX) for part in cell.iter(f"{_TEXT}h", f"{_TEXT}p"))
    return " ".join(" ".join(parts).split())


def _inside(element: Any, tag: str) -> bool:
    return next(element.iterancestors(tag, *_ASIDE), None) is not None


def _kind(element: Any) -> BlockKind:
    style = (element.get(f"{_TEXT}style-name") or "").lower()
    if style in ("title", "quotations"):
        return BlockKind.TITLE if style == "title" else BlockKind.QUOTATION
    if element.tag == f"{_TEXT}h" or style == "subtitle":
        return BlockKind.HEADING
    listed = next(element.iterancestors(f"{_TEXT}list-item"), None) is not None
    return BlockKind.LIST_ITEM if listed else BlockKind.PARAGRAPH


def _text(element: Any, without: str = "") -> str:
    """The words of an element, with the spaces, tabs and breaks that are elements themselves.

    What is in elements with the tag `without` is left out.
    """
    parts = [element.text or ""]
    for child in element:
        if child.tag == f"{_TEXT}s":
            parts.append(" " * min(int(child.get(f"{_TEXT}c") or 1), 100))
        elif child.tag in (f"{_TEXT}tab", f"{_TEXT}line-break"):
            parts.append("\t" if child.tag.endswith("tab") else "\n")
        elif isinstance(child.tag, str) and child.tag not in _ASIDE | _UNSEEN | {without}:
            parts.append(_text(child, without))
        parts.append(child.tail or "")
    return "".join(parts)
