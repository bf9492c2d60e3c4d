"""Lucide's outlines as files in the theme's colours, for the style sheet's small controls."""

from __future__ import annotations

import tempfile
import zipfile
from functools import cache
from importlib.resources import files
from pathlib import Path

_CONTROLS = ("chevron-down", "chevron-up")


@cache
def _svg(name: str) -> bytes:
    with (files("lucide") / "lucide.zip").open("rb") as raw, zipfile.ZipFile(raw) as icons:
        return icons.read(f"{name}.svg")


@cache
def _folder() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="briefwright-icons-")


@cache
def control_icons(ink: str) -> dict[str, str]:
    """Paths of the icons that combo boxes and spin boxes need, by icon name."""
    made = {}
    for name in _CONTROLS:
        path = Path(_folder().name) / f"{name}-{ink[1:]}.svg"
        path.write_bytes(_svg(name).replace(b"currentColor", ink.encode()))
        made[name] = path.as_posix()
    return made
