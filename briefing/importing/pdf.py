"""PDF: the text layer as paragraphs in reading order, running heads and page numbers marked."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from briefing.article import BlockKind
from briefing.errors import SourceEmpty, SourceScanned, SourceUnsupported
from briefing.finding import Finding, Level
from briefing.importing.document import Document, Metadata, Piece, Raw
from briefing.importing.docx import written
from briefing.importing.ocr import Recognised, available, recognise
from briefing.importing.pdflayout import (
    Line,
    Paragraph,
    join_words,
    notes,
    paragraphs,
    reading_order,
    rows,
)

#: No article has more pages than this, and recognition is too slow for more than these.
MAX_PAGES = 200
MAX_OCR_PAGES = 50
#: Fewer characters than this are no page of text.
_FEW = 20
#: The share of a page's height, from either edge, in which heads and page numbers stand.
_EDGE = 0.1
#: No headline has fewer letters than this.
_SHORTEST_TITLE = 8
_NUMBER = re.compile(
    r"^\W*(?:page|p\.|seite)?\s*\d{1,4}(?:\s*(?:of|/|von|de)\s*\d{1,4})?\W*$", re.I
)
_OPEN_END = re.compile(r"[\w,;–—‐-]$")


def read(raw: Raw) -> Document:
    """A PDF: its text layer, and with `manner.ocr` what is recognised on pages without one.

    Raises `SourceScanned` for a PDF without text, `SourceUnsupported` for damaged and locked ones.
    """
    pdf = _open(raw)
    try:
        first, count = raw.manner.first_page - 1, len(pdf)
        if not 0 <= first < count:
            raise SourceEmpty(
                f"{raw.label} has no page {first + 1}; it ends with page {count}.",
                "Begin with a page that it has.",
            )
        pages = _pages(pdf, range(first, min(count, first + MAX_PAGES)), raw)
        metadata = _metadata(pdf)
    finally:
        pdf.close()
    document = written(_pieces(pages.lines), metadata)
    document.findings.extend(pages.findings(count))
    return document


@dataclass(slots=True)
class _Pages:
    """What was read: the lines of each page from `first` on, and which pages are still pictures."""

    first: int
    lines: list[list[Line]]
    pictured: list[int]
    recognised: list[Recognised]

    def findings(self, count: int) -> Iterator[Finding]:
        """What was left out of a PDF with `count` pages, and what is uncertain."""
        last = self.first + len(self.lines)
        if self.first > 0 or last < count:
            yield Finding(
                "pages-left-out",
                Level.WARNING,
                f"The PDF has {count} pages, and {MAX_PAGES} are read at a time; pages "
                f"{self.first + 1} to {last} were imported.",
                "Import it again from another page where the article is not in these.",
            )
        if self.recognised:
            yield _uncertain(self.recognised)
        if self.pictured:
            numbers = ", ".join(str(index + 1) for index in self.pictured[:10])
            yield Finding(
                "pages-without-text",
                Level.WARNING,
                f"{len(self.pictured)} pages of the PDF are pictures without text, so their words "
                f"are missing here (page {numbers}{'…' if len(self.pictured) > 10 else ''}).",
                "Import it again with text recognition (OCR) where they hold the article.",
            )


def _pages(pdf: Any, indices: range, raw: Raw) -> _Pages:
    """The lines of some pages, those without a text layer recognised where that is wanted."""
    found: dict[int, list[Line]] = {}
    for done, index in enumerate(indices):
        raw.manner.step(done, len(indices))
        found[index] = _lines(pdf[index])
    is_empty = {index for index, lines in found.items() if sum(len(x.text) for x in lines) < _FEW}
    all_empty = sum(len(x.text) for lines in found.values() for x in lines) < _FEW * len(found)
    pictured = [index for index in found if index in is_empty and _is_picture(pdf[index])]
    if not raw.manner.ocr:
        if all_empty:
            raise _scanned(raw)
        return _Pages(indices.start, list(found.values()), pictured, [])
    wanted = sorted(is_empty if all_empty else pictured)[:MAX_OCR_PAGES]
    recognised = []
    for done, index in enumerate(wanted):
        raw.manner.step(done, len(wanted))
        recognised.append(recognise(pdf[index], raw.manner.cancelled))
        found[index] = _in_order(recognised[-1].lines, pdf[index].get_height())
    if all_empty:
        return _Pages(indices.start, [found[index] for index in wanted], [], recognised)
    left = [index for index in pictured if index not in wanted]
    return _Pages(indices.start, list(found.values()), left, recognised)


def _is_picture(page: Any) -> bool:
    """Whether a picture covers a good part of the page."""
    import pypdfium2.raw as pdfium

    width, height = page.get_size()
    for picture in page.get_objects(filter=[pdfium.FPDF_PAGEOBJ_IMAGE], max_depth=3):
        left, bottom, right, top = picture.get_bounds()
        if (right - left) * (top - bottom) > 0.3 * width * height:
            return True
    return False


def _scanned(raw: Raw) -> SourceScanned:
    remedy = (
        "Read it with text recognition (OCR)."
        if available()
        else "Install tesseract, so that it can be read with text recognition (OCR), or run it "
        "through OCRmyPDF and import the result."
    )
    return SourceScanned(
        f"{raw.label} is a scanned PDF: it holds pictures of pages and no text.", remedy
    )


def _uncertain(pages: list[Recognised]) -> Finding:
    """The finding that says that words were recognised, and how surely."""
    words = sum(page.words for page in pages)
    unsure = [word for page in pages for word in page.unsure]
    examples = ", ".join(f"“{word}”" for word in dict.fromkeys(unsure[:5]))
    doubt = f"; {len(unsure)} of {words:,} words are uncertain ({examples})" if unsure else ""
    return Finding(
        "read-by-ocr",
        Level.WARNING,
        f"The text was read from pictures by text recognition (OCR){doubt}.",
        "Compare names, figures and quotations with the original.",
    )


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
    return _in_order(rows(boxes), height)


def _in_order(lines: list[Line], height: float) -> list[Line]:
    """The lines of a page of some height as they are read, marked where they are edges."""
    lines = reading_order(lines)
    outer = sorted(lines, key=lambda line: line.bottom)
    for line in (*outer[:2], *outer[-2:]):
        line.edge = line.bottom > (1 - _EDGE) * height or line.top < _EDGE * height
    return lines


def _pieces(pages: list[list[Line]]) -> list[Piece]:
    """Paragraphs of all pages, those that run over a page's end joined, with the edges marked."""
    found: list[Piece] = []
    body = _usual(pages)
    below = _notes(pages, body)
    rest = [[line for line in page if line not in below] for page in pages]
    repeated = _running(rest)
    for page, text in zip(pages, rest, strict=True):
        edges = [line for line in text if line.edge and _is_furniture(line, repeated)]
        inner = paragraphs([line for line in text if line not in edges])
        sizes = (x.size for x in inner if len(x.text) > _SHORTEST_TITLE)
        largest = max(sizes, default=0.0) if page is pages[0] else 0.0
        last = next((piece for piece in reversed(found) if piece.kept), None)
        for paragraph in inner:
            if last is not None and paragraph is inner[0] and _runs_on(last, paragraph):
                last.text = join_words(last.text, paragraph.text)
            else:
                found.append(_piece(paragraph, body, largest))
        for note in paragraphs([line for line in page if line in below]):
            found.append(Piece(note.text, BlockKind.DEBRIS, kept=False, reason="footnote"))
        found.extend(_edge_piece(line) for line in edges)
    return found


def _notes(pages: list[list[Line]], body: float) -> set[Line]:
    """The lines of all footnotes; what stands at the edge of most pages is none."""
    repeated = _running(pages, share=0.5, least=3)
    return {
        line
        for page in pages
        for line in notes([x for x in page if not (x.edge and _is_furniture(x, repeated))], body)
    }


def _running(pages: list[list[Line]], share: float = 1 / 3, least: int = 2) -> set[str]:
    """The edge lines on at least a share of the pages, and so many, their figures left out."""
    seen = Counter(name for page in pages for name in {_name(x) for x in page if x.edge})
    return {name for name, count in seen.items() if count >= max(least, share * len(pages))}


def _name(line: Line) -> str:
    return re.sub(r"\d+", "#", line.text).strip()


def _is_furniture(line: Line, repeated: set[str]) -> bool:
    return bool(_NUMBER.match(line.text)) or _name(line) in repeated


def _edge_piece(line: Line) -> Piece:
    reason = "page number" if _NUMBER.match(line.text) else "running head of the pages"
    return Piece(line.text, BlockKind.DEBRIS, kept=False, reason=reason)


def _usual(pages: list[list[Line]]) -> float:
    """The font size of most of the text, in points."""
    sizes: Counter[float] = Counter()
    for page in pages:
        for line in page:
            sizes[round(line.size, 1)] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0


def _piece(paragraph: Paragraph, body: float, largest: float) -> Piece:
    """A paragraph as a piece: larger and short is a heading, the first page's largest the title."""
    is_large = paragraph.size > 1.18 * body and len(paragraph.text) < 250
    if is_large and largest and paragraph.size > 0.95 * largest:
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
