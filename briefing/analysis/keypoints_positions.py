"""Statements as positions: what somebody said, in a line that stands alone."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.analysis.compress import line
from briefing.analysis.compress_parse import DASHES, SUBJECTS, top_of, tops_of
from briefing.analysis.keypoints_lines import (
    Found,
    Line,
    Naming,
    is_half_quoted,
    is_speech,
    starting_in,
    with_lines,
)
from briefing.analysis.keypoints_quotations import CLOSE, OPEN, TITLE, first_letter, quotation
from briefing.analysis.keypoints_standing import says_too_little, speaks_of_itself, takes_up
from briefing.analysis.lexicon import wordset
from briefing.analysis.model import ActorKind, KeyPoint, Section, Stance, Statement, StatementKind
from briefing.analysis.ranking import is_debris, is_question, says_nothing
from briefing.article import Span

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefing.analysis.pipeline import Parse
    from briefing.analysis.reading import Reading

_SAYING = wordset("say state add note claim argue insist warn tell declare stress explain")
#: What "that" points to at the head of a clause; elsewhere it opens the clause, whatever its tag.
_TIMES = wordset("day night morning afternoon evening week weekend month year time moment summer")
_ONE = ("he", "she", "it")
_FINITE = ("VBD", "VBZ", "VBP", "MD")
_WHO = ("WP", "WDT")
_OPEN_ENDED = ("if", "whether", "so")
#: Tags of a first word by which a clause is half of one: "which", a verb that lost its subject.
_NO_OPENING = ("WDT", "WP", "WRB", "VBD", "VBZ")
_WORDS_LEAST, _WORDS_MOST = 5, 42
#: "Denied that ...", "parried suggestions that ...", "did not say that ...".
_DISOWNS = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|refut|disavow|doubt(?!less)|disput|reject|dismiss|rebut|rebuff|parr[iy]|"
    r"deflect|debunk|laugh|scoff|ridicul|likely\b|possible\b|potential\b|supposed\b|hypothetical\b|"
    r"refus|declin|correct(?:ed|ing)|retract|recant|contradict|"
    r"not\b|never\b|nor\b|neither\b|without\b|stopp?(?:ed)? short)"
    r"|n['’]t\b",
    re.IGNORECASE,
)

#: "Israel should remember that ...": what somebody is to say or think is not what they say.
_WISHED = re.compile(r"\b(?:should|must|ought to|needs? to|has to|have to)\b", re.IGNORECASE)
#: What verbs of wishing are followed by is no fact: "recommends that travellers consult doctors".
_WISHES = re.compile(
    r"\b(?:recommend|suggest|propos|demand|insist|request|urg|ask|advis|prefer|requir)",
    re.IGNORECASE,
)

#: Plain words for the force of a cue.
_FORCE = {
    Stance.SUPPORTS: "supports",
    Stance.OPPOSES: "opposes",
    Stance.DENIES: "denies",
    Stance.URGES: "urges",
    Stance.WARNS: "warns",
    Stance.THREATENS: "threatens",
    Stance.PROMISES: "promises",
    Stance.PLANS: "plans",
}


def positions(
    parsed: Parse, lines: Sequence[Line], worth: Mapping[int, float], found: Found
) -> Iterator[KeyPoint]:
    """A point for each statement with a speaker, as worthy as its sentence."""
    text = parsed.article.text
    for statement, near in with_lines(found.statements, lines):
        if not statement.actor or _concludes(statement, text):
            continue
        if not (_is_direct(statement) or all(map(is_speech, statement.content))):
            continue  # "She posted a video:", before the rest of the article
        value = worth.get(near.index, 0.0)
        for words, evidence in _told(statement, near, found, text):
            fits = _WORDS_LEAST <= len(words.split()) <= _WORDS_MOST
            if fits and not (says_nothing(words) or is_debris(words)):
                yield _position(words, evidence, statement, _raised(value, statement))


#: More words in capitals than these are a title, even where nothing else is quoted.
_TITLE_WORDS = 3


#: What facts do and nobody says: "made up the top five, suggesting that a new age has come".
_CONCLUDING = frozenset(["suggesting", "indicating", "signaling", "signalling", "implying"])
#: What may suggest something without saying it: "the acronym NATO suggests that ...".
_WORDING = re.compile(r"\b(?:acronym|word|term|phrase|label|logo|symbol|abbreviation)\b", re.I)


def _concludes(statement: Statement, text: str) -> bool:
    """Whether a conclusion is drawn from what the clause tells, or from a word."""
    who = statement.speaker.of(text) if statement.speaker else ""
    cue = statement.cue.of(text).lower() if statement.cue else ""
    return cue in _CONCLUDING or bool(_WORDING.search(who))


def _told(
    statement: Statement, near: Line, found: Found, text: str
) -> Iterator[tuple[str, tuple[Span, ...]]]:
    """The statement's words as lines, each with the spans that it was taken from."""
    if not _is_direct(statement):
        if is_question(near.sentence.text):
            return
        if _WISHED.search(_before_cue(statement, text)):
            return
        if _is_disowned(statement, text):
            if near.whole:
                yield near.text, (near.span,)
            return
        words, evidence = _clause(statement, near, found), statement.content
        if not words and _is_told_by(near, statement, found):
            words, evidence = near.text, (near.span,)
        yield words, evidence
        return
    rest = list(statement.content)
    while rest:
        words, used = quotation(rest, text)
        if TITLE.fullmatch(words) and (len(rest) > used or len(words.split()) > _TITLE_WORDS):
            words = ""  # what is spoken of, not what is said
        if not first_letter(words).islower():  # half a sentence says nothing by itself
            yield words, tuple(rest[:used])
        del rest[:used]


def _is_disowned(statement: Statement, text: str) -> bool:
    """Whether the words are what the speaker denies or did not say: no position of theirs."""
    return bool(_DISOWNS.search(_before_cue(statement, text)))


def _before_cue(statement: Statement, text: str) -> str:
    """A statement's cue with the words of its clause that stand right before it."""
    if statement.cue is None:
        return ""
    before = text[max(0, statement.cue.start - 24) : statement.cue.end]
    return re.split(r"[.;:,\n]\s", before)[-1]


def _is_told_by(near: Line, statement: Statement, found: Found) -> bool:
    """Whether a sentence as a whole tells what a person or body of its own stands for."""
    if statement.speaker is None or statement.cue is None or not near.whole:
        return False
    root = near.block.span(near.sentence.root)
    owners = (owner for owner in found.actors.values() if owner.id == statement.actor)
    actor = next(owners, None)
    return (
        actor is not None
        and actor.named
        and actor.kind in (ActorKind.PERSON, ActorKind.ORG)
        and statement.cue.contains(root)
        and (statement.kind is StatementKind.MIXED or _takes_sides(near, statement, found))
    )


def _takes_sides(near: Line, statement: Statement, found: Found) -> bool:
    """Whether the cue has force and the sentence is no dated event ("agreed on May 15")."""
    dated = starting_in(found.dates, near.span.start, near.span.end)
    return statement.stance in _FORCE and not any(date.value for date in dated)


def _position(
    words: str, evidence: tuple[Span, ...], statement: Statement, score: float
) -> KeyPoint:
    return KeyPoint(
        words,
        Section.POSITIONS,
        evidence,
        score,
        tuple(_reasons(statement)),
        actor=statement.actor,
        stance=statement.stance,
        quoted=_is_direct(statement),
        inferred=statement.inferred,
    )


def _is_direct(statement: Statement) -> bool:
    return statement.kind is StatementKind.DIRECT


def _raised(value: float, statement: Statement) -> float:
    """A sentence's worth as its statement's: a clear stand counts for more."""
    force = 0.05 if statement.stance in _FORCE else 0.0
    return min(1.0, 0.8 * value + force + 0.05)


def _reasons(statement: Statement) -> Iterator[str]:
    if statement.kind is StatementKind.DIRECT:
        yield "direct quotation"
    elif statement.kind is StatementKind.MIXED:
        yield "quotes in part"
    else:
        yield "reported statement"
    if statement.stance in _FORCE:
        yield f"{_FORCE[statement.stance]} something"
    if statement.inferred:
        yield "speaker inferred"


def _clause(statement: Statement, near: Line, found: Found) -> str:
    """A reported clause as a sentence of its own; empty where it can't stand alone."""
    who = statement.speaker
    if who is not None and any(who.overlaps(part) for part in statement.content):
        return ""
    kept = {
        token.i
        for token in near.sentence
        for span in _without_source(statement, near)
        if span.start <= near.block.start + token.idx < span.end
    }
    if not kept or _breaks_off(near, kept, statement) or _has_gap(near, statement):
        return ""
    kept |= _commas(near.sentence, kept)
    tokens = _without_lead(near.sentence.of(kept))
    if not tokens or not _stands_alone(tokens, statement, near):
        return ""
    kept = {token.i for token in tokens}
    naming = Naming(near.block, near.sentence, found)
    names = naming.names(kept)
    if "" in names.values() or _is_doubtful(naming, names, statement):
        return ""
    if speaks_of_itself(near.sentence, kept):
        return ""  # words of the speaker's own, of whose quotation marks one is missing
    words = line(near.sentence, kept, names)
    dashes = [t.i in kept for t in near.sentence if t.text in DASHES]
    parted = len(dashes) % 2 == 0 and sum(dashes) % 2 == 1  # "others -- were there"
    return "" if parted or is_half_quoted(words) else words


def _without_lead(tokens: list[Token]) -> list[Token]:
    """A clause without what leads to it: "that", a comma, a quotation mark that nothing closes."""
    while tokens and (
        _leads_in(tokens[0])
        or (tokens[0].is_punct and tokens[0].text not in OPEN)
        or (tokens[0].text in OPEN and not any(t.text in CLOSE for t in tokens[1:]))
    ):
        tokens = tokens[1:]
    return tokens


def _stands_alone(tokens: Sequence[Token], statement: Statement, near: Line) -> bool:
    """Whether a reported clause is a whole one, and tells by itself of whom or what."""
    first = tokens[0]
    second = any(a.lower_ in ("and", "but") and b.lower_ == "that" for a, b in pairwise(tokens))
    if second or first.tag_ in _NO_OPENING or first.lower_ in _OPEN_ENDED:
        return False
    if not _is_clause(tokens) or _speaks_on(tokens) or _is_wish(tokens, statement, near):
        return False
    kept = {token.i for token in tokens}
    top = top_of(tokens)
    subjects = (c for c in top.children if c.dep_ in SUBJECTS)
    return not (any(takes_up(each, kept) for each in subjects) or says_too_little(top, kept))


def _has_gap(near: Line, statement: Statement) -> bool:
    """Whether it is told of something before the cue: "a place he says he prefers".

    Or the cue stands in a question: "what she thinks that he has done".
    """
    cue = statement.cue
    heads = (t for t in near.sentence if cue and cue.contains(near.block.span(t)))
    for head in heads:
        asked = [c.dep_ in SUBJECTS for c in head.lefts if c.tag_ in _WHO]
        if (head.dep_ == "relcl" and not any(asked)) or not all(asked):
            return True
    return False


def _without_source(statement: Statement, near: Line) -> list[Span]:
    """The content without what says who its source is: "according to Finch," | "the mayor"."""
    first, *rest = sorted(statement.content)
    who = statement.speaker
    verbs = [near.block.span(t) for t in near.sentence if t.tag_ in ("VBD", "VBZ", "VBP", "MD")]
    return [
        first,
        *(
            span
            for span in rest
            if not (who and 0 <= span.start - who.end <= 2)
            or any(span.contains(verb) for verb in verbs)
        ),
    ]


def _leads_in(token: Token) -> bool:
    """Whether a word only leads to a clause: "that" is none in "that day there were porpoises".

    Nor is it where the sentence begins with it, or after another: "that that wage is enough".
    """
    if token.lower_ == "that":
        points = token.is_sent_start or token.nbor(-1).lower_ == "that"
        return token.dep_ != "det" or not (points or token.head.lower_ in _TIMES)
    return token.lower_ in ("and", "but", ",", ":")


def _breaks_off(near: Line, kept: set[int], statement: Statement) -> bool:
    """Whether what was said goes on after its last token: "... an amount back" | "to Earth".

    Or the last noun is what a verb after it tells of: "has done tests and people" | "aren't held".
    """
    following = near.sentence.doc[max(kept) + 1 : near.sentence.end][:1]
    beside = [span for span in (statement.cue, statement.speaker) if span]
    return any(
        not (token.is_punct or token.is_space or token.dep_ in ("cc", "mark", "advcl"))
        and (token.tag_ in _FINITE or any(each.i in kept for each in token.ancestors))
        and not any(span.overlaps(near.block.span(token)) for span in beside)
        for token in following
    )


def _commas(sentence: Reading, kept: set[int]) -> set[int]:
    """The commas after which the subject begins where a source stood before it.

    "After the storm, Finch said, boats were missing" needs one to be read.
    """
    subjects = {t.left_edge.i for t in sentence.labelled(*SUBJECTS) if t.i in kept}
    return {
        i - 1
        for i in subjects
        if i - 1 not in kept and sentence.doc[i - 1].text == "," and min(kept) < i - 1
    }


def _is_doubtful(naming: Naming, pronouns: Iterable[int], statement: Statement) -> bool:
    """Whether a pronoun that is taken for somebody from before may well be the speaker's own.

    "Finch wrote that she was sorry": she is hardly somebody else whom the sentence doesn't name.
    """
    block, mentions = naming.block, naming.found.mentions
    span = block.span(naming.sentence)
    named = (m for m in starting_in(mentions, span.start, span.end) if m.kind != "pronoun")
    here = {naming.found.actors[mention].id for mention in named}
    meant = (naming.meant(naming.sentence.doc[index]) for index in pronouns)
    return statement.actor in here and any(
        each is not None and each.id not in here for each in meant
    )


def _speaks_on(tokens: Sequence[Token]) -> bool:
    """Whether the tokens hold a further thing that the speaker does ("…, stating that …")."""
    return len(tops_of(tokens)) > 1 or any(
        token.tag_ == "VBG" and token.dep_ == "advcl" and token.lemma_ in _SAYING
        for token in tokens
    )


def _is_wish(tokens: Sequence[Token], statement: Statement, near: Line) -> bool:
    """Whether a bare verb tells what somebody wants done: "recommends that they consult"."""
    cue = statement.cue
    said = [t.text for t in near.sentence if cue and cue.contains(near.block.span(t))]
    top = top_of(tokens)
    helped = any(child.dep_ in ("aux", "auxpass") for child in top.children)
    return top.tag_ in ("VB", "VBP") and not helped and bool(_WISHES.search(" ".join(said)))


def _is_clause(tokens: Sequence[Token]) -> bool:
    """Whether the tokens' topmost word is a finite verb with a subject of its own among them."""
    inside = {token.i for token in tokens}
    top = top_of(tokens)
    finite = [top, *(child for child in top.children if child.dep_ in ("aux", "auxpass"))]
    subjects = [
        c
        for c in top.children
        if c.dep_ in ("nsubj", "nsubjpass", "expl", "csubj") and c.i in inside
    ]
    tags = {each.tag_ for each in finite}
    if tags <= {"VB", "VBP"} and any(subject.lower_ in _ONE for subject in subjects):
        return False  # "she proposed that he visit Oslo"
    return bool(subjects) and not tags.isdisjoint(("VBD", "VBZ", "VBP", "MD"))
