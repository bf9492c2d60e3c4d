"""The kinds of brief: a folder each, shipped or the user's own, described by its template.toml."""

from __future__ import annotations

import shutil
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from typing import Any

import platformdirs

from briefing.errors import RenderFailed, TemplateBroken
from briefing.rendering.sections import TITLES

PAGE_SIZES = ("A4", "Letter")
DEFAULT = "policy-brief"

#: Details that only some templates print.
FIELDS = ("through", "copies", "deadline", "contact")


@dataclass(frozen=True, slots=True)
class TemplateInfo:
    """One kind of brief: `name` is its folder, `sections` the keys it prints, in order.

    `titles` are its own headings for some of them, `pages` the most it should fill, 0 for any
    number, `fields` the details that it prints beside those that all print (of `FIELDS`),
    `required` the sections that it needs. `stamp` is another one after every change of a file, so
    that nothing stale is kept.
    """

    name: str
    title: str
    when_to_use: str
    sections: tuple[str, ...]
    page_sizes: tuple[str, ...] = PAGE_SIZES
    titles: tuple[tuple[str, str], ...] = ()
    pages: int = 0
    fields: tuple[str, ...] = ()
    required: tuple[str, ...] = ()
    folder: Path = Path()
    stamp: int = 0

    @property
    def own(self) -> bool:
        """Whether it is the user's own."""
        return not self.folder.is_relative_to(templates_folder())


def templates_folder() -> Path:
    """The folder of the shipped templates."""
    return Path(str(files("templates")))


def own_templates_folder() -> Path:
    """The folder of the user's own templates; it may not exist."""
    return Path(platformdirs.user_data_path("briefwright")) / "templates"


def list_templates() -> tuple[TemplateInfo, ...]:
    """The templates by name, the standard one first; own ones with a mistake are left out."""
    infos = []
    for path in _tables():
        try:
            infos.append(_read(path))
        except TemplateBroken:
            if path.is_relative_to(templates_folder()):
                raise
    return tuple(sorted(infos, key=lambda info: (info.name != DEFAULT, info.own, info.name)))


def find_template(name: str) -> TemplateInfo:
    """The template with a name; a shipped one goes before an own one.

    Raises `RenderFailed` for an unknown one and `TemplateBroken` for a mistake in it.
    """
    for path in _tables():
        if path.parent.name == (name or DEFAULT):
            return _read(path)
    known = ", ".join(info.name for info in list_templates())
    raise RenderFailed(f"There is no template called “{name}”.", f"Choose one of: {known}.")


def duplicate_template(name: str, title: str) -> TemplateInfo:
    """A copy of a template in the user's own folder, under another title.

    Raises `RenderFailed` where it cannot be written.
    """
    info, home = find_template(name), own_templates_folder()
    taken = {path.parent.name for path in _tables()}
    stem = "".join(char if char.isalnum() else "-" for char in title.lower()).strip("-") or "own"
    fresh = next(n for k in range(1, 1000) if (n := f"{stem}-{k}" if k > 1 else stem) not in taken)
    table = info.folder / "template.toml"
    lines = [
        f"title = {_toml_text(title)}" if line.startswith("title =") else line
        for line in table.read_text(encoding="utf-8").splitlines()
    ]
    try:
        shutil.copytree(info.folder, home / fresh, ignore=shutil.ignore_patterns("__pycache__"))
        (home / fresh / "template.toml").write_text("\n".join(lines) + "\n", encoding="utf-8")
    except OSError as error:
        raise RenderFailed(
            f"The template could not be copied to “{home}” ({error.strerror}).",
            "Check that the folder can be written to.",
        ) from error
    return find_template(fresh)


def _toml_text(text: str) -> str:
    """A basic string of TOML."""
    words = " ".join(text.split()).replace("\\", "\\\\")
    return '"' + words.replace('"', '\\"') + '"'


def _tables() -> Iterator[Path]:
    """The template.toml of every template."""
    for folder in (templates_folder(), own_templates_folder()):
        yield from sorted(folder.glob("[!_]*/template.toml"))


def _read(path: Path) -> TemplateInfo:
    where = f"{path.parent.name}/{path.name}"
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise TemplateBroken(
            f"{where} cannot be read ({error.strerror}).", "Check the file.", file=str(path)
        ) from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise TemplateBroken(
            f"{where} is not valid TOML: {error}.", "Correct the file.", file=str(path)
        ) from error
    return _info(path, where, table)


def _info(path: Path, where: str, table: dict[str, Any]) -> TemplateInfo:
    unknown = [key for key in table.get("sections", ()) if key not in TITLES]
    missing = [key for key in ("title", "when_to_use", "sections") if not table.get(key)]
    odd = [key for key in table.get("fields", ()) if key not in FIELDS]
    if odd:
        raise TemplateBroken(
            f"{where} knows no field {odd[0]!r}.",
            f"The fields are: {', '.join(FIELDS)}.",
            file=str(path),
        )
    if unknown or missing:
        what = f"knows no section {unknown[0]!r}" if unknown else f"lacks “{missing[0]}”"
        raise TemplateBroken(
            f"{where} {what}.",
            f"The sections are: {', '.join(TITLES)}.",
            file=str(path),
        )
    return TemplateInfo(
        path.parent.name,
        str(table["title"]),
        str(table["when_to_use"]),
        tuple(table["sections"]),
        tuple(table.get("page_sizes", PAGE_SIZES)),
        tuple(table.get("titles", {}).items()),
        int(table.get("pages", 0)),
        tuple(table.get("fields", ())),
        tuple(key for key in table.get("required", ()) if key in table["sections"]),
        path.parent,
        _stamp(path.parent),
    )


def _stamp(folder: Path) -> int:
    """When one of a template's files, or of the shared ones, was changed last."""
    shared = templates_folder() / "_shared"
    return max(
        (path.stat().st_mtime_ns for f in (folder, shared) for path in f.iterdir()), default=0
    )
