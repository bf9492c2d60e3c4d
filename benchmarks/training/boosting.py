"""Grows the decision trees that `briefing.trees` asks, and writes them as a file to read."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

#: What all trees are grown with.
_GROWTH: dict[str, Any] = {"l2_regularization": 5.0, "early_stopping": False, "random_state": 0}


def grown(
    pages: Sequence[Mapping[str, NDArray[Any]]],
    target: NDArray[np.bool_],
    weights: NDArray[np.float64] | None = None,
    **growth: Any,
) -> dict[str, Any]:
    """Trees that tell what is true from the columns of the pages' rows.

    `growth` are the options of scikit-learn's HistGradientBoostingClassifier.
    """
    from sklearn.ensemble import HistGradientBoostingClassifier  # type: ignore[import-not-found, import-untyped, unused-ignore]

    table = np.vstack([np.column_stack(list(page.values())) for page in pages])
    model = HistGradientBoostingClassifier(**_GROWTH, **growth)
    model.fit(table, target, sample_weight=weights)
    trees = [[_node(node) for node in step[0].nodes] for step in model._predictors]
    return {
        "columns": list(pages[0]),
        "constant": round(float(model._baseline_prediction.item()), 4),
        "trees": trees,
    }


def _node(node: Any) -> list[float]:
    if node["is_leaf"]:
        return [round(float(node["value"]), 4)]
    limit = float(f"{node['num_threshold']:.5g}")
    return [int(node["feature_idx"]), limit, int(node["left"]), int(node["right"])]


def written(parts: Mapping[str, Any]) -> str:
    """A file's parts as text to read: trees and hidden units have a line each."""
    lines = (f"{json.dumps(name)}: {_part(part)}" for name, part in parts.items())
    return "{" + ",\n".join(lines) + "}\n"


def _part(part: Any) -> str:
    if isinstance(part, dict) and "hidden" in part:
        return "{" + ",\n".join(f"{json.dumps(k)}: {_rows(part[k])}" for k in part) + "}"
    if not (isinstance(part, dict) and "trees" in part):
        return json.dumps(part, ensure_ascii=False)
    trees = ",\n".join(json.dumps(tree) for tree in part["trees"])
    columns, constant = json.dumps(part["columns"]), part["constant"]
    return f'{{"columns": {columns},\n"constant": {constant}, "trees": [\n{trees}\n]}}'


def _rows(value: Any) -> str:
    if isinstance(value, list) and isinstance(value[0], list):
        return "[\n" + ",\n".join(map(_packed, value)) + "\n]"
    return _packed(value)


def _packed(value: Any) -> str:
    return json.dumps(value, separators=(",", ":"))
