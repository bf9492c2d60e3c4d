"""The articles in what the command line is given: files, folders, links and standard input."""

from __future__ import annotations

import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from briefing.errors import SourceEmpty, SourceScanned
from briefing.progress import Progress

if TYPE_CHECKING:
    from briefing.article import Article


@dataclass(frozen=True, slots=True)
class Reading:
    """How the sources are to be read, and when they were published where that is known."""

    published: date | None
    ocr: bool
    first_page: int

    def dated(self, article: Article) -> Article:
        """The article with the day of publication that was given."""
        if not self.published:
            return article
        return article.with_details("entered on the command line", published=self.published)


def articles_of(sources: list[str], reading: Reading, progress: Progress) -> tuple[Article, ...]:
    """The articles of all sources, each text once; the first that can't be read ends it all."""
    found: dict[str, Article] = {}
    for source in _expanded(sources):
        name = "standard input" if source == "-" else source
        work = partial(_imported, source, reading, progress.tell)
        for article in progress.step(f"Importing {name}", work):
            found.setdefault(article.id, reading.dated(article))
    return tuple(found.values())


def _expanded(sources: list[str]) -> list[str]:
    """The sources with the files of folders in the place of the folders."""
    from briefing.importing.several import find_files

    found: list[str] = []
    for each in sources:
        is_folder = Path(each).is_dir()
        inside = [str(path) for path in find_files([Path(each)])] if is_folder else [each]
        if not inside:
            raise SourceEmpty(f"The folder “{each}” holds no article.", "Choose another folder.")
        found += inside
    return found


def _imported(
    source: str, reading: Reading, tell: Callable[[int, int], None]
) -> tuple[Article, ...]:
    """The article in a source, and those attached to it."""
    from briefing.importing import import_article, import_file, import_link
    from briefing.importing.document import Manner

    manner = Manner(ocr=reading.ocr, first_page=reading.first_page, progress=tell)
    try:
        if source == "-":
            data = sys.stdin.buffer.read()
            return (import_article(data, name="standard input", manner=manner),)
        if source.startswith(("http://", "https://")):
            return (import_link(source, manner=manner),)
        read = import_file(Path(source), manner)
    except SourceScanned as error:
        raise _with_option(error) from error
    if not read.articles:
        first = read.failures[0][1]
        raise _with_option(first) if isinstance(first, SourceScanned) else first
    for path, failure in read.failures:
        typer.echo(f"warning: The attachment “{path.name}” was left out. {failure}", err=True)
    return read.articles


def _with_option(error: SourceScanned) -> SourceScanned:
    """The error with the option that helps, where text can be recognised here."""
    from briefing.importing.ocr import available

    remedy = "Add --ocr to read it with text recognition." if available() else error.remedy
    return SourceScanned(error.message, remedy)
