"""A link typed in: fetched within limits of time and size, and known for what it is."""

from __future__ import annotations

import http.client
import re
import time
import urllib.error
import urllib.request
from collections.abc import Callable
from typing import Any
from urllib.parse import urlsplit

from briefing.article import Article
from briefing.errors import (
    ImportFailed,
    SourceEmpty,
    SourceTooLarge,
    SourceUnreadable,
    SourceUnsupported,
)
from briefing.importing.limits import MAX_TEXT, MEGABYTE
from briefing.importing.reading import import_article

#: How long a page may take altogether, and one answer of the server, in seconds.
MAX_SECONDS = 30.0
_ANSWER_SECONDS = 10.0
_CHUNK = 64 * 1024
_BY_HAND = "Open the page in a browser, copy the article there, and paste it here."

Progress = Callable[[int, int], None]
Cancelled = Callable[[], bool]


def import_link(
    url: str,
    *,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
    seconds: float = MAX_SECONDS,
) -> Article:
    """The article at a web address (http or https).

    `progress` is told the bytes read and the bytes expected (0 where unknown); `cancelled` is
    asked between chunks. Raises `ImportFailed`, with what the page is where it is no article.
    """
    url = url.strip()
    _check_address(url)
    data, media_type, final = _fetch(url, progress, cancelled, time.monotonic() + seconds)
    try:
        article = import_article(data, media_type=media_type, url=final)
    except SourceEmpty as error:
        raise SourceEmpty(*_stub(data.decode("utf-8", "replace"), url)) from error
    words = sum(len(b.span.of(article.text).split()) for b in article.kept_blocks)
    if media_type.startswith("text/html") and words < _FEW_WORDS:
        sign = _known_stub(article.text)
        if sign:
            raise SourceEmpty(sign.format(url=url), _BY_HAND)
    return article


def _check_address(url: str) -> None:
    parts = urlsplit(url)
    if parts.scheme not in ("http", "https") or not parts.hostname:
        raise SourceUnsupported(
            f"“{url[:80]}” is not a web address.", "Type an address that begins with https://."
        )


class _Redirects(urllib.request.HTTPRedirectHandler):
    """Follows redirects to web addresses only."""

    max_redirections = 6

    def redirect_request(self, *args: Any) -> urllib.request.Request | None:
        """The request for the next address, which is the last argument."""
        _check_address(args[-1])
        return super().redirect_request(*args)


def _fetch(
    url: str, progress: Progress | None, cancelled: Cancelled | None, deadline: float
) -> tuple[bytes, str, str]:
    """The bytes, media type and final address of a page."""
    headers = {"User-Agent": "Mozilla/5.0 (Briefwright)", "Accept": "text/html,*/*;q=0.5"}
    opener = urllib.request.build_opener(_Redirects)
    try:
        request = urllib.request.Request(url, headers=headers)
        with opener.open(request, timeout=_ANSWER_SECONDS) as answer:
            data = _read(answer, url, progress, cancelled, deadline)
            return data, str(answer.headers.get_content_type()), str(answer.url)
    except urllib.error.HTTPError as error:
        raise SourceUnreadable(_refusal(error, url), _BY_HAND) from error
    except TimeoutError as error:
        raise _too_slow(url) from error
    except (OSError, http.client.HTTPException, ValueError) as error:
        if isinstance(getattr(error, "reason", None), TimeoutError):
            raise _too_slow(url) from error
        raise SourceUnreadable(
            f"{url} could not be reached.", "Check the address and the connection, then try again."
        ) from error


def _read(
    answer: Any, url: str, progress: Progress | None, cancelled: Cancelled | None, deadline: float
) -> bytes:
    expected = int(answer.headers.get("Content-Length") or 0)
    data = bytearray()
    while True:
        if cancelled and cancelled():
            raise ImportFailed("The import was cancelled.", "Nothing was changed.")
        if max(expected, len(data)) > MAX_TEXT:
            size = MAX_TEXT // MEGABYTE
            raise SourceTooLarge(f"{url} sends more than {size} MB, too much for a page.", _BY_HAND)
        if time.monotonic() > deadline:
            raise _too_slow(url)
        chunk = answer.read1(_CHUNK)
        if not chunk:
            return bytes(data)
        data += chunk
        if progress:
            progress(len(data), expected)


def _too_slow(url: str) -> SourceUnreadable:
    return SourceUnreadable(f"{url} did not answer in time.", "Try again later. " + _BY_HAND)


def _refusal(error: urllib.error.HTTPError, url: str) -> str:
    """What a server's refusal means, in one sentence."""
    if error.code in (401, 402, 403, 429, 451):
        return f"The server refuses to show {url} to programs (status {error.code})."
    if error.code in (404, 410):
        return f"There is no page at {url} (status {error.code})."
    if 300 <= error.code < 400:
        return f"{url} only leads from one address to the next and never to a page."
    return f"The server of {url} reports an error (status {error.code})."


#: Under this many words a page may be something else than an article.
_FEW_WORDS = 120
_STUBS = (
    (
        r"\b(?:subscribe|sign in|log in|register|abonn\w+)\b.{0,60}"
        r"\b(?:to (?:read|continue)|full (?:story|article|access)|keep reading)"
        r"|already a subscriber|for subscribers only"
        r"|réservé aux abonnés|to read the full story",
        "{url} shows only the beginning of the article; the rest is behind a pay-wall.",
    ),
    (
        r"(?:we|our partners).{0,40}(?:value|respect) your privacy|before you continue"
        r"|(?:accept|manage|consent).{0,40}cookies|cookie (?:consent|preferences)",
        "{url} shows a page that asks for consent to cookies instead of the article.",
    ),
    (
        r"(?:enable|requires?|turn on|activate|need) java ?script|javascript is (?:disabled|not)",
        "{url} is a page that builds its text with scripts, so the article is not in it.",
    ),
    (
        r"verify (?:that )?you are (?:a )?human|are you a robot|captcha|checking your browser"
        r"|unusual traffic",
        "{url} asks whether a person is reading and does not show the article.",
    ),
    (
        r"page (?:not found|can['’]t be found|does not exist|cannot be found)|\b404\b"
        r"|page introuvable|seite nicht gefunden",
        "{url} says that the page was not found.",
    ),
)


def _known_stub(text: str) -> str:
    """The sentence for a page that stands in the article's place; empty for other pages."""
    for pattern, sentence in _STUBS:
        if re.search(pattern, text[:50_000], re.I | re.S):
            return sentence
    return ""


def _stub(page: str, url: str) -> tuple[str, str]:
    """What a page without text is, and what to do."""
    sentence = _known_stub(page)
    if not sentence and page.lower().count("<script") > 0:
        sentence = _STUBS[2][1]
    return (sentence or "There is no article at {url}.").format(url=url), _BY_HAND
