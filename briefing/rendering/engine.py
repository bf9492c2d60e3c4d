"""WeasyPrint, held once: fonts, parsed style sheets, a shut-in fetcher, one render at a time."""

from __future__ import annotations

import atexit
import gc
import importlib
import logging
import re
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import cache, lru_cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from urllib.request import url2pathname
from xml.etree.ElementTree import TreeBuilder

from briefing.errors import RenderFailed
from briefing.finding import Finding, Level
from briefing.rendering.brands import Brand
from briefing.rendering.fonts import font_face_css, font_folders
from briefing.rendering.html import shared_lines, stylesheet
from briefing.rendering.templates import TemplateInfo, templates_folder

#: Where WeasyPrint says that a mistake in a style sheet is: line and column.
_LINE = re.compile(r" at (\d+):\d+")

#: WeasyPrint's fonts are shared, and Pango's font map is not made for two threads.
_LOCK = threading.RLock()


@contextmanager
def rendering() -> Iterator[list[Finding]]:
    """Holds the renderer for the block; gives what it logs meanwhile, each sentence once.

    Raises `RenderFailed` where the system lacks the libraries that WeasyPrint needs.
    """
    _load()
    findings: list[Finding] = []
    with _LOCK:
        logger = logging.getLogger("weasyprint")
        outer, collecting = list(logger.handlers), gc.isenabled()
        logger.handlers = [_Collector(findings)]
        # Layout makes many objects and drops few: collecting meanwhile costs a sixth of the time.
        gc.disable()
        try:
            yield findings
        finally:
            logger.handlers = outer
            if collecting:
                gc.enable()


def _load() -> None:
    try:
        importlib.import_module("weasyprint")
    except OSError as error:
        raise RenderFailed(
            "The library that sets the pages (Pango) is not installed.",
            "Install libpango-1.0-0, libpangoft2-1.0-0 and libharfbuzz-subset0; "
            "“briefwright doctor” tells more.",
        ) from error


class _Collector(logging.Handler):
    def __init__(self, findings: list[Finding]) -> None:
        super().__init__(logging.WARNING)
        self.findings = findings

    def emit(self, record: logging.LogRecord) -> None:
        finding = Finding("renderer-warning", Level.WARNING, record.getMessage())
        if finding not in self.findings:
            self.findings.append(finding)


@cache
def fonts() -> Any:
    """The one font configuration, with the own faces in it."""
    from weasyprint.text.fonts import FontConfiguration

    configuration = FontConfiguration()
    parsed_css(font_face_css(), configuration)
    # Its destructor needs modules that are gone at the interpreter's end.
    atexit.register(fonts.cache_clear)
    return configuration


def parsed_css(text: str, faces: Any = None, info: TemplateInfo | None = None) -> Any:
    """A style sheet that WeasyPrint has read; `faces` receives its font faces."""
    from weasyprint import CSS

    base = base_url(info) if info else None
    fetch = fetcher(info.folder if info else None)
    return CSS(string=text, font_config=faces, base_url=base, url_fetcher=fetch)


@lru_cache(maxsize=16)
def template_style(info: TemplateInfo, brand: Brand | None) -> tuple[Any, tuple[Finding, ...]]:
    """A template's style sheet in a brand's look, and what was wrong in it; read once."""
    with rendering() as found:
        style = parsed_css(stylesheet(info, brand), fonts(), info)
    return style, tuple(_in_own_style(finding, info) for finding in found)


def _in_own_style(finding: Finding, info: TemplateInfo) -> Finding:
    """A finding at a line of the joined style sheet, told at the line of the template's own."""
    place = _LINE.search(finding.message)
    line = int(place[1]) - shared_lines() if place else 0
    if place is None or line < 1:
        return finding
    words = finding.message.replace(place[0], "", 1)
    return replace(finding, message=f"{info.name}/style.css, line {line}: {words}")


def base_url(info: TemplateInfo) -> str:
    """Where a template's relative addresses start."""
    return info.folder.resolve().as_uri() + "/"


class _Tree(TreeBuilder):
    """The standard library's elements, which WeasyPrint expects, from lxml's events."""

    def start(self, tag: Any, attrs: Any) -> Any:
        return super().start(tag, dict(attrs))


def page_of(text: str, info: TemplateInfo) -> Any:
    """A page of HTML as WeasyPrint takes it.

    The shipped templates write well-formed HTML, which libxml2 reads ten times faster.
    """
    import cssselect2
    from lxml import etree
    from weasyprint import HTML

    if info.own:
        return HTML(string=text, base_url=base_url(info), url_fetcher=fetcher(info.folder))

    class ReadPage(HTML):  # type: ignore[misc]
        """A page that has been read already."""

        def __init__(self) -> None:
            self.base_url, self.url_fetcher = base_url(info), fetcher(info.folder)
            self.media_type = "print"
            target: Any = _Tree()
            root = etree.HTML(text, etree.HTMLParser(target=target))
            self.wrapper_element = cssselect2.ElementWrapper.from_html_root(root, None)
            self.etree_element = root

    return ReadPage()


@cache
def fetcher(template: Path | None) -> Any:
    """A fetcher for `data:`, the fonts, and the files of one template and the shared folder."""
    from weasyprint.urls import URLFetcher

    own = (template,) if template else ()
    allowed = (*font_folders(), templates_folder() / "_shared", *own)

    class ShutIn(URLFetcher):  # type: ignore[misc]
        """Refuses every address outside the allowed folders."""

        def fetch(self, url: str, headers: Any = None) -> Any:
            if not _is_allowed(url, allowed):
                raise ValueError(f"A template may not load {url[:100]}")
            return super().fetch(url, headers)

    return ShutIn(allowed_protocols=("file", "data"), allow_redirects=False)


def _is_allowed(url: str, folders: tuple[Path, ...]) -> bool:
    parts = urlsplit(url)
    if parts.scheme == "data":
        return True
    if parts.scheme != "file" or parts.netloc not in ("", "localhost"):
        return False
    path = Path(url2pathname(parts.path)).resolve()
    return any(path.is_relative_to(folder.resolve()) for folder in folders)
