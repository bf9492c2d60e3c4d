"""Markdown: web clippers' front matter as metadata, the rest as the text that is seen."""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import date, datetime
from typing import Any

from briefing.article import BlockKind
from briefing.importing import dates, debris, dom, structure
from briefing.importing.decode import Decoded, clean, decode
from briefing.importing.document import Document, Metadata, Piece, Raw
from briefing.importing.html import finish
from briefing.importing.language import primary

_FRONT = re.compile(r"\A---[ \t]*\n(.*?\n)(?:---|\.\.\.)[ \t]*(?:\n|\Z)", re.S)
_WIKI = re.compile(r"\[\[(?:[^\]|]*\|)?([^\]|]+)\]\]")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]*\)")


def read(raw: Raw) -> Document:
    """A Markdown file as a document."""
    return _from(decode(raw.data, raw.charset, raw.label))


def paste(text: str) -> Document:
    """Pasted Markdown as a document."""
    return _from(clean(text))


def has_front_matter(text: str) -> bool:
    """Whether a text begins as web clippers' Markdown does."""
    match = _FRONT.match(text)
    return bool(match and re.search(r"^[A-Za-z][\w -]*:", match[1], re.M))


def _from(decoded: Decoded) -> Document:
    front = _FRONT.match(decoded.text)
    values = _front_matter(front[1]) if front else None
    body = decoded.text[front.end() :] if front and values is not None else decoded.text
    pieces = _pieces(body)
    document = Document("", pieces, _metadata(values or {}), list(decoded.findings))
    debris.mark_lines(pieces)
    structure.find_head(document, guess_title=True)
    debris.explain(pieces)
    if front and values is not None:
        reason = "front matter: read into the article's details"
        head = Piece(front[0].strip(), BlockKind.DEBRIS, kept=False, reason=reason)
        document.pieces = [head, *pieces]
    return finish(document)


def _pieces(body: str) -> list[Piece]:
    from markdown_it import MarkdownIt

    markup = MarkdownIt("commonmark", {"html": True}).enable("table").render(body)
    root = dom.parse(f"<html><body>{markup}</body></html>")
    return dom.pieces_of(root) if root is not None else []


def _front_matter(text: str) -> dict[str, Any] | None:
    """The values of YAML front matter, by name in lower case; None where it is not YAML."""
    import yaml

    try:
        if any(isinstance(event, yaml.AliasEvent) for event in yaml.parse(text)):
            return None  # no clipper writes them, and a few lines of them can mean gigabytes
        values = yaml.safe_load(text)
    except (yaml.YAMLError, ValueError, RecursionError):
        return None
    if not isinstance(values, dict):
        return None
    return {str(name).strip().lower(): value for name, value in values.items()}


def _metadata(values: dict[str, Any]) -> Metadata:
    """Front matter as web clippers write it; `created` is the day of clipping and says nothing."""
    metadata = Metadata()
    origin = "front matter"

    def first(*names: str) -> Any:
        return next((values[name] for name in names if values.get(name)), "")

    metadata.offer("title", _plain(first("title", "headline")), origin)
    subtitle = first("subtitle", "standfirst", "dek", "description", "summary")
    metadata.offer("subtitle", _plain(subtitle), origin)
    names = first("authors", "author", "byline", "creator")
    metadata.offer("authors", tuple(_people(names)), origin)
    source = _plain(first("source", "url", "link", "canonical"))
    is_link = source.startswith(("http://", "https://"))
    metadata.offer("url", source if is_link else _plain(first("url", "link")), origin)
    outlet = _plain(first("publisher", "site", "site_name", "publication", "outlet"))
    metadata.offer("publisher", outlet or ("" if is_link else source), origin)
    metadata.offer(
        "published", _day(first("published", "date", "date_published", "pubdate")), origin
    )
    metadata.offer("updated", _day(first("updated", "modified", "lastmod")), origin)
    metadata.offer("language", primary(_plain(first("language", "lang"))), origin)
    return metadata


def _plain(value: Any) -> str:
    """A value as one line, without the brackets of links."""
    if isinstance(value, list):
        value = value[0] if value else ""
    return " ".join(_LINK.sub(r"\1", _WIKI.sub(r"\1", str(value or ""))).split())


def _people(value: Any) -> Iterable[str]:
    for item in value if isinstance(value, list) else re.split(r"\s*[,;]\s*", str(value or "")):
        if name := re.sub(r"^by\s+", "", _plain(item), flags=re.I):
            yield name


def _day(value: Any) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    return value if isinstance(value, date) else dates.find_date(str(value))
