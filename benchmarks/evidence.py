"""The evidence check on errors planted by script in real sentences, and how quick it is.

    python -m benchmarks.evidence                          the sample articles
    python -m benchmarks.evidence FOLDER_OR_FILE ...       texts of your own
    python -m benchmarks.evidence --eval FOLDER [...]      the evaluation's rows as well

A text is a file that Briefwright imports, or a row of a .jsonl(.gz) with "source" or "text". Every
planted error changes one thing in one sentence; half of the sentences are shortened first. Names
and grammar come from spaCy, which the check does not use. False alarms are counted on the same
sentences unchanged, shortened by clauses, and as the product's own key points.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import statistics
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

import briefing
from benchmarks.planting import Planted, plants, shortened
from briefing.article import Article
from briefing.errors import BriefwrightError

#: Share that has to be caught, of each kind.
ASKED = {
    "number": 0.99,
    "date": 0.99,
    "quotation": 0.99,
    "name": 0.95,
    "speaker": 0.95,
    "negation": 0.90,
    "certainty": 0.90,
}
SAMPLES = Path(__file__).parent.parent / "seeds"


def texts(paths: Iterable[Path]) -> Iterator[Article]:
    """The articles in files and folders; what can't be imported is left out."""
    for path in paths:
        if path.is_dir():
            yield from texts(sorted(path.iterdir()))
        elif ".jsonl" in path.suffixes:
            yield from _rows(path)
        elif path.suffix in (".txt", ".md", ".html", ".docx", ".pdf", ".eml"):
            try:
                yield briefing.import_article(path)
            except BriefwrightError as error:
                print(f"{path.name}: {error}")


def _lines(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt") if path.suffix == ".gz" else path.open() as lines:
        yield from map(json.loads, lines)


def _rows(path: Path) -> Iterator[Article]:
    unique = dict.fromkeys(row.get("source") or row.get("text") or "" for row in _lines(path))
    yield from (Article.from_text(text, published="2015-05-15") for text in unique if text)


def caught(article: Article, planted: Planted) -> bool:
    """Whether a finding overlaps what was planted."""
    return any(
        found.place.start < planted.end and planted.start < found.place.end
        for found in briefing.check_edit([article], planted.text)
    )


def recall(cases: list[tuple[Article, Planted]], show: int) -> None:
    """Print the table of what was caught, and a few that were not."""
    print(f"{'planted':12} {'cases':>6} {'caught':>7} {'asked':>6}")
    for kind, asked in ASKED.items():
        mine = [(a, p) for a, p in cases if p.kind == kind]
        missed = [p for a, p in mine if not caught(a, p)]
        share = 1 - len(missed) / len(mine) if mine else 0.0
        print(f"{kind:12} {len(mine):6d} {share:7.3f} {asked:6.2f}")
        for each in missed[:show]:
            print(f"    {each.text[: each.start]}[[{each.text[each.start : each.end]}]]"
                  f"{each.text[each.end :]}   <- {each.was}")  # fmt: skip


def alarms(name: str, cases: list[tuple[Article, str]], show: int) -> None:
    """Print the share of right sentences with a finding."""
    hit = [(t, found) for a, t in cases if (found := briefing.check_edit([a], t))]
    print(f"{name:24} {len(cases):6d} {len(hit) / max(1, len(cases)):7.3f}   0.02")
    for text, found in hit[:show]:
        marks = [(text[f.place.start : f.place.end], f.code, f.instead) for f in found]
        print(f"    {text}   {marks}")


def speed() -> None:
    """Print the processor time of a keystroke's check on a source of 2,000 words."""
    sentences = [
        "Ministers of {n} states met on {d} May, said Ann Berg, who may ask for {n} million euros.",
        "The commission did not expect a decision before {d} June, two officials in Brussels said.",
    ]
    text = "\n\n".join(
        " ".join(each.format(n=n + 2, d=n % 28 + 1) for each in sentences) for n in range(63)
    )
    article = Article.from_text(text, published="2024-05-31")
    final = (
        "Ministers of 17 states met on 14 May, said Ann Berg, who will ask for 18 million euros."
    )
    start = time.perf_counter()
    briefing.check_edit([article], final)
    first = time.perf_counter() - start
    times = []
    for typed in (final[:n] for n in range(1, len(final))):  # each is new to the check
        start = time.process_time()
        briefing.check_edit([article], typed)
        times.append(1000 * (time.process_time() - start))
    p95 = statistics.quantiles(times, n=20)[-1]
    print(f"\na keystroke, source of {len(text.split())} words: median "
          f"{statistics.median(times):.1f} ms, 95th percentile {p95:.1f} ms (asked 15); "
          f"once for a source {1000 * first:.0f} ms")  # fmt: skip


def _evaluation(folder: Path) -> None:
    """Print the evaluation's figures that the project asks for."""
    rows = list(_lines(folder / "dev.jsonl.gz"))
    spans = hits = right = wrong = 0
    for row in (r for r in rows if r["set"].startswith("cliff")):
        found = briefing.check_edit([Article.from_text(row["source"])], row["edited"])
        for start, end in row["spans"]:
            words = row["edited"][start:end]
            if any(c.isdigit() for c in words) or any(w[:1].isupper() for w in words.split()):
                spans += 1
                hits += any(f.place.start < end and start < f.place.end for f in found)
        if row["set"] == "cliff_cnndm" and row["label"] == "ok":
            right += 1
            wrong += bool(found)
    print(
        f"\nspans with a digit or a capital that annotators marked: {hits / spans:.3f} of {spans}"
    )
    print(f"false alarms on right news highlights: {wrong / right:.3f} of {right} (asked 0.05)\n")


def main() -> None:
    """Print both tables and the time."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("paths", nargs="*", type=Path, default=[SAMPLES])
    arguments.add_argument("--eval", type=Path, help="folder with dev.jsonl.gz")
    arguments.add_argument("--articles", type=int, default=200)
    arguments.add_argument("--show", type=int, default=0, help="misses to show of each kind")
    arguments.add_argument("--key-points", action="store_true", help="the product's own lines too")
    options = arguments.parse_args()
    chance = random.Random(7)
    articles = [a for a in texts(options.paths) if len(a.text.split()) > 80][: options.articles]
    cases, whole, short = [], [], []
    for article in articles:
        for planted in plants(article, articles, chance):
            cases.append((article, planted))
        for sentence, shorter in shortened(article):
            whole.append((article, sentence))
            short += [(article, shorter)] if shorter != sentence else []
    print(f"{len(articles)} articles, {len(cases)} planted errors\n")
    recall(cases, options.show)
    print(f"\n{'right sentences':24} {'cases':>6} {'flagged':>7}  asked")
    alarms("unchanged", whole, options.show)
    alarms("shortened", short, options.show)
    if options.key_points:
        lines = [(a, p.text) for a in articles for p in briefing.analyse(a).key_points]
        alarms("the product's key points", lines, options.show)
    if options.eval:
        _evaluation(options.eval)
    speed()


if __name__ == "__main__":
    main()
