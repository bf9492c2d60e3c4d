"""What can be seen of an article's words, and of words side by side: where, how often, as what.

Everything is a column of numbers with one row a word (or pair), for the trees of
`briefing.analysis.ranking_words`; kinds and labels are numbered in the order of their tables.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from briefing.analysis.reading import Reading
    from briefing.trees import Column

_KINDS = {
    kind: n
    for n, kind in enumerate(
        "NOUN PROPN VERB ADJ NUM ADV PRON DET ADP AUX CCONJ SCONJ PART".split()
    )
}
#: Kinds up to this number carry content.
_CONTENT = 4
_LABELS = {
    label: n
    for n, label in enumerate(
        """
        nsubj nsubjpass ROOT dobj pobj compound amod prep det advmod conj poss nummod relcl ccomp
        advcl attr appos aux npadvmod acl xcomp
        """.split()
    )
}
_SUBJECTS = (_LABELS["nsubj"], _LABELS["nsubjpass"])
_ENTITIES = {
    kind: n
    for n, kind in enumerate(
        """
        PERSON ORG GPE DATE CARDINAL NORP LOC MONEY TIME ORDINAL EVENT FAC PERCENT QUANTITY PRODUCT
        """.split()
    )
}
_OPENED = ("“", '"', "``", "''", "‘")
_QUOTES = frozenset(("“", "”", '"', "``", "''"))
_FIRST_PERSON = re.compile(r"\b(?:I|[Ww]e|[Mm]y|[Oo]ur|I[’']\w+)\b")


@dataclass(frozen=True, slots=True)
class Words:
    """An article's different words (base forms), and each mention of one, in order.

    `at` holds the mentions' columns: which word it is, its sentence and more; `first` is the
    mention in which each word comes first, and `sizes` the number of words of each sentence.
    """

    terms: tuple[str, ...]
    at: dict[str, Column]
    first: Column
    sizes: Column

    @classmethod
    def of(cls, sentences: Sequence[Reading]) -> Words:
        """The words of an article's sentences."""
        import numpy as np

        numbers: dict[str, int] = {}
        rows: list[tuple[int, ...]] = []
        sizes: list[int] = []
        for place, sentence in enumerate(sentences):
            before = len(rows)
            rows.extend(_mentions(sentence, place, numbers))
            sizes.append(len(rows) - before)
        table = np.array(rows, dtype=float).reshape(-1, len(_MENTION)).T
        at = dict(zip(_MENTION, table, strict=True))
        word = at["word"] = at["word"].astype(int)
        at["sentence"] = at["sentence"].astype(int)
        first = np.unique(word, return_index=True)[1]
        return cls(tuple(numbers), at, first, np.array(sizes))


_MENTION = """
    word sentence place kind label entity quoted capital number speaker index head
""".split()


def _mentions(sentence: Reading, place: int, numbers: dict[str, int]) -> list[tuple[int, ...]]:
    """A row of `_MENTION` for each word of a sentence; new words are numbered."""
    opened = sentence.text.lstrip().startswith(_OPENED)
    speaker = bool(_FIRST_PERSON.search(sentence.text))
    quoted, rows = False, list[tuple[int, ...]]()
    told = zip(sentence.terms, sentence.tokens, sentence.labels, sentence.written, strict=True)
    for term, token, label, written in told:
        if not term:
            quoted ^= written.rstrip() in _QUOTES
            continue
        rows.append((
            numbers.setdefault(term, len(numbers)), place, len(rows) + 1,
            _KINDS.get(token.pos_, len(_KINDS)), _LABELS.get(label, -1),
            _ENTITIES.get(token.ent_type_, len(_ENTITIES)) if token.ent_type else -1,
            opened or quoted, bool(rows) and written[0].isupper(), label == "nummod", speaker,
            token.i, token.head.i,
        ))  # fmt: skip
    return rows


def word_columns(words: Words) -> dict[str, Column]:
    """Each feature of an article's words by name, in the words' order."""
    import numpy as np

    at, sizes, size = words.at, words.sizes, len(words.terms)
    total = max(1, len(sizes))
    count = np.bincount(at["word"], minlength=size)
    word, sentence = _standing(at["word"], at["sentence"], total)
    places = np.bincount(word, minlength=size)
    centre = _centrality(words, places)

    def share(flag: Column) -> Column:
        return np.bincount(at["word"], flag, size) / count

    def over(values: Column) -> Column:
        return np.bincount(word, values, size)

    first = {name: column[words.first] for name, column in at.items()}
    here, best = first["sentence"], np.zeros(size)
    np.maximum.at(best, word, centre[sentence])
    last = np.zeros(size)
    last[word] = sentence  # sorted, so that the last one stays
    columns = {
        "first sentence": here, "last sentence": last, "first sentence, share": here / total,
        "last sentence, share": last / total, "spread": (last - here) / total, "mentions": count,
        "sentences": places, "share of sentences": places / total,
        "nearness": over(1 / (1 + sentence)),
        "share quoted": share(at["quoted"]), "share in names": share(at["entity"] >= 0),
        "share as subject": share(np.isin(at["label"], _SUBJECTS)),
        "share as main verb": share(at["label"] == _LABELS["ROOT"]),
        "share with a capital": share(at["capital"]), "kind": first["kind"],
        "label": first["label"], "entity": first["entity"], "place": first["place"],
        "place, share": first["place"] / sizes[here], "words of its sentence": sizes[here],
        "sentences of the first 5": over(sentence < 5), "of the first 10": over(sentence < 10),
        "with a number": first["number"], "first person": first["speaker"],
        "length": np.array([len(term) for term in words.terms]),
        "sentences of the article": np.full(size, total),
        "mentions in 1000": 1000 * count / max(1, len(at["word"])),
        "centrality of its sentence": centre[here],
        "centrality of the best": best,
        "centrality of all": over(centre[sentence]) / places,
    }  # fmt: skip
    return columns | {f"in sentence {n + 1}": over(sentence == n) for n in range(6)}


def _standing(item: Column, sentence: Column, total: int) -> tuple[Column, Column]:
    """Items and the sentences that they stand in, each once, sorted by item."""
    import numpy as np

    found = np.unique(item * total + sentence)
    return found // total, found % total


def _centrality(words: Words, places: Column) -> Column:
    """For each sentence how often its words of content come again: the mean of the logarithms."""
    import numpy as np

    sentence, total = words.at["sentence"], max(1, len(words.sizes))
    content = words.at["kind"] <= _CONTENT
    weight = np.bincount(sentence, np.log(places[words.at["word"]]) * content, total)
    found: Column = weight / np.maximum(3, np.bincount(sentence, content, total))
    return found


@dataclass(frozen=True, slots=True)
class Pairs:
    """Two words side by side, each pair once: their numbers, and the mentions that begin one.

    `number` tells which pair each of those mentions begins, and `first` its first one.
    """

    one: Column
    two: Column
    begins: Column
    number: Column
    first: Column

    @classmethod
    def of(cls, words: Words) -> Pairs:
        """The pairs of an article's words; none across sentences."""
        import numpy as np

        word, sentence = words.at["word"], words.at["sentence"]
        begins = np.flatnonzero(sentence[:-1] == sentence[1:])
        size = max(1, len(words.terms))
        keys, first, number = np.unique(
            word[begins] * size + word[begins + 1], return_index=True, return_inverse=True
        )
        return cls(keys // size, keys % size, begins, number, begins[first])

    def of_terms(self, words: Words) -> list[tuple[str, str]]:
        """The pairs by the base forms of their words."""
        told = zip(self.one.tolist(), self.two.tolist(), strict=True)
        return [(words.terms[one], words.terms[two]) for one, two in told]


def pair_columns(words: Words, pairs: Pairs, odds: Column) -> dict[str, Column]:
    """Each feature of an article's pairs by name; `odds` are its words' log odds."""
    import numpy as np

    at, first, after = words.at, pairs.first, pairs.first + 1
    size, total = len(first), max(1, len(words.sizes))
    pair, sentence = _standing(pairs.number, at["sentence"][pairs.begins], total)
    places, last = np.bincount(pair, minlength=size), np.zeros(size)
    last[pair] = sentence  # sorted, so that the last one stays
    often = np.bincount(_standing(at["word"], at["sentence"], total)[0], minlength=len(odds))
    one, two = odds[pairs.one], odds[pairs.two]
    return {
        "first word": one, "second word": two, "weaker word": np.minimum(one, two),
        "stronger word": np.maximum(one, two), "both words": one + two,
        "first sentence": at["sentence"][first], "sentences": places,
        "steps between": at["index"][after] - at["index"][first],
        "second is head": at["head"][first] == at["index"][after],
        "first is head": at["head"][after] == at["index"][first],
        "first in a name": at["entity"][first] >= 0, "second in a name": at["entity"][after] >= 0,
        "place, share": at["place"][first] / words.sizes[at["sentence"][first]],
        "first kind": at["kind"][first], "second kind": at["kind"][after],
        "first label": at["label"][first], "second label": at["label"][after],
        "last sentence, share": last / total,
        "sentences of the first 5": np.bincount(pair, sentence < 5, size),
        "sentences of the first word": often[pairs.one],
        "sentences of the second word": often[pairs.two],
        "sentences of the article": np.full(size, total),
        "share of the rarer word": places / np.minimum(often[pairs.one], often[pairs.two]),
    }  # fmt: skip
