"""Who said what: statements with their speakers, cues and stances."""

from __future__ import annotations

import re
from bisect import bisect_right
from dataclasses import replace
from itertools import chain

from briefing.analysis.actors_gazetteer import TITLES
from briefing.analysis.model import Actor, ActorKind, Mention, Stance, Statement, StatementKind
from briefing.analysis.pipeline import Parse
from briefing.analysis.quotes import Quote, find_quotes, quoted_share
from briefing.analysis.statements_cues import SAYING, stance_of
from briefing.analysis.statements_model import attribution_filter
from briefing.analysis.statements_page import Candidate, merged, pages
from briefing.analysis.statements_quoted import awaits_cue, goes_on_small, sentence_between
from briefing.analysis.statements_selection import Found, select
from briefing.analysis.statements_turns import asking_turns, turn_statements
from briefing.article import Span

_WORD = re.compile(r"\w")
#: A quotation of at least so many words is somebody's speech even where no cue stands by it.
_SPEECH = 5
#: An office in capitals: "Assistant Attorney General for National Security".
_OFFICE = re.compile(r"\s*[A-Z][\w.’'-]*(?:\s+(?:[A-Z][\w.’'-]*|of|for|the|and|in|to))*\s*")
_TITLES = TITLES | {f"{title}," for title in TITLES}


def find_statements(parsed: Parse, actors: tuple[Actor, ...]) -> tuple[Statement, ...]:
    """Every attribution of a parsed article, in the order of the text.

    Candidates are scored by a trained filter; the best of each cue is kept where it is likely
    enough; an attribution inside another's content is left out. Quotations that continue in the
    next paragraphs join the statement before. In an interview who is asked says all of a turn, and
    what the one who asks puts to them is nobody's position.
    """
    quotes = find_quotes(parsed)
    kept = select(pages(parsed, quotes), attribution_filter())
    _carry_over(parsed, quotes, kept)
    index = _Index(actors)
    spans = [quote.span for quote in chain.from_iterable(quotes)]
    found, answers = turn_statements(parsed, actors, index.named)
    questions = asking_turns(parsed.article)
    for each in kept:
        statement = _statement(parsed, each, index, spans)
        block = parsed.blocks[each.candidate.block]
        if statement is None or block.index in answers:
            continue
        who = statement.speaker
        if block.index not in questions or who is None or who.start != block.start:
            found.append(statement)
    return tuple(sorted(found, key=lambda s: (s.start, s.end)))


def _carry_over(parsed: Parse, quotes: tuple[tuple[Quote, ...], ...], kept: list[Found]) -> None:
    """Give quotations that no cue claims to the statement that they go on from."""
    text = parsed.article.text
    by_block: dict[int, list[Found]] = {}
    for each in kept:
        by_block.setdefault(each.candidate.block, []).append(each)
    last: Found | None = None
    covered = [span for each in kept for span in each.candidate.content]
    covered.sort()
    for number, block_quotes in enumerate(quotes):
        here = by_block.get(number, [])
        for quote in block_quotes:
            if _covered(quote.span, covered) or len(quote.span.of(text).split()) < _SPEECH:
                continue
            if not _opens_speech(quote.span, text) or awaits_cue(quote.span, text):
                continue
            if goes_on_small(quote.span, text):
                continue
            before = [f for f in here if f.candidate.cue.start < quote.span.start]
            owner = before[-1] if before else (last if quote.leads and not here else None)
            if (
                owner is not None
                and _goes_on(owner, quote, text)
                and _speaks(owner, quotes[owner.candidate.block])
            ):
                owner.candidate.content.append(quote.span)
        if here:
            last = max(here, key=lambda f: f.candidate.cue.start)
        elif not block_quotes or not block_quotes[0].leads:
            last = None


def _goes_on(owner: Found, quote: Quote, text: str) -> bool:
    """Whether no other sentence stands between a statement and a later quotation."""
    spans = (*owner.candidate.content, owner.candidate.cue)
    end = max(span.end for span in spans if span.end <= quote.span.start)
    return not sentence_between(text, end, quote.span.start)


def _speaks(found: Found, quotes: tuple[Quote, ...]) -> bool:
    """Whether an attribution's content begins or ends with a quotation of its block."""
    content = found.candidate.content
    return any(
        quote.span.start == span.start or quote.span.end == span.end
        for quote in quotes
        for span in content
    )


def _opens_speech(span: Span, text: str) -> bool:
    """Whether a quotation begins a sentence of its own."""
    before = text[max(0, span.start - 3) : span.start].rstrip(" ")
    return not before or before[-1] in ".!?:…\n”\"'-—"


def _covered(span: Span, covered: list[Span]) -> bool:
    at = bisect_right(covered, span)
    return any(span.overlaps(other) for other in covered[max(0, at - 8) : at + 3])


class _Index:
    """Finds the actor mentioned in a span."""

    def __init__(self, actors: tuple[Actor, ...]) -> None:
        pairs = [(m, actor) for actor in actors for m in actor.mentions]
        self._pairs = sorted(pairs, key=lambda pair: (pair[0].start, -pair[0].end))
        self._starts = [mention.start for mention, _ in self._pairs]
        named: dict[str, set[Actor]] = {}
        for actor in actors:
            for name in (actor.name, *actor.aliases):
                named.setdefault(name.casefold(), set()).add(actor)
        self._named = {name: one.pop() for name, one in named.items() if len(one) == 1}

    def named(self, name: str) -> Actor | None:
        """The one actor of this very name or alias."""
        return self._named.get(name.casefold())

    def beside(self, span: Span, voice: Span, text: str) -> tuple[Actor, Mention] | None:
        """Who is named in an apposition to a speaker, at the end of its span or right behind it.

        "The leader, Ann Lee, said", with the name in the span or without it; but in "an aide to
        the president, Ann Lee," the name is not the aide's.
        """
        at = bisect_right(self._starts, span.end)
        for mention, actor in self._pairs[max(0, at - 2) : at + 1]:
            person, between = actor.kind is ActorKind.PERSON, text[voice.end : mention.start]
            if mention.kind != "name" or not _TITLES.isdisjoint(between.casefold().split()):
                continue
            closed = text[mention.end : mention.end + 2].lstrip().startswith(",")
            gap = text[span.end : mention.start]
            behind = gap in (", ", ", the ") and closed and (person or actor.kind is ActorKind.ORG)
            ends = mention.end == span.end and between.endswith(", ")
            if behind or (person and (ends or between == " ")):
                return actor, mention
        return None

    def before(
        self, span: Span, text: str, content: tuple[Span, ...]
    ) -> tuple[Actor, Mention] | None:
        """The person whose apposition a span is: "Ann Lee, a spokeswoman, said".

        In "They met Ann Lee, the agency said" it is none: the name belongs to what was said.
        """
        at = bisect_right(self._starts, span.start - 1)
        for mention, actor in self._pairs[max(0, at - 2) : at]:
            named = actor.kind is ActorKind.PERSON and mention.kind == "name"
            inside = any(piece.start <= mention.start < piece.end for piece in content)
            if named and not inside and text[mention.end : span.start] == ", ":
                return actor, mention
        return None

    def best(self, span: Span) -> tuple[Actor, Mention] | None:
        """The actor whose mention fits a span best: a person before a group before a place."""
        at = bisect_right(self._starts, span.end - 1)
        near = [
            (mention, actor)
            for mention, actor in self._pairs[max(0, at - 12) : at]
            if mention.start < span.end and span.start < mention.end
        ]
        if not near:
            return None
        mention, actor = max(near, key=lambda pair: _fit(pair[0], pair[1], span))
        return actor, mention


def _fit(mention: Mention, actor: Actor, span: Span) -> tuple[int, int, int]:
    ranks = {"person": 3, "group": 2, "org": 2, "place": 1, "other": 0}
    whole = mention.start <= span.start and mention.end >= span.end
    return (int(whole), ranks[str(actor.kind)], -mention.start)


def _statement(parsed: Parse, found: Found, index: _Index, quotes: list[Span]) -> Statement | None:
    candidate, text = found.candidate, parsed.article.text
    pieces = [piece for span in merged(candidate.content) for piece in _trimmed(span, text)]
    source = None if _seems(candidate) else candidate.source
    content, source = _without_titles(pieces, source, quotes, text)
    if not content:
        return None
    share = quoted_share(content, quotes, text)
    kind = StatementKind.DIRECT if share == 1 else StatementKind.MIXED if share else None
    statement = Statement(
        content,
        kind or StatementKind.INDIRECT,
        speaker=source,
        cue=candidate.cue,
        stance=_stance(candidate),
        reasons=(f"cue “{candidate.cue.of(text)}”",),
    )
    return _with_actor(statement, candidate.voice, index, text)


def _without_titles(
    pieces: list[Span], source: Span | None, quotes: list[Span], text: str
) -> tuple[tuple[Span, ...], Span | None]:
    """Contents and speaker with the titles after a quotation's comma given to the speaker.

    “It grew,” chairman, founder and president Ann Lee said.
    """
    if not pieces or source is None or not 0 <= source.start - pieces[-1].end <= 2:
        return tuple(pieces), source
    *others, last = pieces
    for quote in quotes:
        rest = text[quote.end : source.start]
        begun = quote.start <= last.start + 1 or bool(_OFFICE.fullmatch(rest))
        if begun and last.start < quote.end < last.end and text[quote.end - 2] == ",":
            start = quote.end + len(rest) - len(rest.lstrip())
            return (*others, Span(last.start, quote.end)), Span(start, source.end)
    return tuple(pieces), source


def _seems(candidate: Candidate) -> bool:
    """Whether a cue tells how its subject looks to others: "the city seems to have lost"."""
    if candidate.head.lemma_ not in ("seem", "appear"):
        return False
    infinitives = (child for child in candidate.head.children if child.dep_ == "xcomp")
    return not any(child.lemma_ in SAYING for child in infinitives)


def _stance(candidate: Candidate) -> Stance:
    lemma = candidate.head.lemma_.lower()
    return stance_of(lemma)


def _with_actor(statement: Statement, voice: Span | None, index: _Index, text: str) -> Statement:
    """The statement with the actor that the head of its speaker (`voice`) names, if any does."""
    if statement.speaker is None or voice is None:
        return statement
    best = index.beside(statement.speaker, voice, text) or index.best(voice)
    best = best or index.before(statement.speaker, text, statement.content)
    if best is None:
        named = index.named(voice.of(text))
        return replace(statement, actor=named.id) if named else statement
    actor, mention = best
    elsewhere = not statement.speaker.overlaps(voice)
    return replace(statement, actor=actor.id, inferred=mention.inferred or elsewhere)


def _trimmed(span: Span, text: str) -> list[Span]:
    """A span without blanks and stray punctuation at its edges; nothing if no word is left."""
    words = span.of(text)
    if not _WORD.search(words):
        return []
    start = span.start + len(words) - len(words.lstrip(" \n\t,;:.–—-"))
    end = span.end - (len(words) - len(words.rstrip(" \n\t;:–—")))
    return [Span(start, end)]
