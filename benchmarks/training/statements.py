"""Train the filter that picks attributions among candidates (cues.json).

Learnt from the training articles of PolNeAR as the development data of the evaluation has them.
A conditional logit over binary features by full-batch gradient descent with Adam, deterministic:
the candidates of a cue compete with each other and with "none".

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
from briefing.analysis.statements_page import Candidate, pages
from briefing.analysis.statements_selection import described
from briefing.article import Article, Span

#: Features in fewer candidates, and weights smaller than this, are left out of the file.
RARE, SMALL = 8, 0.05
THRESHOLD = 0.3
#: How much a content that is exactly right counts over one that is half right.
SHARPNESS = 8
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Example:
    """A candidate's features, the number of its cue and its agreement with a marked content."""

    features: frozenset[str]
    cue: int
    agreement: float


def rows(path: Path) -> list[dict[str, Any]]:
    """The documents of one compressed JSON-lines file."""
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


def words(spans: Iterable[Span], text: str) -> set[int]:
    """The offsets at which words start under some spans."""
    return {s.start + m.start() for s in spans for m in _WORD.finditer(s.of(text))}


def examples(document: Parse, attributions: Sequence[dict[str, Any]], first: int) -> list[Example]:
    """Every candidate of a document; its cues are numbered from `first`."""
    text = document.article.text
    gold = [
        (
            words((Span(*s) for s in a["content"]), text)
            - words((Span(*s) for s in [*(a["source"] or []), *(a["cue"] or [])]), text),
            [Span(*s) for s in a["cue"] or []],
        )
        for a in attributions
    ]
    cues = [rivals for page in pages(document, find_quotes(document)) for rivals in described(page)]
    return [
        Example(frozenset(features), number, agreement(candidate, gold, text))
        for number, rivals in enumerate(cues, first)
        for candidate, features in rivals
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


def lemma_of(example: Example) -> str:
    """The lemma of a candidate's cue."""
    return next(name[6:] for name in example.features if name.startswith("lemma "))


def cue_lemmas(data: Sequence[Example]) -> frozenset[str]:
    """The heads that are worth looking at: right at least twice and once in fifty times."""
    right: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for example in data:
        seen[lemma_of(example)] += 1
        right[lemma_of(example)] += example.agreement > 0
    return frozenset(x for x in seen if right[x] >= 2 and right[x] >= 0.02 * seen[x])


def fit(data: Sequence[Example], *, decay: float = 2e-5, steps: int = 400) -> dict[str, float]:
    """Weights by feature, to two decimals."""
    counts = Counter(name for example in data for name in example.features)
    names = sorted(name for name, count in counts.items() if count >= RARE)
    column = {name: i for i, name in enumerate(names)}
    ids = [[column[name] for name in sorted(e.features) if name in column] for e in data]
    flat = np.array([i for row in ids for i in row])
    owner = np.repeat(np.arange(len(ids)), [len(row) for row in ids])
    _, cue = np.unique([example.cue for example in data], return_inverse=True)
    wanted = np.array([example.agreement for example in data]) ** SHARPNESS
    total = np.bincount(cue, weights=wanted)
    wanted = wanted / np.where(total > 0, total, 1)[cue]
    w = _descend(flat, owner, cue, wanted, len(names), decay=decay, steps=steps)
    return {name: round(float(w[i]), 2) for name, i in column.items() if abs(float(w[i])) >= SMALL}


def _descend(
    flat: Any, owner: Any, cue: Any, wanted: Any, width: int, *, decay: float, steps: int
) -> Any:
    """Adam on the conditional logit's loss with L2 decay; `flat`, `owner` list the set features."""
    w, m, v = np.zeros(width), np.zeros(width), np.zeros(width)
    for step in range(1, steps + 1):
        z = np.bincount(owner, weights=w[flat], minlength=len(cue))
        power = np.exp(np.clip(z, -30, 30))
        share = power / (1 + np.bincount(cue, weights=power))[cue]
        error = (share - wanted) / len(wanted)
        g = np.bincount(flat, weights=error[owner], minlength=width) + decay * w
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
        w = w - 0.1 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-9)
    return w


def write(path: Path, data: Sequence[Example]) -> None:
    """The filter's file: lemmas, threshold and weights."""
    lemmas = cue_lemmas(data)
    value = {
        "note": "Conditional logit; benchmarks/training/statements.py on PolNeAR train.",
        "threshold": THRESHOLD,
        "lemmas": sorted(lemmas),
        "weights": fit([example for example in data if lemma_of(example) in lemmas]),
    }
    path.write_text(json.dumps(value, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def main() -> None:
    """Train and write cues.json into the folder given."""
    data: list[Example] = []
    for row in rows(Path(sys.argv[1]) / "train.jsonl.gz"):
        document = parse(Article.from_text(row["text"]))
        data += examples(document, row["attributions"], data[-1].cue + 1 if data else 0)
    write(Path(sys.argv[2]) / "cues.json", data)


if __name__ == "__main__":
    main()
