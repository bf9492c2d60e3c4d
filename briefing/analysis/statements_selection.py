"""Which candidates are attributions: the best content of each likely cue, none inside another."""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from briefing.analysis.statements_candidates import candidates
from briefing.analysis.statements_features import about_cue, describe
from briefing.analysis.statements_joint import (
    Option,
    likely,
    same_words,
    second_look,
    shared,
    size,
)
from briefing.analysis.statements_model import Filter
from briefing.analysis.statements_page import Candidate, Page
from briefing.analysis.statements_quoted import awaits_cue, signed, without_others
from briefing.article import Span

#: A candidate with its own features and those that all of its family and source have at a cue.
Described = tuple[Candidate, set[str], frozenset[str]]


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
        cues = weighed(described(page, lemmas), chosen)
        best = [best_of(options) for options in second_look(cues, chosen) if options]
        best.extend(Found(candidate, 1.0) for candidate in signed(page))
        kept = _outermost(each for each in best if each.probability >= chosen.threshold)
        _tell_apart(kept, page.parsed.article.text)
        found.extend(each for each in kept if each.candidate.content)
    return found


def described(page: Page, lemmas: frozenset[str] | None = None) -> Iterator[list[Described]]:
    """The candidates of each cue of a block with their features, which name their rivals' ways."""
    cues: dict[Span, list[Candidate]] = {}
    for candidate in candidates(page, lemmas):
        cues.setdefault(candidate.cue, []).append(candidate)
    for rivals in cues.values():
        families = dict.fromkeys(candidate.family for candidate in rivals)
        about = dict[Span | None, set[str]]()
        common = dict[tuple[str, Span | None], frozenset[str]]()
        for candidate in rivals:
            family, source = candidate.family, candidate.source
            if source not in about:
                about[source] = about_cue(candidate, page)
            if (family, source) not in common:
                beside = (f"{family} beside {other}" for other in families if other != family)
                named = (f"{family}: {name}" for name in about[source])
                common[family, source] = frozenset((*named, *beside))
        yield [(each, describe(each, page), common[each.family, each.source]) for each in rivals]


def weighed(cues: Iterable[list[Described]], chosen: Filter) -> list[list[Option]]:
    """The likely candidates of each cue by their own features; cues without one are left out."""
    found = []
    for rivals in cues:
        scores = {common: chosen.score(common) for _, _, common in rivals}
        found.append(
            likely(
                (each, chosen.score(own) + scores[common], (own, common))
                for each, own, common in rivals
            )
        )
    return [options for options in found if options]


def best_of(options: Sequence[Option]) -> Found:
    """The content of a cue that agrees best with the likely ones, weighed by their probability.

    Its probability is that of all contents which share at least half of their words with it.
    """
    best, most, right = options[0].candidate, -1.0, 0.0
    sizes = [size(option.candidate.content) for option in options]
    for option, length in zip(options, sizes, strict=True):
        near = exact = 0.0
        for other, other_length in zip(options, sizes, strict=True):
            together = shared(option.candidate.content, other.candidate.content)
            common = together / (length + other_length - together)  # of their characters
            near += other.share * (common >= 0.5)
            exact += other.share * (common >= 0.9)
        if near + exact > most:
            best, most, right = option.candidate, near + exact, near
    return Found(best, right)


def _outermost(found: Iterable[Found]) -> list[Found]:
    """The best content of every cue whose words no better one claims, none inside another."""
    kept: list[Found] = []
    for each in sorted(found, key=lambda f: (-f.probability, f.candidate.cue)):
        if not any(_same(each.candidate, other.candidate) for other in kept):
            kept.append(each)
    return [
        each
        for each in kept
        if not any(_inside(each.candidate, other.candidate) for other in kept if other is not each)
    ]


def _tell_apart(found: Sequence[Found], text: str) -> None:
    """Leave every quotation that two cues claim to one of them.

    What ends in a comma is told by the cue after it, a whole sentence by the one before; and one
    that words before it lead to is not told by the cue of the next.
    """
    in_order = sorted((each.candidate for each in found), key=lambda c: c.cue)
    for one, other in itertools.combinations(in_order, 2):
        for span in other.content:
            if span.end > other.cue.start or not any(span.overlaps(each) for each in one.content):
                continue
            loser = one if awaits_cue(span, text) else other
            loser.content = [each for each in loser.content if not each.overlaps(span)]
    for candidate in in_order:
        candidate.content = without_others(candidate, text)


def _same(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates claim mostly the same words, and neither stands in the other."""
    return same_words(one, other) and not _inside(one, other) and not _inside(other, one)


def _inside(one: Candidate, other: Candidate) -> bool:
    """Whether a cue lies in another's content (and not the other way round)."""
    return any(span.contains(one.cue) for span in other.content) and not any(
        span.contains(other.cue) for span in one.content
    )
