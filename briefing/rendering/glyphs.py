"""Characters that no font here can draw: replaced on the page, and named to the analyst."""

from __future__ import annotations

import html
import re
import unicodedata
from collections.abc import Iterable
from dataclasses import fields, is_dataclass, replace
from functools import cache
from typing import Any, TypeVar

from briefing.finding import Finding, Level, Place
from briefing.rendering import engine
from briefing.rendering.content import Content
from briefing.rendering.fonts import SILENT, own_characters, replaced

T = TypeVar("T")


def without_missing(content: Content) -> tuple[Content, tuple[Finding, ...]]:
    """The same content with stand-ins for characters that no font holds, and a finding for each.

    An undrawable character would print as an empty box and fail PDF/UA.
    """
    known = own_characters()
    used = set().union(*_strings(content))
    strange = {char for char in used if ord(char) not in known}
    missing = tuple(sorted(_undrawable(frozenset(strange - SILENT)))) if strange else ()
    if not missing:
        return content, ()
    return _map(content, missing), tuple(_findings(content, missing))


def _strings(value: Any) -> Iterable[str]:
    """Every string in a nest of dataclasses and tuples."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, tuple | frozenset):
        for each in value:
            yield from _strings(each)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _strings(getattr(value, field.name))


def _map(value: T, missing: tuple[str, ...]) -> T:
    """The same nest with every string made printable."""
    if isinstance(value, str):
        return replaced(value, missing)  # type: ignore[return-value]
    if isinstance(value, tuple):
        return tuple(_map(each, missing) for each in value)  # type: ignore[return-value]
    if is_dataclass(value) and not isinstance(value, type):
        changed = {f.name: _map(getattr(value, f.name), missing) for f in fields(value)}
        return replace(value, **changed)
    return value


def _findings(content: Content, missing: tuple[str, ...]) -> Iterable[Finding]:
    lines = (line for part in content.parts for line in part.every_line)
    homes = {line.text: line.id.removeprefix("point-") for line in lines}
    for char in missing:
        home = next((point for text, point in homes.items() if char in text), "")
        name = unicodedata.name(char, "no name").lower()
        yield Finding(
            "missing-character",
            Level.WARNING,
            f"No font here can print “{char}” (U+{ord(char):04X}, {name}).",
            "Write it in another way, or install a font that has it.",
            Place(point=home),
        )


@cache
def _undrawable(characters: frozenset[str]) -> frozenset[str]:
    """Which characters WeasyPrint finds in no font, told by printing them on a trial page."""
    lost = {char for char in characters if unicodedata.category(char) in ("Cc", "Cs", "Cn")}
    rest = sorted(characters - lost)
    if not rest:
        return frozenset(lost)
    from weasyprint import HTML

    words = html.escape(" ".join(rest))
    with engine.rendering() as said:
        page = HTML(string=f"<p style='font-family: Source Serif Pro'>{words}</p>")
        page.write_pdf(font_config=engine.fonts())
    told = "".join(finding.message for finding in said if "notdef" in finding.message)
    codes = set(re.findall(r"\(U\+([0-9A-F]{4,6})\)", told))
    return frozenset(lost | {char for char in rest if f"{ord(char):04X}" in codes})
