"""Anything -> Article: one small module a format, one table that picks it."""

from __future__ import annotations

from briefing.importing.reading import import_article, import_findings

__all__ = ["import_article", "import_findings"]
