"""Which places an article says that something is in, and where they lie.

A place's name often stands for who governs it ("Moscow denied it", "weapons from Washington").
Only what the grammar shows to be a place counts: what stands after a preposition of place, after
"the city of", before the name of its country, or before "region".
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.analysis.actors_gazetteer import gazetteer, plain
from briefing.analysis.lexicon import wordset
from briefing.analysis.model import Actor, ActorKind, Toponym
from briefing.analysis.pipeline import Parse
from briefing.analysis.toponyms_gazetteer import (
    NAMESAKES,
    Company,
    Point,
    area,
    city,
    company,
    qualifier,
)
from briefing.article import Span

if TYPE_CHECKING:
    from spacy.tokens import Span as Words
    from spacy.tokens import Token

_WHERE = wordset("in inside within near outside around across throughout along into")
_WAY = wordset("to toward towards from")
#: What one does in a thing or a person's mind, and not in a place.
_IN_MIND = wordset("trust faith confidence belief believe interest hope pride investor stake")
_MOTION = wordset(
    """visit trip travel fly return arrive journey go come drive walk flee escape evacuate move
    head withdraw deploy march advance flight tour"""
)
#: Nouns for a place that is in, round or beside the one named with "of" or "'s".
_PARTS = wordset(
    """city town port capital village suburb suburbs outskirts centre center streets part parts
    north south east west northeast northwest southeast southwest northern southern eastern
    western border borders coast shore shores island islands region regions territory soil swaths
    states province half edge heart airport waters outside"""
)
_HYPHENS = ("-", "\u2010", "\u2011")
_LANDS = wordset("region oblast province governorate")

#: A country's or state's name after a comma that ends there ("Paris, Texas, on Monday").
_ENDED = re.compile(r",(?:\s+[A-Z][\w.’'-]*){1,3}(?:[,;:)]|[.?!]?(?:\s|$)(?![a-z]))")


@dataclass(frozen=True, slots=True)
class _Use:
    """One mention that may be a place: its words, and what follows them in the article."""

    span: Span
    words: Words
    after: str


@dataclass(frozen=True, slots=True)
class _Meant:
    """What a mention means: the place's name as written, its point and span.

    `where` is true where the mention itself stands as a place.
    """

    name: str
    point: Point
    area: bool
    span: Span
    where: bool = True


def find_toponyms(parsed: Parse, actors: Iterable[Actor]) -> tuple[Toponym, ...]:
    """The places of a parsed article that are sure, each with the spans where it is a place."""
    article = parsed.article
    uses = list(_uses(parsed, actors))
    if not uses:
        return ()
    text = "\n".join(block.span.of(article.text) for block in article.kept_blocks)
    near = company(text, article.language)
    meant = [each for use in uses if (each := _meant(use, near, article.language)) is not None]
    places: defaultdict[tuple[Point, bool], list[_Meant]] = defaultdict(list)
    for each in sorted(_as_places(meant), key=lambda each: each.span.start):
        places[each.point, each.area].append(each)
    return tuple(
        Toponym(
            article.id,
            max((each.name for each in found), key=len),
            *point,
            area,
            tuple(dict.fromkeys(each.span for each in found)),
        )
        for (point, area), found in places.items()
    )


def _uses(parsed: Parse, actors: Iterable[Actor]) -> Iterator[_Use]:
    """Mentions of places by names of their own that are not part of a longer name."""
    text, starts = parsed.article.text, [block.start for block in parsed.blocks]
    for actor in actors:
        for mention in actor.mentions if actor.kind is ActorKind.PLACE else ():
            unsure = mention.kind != "name" or mention.inferred or mention.doubtful
            if unsure or text[mention.end : mention.end + 1] in _HYPHENS:
                continue
            block = parsed.blocks[bisect_right(starts, mention.start) - 1]
            start, end = mention.start - block.start, mention.end - block.start
            words = block.doc.char_span(start, end, alignment_mode="contract")
            if words is not None and not _in_longer_name(words):
                after = text[mention.end : mention.end + 60]
                yield _Use(Span(mention.start, mention.end), words, after)


def _in_longer_name(words: Words) -> bool:
    """Whether words beside it make a longer name of it ("New Jersey", "Texas Tribune")."""
    doc = words.doc
    before = doc[words.start - 1] if words.start else None
    after = doc[words.end] if words.end < len(doc) else None
    if before is not None and before.pos_ == "PROPN" and before.head in words:
        return True
    if after is None or after.is_sent_start or not after.text[0].isupper():
        return False
    return after.ent_type_ not in ("DATE", "TIME")


def _meant(use: _Use, near: Company, language: str) -> _Meant | None:
    """The place that a mention means, where that is sure and it is no government."""
    root = use.words.root
    name = re.sub(r"^[Tt]he ", "", " ".join(use.words.text.split())).rstrip(" ,;:")
    said = qualifier(use.after)
    found, point = city(plain(name), near, said), area(plain(name), near, language)
    if land := _land(use.words):
        span = Span(use.span.start, _end(use, land))
        return _Meant(f"{name} {land.text}", found.point, True, span) if found else None
    if point is not None and not (found is not None and said):
        return _Meant(name, point, True, use.span) if _is_where(root) else None
    if found is None or _is_aside(use.words):
        return None
    where = bool(said and _ENDED.match(use.after)) or _is_where(root)
    if not where and plain(name) in gazetteer().capitals:
        return None
    return _Meant(name, found.point, False, use.span, where)


def _is_aside(words: Words) -> bool:
    """Whether a city opens a report from there ("LONDON --") or is a state after a comma."""
    before = words.doc[words.start - 1].text if words.start else ""
    return words.text.isupper() or (before == "," and plain(words.text) in NAMESAKES)


def _as_places(meant: Iterable[_Meant]) -> Iterator[_Meant]:
    """The uses as places: a city that stands as a place once is one wherever it is named."""
    meant = list(meant)
    sure = {(each.point, each.area) for each in meant if each.where}
    return (each for each in meant if (each.point, each.area) in sure)


def _land(words: Words) -> Token | None:
    """The "region" that a name says the name of."""
    head = words.root.head
    return head if head.i == words.end and head.lower_ in _LANDS else None


def _end(use: _Use, land: Token) -> int:
    """Where in the article that word ends."""
    return use.span.end + land.idx + len(land.text) - use.words.end_char


def _is_where(token: Token) -> bool:
    """Whether a name is said to be the place of something."""
    while token.dep_ == "conj" or (token.dep_ == "appos" and token.head.lower_ in _PARTS):
        token = token.head
    head = token.head
    if token.dep_ == "poss":
        return head.lower_ in _PARTS
    if token.dep_ != "pobj":
        return False
    if head.lower_ in _WHERE:
        return head.head.lemma_.lower() not in _IN_MIND
    if head.lower_ == "of":
        return head.head.lower_ in _PARTS
    return head.lower_ in _WAY and head.head.lemma_.lower() in _MOTION
