"""An HTML tree to pieces: every visible text once, in the page's order, with where it stood."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Any

from briefing.article import BlockKind
from briefing.importing.document import Piece

if TYPE_CHECKING:
    from lxml.html import HtmlElement


def _names(*lines: str) -> frozenset[str]:
    return frozenset(" ".join(lines).split())


#: Elements whose content a browser does not show as text, or shows as taken back.
_UNSEEN = _names(
    "script style noscript template head svg iframe object select textarea canvas math",
    "audio video map datalist title meta link del s strike",
)
#: Elements that begin a new line of their own.
_BLOCKS = _names(
    "address article aside blockquote body button caption center dd details dialog dir div dl dt",
    "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html label legend",
    "li main menu nav ol option p pre section summary table tbody td tfoot th thead tr ul",
)
_KINDS = {
    **dict.fromkeys(("h1", "h2", "h3", "h4", "h5", "h6"), BlockKind.HEADING),
    "li": BlockKind.LIST_ITEM,
    "dd": BlockKind.LIST_ITEM,
    "figcaption": BlockKind.CAPTION,
    "caption": BlockKind.CAPTION,
    "blockquote": BlockKind.QUOTATION,
    "tr": BlockKind.TABLE,
}
#: Classes of what a browser shows only while the mouse is over a word.
_HOVER = re.compile(r"rollover|popover|hover-?card|tooltip-?(?:text|content|box)")
_BOLD = frozenset(["b", "strong"])
_SPACE = re.compile(r"[ \t\n\r\f\v\u200b]+")
_CELL_BLOCKS = ".//p|.//div|.//table|.//ul|.//h1|.//h2|.//h3|.//article|.//section|.//form"
#: Stand for a line break and a cell's border until a piece is complete; no source holds them.
_BREAK, _CELL = "\x1e", "\x1f"
#: No page needs more elements than this to hold an article.
_MAX_ELEMENTS = 200_000


def parse(text: str) -> HtmlElement | None:
    """The tree of a page's source; None where nothing can be parsed."""
    from lxml import etree, html

    parser = html.HTMLParser(
        encoding="utf-8", remove_comments=True, remove_pis=True, huge_tree=True
    )
    # lxml's own look-up asks Python for the class of every element that is touched
    parser.set_element_class_lookup(etree.ElementDefaultClassLookup(element=html.HtmlElement))
    try:
        return html.document_fromstring(text.encode("utf-8", "replace"), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError):
        return None


def pieces_of(root: HtmlElement) -> list[Piece]:
    """The pieces of a tree, in document order; rows of a data table are one piece each."""
    walker = _Walker()
    for event, element, seen in _events(root):
        walker.take(event, element, seen)
    walker.flush()
    return walker.pieces


def _events(root: HtmlElement) -> Iterator[tuple[str, Any, bool]]:
    """Start and end of every element and whether it is seen, without recursion, within bounds.

    What is inside an element that isn't seen is passed over, so that its end comes next.
    """
    from lxml import etree

    walk = etree.iterwalk(root, events=("start", "end"))
    seen = True
    for count, (event, element) in enumerate(walk):
        if count > 2 * _MAX_ELEMENTS:
            return
        if event == "start":
            seen = isinstance(element.tag, str) and not _hidden(element)
            if not seen:
                walk.skip_subtree()
        yield event, element, seen
        seen = seen or event == "end"


def _hidden(element: HtmlElement) -> bool:
    if element.tag == "span" and _HOVER.search(element.get("class", "")):
        # The word itself may stand in it too, as a link of its own.
        return element.find("a") is None
    return element.tag in _UNSEEN or element.get("hidden") is not None


class _Walker:
    """Collects text between the borders of block elements."""

    def __init__(self) -> None:
        self.pieces: list[Piece] = []
        self._parts: list[str] = []
        self._linked = 0
        self._links = 0
        self._bold = 0
        self._bolds = 0
        self._breaks = 0
        self._path: list[tuple[str, str, int]] = []  # tag, marks from the root on, number
        self._count = 0
        self._pres = 0
        self._tables: list[bool] = []

    def take(self, event: str, element: Any, seen: bool) -> None:
        """Follow the walk over one border of an element."""
        tag = element.tag
        if not seen:
            if event == "end":
                self._text(element.tail)
        elif event == "start":
            self._start(tag, element)
        else:
            self._end(tag, element)

    def _start(self, tag: str, element: Any) -> None:
        if tag == "br":
            self._break()
        elif tag == "table":
            self.flush()
            self._tables.append(_is_data(element))
            self._push(tag, element)
        elif tag in ("td", "th") and self._in_data:
            self._parts.append(_CELL if self._parts else "")
        elif tag in _BLOCKS:
            self.flush()
            self._push(tag, element)
        elif tag == "a":
            self._links += 1
        elif tag in _BOLD:
            self._bolds += 1
        self._text(element.text)

    def _end(self, tag: str, element: Any) -> None:
        if tag == "a":
            self._links = max(0, self._links - 1)
        elif tag in _BOLD:
            self._bolds = max(0, self._bolds - 1)
        elif tag in _BLOCKS and not (tag in ("td", "th") and self._in_data):
            self.flush()
            self._pop(tag)
            if tag == "table":
                self._tables.pop()
        self._text(element.tail)

    def _push(self, tag: str, element: Any) -> None:
        self._count += 1
        self._pres += tag == "pre"
        names = (element.get(name) for name in ("class", "id", "role", "itemprop"))
        outer = self._path[-1][1] if self._path else ""
        own = " ".join(filter(None, (tag, *names))).lower() if tag != "html" else ""
        self._path.append((tag, f"{outer} {own}".strip(), self._count))

    def _pop(self, tag: str) -> None:
        self._path.pop()
        self._pres -= tag == "pre"

    @property
    def _in_data(self) -> bool:
        return bool(self._tables) and self._tables[-1]

    def _text(self, text: str | None) -> None:
        if not text:
            return
        if text.strip():
            self._breaks = 0
            if self._links:
                self._linked += len(text.strip())
            if self._bolds:
                self._bold += len(text.strip())
        self._parts.append(text)

    def _break(self) -> None:
        """A line break: the second in a row begins a new piece."""
        self._breaks += 1
        if self._breaks >= 2:
            self.flush()
        else:
            self._parts.append(_BREAK)

    def flush(self) -> None:
        """End the piece that is being collected."""
        if not self._parts:
            return
        text = "".join(self._parts)
        text = _tidy(text, self._pres > 0) if text and not text.isspace() else ""
        self._parts.clear()
        linked, self._linked, self._breaks = self._linked, 0, 0
        bold, self._bold = self._bold, 0
        if not text:
            return
        tags = [tag for tag, _, _ in self._path[-4:]]
        self.pieces.append(
            Piece(
                text,
                _kind(tag for tag in tags if tag != "tr" or self._in_data),
                tag=tags[-1] if tags else "",
                marks=self._path[-1][1] if self._path else "",
                linked=linked,
                bold=bold,
                parent=self._path[-2 if len(self._path) > 1 else -1][2] if self._path else 0,
            )
        )


def _kind(tags: Iterable[str]) -> BlockKind:
    """The innermost telling element decides; a paragraph in a quotation is a quotation."""
    for tag in reversed(list(tags)):
        if tag in _KINDS:
            return _KINDS[tag]
    return BlockKind.PARAGRAPH


def _tidy(text: str, preformatted: bool) -> str:
    """Text as a browser shows it: runs of white space are one space, breaks are new lines."""
    if preformatted:
        return text.replace(_BREAK, "\n").replace(_CELL, "\t").strip("\n ")
    if _CELL in text:
        cells = (_SPACE.sub(" ", cell).strip() for cell in text.replace(_BREAK, " ").split(_CELL))
        return "\t".join(cells).strip()
    lines = (_SPACE.sub(" ", line).strip() for line in text.split(_BREAK))
    return "\n".join(line for line in lines if line)


def _is_data(table: Any) -> bool:
    """Whether a table holds data rather than the page's layout."""
    if table.xpath(_CELL_BLOCKS):
        return False
    return any(len(row.xpath("./td|./th")) > 1 for row in table.iter("tr"))
