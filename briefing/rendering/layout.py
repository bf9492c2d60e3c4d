"""Brief -> laid-out pages."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import cache
from typing import Any

from briefing.brief import Brief
from briefing.errors import RenderFailed
from briefing.finding import Finding, Level, Place
from briefing.rendering import engine
from briefing.rendering.brands import Brand, find_brand
from briefing.rendering.compose import content_of
from briefing.rendering.draft import draft_css
from briefing.rendering.glyphs import without_missing
from briefing.rendering.html import render
from briefing.rendering.sections import POINT_SECTIONS, TITLES
from briefing.rendering.templates import PAGE_SIZES, TemplateInfo, find_template


@dataclass(frozen=True, slots=True)
class Sheet:
    """All that layout depends on: the same sheet gives the same pages.

    `draft` is the word that marks every page of a draft.
    """

    html: str
    info: TemplateInfo
    size: str
    draft: str
    brand: Brand | None


def sheet_of(
    brief: Brief, *, draft: bool, brand: Brand | None = None
) -> tuple[Sheet, tuple[Finding, ...]]:
    """The brief's page before layout, and what is to be said of it.

    Call it inside `engine.rendering()`. Raises `TemplateBroken`.
    """
    info = find_template(brief.details.template)
    brand = brand or find_brand(brief.details.brand)
    content, findings = without_missing(content_of(brief, info, draft=draft, brand=brand))
    sheet = Sheet(render(info, content), info, content.page_size, content.draft_mark, brand)
    return sheet, (*findings, *_left_out(brief, info), *_unbranded(brief, brand))


def lay_out(sheet: Sheet, *, variant: str | None) -> Any:
    """WeasyPrint's laid-out document; `variant` is the PDF variant, which layout must know too.

    Call it inside `engine.rendering()`. Raises `RenderFailed`.
    """
    page = engine.page_of(sheet.html, sheet.info)
    with laying_out():
        return page.render(
            font_config=engine.fonts(), stylesheets=styles_of(sheet), pdf_variant=variant
        )


def styles_of(sheet: Sheet) -> list[Any]:
    """The style sheets of a page, read once each."""
    draft = [_draft_style(sheet.draft)] if sheet.draft else []
    style, _ = engine.template_style(sheet.info, sheet.brand)
    return [style, _page_style(sheet.size), *draft]


@contextmanager
def laying_out() -> Iterator[None]:
    """Gives what fails inside as `RenderFailed`."""
    try:
        yield
    except Exception as error:
        raise RenderFailed(
            f"The pages could not be laid out: {error}.", "Try the template “policy-brief”."
        ) from error


def _left_out(brief: Brief, info: TemplateInfo) -> Iterator[Finding]:
    """A finding for every section with accepted points that the template has no place for."""
    for key, section in POINT_SECTIONS.items():
        if key not in info.sections and (points := brief.accepted(section)):
            yield Finding(
                "section-not-printed",
                Level.INFO,
                f"{len(points)} accepted under “{TITLES[key]}” stay out: "
                f"“{info.title}” has no such section.",
                "Move them to another section, or choose another template.",
                Place(point=points[0].id),
            )


def _unbranded(brief: Brief, brand: Brand | None) -> Iterator[Finding]:
    """A finding where the brief names a brand that this computer doesn't have."""
    if brief.details.brand and brand is None:
        yield Finding(
            "brand-missing",
            Level.WARNING,
            f"The brand “{brief.details.brand}” is not on this computer: the brief is plain.",
            "Make the brand here, or choose none.",
            Place(field="brand"),
        )


@cache
def _page_style(size: str) -> Any:
    return engine.parsed_css(f"@page {{ size: {size if size in PAGE_SIZES else 'A4'} }}")


@cache
def _draft_style(word: str) -> Any:
    return engine.parsed_css(draft_css(word), engine.fonts())
