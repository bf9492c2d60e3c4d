"""Several sources at once: files, and folders with files in them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from briefing.article import Article
from briefing.errors import BriefwrightError, ImportFailed, SourceTooLarge
from briefing.importing.formats import ending_format
from briefing.importing.reading import import_article

#: No brief has more sources than this.
MAX_FILES = 200


@dataclass(frozen=True, slots=True)
class Imported:
    """What came in, and for each file that did not, the error that says why."""

    articles: tuple[Article, ...]
    failures: tuple[tuple[Path, BriefwrightError], ...]


def import_files(
    paths: Iterable[Path],
    *,
    progress: Callable[[int, int], None] | None = None,
    cancelled: Callable[[], bool] | None = None,
) -> Imported:
    """The articles in files and folders; one that can't be read does not stop the others.

    `progress` is told the files done and their number; `cancelled` is asked between files.
    Raises `SourceTooLarge` for more than `MAX_FILES` files. Files with the same text come once.
    """
    files = find_files(paths)
    articles: dict[str, Article] = {}
    failures: list[tuple[Path, BriefwrightError]] = []
    for done, path in enumerate(files):
        if cancelled and cancelled():
            raise ImportFailed("The import was cancelled.", "Nothing was changed.")
        if progress:
            progress(done, len(files))
        try:
            article = import_article(path)
            articles.setdefault(article.id, article)
        except ImportFailed as error:
            failures.append((path, error))
    return Imported(tuple(articles.values()), tuple(failures))


def find_files(paths: Iterable[Path]) -> list[Path]:
    """The files to import: those given, and in folders those whose endings are known."""
    found: dict[Path, None] = {}
    for path in paths:
        for file in _readable(path) if path.is_dir() else (path,):
            found[file] = None
            if len(found) > MAX_FILES:
                raise SourceTooLarge(
                    f"“{path.name}” holds more than {MAX_FILES} files that could be articles.",
                    "Choose the files that the brief needs.",
                )
    return list(found)


def _readable(folder: Path) -> Iterator[Path]:
    """The files of a folder and its subfolders, by name; hidden ones are passed over."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and ending_format(name):
                yield Path(place) / name
