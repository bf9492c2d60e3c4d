"""What was copied or dropped: the text with its formatting, and the page it came from."""

from __future__ import annotations

import re
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


def link(data: QMimeData) -> str:
    """The web address that a clipboard's or a drag's data is; "" where it is anything more."""
    text = data.text().strip()
    if is_link(text):
        return text
    urls = [url.toString() for url in data.urls()]
    return urls[0] if len(urls) == 1 and is_link(urls[0]) and not data.hasHtml() else ""


def is_link(text: str) -> bool:
    """Whether a text is a web address and nothing more."""
    return text.lower().startswith(("http://", "https://")) and not re.search(r"\s", text)


def _address(data: QMimeData) -> str:
    for name, encoding in _ADDRESSES:
        words = bytes(data.data(name).data()).decode(encoding, "replace").strip("\0 \n")
        if words.startswith(("http://", "https://")):
            return words
    return ""
