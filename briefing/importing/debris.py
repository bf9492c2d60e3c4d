"""What of a page is the article and what is debris, and why."""

from __future__ import annotations

from briefing.article import BlockKind
from briefing.importing import phrases
from briefing.importing.document import Piece
from briefing.importing.structure import is_prose

#: An ending such as "Check Also" counts once this share of the prose stands before it.
_MOST = 0.5


def mark_lines(pieces: list[Piece]) -> None:
    """Mark the debris among the lines of a page's pasted text."""
    for piece in pieces:
        if phrases.debris(piece.text) and not is_prose(piece.text):
            piece.drop("")
    for piece in pieces[_end(pieces) :]:
        piece.drop("")


def _end(pieces: list[Piece]) -> int:
    """The index of the heading that ends the article; the number of pieces where none does."""
    total = sum(len(piece.text) for piece in pieces if piece.kept) or 1
    before = 0
    for index, piece in enumerate(pieces):
        if before > _MOST * total and phrases.ending(piece.text):
            return index
        before += len(piece.text) if piece.kept else 0
    return len(pieces)


def explain(pieces: list[Piece]) -> None:
    """Give every piece that is left out a reason in plain words."""
    prose = [i for i, piece in enumerate(pieces) if piece.kept and piece.kind in _BODY]
    first, last = (prose[0], prose[-1]) if prose else (0, -1)
    heading = ""
    for index, piece in enumerate(pieces):
        if piece.kept:
            heading = ""
            continue
        if ended := phrases.ending(piece.text):
            heading = f"after “{piece.text.strip()}”: {ended}"
        piece.reason = piece.reason or phrases.debris(piece.text) or heading
        piece.reason = piece.reason or _by_place(piece, index, first, last)
        piece.kind = BlockKind.CAPTION if piece.reason == "picture caption" else BlockKind.DEBRIS


_BODY = frozenset({BlockKind.PARAGRAPH, BlockKind.QUOTATION, BlockKind.LIST_ITEM, BlockKind.TABLE})


def _by_place(piece: Piece, index: int, first: int, last: int) -> str:
    marks = piece.marks
    for word, reason in _MARKS.items():
        if word in marks:
            return reason
    if index < first:
        return "before the article: menus and labels of the page"
    if index > last:
        return "after the article: links and notes of the page"
    return "inside the article: a label or link of the page"


_MARKS = {
    "comment": "readers' comments",
    "cookie": "cookie notice",
    "consent": "cookie notice",
    "newsletter": "newsletter or subscription offer",
    "related": "links to other articles",
    "recommend": "links to other articles",
    "caption": "picture caption",
    "share": "share buttons",
    "social": "share buttons",
    "author": "about the author",
    "nav": "navigation menu",
    "menu": "navigation menu",
    "footer": "foot of the page",
    "sidebar": "side column of the page",
    "aside": "side column of the page",
    "breadcrumb": "navigation menu",
    "promo": "advertisement",
}
