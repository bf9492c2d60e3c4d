"""House brands: a logo, two colours, fonts and a footer line that go with every template.

A brand is a folder with a `brand.toml` and perhaps a logo beside it. Its colours are moved towards
dark or light as far as text on or in them needs to be read (contrast after WCAG 2.2: 4.5 to 1).
"""

from __future__ import annotations

import base64
import io
import re
import tomllib
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import platformdirs

from briefing.errors import RenderFailed
from briefing.rendering.fonts import SANS, SERIF

#: The largest logo that is taken, in pixels and in bytes.
MOST_PIXELS = 16_000_000
MOST_BYTES = 5_000_000

#: The longer side of a logo as it is kept, in pixels: 600 to the inch at 2.6 inches.
KEPT_SIDE = 1600

#: Contrast that WCAG asks of small text.
CONTRAST = 4.5

#: Contrast of a tint with the text on it.
PALE = 13.0

#: The share of white in the accent of lines and signs.
SOFT = 0.56

ACCENT, TINT, INK = "#1d5a73", "#eaf1f4", "#1e2227"
_COLOUR = re.compile(r"#[0-9a-f]{6}", re.IGNORECASE)


class BrandBroken(RenderFailed):
    """A brand's file or logo cannot be used."""


@dataclass(frozen=True, slots=True)
class Brand:
    """One house's look: colours as "#rrggbb", font families by name, `logo` a file or None."""

    name: str
    accent: str = ACCENT
    tint: str = TINT
    serif: str = SERIF
    sans: str = SANS
    footer: str = ""
    logo: Path | None = None
    stamp: int = 0

    @property
    def readable_accent(self) -> str:
        """The accent, darkened as far as text of it on white and on the tint needs."""
        return adjusted(self.accent, self.readable_tint, "#000000")

    @property
    def soft_accent(self) -> str:
        """The accent of lines and signs, which nobody reads."""
        return mixed(self.readable_accent, "#ffffff", SOFT)

    @property
    def readable_tint(self) -> str:
        """The tint, lightened so far that text in the accent still stands out on it."""
        return adjusted(self.tint, INK, "#ffffff", PALE)


def brands_folder() -> Path:
    """The folder of the user's brands; it may not exist."""
    return Path(platformdirs.user_data_path("briefwright")) / "brands"


def list_brands() -> tuple[str, ...]:
    """The brands' names."""
    return tuple(sorted(path.parent.name for path in brands_folder().glob("*/brand.toml")))


def find_brand(name: str) -> Brand | None:
    """The brand with a name, None where there is none; raises `BrandBroken` for a mistake."""
    path = brands_folder() / _folder_name(name) / "brand.toml" if name else None
    if path is None or not path.is_file():
        return None
    try:
        table = tomllib.loads(path.read_text(encoding="utf-8"))
        colours = {key: _colour(table[key]) for key in ("accent", "tint") if key in table}
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, ValueError) as error:
        raise BrandBroken(
            f"The brand “{name}” cannot be read: {error}.", f"Correct “{path}”, or make it anew."
        ) from error
    words = {key: str(table[key]) for key in ("serif", "sans", "footer") if table.get(key)}
    logos = sorted(path.parent.glob("logo.*"))
    stamp = max(each.stat().st_mtime_ns for each in (path, *logos))
    return Brand(name, **colours, **words, logo=logos[0] if logos else None, stamp=stamp)


def save_brand(brand: Brand) -> Brand:
    """Write a brand to the user's folder, with a copy of its logo; gives it as it was kept.

    Raises `BrandBroken` where its logo cannot be used or the folder not be written.
    """
    logo = checked_logo(brand.logo) if brand.logo else None
    folder = brands_folder() / _folder_name(brand.name)
    fields = ("accent", "tint", "serif", "sans", "footer")
    lines = [f"{key} = {_quoted(getattr(brand, key))}\n" for key in fields]
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("logo.*"):
            old.unlink()
        if logo:
            (folder / f"logo.{logo[0]}").write_bytes(logo[1])
        (folder / "brand.toml").write_text("".join(lines), encoding="utf-8")
    except OSError as error:
        raise BrandBroken(
            f"The brand could not be written to “{folder}” ({error.strerror}).",
            "Check that the folder can be written to.",
        ) from error
    kept = find_brand(brand.name)
    assert kept is not None
    return kept


def remove_brand(name: str) -> None:
    """Delete a brand's file and logo, and its folder where it holds nothing else.

    Raises `BrandBroken` where they cannot be deleted.
    """
    folder = brands_folder() / _folder_name(name)
    try:
        for path in (*folder.glob("logo.*"), folder / "brand.toml"):
            path.unlink(missing_ok=True)
        if folder.is_dir() and not any(folder.iterdir()):
            folder.rmdir()
    except OSError as error:
        raise BrandBroken(
            f"The brand “{name}” could not be deleted from “{folder}” ({error.strerror}).",
            "Check that the folder can be written to.",
        ) from error


def checked_logo(path: Path) -> tuple[str, bytes]:
    """A logo's kind ("png" or "svg") and bytes as they are kept; raises `BrandBroken`."""
    try:
        size = path.stat().st_size
        data = path.read_bytes() if size <= MOST_BYTES else b""
    except OSError as error:
        raise BrandBroken(
            f"The logo “{path.name}” cannot be read ({error.strerror}).", "Choose another file."
        ) from error
    if not data:
        raise BrandBroken(
            f"The logo “{path.name}” is empty or larger than {MOST_BYTES // 10**6} MB.",
            "Choose a smaller file.",
        )
    return ("svg", _drawing(path, data)) if b"<svg" in data[:2000] else ("png", _image(path, data))


def _drawing(path: Path, data: bytes) -> bytes:
    """An SVG that is well-formed and brings no entities, which could grow without end."""
    from lxml import etree

    try:
        etree.fromstring(data, etree.XMLParser(resolve_entities=False, no_network=True))
    except etree.XMLSyntaxError as error:
        raise _broken(path) from error
    if b"<!ENTITY" in data:
        raise _broken(path)
    return data


def _image(path: Path, data: bytes) -> bytes:
    """A picture as PNG, no larger than it can be printed."""
    from PIL import Image

    try:
        with Image.open(io.BytesIO(data), formats=("PNG", "JPEG", "GIF", "WEBP", "TIFF")) as image:
            width, height = image.size
            if width * height > MOST_PIXELS:
                raise BrandBroken(
                    f"The logo “{path.name}” has {width * height / 1e6:.0f} million pixels; "
                    f"{MOST_PIXELS // 10**6} million are the most.",
                    "Make it smaller.",
                )
            kept = image.convert("RGBA" if image.has_transparency_data else "RGB")
            kept.thumbnail((KEPT_SIDE, KEPT_SIDE))
            written = io.BytesIO()
            kept.save(written, "PNG", optimize=True)
    except (OSError, SyntaxError, ValueError, Image.DecompressionBombError) as error:
        raise _broken(path) from error
    return written.getvalue()


def _broken(path: Path) -> BrandBroken:
    return BrandBroken(
        f"The logo “{path.name}” is damaged or no picture.", "Choose a PNG, JPEG or SVG file."
    )


@lru_cache(maxsize=8)
def logo_address(brand: Brand) -> str:
    """A brand's logo as an address that holds its bytes; empty without one."""
    if brand.logo is None:
        return ""
    kind, data = checked_logo(brand.logo)
    media = "svg+xml" if kind == "svg" else kind
    return f"data:image/{media};base64,{base64.b64encode(data).decode()}"


def styled(css: str, brand: Brand) -> str:
    """A style sheet in a brand's fonts and colours."""
    for own, house in ((SERIF, brand.serif), (SANS, brand.sans)):
        if house != own:
            css = css.replace(f'"{own}"', f'"{_bare(house)}", "{own}"')
    colours = (
        f"--accent: {brand.readable_accent}; --tint: {brand.readable_tint}; "
        f"--soft: {brand.soft_accent}"
    )
    return f"{css}\n:root {{ {colours} }}\n"


def contrast(one: str, other: str) -> float:
    """The contrast of two colours, from 1 to 21, as WCAG 2.2 defines it."""
    low, high = sorted((_luminance(one), _luminance(other)))
    return (high + 0.05) / (low + 0.05)


def adjusted(colour: str, against: str, towards: str, least: float = CONTRAST) -> str:
    """A colour moved towards another until it stands out enough against a third."""
    for share in range(21):
        nearer = mixed(colour, towards, share / 20)
        if contrast(nearer, against) >= least:
            return nearer
    return towards


def _luminance(colour: str) -> float:
    parts = [int(colour[k : k + 2], 16) / 255 for k in (1, 3, 5)]
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def mixed(colour: str, other: str, share: float) -> str:
    """A colour with a share, from 0 to 1, of another."""
    pairs = [(int(colour[k : k + 2], 16), int(other[k : k + 2], 16)) for k in (1, 3, 5)]
    return "#" + "".join(f"{round(a + (b - a) * share):02x}" for a, b in pairs)


def _colour(value: Any) -> str:
    if not isinstance(value, str) or not _COLOUR.fullmatch(value):
        raise ValueError(f"{value!r} is no colour like “{ACCENT}”")
    return value.lower()


def _folder_name(name: str) -> str:
    return re.sub(r"[^\w\- ]+", "-", name).strip(" .-")[:60] or "brand"


def _bare(words: str) -> str:
    """A font's name without what would end a string of CSS."""
    return re.sub(r'["\\\n;{}]+', " ", words).strip()


def _quoted(words: str) -> str:
    """A basic string of TOML."""
    return '"' + " ".join(words.split()).replace("\\", "\\\\").replace('"', '\\"') + '"'
