"""Text recognition of a page's picture, by tesseract where that is installed."""

from __future__ import annotations

import functools
import os
import shutil
import subprocess
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from typing import Any

from briefing.errors import ImportCancelled, SourceUnreadable
from briefing.importing.document import Cancelled
from briefing.importing.language import FUNCTION_WORDS
from briefing.importing.pdflayout import Line

PROGRAM = "tesseract"
#: How finely a page is painted for recognition, in dots an inch, and the most dots of a side.
_DPI = 300
_MAX_DOTS = 6_000
#: How long one page may take, in seconds.
PAGE_SECONDS = 90.0
_POLL_SECONDS = 0.1
#: On a busy computer tesseract's threads wait for each other far longer than one alone takes.
_ONE_THREAD = {"OMP_THREAD_LIMIT": "1"}
#: Under this confidence, in per cent, a word counts as uncertain.
_SURE = 60.0
#: The names that tesseract has for languages.
_NAMES = {
    "en": "eng",
    "fr": "fra",
    "de": "deu",
    "es": "spa",
    "pt": "por",
    "it": "ita",
    "nl": "nld",
}


@dataclass(frozen=True, slots=True)
class Recognised:
    """The lines of a page, its number of words, and those that are uncertain."""

    lines: list[Line]
    words: int
    unsure: tuple[str, ...]


def available() -> bool:
    """Whether text can be recognised on this computer."""
    return shutil.which(PROGRAM) is not None


def recognise(page: Any, cancelled: Cancelled | None = None) -> Recognised:
    """The text in the picture of a pypdfium2 page, its lines placed in the page's points.

    Raises `SourceUnreadable` where tesseract fails or is too slow, and `ImportCancelled`.
    """
    width, height = page.get_size()
    scale = min(_DPI / 72, _MAX_DOTS / max(width, height, 1.0))
    with tempfile.TemporaryDirectory() as folder:
        picture = str(Path(folder) / "page.png")
        page.render(scale=scale, grayscale=True).to_pil().save(picture)
        fineness = str(round(72 * scale))
        arguments = [picture, "stdout", "--dpi", fineness, "-l", languages(), "tsv"]
        table = _run(arguments, cancelled)
    words = list(_words(table))
    lines = _even([_line(group, height, scale) for group in _groups(words)])
    unsure = tuple(word.text for word in words if word.confidence < _SURE)
    return Recognised(lines, len(words), unsure)


@functools.cache
def languages() -> str:
    """The installed languages among those that are known here, as tesseract wants them."""
    installed = set(_run(["--list-langs"]).split())
    known = [_NAMES[code] for code in FUNCTION_WORDS if _NAMES.get(code) in installed]
    return "+".join(known) or next(iter(sorted(installed - {"osd", "equ"})), "eng")


def _run(arguments: list[str], cancelled: Cancelled | None = None) -> str:
    """What tesseract prints, within time."""
    try:
        process = subprocess.Popen(
            [PROGRAM, *arguments],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=os.environ | _ONE_THREAD,
        )
    except OSError as error:
        raise _failed("could not be started") from error
    with process:
        try:
            printed = _wait(process, cancelled)
        finally:
            process.kill()
    if process.returncode:
        raise _failed("failed on a page")
    return printed.decode("utf-8", "replace")


def _wait(process: subprocess.Popen[bytes], cancelled: Cancelled | None) -> bytes:
    """The output of a process, which may be given up at any moment."""
    end = time.monotonic() + PAGE_SECONDS
    while True:
        try:
            return process.communicate(timeout=_POLL_SECONDS)[0]
        except subprocess.TimeoutExpired:
            if cancelled and cancelled():
                raise ImportCancelled from None
            if time.monotonic() > end:
                raise _failed("takes too long for a page") from None


def _failed(what: str) -> SourceUnreadable:
    return SourceUnreadable(
        f"Text recognition ({PROGRAM}) {what}.",
        "Run the PDF through OCRmyPDF instead and import the result.",
    )


@dataclass(frozen=True, slots=True)
class _Word:
    """One recognised word: which line it is in, its box in dots, its confidence in per cent."""

    line: tuple[str, ...]
    left: float
    top: float
    width: float
    height: float
    confidence: float
    text: str


def _words(table: str) -> Iterator[_Word]:
    """The words in tesseract's table: level, page, block, paragraph, line, word, box, text."""
    for row in table.splitlines():
        cells = row.split("\t")
        if len(cells) == 12 and cells[0] == "5" and cells[11].strip():
            left, top, width, height, confidence = map(float, cells[6:11])
            words = cells[11].strip()
            yield _Word(tuple(cells[1:5]), left, top, width, height, confidence, words)


def _groups(words: list[_Word]) -> Iterator[list[_Word]]:
    """The words line by line."""
    lines: dict[tuple[str, ...], list[_Word]] = {}
    for word in words:
        lines.setdefault(word.line, []).append(word)
    yield from lines.values()


def _line(words: list[_Word], page_height: float, scale: float) -> Line:
    """A line of words in points from the page's lower left corner."""
    top = min(word.top for word in words)
    bottom = max(word.top + word.height for word in words)
    return Line(
        " ".join(word.text for word in words),
        min(word.left for word in words) / scale,
        page_height - bottom / scale,
        max(word.left + word.width for word in words) / scale,
        page_height - top / scale,
    )


def _even(lines: list[Line]) -> list[Line]:
    """The lines with nearly equal heights made equal: ink alone tells little of a font's size."""
    usual = median(line.height for line in lines) if lines else 0.0
    for line in lines:
        if 0.7 * usual < line.height < 1.4 * usual:
            line.top = line.bottom + usual
    return lines
