"""A page from the web, within limits of time and size, given up at any moment."""

from __future__ import annotations

import http.client
import threading
import time
import urllib.error
import urllib.request
import zlib
from dataclasses import dataclass
from typing import Any
from urllib.parse import quote, urlsplit, urlunsplit

from briefing.errors import (
    ImportCancelled,
    ImportFailed,
    SourceTooLarge,
    SourceUnreadable,
    SourceUnsupported,
)
from briefing.importing.document import Cancelled, Progress
from briefing.importing.formats import limit_of
from briefing.importing.limits import MEGABYTE

#: How long a page may take altogether, and how long the server may be silent, in seconds.
MAX_SECONDS = 30.0
_SILENT_SECONDS = 10.0
_POLL_SECONDS = 0.05
_CHUNK = 64 * 1024
BY_HAND = "Open the page in a browser, copy the article there, and paste it here."
_HEADERS = {
    "User-Agent": "Mozilla/5.0 (Briefwright)",
    "Accept": "text/html,*/*;q=0.5",
    "Accept-Encoding": "gzip",
}


@dataclass(frozen=True, slots=True)
class Page:
    """What came: the bytes, the media type with its charset, and the final address."""

    data: bytes
    media_type: str
    url: str


def fetch(
    url: str,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    seconds: float = MAX_SECONDS,
) -> Page:
    """The page at an address; raises `ImportFailed`, at the latest when the seconds are over.

    The work is done in a thread, so that a server that stalls anywhere, even in the name look-up
    or between two bytes, holds nobody up.
    """
    check_address(url)
    transfer = _Transfer(url)
    deadline = time.monotonic() + seconds
    transfer.start()
    try:
        while transfer.is_alive():
            transfer.join(_POLL_SECONDS)
            if cancelled and cancelled():
                raise ImportCancelled
            if transfer.is_alive() and time.monotonic() > deadline:
                raise _too_slow(url)
            if progress and transfer.received:
                progress(transfer.received, transfer.expected)
    finally:
        transfer.unwanted.set()
    if progress and transfer.received:
        progress(transfer.received, transfer.expected)
    return transfer.result()


def check_address(url: str) -> None:
    """Raise `SourceUnsupported` for what is no http or https address."""
    try:
        parts = urlsplit(url)
        known = parts.scheme in ("http", "https") and parts.hostname
    except ValueError:
        known = None
    if not known:
        raise SourceUnsupported(
            f"“{url[:80]}” is not a web address.", "Type an address that begins with https://."
        )


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to web addresses only."""

    max_redirections = 6

    def redirect_request(self, *args: Any) -> urllib.request.Request | None:
        """The request for the next address, which is the last argument."""
        check_address(args[-1])
        return super().redirect_request(*args)


class _Transfer(threading.Thread):
    """One fetch; `received` and `expected` count bytes while it runs."""

    def __init__(self, url: str) -> None:
        super().__init__(daemon=True)
        self.unwanted = threading.Event()
        self.received = self.expected = 0
        self._url = url
        self._page: Page | None = None
        self._error: Exception | None = None

    def run(self) -> None:
        """Fetch the page and keep it, or the error."""
        try:
            self._page = self._fetch()
        except Exception as error:  # told by `result` in the thread that asked
            self._error = error

    def result(self) -> Page:
        """The page; raises `ImportFailed` where there is none."""
        if self._page is None:
            raise _explained(self._error, self._url) from self._error
        return self._page

    def _fetch(self) -> Page:
        request = urllib.request.Request(_encoded(self._url), headers=_HEADERS)
        opener = urllib.request.build_opener(_Redirects)
        with opener.open(request, timeout=_SILENT_SECONDS) as answer:
            media_type = str(answer.headers.get("Content-Type") or "")
            return Page(self._read(answer, limit_of(media_type)), media_type, str(answer.url))

    def _read(self, answer: Any, limit: int) -> bytes:
        self.expected = int(answer.headers.get("Content-Length") or 0)
        packed = str(answer.headers.get("Content-Encoding") or "").lower() in ("gzip", "x-gzip")
        unpacker = zlib.decompressobj(47) if packed else None
        data = bytearray()
        while not self.unwanted.is_set():
            if max(self.expected, len(data)) > limit:
                size = limit // MEGABYTE
                raise SourceTooLarge(
                    f"{self._url} sends more than {size} MB, too much for a page.", BY_HAND
                )
            chunk = answer.read1(_CHUNK)
            if not chunk:
                break
            self.received += len(chunk)
            data += unpacker.decompress(chunk, limit + 1 - len(data)) if unpacker else chunk
        return bytes(data)


def _encoded(url: str) -> str:
    """An address with only the characters that a request may hold."""
    parts = urlsplit(url)
    host = parts.netloc.encode("idna").decode() if not parts.netloc.isascii() else parts.netloc
    safe = "%/:=&?~#+!$,;'@()*[]"
    return urlunsplit((parts.scheme, host, quote(parts.path, safe), quote(parts.query, safe), ""))


def _explained(error: Exception | None, url: str) -> ImportFailed:
    """What went wrong, fit for the user."""
    if isinstance(error, ImportFailed):
        return error
    if isinstance(error, urllib.error.HTTPError):
        return SourceUnreadable(_refusal(error, url), BY_HAND)
    if isinstance(error, TimeoutError) or isinstance(getattr(error, "reason", None), TimeoutError):
        return _too_slow(url)
    if isinstance(error, (OSError, http.client.HTTPException, ValueError)):
        return SourceUnreadable(
            f"{url} could not be reached.", "Check the address and the connection, then try again."
        )
    return SourceUnreadable(f"The server of {url} sends what can't be read.", BY_HAND)


def _too_slow(url: str) -> SourceUnreadable:
    return SourceUnreadable(f"{url} did not answer in time.", "Try again later. " + BY_HAND)


def _refusal(error: urllib.error.HTTPError, url: str) -> str:
    """What a server's refusal means, in one sentence."""
    if error.code in (401, 402, 403, 429, 451):
        return f"The server refuses to show {url} to programs (status {error.code})."
    if error.code in (404, 410):
        return f"There is no page at {url} (status {error.code})."
    if 300 <= error.code < 400:
        return f"{url} only leads from one address to the next and never to a page."
    return f"The server of {url} reports an error (status {error.code})."
