"""Which pieces of a web page are the article: trafilatura's choice, corrected."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from briefing.importing.document import Piece
from briefing.importing.structure import is_prose

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_WORD = re.compile(r"\w+")


def mark(pieces: list[Piece], root: HtmlElement, url: str) -> None:
    """Mark the pieces that are not the article. Uses up `root`."""
    text = extract(root, url)
    chosen = Choice(text)
    for piece in pieces:
        wanted = chosen.share(piece.text) >= 0.6 if text else _is_plain_prose(piece)
        if not wanted:
            piece.drop("")


def _is_plain_prose(piece: Piece) -> bool:
    return is_prose(piece.text) and piece.linked < len(piece.text) / 2


def extract(root: HtmlElement, url: str) -> str:
    """The text that trafilatura takes for the article; empty when it finds none."""
    import trafilatura

    found: Any = trafilatura.bare_extraction(
        root, url=url or None, include_comments=False, favor_precision=True, with_metadata=False
    )
    return found.text or "" if found else ""


class Choice:
    """An extractor's text, asked piece by piece how much of it was chosen."""

    def __init__(self, text: str) -> None:
        self._lines = {" ".join(_WORD.findall(line)) for line in text.split("\n")}
        words = _WORD.findall(text)
        self._shingles = set(zip(words, words[1:], words[2:], words[3:], strict=False))

    def share(self, text: str) -> float:
        """The share of a piece's runs of four words that were chosen, 0 to 1."""
        words = _WORD.findall(text)
        if len(words) < 5:
            return float(" ".join(words) in self._lines)
        runs = list(zip(words, words[1:], words[2:], words[3:], strict=False))
        return sum(run in self._shingles for run in runs) / len(runs)
