"""Rich Text Format, from a file or from the clipboard."""

from __future__ import annotations

import re
from collections.abc import Callable

from briefing.article import normalise_newlines
from briefing.errors import SourceUnsupported
from briefing.importing.document import Document, Metadata, Piece, Raw
from briefing.importing.docx import written
from briefing.importing.limits import MEGABYTE, check_size
from briefing.importing.text import kind_of

#: The most rich text without its pictures, in bytes: reading it takes seconds a megabyte.
MAX_RTF = 2 * MEGABYTE
#: The digits of a picture.
_PICTURE = re.compile(r"[0-9a-fA-F\s]{1000,}")
_INFO = re.compile(r"\{\\(title|author)\s+([^{}\\]+)\}")


def read(raw: Raw) -> Document:
    """An RTF document: every paragraph a piece."""
    from striprtf.striprtf import rtf_to_text

    convert: Callable[..., object] = rtf_to_text

    source = _PICTURE.sub("", raw.data.decode("latin-1"))
    check_size(len(source), MAX_RTF, raw.label)
    try:
        text = normalise_newlines(str(convert(source, errors="replace")))
    except Exception as error:  # striprtf raises whatever broken control words make it stumble over
        raise SourceUnsupported(
            f"{raw.label} can't be read as rich text: it is damaged or cut off.",
            "Open it in a word processor, save it as text or DOCX, and import that.",
        ) from error
    lines = (line.strip(" |\x00") for line in text.split("\n"))
    pieces = [Piece(line, kind_of(line), parent=n) for n, line in enumerate(lines) if line]
    metadata = Metadata()
    for name, value in _INFO.findall(source[:20_000]):
        found = (value.strip(),) if name == "author" else value.strip()
        metadata.offer("authors" if name == "author" else name, found, "properties of the document")
    return written(pieces, metadata)
