"""From a source to an article: reads it within limits, finds its format, completes it."""

from __future__ import annotations

import hashlib
import re
from dataclasses import replace
from pathlib import Path

from briefing.article import Article, article_id
from briefing.errors import SourceEmpty, SourceUnreadable, SourceUnsupported
from briefing.finding import Finding
from briefing.importing import formats, names
from briefing.importing.document import PLAINLY, Document, Manner, Metadata, Raw
from briefing.importing.doubts import date_findings
from briefing.importing.language import detect
from briefing.importing.limits import MAX_CONTAINER, MAX_TEXT, check_size
from briefing.importing.stubs import stub_finding
from briefing.importing.turns import mark_turns

_REMEDY = "Check that the file is still there and that you may open it, then try again."
_SURROGATE = re.compile("[\ud800-\udfff]")
_LETTER = re.compile(r"[^\W_]")


def import_article(
    source: Path | str | bytes,
    *,
    media_type: str = "",
    url: str = "",
    name: str = "",
    manner: Manner = PLAINLY,
) -> Article:
    """The article in a file (a path), a pasted text (a string) or a file's content (bytes).

    `media_type` says what the content is where that is known ("text/html"); it is found from
    the content and the name's ending otherwise. `url` is the page's address, `manner`
    how a PDF is read. The text is imported whole; what is not the article is marked, with a
    reason. Raises `ImportFailed`.
    """
    raw = replace(_raw(source, media_type, url, name), manner=manner)
    chosen = formats.choose(raw)
    check_size(len(raw.data), chosen.limit, raw.label)
    document = _read(chosen, raw)
    if not _LETTER.search(document.text):
        raise SourceEmpty(
            f"{raw.label} has no text in it.", "Choose a source with an article in it."
        )
    mark_turns(document.pieces)
    article = _article(document, raw, chosen.media_type)
    if chosen.module == "html" and (stub := stub_finding(article, _head(raw))):
        return replace(article, findings=(*article.findings, _placed(stub, article.id)))
    return article


def _read(chosen: formats.Format, raw: Raw) -> Document:
    """The document that a format's reader makes of a source."""
    try:
        return chosen.read(raw)
    except RecursionError as error:
        raise SourceUnsupported(
            f"{raw.label} is nested too deeply to be read.",
            "Copy the article in the program that shows it, and paste it here.",
        ) from error


def _head(raw: Raw) -> str:
    """The beginning of a page's source, for the signs in it."""
    return raw.data[:500_000].decode("utf-8", "replace")


def _raw(source: Path | str | bytes, media_type: str, url: str, name: str) -> Raw:
    if isinstance(source, Path):
        raw = Raw(_read_file(source), media_type, name or source.name, url)
    elif isinstance(source, str):
        check_size(len(source), MAX_TEXT, "The pasted text")
        data = _SURROGATE.sub("\ufffd", source).encode()
        raw = Raw(data, media_type, name, url, "utf-8")
    else:
        raw = Raw(source, media_type, name, url, _charset(media_type))
    if not raw.data.strip(b" \t\r\n\x00\xef\xbb\xbf"):
        raise SourceEmpty(f"{raw.label} is empty.", "Choose a source with an article in it.")
    return raw


def _charset(media_type: str) -> str:
    """The charset that a media type names ("text/html; charset=utf-8"); empty without one."""
    match = re.search(r"charset=[\"']?([\w.:-]+)", media_type, re.I)
    return match[1] if match else ""


def _read_file(path: Path) -> bytes:
    """A file's bytes, its size checked before it is read."""
    label = f"“{path.name}”"
    chosen = formats.ending_format(path.name)
    try:
        if path.is_dir():
            raise SourceUnreadable(f"{label} is a folder, not a file.", "Choose a file in it.")
        if not path.is_file():
            what = "is not a file" if path.exists() else "is not there"
            raise SourceUnreadable(f"{label} {what}.", _REMEDY)
        check_size(path.stat().st_size, chosen.limit if chosen else MAX_CONTAINER, label)
        return path.read_bytes()
    except (OSError, ValueError) as error:
        why = getattr(error, "strerror", None) or "the name is not valid"
        raise SourceUnreadable(f"{label} could not be read: {why.lower()}.", _REMEDY) from error


def _article(document: Document, raw: Raw, media_type: str) -> Article:
    metadata = document.metadata
    kept = "\n".join(piece.text for piece in document.pieces if piece.kept)
    language = detect(kept, metadata.language or "en")
    metadata.offer("url", raw.url, "the address it came from")
    origins = metadata.origins
    if language != metadata.language:
        origins["language"] = "the words of the text"
    identity = article_id(document.text)
    found = (*document.findings, *date_findings(metadata))
    return Article(
        id=identity,
        text=document.text,
        blocks=tuple(piece.block() for piece in document.pieces),
        title=metadata.title,
        subtitle=metadata.subtitle,
        authors=_people(metadata),
        publisher=metadata.publisher,
        published=metadata.published,
        updated=metadata.updated,
        url=metadata.url,
        language=language,
        media_type=media_type,
        sha256=hashlib.sha256(raw.data).hexdigest(),
        name=raw.name,
        origins=tuple(sorted(origins.items())),
        findings=tuple(_placed(finding, identity) for finding in found),
    )


def _people(metadata: Metadata) -> tuple[str, ...]:
    """The authors, none in capitals; an outlet that names itself as one has named nobody."""
    outlet = metadata.publisher.casefold()
    people = (name for name in metadata.authors if name.casefold() != outlet)
    return tuple(names.usual_letters(name) for name in people)


def _placed(finding: Finding, article: str) -> Finding:
    return replace(finding, place=replace(finding.place, article=article))
