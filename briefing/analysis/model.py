"""What is found in one article; every item points at the characters it was found in."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from briefing.article import Article, Span
from briefing.finding import Finding


class Section(StrEnum):
    """The parts of a brief that key points are sorted into, in the order they are read."""

    BOTTOM_LINE = "bottom line"
    WHAT_HAPPENED = "what happened"
    POSITIONS = "positions"
    TIMELINE = "timeline"
    FIGURES = "figures"
    LIMITS = "limits and risks"
    CONTEXT = "context"
    NEXT = "what next"


class ActorKind(StrEnum):
    """What an actor is."""

    PERSON = "person"
    ORG = "org"
    PLACE = "place"
    GROUP = "group"
    OTHER = "other"


class StatementKind(StrEnum):
    """Whether the words are the speaker's own (in quotation marks), reported, or both."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Stance(StrEnum):
    """The force of a cue: the kind of position that a statement takes."""

    SAYS = "says"
    SUPPORTS = "supports"
    OPPOSES = "opposes"
    DENIES = "denies"
    URGES = "urges"
    WARNS = "warns"
    THREATENS = "threatens"
    PROMISES = "promises"
    PLANS = "plans"
    BELIEVES = "believes"
    ASKS = "asks"


class DateKind(StrEnum):
    """TIMEX3 types."""

    DATE = "DATE"
    TIME = "TIME"
    DURATION = "DURATION"
    SET = "SET"


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence; `block` is the index of its block in the article."""

    start: int
    end: int
    block: int


@dataclass(frozen=True, slots=True)
class Mention:
    """One place where an actor is named or referred to.

    `kind` is "name", "description" ("the president") or "pronoun"; `inferred` is true where the
    link to the actor is a conclusion and not a name, and `doubtful` where another actor of the
    article may be meant as well.
    """

    start: int
    end: int
    kind: str = "name"
    inferred: bool = False
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Actor:
    """One real person, organisation, place or group of the document.

    `named` is false for an unnamed source ("a U.S. official"), which is never merged with another.
    `salience` is from 0 to 1. `start` and `end` are the first mention's.
    """

    id: str
    name: str
    kind: ActorKind
    role: str = ""
    aliases: tuple[str, ...] = ()
    mentions: tuple[Mention, ...] = ()
    salience: float = 0.0
    named: bool = True
    reasons: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Offset of the first mention."""
        return self.mentions[0].start if self.mentions else 0

    @property
    def end(self) -> int:
        """End offset of the first mention."""
        return self.mentions[0].end if self.mentions else 0


@dataclass(frozen=True, slots=True)
class Statement:
    """Who said what: an attribution with its source (speaker), cue and content spans.

    `content` is several spans for a split quotation. `speaker` is the span as written ("he"),
    `actor` the id of the actor behind it; `inferred` is true where that link, or the speaker
    itself, is a conclusion (a pronoun, or a speaker carried over from an earlier sentence).
    """

    content: tuple[Span, ...]
    kind: StatementKind
    speaker: Span | None = None
    cue: Span | None = None
    actor: str = ""
    inferred: bool = False
    stance: Stance = Stance.SAYS
    reasons: tuple[str, ...] = ()

    @property
    def start(self) -> int:
        """Where the content begins."""
        return self.content[0].start

    @property
    def end(self) -> int:
        """Where the content ends."""
        return self.content[-1].end


@dataclass(frozen=True, slots=True)
class TimeExpression:
    """A time expression with its TIMEX3 value and the event that it dates.

    `value` is empty while it can't be resolved (a weekday with no publication date).
    `relative` is true where the value depends on the publication date. `event` is the span of the
    dated event in the source (empty tuple when none), `tense` is "past", "planned" or "unknown".
    """

    start: int
    end: int
    kind: DateKind
    value: str
    relative: bool = False
    event: tuple[Span, ...] = ()
    tense: str = "unknown"
    reasons: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Figure:
    """An amount, percentage, count, share of a whole or duration.

    `value` is the normalised number as a decimal string ("2000000"), `unit` what it is measured
    in ("USD", "%", "km", "share"; empty for a count), `counted` what is counted in the source's
    words, `qualifier` a comparison or approximation ("more than", "up from"), `as_of` the TIMEX3
    value of the time that the sentence gives for it ("2023", "2024-04-30") or "".
    """

    start: int
    end: int
    value: str
    unit: str = ""
    counted: str = ""
    qualifier: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class Toponym:
    """The name of a place in an article, and where it lies, in degrees north and east.

    Only what is sure is one. `area` is true for a country, state or region, whose point is that of
    its label; else it is a city. `mentions` are the spans in which it is a place and not a
    government.
    """

    article: str
    name: str
    north: float
    east: float
    area: bool
    mentions: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class KeyPoint:
    """A candidate line for the brief.

    `text` is made of words of its evidence, in order, save names put in brackets for pronouns.
    `evidence` are the spans relied on, `score` from 0 to 1, `reasons` plain-language phrases,
    `actor` an actor's id ("" for none), `when` a TIMEX3 value for the timeline ("" for none).
    """

    text: str
    section: Section
    evidence: tuple[Span, ...]
    score: float
    reasons: tuple[str, ...] = ()
    actor: str = ""
    stance: Stance | None = None
    quoted: bool = False
    inferred: bool = False
    when: str = ""

    @property
    def start(self) -> int:
        """Where the evidence begins."""
        return self.evidence[0].start

    @property
    def end(self) -> int:
        """Where the evidence ends."""
        return self.evidence[-1].end


@dataclass(frozen=True, slots=True)
class Analysis:
    """Everything found in one article, and the pipeline that found it.

    `key_points` are the most important first.
    """

    article: Article
    sentences: tuple[Sentence, ...] = ()
    actors: tuple[Actor, ...] = ()
    statements: tuple[Statement, ...] = ()
    dates: tuple[TimeExpression, ...] = ()
    figures: tuple[Figure, ...] = ()
    key_points: tuple[KeyPoint, ...] = ()
    toponyms: tuple[Toponym, ...] = ()
    pipeline: str = ""
    version: str = ""
    findings: tuple[Finding, ...] = ()

    def actor(self, actor_id: str) -> Actor | None:
        """The actor with an id, or None."""
        return next((actor for actor in self.actors if actor.id == actor_id), None)
