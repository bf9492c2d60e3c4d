"""Teaches the small networks that `briefing.nets` asks."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from briefing.nets import levelled, squeezed

Array = NDArray[np.float64]
#: Many networks of few units that are stopped early, so that none learns its pages by heart.
_TEACHING: dict[str, Any] = {
    "hidden_layer_sizes": (16,),
    "alpha": 1.0,
    "max_iter": 10,
    "batch_size": 256,
}
#: How many networks, each begun at other random weights, are averaged.
_NETS = 4
#: A column that hardly changes has at least this spread.
_LEAST_SPREAD = 1e-3


def taught(
    pages: Sequence[Mapping[str, NDArray[Any]]], target: NDArray[np.bool_], weights: Array
) -> dict[str, Any]:
    """A network that tells what is true from the columns of the pages' rows.

    It holds the units of several networks side by side: its log odds are the mean of theirs.
    """
    table = squeezed(np.vstack([np.column_stack(list(page.values())) for page in pages]))
    middle = table.mean(axis=0).round(4)
    spread = np.maximum(table.std(axis=0), _LEAST_SPREAD).round(4)
    seen = levelled(table, middle, spread)
    nets = [_fitted(seen, target, weights, seed) for seed in range(_NETS)]
    return {
        "columns": list(pages[0]),
        "middle": middle.tolist(),
        "spread": spread.tolist(),
        "hidden": np.vstack([net.coefs_[0].T for net in nets]).round(3).tolist(),
        "bias": np.concatenate([net.intercepts_[0] for net in nets]).round(4).tolist(),
        "output": (np.vstack([net.coefs_[1] for net in nets])[:, 0] / _NETS).round(4).tolist(),
        "constant": round(float(np.mean([net.intercepts_[1] for net in nets])), 4),
    }


def _fitted(seen: Array, target: NDArray[np.bool_], weights: Array, seed: int) -> Any:
    from sklearn.exceptions import ConvergenceWarning  # type: ignore[import-not-found, import-untyped, unused-ignore]
    from sklearn.neural_network import MLPClassifier  # type: ignore[import-not-found, import-untyped, unused-ignore]

    net = MLPClassifier(random_state=seed, **_TEACHING)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ConvergenceWarning)
        return net.fit(seen, target, sample_weight=weights)
