"""What was copied elsewhere: the plain copy's words, and what its formatted copy tells of them."""

from __future__ import annotations

import re
from dataclasses import replace

from briefing.article import Article, Block, BlockKind
from briefing.importing import dom
from briefing.importing.reading import import_article

_WORD = re.compile(r"\w+")
#: What formatting tells better than the words do.
_TOLD = frozenset(
    {
        BlockKind.HEADING,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTATION,
        BlockKind.CAPTION,
        BlockKind.TABLE,
    }
)


def import_copied(text: str, markup: str = "", *, url: str = "") -> Article:
    """The article that was copied as plain text and, where the other program gave it, as HTML.

    The text is the plain copy; of the HTML come the kinds of its blocks (headings, list items,
    quotations, captions, tables) and the title. `url` is the page it was copied from. Raises
    `ImportFailed`.
    """
    if markup and not text.strip():
        return import_article(markup, media_type="text/html", url=url)
    article = import_article(text, url=url)
    root = dom.parse(markup) if markup.strip() else None
    if root is None:
        return article
    pieces = dom.pieces_of(root)
    kinds = {_key(piece.text): piece.kind for piece in pieces if piece.kind in _TOLD}
    heads = {_key(piece.text) for piece in pieces if piece.tag == "h1"} - {""}
    blocks = tuple(_told(article, block, kinds) for block in article.blocks)
    return _titled(replace(article, blocks=blocks), heads)


def _key(text: str) -> str:
    """A text's words, by which the two copies of a line are known for the same."""
    return " ".join(_WORD.findall(text))


def _told(article: Article, block: Block, kinds: dict[str, BlockKind]) -> Block:
    """A kept block with the kind that its formatting tells."""
    if not block.kept or block.kind not in _TOLD | {BlockKind.PARAGRAPH}:
        return block
    return replace(block, kind=kinds.get(_key(block.span.of(article.text)), block.kind))


def _titled(article: Article, heads: set[str]) -> Article:
    """The article with the page's only first-level heading as its title."""
    shown = [
        index
        for index, block in enumerate(article.blocks)
        if _key(block.span.of(article.text)) in heads
    ]
    if len(heads) != 1 or not shown:
        return article
    first = shown[0]
    blocks = [
        replace(block, kind=BlockKind.TITLE, kept=True, reason="")
        if index == first
        else replace(block, kind=BlockKind.PARAGRAPH)
        if block.kind is BlockKind.TITLE
        else block
        for index, block in enumerate(article.blocks)
    ]
    title = " ".join(article.blocks[first].span.of(article.text).split())
    article = replace(article, blocks=tuple(blocks))
    return article.with_details("first heading of the formatted copy", title=title)
