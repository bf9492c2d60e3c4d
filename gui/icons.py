"""Lucide's outlines as files in the theme's colours, for the style sheet's small controls."""

from __future__ import annotations

import tempfile
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from uuid import uuid4
from zipfile import ZipFile

import platformdirs

_CONTROLS = ("chevron-down", "chevron-up")


@cache
def _archive() -> Path:
    spec = find_spec("lucide")
    assert spec is not None and spec.origin is not None
    return Path(spec.origin).with_name("lucide.zip")


@cache
def _outlines() -> dict[str, bytes]:
    """The icons as they come, by name: slow, for the archive's list of contents is long."""
    with ZipFile(_archive()) as icons:
        return {name: icons.read(f"{name}.svg") for name in _CONTROLS}


@cache
def control_icons(ink: str) -> dict[str, str]:
    """Paths of the icons that combo boxes and spin boxes need, by icon name.

    The files stay from one start to the next where the system lets them.
    """
    kept = platformdirs.user_cache_path("briefwright") / f"icons-{_archive().stat().st_mtime_ns}"
    try:
        return _written(kept, ink)
    except OSError:
        return _written(Path(_scratch().name), ink)


@cache
def _scratch() -> tempfile.TemporaryDirectory[str]:
    return tempfile.TemporaryDirectory(prefix="briefwright-icons-")


def _written(folder: Path, ink: str) -> dict[str, str]:
    folder.mkdir(parents=True, exist_ok=True)
    made = {name: folder / f"{name}-{ink[1:]}.svg" for name in _CONTROLS}
    for name, path in made.items():
        if not path.exists():
            part = path.with_suffix(f".{uuid4().hex}")  # two windows may start at once
            part.write_bytes(_outlines()[name].replace(b"currentColor", ink.encode()))
            part.replace(path)
    return {name: path.as_posix() for name, path in made.items()}
