"""How good and how fast the analysis is, beside libraries that are common today.

    python benchmarks/analysis.py --eval DIR [--limit N]

DIR holds the scorers and development data (`keypoints/score_keypoints.py`, `dates/...`); each is
run once with `benchmarks/product.py` and once with every baseline in its folder `systems`. Prints
one table of measures and one line of words a second beside the bare spaCy parse. A baseline whose
library is not installed shows as a dash. With --limit, only the first N documents of each set.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

PRODUCT = Path(__file__).with_name("product.py")


@dataclass(frozen=True, slots=True)
class Measure:
    """A row of the table: what it is called, where its number stands, what is asked for.

    `baseline` is a key of the same summary that holds a baseline's number, where there is one.
    """

    name: str
    key: str
    asked: str
    baseline: str = ""


@dataclass(frozen=True, slots=True)
class Task:
    """One scorer with its options and the measures taken from it."""

    folder: str
    options: tuple[str, ...]
    measures: tuple[Measure, ...]

    def command(self, home: Path, system: Path, limit: int | None) -> list[str]:
        """The command line that scores a system."""
        folder = home / self.folder
        scorer = folder / f"score_{self.folder}.py"
        most = ["--limit", str(limit)] if limit else []
        fixed = ["--system", str(system), "--data", str(folder / "data")]
        return [sys.executable, str(scorer), *fixed, *self.options, *most]


TASKS = (
    Task(
        "keypoints",
        ("--split", "val", "--no-scu"),
        (
            Measure("key points, ROUGE-1 of the first three", "top3_r1", "", "lead3_r1"),
            Measure("key points, ROUGE-2 of the first three", "top3_r2", "", "lead3_r2"),
            Measure("gain over the first three sentences, ROUGE-1", "gain_top3_r1", "+.025"),
            Measure("gain over the first three sentences, ROUGE-2", "gain_top3_r2", "+.000"),
            Measure("words found in order in the source", "in_order", ".98"),
            Measure("words in the first three", "words", ""),
        ),
    ),
    Task(
        "statements",
        ("--split", "dev"),
        (
            Measure("statements quoted, F1", "quoted.f1", ".885"),
            Measure("statements quoted, F1 with speaker", "quoted.joint_f1", ".845"),
            Measure("statements with a saying verb, F1", "saying.f1", ".86"),
            Measure("statements with a saying verb, F1 with speaker", "saying.joint_f1", ".82"),
            Measure("statements, all attributions, F1", "all.f1", ".73"),
            Measure("statements, speaker right", "all.speaker_acc", ".95"),
        ),
    ),
    Task(
        "dates",
        ("--split", "dev"),
        (
            Measure("dates, value F1", "all.value_f1", ".79"),
            Measure("dates, calendar F1", "calendar.f1", ".92"),
        ),
    ),
    Task(
        "actors",
        ("--split", "dev"),
        (
            Measure("actors, overlap F1", "gum_overlap_f1", ".885"),
            Measure("actors, kind right", "gum_kind_acc", ".83"),
            Measure("actors, alias B-cubed F1", "gum_b3_f1", ".93"),
            Measure("actors, salient in the first five", "gum_salient_p5", ".47"),
        ),
    ),
)


def main() -> None:
    """Run every scorer and print the table and the speed."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--eval", type=Path, required=True, help="folder of scorers and data")
    parser.add_argument("--limit", type=int, help="documents of each set")
    parser.add_argument("--no-baselines", action="store_true")
    options = parser.parse_args()
    print(f"{'measure':<52}{'here':>8}{'asked':>8}  baselines")
    for task in TASKS:
        for row in rows(task, options.eval, options.limit, baselines=not options.no_baselines):
            print(row, flush=True)
    print(speed(options.eval, options.limit or 20))


def rows(task: Task, home: Path, limit: int | None, *, baselines: bool) -> Iterator[str]:
    """The table's lines for one scorer."""
    here = summary(task.command(home, PRODUCT, limit))
    systems = sorted((home / task.folder / "systems").glob("*.py")) if baselines else []
    others = {
        path.stem: summary(task.command(home, path, limit))
        for path in systems
        if path.stem not in ("empty", "oracle") and not path.stem.startswith("_")
    }
    for measure in task.measures:
        beside = [f"{name} {number(found, measure.key)}" for name, found in others.items()]
        if measure.baseline and not others:
            beside.append(f"{measure.baseline} {number(here, measure.baseline)}")
        told = ", ".join(beside)
        yield f"{measure.name:<52}{number(here, measure.key):>8}{measure.asked:>8}  {told}"


def summary(command: list[str]) -> dict[str, Any]:
    """What a scorer's last line says; empty where the system could not be run."""
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    last = next((x for x in reversed(run.stdout.splitlines()) if x.startswith("SUMMARY ")), "")
    found: dict[str, Any] = json.loads(last.removeprefix("SUMMARY ")) if last else {}
    metrics: dict[str, Any] = found.get("metrics", {})
    return found | metrics


def number(found: dict[str, Any], key: str) -> str:
    """A measure with three decimals, a dash where it's missing."""
    value = found.get(key)
    return "-" if value is None else f"{value:.3f}"


def speed(home: Path, documents: int) -> str:
    """Words a second of processor time: the whole analysis beside spaCy's parse as it comes."""
    import gzip

    import spacy

    from briefing import Article, analyse
    from briefing.analysis.pipeline import available

    with gzip.open(home / "keypoints/data/val.jsonl.gz", "rt", encoding="utf-8") as file:
        texts = [json.loads(line)["text"] for _, line in zip(range(documents), file, strict=False)]
    articles = [Article.from_text(text, published="2024-05-31") for text in texts]
    words = sum(len(text.split()) for text in texts)
    pipeline = spacy.load(available())

    def parse(article: Article) -> None:
        list(pipeline.pipe(block.span.of(article.text) for block in article.blocks))

    seconds = []
    for run in (parse, analyse):
        run(articles[0])
        start = time.process_time()
        for article in articles:
            run(article)
        seconds.append(time.process_time() - start)
    bare, whole = seconds
    return (
        f"{words / whole:,.0f} words a second; bare parse {words / bare:,.0f}; "
        f"{whole / bare:.2f} times its time"
    )


if __name__ == "__main__":
    main()
