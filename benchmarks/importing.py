"""How clean an import is, beside trafilatura, newspaper4k and readability-lxml, in one run.

    python benchmarks/importing.py --eval DIR [--limit N] [--data NAME]

DIR holds the scorers, `import/score_import.py` and `import/score_paste.py`, their data in
`import/data/NAME` (`dev` unless told) and the peers in `import/systems`. Prints a table for web
pages and one for pasted text; a measure that the data has no answers for, and a peer whose
library is not installed, shows as a dash. Times are processor seconds a page, the median.

The classifiers were trained on the pages of `dev`, so its figures flatter Briefwright; run
`benchmarks/training/paste.py DATA --evaluate` for figures of pages that were not trained on.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table

_PRODUCT = Path(__file__).with_name("product.py")
_PEERS = {
    "trafilatura": "trafilatura_default.py",
    "trafilatura, precision": "trafilatura_precision.py",
    "newspaper4k": "newspaper4k.py",
    "readability-lxml": "readability_lxml.py",
}
_PAGES = {
    "f1": "4-gram F1",
    "precision": "precision",
    "recall": "recall",
    "title_accuracy": "title right",
    "date_accuracy": "date right",
    "crashes": "crashes",
    "empty": "empty",
    "cpu_median": "CPU s",
}
_PASTED = {
    "f1": "4-gram F1",
    "debris_kept": "debris kept",
    "article_lost": "article lost",
    "verbatim": "verbatim",
    "crashes": "crashes",
    "cpu_median": "CPU s",
}


def summary(scorer: Path, system: Path, data: Path, limit: int) -> dict[str, Any]:
    """The measures that a scorer prints for a system; empty where the system can't be loaded."""
    command = [sys.executable, *map(str, (scorer, "--system", system, "--data", data))]
    if limit:
        command += ["--limit", str(limit)]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = [line for line in done.stdout.splitlines() if line.startswith("SUMMARY ")]
    found: dict[str, Any] = json.loads(lines[-1].removeprefix("SUMMARY ")) if lines else {}
    return found


def table(title: str, measures: dict[str, str], rows: dict[str, dict[str, Any]]) -> Table:
    """One line a system, one column a measure."""
    made = Table("", *measures.values(), title=title)
    for name, found in rows.items():
        made.add_row(name, *(_cell(found.get(measure)) for measure in measures))
    return made


def _cell(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def main() -> None:
    """Run every scorer with every system and print the tables."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--eval", type=Path, required=True, dest="folder")
    parser.add_argument("--data", default="dev")
    parser.add_argument("--limit", type=int, default=0)
    arguments = parser.parse_args()
    home = arguments.folder / "import"
    data = home / "data" / arguments.data
    console = Console(width=110)
    peers = {name: home / "systems" / file for name, file in _PEERS.items()}
    for title, scorer, measures, systems in (
        ("Web pages", "score_import.py", _PAGES, {"Briefwright": _PRODUCT, **peers}),
        ("Pasted text", "score_paste.py", _PASTED, {"Briefwright": _PRODUCT}),
    ):
        rows = {
            name: summary(home / scorer, system, data, arguments.limit)
            for name, system in systems.items()
        }
        console.print(table(title, measures, rows))


if __name__ == "__main__":
    main()
