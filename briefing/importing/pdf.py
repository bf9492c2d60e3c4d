"""PDF: the text layer as paragraphs in reading order, running heads and page numbers marked."""

from __future__ import annotations

import re
from collections import Counter
from typing import Any

from briefing.article import BlockKind
from briefing.errors import SourceEmpty, SourceUnsupported
from briefing.finding import Finding, Level
from briefing.importing.document import Document, Metadata, Piece, Raw
from briefing.importing.docx import written
from briefing.importing.pdflayout import (
    Line,
    Paragraph,
    join_words,
    paragraphs,
    reading_order,
    rows,
)

#: No article has more pages than this; a longer PDF is read up to here.
MAX_PAGES = 200
#: The share of a page's height, from either edge, in which heads and page numbers stand.
_EDGE = 0.1
_NUMBER = re.compile(
    r"^\W*(?:page|p\.|seite)?\s*\d{1,4}(?:\s*(?:of|/|von|de)\s*\d{1,4})?\W*$", re.I
)
_OPEN_END = re.compile(r"[\w,;–—‐-]$")


def read(raw: Raw) -> Document:
    """A PDF with text in it. Raises `SourceEmpty` for scans, `SourceUnsupported` for locks."""
    pdf = _open(raw)
    try:
        count = len(pdf)
        pages = [_lines(pdf[index]) for index in range(min(count, MAX_PAGES))]
        metadata = _metadata(pdf)
    finally:
        pdf.close()
    if sum(len(line.text) for page in pages for line in page) < 20 * max(1, len(pages)):
        raise SourceEmpty(
            f"{raw.label} is a scanned PDF: it holds pictures of pages and no text.",
            "Run it through text recognition (OCRmyPDF does it) and import the result.",
        )
    document = written(_pieces(pages), metadata)
    if count > MAX_PAGES:
        document.findings.append(_cut(count))
    return document


def _open(raw: Raw) -> Any:
    import pypdfium2

    try:
        return pypdfium2.PdfDocument(raw.data)
    except pypdfium2.PdfiumError as error:
        if "password" in str(error).lower():
            raise SourceUnsupported(
                f"{raw.label} is protected with a password.",
                "Open it, save it without the password, and import that.",
            ) from error
        raise SourceUnsupported(
            f"{raw.label} can't be read as a PDF: it is damaged or cut off.",
            "Download or save it again and import that.",
        ) from error


def _lines(page: Any) -> list[Line]:
    """The lines of one page, top to bottom and column by column, marked where they are edges."""
    width, height = page.get_size()
    text = page.get_textpage()
    boxes = []
    for index in range(min(text.count_rects(), 20_000)):
        left, bottom, right, top = text.get_rect(index)
        words = " ".join(text.get_text_bounded(left, bottom, right, top).split())
        if words and 0 <= left < width:
            boxes.append(Line(words, left, bottom, right, top))
    text.close()
    page.close()
    lines = reading_order(rows(boxes))
    outer = sorted(lines, key=lambda line: line.bottom)
    for line in (*outer[:2], *outer[-2:]):
        line.edge = line.bottom > (1 - _EDGE) * height or line.top < _EDGE * height
    return lines


def _pieces(pages: list[list[Line]]) -> list[Piece]:
    """Paragraphs of all pages, those that run over a page's end joined, with the edges marked."""
    repeated = _running(pages)
    found: list[Piece] = []
    body = _usual(pages)
    largest = max((line.height for line in pages[0] if len(line.text) > 8), default=0.0)
    for page in pages:
        edges = [line for line in page if line.edge and _is_furniture(line, repeated)]
        inner = paragraphs([line for line in page if line not in edges])
        last = next((piece for piece in reversed(found) if piece.kept), None)
        for paragraph in inner:
            if last is not None and paragraph is inner[0] and _runs_on(last, paragraph):
                last.text = join_words(last.text, paragraph.text)
            else:
                found.append(_piece(paragraph, body, largest if page is pages[0] else 0.0))
        found.extend(_edge_piece(line) for line in edges)
    return found


def _running(pages: list[list[Line]]) -> set[str]:
    """The edge lines that come again on other pages, their figures left out."""
    seen = Counter(name for page in pages for name in {_name(x) for x in page if x.edge})
    return {name for name, count in seen.items() if count > 1 and count >= len(pages) / 3}


def _name(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text).strip()


def _is_furniture(line: Line, repeated: set[str]) -> bool:
    return bool(_NUMBER.match(line.text)) or _name(line) in repeated


def _edge_piece(line: Line) -> Piece:
    reason = "page number" if _NUMBER.match(line.text) else "running head of the pages"
    return Piece(line.text, BlockKind.DEBRIS, kept=False, reason=reason)


def _usual(pages: list[list[Line]]) -> float:
    """The height of most of the text, in points."""
    heights: Counter[float] = Counter()
    for page in pages:
        for line in page:
            heights[round(line.height, 1)] += len(line.text)
    return heights.most_common(1)[0][0] if heights else 0.0


def _piece(paragraph: Paragraph, body: float, largest: float) -> Piece:
    """A paragraph as a piece: larger and short is a heading, the first page's largest the title."""
    is_large = paragraph.height > 1.18 * body and len(paragraph.text) < 250
    if is_large and largest and paragraph.height > 0.95 * largest:
        return Piece(paragraph.text, BlockKind.TITLE)
    return Piece(paragraph.text, BlockKind.HEADING if is_large else BlockKind.PARAGRAPH)


def _runs_on(piece: Piece, paragraph: Paragraph) -> bool:
    """Whether a paragraph goes on with one that the page's end cut off."""
    same = piece.kind is BlockKind.PARAGRAPH and bool(_OPEN_END.search(piece.text))
    return same and (paragraph.text[0].islower() or piece.text[-1] in ",;")


def _metadata(pdf: Any) -> Metadata:
    """The author that the file names; its title is often the name of a draft and is not taken."""
    metadata = Metadata()
    try:
        author = str(pdf.get_metadata_dict().get("Author", "")).strip()
    except Exception:  # a damaged dictionary says nothing
        author = ""
    names = tuple(name.strip() for name in re.split(r";|,|\band\b", author) if name.strip())
    metadata.offer("authors", names, "properties of the PDF")
    return metadata


def _cut(count: int) -> Finding:
    return Finding(
        "pages-left-out",
        Level.WARNING,
        f"The PDF has {count} pages; the first {MAX_PAGES} were imported.",
        "Print the pages that hold the article to a PDF of their own and import that.",
    )
