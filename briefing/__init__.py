"""The core: from an article to a brief, without a window.

    article = import_article("article.txt")
    brief = accept_best(draft([analyse(article)]))
    Path("brief.pdf").write_bytes(to_pdf(brief))

Heavy libraries are loaded by the stage that needs them, not by this import.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from briefing.analysis import analyse
    from briefing.analysis.model import Analysis
    from briefing.article import Article, Block, Span
    from briefing.brief import Brief, Evidence, Point, accept_best, draft
    from briefing.checks import review_brief
    from briefing.evidence import check_edit
    from briefing.finding import Finding
    from briefing.importing import import_article
    from briefing.rendering import to_docx, to_html, to_markdown, to_pdf
    from briefing.storage import load, save

_HOMES = {
    "Analysis": "analysis.model",
    "Article": "article",
    "Block": "article",
    "Brief": "brief",
    "Evidence": "brief",
    "Finding": "finding",
    "Point": "brief",
    "Span": "article",
    "accept_best": "brief",
    "analyse": "analysis",
    "check_edit": "evidence",
    "draft": "brief",
    "import_article": "importing",
    "load": "storage",
    "review_brief": "checks",
    "save": "storage",
    "to_docx": "rendering",
    "to_html": "rendering",
    "to_markdown": "rendering",
    "to_pdf": "rendering",
}

__all__ = [
    "Analysis",
    "Article",
    "Block",
    "Brief",
    "Evidence",
    "Finding",
    "Point",
    "Span",
    "accept_best",
    "analyse",
    "check_edit",
    "draft",
    "import_article",
    "load",
    "review_brief",
    "save",
    "to_docx",
    "to_html",
    "to_markdown",
    "to_pdf",
]


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_HOMES[name]}"), name)
