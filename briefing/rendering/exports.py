"""The kinds of file that a brief leaves the house as, by their ending."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import asdict
from typing import Final

from briefing.brief import Brief
from briefing.rendering.compose import content_of
from briefing.rendering.html import to_html
from briefing.rendering.markdown import to_markdown
from briefing.rendering.pdf import to_pdf
from briefing.rendering.templates import find_template
from briefing.rendering.word import to_docx

#: What only a page needs of what is printed.
_OF_THE_PAGE = ("logo", "page_size", "draft", "fields")


def to_json(brief: Brief) -> bytes:
    """What is printed as JSON: sections with their lines, notes and sources, in order."""
    content = content_of(brief, find_template(brief.details.template))
    values = {k: v for k, v in asdict(content).items() if k not in _OF_THE_PAGE}
    values["signs"] = sorted(content.signs)
    return json.dumps(values, ensure_ascii=False, indent=1).encode() + b"\n"


#: What each ending is called in a file dialog, and what writes it.
WRITERS: Final[dict[str, tuple[str, Callable[[Brief], bytes]]]] = {
    ".pdf": ("PDF", to_pdf),
    ".docx": ("Word document", to_docx),
    ".html": ("Web page in one file", lambda brief: to_html(brief).encode()),
    ".md": ("Markdown", lambda brief: to_markdown(brief).encode()),
    ".json": ("JSON", to_json),
}


def export(brief: Brief, ending: str) -> bytes:
    """The brief as a file of a kind; raises `KeyError` for an unknown ending."""
    return WRITERS[ending][1](brief)
