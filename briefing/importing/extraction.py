"""Which pieces of a web page are the article: trafilatura's choice, corrected line by line."""

from __future__ import annotations

import functools
import operator
from typing import TYPE_CHECKING, Any

from briefing.importing import cues, features, paths
from briefing.importing.document import Piece
from briefing.importing.pasted import compared
from briefing.importing.windows import between, runs, shift

if TYPE_CHECKING:
    from lxml.html import HtmlElement
    from numpy.typing import NDArray

    Columns = dict[str, NDArray[Any]]

#: Words in the tags, classes and ids around a piece, by what they tell.
_MARKS = {
    "in comments": ("comment", "disqus", "respond", "reply", "discuss"),
    "in author": ("author", "byline", "bio", "contributor", "profile", "writer"),
    "in related": (
        "related",
        "recommend",
        "more-",
        "popular",
        "trending",
        "also",
        "teaser",
        "list",
    ),
    "in share": ("share", "social", "follow", "tool", "button"),
    "in menu": ("nav", "menu", "breadcrumb", "header", "masthead", "topbar"),
    "in footer": ("footer", "copyright", "legal", "bottom"),
    "in side": ("aside", "sidebar", "side-", "rail", "widget", "column"),
    "in caption": ("caption", "figure", "credit", "gallery", "photo", "image", "slide", "media"),
    "in promo": ("promo", "newsletter", "subscri", "signup", "sponsor", "advert", "ad-", "banner"),
    "in tags": ("tag", "topic", "categor", "keyword"),
    "in meta": ("meta", "date", "time", "info", "dateline"),
    "in summary": ("summary", "subtitle", "standfirst", "dek", "lead", "intro", "excerpt", "desc"),
    "in article": ("article", "story", "post", "entry"),
    "in body": ("body", "content", "text", "articlebody"),
    "in quote": ("blockquote", "quote", "twitter", "embed", "instagram"),
    "hidden": ("hidden", "modal", "popup", "overlay", "cookie", "consent", "gdpr", "print"),
}
#: With fewer chosen words of prose than this, the choice tells nothing about the markup.
_ENOUGH = 50
_TAGS = ("p", "li", "div", "h1", "h2", "h3", "h4", "td", "section", "article", "span", "figcaption")


def extract(root: HtmlElement, url: str) -> str:
    """The text that trafilatura takes for the article; empty when it finds none. Uses up `root`."""
    import trafilatura
    from lxml import etree

    etree.strip_elements(root, "style", "svg", "link", "meta", with_tail=False)
    found: Any = trafilatura.bare_extraction(
        root, url=url or None, include_comments=False, favor_precision=True, with_metadata=False
    )
    return found.text or "" if found else ""


class Choice:
    """An extractor's text, asked piece by piece how much of it was chosen."""

    def __init__(self, text: str) -> None:
        self._lines = {" ".join(cues.WORD.findall(line)) for line in text.split("\n")}
        words = cues.WORD.findall(text)
        self._shingles = set(zip(words, words[1:], words[2:], words[3:], strict=False))

    def share(self, text: str) -> float:
        """The share of a piece's runs of four words that were chosen, 0 to 1."""
        words = cues.WORD.findall(text)
        if len(words) < 5:
            return float(" ".join(words) in self._lines)
        runs = list(zip(words, words[1:], words[2:], words[3:], strict=False))
        return sum(map(self._shingles.__contains__, runs)) / len(runs)


def describe(pieces: list[Piece], chosen: str, title: str) -> Columns:
    """The columns of `features.describe`, and those of the page's markup and trafilatura's text.

    `chosen` is that text, `title` the page's title as far as it is known.
    """
    import numpy as np

    columns = features.describe(pieces)
    choice = Choice(chosen)
    picked = np.array([choice.share(piece.text) for piece in pieces])
    columns["linked"] = np.array([min(1.0, p.linked / len(p.text)) for p in pieces])
    for tag in _TAGS:
        columns[f"tag {tag}"] = np.array([piece.tag == tag for piece in pieces], dtype=float)
    columns.update(_marks(pieces))
    columns["picked"] = picked
    columns["picked any"] = np.full(len(pieces), float(bool(chosen.strip())))
    for step in (-2, -1, 1, 2):
        columns[f"picked{step:+d}"] = shift(picked, step)
        columns[f"linked{step:+d}"] = shift(columns["linked"], step)
    for reach in (3, 10):
        columns[f"picked back {reach}"] = between(picked, -reach, -1) / reach
        columns[f"picked ahead {reach}"] = between(picked, 1, reach) / reach
    columns.update(_kin(pieces, columns))
    columns.update(_seen_from_article(pieces, columns))
    columns.update(paths.from_title(pieces, title))
    return columns


def _seen_from_article(pieces: list[Piece], columns: Columns) -> Columns:
    """How each piece's markup differs from that of the chosen prose, or of the longest run."""
    prose = columns["prose"]
    main = columns["picked"] * prose
    if main.sum() <= _ENOUGH:
        main = (runs(prose)[1] >= 0.999) * prose
    return {
        **compared(columns, tuple(_MARKS), main),
        **paths.describe(pieces, main, prose, columns["words"]),
    }


def _marks(pieces: list[Piece]) -> Columns:
    """Which groups of words stand in the markup around each piece."""
    import numpy as np

    marks, kin = paths.kin([piece.marks for piece in pieces])
    flags = np.array([_flags(each) for each in marks])[kin]
    return {name: (flags >> bit & 1).astype(float) for bit, name in enumerate(_MARKS)}


def _flags(marks: str) -> int:
    """A bit for every group, 1 where one of its words is in the marks."""
    return functools.reduce(operator.or_, map(_flag, set(marks.split())), 0)


@functools.lru_cache(maxsize=20_000)
def _flag(mark: str) -> int:
    groups = enumerate(_MARKS.values())
    return sum(any(map(mark.__contains__, words)) << bit for bit, words in groups)


def _kin(pieces: list[Piece], columns: Columns) -> Columns:
    """How much prose and how much of the chosen text stands in a piece's own container."""
    import numpy as np

    _, kin = np.unique([piece.parent for piece in pieces], return_inverse=True)
    prose = np.bincount(kin, columns["prose"])
    picked = np.bincount(kin, columns["picked"] * columns["words"])
    words = np.bincount(kin, columns["words"])
    most = prose.max() or 1.0
    return {
        "kin": prose[kin],
        "kin share": prose[kin] / most,
        "kin picked share": picked[kin] / np.maximum(words[kin], 1),
    }
