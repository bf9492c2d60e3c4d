"""Learn the trees of `briefing.analysis.ranking_words` from articles with editors' highlights.

    python -m benchmarks.training.ranking --data DIR [--out briefing/analysis/data/ranking.json]

DIR holds train.jsonl.gz and val.jsonl.gz: one JSON object a line with `text` and `highlights` (a
list of lines). What is learnt is whether a word, and a pair of words, of the article is also in its
highlights. A word's odds are what trees say of it and a weight of its own, which the ridge keeps
small for words of few articles: one Newton step. Both the words' weights and the pairs' trees are
learnt from odds of trees that had not seen the article. The same data and the same scikit-learn
give the same file.
"""

from __future__ import annotations

import argparse
import gzip
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray
from rouge_score.tokenizers import DefaultTokenizer

from benchmarks.training.boosting import grown, written
from briefing.analysis.pipeline import Parse, parse
from briefing.analysis.ranking_features import Pairs, Words, pair_columns, word_columns
from briefing.analysis.reading import Reading
from briefing.article import Article
from briefing.trees import logistic, planted

#: How the trees are grown.
GROWTH: dict[str, dict[str, Any]] = {
    "words": {"learning_rate": 0.1, "max_iter": 100, "max_leaf_nodes": 16, "max_features": 0.3},
    "pairs": {"learning_rate": 0.12, "max_iter": 100, "max_leaf_nodes": 8},
}
#: A tree's leaf holds at least so many words.
LEAF = 200

#: Strength of the ridge on a word's own weight, and the least weight that is told.
RIDGE, LEAST = 8.0, 0.1
#: A word of fewer articles has no weight of its own: it would be those articles' names.
ARTICLES = 5

#: In so many parts, each judged by what was learnt from the others.
PARTS = 5

_TOKENS = DefaultTokenizer(use_stemmer=True)

Terms = dict[str, float]


@dataclass(frozen=True)
class Known:
    """An article's words and pairs with whether its highlights have them too."""

    words: Words
    pairs: Pairs
    columns: dict[str, NDArray[Any]]
    words_true: NDArray[np.bool_]
    pairs_true: NDArray[np.bool_]

    @classmethod
    def of(cls, parsed: Parse, highlights: Sequence[str]) -> Known:
        """What an article and its highlights have in common, by stems."""
        sentences = [Reading(sentence) for _, sentence in parsed.sentences]
        wanted = [stem for line in highlights for stem in _TOKENS.tokenize(line)]
        kept, joined = set(wanted), set(pairwise(wanted))
        words = Words.of(sentences)
        pairs = Pairs.of(words)
        stems, joints = _stems(sentences)
        return cls(
            words,
            pairs,
            word_columns(words),
            np.array([not kept.isdisjoint(stems[term]) for term in words.terms]),
            np.array([not joined.isdisjoint(joints[pair]) for pair in pairs.of_terms(words)]),
        )

    def own(self, terms: Mapping[str, float]) -> NDArray[Any]:
        """What the words' own weights add to their odds."""
        return np.array([terms.get(term, 0.0) for term in self.words.terms])


def main() -> None:
    """Read the articles, learn from them and write what was learnt."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("--data", type=Path, required=True)
    parser.add_argument("--out", type=Path, default=Path("briefing/analysis/data/ranking.json"))
    parser.add_argument("--limit", type=int, help="articles of each file")
    options = parser.parse_args()
    rows = [
        row
        for name in ("train", "val")
        for row in _rows(options.data / f"{name}.jsonl.gz", options.limit)
    ]
    known = [Known.of(parse(Article.from_text(row["text"])), row["highlights"]) for row in rows]
    told = {"source": "benchmarks/training/ranking.py", "articles": len(rows), **learn(known)}
    options.out.write_text(written(told), "utf-8")


def _rows(path: Path, limit: int | None) -> list[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file][:limit]


def learn(known: Sequence[Known]) -> dict[str, Any]:
    """The trees of words and of pairs, and the weights that words have of their own."""
    odds = _seen(known)
    pages = [
        pair_columns(each.words, each.pairs, each_odds)
        for each, each_odds in zip(known, _with_own(known, odds), strict=True)
    ]
    true = np.concatenate([each.pairs_true for each in known])
    return {
        "words": _words(known),
        "terms": own_weights(known, odds),
        "pairs": grown(pages, true, min_samples_leaf=LEAF, **GROWTH["pairs"]),
    }


def _words(known: Sequence[Known]) -> dict[str, Any]:
    true = np.concatenate([each.words_true for each in known])
    pages = [each.columns for each in known]
    return grown(pages, true, min_samples_leaf=LEAF, **GROWTH["words"])


def _others(known: Sequence[Any], part: int) -> list[Any]:
    return [each for n, each in enumerate(known) if n % PARTS != part]


def _seen(known: Sequence[Known]) -> list[NDArray[Any]]:
    """What trees say of each article's words that were grown on the other parts' articles."""
    trees = [planted(_words(_others(known, part))) for part in range(PARTS)]
    return [trees[n % PARTS].score(each.columns) for n, each in enumerate(known)]


def _with_own(known: Sequence[Known], odds: Sequence[NDArray[Any]]) -> list[NDArray[Any]]:
    """The odds with the words' own weights, learnt from the other parts' articles."""
    terms = [own_weights(_others(known, part), _others(odds, part)) for part in range(PARTS)]
    return [odds[n] + each.own(terms[n % PARTS]) for n, each in enumerate(known)]


def own_weights(known: Iterable[Known], odds: Iterable[NDArray[Any]]) -> Terms:
    """How much likelier than by their odds words are to be in highlights, in log odds."""
    slope: Terms = defaultdict(float)
    curve: Terms = defaultdict(float)
    met = Counter[str]()
    for each, each_odds in zip(known, odds, strict=True):
        likely = logistic(each_odds)
        missed: list[float] = (each.words_true - likely).tolist()
        spread: list[float] = (likely * (1 - likely)).tolist()
        met.update(each.words.terms)
        for term, miss, width in zip(each.words.terms, missed, spread, strict=True):
            slope[term] += miss
            curve[term] += width
    found = {term: round(slope[term] / (curve[term] + RIDGE), 2) for term in sorted(met)}
    told = (term for term, weight in found.items() if abs(weight) >= LEAST)
    return {term: found[term] for term in told if met[term] >= ARTICLES}


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
