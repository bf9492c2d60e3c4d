"""What an import may cost: sizes in bytes, and the sentences that say so."""

from __future__ import annotations

from briefing.errors import SourceTooLarge

MEGABYTE = 1_000_000

#: The most text that is read from one source, in bytes.
MAX_TEXT = 20 * MEGABYTE

#: The most that a file with pictures in it (PDF, DOCX, EPUB, e-mail) may have, in bytes.
MAX_CONTAINER = 100 * MEGABYTE


def check_size(size: int, limit: int, name: str) -> None:
    """Raise `SourceTooLarge` when `size` is over `limit` (both in bytes)."""
    if size > limit:
        raise SourceTooLarge(
            f"{name} has {size / MEGABYTE:.0f} MB; at most {limit // MEGABYTE} MB are imported.",
            "Import only the part that holds the article.",
        )
