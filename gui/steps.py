"""How far a worker process is, told through memory that it shares with the desk."""

from __future__ import annotations

from typing import Any

#: The array of two numbers that this process tells its steps in; empty at the desk itself.
_shared: list[Any] = []


def share(counts: Any) -> None:
    """Tell steps from now on in an array of two numbers."""
    _shared[:] = [counts]


def tell(done: int, number: int) -> None:
    """Say that so many of a number of steps (pages, files, bytes) are done; 0 is unknown."""
    for counts in _shared:
        counts[0], counts[1] = done, number
