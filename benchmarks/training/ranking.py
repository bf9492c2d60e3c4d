"""Learn the weights of `briefing.analysis.ranking` from articles with editors' highlights.

    python benchmarks/training/ranking.py --data DIR [--out briefing/analysis/data/ranking.json]

DIR holds train.jsonl.gz: one JSON object a line with `text` and `highlights` (a list of lines).
Each shortened sentence of an article is a row; what is learnt is its share of words and word
pairs that the highlights have too, damped for short lines, by ridge regression (Hoerl and
Kennard, 1970) with every article weighing the same. The same data gives the same file.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter
from itertools import pairwise
from pathlib import Path

import numpy as np
from rouge_score.tokenizers import DefaultTokenizer

from briefing.analysis.actors import find_actors
from briefing.analysis.dates import find_dates
from briefing.analysis.figures import find_figures
from briefing.analysis.keypoints_lines import Found, Line, lines_of
from briefing.analysis.pipeline import parse
from briefing.article import Article

#: Words added to a line's length, so that two words in common don't make a two-word line perfect.
DAMPING = 8

#: Strength of the ridge, in articles.
RIDGE = 1.0

#: The data has no titles, so this weight can't be learnt: words shared with the headline.
BY_HAND = {"title": 0.15}

_TOKENS = DefaultTokenizer(use_stemmer=True)


def main() -> None:
    """Read the articles, solve for the weights and write them."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("briefing/analysis/data/ranking.json"))
    parser.add_argument("--limit", type=int)
    options = parser.parse_args()
    with gzip.open(options.data / "train.jsonl.gz", "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file][: options.limit]
    weights = solve([examples(row["text"], row["highlights"]) for row in rows])
    told = {
        "source": "benchmarks/training/ranking.py",
        "articles": len(rows),
        "weights": weights | BY_HAND,
    }
    options.out.write_text(json.dumps(told, indent=2, sort_keys=True) + "\n", "utf-8")


def examples(text: str, highlights: list[str]) -> tuple[list[dict[str, float]], list[float]]:
    """The features of each line of an article, and how much the highlights agree with it."""
    parsed = parse(Article.from_text(text))
    dates = find_dates(parsed)
    found = Found.of(find_actors(parsed), (), dates, find_figures(parsed, dates))
    lines = lines_of(parsed, found)
    wanted = _grams([token for line in highlights for token in _TOKENS.tokenize(line)])
    return [line.shape for line in lines], [_agreement(line, wanted) for line in lines]


def _grams(tokens: list[str]) -> Counter[object]:
    return Counter[object](tokens) + Counter[object](pairwise(tokens))


def _agreement(line: Line, wanted: Counter[object]) -> float:
    tokens = _TOKENS.tokenize(line.text)
    return (_grams(tokens) & wanted).total() / (len(tokens) + DAMPING)


def solve(articles: list[tuple[list[dict[str, float]], list[float]]]) -> dict[str, float]:
    """The ridge regression's weights by feature, to four decimals."""
    names = sorted({name for shapes, _ in articles for shape in shapes for name in shape})
    names = [name for name in names if name not in BY_HAND]
    left = RIDGE * np.diag([1.0] * len(names) + [0.0])
    right = np.zeros(len(names) + 1)
    for shapes, values in articles:
        x = np.array([[shape.get(name, 0.0) for name in names] + [1.0] for shape in shapes])
        left += x.T @ x / len(shapes)
        right += x.T @ np.array(values) / len(shapes)
    found = np.linalg.solve(left, right)
    return {
        name: round(float(value), 4) + 0.0
        for name, value in zip([*names, "constant"], found, strict=True)
    }


if __name__ == "__main__":
    main()
