"""What a line of pasted text looks like: its own signs, and how the page's lines are set apart.

A browser puts blank lines around paragraphs and headings, and none between the entries of menus
and lists, so the blank lines of a paste tell what the markup told.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from briefing.importing import features
from briefing.importing.document import Piece
from briefing.importing.windows import runs, shift

if TYPE_CHECKING:
    from briefing.importing.features import Column, Columns

#: Longer groups of lines without a blank line tell no more than this many.
_LONGEST = 20
#: Columns in which a line is compared with the page's longest run of prose.
_COMPARED = ("alone", "group", "words", "sentence", "quote", "function")


def describe(pieces: list[Piece]) -> Columns:
    """The columns of `features.describe`, and those of the blank lines between the pieces."""
    columns = features.describe(pieces)
    columns.update(_layout(pieces))
    main = (runs(columns["prose"])[1] >= 0.999) * columns["prose"]
    columns.update(compared(columns, _COMPARED, main))
    for name in ("alone", "group"):
        columns.update({f"{name}{step:+d}": shift(columns[name], step) for step in (-2, -1, 1, 2)})
    return columns


def compared(columns: Columns, names: tuple[str, ...], main: Column) -> Columns:
    """The means of columns over the lines of the main text, and every line's distance from them.

    `main` weighs the lines of the main text; it is 0 for all others.
    """
    import numpy as np

    total = main.sum() or 1.0
    means = {name: float((columns[name] * main).sum() / total) for name in names}
    return {
        **{f"main {name}": np.full(len(main), mean) for name, mean in means.items()},
        **{f"vs {name}": columns[name] - mean for name, mean in means.items()},
    }


def _layout(pieces: list[Piece]) -> Columns:
    """How many lines stand together without a blank line; pieces of no container stand alone."""
    import numpy as np

    group = np.array([piece.parent or -index for index, piece in enumerate(pieces, 1)])
    _, where, counts = np.unique(group, return_inverse=True, return_counts=True)
    size, change = counts[where], group[1:] != group[:-1]
    return {
        "group": np.minimum(size, _LONGEST).astype(float),
        "alone": (size == 1).astype(float),
        "group first": np.concatenate([[True], change]).astype(float),
        "group last": np.concatenate([change, [True]]).astype(float),
    }
