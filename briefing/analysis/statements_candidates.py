"""Everything that could be an attribution, with what speaks for and against it.

Each cue (a verb, a noun, "according to", a colon) gets several candidate contents: its clauses,
its objects, the quotations beside it. A logistic regression (statements_model) then picks. The
division of labour follows Pareti's work on attribution: find the cue, then the content, then the
source (S. Pareti, Attribution: a computational approach, Edinburgh 2015).
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from briefing.analysis.pipeline import Parse
from briefing.analysis.quotes import Quote
from briefing.analysis.statements_syntax import (
    SUBJECTS,
    cue_range,
    phrase,
    runs,
    source_of,
    subtree,
)
from briefing.article import Span

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


@dataclass(slots=True)
class Candidate:
    """One possible attribution, in article offsets, with its features.

    `way` is how the content was found ("clause", "quote before", "according to" …).
    """

    block: int
    way: str
    cue: Span
    head: Token
    content: list[Span]
    source: Span | None
    features: dict[str, float] = field(default_factory=dict)


@dataclass(slots=True)
class Page:
    """One block of the parse with its quotations, as the finders read it."""

    parsed: Parse
    number: int
    quotes: tuple[Quote, ...]
    inside: set[int]
    text: str
    before: tuple[Quote, ...] = ()
    after: tuple[tuple[Quote, ...], ...] = ()

    @property
    def doc(self) -> Doc:
        """The parse of this block."""
        return self.parsed.blocks[self.number].doc

    @property
    def offset(self) -> int:
        """The article offset of the block's first character."""
        return self.parsed.blocks[self.number].start

    def span(self, first: int, last: int) -> Span:
        """The article span of tokens `first` to `last` (exclusive)."""
        doc = self.doc
        end = doc[last - 1]
        return Span(self.offset + doc[first].idx, self.offset + end.idx + len(end.text))


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
        before = quotes[number - 1] if number else ()
        found.append(
            Page(
                parsed,
                number,
                quotes[number],
                inside,
                block.doc.text.rstrip(),
                before,
                quotes[number + 1 : number + 4],
            )
        )
    return found


def candidates(page: Page, lemmas: frozenset[str] | None = None) -> list[Candidate]:
    """Every candidate of one block; `lemmas` are the cue heads to look at (None for all)."""
    found: list[Candidate] = []
    for token in page.doc:
        if token.i in page.inside:
            continue
        if token.pos_ in ("VERB", "AUX") and token.dep_ not in ("aux", "auxpass"):
            if lemmas is None or token.lemma_ in lemmas:
                found.extend(_verb(page, token))
        elif token.pos_ in ("NOUN", "PROPN") and (lemmas is None or token.lemma_ in lemmas):
            found.extend(_noun(page, token))
        if token.lower_ == "according":
            found.extend(_according(page, token))
        elif token.text == ":":
            found.extend(_colon(page, token))
        elif token.text in _DASHES:
            found.extend(_signed(page, token))
    return found


_DASHES = frozenset({"—", "–", "―", "--", "-"})


def _signed(page: Page, dash: Token) -> Iterator[Candidate]:
    """Read a quotation that is signed: a dash and a name after it, to the end of the block."""
    after = [t for t in page.doc[dash.i + 1 :] if not t.is_space]
    at = page.offset + dash.idx
    quotes = [quote.span for quote in page.quotes if quote.span.end <= at]
    text = page.parsed.article.text
    if not quotes or not 1 <= len(after) <= 14 or text[quotes[-1].end : at].strip(" .,"):
        return
    if after[0].pos_ not in ("PROPN", "NOUN") or any(t.pos_ == "VERB" for t in after):
        return
    head = page.doc[after[0].i : after[-1].i + 1].root
    cue = (dash.i, dash.i + 1)
    made = _make(page, "quote signed", dash, cue, content=quotes, source=head)
    if made is not None:
        yield made


def _make(
    page: Page,
    way: str,
    head: Token,
    cue: tuple[int, int],
    *,
    content: list[Span],
    source: Token | None,
) -> Candidate | None:
    """A candidate, or None where nothing is left as its content."""
    content = [span for span in content if span.start < span.end]
    if not way.startswith("quote"):
        content = [_whole_quotes(page, span, page.span(*cue)) for span in content]
    if not content:
        return None
    span = _speaker(page, source) if source is not None else None
    return Candidate(page.number, way, page.span(*cue), head, content, span)


def _speaker(page: Page, source: Token) -> Span:
    """The span of a source, without the dateline that the parse may take into it."""
    first, last = phrase(source)
    dashes = [
        i for i in range(first, min(last, first + 12)) if page.doc[i].text in ("—", "–", "--")
    ]
    if dashes and dashes[-1] + 1 < last:
        first = dashes[-1] + 1
    return page.span(first, last)


def _whole_quotes(page: Page, span: Span, cue: Span) -> Span:
    """A content with the rest of any quotation that it cuts in two, if the cue is not in it."""
    start, end = span.start, span.end
    for quote in page.quotes:
        inside = quote.span
        if inside.start < end < inside.end and not inside.contains(cue):
            end = inside.end
        if inside.start < start < inside.end and not inside.contains(cue):
            start = inside.start
    between = start <= cue.start < end and not span.contains(cue)
    return span if between else Span(start, end)


def _verb(page: Page, verb: Token) -> Iterator[Candidate]:
    source = source_of(verb)
    if source is None and verb.tag_ == "VBG" and verb.sent.root.i < verb.i:
        source = source_of(verb.sent.root)
    if source is None and verb.tag_ in ("VBD", "VBZ", "VBP") and not _passive(verb):
        source = _nearest(page, verb)
    cue = cue_range(verb)
    own = set(range(*cue)) | ({t.i for t in source.subtree} if source is not None else set())
    for way, ranges in _clauses(verb, own):
        made = _make(page, way, verb, cue, content=[page.span(*r) for r in ranges], source=source)
        if made is not None:
            yield made
    outside = source is not None and source.i not in page.inside
    fallback = source if outside else _nearest(page, verb)
    for way, quotes in _beside(page, verb):
        made = _make(page, way, verb, cue, content=quotes, source=fallback)
        if made is not None:
            yield made


def _passive(verb: Token) -> bool:
    return any(child.dep_ in ("auxpass", "aux:pass") for child in verb.children)


def _clauses(verb: Token, own: set[int]) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """Ways to cut a verb's content out of its clause, as token ranges."""
    objects = []
    for child in verb.children:
        dep = child.dep_
        if dep == "ccomp":
            yield "clause", subtree(child, own)
            if late := _late(child):
                yield "clause short", subtree(child, own | late)
        elif dep == "xcomp":
            yield "infinitive", subtree(child, own)
        elif dep in ("dobj", "obj", "attr", "oprd", "dative"):
            objects.append(child)
        elif dep == "prep" and child.i > verb.i:
            inner = [t for t in child.children if t.dep_ in ("pobj", "pcomp", "obj")]
            if inner:
                yield f"after {child.lower_}", subtree(inner[-1], own)
        elif dep == "nsubjpass":
            yield "passive subject", subtree(child, set(range(verb.i, verb.i + 1)))
        elif dep in ("advcl", "parataxis") and child.i < verb.i:
            yield "loose clause", subtree(child, own)
    yield from _objects(verb, objects, own)


def _late(clause: Token) -> set[int]:
    """The adverbial clauses and times after a clause's verb, which may be the cue's own."""
    return {t.i for c in clause.rights if c.dep_ in ("advcl", "npadvmod") for t in c.subtree}


def _objects(
    verb: Token, objects: list[Token], own: set[int]
) -> Iterator[tuple[str, list[tuple[int, int]]]]:
    """The objects of a verb with and without asides, all that follows it, its main clause."""
    doc = verb.doc
    for child in objects:
        yield "object", subtree(child, own)
        asides = {t.i for c in child.rights if c.dep_ in ("relcl", "acl") for t in c.subtree}
        if asides:
            yield "object core", subtree(child, own | asides)
    if objects or any(c.dep_ in ("prep", "xcomp", "ccomp", "acomp") for c in verb.rights):
        rest = [t.i for c in verb.rights if c.dep_ not in _LEFT_OUT for t in c.subtree]
        rest = [i for i in rest if i not in own]
        if rest:
            yield "rest", runs(rest, doc)
    if verb.dep_ in ("parataxis", "ccomp", "advcl") and verb.head.pos_ in ("VERB", "AUX", "NOUN"):
        under = {t.i for t in verb.subtree}
        outer = [t.i for t in verb.head.subtree if t.i not in under]
        yield "main clause", runs(outer, doc)


_LEFT_OUT = ("punct", "cc", "conj", "advmod", "npadvmod", "advcl", *SUBJECTS)


def _nearest(page: Page, verb: Token) -> Token | None:
    """The name or pronoun next to a verb that has no subject in the parse, or a noun before it."""
    doc = page.doc
    for i in (verb.i + 1, verb.i - 1, verb.i + 2, verb.i - 2):
        if not 0 <= i < len(doc) or i in page.inside:
            continue
        token = doc[i]
        if token.pos_ in ("PROPN", "PRON") or (i == verb.i - 1 and token.pos_ == "NOUN"):
            beside = token.head if token.dep_ in ("compound", "amod") else token
            return beside if beside.pos_ in ("PROPN", "PRON", "NOUN") else token
    return None


def _beside(page: Page, verb: Token) -> Iterator[tuple[str, list[Span]]]:
    """The quotations before, after and round the stretch without marks that a verb stands in."""
    at = page.offset + verb.idx
    before = [q for q in page.quotes if q.span.end <= at]
    after = [q for q in page.quotes if q.span.start > at]
    text = page.parsed.article.text
    left = _chain(before[::-1], text)
    right = _chain(after, text)
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


def _next_block(page: Page) -> Iterator[tuple[str, list[Span]]]:
    """The whole next block after a block that ends in a colon, where it has no marks."""
    if page.number + 1 < len(page.parsed.blocks):
        block = page.parsed.blocks[page.number + 1]
        yield "quote next block", [Span(block.start, block.start + len(block.doc.text))]


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


def _noun(page: Page, noun: Token) -> Iterator[Candidate]:
    """Nouns such as "claim", "plan" and "statement" with their clause or complement."""
    source = next((c for c in noun.children if c.dep_ == "poss"), None)
    own = {noun.i} | ({t.i for t in source.subtree} if source is not None else set())
    if source is None:
        source = next(
            (
                t
                for c in noun.children
                if c.dep_ == "prep" and c.lower_ in ("by", "from", "of")
                for t in c.children
                if t.dep_ == "pobj"
            ),
            None,
        )
    if source is None and noun.dep_ in ("dobj", "pobj", "attr"):
        source = _holder(noun)
    taken = {t.i for t in source.subtree} if source is not None else set()
    for child in noun.rights:
        if child.dep_ in ("acl", "ccomp", "relcl") or (
            child.dep_ == "prep" and child.lower_ in ("of", "for", "about", "on", "against", "to")
        ):
            inner = child
            if child.dep_ == "prep":
                inner = next((t for t in child.children if t.dep_ in ("pobj", "pcomp")), child)
            way = f"noun {child.dep_}" + (f" {child.lower_}" if child.dep_ == "prep" else "")
            spans = [page.span(*r) for r in subtree(inner, own | taken)]
            made = _make(page, way, noun, (noun.i, noun.i + 1), content=spans, source=source)
            if made is not None:
                yield made


def _holder(noun: Token) -> Token | None:
    """Whoever makes the claim in "she made the claim that"."""
    head = noun.head
    head = head.head if head.pos_ == "ADP" else head
    return source_of(head) if head.pos_ in ("VERB", "AUX") else None


def _according(page: Page, token: Token) -> Iterator[Candidate]:
    """Read "according to": the source is its object, the content the clause that it hangs on."""
    to = next((t for t in token.children if t.lower_ == "to"), None)
    if to is None and token.i + 1 < len(page.doc) and page.doc[token.i + 1].lower_ == "to":
        to = page.doc[token.i + 1]
    source = next((t for t in to.children if t.dep_ == "pobj"), None) if to is not None else None
    if to is None or source is None:
        return
    own = {t.i for t in token.subtree} | {t.i for t in to.subtree} | {t.i for t in source.subtree}
    cue = (token.i, to.i + 1)
    whole = [t.i for t in token.sent if t.i not in own]
    made = _make(
        page,
        "according",
        token,
        cue,
        content=[page.span(*r) for r in runs(whole, page.doc)],
        source=source,
    )
    if made is not None:
        yield made
    head = token.head
    while head.head.i != head.i and head.pos_ not in ("VERB", "AUX"):
        head = head.head
    if head.i not in (token.i, token.sent.root.i):
        ranges = subtree(head, own)
        made = _make(
            page,
            "according clause",
            token,
            cue,
            content=[page.span(*r) for r in ranges],
            source=source,
        )
        if made is not None:
            yield made


def _colon(page: Page, token: Token) -> Iterator[Candidate]:
    """Read "Smith: the plan failed": a name before a colon, what follows it after."""
    first = token.sent.start
    source = token.doc[token.i - 1] if token.i else None
    if source is None or source.pos_ not in ("PROPN", "NOUN") or token.i - first > 8:
        return
    if any(t.pos_ in ("VERB", "AUX") for t in token.doc[first : token.i]):
        return
    last = len(page.doc)
    if token.i + 1 >= last:
        return
    head = token.doc[first : token.i].root
    span = page.span(token.i + 1, last)
    made = _make(page, "colon", token, (token.i, token.i + 1), content=[span], source=head)
    if made is not None:
        yield made
