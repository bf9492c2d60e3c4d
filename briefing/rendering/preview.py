"""Brief -> the pages that the desk shows: quick, with the place of every printed point."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from briefing.brief import Brief
from briefing.finding import Finding
from briefing.rendering import engine
from briefing.rendering.layout import lay_out

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
    """The draft's PDF, its number of pages, the points' places, and what the renderer said."""

    pdf: bytes
    pages: int
    places: tuple[PointPlace, ...]
    findings: tuple[Finding, ...]


def to_preview(brief: Brief) -> Preview:
    """The brief as a draft for the screen: the printed pages without tags and attachment.

    Raises `TemplateBroken` and `RenderFailed`.
    """
    with engine.rendering() as said:
        pages = lay_out(brief, draft=True, variant=None)
        data = pages.document.write_pdf(uncompressed_pdf=True)
    places = tuple(_places(pages.document))
    return Preview(data, len(pages.document.pages), places, (*pages.findings, *said))


def _places(document: Any) -> Iterable[PointPlace]:
    for number, page in enumerate(document.pages):
        for name, (left, top, right, bottom) in page.anchors.items():
            if name.startswith("point-"):
                yield PointPlace(
                    name.removeprefix("point-"),
                    number,
                    left * _POINTS,
                    top * _POINTS,
                    (right - left) * _POINTS,
                    (bottom - top) * _POINTS,
                )
