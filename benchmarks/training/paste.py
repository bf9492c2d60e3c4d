# /// script
# requires-python = ">=3.11"
# dependencies = ["scikit-learn>=1.7", "numpy"]
# ///
"""Trains the classifiers that tell an article's lines from a page's debris.

    python -m benchmarks.training.paste DATA [--only lines|pages] [--evaluate]

DATA holds `pasted.jsonl.xz` (pages as pasted text) and `pages.jsonl.gz` (the same as HTML), each
row with the article's own text. Writes `lines.json` and `pages.json` beside the importer;
`--evaluate` writes nothing and prints what pages of outlets that were not trained on come to
(five folds of whole outlets): 4-gram F1, precision and recall, debris kept and article lost.

A web page's second stage is trained on guesses of a first stage that had not seen the outlet
(three folds), so that it meets guesses like those it will meet in use; for pastes, twice the trees
in one stage do as well: they keep less debris and lose a little more of the article. A small
network is taught on pastes, too, and its log odds count as much as the trees'. A few
hundred pages show few of the ways in which an article and what stands around it meet, so pasted
pages are also trained on with their articles in each other's surroundings. The same data and the
same scikit-learn give the same files.
"""

from __future__ import annotations

import argparse
import base64
import copy
import difflib
import gzip
import json
import lzma
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import numpy as np
from numpy.typing import NDArray

from benchmarks.training.boosting import grown, written
from benchmarks.training.nets import taught
from briefing import importing
from briefing.article import BlockKind
from briefing.importing import classifier, debris, dom, extraction, pasted, structure, text, webmeta
from briefing.importing.classifier import Model
from briefing.importing.decode import clean, declared_charset, decode
from briefing.importing.document import Document, Metadata, Piece
from briefing.trees import planted

Columns = dict[str, NDArray[np.float64]]
Stages = dict[str, dict[str, Any]]
WORD = re.compile(r"\w+")
#: A line that is in the article only in part belongs to it from this share of its runs on.
MOST = 0.5
#: Parts that stand around an article's own text.
AROUND = {BlockKind.TITLE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION}
GROWTH: dict[str, Any] = {
    "learning_rate": 0.05,
    "max_leaf_nodes": 10,
    "max_features": 0.15,
}
#: How many trees a stage has.
TREES = {"lines": 300, "pages": 150}
#: A tree's leaf holds at least so many lines of the pages themselves.
LEAF = 100
#: How many other surroundings a pasted article is trained in, and the weight of each.
SPLICES, SPLICE_WEIGHT = 2, 0.5
#: So many lines before and after an article stay with it: headline, byline, tags.
BEFORE, AFTER = 6, 3


class Page:
    """One page: its lines' columns, which of them are the article, and their weights."""

    def __init__(
        self, pieces: list[Piece], columns: Columns, gold: str, outlet: str, title: str = ""
    ) -> None:
        self.pieces, self.gold, self.outlet, self.title = pieces, gold, outlet, title
        self.columns = {name: np.asarray(values, float) for name, values in columns.items()}
        self.labels = labels([piece.text for piece in pieces], gold)
        self.weights = weights(pieces)

    def output(self, chosen: NDArray[np.bool_]) -> str:
        """The article's text where the chosen lines are kept, as the importer would give it."""
        pieces = [
            replace(piece, kept=kept, kind=BlockKind.PARAGRAPH)
            for piece, kept in zip(self.pieces, chosen.tolist(), strict=True)
        ]
        debris.drop_known(pieces)
        document = Document("", pieces, Metadata(title=self.title))
        structure.find_head(document, guess_title=not self.title)
        kept = (piece.text for piece in pieces if piece.kept and piece.kind not in AROUND)
        return "\n\n".join(kept)


def weights(pieces: list[Piece]) -> NDArray[np.float64]:
    """What each line of a page counts for: its words, and less on a long page."""
    sizes = np.array([len(WORD.findall(piece.text)) for piece in pieces], dtype=float)
    return np.asarray((sizes + 2) / np.sqrt(sizes.sum() + 1))


def runs(text: str) -> Counter[tuple[str, ...]]:
    """A text's runs of four words; a shorter text is one run."""
    words = WORD.findall(text)
    count = max(1, len(words) - 3) if words else 0
    return Counter(tuple(words[start : start + 4]) for start in range(count))


def labels(lines: list[str], gold: str) -> NDArray[np.bool_]:
    """Whether each line is the article's: aligned with it, or found in what is left of it.

    A line that stands on the page twice is the article's once.
    """
    plain = [" ".join(WORD.findall(line)) for line in lines]
    wanted = [" ".join(WORD.findall(line)) for line in gold.split("\n") if line.strip()]
    matcher = difflib.SequenceMatcher(None, plain, wanted, autojunk=False)
    aligned = sorted(
        start + step for start, _, size in matcher.get_matching_blocks() for step in range(size)
    )
    found = np.zeros(len(lines), bool)
    found[[index for index in aligned if plain[index]]] = True
    left = runs(gold)
    for index in aligned:
        left.subtract(runs(plain[index]))
    near = np.abs(np.arange(len(lines))[:, None] - np.array(aligned or [0])).min(axis=1)
    for index in np.argsort(near, kind="stable").tolist():
        line = runs(plain[index])
        if found[index] or len(plain[index].split()) < 5:
            continue
        if sum(min(n, max(0, left[run])) for run, n in line.items()) >= MOST * line.total():
            found[index] = True
            left.subtract(line)
    return found


def rows_of(folder: Path) -> Iterator[dict[str, Any]]:
    """The pages with their outlet: the host of their address."""
    with gzip.open(folder / "pages.jsonl.gz", "rt", encoding="utf-8") as rows:
        for row in map(json.loads, rows):
            host = urlsplit(row.get("url") or "").hostname or row["id"]
            yield {**row, "outlet": host.removeprefix("www.")}


def pasted_pages(folder: Path) -> Iterator[Page]:
    """The pages as pasted text."""
    outlets = {row["id"]: row["outlet"] for row in rows_of(folder)}
    with lzma.open(folder / "pasted.jsonl.xz", "rt", encoding="utf-8", newline="\n") as rows:
        for row in map(json.loads, rows):
            pieces = list(text.pieces_of(clean(row["pasted"]).text))
            outlet = outlets.get(row["id"], row["id"])
            yield Page(pieces, pasted.describe(pieces), row["text"], outlet)


def html_pages(folder: Path) -> Iterator[Page]:
    """The pages as HTML, with what trafilatura chose in each."""
    for row in rows_of(folder):
        data = base64.b64decode(row["html_b64"]) if "html_b64" in row else row["html"].encode()
        root = dom.parse(decode(data, declared_charset(data)).text)
        pieces = dom.pieces_of(root) if root is not None else []
        if pieces and root is not None:
            url = row.get("url") or ""
            title = webmeta.read(root, url).title
            columns = extraction.describe(pieces, extraction.extract(root, url), title)
            yield Page(pieces, columns, row["text"], row["outlet"], title)


def spliced(page: Page, around: Page) -> Page | None:
    """A pasted page's article in the surroundings of another's; None where one has no article."""
    inner, outer = _core(page), _core(around)
    if inner is None or outer is None:
        return None
    count = max(piece.parent for piece in (*page.pieces, *around.pieces)) + 1
    whole = (around.pieces[: outer.start], page.pieces[inner], around.pieces[outer.stop :])
    made = copy.copy(page)
    made.pieces = [
        replace(piece, parent=piece.parent + step * count)
        for step, part in enumerate(whole)
        for piece in part
    ]
    columns = pasted.describe(made.pieces)
    made.columns = {name: np.asarray(values, float) for name, values in columns.items()}
    before, after = (np.zeros(len(part), bool) for part in (whole[0], whole[2]))
    made.labels = np.concatenate([before, page.labels[inner], after])
    made.weights = weights(made.pieces) * SPLICE_WEIGHT
    return made


def _core(page: Page) -> slice | None:
    """The lines from a little before an article to a little after it."""
    at = np.flatnonzero(page.labels)
    if not len(at):
        return None
    return slice(max(0, int(at[0]) - BEFORE), min(len(page.pieces), int(at[-1]) + 1 + AFTER))


def enriched(pages: list[Page]) -> list[Page]:
    """Pasted pages, and their articles in the surroundings of other outlets' articles."""
    random = np.random.default_rng(7)
    found = list(pages)
    for page in pages:
        for other in random.integers(len(pages), size=SPLICES).tolist():
            around = pages[other]
            made = spliced(page, around) if around.outlet != page.outlet else None
            found += [made] if made else []
    return found


def parts(pages: list[Page], count: int) -> list[int]:
    """Which of `count` folds each page is in; an outlet's pages are in one."""
    outlets = sorted({page.outlet for page in pages})
    order = np.random.default_rng(0).permutation(len(outlets))
    fold = {outlets[place]: step % count for step, place in enumerate(order)}
    return [fold[page.outlet] for page in pages]


def grow(pages: list[Page], columns: list[Columns], count: int, leaf: int) -> dict[str, Any]:
    """Trees that tell the article's lines by their columns, as the importer reads them.

    There are `count` of them, and a leaf holds at least `leaf` lines.
    """
    target, weights = _aims(pages)
    return grown(columns, target, weights, max_iter=count, min_samples_leaf=leaf, **GROWTH)


def _aims(pages: list[Page]) -> tuple[NDArray[np.bool_], NDArray[np.float64]]:
    """Of all pages' lines, which are the article, and their weights, 1 in the mean."""
    weights = np.concatenate([page.weights for page in pages])
    return np.concatenate([page.labels for page in pages]), weights / weights.mean()


def train(pages: list[Page], name: str) -> Stages:
    """The one stage and the network of "lines", or the two stages of "pages"."""
    if name == "lines":
        pages = enriched(pages)
        columns, leaf = [page.columns for page in pages], LEAF * (1 + SPLICES)
        first = grow(pages, columns, TREES[name], leaf)
        return {"first": first, "net": taught(columns, *_aims(pages))}
    first = grow(pages, [page.columns for page in pages], TREES[name], LEAF)
    return {"first": first, "second": grow(pages, _seen(pages, name), TREES[name], LEAF)}


def _seen(pages: list[Page], name: str) -> list[Columns]:
    """The pages' columns with a second look at guesses on outlets that the first had not seen."""
    fold, seen = parts(pages, 3), [Columns()] * len(pages)
    for part in range(3):
        others = [page for page, at in zip(pages, fold, strict=True) if at != part]
        stage = grow(others, [page.columns for page in others], TREES[name], LEAF)
        first = planted(stage)
        for index, page in enumerate(pages):
            if fold[index] == part:
                seen[index] = _looked(first.probabilities(page.columns), page)
    return seen


def _looked(guess: NDArray[np.float64], page: Page) -> Columns:
    """A page's columns with the second look at a first stage's guess."""
    return {**page.columns, **classifier.second_look(guess, page.columns["words"])}


def measured(model: Model, page: Page, leaning: float) -> tuple[float, ...]:
    """Precision, recall, debris kept and article lost of one page."""
    chances = model.probabilities(page.columns)
    chosen = classifier.chosen(chances, page.columns["words"], leaning)
    whole = runs("\n".join(piece.text for piece in page.pieces))
    gold, found = runs(page.gold), runs(page.output(chosen))
    waste, there = whole - gold, whole & gold
    shared = (gold & found).total()
    return (
        shared / found.total() if found else float("nan"),
        shared / max(1, gold.total()),
        (waste & (found - gold)).total() / max(1, waste.total()),
        (there - found).total() / max(1, there.total()),
    )


def evaluate(pages: list[Page], name: str, folds: int = 5) -> str:
    """The means over pages of outlets that were not trained on."""
    fold = parts(pages, folds)
    found = []
    for part in range(folds):
        others = [page for page, at in zip(pages, fold, strict=True) if at != part]
        model = classifier.built(train(others, name))
        found += [
            measured(model, page, debris.LEANINGS[name])
            for page, at in zip(pages, fold, strict=True)
            if at == part
        ]
    precision, recall, kept, lost = np.nanmean(found, axis=0)
    return (
        f"F1 {2 * precision * recall / (precision + recall):.4f}  precision {precision:.4f}  "
        f"recall {recall:.4f}  debris kept {kept:.4f}  article lost {lost:.4f}"
    )


def main() -> None:
    """Train and write, or evaluate and print."""
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0] if __doc__ else "")
    parser.add_argument("data", type=Path)
    parser.add_argument("--only", choices=("lines", "pages"))
    parser.add_argument("--evaluate", action="store_true")
    arguments = parser.parse_args()
    sources: dict[str, Callable[[Path], Iterator[Page]]] = {
        "lines": pasted_pages,
        "pages": html_pages,
    }
    home = Path(importing.__file__).parent
    for name, read in sources.items():
        if arguments.only in (None, name):
            pages = list(read(arguments.data))
            if arguments.evaluate:
                print(name, evaluate(pages, name), flush=True)
            else:
                stages = train(pages, name)
                (home / f"{name}.json").write_text(written(stages), encoding="utf-8")


if __name__ == "__main__":
    main()
