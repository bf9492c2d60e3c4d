"""A web page's metadata: JSON-LD, meta tags, the headline and the times in it."""

from __future__ import annotations

import html
import json
import re
from collections.abc import Iterator
from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

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
_WORD = re.compile(r"\w+")
_BAR = re.compile(r"(\s+[|–—-]\s+|\s*\|\s*)")
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
    metadata.offer("publisher", _host(metadata.url), "the link")
    _local_day(metadata)
    _title(metadata, root)
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
        metadata.offer("subtitle", _text(item.get("alternativeHeadline")), origin)
        metadata.offer("description", _text(item.get("description")), origin)
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
    marked = "//*[@itemprop='datePublished']"
    for path in (f"{marked}/@content", f"{marked}/@datetime", "//time[@pubdate]/@datetime"):
        for value in root.xpath(path):
            metadata.offer("published", _day(value), "time element")
    for value in root.xpath("//article//time/@datetime|//main//time/@datetime")[:1]:
        metadata.offer("published", _day(value), "time element")


def _title(metadata: Metadata, root: HtmlElement) -> None:
    """The headline that the page shows, found by the titles that it gives elsewhere."""
    window = _text(root.findtext(".//title"))
    metadata.offer("title", window, "the window's title")
    heads = [text for head in root.iter("h1") if (text := _text(head.text_content()))]
    likest = max(heads, key=partial(_likeness, metadata.title), default="")
    is_only = len(heads) == 1 and len(likest.split()) >= 5
    if likest and (is_only or _likeness(metadata.title, likest) >= 0.4 or not metadata.title):
        metadata.title, metadata.origins["title"] = likest, "headline"
    else:
        metadata.title = _without_outlet(metadata.title, metadata.publisher)


def _likeness(one: str, two: str) -> float:
    """The share of words that two titles have in common, 0 to 1."""
    these, those = set(_WORD.findall(one.casefold())), set(_WORD.findall(two.casefold()))
    return len(these & those) / len(these | those) if these and those else 0.0


def _without_outlet(title: str, publisher: str) -> str:
    """A title without the outlet's name behind its last dash or bar."""
    parts = _BAR.split(title)
    if len(parts) < 3:
        return title
    head, last = title[: -len(parts[-1]) - len(parts[-2])], parts[-1]
    named = _likeness(last, publisher) > 0.5 or last.lower().replace(" ", "") in publisher.lower()
    is_short = len(last.split()) <= 4 and len(head.split()) >= 5 and parts[-2].strip() == "|"
    return head.strip() if named or is_short else title


def _local_day(metadata: Metadata) -> None:
    """The day in the link where it is a day off: metadata often give the time of Greenwich."""
    linked = dates.date_in_link(metadata.url)
    metadata.offer("published", linked, "the link")
    if linked and metadata.published and abs((metadata.published - linked).days) == 1:
        metadata.published, metadata.origins["published"] = linked, "the link"


def _host(url: str) -> str:
    """The name of the site in a link, without "www."."""
    return (urlsplit(url).hostname or "").removeprefix("www.") if "://" in url else ""


def _text(value: Any) -> str:
    """A plain string: entities resolved, white space single."""
    if not isinstance(value, str):
        return ""
    return _SPACE.sub(" ", html.unescape(value)).strip()


def _day(value: Any) -> date | None:
    return dates.find_date(value) if isinstance(value, str) else None
