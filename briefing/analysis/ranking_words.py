"""How likely each word of an article, and each pair of words, is to stand in a summary of it.

Two sums of decision trees over features that can be read: a word's by where, how often and as what
it stands in the article, with a weight of its own for a common English one; a pair's by the odds of
its two words and where they stand together. Lines are then chosen for the words they bring, as in
the concept-based summaries of Gillick and Favre (2009) with the learnt weights of Li, Qian and Liu
(2013). The trees are learnt by `benchmarks/training/ranking.py` and kept in `data/ranking.json`.
"""

from __future__ import annotations

import functools
import importlib.resources
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from briefing.analysis.ranking_features import Pairs, Words, pair_columns, word_columns
from briefing.trees import Trees, logistic, planted

if TYPE_CHECKING:
    from briefing.analysis.reading import Reading
    from briefing.trees import Column

#: What a word of the headline has more: by hand, as the articles learnt from have no headlines.
_HEADLINE = 0.8


@dataclass(frozen=True, slots=True)
class Model:
    """The trees for words and for pairs, and the common English words' own weights, in log odds."""

    words: Trees
    terms: Mapping[str, float]
    pairs: Trees

    def odds(self, words: Words, *, english: bool) -> Column:
        """The log odds of an article's words."""
        import numpy as np

        own = self.terms if english else {}
        known = np.array([own.get(term, 0.0) for term in words.terms])
        found: Column = self.words.score(word_columns(words)) + known
        return found


@functools.lru_cache(maxsize=1)
def _model() -> Model:
    source = importlib.resources.files("briefing.analysis") / "data" / "ranking.json"
    told = json.loads(source.read_text("utf-8"))
    return Model(planted(told["words"]), told["terms"], planted(told["pairs"]))


#: What a word's second and third time in a summary count for, beside its first.
_AGAIN = 0.2

#: Words that a summary is taken to have beside the lines looked at: more makes for longer lines.
_BESIDE = 35


@dataclass(frozen=True, slots=True)
class Chances:
    """The chances, from 0 to 1, of an article's words and pairs of words to be in a summary."""

    words: dict[str, float]
    pairs: dict[tuple[str, str], float]

    @classmethod
    def of(cls, sentences: Sequence[Reading], title: frozenset[str]) -> Chances:
        """The chances in an article, given as its sentences and its headline's words."""
        import numpy as np

        if not any(term for sentence in sentences for term in sentence.terms):
            return cls({}, {})
        words, model = Words.of(sentences), _model()
        odds = model.odds(words, english=sentences[0].doc.lang_ == "en")
        odds += _HEADLINE * np.array([term in title for term in words.terms])
        pairs = Pairs.of(words)
        likely = logistic(model.pairs.score(pair_columns(words, pairs, odds))).tolist()
        return cls(
            dict(zip(words.terms, logistic(odds).tolist(), strict=True)),
            dict(zip(pairs.of_terms(words), likely, strict=True)),
        )

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
        common += sum(map(self.pairs.__getitem__, filter(self.pairs.__contains__, pairs)))
        length = sum(map(len, lines)) + _BESIDE

        def agreement(line: Sequence[str]) -> float:
            further = [pair for pair in dict.fromkeys(pairwise(line)) if pair not in pairs]
            known = filter(self.pairs.__contains__, further)
            more = self._told(line, counts.copy()) + sum(map(self.pairs.__getitem__, known))
            return 2 * (common + more) / (length + len(line))

        return agreement

    def _told(self, line: Iterable[str], counts: dict[str, int]) -> float:
        """The expected number of a line's words in common; `counts` are those told before."""
        common, chance = 0.0, self.words.get
        for term in line:
            before = counts.get(term, 0)
            counts[term] = before + 1
            if before < 3:
                common += chance(term, 0.0) * (_AGAIN if before else 1.0)
        return common
