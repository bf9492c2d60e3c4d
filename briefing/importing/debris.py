"""What of a page is the article and what is debris, and why."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.article import BlockKind
from briefing.importing import classifier, cues, extraction, pasted, phrases
from briefing.importing.document import Piece
from briefing.importing.structure import is_prose

if TYPE_CHECKING:
    from briefing.importing.features import Columns

#: How much dearer a lost line is than a kept label: where a paste has lost it, no one finds it.
LEANINGS = {"lines": 1.15, "pages": 1.0}
#: With as many short labels as this, a text is a whole page with its menus.
_LABELS = 10
AUTHOR = "about the author"
#: What a document's own styles set off is no menu, however short it is.
_STYLED = frozenset({BlockKind.TITLE, BlockKind.HEADING, BlockKind.CAPTION, BlockKind.TABLE})
#: No page has more lines than this; a longer text is a book or a log.
_LINES = 10_000
#: An ending such as "Check Also" or "About Ana Lopes" counts once this share stands before it.
_MOST = 0.5


def mark_lines(pieces: list[Piece]) -> None:
    """Mark the debris among the lines of a text: a whole page that was pasted, or an article."""
    labels = sum(map(_is_label, pieces))
    if not is_huge(pieces) and labels >= max(_LABELS, len(pieces) / 5):
        _mark(pieces, "lines", pasted.describe(pieces))
    if not any(piece.kept and is_prose(piece.text) for piece in pieces) or labels < _LABELS:
        _mark_by_rules(pieces)
    drop_known(pieces)


def _is_label(piece: Piece) -> bool:
    """Whether a piece is a short line of no sentence, such as a menu's, and nothing known."""
    known = piece.reason or piece.kind in _STYLED
    return not known and len(piece.text) < 40 and not is_prose(piece.text)


def mark_page(pieces: list[Piece], chosen: str, title: str) -> None:
    """Mark the debris among a web page's pieces; `chosen` is an extractor's text of it."""
    if not pieces:
        return
    if is_huge(pieces):
        _mark_by_rules(pieces)
        return
    columns = extraction.describe(pieces, chosen, title)
    _mark(pieces, "pages", columns)
    drop_known(pieces)
    if not any(piece.kept for piece in pieces):
        _keep_prose(pieces)


def is_huge(pieces: list[Piece]) -> bool:
    """Whether a page has more lines than the classifiers are asked about."""
    return len(pieces) > _LINES


def _keep_prose(pieces: list[Piece]) -> None:
    """Keep the sentences that are no links, and nothing else."""
    for piece in pieces:
        piece.kept = is_prose(piece.text) and piece.linked < len(piece.text) / 2


def _mark(pieces: list[Piece], model: str, columns: Columns) -> None:
    chances = classifier.probabilities(model, columns)
    chosen = classifier.chosen(chances, columns["words"], LEANINGS[model])
    for piece, is_article in zip(pieces, chosen.tolist(), strict=True):
        if not is_article and not piece.reason:
            piece.drop("")


def drop_known(pieces: list[Piece]) -> None:
    """Leave out of what is kept the lines that say themselves that they are no article's own."""
    for piece in pieces:
        if piece.kept and (reason := phrases.label(piece.text)):
            piece.drop(reason)
    _drop_author([piece for piece in pieces if piece.kept])
    kept = [piece for piece in pieces if piece.kept]
    prose = [place for place, piece in enumerate(kept) if _is_sentence(piece.text)]
    if prose:
        _drop_tail(kept[prose[-1] + 1 :])


def _drop_author(kept: list[Piece]) -> None:
    """Leave out the note about its author below a text: a heading, and a paragraph on them."""
    total, before = sum(len(piece.text) for piece in kept), 0
    for heading, note in pairwise(kept):
        before += len(heading.text)
        name = phrases.about_person(heading.text)
        if name and before > _MOST * total and name.split()[0] in note.text:
            heading.drop(AUTHOR)
            note.drop(AUTHOR)


def _is_sentence(text: str) -> bool:
    """Whether a piece is prose, or a short sentence such as "Visit the Lakers on Friday."."""
    return is_prose(text) or (" " in text and bool(cues.ENDS_SENTENCE.search(text[-6:])))


def _drop_tail(kept: list[Piece]) -> None:
    """Of the labels after the last paragraph, leave out those from an article's end on."""
    reason = ""
    for piece in kept:
        person = AUTHOR if phrases.about_person(piece.text) else ""
        reason = reason or phrases.closing(piece.text) or person
        if reason:
            piece.drop(reason)


def _mark_by_rules(pieces: list[Piece]) -> None:
    """Keep every line but those that say what they are, and all after the article's end.

    An end is a heading: "Read more" as a link below each item of a newsletter ends nothing.
    """
    pieces = [piece for piece in pieces if not piece.reason]
    for piece in pieces:
        piece.kept = not phrases.debris(piece.text) or is_prose(piece.text)
    total = sum(len(piece.text) for piece in pieces if piece.kept) or 1
    before, ended = 0, False
    for piece in pieces:
        closes = bool(phrases.closing(piece.text))
        is_button = closes and piece.linked >= len(piece.text)
        ended = ended or (before > _MOST * total and closes and not is_button)
        before += len(piece.text)
        piece.kept = piece.kept and not ended and not is_button


def explain(pieces: list[Piece]) -> None:
    """Give every piece that is left out a reason in plain words."""
    prose = [i for i, piece in enumerate(pieces) if piece.kept and piece.kind in _BODY]
    first, last = (prose[0], prose[-1]) if prose else (0, -1)
    heading = ""
    for index, piece in enumerate(pieces):
        if piece.kept:
            heading = ""
            continue
        if ended := phrases.closing(piece.text):
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
    "author": AUTHOR,
    "nav": "navigation menu",
    "menu": "navigation menu",
    "footer": "foot of the page",
    "sidebar": "side column of the page",
    "aside": "side column of the page",
    "breadcrumb": "navigation menu",
    "promo": "advertisement",
}
