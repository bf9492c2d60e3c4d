"""Bytes to text: byte order marks, declared and undeclared encodings, and wrong declarations."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass

from briefing.article import normalise_newlines
from briefing.errors import SourceUnsupported
from briefing.finding import Finding, Level

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
#: Control characters that no text holds, and lone surrogates.
_UNWANTED = re.compile("[\x00-\x08\x0e-\x1a\x1c-\x1f\x7f\ud800-\udfff]")
_CONTROLS = bytes(code for code in range(128) if _UNWANTED.match(chr(code)))
_HIGH_RUN = re.compile(rb"[\x80-\xff]+")
_DECLARED = re.compile(
    rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]+)""", re.I
)
_SAMPLE = 60_000


@dataclass(frozen=True, slots=True)
class Decoded:
    """Text with its newlines normalised, the encoding it was in, and what had to be replaced."""

    text: str
    encoding: str
    findings: tuple[Finding, ...] = ()


def decode(data: bytes, declared: str = "", label: str = "The text") -> Decoded:
    """The text in `data`. Raises `SourceUnsupported` for what is no text.

    `declared` is the charset that a header names; it is believed only where it fits.
    """
    text, encoding = _decode(data, declared)
    if _unwanted(text[:_SAMPLE]) > max(8, len(text[:_SAMPLE]) // 50):
        raise SourceUnsupported(
            f"{label} is not text: it holds binary data.",
            "Open it in the program it belongs to and save it as text, PDF or a web page.",
        )
    return clean(text, encoding)


def clean(text: str, encoding: str = "") -> Decoded:
    """`text` with newlines normalised and characters that no text holds replaced by “�”."""
    text = normalise_newlines(text.removeprefix("\ufeff"))
    unwanted = _unwanted(text)
    if unwanted:
        text = _UNWANTED.sub("�", text)
    replaced = text.count("�")
    return Decoded(text, encoding, (_replaced(replaced, unwanted),) if replaced else ())


def _unwanted(text: str) -> int:
    """How many characters `text` has that no text holds."""
    try:
        data = text.encode()
    except UnicodeEncodeError:  # lone surrogates
        return len(_UNWANTED.findall(text))
    return len(data) - len(data.translate(None, _CONTROLS))


def declared_charset(data: bytes) -> str:
    """The charset that a page or XML file names in its first 4,096 bytes; empty for none."""
    match = _DECLARED.search(data[:4096])
    return match[1].decode("ascii", "ignore") if match else ""


def _replaced(count: int, unwanted: int) -> Finding:
    what = "1 character" if count == 1 else f"{count} characters"
    why = "could not be read" if unwanted < count else "did not belong in a text"
    return Finding(
        "characters-replaced",
        Level.WARNING,
        f"{what} of the source {why}: “�” marks the place.",
        "Compare the places marked “�” with the original.",
    )


def _decode(data: bytes, declared: str) -> tuple[str, str]:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(encoding, "replace"), encoding
    if encoding := _wide(data):
        return data.decode(encoding, "replace"), encoding
    try:
        return data.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    if _nearly_utf8(data):
        return data.decode("utf-8", "replace"), "utf-8"
    for encoding in (_python_name(declared), "" if _foreign(data) else "cp1252", _guess(data)):
        if encoding and (text := _strict(data, encoding)) is not None:
            return text, encoding
    return data.decode("cp1252", "replace"), "cp1252"


def _wide(data: bytes) -> str:
    """UTF-16 without a mark: nearly every second byte of Western text is zero."""
    sample = data[:4000]
    if len(sample) < 4:
        return ""
    even, odd = sample[0::2].count(0), sample[1::2].count(0)
    half = len(sample) // 2
    if odd > 0.7 * half and even < 0.1 * half:
        return "utf-16-le"
    return "utf-16-be" if even > 0.7 * half and odd < 0.1 * half else ""


def _nearly_utf8(data: bytes) -> bool:
    """Whether `data` is UTF-8 with some damage: most of its high runs are well-formed."""
    damaged = data.decode("utf-8", "replace")
    bad = damaged.count("�")
    good = sum(1 for char in damaged if ord(char) > 127) - bad
    return good > 4 * bad or (bad == 1 and damaged.endswith("�") and good > 0)


def _python_name(declared: str) -> str:
    """The codec for a declared charset as browsers read it; empty for unknown ones and UTF-8."""
    try:
        name = codecs.lookup(declared.strip().strip("\"'")).name if declared else ""
    except LookupError:
        return ""
    if name in ("iso8859-1", "ascii"):
        return "cp1252"
    return "" if name.startswith("utf") else name


def _foreign(data: bytes) -> bool:
    """Whether high bytes come in runs, as whole words of another alphabet do."""
    runs = _HIGH_RUN.findall(data[:_SAMPLE])
    return sum(len(run) for run in runs) > 2.2 * len(runs)


def _guess(data: bytes) -> str:
    from charset_normalizer import from_bytes

    best = from_bytes(data[:_SAMPLE]).best()
    return best.encoding if best else ""


def _strict(data: bytes, encoding: str) -> str | None:
    try:
        return data.decode(encoding)
    except (UnicodeDecodeError, LookupError):
        return None
