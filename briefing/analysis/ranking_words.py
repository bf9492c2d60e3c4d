"""How likely each word of an article, and each pair of words, is to stand in a summary of it.

Two logistic regressions over features that can be read: a word's by where, how often and as what it
stands in the article, a pair's by the chances of its two words and where they stand together.
Lines are then chosen for the words they bring, as in the concept-based summaries of Gillick and
Favre (2009) with the learnt weights of Li, Qian and Liu (2013). The weights are learnt by
`benchmarks/training/ranking.py` and kept in `data/ranking.json`.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.analysis.dates_words import wordset

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefing.analysis.reading import Reading

Features = Iterator[tuple[str, float]]

#: Function words that have a weight of their own.
_FUNCTION = wordset(
    """
    the a in of to and for on be say he his her she that with at by from it have will not who
    but after as they i we you more than
    """
)
_KINDS = ("NOUN", "PROPN", "VERB", "ADJ", "NUM", "ADV")
_CONTENT = frozenset(_KINDS[:5])
_MARKS = ("“", '"', "``", "''", "‘")


@dataclass(slots=True)
class Word:
    """Where a word stands in an article: sentences by number, and as what."""

    first: int
    kind: str
    sentences: set[int] = field(default_factory=set)
    count: int = 0
    spoken: int = 0
    named: bool = False
    subject: bool = False
    root: bool = False

    def add(self, label: str, place: int, *, named: bool, spoken: bool) -> None:
        """Count the word once more: its dependency label, its sentence, whether in a name."""
        self.sentences.add(place)
        self.count += 1
        self.spoken += spoken
        self.named |= named
        self.subject |= label in ("nsubj", "nsubjpass", "compound")
        self.root |= label == "ROOT"

    def features(self, term: str, total: int, title: frozenset[str]) -> Features:
        """The word's features by name, in an article of `total` sentences."""
        often, places = math.log(len(self.sentences)), self.sentences
        lead = 0 in places
        yield _band(self.first), 1.0
        yield "nearness", 1 / (1 + self.first)
        yield "depth", math.log1p(self.first) / 4
        yield "place", self.first / total
        yield "log sentences", often
        yield "share of sentences", len(places) / total
        yield "nearness of all", sum(1 / (1 + place) for place in places)
        for place in (1, 2, 3):
            if place in places:
                yield f"in sentence {place + 1}", 1.0
        yield "length", len(term) / 10
        yield "share in quotations", self.spoken / self.count
        yield "log length of the article", math.log(total)
        yield f"kind {self.kind if self.kind in _KINDS else 'other'}", 1.0
        if self.named:
            yield "in a name", 1.0
        if self.subject:
            yield "subject", 1.0
        if self.root:
            yield "main verb", 1.0
        if lead:
            yield "in sentence 1, log sentences", often
        if lead and self.subject:
            yield "in sentence 1, subject", 1.0
        if self.first == 0 and self.kind == "PROPN":
            yield "in sentence 1, name", 1.0
        if self.kind in ("NOUN", "PROPN"):
            yield "noun, log sentences", often
        if term in _FUNCTION:
            yield f"word {term}", 1.0
        if term in title:
            yield "in the headline", 1.0


def _band(first: int) -> str:
    if first < 4:
        return f"first in sentence {first + 1}"
    return "first in sentences 5 to 7" if first < 7 else "first later"


@dataclass(slots=True)
class Pair:
    """Two words that stand side by side: in which sentences, and as what."""

    first: int
    named: bool
    close: bool
    joined: bool
    content: tuple[bool, bool]
    sentences: set[int] = field(default_factory=set)


def word_features(
    sentences: Sequence[Reading], title: frozenset[str] = frozenset()
) -> Iterator[tuple[str, Features]]:
    """Each word of an article with its features by name."""
    words: dict[str, Word] = {}
    for place, sentence in enumerate(sentences):
        spoken = sentence.written[0].rstrip() in _MARKS
        told = zip(sentence.terms, sentence.tokens, sentence.labels, strict=True)
        for term, token, label in told:
            if not term:
                continue
            if term not in words:
                words[term] = Word(place, token.pos_)
            words[term].add(label, place, named=bool(token.ent_type), spoken=spoken)
    total = max(1, len(sentences))
    return ((term, word.features(term, total, title)) for term, word in words.items())


def find_pairs(sentences: Sequence[Reading]) -> dict[tuple[str, str], Pair]:
    """Words that stand side by side in an article."""
    pairs: dict[tuple[str, str], Pair] = {}
    for place, sentence in enumerate(sentences):
        told = [each for each in zip(sentence.terms, sentence.tokens, strict=True) if each[0]]
        for (one, before), (two, after) in pairwise(told):
            pair = pairs.get((one, two))
            if pair is None:
                pair = pairs[one, two] = _pair(before, after, place)
            pair.sentences.add(place)
    return pairs


def pair_features(
    pairs: Mapping[tuple[str, str], Pair], words: Mapping[str, float]
) -> dict[str, list[float]]:
    """Each feature's values by name, in the pairs' order; `words` are an article's words' chances.

    There are as many pairs as words in an article, so that they are weighed a feature at a time.
    """
    odds = {term: math.log(chance / (1 - chance)) for term, chance in words.items()}
    one, two = [odds[term] for term, _ in pairs], [odds[term] for _, term in pairs]
    every = list(pairs.values())
    columns = {
        "first word": one,
        "second word": two,
        "weaker word": list(map(min, one, two)),
        "product": [first * second for first, second in zip(one, two, strict=True)],
        "nearness": [1 / (1 + pair.first) for pair in every],
        "log sentences": [math.log(len(pair.sentences)) for pair in every],
        "repeated": [float(len(pair.sentences) > 1) for pair in every],
        "in a name": [float(pair.named) for pair in every],
        "nothing between": [float(pair.close) for pair in every],
        "compound": [float(pair.joined) for pair in every],
        "first has content": [float(pair.content[0]) for pair in every],
        "second has content": [float(pair.content[1]) for pair in every],
        "both have content": [float(all(pair.content)) for pair in every],
    }
    for place in range(4):
        here = [float(pair.first == place) for pair in every]
        columns[f"first in sentence {place + 1}"] = here
    return columns


def _pair(one: Token, two: Token, place: int) -> Pair:
    return Pair(
        place,
        bool(one.ent_type_ and two.ent_type_),
        two.i == one.i + 1,
        one.dep_ in ("compound", "amod"),
        (one.pos_ in _CONTENT, two.pos_ in _CONTENT),
    )


def chance(features: Iterable[tuple[str, float]], weights: Mapping[str, float]) -> float:
    """The probability that a logistic model gives to something with these features."""
    total = 0.0
    for name, value in features:
        total += weights.get(name, 0.0) * value
    total += weights["constant"]
    return 1 / (1 + math.exp(-max(-20.0, min(20.0, total))))


def _all_chances(
    columns: Mapping[str, Sequence[float]], weights: Mapping[str, float]
) -> list[float]:
    """The probabilities that a logistic model gives to things, by their features' columns."""
    import numpy as np

    total = np.full(len(next(iter(columns.values()))), weights["constant"])
    for name, values in columns.items():
        total += weights.get(name, 0.0) * np.array(values)
    found: list[float] = (1 / (1 + np.exp(-np.clip(total, -20.0, 20.0)))).tolist()
    return found


@functools.lru_cache(maxsize=1)
def _weights() -> dict[str, dict[str, float]]:
    source = importlib.resources.files("briefing.analysis") / "data" / "ranking.json"
    loaded: dict[str, dict[str, float]] = json.loads(source.read_text("utf-8"))["weights"]
    return loaded


#: What a word's second and third time in a summary count for, beside its first.
_AGAIN = 0.2

#: Words that a summary is taken to have beside the lines looked at: more makes for longer lines.
_BESIDE = 25


@dataclass(frozen=True, slots=True)
class Chances:
    """The chances, from 0 to 1, of an article's words and pairs of words to be in a summary."""

    words: dict[str, float]
    pairs: dict[tuple[str, str], float]

    @classmethod
    def of(cls, sentences: Sequence[Reading], title: frozenset[str]) -> Chances:
        """The chances in an article, given as its sentences and its headline's words."""
        weights = _weights()
        words = {
            term: chance(found, weights["words"]) for term, found in word_features(sentences, title)
        }
        pairs = find_pairs(sentences)
        likely = _all_chances(pair_features(pairs, words), weights["pairs"])
        return cls(words, dict(zip(pairs, likely, strict=True)))

    def of_terms(self, terms: Sequence[str]) -> list[float]:
        """The chance of each of some words, given by base form; 0 for an empty one."""
        return [self.words.get(term, 0.0) for term in terms]

    def agreement(self, line: Sequence[str]) -> float:
        """How far a line (as its words' base forms) would agree with a summary, from 0 on."""
        return self.beside(())(line)

    def beside(self, lines: Sequence[Sequence[str]]) -> Callable[[Sequence[str]], float]:
        """A function that gives the agreement of some lines with one more beside them.

        It is the expected number of words and pairs in common, by length: ROUGE-1 and 2 added up.
        """
        counts: dict[str, int] = {}
        common = sum(self._told(line, counts) for line in lines)
        pairs = dict.fromkeys(pair for line in lines for pair in pairwise(line))
        common += sum(self.pairs.get(pair, 0.0) for pair in pairs)
        length = sum(map(len, lines)) + _BESIDE

        def agreement(line: Sequence[str]) -> float:
            further = dict.fromkeys(pair for pair in pairwise(line) if pair not in pairs)
            more = self._told(line, dict(counts)) + sum(
                self.pairs.get(pair, 0.0) for pair in further
            )
            return 2 * (common + more) / (length + len(line))

        return agreement

    def _told(self, line: Iterable[str], counts: dict[str, int]) -> float:
        """The expected number of a line's words in common; `counts` are those told before."""
        common = 0.0
        for term in line:
            before = counts.get(term, 0)
            counts[term] = before + 1
            if before < 3:
                common += self.words.get(term, 0.0) * (_AGAIN if before else 1.0)
        return common
