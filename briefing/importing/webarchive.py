"""Pages that Safari saved as one file: a property list with the page's source in it."""

from __future__ import annotations

import plistlib
from dataclasses import replace

from briefing.errors import SourceUnsupported
from briefing.importing import html
from briefing.importing.document import Document, Raw


def read(raw: Raw) -> Document:
    """The page in a web archive. Raises `SourceUnsupported` for damaged ones."""
    try:
        page = plistlib.loads(raw.data)["WebMainResource"]
        source, url = page["WebResourceData"], str(page.get("WebResourceURL") or "")
        charset = str(page.get("WebResourceTextEncodingName") or "")
    except Exception as error:  # plistlib raises whatever a damaged list makes it stumble over
        raise SourceUnsupported(
            f"{raw.label} can't be read as a saved web page: it is damaged or cut off.",
            "Save the page again as HTML.",
        ) from error
    link = raw.url or (url if url.startswith("http") else "")
    return html.read(replace(raw, data=bytes(source), url=link, charset=charset))
