"""Pages that stand in an article's place: pay-walls, consent pages, script shells, errors."""

from __future__ import annotations

import re

from briefing.article import Article
from briefing.finding import Finding, Level

#: Under this many words a page may be something else than an article.
_FEW_WORDS = 120
#: So few that only a page built by scripts has them.
_HARDLY_ANY = 40

#: What a page says, and what it is. The sentence goes on after the page's address.
_SIGNS = (
    (
        r"\b(?:subscribe|sign in|log in|register|abonn\w+)\b.{0,60}"
        r"\b(?:to (?:read|continue|unlock)|full (?:story|article|access)|keep reading)"
        r"|already a subscriber|(?:for|only to|to our) subscribers"
        r"|continue reading (?:with|for)|subscribe (?:now|today) for"
        r"|to read the full (?:story|article)"
        r"|réservé aux abonnés|pour lire la suite|nur für abonnenten|contenido exclusivo para",
        "shows only the beginning of the article; the rest is behind a pay-wall.",
    ),
    (
        r"(?:we|our partners).{0,40}(?:value|respect|care about) your privacy|before you continue"
        r"|(?:accept|manage|consent).{0,40}cookies|cookie (?:consent|preferences|settings)"
        r"|nous respectons votre vie privée|datenschutz.{0,40}zustimm",
        "is a page that asks for consent to cookies instead of the article.",
    ),
    (
        r"(?:enable|requires?|turn on|activate|need) java ?script|javascript is (?:disabled|not)"
        r"|activer javascript|javascript (?:aktivieren|ist deaktiviert)",
        "is a page that builds its text with scripts, so the article is not in it.",
    ),
    (
        r"verify (?:that )?you are (?:a )?human|are you a robot|captcha|checking your browser"
        r"|unusual traffic|just a moment\.\.\.",
        "asks whether a person is reading and does not show the article.",
    ),
    (
        r"page (?:not found|can['’]t be found|does not exist|cannot be found|you requested)|\b404\b"
        r"|page introuvable|seite nicht gefunden|página no encontrada",
        "says that the page was not found.",
    ),
    (
        r"something went wrong|internal server error|service (?:is )?(?:temporarily )?unavailable"
        r"|bad gateway|access denied|\berror 5\d\d\b",
        "reports an error instead of the article.",
    ),
)
_BUILT_BY_SCRIPTS = _SIGNS[2][1]
_SHELL = re.compile(
    r"<div[^>]+id=[\"']?(?:root|app|__next|__nuxt|main-app|app-root)\b|<app-root\b|<noscript", re.I
)
_PARTLY_FREE = re.compile(r"isAccessibleForFree[\"']?\s*:\s*[\"']?false", re.I)

REMEDY = "Open the article in a browser, signed in if need be, copy it there, and paste it here."


def stand_in(page: str) -> str:
    """What a page without any article in its source is, as a predicate; empty when unknown."""
    built = "<script" in page.lower() or _SHELL.search(page)
    return _known(page) or (_BUILT_BY_SCRIPTS if built else "")


def stub_finding(article: Article, page: str) -> Finding | None:
    """A finding where a short article's page says that it is not the whole article, or none."""
    count = sum(len(block.span.of(article.text).split()) for block in article.kept_blocks)
    if count >= _FEW_WORDS:
        return None
    sign = _known(article.text)
    if not sign and _PARTLY_FREE.search(page):
        sign = _SIGNS[0][1]
    if not sign and count < _HARDLY_ANY and _SHELL.search(page):
        sign = _known(page) or _BUILT_BY_SCRIPTS
    return Finding("stand-in", Level.WARNING, f"The page {sign}", REMEDY) if sign else None


def _known(text: str) -> str:
    """The predicate for a page that says what it is; empty for other pages."""
    return next(
        (what for pattern, what in _SIGNS if re.search(pattern, text[:50_000], re.I | re.S)), ""
    )
