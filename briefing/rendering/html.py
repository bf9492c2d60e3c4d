"""Content -> HTML through a Jinja template that can neither run code nor reach files."""

from __future__ import annotations

import traceback
from collections.abc import Sequence
from functools import cache
from typing import TYPE_CHECKING, Any

from briefing.brief import Brief
from briefing.errors import TemplateBroken
from briefing.rendering.compose import content_of
from briefing.rendering.content import Content
from briefing.rendering.templates import TemplateInfo, find_template, templates_folder

if TYPE_CHECKING:
    from jinja2.sandbox import ImmutableSandboxedEnvironment


def to_html(brief: Brief, *, draft: bool = False) -> str:
    """The brief as one HTML page with its style inside, the page that the PDF is made of.

    Raises `TemplateBroken` for a mistake in the template, with file and line.
    """
    info = find_template(brief.details.template)
    content = content_of(brief, info, draft=draft)
    return render(info, content, style=stylesheet(info))


def render(info: TemplateInfo, content: Content, *, style: str = "") -> str:
    """The template filled with content; `style` is CSS to stand in the page's head."""
    from jinja2 import TemplateError

    try:
        template = _environment().get_template(f"{info.name}/template.html.j2")
        return template.render(brief=content, template=info, style=style)
    except TemplateError as error:
        raise _broken(error) from error


def stylesheet(info: TemplateInfo) -> str:
    """The shared style and the template's own, as text."""
    folder = templates_folder()
    names = (folder / "_shared" / "base.css", folder / info.name / "style.css")
    return "\n".join(path.read_text(encoding="utf-8") for path in names if path.is_file())


@cache
def _environment() -> ImmutableSandboxedEnvironment:
    from jinja2 import PackageLoader, StrictUndefined
    from jinja2.sandbox import ImmutableSandboxedEnvironment

    return ImmutableSandboxedEnvironment(
        loader=PackageLoader("templates", ""),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )


def _broken(error: Any) -> TemplateBroken:
    """The user's sentence for a Jinja error: what is wrong, in which file and line."""
    file, line = getattr(error, "filename", None), getattr(error, "lineno", None)
    if not line:
        file, line = _place(traceback.extract_tb(error.__traceback__))
    name = "/".join(str(file or "the template").replace("\\", "/").split("/")[-2:])
    message = str(error.message or error).rstrip(".")
    return TemplateBroken(
        f"The template has a mistake in {name}, line {line}: {message}.",
        "Correct that line, or choose another template.",
        file=str(file or ""),
        line=line or -1,
    )


def _place(frames: Sequence[traceback.FrameSummary]) -> tuple[str, int]:
    """The template file and line in which an error was raised, from Jinja's traceback."""
    for frame in reversed(frames):
        if frame.filename.endswith(".j2"):
            return frame.filename, frame.lineno or -1
    return "", -1
