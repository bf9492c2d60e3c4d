"""What the cues of one block say of each other, for the filter's second look.

A content that swallows another likely cue is too long more often than not, and a cue inside a
likely content is no attribution of its own. The first look's probabilities are the evidence
(D. Wolpert, Stacked generalization, 1992).
"""

from __future__ import annotations

import itertools
from bisect import bisect
from collections.abc import Iterable, Sequence, Set
from dataclasses import dataclass

from briefing.analysis.statements_model import Filter, shares
from briefing.analysis.statements_page import Candidate
from briefing.article import Span

#: Candidates less likely than this have no say in the choice of a content.
_LEAST = 0.01
#: Where one class of probability ends and the next begins.
_LEVELS = (0.03, 0.1, 0.25, 0.45, 0.65, 0.82)


@dataclass(frozen=True, slots=True)
class Option:
    """A candidate with its log odds against "none" and its probability among its rivals.

    `features` are the names of what the first look saw of it, in a few sets.
    """

    candidate: Candidate
    score: float
    share: float
    features: tuple[Set[str], ...] = ()

    def holds(self, cue: Span) -> bool:
        """Whether a cue lies in the content."""
        return any(span.contains(cue) for span in self.candidate.content)


def likely(scored: Iterable[tuple[Candidate, float, tuple[Set[str], ...]]]) -> list[Option]:
    """The candidates of one cue, with score and features, that are not out of the question."""
    rivals = list(scored)
    chances = shares([score for _, score, _ in rivals])
    return [
        Option(candidate, score, share, features)
        for (candidate, score, features), share in zip(rivals, chances, strict=True)
        if share >= _LEAST
    ]


def second_look(cues: Sequence[Sequence[Option]], chosen: Filter) -> list[list[Option]]:
    """The options of each cue of a block, scored anew in the light of the others."""
    return [
        likely(
            (option.candidate, chosen.second.score(option.score, *option.features, told), ())
            for option, told in zip(options, described, strict=True)
        )
        for options, described in zip(cues, bearings(cues), strict=True)
    ]


def bearings(cues: Sequence[Sequence[Option]]) -> list[list[set[str]]]:
    """The features of each cue's options that tell how likely the other cues speak against it.

    An option may hold another cue (unless that one's content holds its own); its cue may be held
    by another's content; another may claim mostly the same words.
    """
    held = [0.0] * len(cues)
    holds = [[0.0] * len(options) for options in cues]
    rival = [[0.0] * len(options) for options in cues]
    reaches = [_reach(options) for options in cues]
    for one, other in itertools.permutations(range(len(cues)), 2):
        if not reaches[one].overlaps(reaches[other]):
            continue
        cue, others = cues[other][0].candidate.cue, _outside(cues[one], cues[other])
        mass = sum(each.share for each in others)
        held[other] = max(held[other], sum(o.share for o in cues[one] if o.holds(cue)))
        for number, option in enumerate(cues[one]):
            if option.holds(cue):
                holds[one][number] = max(holds[one][number], mass)
            else:
                claims = sum(o.share for o in others if same_words(o.candidate, option.candidate))
                rival[one][number] = max(rival[one][number], claims)
    return [
        [
            _named(option.candidate, held[i], holds[i][k], rival[i][k])
            for k, option in enumerate(options)
        ]
        for i, options in enumerate(cues)
    ]


def _outside(options: Sequence[Option], others: Sequence[Option]) -> list[Option]:
    """The other cue's options whose content does not hold the first one's cue."""
    cue = options[0].candidate.cue
    return [other for other in others if not other.holds(cue)]


def _reach(options: Sequence[Option]) -> Span:
    """From the first to the last character of a cue and all its options."""
    spans = [span for option in options for span in option.candidate.content]
    spans.append(options[0].candidate.cue)
    return Span(min(span.start for span in spans), max(span.end for span in spans))


def _named(candidate: Candidate, held: float, holds: float, rival: float) -> set[str]:
    inside, swallows = f"held {bisect(_LEVELS, held)}", f"holds {bisect(_LEVELS, holds)}"
    return {
        inside,
        swallows,
        f"rival {bisect(_LEVELS, rival)}",
        f"{candidate.family} {inside}",
        f"{candidate.family} {swallows}",
        f"{candidate.end} {swallows}",
    }


def same_words(one: Candidate, other: Candidate) -> bool:
    """Whether two candidates claim mostly the same words."""
    common = shared(one.content, other.content)
    return common > 0 and common > 0.6 * min(size(one.content), size(other.content))


def shared(one: Sequence[Span], other: Sequence[Span]) -> int:
    """How many characters two contents have in common."""
    return sum(max(0, min(a.end, b.end) - max(a.start, b.start)) for a in one for b in other)


def size(spans: Sequence[Span]) -> int:
    """How many characters a content has, at least 1."""
    return max(1, sum(span.end - span.start for span in spans))
