"""Brief <-> versioned `.brief` file.

A `.brief` is one JSON document, indented and with sorted keys, that holds the texts of its
sources. Saving is atomic, and the last good copy stays beside the file as `<name>.brief.bak`.
A PDF that Briefwright wrote carries its `.brief`, and `load` opens that too.
"""

from __future__ import annotations

import contextlib
import errno
import json
import os
import secrets
import stat
from pathlib import Path
from typing import Any, Final

import msgspec

from briefing.article import Article, Span
from briefing.brief import SCHEMA_VERSION, Brief
from briefing.errors import BriefDamaged, BriefTooNew, StorageFailed

FORMAT: Final = "briefwright-brief"
SUFFIX: Final = ".brief"

_WHOLE = "Open its .bak copy if there is one beside it, or ask for the file again."


def dumps(brief: Brief) -> bytes:
    """The brief as a UTF-8 JSON document; the same brief always gives the same bytes."""
    document = msgspec.to_builtins(brief)
    for source in document["sources"]:
        source["text"] = source["text"].split("\n")
    document["format"] = FORMAT
    try:
        return msgspec.json.format(msgspec.json.encode(document, order="sorted"), indent=2) + b"\n"
    except UnicodeEncodeError:  # half of a surrogate pair, which UTF-8 has no bytes for
        return json.dumps(document, indent=2, sort_keys=True).encode() + b"\n"


def loads(data: bytes) -> Brief:
    """The brief in a document that `dumps` wrote, or an older Briefwright.

    What was added since (version 2: a source's subtitle and day of change, a block's time and
    speaker; later a brief's toponyms) is empty in an older file; it is saved in the present
    version.

    Raises `BriefDamaged` where it is not one or does not hold together, and `BriefTooNew` where a
    newer version of Briefwright wrote it.
    """
    document = _document(data)
    schema = document.get("schema")
    if not isinstance(schema, int) or schema < 1:
        raise BriefDamaged("The brief does not say which version of its format it is in.", _WHOLE)
    if schema > SCHEMA_VERSION:
        raise BriefTooNew(
            f"The brief was written by a newer Briefwright (format {schema}; this one reads up "
            f"to {SCHEMA_VERSION}).",
            "Update Briefwright, then open it again.",
        )
    try:
        for source in document.get("sources", ()):
            source["text"] = "\n".join(source["text"])
        document["schema"] = SCHEMA_VERSION
        brief = msgspec.convert(document, Brief)
    except (msgspec.ValidationError, TypeError, KeyError) as error:
        raise BriefDamaged(f"A part of the brief can't be read ({error}).", _WHOLE) from error
    if flaw := _flaw(brief):
        raise BriefDamaged(f"The brief does not hold together: {flaw}.", _WHOLE)
    return brief


def _document(data: bytes) -> dict[str, Any]:
    """The JSON object in `data`; raises `BriefDamaged` where there is none of ours."""
    data = data.removeprefix(b"\xef\xbb\xbf")
    if not data.strip(b" \t\r\n\0"):
        raise BriefDamaged("The file is empty.", _WHOLE)
    try:
        document = _decode(data)
    except (ValueError, RecursionError) as error:
        raise BriefDamaged("The file is not a brief, or part of it is missing.", _WHOLE) from error
    if not isinstance(document, dict) or document.get("format") != FORMAT:
        raise BriefDamaged(
            "The file is not a brief.", "To start a brief from an article, import it instead."
        )
    return document


def _decode(data: bytes) -> Any:
    try:
        return msgspec.json.decode(data)
    except msgspec.DecodeError:
        return json.loads(data)  # reads the half surrogates that msgspec refuses


def _flaw(brief: Brief) -> str:
    """What keeps the parts of a brief from fitting together, in words; empty when they fit."""
    articles = {article.id: article for article in brief.sources}
    if len(articles) < len(brief.sources):
        return "two of its sources have the same id"
    if len({point.id for point in brief.points}) < len(brief.points):
        return "two of its points have the same id"
    for article in brief.sources:
        if not _in_order(article):
            return f"the blocks of source {article.id} do not fit its text"
    for point in brief.points:
        for evidence in point.evidence:
            home = articles.get(evidence.article)
            if not _inside(evidence.span, len(home.text) if home else None):
                return f"the evidence of point {point.id} lies outside its source"
    return ""


def _in_order(article: Article) -> bool:
    position = 0
    for block in article.blocks:
        if block.span.start < position or not _inside(block.span, len(article.text)):
            return False
        position = block.span.end
    return True


def _inside(span: Span, length: int | None) -> bool:
    return 0 <= span.start <= span.end and (length is None or span.end <= length)


# --- files ---------------------------------------------------------------------------------


def load(path: Path | str) -> Brief:
    """The brief in a `.brief` file, or in a PDF that carries one.

    Raises `StorageFailed` where the file can't be read, `BriefDamaged` where no brief is in it and
    `BriefTooNew` where it was written by a newer version.
    """
    path = Path(path)
    data = read_file(path)
    try:
        return loads(_attached(data) if data.startswith(b"%PDF-") else data)
    except BriefDamaged as error:
        backup = backup_path(path)
        remedy = f"Its last good copy is “{backup.name}”." if backup.is_file() else error.remedy
        raise BriefDamaged(f"“{path.name}”: {error.message}", remedy) from error


def read_file(path: Path) -> bytes:
    """The bytes of a file; raises `StorageFailed` with a plain sentence."""
    try:
        return path.read_bytes()
    except FileNotFoundError as error:
        raise StorageFailed(
            f"There is no file “{path}”.", "It may have been moved, renamed or deleted."
        ) from error
    except IsADirectoryError as error:
        raise StorageFailed(f"“{path}” is a folder.", "Choose a .brief file in it.") from error
    except OSError as error:
        raise StorageFailed(f"“{path}” could not be read: {_cause(error)}.") from error


def _attached(pdf: bytes) -> bytes:
    """The `.brief` attached to a PDF; raises `BriefDamaged` where there is none."""
    import pypdfium2

    try:
        document = pypdfium2.PdfDocument(pdf)
    except pypdfium2.PdfiumError as error:
        raise BriefDamaged("The PDF can't be read.", "It may be cut off or locked.") from error
    with contextlib.closing(document):
        for index in range(document.count_attachments()):
            attachment = document.get_attachment(index)
            if attachment.get_name().lower().endswith(SUFFIX):
                return bytes(attachment.get_data())
    raise BriefDamaged(
        "The PDF carries no brief.", "Only PDFs that Briefwright wrote can be opened."
    )


def save(brief: Brief, path: Path | str) -> None:
    """Write a brief so that at every moment the old or the new file is whole on the disk.

    The previous copy, where it was good, stays as `<name>.brief.bak`. Raises `StorageFailed`;
    the old file is then untouched.
    """
    path = Path(path)
    data = dumps(brief)
    write_atomically(path, data, before=lambda: _keep_backup(path.resolve()))


def backup_path(path: Path) -> Path:
    """Where the last good copy of a brief is kept."""
    return path.with_name(path.name + ".bak")


def _keep_backup(path: Path) -> None:
    """Make the present file the backup if it is a good brief; no backup is no reason to fail."""
    with contextlib.suppress(OSError, StorageFailed):
        if path.is_symlink() or not path.is_file():
            return
        data = path.read_bytes()
        loads(data)
        write_atomically(backup_path(path), data)


def write_atomically(path: Path, data: bytes, *, before: Any = None) -> None:
    """Write `data` beside `path`, force it to the disk, and rename it into place.

    `before` is called when the new bytes are safe and the old file still stands. Raises
    `StorageFailed`; then no temporary file is left and the old file is untouched.
    """
    try:
        target = path.resolve()
        if target.exists() and not target.is_file() and not target.is_dir():
            target.write_bytes(data)  # a pipe or a device, such as /dev/stdout
            return
        if target.is_dir():
            raise StorageFailed(f"“{path}” is a folder.", "Give a file name in it.")
        _replace(target, data, before)
    except OSError as error:
        what = f"“{path}” could not be written: {_cause(error)}."
        raise StorageFailed(what, _KEPT if _is_there(path) else _ELSEWHERE) from error


def _is_there(path: Path) -> bool:
    """Whether there is a file; where the name itself is refused, there is none."""
    try:
        return path.exists()
    except OSError:
        return False


_ELSEWHERE = "Save under another name or in another folder."
_KEPT = "The previous file is untouched; save under another name or in another folder."


def _replace(target: Path, data: bytes, before: Any) -> None:
    beside = target.with_name(f".{target.name[:200]}.{secrets.token_hex(4)}.tmp")
    try:
        with beside.open("xb") as stream:
            stream.write(data)
            stream.flush()
            os.fsync(stream.fileno())
        with contextlib.suppress(OSError):
            beside.chmod(stat.S_IMODE(target.stat().st_mode))
        if before:
            before()
        beside.replace(target)
    except BaseException:
        with contextlib.suppress(OSError):
            beside.unlink()
        raise
    _sync_folder(target.parent)


def _sync_folder(folder: Path) -> None:
    """Force the rename to the disk, where the system can."""
    if os.name == "posix":
        with contextlib.suppress(OSError):
            handle = os.open(folder, os.O_RDONLY)
            try:
                os.fsync(handle)
            finally:
                os.close(handle)


_CAUSES = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "your disk quota is used up",
    errno.EACCES: "there is no permission for it",
    errno.EPERM: "there is no permission for it",
    errno.EROFS: "the disk can only be read",
    errno.ENOENT: "the folder does not exist",
    errno.ENOTDIR: "the folder does not exist",
    errno.ENAMETOOLONG: "the name is too long",
    errno.EIO: "the disk reported an error",
}


def _cause(error: OSError) -> str:
    return _CAUSES.get(error.errno or 0, (error.strerror or str(error)).lower())
