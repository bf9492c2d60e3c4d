"""What an import may cost: sizes in bytes, and the sentences that say so."""

from __future__ import annotations

from briefing.errors import SourceTooLarge

MEGABYTE = 1_000_000

#: The most that a web page may have, its scripts and markup included, in bytes.
MAX_TEXT = 20 * MEGABYTE

#: The most text to be read that one source may hold, in bytes: several books.
MAX_WORDS = 3 * MEGABYTE

#: The most that a file with pictures in it (PDF, DOCX, EPUB, e-mail) may have, in bytes.
MAX_CONTAINER = 100 * MEGABYTE

#: The most paragraphs that one source may have.
MAX_PIECES = 30_000


def check_size(size: int, limit: int, name: str) -> None:
    """Raise `SourceTooLarge` when `size` is over `limit` (both in bytes)."""
    if size > limit:
        raise SourceTooLarge(
            f"{name} has {size / MEGABYTE:.3g} MB; at most {limit // MEGABYTE} MB are imported.",
            "Import only the part that holds the article.",
        )


def check_pieces(count: int, name: str) -> None:
    """Raise `SourceTooLarge` for a document in more pieces than `MAX_PIECES`."""
    if count > MAX_PIECES:
        raise SourceTooLarge(
            f"{name} has more than {MAX_PIECES:,} paragraphs; no article is that long.",
            "Import only the part that holds the article.",
        )
