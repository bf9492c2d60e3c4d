"""Brief -> HTML -> PDF, DOCX, Markdown.

    to_pdf(brief)       the finished document, tagged and archival (PDF/UA-1 and PDF/A-3a)
    to_preview(brief)   the same pages for the desk, quickly, with the place of every point
    to_html(brief)      the page that both are made of

Heavy libraries (Jinja, WeasyPrint, python-docx) are loaded by the first call that needs them.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.rendering.brands import (
        Brand,
        find_brand,
        list_brands,
        remove_brand,
        save_brand,
    )
    from briefing.rendering.exports import WRITERS, export
    from briefing.rendering.html import to_html
    from briefing.rendering.labels import languages
    from briefing.rendering.markdown import to_markdown
    from briefing.rendering.pdf import to_pdf, warm_up
    from briefing.rendering.preview import PointPlace, Preview, to_preview
    from briefing.rendering.rich import RichText, to_rich_text
    from briefing.rendering.templates import (
        TemplateInfo,
        duplicate_template,
        find_template,
        list_templates,
        own_templates_folder,
    )
    from briefing.rendering.word import to_docx

_HOMES = {
    "WRITERS": "exports",
    "Brand": "brands",
    "RichText": "rich",
    "duplicate_template": "templates",
    "export": "exports",
    "find_brand": "brands",
    "find_template": "templates",
    "languages": "labels",
    "list_brands": "brands",
    "own_templates_folder": "templates",
    "remove_brand": "brands",
    "save_brand": "brands",
    "to_rich_text": "rich",
    "PointPlace": "preview",
    "Preview": "preview",
    "TemplateInfo": "templates",
    "list_templates": "templates",
    "to_docx": "word",
    "to_html": "html",
    "to_markdown": "markdown",
    "to_pdf": "pdf",
    "to_preview": "preview",
    "warm_up": "pdf",
}

__all__ = [
    "WRITERS",
    "Brand",
    "PointPlace",
    "Preview",
    "RichText",
    "TemplateInfo",
    "duplicate_template",
    "export",
    "find_brand",
    "find_template",
    "languages",
    "list_brands",
    "list_templates",
    "own_templates_folder",
    "remove_brand",
    "save_brand",
    "to_docx",
    "to_html",
    "to_markdown",
    "to_pdf",
    "to_preview",
    "to_rich_text",
    "warm_up",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
