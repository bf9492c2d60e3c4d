"""Content -> HTML through a Jinja template that can neither run code nor reach files."""

from __future__ import annotations

from pathlib import Path

from briefing.brief import Brief
from briefing.rendering.brands import Brand, find_brand, styled
from briefing.rendering.compose import content_of
from briefing.rendering.content import Content
from briefing.rendering.fonts import font_data_css
from briefing.rendering.templates import TemplateInfo, find_template, templates_folder


def to_html(brief: Brief, *, draft: bool = False, alone: bool = True) -> str:
    """The brief as one HTML page with its style inside, the page that the PDF is made of.

    `alone` puts the fonts inside too, so that the file looks the same anywhere. Raises
    `TemplateBroken` for a mistake in the template, with file and line.
    """
    info, brand = find_template(brief.details.template), find_brand(brief.details.brand)
    content = content_of(brief, info, draft=draft, brand=brand)
    style = (font_data_css() if alone else "") + stylesheet(info, brand)
    return render(info, content, style=style)


def render(info: TemplateInfo, content: Content, *, style: str = "") -> str:
    """The template filled with content; `style` is CSS to stand in the page's head."""
    from briefing.rendering import sandbox

    values = {"brief": content, "template": info, "style": style}
    return sandbox.run(f"{info.name}/template.html.j2", values, content.lang)


def stylesheet(info: TemplateInfo, brand: Brand | None = None) -> str:
    """The shared style and the template's own, as text, in a brand's fonts and colours."""
    names = (_shared_style(), info.folder / "style.css")
    text = "\n".join(path.read_text(encoding="utf-8") for path in names if path.is_file())
    return styled(text, brand) if brand else text


def shared_lines() -> int:
    """How many lines of a style sheet come before the template's own."""
    return _shared_style().read_text(encoding="utf-8").count("\n") + 1


def _shared_style() -> Path:
    return templates_folder() / "_shared" / "base.css"
