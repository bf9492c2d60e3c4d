"""Train the filter that picks attributions among candidates (cues.json).

Learnt from the training articles of PolNeAR as the development data of the evaluation has them.
A conditional logit over binary features by full-batch gradient descent with Adam, deterministic:
the candidates of a cue compete with each other and with "none". The second look learns from
probabilities that a filter trained on the other half of the articles gave.

    python benchmarks/training/statements.py EVAL/statements/data briefing/analysis/data
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from briefing.analysis.pipeline import Parse, parse
from briefing.analysis.quotes import find_quotes
from briefing.analysis.statements_joint import bearings
from briefing.analysis.statements_model import Filter
from briefing.analysis.statements_page import Candidate, pages
from briefing.analysis.statements_selection import described, weighed
from briefing.article import Article, Span

#: Features in fewer candidates, and weights smaller than this, are left out of the file.
RARE, SMALL = 8, 0.05
#: Of 0.24, 0.29 and this the one that finds as much and says less that nobody said.
THRESHOLD = 0.35
#: How much a content that is exactly right counts over one that is half right.
SHARPNESS = 8
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Example:
    """A candidate with its features and its agreement with a marked content."""

    candidate: Candidate
    features: tuple[str, ...]
    agreement: float


#: The examples of one cue; the cues of one block.
Cue = list[Example]
Block = list[Cue]


@dataclass(frozen=True, slots=True)
class Case:
    """What a fit learns from a candidate; `score` is what the first look thought of it."""

    features: tuple[str, ...]
    agreement: float
    score: float = 0.0


def rows(path: Path) -> list[dict[str, Any]]:
    """The documents of one compressed JSON-lines file."""
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


def words(spans: Iterable[Span], text: str) -> set[int]:
    """The offsets at which words start under some spans."""
    return {s.start + m.start() for s in spans for m in _WORD.finditer(s.of(text))}


def examples(document: Parse, attributions: Sequence[dict[str, Any]]) -> list[Block]:
    """Every candidate of a document, by block and cue."""
    text = document.article.text
    gold = [
        (
            words((Span(*s) for s in a["content"]), text)
            - words((Span(*s) for s in [*(a["source"] or []), *(a["cue"] or [])]), text),
            [Span(*s) for s in a["cue"] or []],
        )
        for a in attributions
    ]
    return [
        [
            [
                Example(candidate, tuple(sorted(own | common)), agreement(candidate, gold, text))
                for candidate, own, common in rivals
            ]
            for rivals in described(page)
        ]
        for page in pages(document, find_quotes(document))
    ]


def agreement(candidate: Candidate, gold: list[tuple[set[int], list[Span]]], text: str) -> float:
    """The best IoU of words with a marked content of the same cue; 0 where it is under half."""
    own = [candidate.cue] + ([candidate.source] if candidate.source else [])
    content = words(candidate.content, text) - words(own, text)
    best = 0.0
    for marked, cues in gold:
        if content & marked and any(cue.overlaps(candidate.cue) for cue in cues):
            best = max(best, len(content & marked) / len(content | marked))
    return best if best >= 0.5 else 0.0


def lemma_of(cue: Cue) -> str:
    """The lemma of a cue's head."""
    return next(name[6:] for name in cue[0].features if name.startswith("lemma "))


def cue_lemmas(cues: Iterable[Cue]) -> frozenset[str]:
    """The heads that are worth looking at: right at least twice and once in fifty times."""
    right: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for cue in cues:
        seen[lemma_of(cue)] += len(cue)
        right[lemma_of(cue)] += sum(example.agreement > 0 for example in cue)
    return frozenset(x for x in seen if right[x] >= 2 and right[x] >= 0.02 * seen[x])


def first_cases(blocks: Iterable[Block]) -> list[list[Case]]:
    """What the first look learns from: every cue by itself."""
    return [
        [Case(example.features, example.agreement) for example in cue]
        for block in blocks
        for cue in block
    ]


def second_cases(blocks: Iterable[Block], first: Filter) -> list[list[Case]]:
    """What the second look learns from: what a first look at other articles leaves of each cue."""
    found = []
    for block in blocks:
        right = {id(example.candidate): example.agreement for cue in block for example in cue}
        none = frozenset[str]()  # a case has them all in one
        cues = weighed(
            ([(e.candidate, set(e.features), none) for e in cue] for cue in block), first
        )
        for options, told in zip(cues, bearings(cues), strict=True):
            found.append(
                [
                    Case(tuple(sorted(features)), right[id(option.candidate)], option.score)
                    for option, features in zip(options, told, strict=True)
                ]
            )
    return found


def fit(
    cues: Sequence[Sequence[Case]], *, decay: float = 2e-5, steps: int = 400
) -> tuple[dict[str, float], float]:
    """Weights by feature and the weight of the score, to two decimals."""
    cases = [case for cue in cues for case in cue]
    counts = Counter(name for case in cases for name in case.features)
    names = sorted(name for name, count in counts.items() if count >= RARE)
    column = {name: i for i, name in enumerate(names)}
    ids = [[column[name] for name in case.features if name in column] for case in cases]
    cue = np.repeat(np.arange(len(cues)), [len(each) for each in cues])
    wanted = np.array([case.agreement for case in cases]) ** SHARPNESS
    total = np.bincount(cue, weights=wanted)
    w = _descend(
        _Table(
            np.array([i for row in ids for i in row]),
            np.repeat(np.arange(len(ids)), [len(row) for row in ids]),
            cue,
            np.clip([case.score for case in cases], -30, 30),
            wanted / np.where(total > 0, total, 1)[cue],
        ),
        len(names),
        decay=decay,
        steps=steps,
    )
    weights = {n: round(float(w[i]), 2) for n, i in column.items() if abs(float(w[i])) >= SMALL}
    return weights, round(float(w[-1]), 2)


@dataclass(frozen=True, slots=True)
class _Table:
    """The set features (`flat`) of each candidate (`owner`), its cue, score and wanted share."""

    flat: Any
    owner: Any
    cue: Any
    score: Any
    wanted: Any


def _descend(data: _Table, width: int, *, decay: float, steps: int) -> Any:
    """Adam on the conditional logit's loss with L2 decay; the score's weight is the last."""
    w, m, v = np.zeros(width + 1), np.zeros(width + 1), np.zeros(width + 1)
    w[-1] = 1.0
    for step in range(1, steps + 1):
        z = np.bincount(data.owner, weights=w[data.flat], minlength=len(data.cue))
        power = np.exp(np.clip(z + w[-1] * data.score, -30, 30))
        share = power / (1 + np.bincount(data.cue, weights=power))[data.cue]
        error = (share - data.wanted) / len(data.wanted)
        g = np.bincount(data.flat, weights=error[data.owner], minlength=width) + decay * w[:-1]
        g = np.append(g, error @ data.score)
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
        w = w - 0.1 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-9)
    return w


def write(path: Path, articles: Sequence[list[Block]]) -> None:
    """The filter's file: lemmas, threshold and the weights of both looks."""
    lemmas = cue_lemmas(cue for blocks in articles for block in blocks for cue in block)
    halves = [
        [[cue for cue in block if lemma_of(cue) in lemmas] for blocks in half for block in blocks]
        for half in (articles[0::2], articles[1::2])
    ]
    second: list[list[Case]] = []
    for seen, unseen in (halves, halves[::-1]):
        weights, _ = fit(first_cases(seen))
        second += second_cases(unseen, Filter(weights, lemmas, THRESHOLD, {}, 1.0))
    weights, _ = fit(first_cases(halves[0] + halves[1]))
    joint, scale = fit(second)
    value = {
        "note": "Conditional logit; benchmarks/training/statements.py, training part of PolNeAR.",
        "threshold": THRESHOLD,
        "lemmas": sorted(lemmas),
        "weights": weights,
        "joint": joint,
        "scale": scale,
    }
    path.write_text(json.dumps(value, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def main() -> None:
    """Train and write cues.json into the folder given."""
    articles = [
        examples(parse(Article.from_text(row["text"])), row["attributions"])
        for row in rows(Path(sys.argv[1]) / "train.jsonl.gz")
    ]
    write(Path(sys.argv[2]) / "cues.json", articles)


if __name__ == "__main__":
    main()
