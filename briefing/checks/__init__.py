"""Brief -> findings: what an editor would ask before the brief leaves the house."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from briefing.analysis.model import Section
from briefing.article import Article
from briefing.brief import (
    Brief,
    Evidence,
    Origin,
    Point,
    Silence,
    State,
    likelihood_in,
    mixed_sentences,
)
from briefing.checks.editorial import editorial
from briefing.checks.quoting import short
from briefing.checks.repeats import repeats
from briefing.evidence import ALL_KINDS, Kind
from briefing.finding import Finding, Level, Place


@dataclass(frozen=True, slots=True)
class Checked:
    """What a look at a brief brought: what is to be settled, and what was silenced, with why."""

    findings: tuple[Finding, ...] = ()
    silenced: tuple[tuple[Finding, Silence], ...] = ()


def check_brief(
    brief: Brief, kinds: Collection[Kind] = ALL_KINDS, also: Iterable[Finding] = ()
) -> Checked:
    """Everything that deserves a look before the brief is sent, errors first.

    Each finding has its place (a point, a field, a span of a source) and what to do about it.
    The analyst's words are compared with the sources in these kinds of things only; `also` is
    what was found elsewhere, in setting the pages. No finding means that nothing was noticed, not
    that the brief is right.
    """
    silent = {each.key: each for each in brief.silenced}
    order = list(reversed(Level))
    found = [*_findings(brief, kinds), *also]
    found.sort(key=lambda finding: order.index(finding.level))
    return Checked(
        tuple(f for f in found if f.key not in silent),
        tuple((f, silent[f.key]) for f in found if f.key in silent),
    )


def review_brief(brief: Brief) -> list[Finding]:
    """The findings of `check_brief` that the analyst did not silence."""
    return list(check_brief(brief).findings)


def _findings(brief: Brief, kinds: Collection[Kind]) -> Iterator[Finding]:
    yield from _details(brief)
    yield from _decisions(brief)
    yield from _estimates(brief)
    yield from editorial(brief, kinds)
    yield from repeats(brief)
    for article in brief.sources:
        yield from _source(article)
    yield from _barren(brief)
    for point in brief.points:
        yield from _point(brief, point)
        yield from _edit(brief, point, kinds)


def _details(brief: Brief) -> Iterator[Finding]:
    if not brief.details.title.strip():
        yield Finding(
            "no-title",
            Level.ERROR,
            "The brief has no title.",
            "Enter one in the details.",
            Place(field="title"),
        )


def _estimates(brief: Brief) -> Iterator[Finding]:
    """Sentences that say at once how likely something is and how sure the analyst is (ICD 203)."""
    apart = "Say how likely it is and how sure you are in two sentences."
    for name in ("bottom_line", "assessment", "recommendations"):
        for sentence in mixed_sentences(getattr(brief.prose, name)):
            words = f"“{short(sentence)}” mixes confidence and likelihood."
            yield Finding("mixed-estimate", Level.WARNING, words, apart, Place(field=name))
    for point in brief.accepted():
        if point.confidence and (likely := likelihood_in(point.text)):
            words = f"“{short(point.text)}” has a confidence beside “{likely}”."
            yield Finding("mixed-estimate", Level.WARNING, words, apart, Place(point=point.id))


def _decisions(brief: Brief) -> Iterator[Finding]:
    prose = (brief.prose.bottom_line, brief.prose.assessment, brief.prose.recommendations)
    if brief.points and not brief.accepted() and not any(text.strip() for text in prose):
        yield Finding(
            "nothing-accepted",
            Level.ERROR,
            "No point is accepted, so there is nothing to print.",
            "Accept the points that belong in the brief.",
        )
    if waiting := brief.unreviewed:
        count = "1 point still waits" if len(waiting) == 1 else f"{len(waiting)} points still wait"
        yield Finding(
            "unreviewed-points",
            Level.WARNING,
            f"{count} for your decision and will not be printed.",
            "Accept or reject each of them.",
            Place(point=waiting[0].id),
        )
    if unseen := brief.machine_accepted:
        yield Finding(
            "not-confirmed",
            Level.WARNING,
            f"The machine alone accepted {len(unseen)} of the points; no analyst did.",
            "Look at each and accept or reject it yourself.",
            Place(point=next(p.id for p in brief.accepted() if p.id in unseen)),
        )


#: What an import noticed and the analyst may have answered since: only a fresh look counts.
_ANSWERABLE = frozenset({"no-publication-date", "no-pipeline"})


def _source(article: Article) -> Iterable[Finding]:
    from briefing.analysis.doubts import doubts
    from briefing.importing import import_findings

    carried = (finding for finding in article.findings if finding.code not in _ANSWERABLE)
    return dict.fromkeys((*carried, *import_findings(article), *doubts(article)))


def _barren(brief: Brief) -> Iterator[Finding]:
    """Why a source has no point at all in the brief."""
    from briefing.analysis.doubts import nothing_found

    used = {evidence.article for point in brief.points for evidence in point.evidence}
    for article in brief.sources:
        if article.id not in used:
            yield nothing_found(article)


def _point(brief: Brief, point: Point) -> Iterator[Finding]:
    """What is wrong with one point; rejected ones are never printed and never wrong."""
    if point.state is State.REJECTED:
        return
    place = Place(point=point.id)
    for evidence in point.evidence:
        if lost := _orphan(brief, evidence):
            yield Finding("orphaned-evidence", Level.ERROR, lost, _FIND_AGAIN, place)
    if point.state is State.ACCEPTED:
        yield from _accepted(brief, point, place)


_FIND_AGAIN = "Select the words again in the source, or reject the point."


def _orphan(brief: Brief, evidence: Evidence) -> str:
    """Why a piece of evidence is no longer where it was, in words; empty when it is."""
    home = next((a for a in brief.sources if a.id == evidence.article), None)
    if home is None:
        return f"The source of “{short(evidence.quote)}” is no longer part of the brief."
    if evidence.span.of(home.text) != evidence.quote:
        return f"The words “{short(evidence.quote)}” no longer stand where they were found."
    return ""


def _accepted(brief: Brief, point: Point, place: Place) -> Iterator[Finding]:
    if not point.text.strip():
        yield Finding(
            "empty-point",
            Level.ERROR,
            "An accepted point has no words.",
            "Write the point, or reject it.",
            place,
        )
    if not point.evidence:
        yield Finding(
            "no-evidence",
            Level.WARNING,
            f"“{short(point.text)}” relies on nothing in the sources.",
            "Select the words that it relies on, or move it to your own assessment.",
            place,
        )
    yield from _speaker(point, place)
    if point.section is Section.TIMELINE and not point.when:
        yield Finding(
            "undated-event",
            Level.WARNING,
            f"“{short(point.text)}” stands in the timeline without a date.",
            "Enter its date, or the publication date that it depends on.",
            place,
        )
    yield from _left_out(brief, point, place)


def _edit(brief: Brief, point: Point, kinds: Collection[Kind]) -> Iterator[Finding]:
    """What in the analyst's own words the sources do not support; offsets are into those words."""
    own = point.edited or point.origin is Origin.ANALYST
    if own and point.state is State.ACCEPTED:
        yield from check_point(brief, point, kinds)


def check_point(
    brief: Brief, point: Point, kinds: Collection[Kind] = ALL_KINDS
) -> Iterator[Finding]:
    """What in a point its own evidence, or else the sources, do not support.

    What the analyst keeps as a judgement is left out. Offsets are into the point's text.
    """
    from briefing.evidence import check_edit

    evidence = [Place(e.article, e.span.start, e.span.end) for e in point.evidence]
    for finding in check_edit(brief.sources, point.text, evidence=evidence, kinds=kinds):
        words = point.text[finding.place.start : finding.place.end]
        if words not in point.judgements:
            yield replace(finding, place=replace(finding.place, point=point.id, field="text"))


_UNNAMED = re.compile(
    r"^(?:(?:an?|one|two|three|several|some|senior|western|many)\s(?:\S+\s){0,4})?"
    r"(?:officials?|sources?|persons?|people|diplomats?|aides?|advis[eo]rs?|spokes\w+|lawmakers?|"
    r"executives?|residents?|witness(?:es)?|experts?|analysts?)\b",
    re.I,
)


def _speaker(point: Point, place: Place) -> Iterator[Finding]:
    """What is uncertain about who said it."""
    words = short(point.text)
    if not point.actor:
        if point.section is Section.POSITIONS or point.quoted:
            yield Finding(
                "no-speaker",
                Level.WARNING,
                f"“{words}” is a statement without a speaker.",
                "Enter who said it.",
                place,
            )
    elif point.inferred:
        yield Finding(
            "inferred-speaker",
            Level.WARNING,
            f"That {point.actor} said “{words}” is a conclusion; the source does not name the "
            "speaker there.",
            "Check the speaker in the source.",
            place,
        )
    elif _UNNAMED.match(point.actor):
        yield Finding(
            "anonymous-source",
            Level.INFO,
            f"“{words}” rests on an unnamed source alone ({point.actor}).",
            "Say so in the text, or find a second source.",
            place,
        )


def _left_out(brief: Brief, point: Point, place: Place) -> Iterator[Finding]:
    """Evidence in a part of the page that is not counted as the article."""
    for evidence in point.evidence:
        home = next((a for a in brief.sources if a.id == evidence.article), None)
        block = home.block_at(evidence.span.start) if home else None
        if block and not block.kept:
            yield Finding(
                "evidence-left-out",
                Level.WARNING,
                f"“{short(evidence.quote)}” stands in a part of the source that is left out.",
                "Bring that part back, or reject the point.",
                place,
            )
