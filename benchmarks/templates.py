"""Every template, light and heavy, on both papers: pages, and what three validators say.

    python -m benchmarks.templates                   prints the table
    python -m benchmarks.templates --write           writes it into docs/, and every thumbnail

The light brief is the sample article with all its points accepted, the heavy one has 200 points.
`page` is PyPI's page-validation for PDF/UA-1 and PDF/A-3a, `outloud` another reader's checks.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from datetime import date
from pathlib import Path

from benchmarks.rendering import brief_of
from briefing import analyse, draft, import_article, to_pdf
from briefing.brief import Brief, accept, set_details, set_prose
from briefing.rendering import TemplateInfo, list_templates

DOCS = Path(__file__).parents[1] / "docs"
SAMPLE = next((Path(__file__).parents[1] / "seeds").glob("*.txt"))

#: Width of a thumbnail in pixels.
THUMBNAIL = 240


def light() -> Brief:
    """The sample article with everything accepted, and words of the analyst's own."""
    article = import_article(SAMPLE).with_details(published=date(2024, 5, 31))
    brief = draft([analyse(article)])
    for point in brief.points:
        brief = accept(brief, point.id)
    brief = set_details(brief, date=date(2024, 5, 31), reference="2024/117", marking="TLP:GREEN")
    return set_prose(
        brief,
        assessment="The change is narrower than the headlines say.",
        recommendations="Ask the embassy for the text.\nReview the position in two weeks.",
    )


def faults(pdf: bytes) -> dict[str, int]:
    """How many faults each validator finds."""
    import outloud
    import page

    profiles = ("ua1", "3a")
    counts = {name: len(page.validate_pdf_bytes(pdf, profile=name).failures) for name in profiles}
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "brief.pdf")
        path.write_bytes(pdf)
        heard = outloud.check(str(path)).findings
    counts["outloud"] = sum(each.severity == "error" for each in heard)
    return counts


def rows() -> Iterator[str]:
    """The table in Markdown, line by line."""
    yield "| template | brief | paper | pages | PDF/UA-1 | PDF/A-3a | outloud |"
    yield "| --- | --- | --- | --- | --- | --- | --- |"
    briefs = {"sample": light(), "200 points": brief_of(200)}
    for info in list_templates():
        for name, brief in briefs.items():
            for paper in info.page_sizes:
                pdf = to_pdf(set_details(brief, template=info.name, page_size=paper))
                cells = (verdict(count) for count in faults(pdf).values())
                yield f"| {info.name} | {name} | {paper} | {pages(pdf)} | {' | '.join(cells)} |"


def verdict(count: int) -> str:
    """A count of faults in words."""
    return f"{count} faults" if count else "passes"


def pages(pdf: bytes) -> int:
    """How many pages a PDF has."""
    import pypdfium2

    return len(pypdfium2.PdfDocument(pdf))


def thumbnail(info: TemplateInfo, brief: Brief) -> None:
    """Draw the first page of the sample into the template's folder."""
    import pypdfium2

    pdf = to_pdf(set_details(brief, template=info.name), attach=False)
    first = pypdfium2.PdfDocument(pdf)[0]
    image = first.render(scale=2 * THUMBNAIL / first.get_width()).to_pil()
    image.thumbnail((THUMBNAIL, 2 * THUMBNAIL))
    image.quantize(64).save(info.folder / "thumbnail.png", optimize=True)


def main() -> None:
    """Print the table, or write it with the thumbnails."""
    write = "--write" in sys.argv
    if write:
        for info in list_templates():
            thumbnail(info, light())
    table = []
    for line in rows():
        print(line, flush=True)
        table.append(line)
    if write:
        how = "Written by `python -m benchmarks.templates --write`."
        head = f"# Every template on every paper\n\n{how}\n"
        text = "\n".join([head, *table, ""])
        (DOCS / "template-results.md").write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
