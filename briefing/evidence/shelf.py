"""The sources made ready for checking: once for each set of articles, then kept."""

from __future__ import annotations

import math
import re
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache

from briefing.analysis.pipeline import units
from briefing.article import Article
from briefing.evidence.facts import Fact, Sentence, sentences_of
from briefing.evidence.kinds import Kind
from briefing.evidence.names import Name, codes, codes_of, forms
from briefing.evidence.words import Word, fold


@dataclass(frozen=True, eq=False)
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
    def counts(self) -> dict[str, list[tuple[Sentence, Fact]]]:
        """The numbers that count something, by the stem of what they count."""
        found: dict[str, list[tuple[Sentence, Fact]]] = defaultdict(list)
        for sentence, fact in self.values:
            if counted := counted_by(sentence, fact):
                found[counted].append((sentence, fact))
        return found

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

    @cached_property
    def distinct(self) -> tuple[tuple[Fact, tuple[int, ...]], ...]:
        """Each different number and date once, with the numbers of its sentences."""
        first: dict[Hashable, Fact] = {}
        numbers: dict[Hashable, dict[int, None]] = defaultdict(dict)
        for sentence, fact in self.values:
            key = (fact.kind, replace(fact.value, start=0, end=0))
            first.setdefault(key, fact)
            numbers[key][sentence.number] = None
        return tuple((fact, tuple(numbers[key])) for key, fact in first.items())

    def weight(self, stem: str) -> float:
        """How much a word tells about which sentence it came from: the rarer, the more."""
        return math.log(1 + len(self.sentences) / (1 + len(self.by_stem.get(stem, ()))))

    def spots(self, name: Name) -> list[set[int]]:
        """For each word of a name, the sentences that have it, in whatever form."""
        words = name.words
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
            for code in _codes_round(words, n, capitals=not name.placed):
                spots.update(self.by_code.get(code, ()))
            found.append(spots)
        return found


def counted_by(sentence: Sentence, fact: Fact) -> str:
    """The stem of the word right after a number, where that is what it counts; "" for none."""
    if fact.kind is not Kind.NUMBER or fact.last + 1 >= len(sentence.words):
        return ""
    word = sentence.words[fact.last + 1]
    gap = sentence.between(fact.end, word.start)
    counted = gap.strip(" -") == "" and word.content and word.text.islower() and word.text.isalpha()
    return word.stem if counted and len(word.text) > 2 else ""


def _codes_round(words: Sequence[Word], n: int, *, capitals: bool) -> Iterator[str]:
    """The codes of all runs of up to three words round the nth."""
    for first in range(max(0, n - 2), n + 1):
        for last in range(n + 1, min(len(words), first + 3) + 1):
            run = " ".join(word.lower for word in words[first:last])
            yield from codes(run, capitals=capitals)


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
            for unit in units(article.text, block.span):
                words = unit.of(article.text)
                parts += [(index, s) for s in sentences_of(words, article.published, unit.start)]
    for count, (index, each) in enumerate(parts):
        yield Sentence(
            each.text, each.start, each.words, each.facts, article.id, index, number + count
        )
