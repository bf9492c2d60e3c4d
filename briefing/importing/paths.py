"""Where in a page's tree a piece stands, seen from where the article seems to stand."""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Any

from briefing.importing import cues
from briefing.importing.document import Piece
from briefing.importing.windows import shift

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from briefing.importing.features import Column, Columns

#: How far from the title pieces are counted.
_BEFORE, _AFTER = -30, 60
#: A piece with this share of words in common with the title shows the title.
_SAME = 0.7


def describe(pieces: list[Piece], main: Column, prose: Column, words: Column) -> Columns:
    """How a piece's markup differs from the main text's, and what its like hold.

    `main` weighs the pieces that seem to be the article; `prose` and `words` count words.
    """
    import numpy as np

    marks, like = kin([piece.marks for piece in pieces])
    weight = np.bincount(like, main)
    count = np.bincount(like, words)
    body = marks[weight.argmax()].split()
    paths = [mark.split() for mark in marks]
    shared = np.array([float(_shared(body, path)) for path in paths])
    lengths = np.array([float(len(path)) for path in paths])
    found = {
        "path common": shared / max(1, len(body)),
        "path rest": lengths - shared,
        "path missing": len(body) - shared,
        "path same": (np.arange(len(marks)) == weight.argmax()).astype(float),
        "path mass": weight / max(1.0, weight.sum()),
        "like prose": np.bincount(like, prose) / np.maximum(count, 1),
        "like words": np.log1p(count),
    }
    columns = {name: values[like] for name, values in found.items()}
    for name in ("path common", "path same"):
        columns.update({f"{name}{step:+d}": shift(columns[name], step) for step in (-2, -1, 1, 2)})
    return columns


def kin(marks: list[str]) -> tuple[list[str], NDArray[Any]]:
    """The different marks in order, and for every piece which of them are its own.

    What `numpy.unique` does, which is slow for long strings.
    """
    import numpy as np

    different = sorted(set(marks))
    places = {each: place for place, each in enumerate(different)}
    return different, np.array([places[each] for each in marks])


def _shared(one: list[str], two: list[str]) -> int:
    """How many marks two paths have in common, from the root on."""
    pairs = takewhile(lambda pair: pair[0] == pair[1], zip(one, two, strict=False))
    return sum(1 for _ in pairs)


def from_title(pieces: list[Piece], title: str) -> Columns:
    """How like the page's title each piece is, and how far after it the piece stands."""
    import numpy as np

    wanted = set(cues.WORD.findall(title.casefold()))
    likeness = np.array([_likeness(piece.text, wanted, len(title)) for piece in pieces])
    shown = np.flatnonzero(likeness >= _SAME)
    places = np.arange(len(pieces)) - (shown[0] if len(shown) else 0.0)
    unknown = np.full(len(pieces), _BEFORE - 1.0)
    return {
        "title like": likeness,
        "title ago": np.clip(places, _BEFORE, _AFTER) if len(shown) else unknown,
    }


def _likeness(text: str, wanted: set[str], size: int) -> float:
    """The share of words that a text of about the title's size has in common with it."""
    if not wanted or len(text) > 3 * size:
        return 0.0
    words = set(cues.WORD.findall(text.casefold()))
    return len(words & wanted) / len(words | wanted)
