"""Train the filter that picks attributions among candidates (cues.json).

Learnt from the training articles of PolNeAR as the development data of the evaluation has them.
A conditional logit over binary features by full-batch gradient descent with Adam, deterministic:
the candidates of a cue compete with each other and with "none". The second look, a network of one
hidden layer with strong decay, learns from scores that a filter trained on the other half of the
articles gave.

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
from numpy.typing import NDArray

from briefing.analysis.pipeline import Parse, parse
from briefing.analysis.quotes import find_quotes
from briefing.analysis.statements_joint import bearings
from briefing.analysis.statements_model import Filter, SecondLook
from briefing.analysis.statements_page import Candidate, pages
from briefing.analysis.statements_selection import described, weighed
from briefing.article import Article, Span

#: Features in fewer candidates, and weights smaller than this, are left out of the first look,
RARE, SMALL = 8, 0.05
#: and so many of the second.
RARE_AGAIN, SMALL_AGAIN = 50, 0.02
#: Hidden units of the second look.
UNITS = 8
#: Of 0.24, 0.29 and this the one that finds as much and says less that nobody said.
THRESHOLD = 0.35
#: How much a content that is exactly right counts over one that is half right.
SHARPNESS = 8
#: How right a content is whose speaker is wrong: with that sharpness, half.
MISTAKEN = 0.92
_WORD = re.compile(r"\w+")
#: A filter's second look while it has only the first.
_NO_LOOK = SecondLook({}, np.zeros((0, 1)), np.zeros(0), np.zeros(0), 1.0)


@dataclass(frozen=True, slots=True)
class Example:
    """A candidate with its features and its agreement with a marked content."""

    candidate: Candidate
    features: tuple[str, ...]
    agreement: float


#: A marked content's words, its cue and its source.
Marked = tuple[set[int], list[Span], list[Span]]
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
            [Span(*s) for s in a["source"] or []],
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


def agreement(candidate: Candidate, gold: Sequence[Marked], text: str) -> float:
    """The best IoU of words with a marked content of the same cue; 0 where it is under half.

    It counts less where somebody else is marked as the speaker.
    """
    own = [candidate.cue] + ([candidate.source] if candidate.source else [])
    content = words(candidate.content, text) - words(own, text)
    best = 0.0
    for marked, cues, sources in gold:
        if not content & marked or not any(cue.overlaps(candidate.cue) for cue in cues):
            continue
        shared = len(content & marked) / len(content | marked)
        right = any(candidate.source and each.overlaps(candidate.source) for each in sources)
        if shared >= 0.5:
            best = max(best, shared if right or not sources else MISTAKEN * shared)
    return best


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
                    Case(
                        tuple(sorted(features.union(*option.features))),
                        right[id(option.candidate)],
                        option.score,
                    )
                    for option, features in zip(options, told, strict=True)
                ]
            )
    return found


@dataclass(frozen=True, slots=True)
class Table:
    """The set features (`flat`) of each candidate (`owner`), its cue, score and wanted share.

    `names` are the features by column. Every candidate has one at least.
    """

    names: list[str]
    flat: NDArray[Any]
    owner: NDArray[Any]
    cue: NDArray[Any]
    score: NDArray[Any]
    wanted: NDArray[Any]

    @classmethod
    def of(cls, cues: Sequence[Sequence[Case]], rare: int) -> Table:
        """The candidates of some cues by their features that are not rare."""
        cases = [case for cue in cues for case in cue]
        counts = Counter(name for case in cases for name in case.features)
        names = sorted(name for name, count in counts.items() if count >= rare)
        column = {name: i for i, name in enumerate(names)}
        ids = [[column[name] for name in case.features if name in column] for case in cases]
        cue = np.repeat(np.arange(len(cues)), [len(each) for each in cues])
        wanted = np.array([case.agreement for case in cases]) ** SHARPNESS
        total = np.bincount(cue, weights=wanted)
        return cls(
            names,
            np.array([i for row in ids for i in row]),
            np.repeat(np.arange(len(ids)), [len(row) for row in ids]),
            cue,
            np.clip([case.score for case in cases], -30, 30),
            wanted / np.where(total > 0, total, 1)[cue],
        )

    def error(self, scores: NDArray[Any]) -> NDArray[Any]:
        """The gradient of the conditional logit's loss by each candidate's score."""
        power = np.exp(np.clip(scores, -30, 30))
        share = power / (1 + np.bincount(self.cue, weights=power))[self.cue]
        return np.asarray((share - self.wanted) / len(self.wanted))


class Adam:
    """Steps down a gradient (D. Kingma and J. Ba, Adam, 2015), for several arrays in place."""

    def __init__(self, rate: float, *arrays: NDArray[Any]) -> None:
        self.rate, self.arrays, self.steps = rate, arrays, 0
        self.first = [np.zeros_like(array) for array in arrays]
        self.second = [np.zeros_like(array) for array in arrays]

    def step(self, *gradients: NDArray[Any]) -> None:
        """One step, given the gradient of each array."""
        self.steps += 1
        for w, m, v, g in zip(self.arrays, self.first, self.second, gradients, strict=True):
            m[:] += 0.1 * (g - m)
            v[:] += 0.001 * (g * g - v)
            mean, power = m / (1 - 0.9**self.steps), v / (1 - 0.999**self.steps)
            w[:] -= self.rate * mean / (np.sqrt(power) + 1e-9)


def fit(
    cues: Sequence[Sequence[Case]], *, decay: float = 2e-5, steps: int = 400
) -> dict[str, float]:
    """The first look: weights by feature to two decimals."""
    data = Table.of(cues, RARE)
    w = np.zeros(len(data.names))
    adam = Adam(0.1, w)
    for _ in range(steps):
        scores = np.bincount(data.owner, weights=w[data.flat], minlength=len(data.cue))
        error = data.error(scores)
        g = np.bincount(data.flat, weights=error[data.owner], minlength=len(w))
        adam.step(g + decay * w)
    return {n: round(float(x), 2) for n, x in zip(data.names, w, strict=True) if abs(x) >= SMALL}


def fit_second(cues: Sequence[Sequence[Case]], *, steps: int = 150) -> dict[str, Any]:
    """The second look as its file has it: see `SecondLook`."""
    data = Table.of(cues, RARE_AGAIN)
    chance = np.random.default_rng(0)
    table = chance.normal(0, 0.1, (len(data.names), 1 + UNITS))
    table[:, 0] = 0
    outward, bias = chance.normal(0, 0.3, UNITS), np.zeros(UNITS)
    scale = np.array([0.9])
    starts = np.searchsorted(data.owner, np.arange(len(data.cue)))
    by_column = np.argsort(data.flat, kind="stable")
    columns = np.searchsorted(data.flat[by_column], np.arange(len(data.names)))
    decay = np.array([3e-4] + [2e-3] * UNITS)
    adam = Adam(0.02, table, bias, outward, scale)
    for _ in range(steps):
        sums = np.add.reduceat(table[data.flat], starts, axis=0)
        inner = sums[:, 1:] + bias
        hidden = inner.clip(0)
        scores = sums[:, 0] + (hidden * outward).sum(1) + scale * data.score
        error = data.error(scores)[:, None]
        below = error * outward * (inner > 0)
        back = np.hstack([error, below])[data.owner[by_column]]
        adam.step(
            np.add.reduceat(back, columns, axis=0) + decay * table,
            below.sum(0),
            (error * hidden).sum(0) + 2e-4 * outward,
            (error[:, 0] * data.score).sum(keepdims=True),
        )
    rows = {name: _short(row) for name, row in zip(data.names, table, strict=True)}
    return {
        "features": {n: row for n, row in rows.items() if max(map(abs, row)) > SMALL_AGAIN},
        "bias": _short(bias),
        "outward": _short(outward),
        "scale": _short(scale)[0],
    }


def _short(values: NDArray[Any]) -> list[float]:
    """Numbers to two decimals."""
    return [round(float(value), 2) for value in values]


def write(path: Path, articles: Sequence[list[Block]]) -> None:
    """The filter's file: lemmas, threshold and the weights of both looks."""
    lemmas = cue_lemmas(cue for blocks in articles for block in blocks for cue in block)
    halves = [
        [[cue for cue in block if lemma_of(cue) in lemmas] for blocks in half for block in blocks]
        for half in (articles[0::2], articles[1::2])
    ]
    second: list[list[Case]] = []
    for seen, unseen in (halves, halves[::-1]):
        second += second_cases(unseen, Filter(fit(first_cases(seen)), lemmas, THRESHOLD, _NO_LOOK))
    value = {
        "note": "Conditional logit; benchmarks/training/statements.py, training part of PolNeAR.",
        "threshold": THRESHOLD,
        "lemmas": sorted(lemmas),
        "weights": fit(first_cases(halves[0] + halves[1])),
        "second": fit_second(second),
    }
    path.write_text(_readable(value) + "\n", encoding="utf-8")


def _readable(value: dict[str, Any]) -> str:
    """The file's JSON with a line for each weight, and for each row of the second look."""
    text = json.dumps(value, indent=0, sort_keys=True)
    return re.sub(r"\[([^\[\]\"]*)\]", lambda row: "[" + " ".join(row[1].split()) + "]", text)


def main() -> None:
    """Train and write cues.json into the folder given."""
    articles = [
        examples(parse(Article.from_text(row["text"])), row["attributions"])
        for row in rows(Path(sys.argv[1]) / "train.jsonl.gz")
    ]
    write(Path(sys.argv[2]) / "cues.json", articles)


if __name__ == "__main__":
    main()
