"""A block as the finders of attributions read it, and one possible attribution in it."""

from __future__ import annotations

import functools
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from briefing.analysis.pipeline import Parse
from briefing.analysis.quotes import Quote
from briefing.analysis.statements_boundaries import is_boundary
from briefing.analysis.statements_cues import SAYING
from briefing.analysis.statements_syntax import phrase
from briefing.article import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


@dataclass
class Candidate:
    """One possible attribution, in article offsets.

    `way` is how the content was found ("clause", "quote before", "according to" …), `end` where
    it ends: where its "own" clause does, or "cut" before, or "longer" or "longest". `voice` is the
    head of the source, or for "who" that of the noun it stands for.
    """

    block: int
    way: str
    cue: Span
    head: Token
    content: list[Span]
    source: Span | None
    end: str = "own"
    voice: Span | None = None

    @functools.cached_property
    def family(self) -> str:
        """The first word of the way."""
        return self.way.split()[0]


@dataclass
class Page:
    """One block of the parse with its quotations, as the finders read it.

    `inside` are the tokens inside quotation marks, `verbs` the article spans of the verbs outside
    them, with whether each reports words. What every candidate asks is looked up once a block.
    """

    parsed: Parse
    number: int
    quotes: tuple[Quote, ...]
    inside: set[int]
    verbs: list[tuple[Span, bool]]
    text: str
    before: tuple[Quote, ...] = ()
    after: tuple[tuple[Quote, ...], ...] = ()

    @functools.cached_property
    def doc(self) -> Doc:
        """The parse of this block."""
        return self.parsed.blocks[self.number].doc

    @functools.cached_property
    def offset(self) -> int:
        """The article offset of the block's first character."""
        return self.parsed.blocks[self.number].start

    @functools.cached_property
    def tokens(self) -> tuple[Token, ...]:
        """The tokens of the block."""
        return tuple(self.doc)

    @functools.cached_property
    def light(self) -> tuple[bool, ...]:
        """Whether each token is punctuation or a blank."""
        return tuple(token.is_punct or token.is_space for token in self.tokens)

    @functools.cached_property
    def boundaries(self) -> list[int]:
        """The tokens at which a clause, an aside or a trailing phrase may begin, in order."""
        tokens = self.tokens
        return [i for i in range(1, len(tokens)) if is_boundary(tokens, i, self.inside)]

    @functools.cached_property
    def _saying(self) -> list[int]:
        found = (token for token in self.tokens if token.lemma_ in SAYING)
        return [token.i for token in found if token.pos_ == "VERB"]

    @functools.cached_property
    def _sentence_ends(self) -> list[int]:
        return [sentence.end for sentence in self.doc.sents for _ in sentence]

    @functools.cached_property
    def _edges(self) -> list[tuple[int, int]]:
        at = self.offset
        return [(at + token.idx, at + token.idx + len(token)) for token in self.tokens]

    @functools.cached_property
    def _sources(self) -> dict[int, tuple[Span, Span]]:
        return {}

    def span(self, first: int, last: int) -> Span:
        """The article span of tokens `first` to `last` (exclusive)."""
        return Span(self._edges[first][0], self._edges[last - 1][1])

    def tokens_of(self, span: Span) -> tuple[int, int] | None:
        """The first token of an article span and the one after it; None outside the block."""
        if span.start < self.offset or span.end > self.offset + len(self.text):
            return None
        first = bisect_right(self._edges, span.start, key=_start) - 1
        return first, bisect_left(self._edges, span.end, lo=first + 1, key=_start)

    def sentence_end(self, i: int) -> int:
        """The token after the last one of a token's sentence."""
        return self._sentence_ends[i]

    def says(self, first: int, end: int) -> bool:
        """Whether a verb that reports words is among tokens `first` to `end` (exclusive)."""
        at = bisect_left(self._saying, first)
        return at < len(self._saying) and self._saying[at] < end

    def source(self, token: Token) -> tuple[Span, Span]:
        """The span of a source by its head, and that of the name in it, or that it stands for."""
        if token.i not in self._sources:
            self._sources[token.i] = (_speaker(self, token), _voice(self, token))
        return self._sources[token.i]


def _start(edges: tuple[int, int]) -> int:
    return edges[0]


def pages(parsed: Parse, quotes: tuple[tuple[Quote, ...], ...]) -> list[Page]:
    """Every block with its quotations and the numbers of the tokens inside them."""
    found = []
    for number, block in enumerate(parsed.blocks):
        spans = [q.span for q in quotes[number]]
        inside: set[int] = set()
        at = 0
        for token in block.doc if spans else ():
            position = block.start + token.idx
            while at < len(spans) and spans[at].end <= position:
                at += 1
            if at < len(spans) and spans[at].start <= position:
                inside.add(token.i)
        verbs = [
            (block.span(token), token.lemma_ in SAYING)
            for token in block.doc
            if token.pos_ == "VERB" and token.i not in inside
        ]
        before = quotes[number - 1] if number else ()
        found.append(
            Page(
                parsed,
                number,
                quotes[number],
                inside,
                verbs,
                block.text.rstrip(),
                before,
                quotes[number + 1 : number + 4],
            )
        )
    return found


def make(
    page: Page,
    way: str,
    head: Token,
    cue: tuple[int, int],
    *,
    content: list[Span],
    source: Token | None,
    end: str = "own",
) -> Candidate | None:
    """A candidate, or None where nothing is left as its content."""
    content = [span for span in content if span.start < span.end]
    if page.quotes and not way.startswith("quote"):
        content = [_whole_quotes(page, span, page.span(*cue)) for span in content]
    if not content:
        return None
    content = merged(content)
    span, voice = page.source(source) if source is not None else (None, None)
    return Candidate(page.number, way, page.span(*cue), head, content, span, end, voice)


def _voice(page: Page, source: Token) -> Span:
    """The head of a source with the name that follows; for a relative pronoun, of its noun."""
    verb = source.head
    if source.lower_ in ("who", "which", "that") and verb.dep_ in ("relcl", "acl:relcl"):
        source = verb.head
    last, tokens = source.i + 1, page.tokens
    while last < len(tokens) and tokens[last].pos_ == "PROPN" and tokens[last].head == source:
        last += 1
    return page.span(source.i, last)


def _speaker(page: Page, source: Token) -> Span:
    """The span of a source, without the dateline that the parse may take into it."""
    tokens = page.tokens
    first, last = _whole_name(tokens, *phrase(source))
    dashes = [i for i in range(first, min(last, first + 12)) if tokens[i].text in ("—", "–", "--")]
    if dashes and dashes[-1] + 1 < last:
        first = dashes[-1] + 1
    while first + 1 < last and not any(map(str.isalnum, tokens[first].text)):
        first += 1
    while first + 1 < last and tokens[last - 1].text in ("—", "–", "―", "--", ",", "-"):
        last -= 1
    return page.span(first, last)


def _whole_name(tokens: Sequence[Token], first: int, last: int) -> tuple[int, int]:
    """A phrase with the rest of a person's name or a word with hyphens that it cuts in two."""
    while first > 0 and (_inside_name(tokens[first]) or _hyphened(tokens, first)):
        first -= 1
    while last < len(tokens) and (_inside_name(tokens[last]) or _hyphened(tokens, last)):
        last += 1
    return first, last


def _inside_name(token: Token) -> bool:
    return token.ent_iob_ == "I" and token.ent_type_ in ("PERSON", "PER") and token.text != ","


def _hyphened(tokens: Sequence[Token], i: int) -> bool:
    """Whether a hyphen joins a token to the one before it without a blank."""
    return not tokens[i - 1].whitespace_ and "-" in (tokens[i].text, tokens[i - 1].text)


def _whole_quotes(page: Page, span: Span, cue: Span) -> Span:
    """A content with the rest of any quotation that it cuts in two, if the cue is not in it."""
    start, end = span.start, span.end
    for quote in page.quotes:
        inside = quote.span
        if inside.start < end < inside.end and not inside.contains(cue):
            end = inside.end
        if inside.start < start < inside.end and not inside.contains(cue):
            start = inside.start
    return Span(start, end)


def merged(spans: list[Span]) -> list[Span]:
    """Spans in order, those that overlap as one."""
    found: list[Span] = []
    for span in sorted(spans):
        if found and span.start <= found[-1].end:
            found[-1] = Span(found[-1].start, max(found[-1].end, span.end))
        else:
            found.append(span)
    return found
