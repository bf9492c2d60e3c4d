"""The lines that key points are chosen from: each sentence shortened, its pronouns named."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Protocol, TypeVar

from briefing.analysis.compress import Shortened, shorten
from briefing.analysis.dates_events import tense_of
from briefing.analysis.dates_words import wordset
from briefing.analysis.model import Actor, ActorKind, Figure, Mention, Statement, TimeExpression
from briefing.analysis.ranking import content_words, features, score
from briefing.article import Span

if TYPE_CHECKING:
    from spacy.tokens import Span as SpacySpan
    from spacy.tokens import Token

    from briefing.analysis.pipeline import Parse, ParsedBlock


class _Placed(Protocol):
    @property
    def start(self) -> int: ...


Item = TypeVar("Item", bound=_Placed)


@dataclass(frozen=True, slots=True)
class Found:
    """What was found in an article before key points are chosen; each sorted by place."""

    statements: tuple[Statement, ...]
    dates: tuple[TimeExpression, ...]
    figures: tuple[Figure, ...]
    mentions: tuple[Mention, ...]
    actors: dict[Mention, Actor]

    @classmethod
    def of(
        cls,
        actors: Sequence[Actor],
        statements: Sequence[Statement],
        dates: Sequence[TimeExpression],
        figures: Sequence[Figure],
    ) -> Found:
        """Everything found, sorted by place."""
        owners = {mention: actor for actor in actors for mention in actor.mentions}
        return cls(
            tuple(sorted(statements, key=lambda each: each.start)),
            tuple(dates),
            tuple(figures),
            tuple(sorted(owners, key=lambda mention: (mention.start, mention.end))),
            owners,
        )


def starting_in(items: Sequence[Item], start: int, end: int) -> Sequence[Item]:
    """Items, sorted by place, that begin in a stretch of the text."""
    low = bisect_left(items, start, key=lambda item: item.start)
    return items[low : bisect_left(items, end, lo=low, key=lambda item: item.start)]


@dataclass(frozen=True, slots=True)
class Line:
    """One sentence as a candidate: where it is, its shortened text and how much it's worth."""

    index: int
    block: ParsedBlock
    sentence: SpacySpan
    span: Span
    shortened: Shortened
    score: float
    words: frozenset[str]
    unnamed: bool = False

    @property
    def text(self) -> str:
        """The line as it would be printed."""
        return self.shortened.text


def lines_of(parsed: Parse, found: Found) -> list[Line]:
    """Every sentence of an article with words in it as a line, in order, scored."""
    drafts = []
    for block, sentence in parsed.sentences:
        names, unnamed = bracketed(block, sentence, found)
        short = shorten(sentence, names)
        if any(character.isalpha() for character in short.text):
            drafts.append((block, sentence, block.span(sentence), short, unnamed))
    extras = [
        _extras(sentence, span, short, found, unnamed)
        for _, sentence, span, short, unnamed in drafts
    ]
    table = features([draft[3].text for draft in drafts], parsed.article.title, extras)
    return [
        Line(
            n,
            block,
            sentence,
            span,
            short,
            score(values),
            frozenset(content_words(short.text)),
            unnamed,
        )
        for n, ((block, sentence, span, short, unnamed), values) in enumerate(
            zip(drafts, table, strict=True)
        )
    ]


def _extras(
    sentence: SpacySpan, span: Span, short: Shortened, found: Found, unnamed: bool
) -> dict[str, float]:
    """Features that come from what was found in a sentence."""
    actors = {
        found.actors[m].id: found.actors[m].salience
        for m in starting_in(found.mentions, span.start, span.end)
    }
    return {
        "actor": max(actors.values(), default=0.0),
        "actors": min(len(actors), 4) / 4,
        "figures": min(len(starting_in(found.figures, span.start, span.end)), 3) / 3,
        "dates": float(any(d.value for d in starting_in(found.dates, span.start, span.end))),
        "said": float(sentence.root.lemma_ in _SAYING),
        "planned": float(tense_of(sentence.root) == "planned"),
        "left_out": min(len(short.left_out), 3) / 3,
        "unnamed": float(unnamed),
    }


_SAYING = wordset("say tell add note explain state comment remark ask think believe know")


# --- pronouns -------------------------------------------------------------------------------

_THIRD_PERSON = wordset(
    """
    he she they it him her them his their its
    """
)


def bracketed(
    block: ParsedBlock, sentence: SpacySpan, found: Found, only: Sequence[Span] = ()
) -> tuple[dict[int, str], bool]:
    """Names in brackets for pronouns whose actor the sentence doesn't name before them.

    `only` restricts both to some spans of the sentence. The second value tells that a pronoun
    at the start stayed without a name.
    """
    span = block.span(sentence)
    pronouns = {
        m.start: m for m in starting_in(found.mentions, span.start, span.end) if m.kind == "pronoun"
    }
    named: set[str] = set()
    names: dict[int, str] = {}
    unnamed = quoted = False
    seen_noun = False
    for token in sentence:
        offset = block.start + token.idx
        if only and not any(part.start <= offset < part.end for part in only):
            continue
        if token.text in ("“", "”", '"', "``", "''"):
            quoted = not quoted
        if token.lower_ in _THIRD_PERSON and token.pos_ in ("PRON", "DET"):
            mention = pronouns.get(offset)
            actor = found.actors[mention] if mention else None
            if actor and actor.id not in named and not quoted:
                names[token.i] = _in_brackets(actor, token)
                named.add(actor.id)
            elif actor is None and not seen_noun and token.dep_ not in ("expl",):
                unnamed = True
        if token.pos_ in ("NOUN", "PROPN"):
            seen_noun = True
        for mention in starting_in(found.mentions, offset, offset + max(1, len(token.text))):
            if mention.kind == "name":
                named.add(found.actors[mention].id)
    return names, unnamed


def _in_brackets(actor: Actor, token: Token) -> str:
    name = short_name(actor)
    possessive = token.tag_ == "PRP$" or token.dep_ == "poss"
    ending = ("’" if name.endswith("s") else "’s") if possessive else ""
    return f"[{name}{ending}]"


def short_name(actor: Actor) -> str:
    """A person's surname where the article uses it by itself, else the actor's name."""
    last = actor.name.split()[-1:]
    if actor.kind is ActorKind.PERSON and last and last[0] in actor.aliases:
        return last[0]
    return actor.name
