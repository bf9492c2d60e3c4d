"""Sums and distances along a page's lines; every function maps columns to a column."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from numpy.typing import NDArray

    Column = NDArray[Any]


def shift(values: Column, step: int) -> Column:
    """The values of the lines `step` further; 0 over the edges."""
    import numpy as np

    shifted = np.zeros(len(values))
    if step < 0:
        shifted[-step:] = values[:step]
    else:
        shifted[:-step] = values[step:]
    return shifted


def between(values: Column, first: int, last: int) -> Column:
    """For every line the sum of the values from `first` to `last` lines further."""
    import numpy as np

    sums = np.concatenate([[0.0], np.cumsum(values)])
    index = np.arange(len(values))
    low = np.clip(index + first, 0, len(values))
    return np.asarray(sums[np.clip(index + last + 1, low, len(values))] - sums[low])


def around(values: Column, reach: int) -> Column:
    """The sum of the values of the lines around each, itself left out."""
    return between(values, -reach, reach) - values


def highest(values: Column, first: int, last: int) -> Column:
    """For every line the highest value from `first` to `last` lines further, at least 0."""
    import numpy as np

    shifted = [shift(values, step) if step else values for step in range(first, last + 1)]
    return np.asarray(np.maximum.reduce([*shifted, np.zeros(len(values))]))


def since(marks: NDArray[Any]) -> Column:
    """How many lines ago the last mark stood, at most 30; 30 before the first."""
    import numpy as np

    index = np.arange(len(marks))
    last = np.maximum.accumulate(np.where(marks, index, -1))
    return np.where(last < 0, 30.0, np.minimum(index - last, 30.0))


def runs(prose: Column, gap: int = 4) -> tuple[Column, Column]:
    """For every line the words of the run of prose it is in, and their share of the longest run.

    A run goes on over up to `gap` lines that are no prose.
    """
    import numpy as np

    at = np.flatnonzero(prose)
    words = np.zeros(len(prose))
    if not len(at):
        return words, words.copy()
    for part in np.split(at, np.flatnonzero(np.diff(at) > gap) + 1):
        words[part[0] : part[-1] + 1] = prose[part].sum()
    return np.log1p(words), words / words.max()
