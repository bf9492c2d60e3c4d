"""A web page's metadata: JSON-LD, meta tags, the headline and the times in it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from briefing.importing import dates, headline
from briefing.importing.document import Metadata
from briefing.importing.language import primary

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_ARTICLE = re.compile(r"article|posting|report|review|newsitem|analysis|opinion", re.I)
_PAGE = re.compile(r"webpage", re.I)
#: The day of publication in JSON-LD that is no JSON.
_BROKEN = re.compile(r'"datePublished"\s*:\s*"([^"]+)"')
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
#: Where a page's markup gives the day, the surest first.
_TIMES = (
    "//*[@itemprop='datePublished']/@content",
    "//*[@itemprop='datePublished']/@datetime",
    "//time[@pubdate]/@datetime",
    "(//article//time/@datetime|//main//time/@datetime)[1]",
    "(//h1/following::time/@datetime)[1]",
)
_UPDATED = ("article:modified_time", "og:updated_time", "datemodified", "lastmod", "last-modified")


def read(root: HtmlElement, url: str = "") -> Metadata:
    """What a page says about its article, each value with its origin."""
    metadata = Metadata()
    tags = _meta_tags(root)
    items = _of_this_page(list(_linked_data(root, _ARTICLE)), root, tags)
    _from_linked_data(metadata, items)
    _from_tags(metadata, tags)
    _from_page_data(metadata, root)
    _from_markup(metadata, root)
    link = root.xpath("string(//link[@rel='canonical']/@href)")
    metadata.offer("url", url, "given")
    metadata.offer("url", str(link) if str(link).startswith("http") else "", "canonical link")
    metadata.offer("publisher", _host(metadata.url), "the link")
    _local_day(metadata)
    _title(metadata, root)
    metadata.offer("language", primary(root.get("lang") or ""), "the page's markup")
    return metadata


def _linked_data(root: HtmlElement, kind: re.Pattern[str]) -> Iterator[dict[str, Any]]:
    """The JSON-LD objects of a page whose type is of a kind."""
    for script in _scripts(root):
        yield from (i for i in _objects(_parsed(script), 0) if kind.search(str(i.get("@type"))))


def _scripts(root: HtmlElement) -> list[str]:
    scripts = root.xpath("//script[contains(@type, 'ld+json')]")
    return [(script.text or "").strip().rstrip(";") for script in scripts]


def _parsed(script: str) -> Any:
    """The data in a script; None where it is no JSON."""
    try:
        return json.loads(script, strict=False)
    except ValueError:
        return None


def _objects(data: Any, depth: int) -> Iterator[dict[str, Any]]:
    if depth > 4:
        return
    for item in data if isinstance(data, list) else [data]:
        if isinstance(item, dict):
            yield item
            for name in ("@graph", "mainEntity", "mainEntityOfPage", "itemListElement"):
                yield from _objects(item.get(name), depth + 1)


def _of_this_page(
    items: list[dict[str, Any]], root: HtmlElement, tags: dict[str, list[str]]
) -> list[dict[str, Any]]:
    """The article items without a headline or with the one likest to the page's title.

    Others are articles that the page links to.
    """
    title = next(iter(tags.get("og:title", [])), "") or headline.tidy(root.findtext(".//title"))
    alike = [headline.likeness(title, headline.tidy(item.get("headline"))) for item in items]
    best = max(alike, default=0.0)
    pairs = zip(items, alike, strict=True)
    return [item for item, like in pairs if like == best or not item.get("headline")]


def _from_linked_data(metadata: Metadata, items: list[dict[str, Any]]) -> None:
    origin = "JSON-LD"
    for item in items:
        metadata.offer("title", headline.tidy(item.get("headline")), origin)
        metadata.offer("subtitle", headline.tidy(item.get("alternativeHeadline")), origin)
        metadata.offer("description", headline.tidy(item.get("description")), origin)
        metadata.offer("authors", tuple(dict.fromkeys(_names(item.get("author")))), origin)
        metadata.offer("publisher", next(_names(item.get("publisher")), ""), origin)
        metadata.offer("published", _day(item.get("datePublished")), origin)
        metadata.offer("updated", _day(item.get("dateModified")), origin)
        metadata.offer("language", primary(headline.tidy(item.get("inLanguage"))), origin)


def _from_page_data(metadata: Metadata, root: HtmlElement) -> None:
    """The day that JSON-LD gives to the page as a whole, or in a script that is no JSON."""
    if metadata.published:
        return
    for item in _linked_data(root, _PAGE):
        metadata.offer("published", _day(item.get("datePublished")), "JSON-LD")
    for match in _BROKEN.finditer("\n".join(_scripts(root))):
        metadata.offer("published", _day(match[1]), "JSON-LD")


def _names(value: Any) -> Iterator[str]:
    """Names in a JSON-LD value: a string, an object with a name, or a list of those."""
    for item in value if isinstance(value, list) else [value]:
        name = item.get("name") if isinstance(item, dict) else item
        if isinstance(name, list):
            yield from _names(name)
        elif (
            isinstance(name, str) and (text := headline.tidy(name)) and not text.startswith("http")
        ):
            yield text


def _meta_tags(root: HtmlElement) -> dict[str, list[str]]:
    """The contents of meta tags by name, in lower case."""
    tags: dict[str, list[str]] = {}
    for tag in root.iter("meta"):
        name = tag.get("property") or tag.get("name") or tag.get("itemprop") or ""
        content = headline.tidy(tag.get("content"))
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
    metadata.offer("description", *first("og:description", "description", "twitter:description"))
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
    """The first dated time element, where nothing better was given."""
    for path in _TIMES:
        if metadata.published:
            return
        for value in root.xpath(path):
            metadata.offer("published", _day(value), "time element")


def _title(metadata: Metadata, root: HtmlElement) -> None:
    """The headline that the page shows, found by the titles that it gives elsewhere."""
    metadata.offer("title", headline.tidy(root.findtext(".//title")), "the window's title")
    if found := headline.shown(root, metadata.title, metadata.publisher):
        metadata.title, metadata.origins["title"] = found, "headline"
    else:
        metadata.title = headline.without_outlet(metadata.title, metadata.publisher)


def _local_day(metadata: Metadata) -> None:
    """The day in the link where it is a day off: metadata often give the time of Greenwich."""
    linked = dates.date_in_link(metadata.url)
    metadata.offer("published", linked, "the link")
    if linked and metadata.published and abs((metadata.published - linked).days) == 1:
        metadata.published, metadata.origins["published"] = linked, "the link"


def _host(url: str) -> str:
    """The name of the site in a link, without "www."."""
    return (urlsplit(url).hostname or "").removeprefix("www.") if "://" in url else ""


def _day(value: Any) -> date | None:
    return dates.find_date(value) if isinstance(value, str) else None
