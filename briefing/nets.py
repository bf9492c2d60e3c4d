"""A neural network with one hidden layer (rectified linear units) that was learnt beforehand.

In a file, "columns" names what is looked at. A column's value v is squeezed to
sign(v) log(1 + 4|v|), less its "middle", over its "spread", and cut at ±4. "hidden" has a row of
weights for each unit, "bias" and "output" a number for each, and "constant" starts the sum.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Array = NDArray[Any]
    Columns = Mapping[str, Array]

#: No squeezed value is further from the middle than this many spreads.
_FURTHEST = 4.0


@dataclass(frozen=True, slots=True)
class Net:
    """A network that is asked about all rows at once."""

    columns: tuple[str, ...]
    middle: Array
    spread: Array
    hidden: Array
    bias: Array
    output: Array
    constant: float

    def score(self, columns: Columns) -> Array:
        """The output for every row: log odds."""
        import numpy as np

        table = squeezed(np.stack([columns[name] for name in self.columns], axis=1))
        seen = levelled(table, self.middle, self.spread)
        units = np.maximum(seen @ self.hidden.T + self.bias, 0)
        return np.asarray(units @ self.output + self.constant)


def squeezed(values: Array) -> Array:
    """Values whose large ones lie closer together, with their signs."""
    import numpy as np

    return np.asarray(np.sign(values) * np.log1p(4 * np.abs(values)))


def levelled(values: Array, middle: Array, spread: Array) -> Array:
    """Squeezed values as spreads from their column's middle, cut where they are far from it."""
    import numpy as np

    return np.asarray(np.clip((values - middle) / spread, -_FURTHEST, _FURTHEST))


def wired(part: Mapping[str, Any]) -> Net:
    """A network of a file as one that can be asked."""
    import numpy as np

    return Net(
        columns=tuple(part["columns"]),
        middle=np.array(part["middle"]),
        spread=np.array(part["spread"]),
        hidden=np.array(part["hidden"]),
        bias=np.array(part["bias"]),
        output=np.array(part["output"]),
        constant=part["constant"],
    )
