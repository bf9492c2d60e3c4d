"""Who speaks in an interview: the sentences of every answer as the words of the person asked."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence

from briefing.analysis.model import Actor, ActorKind, Statement, StatementKind
from briefing.analysis.pipeline import Parse
from briefing.article import Article, Block, Span

#: How interviews mark a turn where they do not name who speaks.
_ASKER, _ANSWERER = "Q", "A"
#: What stands before the first word of a turn: "A:", "Ada Finch (on the phone):".
_LABEL = re.compile(r"[^:.\n]{1,80}[:.]\s+")
_SELF = re.compile(r"\b(?:I|(?i:my|me|we|our|us|je|j['’]\w+|nous|notre|mon|ma))\b")


def asking_turns(article: Article) -> set[int]:
    """The numbers of the blocks in which an interview's asker speaks."""
    turns = _turns(article)
    return {
        number
        for who, numbers in turns.items()
        if who == _ASKER or _asks(article, numbers, opens=who == next(iter(turns)))
        for number in numbers
    }


def spoken_turns(article: Article) -> set[int]:
    """The numbers of the blocks whose words are those of an interview's asker or of somebody named.

    A paper's answers to its own questions are told by the paper.
    """
    turns = _turns(article).items()
    named = {n for who, numbers in turns if who not in (_ASKER, _ANSWERER) for n in numbers}
    return named | asking_turns(article)


def _turns(article: Article) -> dict[str, list[int]]:
    """The numbers of the kept blocks of each who speaks in turns, the first speaker first."""
    turns: dict[str, list[int]] = defaultdict(list)
    for number, block in enumerate(article.blocks):
        if block.kept and block.speaker:
            turns[block.speaker].append(number)
    return turns


def turn_statements(
    parsed: Parse, actors: Sequence[Actor], named: Callable[[str], Actor | None]
) -> tuple[list[Statement], set[int]]:
    """What the people asked say in an interview's turns, and the numbers of the blocks of these.

    `named` gives the actor of a name. Each sentence of an answer is a statement without a cue. Of
    answers that name nobody speaks of whom the lines before them tell, if they are in the first
    person: a paper's own questions and answers are no interview.
    """
    article = parsed.article
    asking = asking_turns(article)
    found: list[Statement] = []
    taken: set[int] = set()
    for who, numbers in _turns(article).items():
        blocks = [article.blocks[n] for n in numbers]
        actor = _guest(article.text, blocks, actors) if who == _ANSWERER else named(who)
        if actor is not None and asking.isdisjoint(numbers):
            taken.update(numbers)
            said = _sentences(parsed, set(numbers), who)
            found.extend(_statement(span, label, actor, who) for span, label in said)
    return found, taken


def _guest(text: str, answers: Sequence[Block], actors: Sequence[Actor]) -> Actor | None:
    """Of whom the words before the first answer tell, where answers speak in the first person."""
    personal = sum(bool(_SELF.search(block.span.of(text))) for block in answers)
    start = answers[0].span.start
    people = [a for a in actors if a.kind is ActorKind.PERSON and a.named and a.start < start]
    people.sort(key=lambda actor: -actor.salience)
    alone = all(2 * other.salience <= people[0].salience for other in people[1:])
    return people[0] if people and alone and personal > len(answers) / 2 else None


def _asks(article: Article, numbers: Sequence[int], *, opens: bool) -> bool:
    """Whether somebody's turns are mostly questions.

    Of who opens the interview a third will do: interviewers also put to a guest what others say.
    """
    words = [article.blocks[number].span.of(article.text) for number in numbers]
    asked = sum(each.rstrip().endswith("?") for each in words)
    return asked > len(words) / 2 or (opens and asked >= len(words) / 3)


def _sentences(parsed: Parse, numbers: set[int], who: str) -> Iterator[tuple[Span, Span | None]]:
    """The sentences of some blocks, each with the name of its turn if that stands before it."""
    text = parsed.article.text
    for block, sentence in parsed.sentences:
        if block.index not in numbers:
            continue
        span, label = block.span(sentence), None
        opening = _LABEL.match(text, block.start)
        if opening and text.startswith(who, block.start) and span.start < opening.end():
            label = Span(block.start, block.start + len(who))
            span = Span(opening.end(), max(opening.end(), span.end))
        words = span.of(text).rstrip()
        if re.search(r"\w", words):
            yield Span(span.start, span.start + len(words)), label


def _statement(span: Span, label: Span | None, actor: Actor, who: str) -> Statement:
    return Statement(
        (span,),
        StatementKind.DIRECT,
        speaker=label,
        actor=actor.id,
        inferred=who == _ANSWERER,
        reasons=("a turn of an interview",),
    )
