"""What the analyst changed in the machine's words, word by word."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from functools import lru_cache

from PySide6.QtGui import QTextDocument

from gui.theme import Theme, sans, scaled

#: Type size of the difference on a card, and the most that it may take up there, in pixels.
SIZE = 13
ROOM = 120


def differences(old: str, new: str) -> Iterator[tuple[str, str]]:
    """Runs of words in reading order, each "same", "gone" (only in old) or "new"."""
    one, other = (re.findall(r"\S+", text) for text in (old, new))
    for kind, a, b, c, d in SequenceMatcher(None, one, other, autojunk=False).get_opcodes():
        if kind == "equal":
            yield "same", " ".join(one[a:b])
            continue
        if a < b:
            yield "gone", " ".join(one[a:b])
        if c < d:
            yield "new", " ".join(other[c:d])


@lru_cache(maxsize=256)
def difference_html(old: str, new: str, theme: Theme) -> str:
    """Both texts in one: left-out words struck through, new words underlined."""
    looks = {
        "same": f"<span style='color:{theme.muted}'>%s</span>",
        "gone": f"<s style='color:{theme.rejected}'>%s</s>",
        "new": f"<u style='color:{theme.accepted}'>%s</u>",
    }
    return " ".join(looks[kind] % html.escape(text) for kind, text in differences(old, new))


def difference_height(old: str, new: str, theme: Theme, width: int) -> int:
    """Pixels that the difference takes up in a column of a width, at most `ROOM`."""
    return min(_height(difference_html(old, new, theme), scaled(SIZE), width), scaled(ROOM))


@lru_cache(maxsize=256)
def _height(words: str, _pixels: int, width: int) -> int:
    page = QTextDocument()
    page.setDocumentMargin(0)
    page.setDefaultFont(sans(SIZE))
    page.setHtml(words)
    page.setTextWidth(width)
    return int(page.size().height()) + 2
