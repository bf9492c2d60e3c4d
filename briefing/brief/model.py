"""The document as a value: the brief, its points, their evidence, and the log of decisions."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

from briefing.analysis.model import Section, Stance, Toponym
from briefing.article import Article, Span

SCHEMA_VERSION = 2

#: Characters of source text kept on each side of a quotation, so that it can be found again.
CONTEXT = 40


class State(StrEnum):
    """Where a point stands in the review."""

    SUGGESTED = "suggested"
    ACCEPTED = "accepted"
    REJECTED = "rejected"
    SKIPPED = "skipped"


class Origin(StrEnum):
    """Who wrote a point, or who decided on it."""

    MACHINE = "machine"
    ANALYST = "analyst"


@dataclass(frozen=True, slots=True)
class Evidence:
    """The exact words that a point relies on, with enough around them to be found again."""

    article: str
    span: Span
    quote: str
    before: str = ""
    after: str = ""

    @classmethod
    def take(cls, article: Article, span: Span) -> Evidence:
        """The evidence at a span of an article."""
        text = article.text
        return cls(
            article.id,
            span,
            span.of(text),
            text[max(0, span.start - CONTEXT) : span.start],
            text[span.end : span.end + CONTEXT],
        )


@dataclass(frozen=True, slots=True)
class Point:
    """One line of the brief, with the machine's own words kept beside the analyst's.

    `actor` and `role` are the speaker's name and role as printed; `when` is a TIMEX3 value for the
    timeline; `inferred` is true where the speaker is a conclusion. `score` is from 0 to 1,
    `confidence` "low", "moderate", "high" or empty, `duplicate_of` the id of the point that says
    the same. `judgements` are words of the text that no source has and that the analyst answers
    for.
    """

    id: str
    section: Section
    text: str
    machine_text: str = ""
    evidence: tuple[Evidence, ...] = ()
    state: State = State.SUGGESTED
    origin: Origin = Origin.MACHINE
    confidence: str = ""
    note: str = ""
    score: float = 0.0
    reasons: tuple[str, ...] = ()
    actor: str = ""
    role: str = ""
    stance: Stance | None = None
    quoted: bool = False
    inferred: bool = False
    when: str = ""
    duplicate_of: str = ""
    judgements: tuple[str, ...] = ()

    @property
    def edited(self) -> bool:
        """Whether the analyst changed the machine's words."""
        return self.origin is Origin.MACHINE and self.text != self.machine_text

    @property
    def judged(self) -> bool:
        """Whether the text has words that are the analyst's own judgement."""
        return any(words in self.text for words in self.judgements)

    @property
    def open(self) -> bool:
        """Whether the point still waits for a decision."""
        return self.state in (State.SUGGESTED, State.SKIPPED)


@dataclass(frozen=True, slots=True)
class Decision:
    """One entry of the log: what was done to which point, by whom."""

    point: str
    action: str
    by: Origin = Origin.ANALYST
    before: str = ""
    after: str = ""


@dataclass(frozen=True, slots=True)
class DatedWords:
    """The analyst's own value (TIMEX3) for a time expression of a source."""

    article: str
    span: Span
    value: str


@dataclass(frozen=True, slots=True)
class Silence:
    """A finding that the analyst does not want raised for this brief, and why.

    `key` is the finding's, `message` what it said at the time.
    """

    key: str
    reason: str
    message: str = ""


@dataclass(frozen=True, slots=True)
class Details:
    """What stands on the brief's front: all of it the analyst's own words.

    `language` is the code of the language of the printed labels; empty for the sources' own. `map`
    tells whether a kind of brief that has a locator map prints it. The last five are for notes that
    ask for a decision: whom the note goes through, who gets a copy, the day by which to decide and
    why, and whom to ask.
    """

    title: str = ""
    audience: str = ""
    author: str = ""
    organisation: str = ""
    date: date | None = None
    reference: str = ""
    marking: str = ""
    template: str = "policy-brief"
    brand: str = ""
    page_size: str = "A4"
    language: str = ""
    map: bool = True
    through: str = ""
    copies: str = ""
    deadline: datetime.date | None = None
    deadline_reason: str = ""
    contact: str = ""


@dataclass(frozen=True, slots=True)
class Prose:
    """The analyst's own paragraphs."""

    bottom_line: str = ""
    assessment: str = ""
    recommendations: str = ""


@dataclass(frozen=True, slots=True)
class Brief:
    """The whole document; every edit gives a new one."""

    details: Details = field(default_factory=Details)
    sources: tuple[Article, ...] = ()
    points: tuple[Point, ...] = ()
    prose: Prose = field(default_factory=Prose)
    log: tuple[Decision, ...] = ()
    dates: tuple[DatedWords, ...] = ()
    silenced: tuple[Silence, ...] = ()
    toponyms: tuple[Toponym, ...] = ()
    schema: int = SCHEMA_VERSION

    def point(self, point_id: str) -> Point:
        """The point with an id; raises `KeyError` for an unknown one."""
        for point in self.points:
            if point.id == point_id:
                return point
        raise KeyError(point_id)

    def source(self, article_id: str) -> Article:
        """The source with an id; raises `KeyError` for an unknown one."""
        for article in self.sources:
            if article.id == article_id:
                return article
        raise KeyError(article_id)

    def accepted(self, section: Section | None = None) -> tuple[Point, ...]:
        """The accepted points, of one section or of all, in the brief's order."""
        return tuple(
            p for p in self.points if p.state is State.ACCEPTED and section in (None, p.section)
        )

    @property
    def unreviewed(self) -> tuple[Point, ...]:
        """The points that still wait for a decision."""
        return tuple(point for point in self.points if point.open)

    @property
    def machine_accepted(self) -> frozenset[str]:
        """Ids of accepted points that no analyst has looked at."""
        last = {entry.point: entry.by for entry in self.log}
        return frozenset(p.id for p in self.accepted() if last.get(p.id) is Origin.MACHINE)
