"""The quotations that a cue may report: before it, after it, round it, signed with a dash."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING

from briefing.analysis.quotes import Quote
from briefing.analysis.statements_page import Candidate, Page, make
from briefing.article import Span

if TYPE_CHECKING:
    from spacy.tokens import Token


def beside(page: Page, verb: Token) -> Iterator[tuple[str, list[Span]]]:
    """The quotations before, after and round the stretch without marks that a verb stands in."""
    at = page.offset + verb.idx
    before = [q for q in page.quotes if q.span.end <= at]
    after = [q for q in page.quotes if q.span.start > at]
    text = page.parsed.article.text
    left = _near(_chain(before[::-1], text), at, text)
    right = _near(_chain(after, text), at, text)
    if left and left[-1].leads and page.before and not page.before[-1].closed:
        left = [*left, page.before[-1]]
    right_spans = [q.span for q in right]
    if not after and page.text.endswith((":", ",")):
        right_spans = _leading(page.after)
    elif (right and not right[-1].closed) or (not right and left and not left[0].closed):
        right_spans += _leading(page.after)
    if not after and not right_spans and page.text.endswith(":"):
        yield from _next_block(page)
    left_spans = [q.span for q in left[::-1]]
    if left_spans:
        yield "quote before", left_spans
    if right_spans:
        yield "quote after", right_spans
    if left_spans and right_spans:
        yield "quotes round", [*left_spans, *right_spans]


_MARKS = ("”", '"')
#: The end of a sentence, after a word that is no abbreviation, before one without marks.
_SENTENCE = re.compile(r"(?:(?<=[a-z]{4}|\d\d\d\d)\.|[!?])\s+(?=\w)")
_ENDED = re.compile(r"(?:(?<=[a-z]{4}|\d\d\d\d)\.|[!?])[\"”’)']*\s")


def sentence_between(text: str, start: int, end: int) -> bool:
    """Whether a sentence ends and another begins between two places of a text."""
    return _SENTENCE.search(text, start, end) is not None


def _near(quotes: list[Quote], cue: int, text: str) -> list[Quote]:
    """The quotations of a chain that a cue may report.

    None where another sentence stands between, and after the cue's sentence none that ends in a
    comma: a cue of its own follows it.
    """
    kept: list[Quote] = []
    for quote in quotes:
        a, b = (quote.span.end, cue) if quote.span.end <= cue else (cue, quote.span.start)
        if not kept and sentence_between(text, a, b):
            break
        if quote.span.start > cue and awaits_cue(quote.span, text) and _ENDED.search(text, a, b):
            break
        kept.append(quote)
    return kept


def awaits_cue(quote: Span, text: str) -> bool:
    """Whether a quotation ends in a comma, so that who said it is told right after."""
    return quote.of(text).rstrip("\"”’' ").endswith(",")


def goes_on_small(quote: Span, text: str) -> bool:
    """Whether a quotation's sentence goes on after it: “Never!” warned Finch."""
    return text[quote.end : quote.end + 2].lstrip()[:1].islower()


def without_others(candidate: Candidate, text: str) -> list[Span]:
    """A candidate's content without quotations that other words tell of.

    One before the cue that words lead to is told by them: Finch asked, “Why?” “Because,” Berg
    said. One in a sentence after the cue's that goes on is told by its own: “No!” warned Finch.
    """
    content, cue = sorted(candidate.content), candidate.cue
    for number, (span, following) in enumerate(itertools.pairwise(content), 1):
        apart = not text[span.end : following.start].strip() and span.of(text)[-1:] in _MARKS
        led_to = text[max(0, span.start - 3) : span.start].rstrip()[-1:] in (",", ":")
        if apart and led_to and following.end <= cue.start:
            content = content[number:]
            break
    return [
        span
        for number, span in enumerate(content)
        if not number
        or span.start < cue.end
        or span.of(text)[-1:] not in _MARKS
        or not (_ENDED.search(text, cue.end, span.start) and goes_on_small(span, text))
    ]


def _next_block(page: Page) -> Iterator[tuple[str, list[Span]]]:
    """The whole next block after a block that ends in a colon, where it has no marks."""
    if page.number + 1 < len(page.parsed.blocks):
        block = page.parsed.blocks[page.number + 1]
        yield "quote next block", [Span(block.start, block.start + len(block.text))]


def _chain(quotes: list[Quote], text: str) -> list[Quote]:
    """The first of some quotations and those that follow it with nothing but blanks between."""
    found: list[Quote] = []
    for quote in quotes:
        if found:
            a, b = sorted((found[-1].span, quote.span))
            if text[a.end : b.start].strip(" .…-–—"):
                break
        found.append(quote)
    return found


def _leading(after: tuple[tuple[Quote, ...], ...]) -> list[Span]:
    """The quotations that open the next blocks, as long as each is left open."""
    found: list[Span] = []
    for quotes in after:
        if not quotes or not quotes[0].leads:
            break
        found.append(quotes[0].span)
        if quotes[0].closed:
            break
    return found


def signed(page: Page) -> Iterator[Candidate]:
    """Read a quotation that is signed: a dash and a name after it, to the end of the block."""
    match = _SIGNED.search(page.text)
    quotes = [quote.span for quote in page.quotes]
    if match is None or not quotes or quotes[-1].end != page.offset + match.end("mark"):
        return
    dash = page.doc.char_span(*match.span("dash"), alignment_mode="expand")
    name = page.doc.char_span(*match.span("name"), alignment_mode="expand")
    if dash is None or name is None or len(name) > 14:
        return
    if name[0].pos_ not in ("PROPN", "NOUN") or _has_verb(name):
        return
    cue = (dash.start, dash.end)
    made = make(page, "quote signed", dash[-1], cue, content=quotes, source=name.root)
    if made is not None:
        yield made


_SIGNED = re.compile(
    r"(?P<mark>[”\"»]|'')[\s.,]*(?P<dash>—|–|―|--|-)\s*(?P<name>\w[^\"“”]{1,100})$"
)


def _has_verb(tokens: Iterable[Token]) -> bool:
    return any(token.pos_ == "VERB" for token in tokens)
