"""Which candidates are attributions: the best content of each likely cue, none inside another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.analysis.statements_candidates import candidates
from briefing.analysis.statements_features import about_cue, describe
from briefing.analysis.statements_model import Filter, shares
from briefing.analysis.statements_page import Candidate, Page
from briefing.analysis.statements_quoted import signed
from briefing.article import Span

#: Candidates less likely than this have no say in the choice of a content.
_LEAST = 0.01


@dataclass(slots=True)
class Found:
    """A candidate taken for an attribution, and how likely it is right."""

    candidate: Candidate
    probability: float


def select(all_pages: Sequence[Page], chosen: Filter) -> list[Found]:
    """The likely attributions of every block, those inside others left out.

    A signed quotation needs no weighing.
    """
    found: list[Found] = []
    for page in all_pages:
        lemmas = chosen.lemmas if page.doc.lang_ in ("en", "fr") else None
        best = [
            best_of([(candidate, chosen.score(features)) for candidate, features in rivals])
            for rivals in described(page, lemmas)
        ]
        best.extend(Found(candidate, 1.0) for candidate in signed(page))
        found.extend(_outermost(each for each in best if each.probability >= chosen.threshold))
    return found


def described(
    page: Page, lemmas: frozenset[str] | None = None
) -> Iterator[list[tuple[Candidate, set[str]]]]:
    """The candidates of each cue of a block with their features, which name their rivals' ways."""
    cues: dict[Span, list[Candidate]] = {}
    for candidate in candidates(page, lemmas):
        cues.setdefault(candidate.cue, []).append(candidate)
    for rivals in cues.values():
        families = {candidate.family for candidate in rivals}
        sources = {candidate.source: candidate for candidate in rivals}
        about = {source: about_cue(candidate, page) for source, candidate in sources.items()}
        yield [
            (
                candidate,
                describe(candidate, page, about[candidate.source])
                | {f"{candidate.family} beside {x}" for x in families if x != candidate.family},
            )
            for candidate in rivals
        ]


def best_of(scored: Sequence[tuple[Candidate, float]]) -> Found:
    """The content of a cue that agrees best with the likely ones, weighed by their probability.

    Its probability is that of all contents which share at least half of their words with it.
    """
    likely = [
        (candidate, share)
        for (candidate, _), share in zip(scored, shares([s for _, s in scored]), strict=True)
        if share >= _LEAST
    ]
    if not likely:
        return Found(scored[0][0], 0.0)
    best, most, right = likely[0][0], -1.0, 0.0
    sizes = [_size(candidate.content) for candidate, _ in likely]
    for (candidate, _), size in zip(likely, sizes, strict=True):
        near = exact = 0.0
        for (other, share), other_size in zip(likely, sizes, strict=True):
            shared = _shared(candidate.content, other.content)
            common = shared / (size + other_size - shared)  # of their characters
            near += share * (common >= 0.5)
            exact += share * (common >= 0.9)
        if near + exact > most:
            best, most, right = candidate, near + exact, near
    return Found(best, right)


def _outermost(found: Iterable[Found]) -> list[Found]:
    """The best content of every cue whose words no better one claims, none inside another."""
    kept: list[Found] = []
    for each in sorted(found, key=lambda f: (-f.probability, f.candidate.cue)):
        if not any(_clash(each.candidate, other.candidate) for other in kept):
            kept.append(each)
    return [
        each
        for each in kept
        if not any(_inside(each.candidate, other.candidate) for other in kept if other is not each)
    ]


def _clash(one: Candidate, other: Candidate) -> bool:
    return one.cue == other.cue or _same(one, other)


def _same(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates claim mostly the same words."""
    shared = _shared(one.content, other.content)
    sizes = (_size(one.content), _size(other.content))
    return shared > 0.6 * min(sizes) and not _inside(one, other) and not _inside(other, one)


def _inside(one: Candidate, other: Candidate) -> bool:
    """Whether a cue lies in another's content (and not the other way round)."""
    return any(span.contains(one.cue) for span in other.content) and not any(
        span.contains(other.cue) for span in one.content
    )


def _shared(one: list[Span], other: list[Span]) -> int:
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)


def _size(spans: list[Span]) -> int:
    return max(1, sum(span.end - span.start for span in spans))
