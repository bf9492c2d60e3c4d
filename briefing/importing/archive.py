"""Packed documents (DOCX, ODT, EPUB): opened within limits, their XML parsed without entities."""

from __future__ import annotations

import io
import zipfile
import zlib
from typing import Any

from briefing.errors import SourceTooLarge, SourceUnsupported
from briefing.importing.document import Raw
from briefing.importing.limits import MEGABYTE

#: What one packed document may hold when unpacked, in bytes, and in how many files.
MAX_UNPACKED = 400 * MEGABYTE
MAX_PART = 60 * MEGABYTE
MAX_FILES = 5_000
#: How an OpenDocument text says that its parts are encrypted.
_LOCKED = (b"encryption-data", b"encrypted-package")


class Archive:
    """The parts of a packed document, by name."""

    def __init__(self, raw: Raw, what: str) -> None:
        self._label, self._what = raw.label, what
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(raw.data))
        except (zipfile.BadZipFile, ValueError, OSError) as error:
            raise self.damaged() from error
        parts = self._zip.infolist()
        if sum(part.file_size for part in parts) > MAX_UNPACKED or len(parts) > MAX_FILES:
            raise self._too_large()
        if any(part.flag_bits & 1 for part in parts):
            raise locked(raw.label)

        if any(sign in self._manifest for sign in _LOCKED):
            raise locked(raw.label)

    @property
    def _manifest(self) -> bytes:
        """What an OpenDocument text says of its parts; empty for others."""
        name = "META-INF/manifest.xml"
        return self.part(name) if name in self.names else b""

    @property
    def names(self) -> list[str]:
        """The names of the parts."""
        return self._zip.namelist()

    def part(self, name: str) -> bytes:
        """A part's bytes; raises `SourceUnsupported` where it is missing or damaged."""
        try:
            with self._zip.open(name) as file:
                data = file.read(MAX_PART + 1)
        except (KeyError, zipfile.BadZipFile, OSError, EOFError, ValueError, zlib.error) as error:
            raise self.damaged() from error
        if len(data) > MAX_PART:
            raise self._too_large()
        return data

    def xml(self, name: str) -> Any:
        """A part as XML."""
        root = parse_xml(self.part(name))
        if root is None:
            raise self.damaged()
        return root

    def damaged(self) -> SourceUnsupported:
        """The error that says that the document can't be read."""
        return SourceUnsupported(
            f"{self._label} can't be read as {self._what}: it is damaged or cut off.",
            "Open it in the program it was made with, save it again, and import that.",
        )

    def _too_large(self) -> SourceTooLarge:
        return SourceTooLarge(
            f"{self._label} unpacks to far more than an article.",
            "Import only the part that holds the article.",
        )


def locked(label: str) -> SourceUnsupported:
    """The error for a document that only opens with a password."""
    return SourceUnsupported(
        f"{label} is protected with a password.",
        "Open it, save it without the password, and import that.",
    )


def parse_xml(data: bytes) -> Any:
    """The root of an XML document, entities left alone; None where it is not XML."""
    from lxml import etree

    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError):
        return None
