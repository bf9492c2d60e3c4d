# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn>=1.5", "numpy"]
# ///
"""Trains the classifiers that tell an article's lines from a page's debris.

    python benchmarks/training/paste.py DATA [--evaluate]

DATA holds `pasted.jsonl.xz` (pages as pasted text) and `pages.jsonl.gz` (the same as HTML), each
row with the article's own text. Writes `lines.json` and `pages.json` beside the importer;
`--evaluate` prints, for each, the word-weighted accuracy on pages that were not trained on
(five folds of whole pages) and writes nothing.

The second stage is trained on guesses of a first stage that had not seen the page (four folds),
so that it meets guesses like those it will meet in use.
"""

from __future__ import annotations

import argparse
import base64
import difflib
import gzip
import json
import lzma
import re
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from briefing import importing
from briefing.importing import classifier, debris, dom, extraction, features, text
from briefing.importing.decode import clean, declared_charset, decode
from briefing.importing.document import Piece

Columns = dict[str, NDArray[np.float64]]
WORD = re.compile(r"\w+")


class Page:
    """One page: its lines' columns, which of them are the article, and their weights."""

    def __init__(self, pieces: list[Piece], columns: Columns, gold: str) -> None:
        self.columns = classifier.bend(columns)
        self.words = columns["words"]
        self.labels = np.array(list(labels([piece.text for piece in pieces], gold)))
        sizes = np.array([len(WORD.findall(piece.text)) for piece in pieces], dtype=float)
        self.weights = (sizes + 2) / np.sqrt(sizes.sum() + 1)


def labels(lines: list[str], gold: str) -> Iterator[bool]:
    """Whether each line is the article's: aligned with it, or most of its four-word runs in it."""
    plain = [" ".join(WORD.findall(line)) for line in lines]
    wanted = [" ".join(WORD.findall(line)) for line in gold.split("\n") if line.strip()]
    matcher = difflib.SequenceMatcher(None, plain, wanted, autojunk=False)
    aligned = {
        start + step for start, _, size in matcher.get_matching_blocks() for step in range(size)
    }
    chosen = extraction.Choice(gold)
    for index, line in enumerate(plain):
        long = len(line.split()) > 4
        yield bool(line) and (index in aligned or (long and chosen.share(line) >= 0.6))


def pasted_pages(folder: Path) -> Iterator[Page]:
    """The pages as pasted text."""
    with lzma.open(folder / "pasted.jsonl.xz", "rt", encoding="utf-8", newline="\n") as rows:
        for row in map(json.loads, rows):
            pieces = list(text.pieces_of(clean(row["pasted"]).text))
            yield Page(pieces, features.describe(pieces), row["text"])


def html_pages(folder: Path) -> Iterator[Page]:
    """The pages as HTML, with what trafilatura chose in each."""
    with gzip.open(folder / "pages.jsonl.gz", "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            data = base64.b64decode(row["html_b64"]) if "html_b64" in row else row["html"].encode()
            root = dom.parse(decode(data, declared_charset(data)).text)
            pieces = dom.pieces_of(root) if root is not None else []
            if pieces and root is not None:
                columns = extraction.describe(
                    pieces, extraction.extract(root, row.get("url") or "")
                )
                yield Page(pieces, columns, row["text"])


def matrix(pages: list[Page], guesses: list[Any] | None = None) -> tuple[list[str], Any]:
    """The columns of all pages as one matrix, with the second look where guesses are given."""
    rows = []
    names: list[str] = []
    for index, page in enumerate(pages):
        columns = page.columns
        if guesses is not None:
            columns = {**columns, **classifier.second_look(guesses[index], page.words)}
        names = list(columns)
        rows.append(np.column_stack(list(columns.values())))
    return names, np.vstack(rows)


def fit(names: list[str], rows: Any, pages: list[Page], strength: float) -> dict[str, float]:
    """Weights by name of a logistic regression on standardised columns; "" is the constant."""
    from sklearn.linear_model import LogisticRegression  # type: ignore[import-not-found, import-untyped, unused-ignore]

    target = np.concatenate([page.labels for page in pages])
    weights = np.concatenate([page.weights for page in pages])
    mean, scale = rows.mean(axis=0), rows.std(axis=0)
    scale[scale < 1e-9] = 1e9
    model = LogisticRegression(C=strength, max_iter=500)
    model.fit((rows - mean) / scale, target, sample_weight=weights / weights.mean())
    raw = model.coef_[0] / scale
    constant = float(model.intercept_[0] - (raw * mean).sum())
    found = {name: round(float(value), 4) for name, value in zip(names, raw, strict=True)}
    return {"": round(constant, 4), **{name: value for name, value in found.items() if value}}


def train(pages: list[Page], strength: float) -> dict[str, dict[str, float]]:
    """Both stages; the second learns from guesses on pages that their first stage had not seen."""
    guesses: list[Any] = [None] * len(pages)
    for part in range(4):
        seen = [page for index, page in enumerate(pages) if index % 4 != part]
        first = fit(*matrix(seen), seen, strength)
        for index in range(part, len(pages), 4):
            guesses[index] = classifier.apply(first, pages[index].columns)
    first = fit(*matrix(pages), pages, strength)
    return {"first": first, "second": fit(*matrix(pages, guesses), pages, strength)}


def guess(stages: dict[str, dict[str, float]], page: Page) -> Any:
    """The probability of every line of a page."""
    first = classifier.apply(stages["first"], page.columns)
    seen = {**page.columns, **classifier.second_look(first, page.words)}
    return classifier.apply(stages["second"], seen)


def evaluate(pages: list[Page], strength: float, folds: int = 5) -> str:
    """Word-weighted shares of debris kept and article lost, the mean over unseen pages."""
    kept, lost = [], []
    order = np.random.default_rng(0).permutation(len(pages))
    for part in range(folds):
        stages = train([pages[i] for n, i in enumerate(order) if n % folds != part], strength)
        for index in order[part::folds]:
            page = pages[index]
            chosen = guess(stages, page) >= debris.THRESHOLD
            article, words = page.labels, page.words
            kept.append(words[chosen & ~article].sum() / max(1, words[~article].sum()))
            lost.append(words[~chosen & article].sum() / max(1, words[article].sum()))
    return f"debris kept {np.mean(kept):.4f}  article lost {np.mean(lost):.4f}"


def main() -> None:
    """Train and write, or evaluate and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("data", type=Path)
    parser.add_argument("--evaluate", action="store_true")
    arguments = parser.parse_args()
    sources: dict[str, tuple[Callable[[Path], Iterator[Page]], float]] = {
        "lines": (pasted_pages, 0.1),
        "pages": (html_pages, 0.02),
    }
    home = Path(importing.__file__).parent
    for name, (read, strength) in sources.items():
        pages = list(read(arguments.data))
        if arguments.evaluate:
            print(name, evaluate(pages, strength), flush=True)
        else:
            stages = json.dumps(train(pages, strength), indent=1)
            (home / f"{name}.json").write_text(stages + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
