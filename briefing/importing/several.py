"""Several sources at once: files, and folders with files in them."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from dataclasses import replace
from pathlib import Path

from briefing.article import Article
from briefing.errors import (
    BriefwrightError,
    ImportCancelled,
    ImportFailed,
    SourceEmpty,
    SourceTooLarge,
)
from briefing.importing.document import PLAINLY, Imported, Manner, Progress, Raw
from briefing.importing.formats import ending_format
from briefing.importing.mail import ATTACHMENTS, attachment_names, attachments, left_out
from briefing.importing.reading import import_article

#: No brief has more sources than this.
MAX_FILES = 200
#: A folder with more files than this, of whatever kind, is no folder of articles.
MAX_LOOKED_AT = 50_000


_NOTHING = Imported((), ())


def import_files(
    paths: Iterable[Path], *, manner: Manner = PLAINLY, progress: Progress | None = None
) -> Imported:
    """The articles in files and folders; one that can't be read does not stop the others.

    `progress` is told the files done and their number; `manner` is how each is read. Raises
    `SourceTooLarge` for more than `MAX_FILES` files. Texts that are the same come once.
    """
    files = find_files(paths)
    articles: dict[str, Article] = {}
    failures: list[tuple[Path, BriefwrightError]] = []
    for done, path in enumerate(files):
        Manner(progress=progress, cancelled=manner.cancelled).step(done, len(files))
        read = import_file(path, manner)
        failures += read.failures
        for article in read.articles:
            articles.setdefault(article.id, article)
    return Imported(tuple(articles.values()), tuple(failures))


def import_file(path: Path, manner: Manner = PLAINLY) -> Imported:
    """The article in a file; an e-mail's attachments are articles of their own."""
    try:
        article = import_article(path, manner=manner)
    except ImportCancelled:
        raise
    except SourceEmpty as error:
        attached = _attached(path, manner) if path.suffix.lower() == ".eml" else _NOTHING
        return attached if attached.articles else Imported((), ((path, error),))
    except ImportFailed as error:
        return Imported((), ((path, error),))
    if article.media_type != "message/rfc822":
        return Imported((article,), ())
    attached = _attached(path, manner)
    others = tuple(finding for finding in article.findings if finding.code != ATTACHMENTS)
    read = {each.name for each in attached.articles}
    names = [part for part in attachment_names(path.read_bytes()) if part not in read]
    article = replace(article, findings=(*others, *left_out(names)))
    return Imported((article, *attached.articles), attached.failures)


def _attached(path: Path, manner: Manner) -> Imported:
    """The articles among an e-mail's attachments, and those that can't be read."""
    articles: list[Article] = []
    failures: list[tuple[Path, BriefwrightError]] = []
    for part in attachments(Raw(path.read_bytes(), name=path.name)):
        try:
            read = import_article(
                part.data, media_type=part.media_type, name=part.name, manner=manner
            )
            articles.append(read)
        except ImportCancelled:
            raise
        except ImportFailed as error:
            failures.append((path / part.name, error))
    return Imported(tuple(articles), tuple(failures))


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
    seen = 0
    for place, folders, names in os.walk(folder):
        seen += len(names)
        if seen > MAX_LOOKED_AT:
            raise SourceTooLarge(
                f"“{folder.name}” holds more than {MAX_LOOKED_AT:,} files.",
                "Choose the folder with the articles in it.",
            )
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        for name in sorted(names):
            if not name.startswith(".") and ending_format(name):
                yield Path(place) / name
