"""The kinds of brief: a folder each under `templates/`, described by its template.toml."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

from briefing.errors import RenderFailed, TemplateBroken
from briefing.rendering.content import TITLES

PAGE_SIZES = ("A4", "Letter")
DEFAULT = "policy-brief"


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """One kind of brief: `name` is its folder, `sections` the keys it prints, in order.

    `titles` are its own headings for some of them.
    """

    name: str
    title: str
    when_to_use: str
    sections: tuple[str, ...]
    page_sizes: tuple[str, ...] = PAGE_SIZES
    titles: tuple[tuple[str, str], ...] = ()


def templates_folder() -> Path:
    """The folder of the shipped templates."""
    return Path(str(files("templates")))


@cache
def list_templates() -> tuple[TemplateInfo, ...]:
    """The shipped templates by name, the standard one first. Raises `TemplateBroken`."""
    found = sorted(templates_folder().glob("[!_]*/template.toml"))
    infos = [_read(path) for path in found]
    return tuple(sorted(infos, key=lambda info: (info.name != DEFAULT, info.name)))


def find_template(name: str) -> TemplateInfo:
    """The template with a name; raises `RenderFailed` for an unknown one."""
    for info in list_templates():
        if info.name == (name or DEFAULT):
            return info
    known = ", ".join(info.name for info in list_templates())
    raise RenderFailed(f"There is no template called “{name}”.", f"Choose one of: {known}.")


def _read(path: Path) -> TemplateInfo:
    where = f"{path.parent.name}/{path.name}"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TemplateBroken(
            f"{where} is not valid TOML: {error}.", "Correct the file.", file=str(path)
        ) from error
    return _info(path, where, table)


def _info(path: Path, where: str, table: dict[str, Any]) -> TemplateInfo:
    unknown = [key for key in table.get("sections", ()) if key not in TITLES]
    missing = [key for key in ("title", "when_to_use", "sections") if not table.get(key)]
    if unknown or missing:
        what = f"knows no section {unknown[0]!r}" if unknown else f"lacks “{missing[0]}”"
        raise TemplateBroken(
            f"{where} {what}.",
            f"The sections are: {', '.join(TITLES)}.",
            file=str(path),
        )
    return TemplateInfo(
        path.parent.name,
        table["title"],
        table["when_to_use"],
        tuple(table["sections"]),
        tuple(table.get("page_sizes", PAGE_SIZES)),
        tuple(table.get("titles", {}).items()),
    )
