"""How long the pages take: template, layout and writing, by number of pages and beside peers.

    python -m benchmarks.rendering              briefs of about 2, 10, 50 and 200 pages
    python -m benchmarks.rendering --quick      the first two

Times are milliseconds of wall clock, the median of several runs. Peers are measured where they
are installed: typst (the PyPI package) sets the same points in a plain style of its own.
"""

from __future__ import annotations

import importlib
import statistics
import sys
import time
from collections.abc import Callable
from datetime import date

from briefing.analysis.model import Section
from briefing.article import Article, Span
from briefing.brief import Brief, Details, Evidence, Point, State, edit_text
from briefing.rendering import engine, to_html, to_pdf, to_preview, warm_up
from briefing.rendering.layout import lay_out, sheet_of

#: Points that fill about so many pages.
SIZES = {2: 26, 10: 180, 50: 980, 200: 4000}

_SENTENCE = "Ministers of {n} states agreed on {day} May to review the rules within {n} days."


def brief_of(points: int) -> Brief:
    """A brief with so many accepted points, every one with its evidence."""
    sentences = [_SENTENCE.format(n=n + 2, day=n % 28 + 1) for n in range(points)]
    article = Article.from_text("\n\n".join(sentences), title="The rules", published="2024-05-31")
    sections = tuple(Section)[1:]
    made = [
        Point(
            f"p{number}",
            sections[number * len(sections) // points],
            block.span.of(article.text),
            evidence=(Evidence.take(article, Span(block.span.start, block.span.end)),),
            state=State.ACCEPTED,
            actor=f"Minister {number // 2}",
            when=f"2024-05-{number % 28 + 1:02d}",
        )
        for number, block in enumerate(article.blocks)
    ]
    details = Details(title="The rules reviewed", date=date(2024, 5, 31), reference="2024/117")
    return Brief(details, (article,), tuple(made))


def median(work: Callable[[], object], runs: int) -> float:
    """The median time of some work, in milliseconds."""
    times = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return 1000 * statistics.median(times)


def row(points: int) -> str:
    """One line of the table: pages, and the time of each step."""
    brief, runs = brief_of(points), 5 if points < 500 else 1
    with engine.rendering():
        sheet, _ = sheet_of(brief, draft=True)
        pages = lay_out(sheet, variant=None)
        html = median(lambda: to_html(brief), runs)
        layout = median(lambda: lay_out(sheet, variant=None), runs)
        write = median(lambda: pages.write_pdf(uncompressed_pdf=True), runs)
    edits = iter(range(runs))
    preview = median(lambda: to_preview(edit_text(brief, "p1", f"Edit {next(edits)}.")), runs)
    full = median(lambda: to_pdf(brief), runs)
    peer = typst(brief, runs)
    number = len(pages.pages)
    return (
        f"{number:6d} {points:7d} {html:9.0f} {layout:9.0f} {write:9.0f} {preview:9.0f} "
        f"{full:9.0f} {preview / number:9.1f} {peer:>9}"
    )


def typst(brief: Brief, runs: int) -> str:
    """The same points set by typst, or a dash where it is not installed."""
    try:
        compiler = importlib.import_module("typst")
    except ImportError:
        return "-"
    text = "\n\n".join(f"- {p.text}#footnote[{p.evidence[0].quote}]" for p in brief.points)
    source = f'#set page(paper: "a4")\n= {brief.details.title}\n{text}'.encode()
    return f"{median(lambda: compiler.compile(source), runs):.0f}"


def one_word_edit() -> float:
    """The median time of a preview after one word of a two-page brief was changed."""
    brief = brief_of(SIZES[2])
    words = iter(range(1000))

    def edit() -> None:
        to_preview(edit_text(brief, "p3", f"Ministers agreed {next(words)} times."))

    return median(edit, 15)


def main() -> None:
    """Print the table."""
    start = time.perf_counter()
    warm_up()
    print(f"warming up: {1000 * (time.perf_counter() - start):.0f} ms\n")
    names = ("pages", "points", "template", "layout", "write", "preview", "PDF/A-UA", "per page")
    print(f"{names[0]:>6} {names[1]:>7} " + " ".join(f"{n:>9}" for n in (*names[2:], "typst")))
    for pages in (2, 10) if "--quick" in sys.argv else SIZES:
        print(row(SIZES[pages]), flush=True)
    print(f"\npreview after a one-word edit, two pages: {one_word_edit():.0f} ms")


if __name__ == "__main__":
    main()
