"""Brief -> the pages that the desk shows: quick, with the place of every printed point."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Any

from briefing.brief import Brief
from briefing.finding import Finding, Level, Place
from briefing.rendering import engine
from briefing.rendering.brands import Brand
from briefing.rendering.drawn import kept_drawing, look_of
from briefing.rendering.layout import Sheet, laying_out, sheet_of, styles_of
from briefing.rendering.live import Pages
from briefing.rendering.templates import TemplateInfo

#: CSS pixels to PDF points.
_POINTS = 0.75


@dataclass(frozen=True, slots=True)
class PointPlace:
    """Where a point is printed: 0-based page, and a box in PDF points from the page's top left.

    A point that runs over a page's end has a place on each page.
    """

    point_id: str
    page: int
    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True, slots=True)
class Preview:
    """The draft's PDF, its number of pages, the points' places, and what the renderer said.

    `looks` has a word for each page: pages with the same word look the same; "" says nothing.
    `template` is the kind of brief that it was made as.
    """

    pdf: bytes
    pages: int
    places: tuple[PointPlace, ...]
    looks: tuple[str, ...]
    template: TemplateInfo
    findings: tuple[Finding, ...]


def to_preview(brief: Brief, brand: Brand | None = None) -> Preview:
    """The brief as a draft for the screen: the printed pages without tags and attachment.

    `brand` stands in for the brief's own, so that one can be tried before it is saved.

    Raises `TemplateBroken` and `RenderFailed`.
    """
    with engine.rendering():
        sheet, findings = sheet_of(brief, draft=True, brand=brand)
        preview = _printed(sheet)
    return replace(preview, findings=(*findings, *preview.findings))


@lru_cache(maxsize=8)
def _printed(sheet: Sheet) -> Preview:
    """The pages of a sheet; many edits, and every undone one, leave the printed page as it was."""
    with engine.rendering() as said:
        document = _pages(sheet).document()
        with kept_drawing():
            data = document.write_pdf(uncompressed_pdf=True)
    pages, places = len(document.pages), tuple(_places(document))
    looks = tuple(look_of(page) for page in document.pages)
    _, in_style = engine.template_style(sheet.info, sheet.brand)
    findings = (*in_style, *said, *_too_many(pages, sheet))
    return Preview(data, pages, places, looks, sheet.info, findings)


def _too_many(pages: int, sheet: Sheet) -> Iterable[Finding]:
    """A finding where a brief fills more pages than its kind should."""
    most = sheet.info.pages
    if most and pages > most:
        yield Finding(
            "too-many-pages",
            Level.WARNING,
            f"The brief fills {pages} pages; the kind “{sheet.info.title}” should fill {most} at "
            "most.",
            "Leave out points, shorten your own paragraphs, or choose a longer kind.",
            Place(field="template"),
        )


def _pages(sheet: Sheet) -> Pages:
    """The laid-out pages of a sheet, made of the last ones where those differ little."""
    key = replace(sheet, html="")
    last = _last.get(key)
    _last.clear()
    with laying_out():
        if last is None or not last.edit(sheet.html):
            last = Pages(sheet.html, sheet.info, styles_of(sheet))
    _last[key] = last
    return last


#: The pages laid out last, by all that they depend on but the text; one at most.
_last: dict[Sheet, Pages] = {}


def forget() -> None:
    """Lay out the next preview from the start."""
    _last.clear()
    _printed.cache_clear()


def _places(document: Any) -> Iterable[PointPlace]:
    """The boxes of elements that bear a point's id, the first on each page."""
    for number, page in enumerate(document.pages):
        seen = set()
        for box in page._page_box.descendants():
            name = box.element.get("data-point") if box.element is not None else None
            if name and name not in seen:
                seen.add(name)
                x, y, width, height = (round(at * _POINTS, 3) for at in box.hit_area())
                yield PointPlace(name.removeprefix("point-"), number, x, y, width, height)
