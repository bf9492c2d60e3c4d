"""One text against the sources that it was made from: all kinds of doubts in one list."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import replace
from datetime import date
from functools import lru_cache

from briefing.article import Article
from briefing.evidence.align import align
from briefing.evidence.doubts import Doubt, finding
from briefing.evidence.facts import sentences_of
from briefing.evidence.kinds import ALL_KINDS, Kind
from briefing.evidence.look import Look
from briefing.evidence.named import doubted_names
from briefing.evidence.quotations import doubted_quotations
from briefing.evidence.shelf import Shelf, shelf_of
from briefing.evidence.speakers import doubted_speakers
from briefing.evidence.values import doubted_values
from briefing.evidence.wording import doubted_wording
from briefing.evidence.words import sentence_spans
from briefing.finding import Finding, Place


def prepare(sources: Sequence[Article]) -> None:
    """Make sources ready, so that the first keystroke need not wait for it."""
    shelf = shelf_of(tuple(sources))
    check = " ".join(article.title for article in sources) or "The end."
    list(_doubts(shelf, check, ()))


def check_edit(
    sources: Sequence[Article],
    text: str,
    *,
    evidence: Sequence[Place] = (),
    kinds: Collection[Kind] = ALL_KINDS,
) -> list[Finding]:
    """What in `text` the sources don't support, in order and without overlaps.

    Each finding's `place` gives offsets into `text`; its code is "unsupported-" and a kind. With
    `evidence`, spans of the sources that the text relies on, what stands only elsewhere in the
    sources is found too; its code is "elsewhere-" and the kind. A finding's `source` is the
    nearest thing in a source, and `instead` what could be put in the place of the words. An empty
    list says that nothing was noticed.
    """
    shelf = shelf_of(tuple(sources))
    wanted = [doubt for doubt in _doubts(shelf, text, evidence) if doubt.kind in kinds]
    by_id = {article.id: article for article in sources}
    return [finding(doubt, text, _paragraph(by_id, doubt)) for doubt in _without_overlaps(wanted)]


def _doubts(shelf: Shelf, text: str, evidence: Sequence[Place]) -> Iterator[Doubt]:
    yield from doubted_quotations(shelf, text)
    among = frozenset(
        s.number
        for s in shelf.sentences
        for place in evidence
        if s.article == place.article and s.start < place.end and place.start < s.end
    )
    published = next((a.published for a in shelf.articles if a.published), None)
    for start, end in _pieces(text):
        for doubt in _sentence(shelf, text[start:end], published, among):
            yield replace(doubt, start=doubt.start + start, end=doubt.end + start)


def _pieces(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of each sentence; lines of what was typed never share one."""
    position = 0
    for line in text.split("\n"):
        yield from ((position + start, position + end) for start, end in sentence_spans(line))
        position += len(line) + 1


@lru_cache(maxsize=2048)
def _sentence(
    shelf: Shelf, text: str, published: date | None, among: frozenset[int]
) -> tuple[Doubt, ...]:
    """The doubts about one sentence; kept, since typing changes one of many."""
    found: list[Doubt] = []
    for said in sentences_of(text, published):
        at = align(shelf, said, among)
        look = Look(shelf, said, at, among)
        found += [*doubted_values(look), *doubted_names(look)]
        if at is not None:
            found += [*doubted_speakers(shelf, at), *doubted_wording(at)]
    return tuple(found)


def _without_overlaps(found: Iterable[Doubt]) -> Iterator[Doubt]:
    """The doubts in order; of two that overlap, the one that begins first or is longer."""
    end = -1
    for doubt in sorted(found, key=lambda d: (d.start, -d.end)):
        if doubt.start >= end:
            end = doubt.end
            yield doubt


def _paragraph(by_id: dict[str, Article], doubt: Doubt) -> int | None:
    home = doubt.source
    if home is None or home.block < 0:
        return None
    return by_id[home.article].paragraph_number(home.start)
