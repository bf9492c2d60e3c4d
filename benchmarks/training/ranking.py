"""Learn the weights of `briefing.analysis.ranking_words` from articles with editors' highlights.

    python benchmarks/training/ranking.py --data DIR [--out briefing/analysis/data/ranking.json]

DIR holds train.jsonl.gz and val.jsonl.gz: one JSON object a line with `text` and `highlights` (a
list of lines). What is learnt is whether a word, and a pair of words, of the article is also in its
highlights, by logistic regression (Newton's method, with a ridge). The same data gives the same
file.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from rouge_score.tokenizers import DefaultTokenizer

from briefing.analysis.pipeline import Parse, parse
from briefing.analysis.ranking_words import (
    Pair,
    chance,
    find_pairs,
    pair_features,
    word_features,
)
from briefing.analysis.reading import Reading
from briefing.article import Article

#: Strength of the ridge, in examples.
RIDGE = 10.0

#: Newton's steps; the weights no longer move in the fourth decimal after fewer.
STEPS = 8

#: The data has no headlines, so this weight can't be learnt.
BY_HAND = {"in the headline": 0.8}

_TOKENS = DefaultTokenizer(use_stemmer=True)

Table = dict[str, float]


@dataclass(frozen=True)
class Examples:
    """Things with their features by name, and whether each is in the highlights."""

    rows: list[dict[str, float]]
    true: list[bool]

    def solve(self) -> Table:
        """The logistic regression's weights by feature, to four decimals."""
        names = sorted({name for row in self.rows for name in row})
        column = {name: n for n, name in enumerate(names)}
        x = np.zeros((len(self.rows), len(names) + 1), np.float32)
        x[:, -1] = 1.0
        for n, row in enumerate(self.rows):
            for name, value in row.items():
                x[n, column[name]] = value
        found = newton(x, np.array(self.true, np.float32))
        return {
            name: round(float(value), 4) + 0.0
            for name, value in zip([*names, "constant"], found, strict=True)
        }


def newton(x: np.ndarray[Any, Any], y: np.ndarray[Any, Any]) -> np.ndarray[Any, Any]:
    """The weights that make `y` (0 or 1) likeliest given the rows of `x`, less a ridge."""
    weights = np.zeros(x.shape[1])
    ridge = RIDGE * np.eye(x.shape[1])
    for _ in range(STEPS):
        likely = 1 / (1 + np.exp(-(x @ weights)))
        spread = (likely * (1 - likely)).astype(np.float32)
        slope = x.T @ (y - likely) - ridge @ weights
        weights = weights + np.linalg.solve((x * spread[:, None]).T @ x + ridge, slope)
    return weights


def main() -> None:
    """Read the articles, solve for the weights and write them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("briefing/analysis/data/ranking.json"))
    parser.add_argument("--limit", type=int, help="articles of each file")
    options = parser.parse_args()
    rows = [
        row
        for name in ("train", "val")
        for row in _rows(options.data / f"{name}.jsonl.gz", options.limit)
    ]
    weights = learn((parse(Article.from_text(row["text"])), row["highlights"]) for row in rows)
    told = {"source": "benchmarks/training/ranking.py", "articles": len(rows), "weights": weights}
    options.out.write_text(json.dumps(told, indent=2, sort_keys=True) + "\n", "utf-8")


def _rows(path: Path, limit: int | None) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file][:limit]


def learn(articles: Iterable[tuple[Parse, Sequence[str]]]) -> dict[str, Table]:
    """The weights of words and of pairs, from parsed articles with their highlights."""
    known = [Known.of(parsed, highlights) for parsed, highlights in articles]
    words = Examples(
        [row for each in known for row in each.words.values()],
        [true for each in known for true in each.words_true],
    ).solve()
    words |= BY_HAND
    rows = [row for each in known for row in each.pair_rows(words)]
    pairs = Examples(rows, [true for each in known for true in each.pairs_true]).solve()
    return {"words": words, "pairs": pairs}


@dataclass(frozen=True)
class Known:
    """An article's words and pairs with whether its highlights have them too."""

    words: dict[str, dict[str, float]]
    words_true: list[bool]
    pairs: dict[tuple[str, str], Pair]
    pairs_true: list[bool]

    @classmethod
    def of(cls, parsed: Parse, highlights: Sequence[str]) -> Known:
        """What an article and its highlights have in common, by stems."""
        sentences = [Reading(sentence) for _, sentence in parsed.sentences]
        wanted = [stem for line in highlights for stem in _TOKENS.tokenize(line)]
        words = {term: dict(row) for term, row in word_features(sentences)}
        pairs = find_pairs(sentences)
        stems, joints = _stems(sentences)
        kept, joined = set(wanted), set(pairwise(wanted))
        return cls(
            words,
            [not kept.isdisjoint(stems[term]) for term in words],
            pairs,
            [not joined.isdisjoint(joints[pair]) for pair in pairs],
        )

    def pair_rows(self, weights: Table) -> list[dict[str, float]]:
        """The pairs' features, where the words have the chances that `weights` give them."""
        chances = {term: chance(row.items(), weights) for term, row in self.words.items()}
        columns = pair_features(self.pairs, chances)
        rows = zip(*columns.values(), strict=True)
        return [dict(zip(columns, row, strict=True)) for row in rows]


def _stems(
    sentences: Sequence[Reading],
) -> tuple[dict[str, set[str]], dict[tuple[str, str], set[tuple[str, str]]]]:
    """The stems of each word, and those that meet in each pair."""
    words: dict[str, set[str]] = {}
    pairs: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for sentence in sentences:
        every = zip(sentence.terms, sentence.tokens, strict=True)
        told = [(term, _TOKENS.tokenize(token.text)) for term, token in every if term]
        for term, stems in told:
            words.setdefault(term, set()).update(stems)
        for (one, before), (two, after) in pairwise(told):
            meeting = pairs.setdefault((one, two), set())
            meeting.update(zip(before[-1:], after[:1], strict=False))
    return words, pairs


if __name__ == "__main__":
    main()
