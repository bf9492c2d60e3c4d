"""The sources made ready for checking: once for each set of articles, then kept."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache

from briefing.article import Article
from briefing.evidence.facts import Fact, Kind, Sentence, sentences_of
from briefing.evidence.names import codes, codes_of, forms
from briefing.evidence.words import Word, fold


@dataclass(frozen=True)
class Shelf:
    """Several sources' sentences, and where each word, place and acronym stands in them.

    The numbers in the indexes are those of `sentences`.
    """

    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]

    @cached_property
    def by_stem(self) -> dict[str, tuple[int, ...]]:
        """Numbers of the sentences that hold a word, by its stem."""
        return _index((s.number, (word.stem for word in s.words)) for s in self.sentences)

    @cached_property
    def by_word(self) -> dict[str, tuple[int, ...]]:
        """Numbers of the sentences that hold a word, by the word in lower case."""
        return _index((s.number, (word.lower for word in s.words)) for s in self.sentences)

    @cached_property
    def by_code(self) -> dict[str, tuple[int, ...]]:
        """Numbers of the sentences that name a country, people or capital, by its code."""
        return _index((s.number, codes_of(s.words)) for s in self.sentences)

    @cached_property
    def by_initials(self) -> dict[str, tuple[int, ...]]:
        """Numbers of the sentences with a name of several words, by its initials."""
        return _index((s.number, _initials(s.words)) for s in self.sentences)

    @cached_property
    def by_clip(self) -> dict[str, tuple[int, ...]]:
        """Numbers of the sentences with a capitalised word, by its beginnings ("Dem", "Lib")."""
        return _index(
            (s.number, (w.lower[:n] for w in s.words if w.capital for n in range(3, _CLIPPED + 1)))
            for s in self.sentences
        )

    @cached_property
    def common(self) -> frozenset[str]:
        """The words that stand somewhere without a capital."""
        return frozenset(w.lower for s in self.sentences for w in s.words if not w.capital)

    @cached_property
    def named(self) -> frozenset[str]:
        """The words that stand capitalised within a sentence."""
        return frozenset(
            word.lower
            for s in self.sentences
            for fact in s.of(Kind.NAME)
            for word in s.words[fact.first : fact.last + 1]
            if fact.first or fact.last
        )

    @cached_property
    def paragraphs(self) -> tuple[str, ...]:
        """The titles and kept blocks, folded, and those with asides without them as well.

        A quotation may run over several sentences, and leave out what a reporter put in.
        """
        texts = (
            words
            for article in self.articles
            for words in (article.title, *(b.span.of(article.text) for b in article.kept_blocks))
        )
        folded = [fold(text) for text in texts]
        return (*folded, *(fold(_ASIDE.sub("", text)) for text in folded if "(" in text))

    @cached_property
    def values(self) -> tuple[tuple[Sentence, Fact], ...]:
        """All numbers and dates with their sentences, in order."""
        return tuple(
            (s, fact) for s in self.sentences for fact in s.facts if fact.kind is not Kind.NAME
        )

    def weight(self, stem: str) -> float:
        """How much a word tells about which sentence it came from: the rarer, the more."""
        return math.log(1 + len(self.sentences) / (1 + len(self.by_stem.get(stem, ()))))

    def spots(self, words: Sequence[Word]) -> list[set[int]]:
        """For each word of a name, the sentences that have it, in whatever form."""
        whole = "".join(word.lower[0] for word in words)
        as_acronym = set(self.by_word.get(whole, ())) if len(words) > 1 else set()
        found = []
        for n, word in enumerate(words):
            spots = set(as_acronym)
            for form in forms(word.lower):
                spots.update(self.by_word.get(form, ()))
            if word.text.replace(".", "").isupper() and len(word.lower) > 1:
                spots.update(self.by_initials.get(word.lower, ()))
            if 2 < len(word.lower) <= _CLIPPED:
                spots.update(self.by_clip.get(word.lower.removesuffix("s"), ()))
            for code in _codes_round(words, n):
                spots.update(self.by_code.get(code, ()))
            found.append(spots)
        return found


def _codes_round(words: Sequence[Word], n: int) -> Iterator[str]:
    """The codes of all runs of up to three words round the nth."""
    for first in range(max(0, n - 2), n + 1):
        for last in range(n + 1, min(len(words), first + 3) + 1):
            yield from codes(" ".join(word.lower for word in words[first:last]))


def _index(rows: Iterable[tuple[int, Iterable[str]]]) -> dict[str, tuple[int, ...]]:
    found: dict[str, dict[int, None]] = defaultdict(dict)
    for number, keys in rows:
        for key in keys:
            found[key][number] = None
    return {key: tuple(numbers) for key, numbers in found.items()}


#: The longest beginning of a word that may stand for it.
_CLIPPED = 4
_ASIDE = re.compile(r"\s*\([^()]*\)")
_SMALL = frozenset("of the and for in on de la du".split())


def _initials(words: Sequence[Word]) -> Iterator[str]:
    """The initials of every run of two to six capitalised words, small words left out."""
    run = ""
    for word in words:
        if word.capital:
            run += word.lower[0]
            for length in range(2, min(6, len(run)) + 1):
                yield run[-length:]
        elif word.lower not in _SMALL:
            run = ""


@lru_cache(maxsize=8)
def shelf_of(articles: tuple[Article, ...]) -> Shelf:
    """The articles' titles and kept blocks, made ready. Kept for the last few sets of articles."""
    found: list[Sentence] = []
    for article in articles:
        found += _sentences(article, len(found))
    return Shelf(articles, tuple(found))


def _sentences(article: Article, number: int) -> Iterator[Sentence]:
    title = sentences_of(article.title, article.published)
    parts = [(-1, sentence) for sentence in title]
    for index, block in enumerate(article.blocks):
        if block.kept:
            words = block.span.of(article.text)
            parts += [
                (index, s) for s in sentences_of(words, article.published, block.span.start)
            ]
    for count, (index, each) in enumerate(parts):
        yield Sentence(
            each.text, each.start, each.words, each.facts, article.id, index, number + count
        )
