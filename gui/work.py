"""What the worker processes run: core functions on plain values, importable without Qt."""

from __future__ import annotations

import gc
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import briefing
from briefing import importing, rendering, spelling
from briefing.analysis.model import Analysis
from briefing.article import Article
from briefing.brief import Brief
from briefing.errors import AnalysisFailed, SourceScanned
from briefing.finding import Finding, Level, Place
from gui import steps

if TYPE_CHECKING:
    from briefing.importing import Imported
    from briefing.importing.document import Manner
    from briefing.rendering import Brand, Preview, RichText


def warm_analysis() -> None:
    """Load the readers, the language pipeline and the places before the first article arrives."""
    text = "Ministers Ann Lee and Jan Nowak met in Warsaw on Friday. “We pay 2 million,” she said."
    of_usual_length = "\n\n".join([text] * 30)
    for copied in (Copied(of_usual_length), Copied(text, f"<p>{text}</p>")):
        analyse(read(copied).articles)
    _settle()


def warm_rendering() -> None:
    """Load fonts and style sheets before the first preview."""
    rendering.warm_up()
    _settle()


def _settle() -> None:
    """Leave what was loaded out of every later collection of garbage: it stays for good."""
    gc.collect()
    gc.freeze()


@dataclass(frozen=True, slots=True)
class Link:
    """A web address that the analyst typed in."""

    url: str


@dataclass(frozen=True, slots=True)
class Copied:
    """Text from the clipboard or a drag, its formatting as HTML, and the page it came from."""

    text: str
    html: str = ""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Again:
    """A file, folder or page that is read once more, in another manner."""

    source: Path | Link
    ocr: bool = False
    first_page: int = 1


Source = Path | Copied | Link | Again


def read(source: Source) -> Imported:
    """Import a file or a folder (a path), what was copied, or a web address."""
    from briefing.importing.document import Manner

    steps.tell(0, 0)
    if isinstance(source, Copied):
        article = importing.import_copied(source.text, source.html, url=source.url)
        return importing.Imported((article,), ())
    if isinstance(source, Again):
        return _read(source.source, Manner(source.ocr, source.first_page, progress=steps.tell))
    return _read(source, Manner(progress=steps.tell))


def _read(source: Path | Link, manner: Manner) -> Imported:
    if isinstance(source, Path):
        return importing.import_files([source], manner=manner, progress=steps.tell)
    try:
        return importing.Imported((importing.import_link(source.url, manner=manner),), ())
    except SourceScanned as error:
        return importing.Imported((), ((Path(source.url), error),))


def analyse(articles: tuple[Article, ...]) -> tuple[Analysis, ...]:
    """Analyse each article; one without a pipeline gets an empty analysis that says why."""
    return tuple(_analysed(article) for article in articles)


def _analysed(article: Article) -> Analysis:
    try:
        return briefing.analyse(article)
    except AnalysisFailed as error:
        place = Place(article=article.id)
        finding = Finding("no-analysis", Level.WARNING, error.message, error.remedy, place)
        return Analysis(article, findings=(finding,))


def preview(brief: Brief) -> Preview:
    """The brief's PDF as the preview shows it."""
    return rendering.to_preview(brief)


def exported(brief: Brief, ending: str) -> bytes:
    """The brief as a file of a kind, as it leaves the house."""
    return rendering.export(brief, ending)


def rich_text(brief: Brief) -> RichText:
    """The brief as it goes on the clipboard."""
    return rendering.to_rich_text(brief)


def trial(brief: Brief, brand: Brand) -> Preview:
    """The brief's preview in a brand that is being tried."""
    return rendering.to_preview(brief, brand)


def misspelled(words: tuple[str, ...], language: str) -> frozenset[str]:
    """Those words that no dictionary of the language knows."""
    return spelling.misspelled(words, language)


def suggestions(word: str, language: str) -> tuple[str, ...]:
    """Words that may have been meant with a misspelled one."""
    return spelling.suggestions(word, language)
