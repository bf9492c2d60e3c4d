"""A web page's metadata: JSON-LD, meta tags, the headline and the times in it."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from briefing.importing import dates
from briefing.importing.document import Metadata
from briefing.importing.language import primary

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE = re.compile(r"article|posting|report|review|newsitem|analysis|opinion", re.I)
_PUBLISHED = (
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "datepublished",
    "published_time",
    "parsely-pub-date",
    "sailthru.date",
    "dc.date.issued",
    "dc.date",
    "dcterms.created",
    "dcterms.date",
    "publishdate",
    "publish-date",
    "publish_date",
    "pubdate",
    "publication_date",
    "article.published",
    "date",
    "cxenseparse:recs:publishtime",
    "originalpublicationdate",
    "displaydate",
    "article_date_original",
    "citation_publication_date",
    "ptime",
)
_UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified")
_SPACE = re.compile(r"\s+")


def read(root: HtmlElement, url: str = "") -> Metadata:
    """What a page says about its article, each value with its origin."""
    metadata = Metadata()
    items = list(_linked_data(root))
    tags = _meta_tags(root)
    _from_linked_data(metadata, items)
    _from_tags(metadata, tags)
    _from_markup(metadata, root)
    link = root.xpath("string(//link[@rel='canonical']/@href)")
    metadata.offer("url", url, "given")
    metadata.offer("url", str(link) if str(link).startswith("http") else "", "canonical link")
    metadata.offer("published", dates.date_in_link(metadata.url), "the link")
    metadata.offer("language", primary(root.get("lang") or ""), "the page's markup")
    return metadata


def _linked_data(root: HtmlElement) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects of a page that are articles."""
    for script in root.xpath("//script[contains(@type, 'ld+json')]"):
        try:
            data = json.loads((script.text or "").strip().rstrip(";"), strict=False)
        except ValueError:
            continue
        yield from (item for item in _objects(data, 0) if _ARTICLE.search(str(item.get("@type"))))


def _objects(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            yield item
            for name in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
                yield from _objects(item.get(name), depth + 1)


def _from_linked_data(metadata: Metadata, items: list[dict[str, Any]]) -> None:
    origin = "JSON-LD"
    for item in items:
        metadata.offer("title", _text(item.get("headline")), origin)
        metadata.offer("authors", tuple(dict.fromkeys(_names(item.get("author")))), origin)
        metadata.offer("publisher", next(_names(item.get("publisher")), ""), origin)
        metadata.offer("published", _day(item.get("datePublished")), origin)
        metadata.offer("updated", _day(item.get("dateModified")), origin)
        metadata.offer("language", primary(_text(item.get("inLanguage"))), origin)


def _names(value: Any) -> Iterator[str]:
    """Names in a JSON-LD value: a string, an object with a name, or a list of those."""
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, list):
            yield from _names(name)
        elif isinstance(name, str) and (text := _text(name)) and not text.startswith("http"):
            yield text


def _meta_tags(root: HtmlElement) -> dict[str, list[str]]:
    """The contents of meta tags by name, in lower case."""
    tags: dict[str, list[str]] = {}
    for tag in root.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        content = _text(tag.get("content"))
        if name and content:
            tags.setdefault(name.strip().lower(), []).append(content)
    return tags


def _from_tags(metadata: Metadata, tags: dict[str, list[str]]) -> None:
    def first(*names: str) -> tuple[str, str]:
        return next(((tags[n][0], f"meta tag {n}") for n in names if n in tags), ("", ""))

    metadata.offer("title", *first("og:title", "twitter:title", "dc.title", "headline"))
    for name in ("author", "article:author", "parsely-author", "dc.creator", "byl"):
        names = tuple(_people(tags.get(name, [])))
        metadata.offer("authors", names, f"meta tag {name}")
    metadata.offer("publisher", *first("og:site_name", "application-name", "dc.publisher"))
    for field, wanted in (("published", _PUBLISHED), ("updated", _UPDATED)):
        for name in wanted:
            metadata.offer(field, _day(next(iter(tags.get(name, [])), "")), f"meta tag {name}")
    metadata.offer("url", *first("og:url"))
    metadata.offer("language", primary(first("og:locale", "language")[0]), "meta tag")


def _people(contents: list[str]) -> Iterator[str]:
    for content in contents:
        if not content.startswith("http"):
            for name in re.split(
                r"\s*(?:,|;|&|\band\b)\s*", re.sub(r"^by\s+", "", content, flags=re.I)
            ):
                if name and len(name) < 60:
                    yield name


def _from_markup(metadata: Metadata, root: HtmlElement) -> None:
    """The headline and the first dated time element, where nothing better was given."""
    heads = [_text(h.text_content()) for h in root.iter("h1")]
    name = _text(root.findtext(".//title"))
    metadata.offer("title", next((h for h in heads if h and h in name), ""), "headline")
    if len(heads) == 1:
        metadata.offer("title", heads[0], "headline")
    metadata.offer("title", name, "the window's title")
    times = root.xpath(
        "//*[@itemprop='datePublished']/@content|//*[@itemprop='datePublished']/@datetime"
    )
    times += root.xpath("//time[@pubdate]/@datetime") + root.xpath("//time/@datetime")
    for value in times:
        metadata.offer("published", _day(value), "time element")


def _text(value: Any) -> str:
    """A plain string: entities resolved, white space single."""
    if not isinstance(value, str):
        return ""
    return _SPACE.sub(" ", html.unescape(value)).strip()


def _day(value: Any) -> date | None:
    return dates.find_date(value) if isinstance(value, str) else None
