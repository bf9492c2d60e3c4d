"""Content -> HTML through a Jinja template that can neither run code nor reach files."""

from __future__ import annotations

from briefing.brief import Brief
from briefing.rendering.compose import content_of
from briefing.rendering.content import Content
from briefing.rendering.templates import TemplateInfo, find_template, templates_folder


def to_html(brief: Brief, *, draft: bool = False) -> str:
    """The brief as one HTML page with its style inside, the page that the PDF is made of.

    Raises `TemplateBroken` for a mistake in the template, with file and line.
    """
    info = find_template(brief.details.template)
    content = content_of(brief, info, draft=draft)
    return render(info, content, style=stylesheet(info))


def render(info: TemplateInfo, content: Content, *, style: str = "") -> str:
    """The template filled with content; `style` is CSS to stand in the page's head."""
    from briefing.rendering import sandbox

    values = {"brief": content, "template": info, "style": style}
    return sandbox.run(f"{info.name}/template.html.j2", values)


def stylesheet(info: TemplateInfo) -> str:
    """The shared style and the template's own, as text."""
    names = (templates_folder() / "_shared" / "base.css", info.folder / "style.css")
    return "\n".join(path.read_text(encoding="utf-8") for path in names if path.is_file())
