"""Train the weights behind actors: what a name is (kinds.json) and who matters (salience.json).

Kinds are learnt from CoNLL-2003 prose, salience from Wikinews articles with crowd-sourced
salience, both as the development data of the evaluation has them. Plain (multinomial) logistic
regression by full-batch gradient descent with Adam, deterministic. Salience is learnt from actors
whose kinds are decided by the package's own `kinds.json`: where that changed, run it once more.

    python benchmarks/training/actors.py EVAL/actors/data briefing/analysis/data
"""

from __future__ import annotations

import gzip
import json
import sys
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np

from briefing.analysis.actors import find_actors
from briefing.analysis.actors_gazetteer import gazetteer, plain
from briefing.analysis.actors_groups import Group, group_names
from briefing.analysis.actors_kinds import features
from briefing.analysis.actors_names import find_names
from briefing.analysis.actors_salience import salience_features
from briefing.analysis.model import Actor, ActorKind
from briefing.analysis.pipeline import Parse, parse
from briefing.article import Article

KINDS = ("person", "org", "place", "other", "none")

#: A feature seen in fewer groups than this is left out.
RARE = 8

#: Readers gave 0 to 3; from here on an entity counts as salient.
SALIENT = 2.0


def rows(path: Path) -> list[dict[str, Any]]:
    """The documents of one compressed JSON-lines file."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        return [json.loads(line) for line in file]


def parsed(row: dict[str, Any]) -> Parse:
    """One document's parse."""
    return parse(Article.from_text(row["text"], title=row.get("title") or ""))


def kind_examples(row: dict[str, Any], document: Parse) -> list[tuple[dict[str, float], str]]:
    """Features and true kind of every group of names in a document."""
    gold = [(m["start"], m["end"], m["type"]) for m in row["mentions"]]
    known = gazetteer()
    return [
        (features(group), true_kind(group, gold))
        for group in group_names(find_names(document))
        if group.key not in known.demonyms
    ]


def true_kind(group: Group, gold: list[tuple[int, int, str]]) -> str:
    """The kind of most mentions that overlap a labelled one by half; "none" where none does."""
    found: Counter[str] = Counter()
    for name in group.names:
        for start, end, kind in gold:
            shared = min(end, name.end) - max(start, name.start)
            if shared > 0.5 * max(end - start, name.end - name.start):
                found[kind] += 1
    return found.most_common(1)[0][0] if found else "none"


def fit(
    examples: list[tuple[dict[str, float], str]], classes: tuple[str, ...], *, decay: float = 1e-4
) -> dict[str, dict[str, float]]:
    """Weights of a multinomial logistic regression, by class and feature, to three decimals."""
    seen = Counter(name for values, _ in examples for name in values)
    names = sorted(name for name, count in seen.items() if count >= RARE)
    column = {name: i for i, name in enumerate(names)}
    x = np.zeros((len(examples), len(names)))
    for i, (values, _) in enumerate(examples):
        for name, value in values.items():
            if name in column:
                x[i, column[name]] = value
    y = np.eye(len(classes))[[classes.index(kind) for _, kind in examples]]
    w = _descend(x, y, decay)
    return {
        kind: {name: round(float(w[i, k]), 3) for name, i in column.items()}
        for k, kind in enumerate(classes)
    }


def _descend(x: Any, y: Any, decay: float, steps: int = 1500, rate: float = 0.05) -> Any:
    """Adam on the cross-entropy with L2 decay."""
    w, m, v = (np.zeros((x.shape[1], y.shape[1])) for _ in range(3))
    for step in range(1, steps + 1):
        z = x @ w
        p = np.exp(z - z.max(1, keepdims=True))
        p /= p.sum(1, keepdims=True)
        g = x.T @ (p - y) / len(x) + decay * w
        m, v = 0.9 * m + 0.1 * g, 0.999 * v + 0.001 * g * g
        w = w - rate * (m / (1 - 0.9**step)) / (np.sqrt(v / (1 - 0.999**step)) + 1e-8)
    return w


def salience_examples(row: dict[str, Any], document: Parse) -> list[tuple[dict[str, float], str]]:
    """Features of every actor of a document, and "yes" where readers found it salient."""
    actors = find_actors(document)
    salient = [e for e in row["entities"] if e["salience"] >= SALIENT]
    forms = [{plain(x) for x in (e["name"], *e["aliases"])} for e in salient]
    values = salience_features(actors, document)
    return [
        (features, "yes" if any(_names(actor, names) for names in forms) else "no")
        for actor, features in zip(actors, values, strict=True)
    ]


def _names(actor: Actor, names: set[str]) -> bool:
    """Whether an actor's name is one of an entity's, or a person's surname is."""
    own = plain(actor.name)
    return own in names or (
        actor.kind is ActorKind.PERSON and own.split()[-1:] in [[n] for n in names]
    )


def write(path: Path, note: str, weights: object) -> None:
    """One readable weights file."""
    value = {"note": note, "weights": weights}
    path.write_text(json.dumps(value, indent=1, sort_keys=True) + "\n", encoding="utf-8")


def main() -> None:
    """Train both and write them into the folder given."""
    data, out = Path(sys.argv[1]), Path(sys.argv[2])
    examples = [
        example
        for row in rows(data / "conll_dev.jsonl.gz")
        if row.get("prose")
        for example in kind_examples(row, parsed(row))
    ]
    note = "Multinomial logistic regression; benchmarks/training/actors.py, CoNLL-2003 prose."
    write(out / "kinds.json", note, fit(examples, KINDS))
    examples = [
        example
        for row in rows(data / "sel_dev.jsonl.gz")
        for example in salience_examples(row, parsed(row))
    ]
    weights = fit(examples, ("no", "yes"), decay=1e-3)
    note = "Logistic regression; benchmarks/training/actors.py, Wikinews with salient entities."
    write(out / "salience.json", note, one_sided(weights))


def one_sided(weights: dict[str, dict[str, float]]) -> dict[str, float]:
    """Two classes' weights as one weight a feature for "yes"."""
    return {name: round(w - weights["no"][name], 3) for name, w in weights["yes"].items()}


if __name__ == "__main__":
    main()
