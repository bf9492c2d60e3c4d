"""The sample article that comes with the program."""

from __future__ import annotations

from importlib.resources import files
from pathlib import Path


def sample_article() -> Path | None:
    """The first sample article; None where the samples were not installed."""
    try:
        found = sorted(Path(str(each)) for each in files("seeds").iterdir())
    except ModuleNotFoundError:
        return None
    return next((path for path in found if path.suffix == ".txt"), None)
