"""Train the filter that picks attributions among candidates (cues.json).

Learnt from the training articles of PolNeAR as the development data of the evaluation has them.
Logistic regression over binary features by full-batch gradient descent with Adam, deterministic.

    python benchmarks/training/statements.py EVAL/statements/data briefing/analysis/data
"""

from __future__ import annotations

import gzip
import json
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from briefing.analysis.pipeline import Parse, parse
from briefing.analysis.quotes import find_quotes
from briefing.analysis.statements_candidates import candidates
from briefing.analysis.statements_features import describe
from briefing.analysis.statements_page import Candidate, pages
from briefing.article import Article, Span

#: Features in fewer candidates, and weights smaller than this, are left out of the file.
RARE, SMALL = 8, 0.05
THRESHOLD = 0.33
_WORD = re.compile(r"\w+")

Example = tuple[frozenset[str], bool]


def rows(path: Path) -> list[dict[str, Any]]:
    """The documents of one compressed JSON-lines file."""
    with gzip.open(path, "rt", encoding="utf-8", newline="\n") as file:
        return [json.loads(line) for line in file]


def words(spans: Iterable[Span], text: str) -> set[int]:
    """The offsets at which words start under some spans."""
    return {s.start + m.start() for s in spans for m in _WORD.finditer(s.of(text))}


def examples(document: Parse, attributions: Sequence[dict[str, Any]]) -> list[Example]:
    """Features of every candidate of a document, and whether it is marked (IoU at least 0.5)."""
    text = document.article.text
    gold = [
        (
            words((Span(*s) for s in a["content"]), text)
            - words((Span(*s) for s in [*(a["source"] or []), *(a["cue"] or [])]), text),
            [Span(*s) for s in a["cue"] or []],
        )
        for a in attributions
    ]
    found = []
    for page in pages(document, find_quotes(document)):
        for candidate in candidates(page):
            right = is_right(candidate, gold, text)
            found.append((frozenset(describe(candidate, page)), right))
    return found


def is_right(candidate: Candidate, gold: list[tuple[set[int], list[Span]]], text: str) -> bool:
    """Whether a marked attribution has this cue and at least half of the content in common."""
    own = [candidate.cue] + ([candidate.source] if candidate.source else [])
    content = words(candidate.content, text) - words(own, text)
    for marked, cues in gold:
        if any(cue.overlaps(candidate.cue) for cue in cues):
            shared = len(content & marked)
            if shared and shared >= 0.5 * len(content | marked):
                return True
    return False


def cue_lemmas(data: Sequence[Example]) -> frozenset[str]:
    """The heads that are worth looking at: right at least twice and once in fifty times."""
    right: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for features, is_marked in data:
        lemma = next(name[6:] for name in features if name.startswith("lemma "))
        seen[lemma] += 1
        right[lemma] += is_marked
    return frozenset(x for x in seen if right[x] >= 2 and right[x] >= 0.02 * seen[x])


def fit(data: Sequence[Example], *, decay: float = 2e-5, steps: int = 400) -> dict[str, float]:
    """Weights by feature, to two decimals."""
    counts = Counter(name for features, _ in data for name in features)
    names = sorted(name for name, count in counts.items() if count >= RARE)
    column = {name: i for i, name in enumerate(names)}
    ids = [[column[name] for name in sorted(f) if name in column] for f, _ in data]
    flat = np.array([i for row in ids for i in row])
    owner = np.repeat(np.arange(len(ids)), [len(row) for row in ids])
    y = np.array([right for _, right in data], float)
    w = _descend(flat, owner, y, len(names), decay=decay, steps=steps)
    return {name: round(float(w[i]), 2) for name, i in column.items() if abs(float(w[i])) >= SMALL}


def _descend(flat: Any, owner: Any, y: Any, width: int, *, decay: float, steps: int) -> Any:
    """Adam on the logistic loss with L2 decay; `flat` and `owner` list the set features."""
    w, m, v = np.zeros(width), np.zeros(width), np.zeros(width)
    for step in range(1, steps + 1):
        z = np.bincount(owner, weights=w[flat], minlength=len(y))
        error = (1 / (1 + np.exp(-z)) - y) / len(y)
        g = np.bincount(flat, weights=error[owner], minlength=width) + decay * w
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
        w = w - 0.1 * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-9)
    return w


def write(path: Path, data: Sequence[Example]) -> None:
    """The filter's file: lemmas, threshold and weights."""
    lemmas = cue_lemmas(data)
    kept = [e for e in data if any(n.startswith("lemma ") and n[6:] in lemmas for n in e[0])]
    groups: dict[str, float] = defaultdict(float, fit(kept))
    value = {
        "note": "Logistic regression; benchmarks/training/statements.py on PolNeAR train.",
        "threshold": THRESHOLD,
        "lemmas": sorted(lemmas),
        "weights": dict(groups),
    }
    path.write_text(json.dumps(value, indent=0, sort_keys=True) + "\n", encoding="utf-8")


def main() -> None:
    """Train and write cues.json into the folder given."""
    data = [
        example
        for row in rows(Path(sys.argv[1]) / "train.jsonl.gz")
        for example in examples(parse(Article.from_text(row["text"])), row["attributions"])
    ]
    write(Path(sys.argv[2]) / "cues.json", data)


if __name__ == "__main__":
    main()
