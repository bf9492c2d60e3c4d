"""Briefwright as a system under test: its public API as the plain functions scorers call.

Offsets are character offsets into the text as passed, end exclusive.
"""

from __future__ import annotations

from typing import Any

import briefing
from briefing.article import BlockKind
from briefing.errors import ImportFailed


def prepare() -> None:
    """Load the models once, so that timings don't count it."""
    briefing.analyse(briefing.Article.from_text("The minister spoke on Friday."))


def import_html(html: bytes, url: str | None) -> dict[str, Any]:
    """The article's text, title and ISO publication date in an HTML page."""
    try:
        article = briefing.import_article(html, media_type="text/html", url=url or "")
    except ImportFailed:
        return {"text": "", "title": None, "published": None}
    published = article.published.isoformat() if article.published else None
    return {"text": _kept(article), "title": article.title or None, "published": published}


def clean_text(text: str) -> str:
    """The article's paragraphs in a page's pasted text, verbatim."""
    try:
        return _kept(briefing.import_article(text.encode(), media_type="text/plain"))
    except ImportFailed:
        return ""


#: Parts that stand around an article's own text.
_AROUND = {BlockKind.TITLE, BlockKind.BYLINE, BlockKind.DATELINE, BlockKind.CAPTION}


def _kept(article: briefing.Article) -> str:
    blocks = [block for block in article.kept_blocks if block.kind not in _AROUND]
    return "\n\n".join(block.span.of(article.text) for block in blocks)


def analyse(text: str, title: str = "", published: str | None = None) -> dict[str, Any]:
    """Key points, statements, dates and actors of an article's text."""
    article = briefing.Article.from_text(text, title=title, published=published)
    found = briefing.analyse(article)
    actors = {actor.id: actor for actor in found.actors}
    return {
        "key_points": [point.text for point in found.key_points],
        "statements": [
            {
                "content": [[span.start, span.end] for span in statement.content],
                "speaker": _pair(statement.speaker),
                "cue": _pair(statement.cue),
                "kind": str(statement.kind),
            }
            for statement in found.statements
        ],
        "dates": [{"start": d.start, "end": d.end, "value": d.value} for d in found.dates],
        "actors": [
            {
                "name": actor.name,
                "kind": str(actor.kind),
                "salience": actor.salience,
                "mentions": [[m.start, m.end] for m in actor.mentions if m.kind == "name"],
            }
            for actor in actors.values()
        ],
    }


def _pair(span: briefing.Span | None) -> list[int] | None:
    return [span.start, span.end] if span else None


def check_edit(source: str, edited: str) -> list[dict[str, Any]]:
    """Spans of the edited sentence that the source does not support."""
    found = briefing.check_edit([briefing.Article.from_text(source)], edited)
    return [{"start": each.place.start, "end": each.place.end, "kind": each.code} for each in found]
