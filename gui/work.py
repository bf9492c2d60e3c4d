"""What the worker processes run: core functions on plain values, importable without Qt."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import briefing
from briefing.analysis.model import Analysis
from briefing.article import Article
from briefing.brief import Brief
from briefing.errors import AnalysisFailed
from briefing.finding import Finding, Level, Place
from briefing.importing import Imported, import_files, import_link
from briefing.rendering import Preview, to_preview, warm_up


def warm_analysis() -> None:
    """Load the language pipeline before the first article arrives."""
    briefing.analyse(Article.from_text("The minister spoke on Friday."))


def warm_rendering() -> None:
    """Load fonts and style sheets before the first preview."""
    warm_up()


@dataclass(frozen=True, slots=True)
class Link:
    """A web address that the analyst typed in."""

    url: str


Source = Path | str | Link


def read(source: Source) -> Imported:
    """Import a file or a folder (a path), pasted text (a string) or a web address."""
    if isinstance(source, Path):
        return import_files([source])
    if isinstance(source, Link):
        return Imported((import_link(source.url),), ())
    return Imported((briefing.import_article(source),), ())


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


def preview(brief: Brief) -> tuple[Preview, tuple[Finding, ...]]:
    """The brief's PDF as the preview shows it, and everything that should be looked at."""
    made = to_preview(brief)
    return made, (*briefing.review_brief(brief), *made.findings)


def pdf(brief: Brief) -> bytes:
    """The brief's PDF as it leaves the house."""
    return briefing.to_pdf(brief)
