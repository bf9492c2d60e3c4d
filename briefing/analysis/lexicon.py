"""What the analysis knows of a language's words, as the English words that its questions name."""

from __future__ import annotations

import functools
import importlib.resources
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.tokens import Token
    from spacy.vocab import Vocab


def wordset(words: str) -> frozenset[str]:
    """The set of the words of a text, for tables that read like text."""
    return frozenset(words.split())


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language that the analysis asks for, from `data/lexicon-LANGUAGE.json`.

    `verbs` and `lemmas` give English lemmas, by the lemma or the form as written, `pairs` by two
    forms that are one word to the analysis. `common` are acronyms that name nobody. `future` are
    the endings that an infinitive takes in the future tense. `vocab` gives the English function
    words and titles as the `lower_` of the forms that stand for them, so that no false friend is
    met ("but" is an aim in French, and "on" is people).
    """

    verbs: Mapping[str, str]
    lemmas: Mapping[str, str]
    pairs: Mapping[str, str]
    common: frozenset[str]
    future: frozenset[str]
    vocab: Vocab

    def lemma(self, token: Token) -> str:
        """The English lemma of a token, or its own where the lexicon has none."""
        following = token.nbor().lower_ if token.i + 1 < len(token.doc) else ""
        if pair := self.pairs.get(f"{token.lower_} {following}"):
            return pair
        own = token.lemma_.lower()
        table = self.verbs if token.pos_ in ("VERB", "AUX") else self.lemmas
        return table.get(own) or table.get(token.text.lower()) or own


@functools.cache
def lexicon(language: str) -> Lexicon:
    """The lexicon of a language (ISO 639-1); empty where the analysis knows none of its words."""
    import spacy

    file = importlib.resources.files("briefing.analysis") / "data" / f"lexicon-{language}.json"
    vocab = spacy.blank(language).vocab
    if not file.is_file():
        return Lexicon({}, {}, {}, frozenset(), frozenset(), vocab)
    raw = json.loads(file.read_text(encoding="utf-8"))
    for form, word in raw["words"].items():
        for written in (form, form.capitalize(), form.upper()):
            vocab[written].lower_ = word
    common, future = frozenset(raw["common"]), frozenset(raw["future"])
    return Lexicon(raw["verbs"], raw["lemmas"], raw["pairs"], common, future, vocab)
