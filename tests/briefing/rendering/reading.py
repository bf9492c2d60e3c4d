"""Reading PDFs back, by libraries that did not write them."""

from __future__ import annotations

import tempfile
from pathlib import Path

import outloud
import page
import pypdfium2

#: Height in points of a page's lower margin.
FOOT = 51.0


def words_of(data: bytes) -> str:
    """The text of every page in one line, line-end hyphens taken out."""
    document = pypdfium2.PdfDocument(data)
    text = "\n".join(each.get_textpage().get_text_bounded() for each in document)
    for hyphen in ("\ufffe", "\xad", "\x02"):
        text = text.replace(f"{hyphen}\r\n", "").replace(hyphen, "")
    return " ".join(text.split())


def pages_of(data: bytes) -> int:
    """How many pages a PDF has."""
    return len(pypdfium2.PdfDocument(data))


def boxes_of(data: bytes) -> list[tuple[float, float, float, float]]:
    """Left, bottom, right and top, in points, of every piece of a line, page above page."""
    found: list[tuple[float, float, float, float]] = []
    for number, each in enumerate(pypdfium2.PdfDocument(data)):
        words, up = each.get_textpage(), number * 2000
        for place in range(words.count_rects()):
            left, bottom, right, top = words.get_rect(place)
            found.append((left, bottom + up, right, top + up))
    return found


def room_left(data: bytes) -> list[float]:
    """How many points of paper are empty below each page's last line and above its foot."""
    room = []
    for each in pypdfium2.PdfDocument(data):
        words = each.get_textpage()
        bottoms = (words.get_rect(place)[1] for place in range(words.count_rects()))
        room.append(min(bottom for bottom in bottoms if bottom > FOOT) - FOOT)
    return room


def pixels_of(data: bytes) -> list[bytes]:
    """Every page as it looks, one byte for a pixel of half a point."""
    bitmaps = (page.render(scale=2, grayscale=True) for page in pypdfium2.PdfDocument(data))
    return [bytes(bitmap.buffer) for bitmap in bitmaps]


def faults_of(data: bytes) -> list[str]:
    """What three checks find wrong: PDF/UA-1, PDF/A-3a, and a reader's view of the tags."""
    faults = [
        f"{profile} {failure.rule_id}: {failure.message}"
        for profile in ("ua1", "3a")
        for failure in page.validate_pdf_bytes(data, profile=profile).failures
    ]
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "brief.pdf"
        path.write_bytes(data)
        result = outloud.check(str(path))
    heard = [f"{each.rule}: {each.message}" for each in result.findings if each.severity == "error"]
    return faults + heard + ([result.error] if result.error else [])
