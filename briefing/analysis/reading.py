"""A sentence read once for all the questions that key points ask of it."""

from __future__ import annotations

import functools
from collections.abc import Iterator, Set
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Span as SpacySpan
    from spacy.tokens import Token


class Reading:
    """A sentence's tokens with what is asked of them most; spaCy makes both anew at each question.

    `start` and `end` are the first token's index in `doc` and the one after the last; `start_char`
    and `end_char` are the same in characters of the doc.
    """

    def __init__(self, sentence: SpacySpan) -> None:
        self.doc = sentence.doc
        self.start = sentence.start
        self.end = sentence.end
        self.start_char = sentence.start_char
        self.end_char = sentence.end_char
        self.tokens = tuple(sentence)
        self.labels = tuple(token.dep_ for token in self.tokens)
        self.written = tuple(token.text_with_ws for token in self.tokens)
        self.text = sentence.text

    def __len__(self) -> int:
        return len(self.tokens)

    def __iter__(self) -> Iterator[Token]:
        return iter(self.tokens)

    @functools.cached_property
    def root(self) -> Token:
        """The token that all others hang on."""
        return self.doc[self.start : self.end].root

    @functools.cached_property
    def words(self) -> frozenset[int]:
        """The indices of the tokens that are no punctuation."""
        return frozenset(token.i for token in self.tokens if not token.is_punct)

    @functools.cached_property
    def terms(self) -> tuple[str, ...]:
        """The base form of each token that is a word or number, empty for the others."""
        return tuple(
            (token.lemma_ or token.text).lower() if _is_word(token) else "" for token in self.tokens
        )

    @functools.cached_property
    def _labelled(self) -> dict[str, list[Token]]:
        found: dict[str, list[Token]] = {}
        for token, label in zip(self.tokens, self.labels, strict=True):
            found.setdefault(label, []).append(token)
        return found

    def labelled(self, *labels: str) -> list[Token]:
        """The tokens with one of these dependency labels, in order."""
        found = [token for label in labels for token in self._labelled.get(label, ())]
        return sorted(found, key=lambda token: token.i) if len(labels) > 1 else found

    def terms_of(self, places: Set[int]) -> tuple[str, ...]:
        """The base forms of the words among the tokens at some indices of the document."""
        told = enumerate(self.terms, self.start)
        return tuple(term for n, term in told if term and n in places)

    def of(self, places: Set[int]) -> list[Token]:
        """The tokens at some indices of the document, in order."""
        return [token for n, token in enumerate(self.tokens, self.start) if n in places]


def _is_word(token: Token) -> bool:
    return token.is_alpha or any(character.isalnum() for character in token.text)
