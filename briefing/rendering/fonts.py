"""The typefaces: where their files are, which characters they hold, and what to print instead."""

from __future__ import annotations

import base64
import importlib.util
import io
import unicodedata
from collections.abc import Callable, Iterable
from functools import cache
from pathlib import Path

SERIF = "Source Serif Pro"
SANS = "Source Sans Pro"

#: Package, family, and the faces used: file suffix, CSS weight, CSS style.
_FAMILIES = (
    ("font_source_serif_pro", SERIF, "SourceSerifPro"),
    ("font_source_sans_pro", SANS, "SourceSansPro"),
)
_FACES = (
    ("Regular", 400, "normal"),
    ("It", 400, "italic"),
    ("Semibold", 600, "normal"),
    ("SemiboldIt", 600, "italic"),
    ("Bold", 700, "normal"),
)


@cache
def font_folders() -> tuple[Path, ...]:
    """Folders of the installed font packages, found without importing them."""
    return tuple(folder for package, _, _ in _FAMILIES if (folder := _folder(package)))


def _folder(package: str) -> Path | None:
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.origin:
        return None
    return Path(spec.origin).parent / "files"


def font_file(family: str, face: str) -> Path | None:
    """The file of one face ("Regular", "It", "Semibold", ...), or None where it is missing."""
    for package, name, prefix in _FAMILIES:
        folder = _folder(package) if name == family else None
        if folder and (path := folder / f"{prefix}-{face}.ttf").is_file():
            return path
    return None


@cache
def font_face_css() -> str:
    """`@font-face` rules for every face that is installed."""
    return _faces(lambda path: path.as_uri())


@cache
def font_data_css() -> str:
    """The same rules with the fonts' bytes in them, cut to Latin, for a page that stands alone."""
    return _faces(lambda path: f"data:font/woff;base64,{_latin(path)}")


def _faces(address: Callable[[Path], str]) -> str:
    return "".join(
        f'@font-face {{ font-family: "{family}"; font-weight: {weight}; '
        f'font-style: {style}; src: url("{address(path)}") }}\n'
        for _, family, _ in _FAMILIES
        for face, weight, style in _FACES
        if (path := font_file(family, face))
    )


def _latin(path: Path) -> str:
    """A font's Latin letters, signs and punctuation as WOFF in base64."""
    from fontTools.subset import Options, Subsetter  # type: ignore[import-untyped]
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    written = io.BytesIO()
    with TTFont(path, recalcTimestamp=False, lazy=True) as font:
        subsetter = Subsetter(Options(flavor="woff", layout_features=["kern", "lnum", "pnum"]))
        subsetter.populate(unicodes=[*range(0x20, 0x250), *range(0x2000, 0x2100), *_SIGNS])
        # Cutting the names too would look through all of the kerning: half of the time.
        names = font["name"]
        del font["name"]
        subsetter.subset(font)
        font["name"] = names
        font.flavor = "woff"
        font.save(written)
    return base64.b64encode(written.getvalue()).decode()


#: Signs that the templates draw themselves.
_SIGNS = (0x25A0, 0x25C6, 0x2021, 0x2212, 0x20AC)


@cache
def own_characters() -> frozenset[int]:
    """Code points that the serif and the sans both hold; empty where no font is installed."""
    from fontTools.ttLib import TTFont

    held: list[frozenset[int]] = []
    for _, family, _ in _FAMILIES:
        if path := font_file(family, "Regular"):
            with TTFont(path, lazy=True) as font:
                held.append(frozenset(font.getBestCmap()))
    return frozenset.intersection(*held) if held else frozenset()


@cache
def advances(family: str, face: str) -> dict[str, float]:
    """The width of every character of a face in ems; empty where the face is missing."""
    from fontTools.ttLib import TTFont

    path = font_file(family, face)
    if path is None:
        return {}
    with TTFont(path, lazy=True) as font:
        widths, scale = font["hmtx"], font["head"].unitsPerEm
        return {chr(code): widths[name][0] / scale for code, name in font.getBestCmap().items()}


#: Characters that draw nothing and need no glyph: joiners, direction marks, line ends.
SILENT = frozenset("\n\t\r \u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff\ufe0e\ufe0f")


def stand_in(char: str) -> str:
    """What is printed for a character that no font holds: its name in brackets, or a lozenge.

    Symbols and emoji are named ("[grinning face]"); letters of an unknown script are not, since
    a word would become a list of names.
    """
    category = unicodedata.category(char)
    name = unicodedata.name(char, "")
    if category in ("So", "Sk", "Sm") and name and "MODIFIER" not in name:
        return f"[{name.lower()}]"
    return "" if category in ("Cc", "Cs", "Cf", "Mn") or "MODIFIER" in name else "◊"


def replaced(text: str, missing: Iterable[str]) -> str:
    """`text` with a stand-in for every character that no font holds."""
    return text.translate({ord(char): stand_in(char) for char in missing})
