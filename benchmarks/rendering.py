"""How long the pages take: template, layout and writing, by number of pages and beside peers.

    python -m benchmarks.rendering              briefs of about 2, 10, 50 and 200 pages
    python -m benchmarks.rendering --quick      the first two

Times are milliseconds of processor time, the median of several runs. "edit" is the preview after
one word was changed, "WeasyPrint" the same page given to it with nothing kept between two runs.
Peers are measured where they are installed: typst (the PyPI package) sets the same points in a
plain style of its own; Chromium prints the same page, timed by the wall clock as its processes
are its own, without its start.
"""

from __future__ import annotations

import importlib
import math
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

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


def median(
    work: Callable[[], object], runs: int, clock: Callable[[], float] = time.process_time
) -> float:
    """The median time of some work, in milliseconds."""
    times = []
    for _ in range(runs):
        start = clock()
        work()
        times.append(clock() - start)
    return 1000 * statistics.median(times)


def row(points: int) -> str:
    """One line of the table: pages, the time of each step, and of the peers."""
    brief, runs = brief_of(points), 5 if points < 500 else 1
    with engine.rendering():
        sheet, _ = sheet_of(brief, draft=True)
        pages = lay_out(sheet, variant=None)
        steps = [
            median(lambda: to_html(brief, alone=False), runs),
            median(lambda: lay_out(sheet, variant=None), runs),
            median(lambda: pages.write_pdf(uncompressed_pdf=True), runs),
        ]
    steps += [median(lambda: to_pdf(brief), runs), one_word_edit(brief, runs)]
    steps += [bare(brief, runs), typst(brief, runs), chromium(brief, runs)]
    cells = " ".join(f"{step:9.0f}" for step in steps)
    return f"{len(pages.pages):6d} {points:7d} {cells}"


def bare(brief: Brief, runs: int) -> float:
    """The same page given to WeasyPrint as anybody would."""
    from weasyprint import HTML

    page = to_html(brief, alone=False)
    return median(lambda: HTML(string=page).write_pdf(font_config=engine.fonts()), runs)


def chromium(brief: Brief, runs: int) -> float:
    """The same page printed by Chromium, its start taken off; not a number without one."""
    names = ("chromium", "chromium-browser", "google-chrome", "chrome")
    program = next(filter(None, map(shutil.which, names)), None)
    if program is None:
        return math.nan
    with tempfile.TemporaryDirectory() as folder:
        page, empty = Path(folder, "page.html"), Path(folder, "empty.html")
        page.write_text(to_html(brief, alone=False), encoding="utf-8")
        empty.write_text("<!DOCTYPE html><title>Empty</title>", encoding="utf-8")

        def printed(source: Path) -> None:
            options = ["--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder}"]
            target = f"--print-to-pdf={Path(folder, 'out.pdf')}"
            subprocess.run(
                [program, *options, target, source.as_uri()], check=True, capture_output=True
            )

        watch = time.perf_counter
        return median(lambda: printed(page), runs, watch) - median(
            lambda: printed(empty), runs, watch
        )


def typst(brief: Brief, runs: int) -> float:
    """The same points and notes set by typst; not a number where it is not installed."""
    try:
        compiler = importlib.import_module("typst")
    except ImportError:
        return math.nan
    points = "\n\n".join(f"- {p.text}#super[{n}]" for n, p in enumerate(brief.points, 1))
    notes = "\n".join(f"+ {p.evidence[0].quote}" for p in brief.points)
    head = f'#set page(paper: "a4")\n= {brief.details.title}'
    source = f"{head}\n{points}\n= Sources\n{notes}".encode()
    return median(lambda: compiler.compile(source), runs)


def one_word_edit(brief: Brief, runs: int) -> float:
    """A preview after one word of a point was changed, another point each time."""
    to_preview(brief)
    places = iter(range(1, len(brief.points), max(1, len(brief.points) // (runs + 1))))

    def edit() -> None:
        nonlocal brief
        point = brief.points[next(places)]
        brief = edit_text(brief, point.id, f"{point.text} Again.")
        to_preview(brief)

    return median(edit, runs)


def main() -> None:
    """Print the table."""
    start = time.process_time()
    warm_up()
    print(f"warming up: {1000 * (time.process_time() - start):.0f} ms\n")
    names = "template layout write PDF/A-UA edit WeasyPrint typst Chromium".split()
    print(f"{'pages':>6} {'points':>7} " + " ".join(f"{name:>9}" for name in names))
    for pages in (2, 10) if "--quick" in sys.argv else SIZES:
        print(row(SIZES[pages]), flush=True)
    brief = brief_of(SIZES[2])
    edit, whole = one_word_edit(brief, 25), bare(brief, 15)
    print(f"\nafter a one-word edit, two pages: {edit:.0f} ms; a bare pass: {whole:.0f} ms")


if __name__ == "__main__":
    main()
