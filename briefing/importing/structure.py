"""The parts around an article's paragraphs: headline, byline, dateline, rows of a table."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable

from briefing.article import BlockKind
from briefing.importing import cues, dates, headline, phrases
from briefing.importing.document import Document, Piece

#: How many pieces before the first paragraph are looked at for headline, byline and date.
_HEAD = 25
#: As many where the headline is told by its shape: a page's menus of sites to share it with are
#: lines of their own then. So many of them after it may be read for a byline or a day.
_GUESSED_HEAD = 40
_SIGNED = 4
#: How many pieces of the text are asked for a headline's words; longer words than the small ones
#: are compared by so many of their letters.
_OPENING = 10
_SMALL = 3
_STEM = 5
#: How many pieces after the headline a standfirst may stand, and how long it may be.
_NEAR_TITLE = 4
_LONGEST_SUBTITLE = 400
#: How many pieces after the headline a name without a "By" may stand.
_SIGNED = 3
#: How many of the innermost tags, classes and ids around a piece are its own.
_OWN_MARKS = 4
_STANDFIRST = re.compile(
    r"standfirst|sub-?title|sub-?head|\bdek\b|article-?(?:summary|intro|excerpt)"
)
_CHANGED = re.compile(
    r"\W*(?:last )?(?:updated|modified|mise? à jour|aktualisiert|actualizado|aggiornato)", re.I
)
_WORD = re.compile(r"\w+")
_ENDS_SENTENCE = re.compile(r"[.!?…:;。！？][\"'”’»)\]」』]*$")


def find_head(document: Document, *, guess_title: bool = False) -> None:
    """Mark headline, byline and dateline, and offer what they say to the metadata.

    With `guess_title` the headline is looked for by its shape where none is known, and a known
    one is cut to what the document itself shows of it.
    """
    pieces = document.pieces
    body = first_paragraph(pieces)
    window = range(max(0, body - (_GUESSED_HEAD if guess_title else _HEAD)), body)
    guessed = _guess_title(document, window) if guess_title else None
    title = _known_title(pieces, document.metadata.title, body) if guessed is None else guessed
    if title is not None:
        _keep(pieces[title], BlockKind.TITLE)
        _find_subtitle(document, pieces[title + 1 : title + 1 + _NEAR_TITLE])
    first = max(window.start, 0 if title is None else title - 3)
    last = body if title is None or title <= body else title + _NEAR_TITLE
    for index in range(first, min(last + 1, len(pieces))):
        if index != title:
            is_below = title is not None and title < index <= title + _SIGNED
            _byline_or_date(document, pieces[index], is_below=is_below)


def _guess_title(document: Document, window: range) -> int | None:
    """Cut the title to the headline; where none is known, the index of the likeliest piece."""
    pieces, metadata = document.pieces, document.metadata
    lines = [piece.text for piece in pieces]
    known = metadata.title
    index = None if known else _likely_title(pieces, window)
    given = known if index is None else pieces[index].text
    metadata.offer("title", given, "headline of the text")
    metadata.title = headline.of_document(given, metadata.publisher, lines)
    return index


def first_paragraph(pieces: list[Piece]) -> int:
    """The index of the first kept piece of prose; the first kept piece where none is prose."""
    kept = [index for index, piece in enumerate(pieces) if piece.kept]
    prose = (index for index in kept if is_prose(pieces[index].text))
    return next(prose, kept[0] if kept else 0)


def is_prose(text: str) -> bool:
    """Whether a piece is a sentence or more, not a label or a headline."""
    words = len(_WORD.findall(text)) + len(cues.WIDE.findall(text)) // 3
    return words > 30 or (words > 8 and bool(_ENDS_SENTENCE.search(text)))


def words(text: str) -> list[str]:
    """The words of a text in lower case."""
    return _WORD.findall(text.casefold())


def _keep(piece: Piece, kind: BlockKind) -> None:
    piece.kept, piece.reason, piece.kind = True, "", kind


def _known_title(pieces: list[Piece], title: str, body: int) -> int | None:
    """The piece that shows the known title: a first-level heading or the last before the text."""
    wanted = words(title)
    if not wanted:
        return None
    same = [i for i, piece in enumerate(pieces[: body + 40]) if _same(words(piece.text), wanted)]
    headings = [index for index in same if pieces[index].tag == "h1"]
    before = [index for index in same if index <= body]
    return next(iter(headings or before[::-1] or same), None)


def _same(these: list[str], those: list[str]) -> bool:
    return these == those or (
        len(those) > 3
        and these[: len(those)] == those[: len(these)] != []
        and len(these) >= 0.8 * len(those)
        and len(these) <= len(those) + 3
    )


def _likely_title(pieces: list[Piece], window: range) -> int | None:
    """The piece before the text that looks most like a headline.

    The nearer to the text and the more of its words the text uses, the better, and better yet
    where the page has the line twice or a byline or a day follows it.
    """
    opening = {stem for piece in pieces[window.stop :][:_OPENING] for stem in _stems(piece.text)}
    seen = Counter(" ".join(words(piece.text)) for piece in pieces)

    def merit(index: int) -> float:
        line, own = words(pieces[index].text), _stems(pieces[index].text)
        if not 3 <= len(line) <= 30 or not _may_be_title(pieces[index].text):
            return 0
        topic = len(own & opening) / (len(own) or 1)
        shape = min(len(line), 8) - max(0, len(line) - 16)
        twice = seen[" ".join(line)] > 1
        signed = any(_signs(piece.text) for piece in pieces[index + 1 : index + 1 + _SIGNED])
        return shape + 12 * topic + 3 * twice + 10 * signed - 0.25 * (window.stop - index)

    best = max(window, key=merit, default=None)
    return best if best is not None and merit(best) > 0 else None


def _signs(text: str) -> bool:
    """Whether a line is a byline or a day."""
    return bool(_authors(text)) or dates.is_bare_date(text)


def _authors(text: str) -> tuple[str, ...]:
    """The names in a byline, which a day may open ("12 May 2024 by Ana Lopes")."""
    day, by, rest = text.partition(" by ")
    is_dated = by and dates.is_bare_date(day.strip(" |·•–—-,"))
    return phrases.authors(f"by {rest}" if is_dated else text)


def _may_be_title(text: str) -> bool:
    """Whether a line is no sentence, no byline, no date and nothing that debris says."""
    if "\n" in text or text.endswith((".", ":", ";", ",")):
        return False
    return not (phrases.debris(text) or phrases.label(text) or _signs(text))


def _stems(text: str) -> set[str]:
    """The beginnings of a text's longer words, alike in "approves" and "approved"."""
    return {word[:_STEM] for word in words(text) if len(word) > _SMALL}


def _byline_or_date(document: Document, piece: Piece, *, is_below: bool) -> None:
    """Mark a byline or dateline, and offer its names and its day.

    Where it `is_below` the headline, a byline may go without a "By".
    """
    if len(piece.text) > 160 or is_prose(piece.text):
        return
    day = dates.find_date(piece.text) if len(piece.text) < 90 else None
    names = _authors(piece.text)
    if is_below and not names:
        names = phrases.signed(piece.text, is_dated=day is not None)
    if names:
        _keep(piece, BlockKind.BYLINE)
        document.metadata.offer("authors", names, "byline")
    elif day:
        _keep(piece, BlockKind.DATELINE)
    if day:
        field = "updated" if _CHANGED.match(piece.text) else "published"
        document.metadata.offer(field, day, "dateline")


def _find_subtitle(document: Document, after: list[Piece]) -> None:
    """Offer the standfirst: a line after the title that is marked as one or is the description."""
    metadata = document.metadata
    if words(metadata.subtitle) == words(metadata.title):
        metadata.subtitle = ""
    wanted = words(metadata.description)
    for piece in after:
        own = " ".join(piece.marks.split()[-_OWN_MARKS:])
        is_marked = bool(_STANDFIRST.search(own)) and len(piece.text) < _LONGEST_SUBTITLE
        if is_marked or (len(wanted) > 5 and words(piece.text) == wanted):
            metadata.offer("subtitle", " ".join(piece.text.split()), "standfirst")


def merge_rows(pieces: Iterable[Piece], text: str = "") -> list[Piece]:
    """The pieces with a table's rows joined; with `text`, rows are joined as they stand in it."""
    merged: list[Piece] = []
    for piece in pieces:
        last = merged[-1] if merged else None
        if last is None or not _rows(last, piece):
            merged.append(piece)
        elif text:
            last.text = text[last.start : piece.start + len(piece.text)]
        else:
            last.text = f"{last.text}\n{piece.text}"
    return merged


def _rows(one: Piece, two: Piece) -> bool:
    return (
        one.kind is two.kind is BlockKind.TABLE
        and one.kept == two.kept
        and one.parent == two.parent
    )
