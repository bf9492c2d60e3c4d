"""A scanned page, and a program that stands in for tesseract."""

from __future__ import annotations

import io
import sys
from pathlib import Path

import pypdfium2
import weasyprint

LINES = (
    "The town council approved a new bridge over the river on Friday, after a long debate.",
    "The bridge will cost 4 million euros, the treasurer said, and opens in two years.",
)
#: Stands in for tesseract: two lines of words, the last of which is uncertain.
PROGRAM = """#!{python}
import sys, time
if "--list-langs" in sys.argv:
    print("List of available languages (2):\\neng\\nosd")
    sys.exit(0)
{before}
for line, words in enumerate({lines!r}):
    for place, word in enumerate(words.split()):
        sure = 30 if word == "debate." else 95
        box = [100 + 60 * place, 300 + 60 * line, 50, 30]
        print("\\t".join(map(str, [5, 1, 1, 1, line + 1, place + 1, *box, sure, word])))
"""


def printed() -> bytes:
    body = "".join(f"<p>{line}</p>" for line in LINES)
    page = f"<style>body {{ font: 14pt serif }}</style><h1>Council approves new bridge</h1>{body}"
    return weasyprint.HTML(string=page).write_pdf()


def photographed(pdf: bytes) -> bytes:
    """The first page of a PDF as a PDF of its picture."""
    page = pypdfium2.PdfDocument(pdf)[0]
    out = io.BytesIO()
    page.render(scale=150 / 72, grayscale=True).to_pil().save(out, "PDF", resolution=150)
    return out.getvalue()


def scan() -> bytes:
    """A PDF of one page that is only a picture."""
    return photographed(printed())


def put_tesseract(folder: Path, before: str = "") -> None:
    """Put the stand-in into a folder; it runs the statement `before` first."""
    path = folder / "tesseract"
    path.write_text(PROGRAM.format(python=sys.executable, lines=LINES, before=before))
    path.chmod(0o755)
