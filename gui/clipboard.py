"""What was copied or dropped: the text with its formatting, and the page it came from."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData

from gui.work import Copied

#: Where browsers tell the address of the page that was copied from, and in which encoding.
_ADDRESSES = (("chromium/x-source-url", "utf-8"), ("text/x-moz-url-priv", "utf-16"))


def copied(data: QMimeData) -> Copied:
    """Text, formatting and address in a clipboard's or a drag's data."""
    return Copied(data.text(), data.html() if data.hasHtml() else "", _address(data))


def files(data: QMimeData) -> list[Path]:
    """The files in a clipboard's or a drag's data."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]


def _address(data: QMimeData) -> str:
    for name, encoding in _ADDRESSES:
        words = bytes(data.data(name).data()).decode(encoding, "replace").strip("\0 \n")
        if words.startswith(("http://", "https://")):
            return words
    return ""
