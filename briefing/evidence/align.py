"""Which sentences of the sources a sentence was made from, and which word became which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import pairwise
from typing import Final

from briefing.evidence.facts import Sentence
from briefing.evidence.shelf import Shelf

#: A sentence follows its home when this share of what it says stands there in the same order.
FOLLOWS: Final = 0.85

#: From this share on, a word left out or added is no paraphrase.
VERBATIM: Final = 0.92

#: A word that stands in more sentences than this is looked up in the first ones only.
_OFTEN: Final = 400

#: A further sentence helps when it adds this share of what is said, and this many words.
_HELP, _HELP_WORDS, _HELPERS = 0.15, 2, 2


@dataclass(frozen=True, slots=True)
class Alignment:
    """A sentence beside the source's sentence that it is made from.

    `near` are the sentences that it draws on, `home` first; `share` and `close` are the shares of
    its words, weighted by rarity and facts left aside, that stand in `near` and in `home`;
    `order` is the share that stand in `home` in the same order. `told` are those words' stems
    with their weights. `pairs` gives the home's word for each of its words that has one, by
    number and in order.
    """

    said: Sentence
    home: Sentence
    near: tuple[Sentence, ...]
    share: float
    close: float
    order: float
    told: dict[str, float]
    pairs: dict[int, int]

    def covered(self, sentence: Sentence, *changed: int) -> float:
        """The share of what is said that stands in a source's sentence, some words left aside."""
        return _share(self._but(changed), sentence.stems)

    def follows(self, *changed: int) -> bool:
        """Whether the wording is the home's own, some words by number left aside."""
        told = self._but(changed)
        return _share(told, frozenset(self.said.words[n].stem for n in self.pairs)) >= VERBATIM

    def _but(self, changed: Sequence[int]) -> dict[str, float]:
        """What is said but for some words by number."""
        aside = {self.said.words[n].stem for n in changed}
        return {stem: weight for stem, weight in self.told.items() if stem not in aside}

    def holds(self, first: int, last: int) -> bool:
        """Whether the words on both sides of words first to last are the home's own."""
        before = first == 0 or first - 1 in self.pairs
        return before and (last + 1 >= len(self.said.words) or last + 1 in self.pairs)

    def slot(self, first: int, last: int) -> tuple[int, int]:
        """The home's words (first, past the last) that stand where words first to last stand."""
        before = [home for said, home in self.pairs.items() if said < first]
        after = [home for said, home in self.pairs.items() if said > last]
        low = max(before) + 1 if before else 0
        high = min(after) if after else len(self.home.words)
        return low, high


def align(
    shelf: Shelf, said: Sentence, among: Collection[int] = (), aside: Collection[int] = ()
) -> Alignment | None:
    """The sentences of a shelf that a sentence draws on; None where it shares no word with any.

    `among` are the numbers of sentences to prefer, where they hold what is said; `aside` those of
    words that do not count in finding the home.
    """
    weights = {w.stem: shelf.weight(w.stem) for w in said.words if w.content}
    telling = {w.stem for n, w in enumerate(said.words) if w.content and n not in aside}
    if aside and not telling:
        telling = {w.stem for n, w in enumerate(said.words) if n not in aside}
    scores: dict[int, float] = defaultdict(float)
    for stem in telling:
        weight = shelf.weight(stem)
        for number in shelf.by_stem.get(stem, ())[:_OFTEN]:
            scores[number] += weight
    if not scores:
        return None
    for number in among:
        if number in scores:
            scores[number] *= 1.5
    ranked = sorted(scores, key=lambda n: (-scores[n], n))[:12]
    candidates = [shelf.sentences[number] for number in ranked[:4]]
    home = max(candidates, key=lambda s: _fit(said, s, scores[s.number]))
    told = _told(said, home, weights)
    near = _near(shelf, home, ranked, told)
    pairs = _pairs(said, home)
    return Alignment(
        said,
        home,
        near,
        _share(told, frozenset().union(*(s.stems for s in near))),
        _share(told, home.stems),
        _share(told, frozenset(said.words[n].stem for n in pairs)),
        told,
        pairs,
    )


def _fit(said: Sentence, home: Sentence, score: float) -> float:
    """The score of a candidate, raised a little where its words come in the same order."""
    ours = [w.stem for w in said.words]
    runs = {(a.stem, b.stem) for a, b in pairwise(home.words)}
    common = sum(pair in runs for pair in pairwise(ours))
    return score * (1 + 0.5 * common / max(1, len(ours)))


def _told(said: Sentence, home: Sentence, weights: dict[str, float]) -> dict[str, float]:
    """The weights of the words of a sentence, without the facts that its home does not have."""
    stems = home.stems
    missing = {
        n
        for fact in said.facts
        for n in range(fact.first, fact.last + 1)
        if said.words[n].stem not in stems
    }
    return {
        word.stem: weights[word.stem]
        for n, word in enumerate(said.words)
        if word.stem in weights and n not in missing
    }


def _share(told: dict[str, float], stems: frozenset[str]) -> float:
    whole = sum(told.values())
    return sum(weight for stem, weight in told.items() if stem in stems) / whole if whole else 0.0


def _near(
    shelf: Shelf, home: Sentence, ranked: list[int], told: dict[str, float]
) -> tuple[Sentence, ...]:
    """The home, and the sentences that hold much of what it lacks."""
    near, whole = [home], sum(told.values())
    left = {stem: weight for stem, weight in told.items() if stem not in home.stems}
    for _ in range(_HELPERS):
        gains = {
            n: [s for s in left if s in shelf.sentences[n].stems]
            for n in ranked
            if shelf.sentences[n] not in near
        }
        best = max(gains, key=lambda n: sum(left[s] for s in gains[n]), default=None)
        if best is None or len(gains[best]) < _HELP_WORDS:
            break
        if sum(left[s] for s in gains[best]) < _HELP * whole:
            break
        near.append(shelf.sentences[best])
        left = {stem: weight for stem, weight in left.items() if stem not in gains[best]}
    return tuple(near)


def _pairs(said: Sentence, home: Sentence) -> dict[int, int]:
    """The home's word for each word of a sentence, by the longest runs in common."""
    matcher = SequenceMatcher(
        None, [w.stem for w in home.words], [w.stem for w in said.words], autojunk=False
    )
    return {
        block.b + n: block.a + n
        for block in matcher.get_matching_blocks()
        for n in range(block.size)
    }
