"""The headline, told apart from the outlet's name and from the titles of other things."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable
from functools import partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from lxml.html import HtmlElement

_SPACE = re.compile(r"\s+")
_WORD = re.compile(r"\w+")
_BAR = re.compile(r"(\s+(?:[|–—·•»~-]|::)\s+|\s*\|\s*)")
#: Elements that do not part words.
_INLINE = frozenset(["a", "abbr", "b", "em", "font", "i", "mark", "q", "small", "strong", "u"])
#: Marks of elements that hold the outlet's name rather than a headline.
_BRAND = re.compile(r"logo|brand|site-?(?:title|name)|masthead", re.I)
#: Marks of the article's headline itself.
_HEADLINE = re.compile(r"headline|\bhed\b|_hed\b|(?:entry|post|article|story)[-_]*title", re.I)
#: A heading this like a given title is the same headline.
_ALIKE = 0.4
#: A first-level heading with a smaller share can be another story's.
_UNLIKE = 0.2
#: A heading of another level with this share of a title's words is the headline.
_TWIN = 0.8
#: The only first-level heading of a page is its headline from this many words on.
_WHOLE = 5
#: A copyright notice, and how much longer than the title it may be.
_RIGHTS = re.compile(r"©|\(c\)|\bcopyright\b", re.I)
_NOTICE = 100
#: An outlet's name behind a bar has at most this many words.
_NAME = 4


def shown(root: HtmlElement, given: str, publisher: str) -> str:
    """The heading that is the article's headline; empty where none can be told.

    `given` is the title that the page's metadata give, `publisher` the outlet's name or host.
    """
    heads = {head: spaced(head) for head in root.iter("h1")}
    heads = {h: text for h, text in heads.items() if text and not _is_brand(h, text, publisher)}
    likest = max(heads.values(), key=partial(likeness, given), default="")
    if likeness(given, likest) < _UNLIKE:
        lower = (spaced(head) for head in root.iter("h2", "h3"))
        if twin := next((text for text in lower if likeness(given, text) >= _TWIN), ""):
            return twin
    is_only = len(heads) == 1 and len(likest.split()) >= _WHOLE
    if is_only or not given or likeness(given, likest) >= _ALIKE:
        return likest
    return next((text for head, text in heads.items() if _HEADLINE.search(_marks(head))), "")


def spaced(element: HtmlElement) -> str:
    """An element's text with a space wherever a line or a box ends, but not inside words."""
    from lxml import etree

    parts = []
    for event, inner in etree.iterwalk(element, events=("start", "end")):
        gap = "" if inner is element or inner.tag in _INLINE else " "
        if event == "start":
            parts += [gap, inner.text or ""]
        elif inner is not element:
            parts += [gap, inner.tail or ""]
    return tidy("".join(parts))


def without_outlet(title: str, publisher: str) -> str:
    """A title without the outlet's name before its first bar or dash, or behind its last."""
    parts = _BAR.split(title)
    while len(parts) >= 3 and _is_outlet(parts[-1], parts[-2], parts[:-2], publisher):
        parts = parts[:-2]
    if len(parts) >= 3 and _is_named(parts[0], publisher):
        parts = parts[2:]
    return "".join(parts).strip()


def of_document(title: str, publisher: str, lines: Iterable[str]) -> str:
    """A document's title without the outlet's name that a web page's window adds to it.

    `lines` are the document's own: of a title in parts, one of them may show the headline, or name
    the outlet alone or in its copyright notice. An upright bar tells, too.
    """
    title = without_outlet(title, publisher)
    parts = _BAR.split(title)
    if len(parts) < 3:
        return title
    short = [line for line in lines if len(line) <= len(title) + _NOTICE]
    known = {_packed(line) for line in short}
    ends = ["".join(parts[:stop]) for stop in range(1, len(parts), 2)]
    ends += ["".join(parts[start:]) for start in range(2, len(parts), 2)]
    most = (end for end in ends if 2 * len(end.split()) >= len(title.split()))
    if shown := max((end for end in most if _packed(end) in known), key=len, default=""):
        return shown
    name, rest = _packed(parts[-1]), "".join(parts[:-2])
    rights = (_packed(line) for line in short if _RIGHTS.search(line))
    is_named = name in known or any(name in line for line in rights)
    is_barred = parts[-2].strip() == "|" and len(rest.split()) >= _NAME
    is_less = 0 < len(parts[-1].split()) < len(rest.split())
    return rest if is_less and (is_named or is_barred) else title


def likeness(one: str, two: str) -> float:
    """The share of words that two titles have in common, 0 to 1."""
    these, those = set(_WORD.findall(one.casefold())), set(_WORD.findall(two.casefold()))
    return len(these & those) / len(these | those) if these and those else 0.0


def tidy(value: object) -> str:
    """A plain string: entities resolved, white space single; empty for anything else."""
    return _SPACE.sub(" ", html.unescape(value)).strip() if isinstance(value, str) else ""


def _is_brand(head: HtmlElement, text: str, publisher: str) -> bool:
    """Whether a heading is the outlet's own name or logo."""
    parent = head.getparent()
    marks = _marks(head) + (" " + _marks(parent) if parent is not None else "")
    return bool(_BRAND.search(marks)) or _is_named(text, publisher)


def _marks(element: HtmlElement) -> str:
    return " ".join(element.get(name) or "" for name in ("class", "id", "itemprop"))


def _is_outlet(last: str, bar: str, rest: list[str], publisher: str) -> bool:
    """Whether the last part of a title names the outlet, or a part of it behind an upright bar."""
    short = len(last.split()) <= _NAME and len("".join(rest).split()) >= _WHOLE
    return _is_named(last, publisher) or (short and bar.strip() == "|")


def _is_named(part: str, publisher: str) -> bool:
    """Whether a part of a title is the outlet's name, in its own or its host's spelling."""
    name = _packed(part)
    host = publisher.rpartition(".")[0].rpartition(".")[2] if " " not in publisher else publisher
    known = _packed(host or publisher)
    if not name or not known or len(part.split()) > 2 * _NAME:
        return False
    if likeness(part, publisher) > 0.5 or name in _packed(publisher):
        return True
    return len(known) > 2 and known in name and len(part.split()) <= _NAME


def _packed(text: str) -> str:
    return "".join(_WORD.findall(text.casefold()))
