"""Word documents (DOCX): paragraphs with their styles, tables, and the core properties."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import islice
from typing import Any

from briefing.article import BlockKind
from briefing.importing import debris, structure
from briefing.importing.archive import Archive
from briefing.importing.document import Document, Metadata, Piece, Raw, lay_out
from briefing.importing.limits import check_pieces

_STYLES = (
    ("title", BlockKind.TITLE),
    ("subtitle", BlockKind.HEADING),
    ("heading", BlockKind.HEADING),
    ("list", BlockKind.LIST_ITEM),
    ("quote", BlockKind.QUOTATION),
    ("caption", BlockKind.CAPTION),
)

_PARAGRAPH = re.compile(rb"<w:p[ />]")
_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_WORD_PARAGRAPH, _RUN, _BOX = f"{_W}p", f"{_W}r", f"{_W}txbxContent"
_TABLE, _ROW, _CELL = f"{_W}tbl", f"{_W}tr", f"{_W}tc"
#: What was deleted or moved away, and the second copy of a text box for old programs.
_UNREAD = (
    f"{_W}del",
    f"{_W}moveFrom",
    "{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback",
)


def read(raw: Raw) -> Document:
    """A Word document. Raises `SourceUnsupported` for damaged and protected ones."""
    archive = Archive(raw, "a Word document")
    check_pieces(len(_PARAGRAPH.findall(archive.part("word/document.xml"))), raw.label)
    import docx

    try:
        opened = docx.Document(io.BytesIO(raw.data))
        pieces = list(_pieces(opened))
        metadata = _metadata(opened.core_properties)
        metadata.offer("subtitle", _subtitle(opened), "subtitle of the document")
    except Exception as error:  # python-docx raises whatever a damaged part makes it stumble over
        raise archive.damaged() from error
    return written(pieces, metadata)


def written(pieces: list[Piece], metadata: Metadata) -> Document:
    """A document that somebody wrote: its title, byline and debris found by rules."""
    title = next((piece.text for piece in pieces if piece.kind is BlockKind.TITLE), "")
    metadata.offer("title", " ".join(title.split()), "title of the document")
    document = Document("", pieces, metadata)
    debris.mark_lines(pieces)
    structure.find_head(document, guess_title=True)
    debris.explain(pieces)
    document.pieces = structure.merge_rows(pieces)
    document.text = lay_out(document.pieces)
    return document


def _pieces(opened: Any) -> Iterator[Piece]:
    """Paragraphs and rows of tables in the document's order."""
    styles = _style_names(opened)
    for number, block in enumerate(_blocks(opened.element.body)):
        if block.tag == _TABLE:
            for row in block.iter(_ROW):
                cells = (" ".join(map(_line, _blocks(cell))) for cell in row.iterchildren(_CELL))
                if text := "\t".join(cells).strip():
                    yield Piece(text, BlockKind.TABLE, parent=number)
        elif text := _text(block).strip():
            yield Piece(text, _kind(block, styles), parent=number)


def _blocks(element: Any) -> Iterator[Any]:
    """The paragraphs and tables in an element, in content controls and text boxes, too."""
    for child in element:
        if child.tag in (_WORD_PARAGRAPH, _TABLE):
            yield child
        elif isinstance(child.tag, str) and child.tag not in _UNREAD:
            yield from _blocks(child)
        if child.tag == _WORD_PARAGRAPH:
            for box in child.iter(_BOX):
                if next(box.iterancestors(*_UNREAD), None) is None:
                    yield from _blocks(box)


def _line(block: Any) -> str:
    return " ".join(_text(block).split()) if block.tag == _WORD_PARAGRAPH else ""


def _text(paragraph: Any) -> str:
    """The words of a paragraph as it stands: with what was inserted, without what was deleted."""
    return "".join(run.text for run in _runs(paragraph))


def _runs(element: Any) -> Iterator[Any]:
    for child in element:
        if child.tag == _RUN:
            yield child
        elif isinstance(child.tag, str) and child.tag not in _UNREAD:
            yield from _runs(child)


def _kind(paragraph: Any, styles: dict[str, str]) -> BlockKind:
    style = styles.get(paragraph.style or "", "")
    numbered = paragraph.pPr is not None and paragraph.pPr.numPr is not None
    found = next((kind for name, kind in _STYLES if name in style), BlockKind.PARAGRAPH)
    return BlockKind.LIST_ITEM if numbered and found is BlockKind.PARAGRAPH else found


def _style_names(opened: Any) -> dict[str, str]:
    """The styles' names in lower case by id: to ask each paragraph for its own takes 8 ms."""
    return {style.style_id: (style.name or "").lower() for style in opened.styles}


def _subtitle(opened: Any) -> str:
    """The first paragraph in the style for subtitles, among the first ones."""
    styles = _style_names(opened)
    first = islice(opened.iter_inner_content(), 10)
    marked = (
        item.text.strip()
        for item in first
        if hasattr(item, "style")
        and styles.get(getattr(item._element, "style", ""), "") == "subtitle"
    )
    return next(marked, "")


def _metadata(properties: Any) -> Metadata:
    """Title and authors of the document; its dates say when the file was made, not published."""
    metadata = Metadata()
    origin = "properties of the document"
    metadata.offer("title", (properties.title or "").strip(), origin)
    names = (properties.author or "").replace(" and ", ";").split(";")
    authors = tuple(name.strip() for name in names if name.strip() not in ("", "python-docx"))
    metadata.offer("authors", authors, origin)
    return metadata
