"""The lines that key points are chosen from: each sentence shortened, its pronouns named."""

from __future__ import annotations

import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence, Set
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Protocol, TypeVar

from briefing.analysis.compress import Shortened, versions
from briefing.analysis.compress_parse import SUBJECTS
from briefing.analysis.compress_times import OCCASIONS
from briefing.analysis.keypoints_standing import hangs, is_aside, is_turn, speaks_of_itself
from briefing.analysis.lexicon import wordset
from briefing.analysis.model import Actor, Figure, Mention, Statement, TimeExpression
from briefing.analysis.quotes import find_quotes
from briefing.analysis.ranking import content_words, is_debris, is_question
from briefing.analysis.ranking_words import Chances
from briefing.analysis.reading import Reading
from briefing.analysis.statements_turns import spoken_turns
from briefing.article import Article, BlockKind, Span

if TYPE_CHECKING:
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
    said: tuple[Span, ...]
    cues: tuple[Span, ...]

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
            tuple(sorted(span for each in statements for span in each.content if is_speech(span))),
            tuple(sorted(each.cue for each in statements if each.cue)),
        )


#: Somebody's words in one stretch are hardly longer, in characters: more is the article's own.
_SPEECH = 1000


def is_speech(content: Span) -> bool:
    """Whether one stretch of a statement is no longer than what somebody says at a time."""
    return content.end - content.start <= _SPEECH


def starting_in(items: Sequence[Item], start: int, end: int) -> Sequence[Item]:
    """Items, sorted by place, that begin in a stretch of the text."""
    low = bisect_left(items, start, key=lambda item: item.start)
    return items[low : bisect_left(items, end, lo=low, key=lambda item: item.start)]


#: A sentence of fewer words tells too little by itself: "Then came Barnum."
_LEAST = 4

#: Verbs of clauses that say something of a noun only: "The definition: those who run away".
_UNDER = ("relcl", "acl")

#: A sentence that leads to what stands in another one, or was cut off by the page.
_BROKEN_OFF = re.compile(
    r"(?:\b(?!U\.[SKN]|D\.C|L\.A|E\.U|N\.[YJHCD]|[ap]\.m)[A-Z]\.[A-Z]\.|:|--|[—–]|\b(?:of|but|and|or|the|a|an)[.…]*|"
    r"\b(?:Sgt|Lt|Gov|Sen|Rep|Capt|Col|Gen|Maj|Cpl|Dr|Mr|Mrs|Ms|Prof|Rev|Adm|Cmdr|Det|Supt)\.)\s*\Z"
)

#: Words opened by a single quotation mark that the sentence does not close.
_HALF_QUOTED = re.compile(
    r"‘(?!.*’(?:\W|\Z))|(?:\A|[:,]\s)'(?=[A-Z])(?!.*'(?:\W|\Z))|\A[^'‘’]*[^\W\dsSzZxXn]['’] "
)

_QUOTE = re.compile(r"[“”\"]|``|''")


@dataclass(frozen=True)
class Line:
    """One sentence as a candidate: where it is and its shortened text.

    `fuller` is the same sentence with more of its words, where that makes a line too.
    """

    index: int
    block: ParsedBlock
    sentence: Reading
    span: Span
    shortened: Shortened
    spoken: bool = False
    checked: bool = False
    fuller: Line | None = None

    @functools.cached_property
    def terms(self) -> tuple[str, ...]:
        """The base forms of its words, in order."""
        return self.sentence.terms_of(self.shortened.kept)

    @functools.cached_property
    def words(self) -> frozenset[str]:
        """Its words that carry content."""
        return frozenset(content_words(self.text))

    @property
    def text(self) -> str:
        """The line as it would be printed."""
        return self.shortened.text

    @functools.cached_property
    def whole(self) -> bool:
        """Whether it is a statement: a verb with a subject, no debris, no half of a quotation.

        Somebody's words whose speaker the sentence does not name are none: they are positions.
        Neither is a question, nor a claim that the article quotes to check it.
        """
        kept = self.shortened.kept
        return (
            len(self.words) >= 2
            and self.shortened.words >= _LEAST
            and not is_debris(self.text)
            and not (self.spoken or self.checked)
            and not is_question(self.text)
            and not _BROKEN_OFF.search(self.sentence.text)
            and self._has_subject
            and any(token.pos_ in ("VERB", "AUX") for token in self.sentence.of(kept))
            and not is_half_quoted(self.text)
            and not (is_turn(self.text) or is_aside(self.text))
            and not hangs(self.sentence, kept)
        )

    @property
    def _has_subject(self) -> bool:
        """Whether a verb of its own has a subject; the two are never cut apart."""
        return any(t.head.dep_ not in _UNDER for t in self.sentence.labelled(*SUBJECTS))

    @functools.cached_property
    def personal(self) -> bool:
        """Whether somebody unnamed speaks in it of themselves: "I", "we"."""
        return speaks_of_itself(self.sentence, self.shortened.kept)


def is_half_quoted(text: str) -> bool:
    """Whether a quotation mark or bracket in a line has no other one that belongs to it."""
    if text.count("(") > text.count(")"):
        return True
    return bool(_HALF_QUOTED.search(text)) or len(_QUOTE.findall(text)) % 2 == 1


def readings_of(parsed: Parse) -> list[tuple[ParsedBlock, Reading]]:
    """Every sentence of an article, read, with its block, in order."""
    return [(block, Reading(sentence)) for block, sentence in parsed.sentences]


def lines_of(
    sentences: Sequence[tuple[ParsedBlock, Reading]], parsed: Parse, found: Found, chances: Chances
) -> list[Line]:
    """Every sentence of an article with words in it as a line, in order."""
    quotes = [quote.span for block in find_quotes(parsed) for quote in block]
    checked, turns = _checked(sentences, parsed.article), spoken_turns(parsed.article)
    lines: list[Line] = []
    for block, sentence in sentences:
        names = Naming(block, sentence, found).names
        short, *full = versions(sentence, names, chances.of_terms(sentence.terms))
        if not any(character.isalpha() for character in short.text):
            continue
        span = block.span(sentence)
        in_turn = block.index in turns or _is_answer(span, found)
        spoken = in_turn or _is_spoken(span, quotes, found.cues)
        line = Line(len(lines), block, sentence, span, short, spoken, span.start in checked)
        lines.append(replace(line, fuller=replace(line, shortened=full[0])) if full else line)
    return lines


def with_lines(items: Sequence[Item], lines: Sequence[Line]) -> Iterator[tuple[Item, Line]]:
    """Items, sorted by place, each with the line that it begins in; `lines` are not empty."""
    at = 0
    for item in items:
        while at + 1 < len(lines) and lines[at + 1].span.start <= item.start:
            at += 1
        yield item, lines[at]


#: What fact-checkers write before what they check, and what then opens their own words.
_CLAIM = re.compile(
    r"(?:the |viral |false )?(?:claim|myth|rumou?r|fiction|misconception)(?: (?:no\. ?|#)?\d+)?"
    r"\s*(?::|[-–—]\s|\Z)",
    re.IGNORECASE,
)
_LABEL = re.compile(r"[A-Z][\w’']*(?: [\w’']+){0,3}:(?=\s|\Z)")


def _checked(sentences: Sequence[tuple[ParsedBlock, Reading]], article: Article) -> set[int]:
    """Where sentences begin that tell what a fact-check is about to judge: "Claim: ...".

    A label, or a heading of that one word, holds to the end of its block or to the next label.
    """
    found: set[int] = set()
    at, claim = -1, False
    for block, sentence in sentences:
        if block.index != at:
            at = block.index
            before = article.blocks[at - 1] if at else None
            heading = before is not None and before.kind is BlockKind.HEADING
            words = before.span.of(article.text).strip(" :") if before and heading else ""
            claim = bool(_CLAIM.fullmatch(words))
        words = sentence.text.strip()
        if _CLAIM.match(words):
            claim = True
        elif _LABEL.match(words):
            claim = False
        if claim:
            found.add(block.span(sentence).start)
    return found


def _is_spoken(line: Span, quotes: Sequence[Span], cues: Sequence[Span]) -> bool:
    """Whether a line is mostly in quotation marks (sorted spans) and does not say who speaks."""
    low = bisect_right(quotes, line.start, key=lambda quote: quote.end)
    high = bisect_left(quotes, line.end, key=lambda quote: quote.start)
    inside = quotes[low:high]
    quoted = sum(min(q.end, line.end) - max(q.start, line.start) for q in inside)
    if 2 * quoted < line.end - line.start:
        return False
    told = starting_in(cues, line.start, line.end)
    return all(any(quote.contains(cue) for quote in inside) for cue in told)


def _is_answer(line: Span, found: Found) -> bool:
    """Whether a line is the words of who is asked in an interview."""
    said = starting_in(found.statements, line.start, line.end)
    return any(statement.cue is None for statement in said)


# --- pronouns -------------------------------------------------------------------------------

_THIRD_PERSON = wordset(
    """
    he she they it him her them his their its
    """
)


_OBJECTS = wordset("him her it them")
_MAKING = wordset("elect name appoint crown declare")
_POINTING = wordset("this that these those")
_SUBJECTS = ("nsubj", "nsubjpass")


@dataclass(frozen=True, slots=True)
class Naming:
    """Names in brackets for the pronouns that a sentence begins with.

    A pronoun after a noun may well stand for that noun, so it is left as it is.
    """

    block: ParsedBlock
    sentence: Reading
    found: Found

    def names(self, kept: Set[int]) -> dict[int, str]:
        """The bracketed name for each pronoun that needs one among the kept tokens, by index.

        It is empty for a pronoun whose name is not known.
        """
        return dict(self._read(self.sentence.of(kept)))

    def _read(self, tokens: Sequence[Token]) -> Iterator[tuple[int, str]]:
        """Pronouns with the name that they need; one that the tokens have can't be a pronoun's."""
        named: set[str] = set()
        quoted = False
        for token in tokens:
            quoted ^= token.text in ("“", "”", '"', "``", "''")
            if token.pos_ in ("NOUN", "PROPN") and not self._is_passed_by(token):
                yield from self._objects(tokens, token, named)
                return
            if token.tag_ == "PRP$" and self._leads_to_name(token):
                continue
            if not quoted and token.lower_ in _POINTING and token.dep_ in _SUBJECTS:
                yield token.i, ""
            if quoted or token.lower_ not in _THIRD_PERSON or token.dep_ == "expl":
                continue
            actor = None if _is_contracted(token) else self.meant(token)  # no "[Finch]'s 41"
            name = actor.name.split() if actor and actor.named else []
            here = any(other.pos_ == "PROPN" and other.text in name for other in tokens)
            if actor is None or not name or here:
                yield token.i, ""
            elif actor.id not in named:
                named.add(actor.id)
                yield token.i, _in_brackets(actor, token)

    def _is_passed_by(self, noun: Token) -> bool:
        """Whether a noun only tells when or where, so that the pronoun after it means another.

        "In a statement, it said"; "In 1906, after the end of the guild, it became part".
        """
        if noun.ent_type_ in ("DATE", "TIME") or noun.lower_ in OCCASIONS:
            return True
        verbs = (t for t in noun.ancestors if t.pos_ in ("VERB", "AUX"))
        verb = next((t for t in verbs if t.dep_ not in _UNDER), noun)
        subject = next((c for c in verb.children if c.dep_ in _SUBJECTS), None)
        if subject is None or subject.lower_ not in _THIRD_PERSON or noun.i > subject.i:
            return False
        opening = next((t for t in (noun, *noun.ancestors) if t.head == verb), verb)
        return opening.dep_ in ("prep", "npadvmod", "dep", "intj", "attr")

    def _objects(
        self, tokens: Sequence[Token], noun: Token, named: Set[str]
    ) -> Iterator[tuple[int, str]]:
        """Pronouns that are done something to by the first noun, so that they can't mean it.

        `named` are the actors whose names stand in brackets already.
        """
        for token in tokens:
            if token.i > noun.i and token.lower_ in ("this", "that") and _is_told(token):
                yield token.i, ""
            if token.dep_ != "dobj" or token.lower_ not in _OBJECTS:
                continue
            if (actor := self.meant(token)) is not None and actor.id in named:
                continue
            subject = next((c for c in token.head.children if c.dep_ in _SUBJECTS), None)
            between = [t for t in tokens if t.i < token.i and t.pos_ in ("NOUN", "PROPN")]
            if token.lower_ != "them" and all(t.tag_ in ("NNS", "NNPS") for t in between):
                yield token.i, self._bracketed(token)  # "Doctors could not revive him"
                continue
            if any(t.dep_ == "poss" and t.pos_ == "NOUN" for t in between):
                yield token.i, ""  # "the child's mother could not pick him up"
                continue
            if noun in between and all(subject in (t, t.head) for t in between):
                yield token.i, self._bracketed(token)

    def _bracketed(self, pronoun: Token) -> str:
        """The name that a pronoun stands for, in brackets; empty where it is not known."""
        actor = self.meant(pronoun)
        return _in_brackets(actor, pronoun) if actor and actor.named else ""

    def _leads_to_name(self, pronoun: Token) -> bool:
        """Whether the main subject after a pronoun is its name: "According to his lawyer, X"."""
        subjects = (c for c in self.sentence.root.children if c.dep_ in _SUBJECTS)
        return any(c.pos_ == "PROPN" and pronoun.i < c.left_edge.i for c in subjects)

    def meant(self, pronoun: Token) -> Actor | None:
        """The actor that a pronoun was found to stand for."""
        offset = self.block.start + pronoun.idx
        here = starting_in(self.found.mentions, offset, offset + len(pronoun))
        return next((self.found.actors[each] for each in here if not each.doubtful), None)


def _is_told(pointing: Token) -> bool:
    """Whether "that" is the subject of what somebody says: "Finch said that will happen"."""
    clause = pointing.head
    told = clause.dep_ == "ccomp" and clause.head.i < pointing.i
    following = pointing.doc[pointing.i + 1 : pointing.i + 2]
    alone = any(token.pos_ in ("VERB", "AUX") for token in following)
    return told and alone and pointing.tag_ == "DT"


def _is_contracted(pronoun: Token) -> bool:
    """Whether a pronoun is one word with the verb after it: "he's"."""
    following = pronoun.doc[pronoun.i + 1 : pronoun.i + 2]
    return not pronoun.whitespace_ and any(token.pos_ in ("VERB", "AUX") for token in following)


def _in_brackets(actor: Actor, token: Token) -> str:
    name = _short_name(actor)
    named = token.i > 0 and token.doc[token.i - 1].lemma_ in _MAKING  # "electing her president"
    possessive = not named and token.tag_ == "PRP$"
    ending = ("’" if name.endswith("s") else "’s") if possessive else ""
    return f"[{name}{ending}]"


def _short_name(actor: Actor) -> str:
    """A person's surname where the article uses it by itself, else the whole name."""
    last = actor.name.split()[-1]
    return last if last in actor.aliases else actor.name
