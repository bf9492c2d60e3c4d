"""Anything -> Article: one small module a format, one table that picks it."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.importing.clipboard import import_copied
    from briefing.importing.document import Imported
    from briefing.importing.lacks import import_findings
    from briefing.importing.link import import_link
    from briefing.importing.reading import import_article
    from briefing.importing.several import import_file, import_files

__all__ = [
    "Imported",
    "import_article",
    "import_copied",
    "import_file",
    "import_files",
    "import_findings",
    "import_link",
]

_HOMES = {
    "import_article": "reading",
    "import_copied": "clipboard",
    "Imported": "document",
    "import_file": "several",
    "import_files": "several",
    "import_findings": "lacks",
    "import_link": "link",
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
