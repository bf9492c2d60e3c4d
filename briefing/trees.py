"""Sums of small decision trees (gradient boosting, Friedman 2001) that were learnt beforehand.

In a file, "columns" names what is looked at, "constant" is the sum's start, and a tree is a list of
nodes. A node is [column, limit, one, two]: go to node `one` where the column's value is at most the
limit, to node `two` elsewhere; [weight] is a leaf.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[Any]
    Columns = Mapping[str, Column]


@dataclass(frozen=True, slots=True)
class Trees:
    """A sum of decision trees that are asked all their questions at once.

    `column` and `limit` hold each tree's inner nodes, one row a place and one column a tree. The
    answers of a tree, as the bits of a number, lead to its weight in its row of `weight`; so a
    tree has at most 16 inner nodes.
    """

    columns: tuple[str, ...]
    constant: float
    column: Column
    limit: Column
    weight: Column

    def score(self, columns: Columns) -> Column:
        """The sum for every row: log odds."""
        import numpy as np

        table = np.stack([columns[name] for name in self.columns])
        rows, size = self.weight.shape
        answers = np.zeros((rows, table.shape[1]), dtype=np.uint16)
        for column, limit in zip(self.column[::-1], self.limit[::-1], strict=True):
            answers <<= 1
            answers |= table.take(column, axis=0) > limit[:, None]
        found = self.constant + self.weight.take(answers + np.arange(rows)[:, None] * size).sum(0)
        return np.asarray(found)

    def probabilities(self, columns: Columns) -> Column:
        """The logistic function of the sum, for every row."""
        return logistic(self.score(columns))


def logistic(score: Column) -> Column:
    """The probabilities that log odds stand for."""
    import numpy as np

    return np.asarray(1 / (1 + np.exp(-score)))


def planted(stage: Mapping[str, Any]) -> Trees:
    """Trees of a file as trees that can be asked."""
    import numpy as np

    inner = [[node for node in tree if len(node) > 1] for tree in stage["trees"]]
    places = max(map(len, inner))
    column = np.zeros((places, len(inner)), dtype=int)
    limit = np.full((places, len(inner)), np.inf)
    for number, nodes in enumerate(inner):
        for place, node in enumerate(nodes):
            column[place, number], limit[place, number] = node[:2]
    weight = np.stack([_weights(tree, 1 << places) for tree in stage["trees"]])
    return Trees(tuple(stage["columns"]), stage["constant"], column, limit, weight)


def _weights(tree: list[list[float]], size: int) -> Column:
    """Where every combination of answers to a tree's questions leads: the weight of its leaf."""
    import numpy as np

    answers = np.arange(size)
    inner = [index for index, node in enumerate(tree) if len(node) > 1]
    places = {index: place for place, index in enumerate(inner)}

    def under(index: int) -> Column:
        if index not in places:
            return np.full(size, tree[index][0])
        one, two = (under(int(link)) for link in tree[index][2:])
        return np.where(answers >> places[index] & 1, two, one)

    return under(0)
