"""What shortening a sentence and telling it in part ask of its parse."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from briefing.analysis.lexicon import wordset

if TYPE_CHECKING:
    from spacy.tokens import Token

    from briefing.analysis.reading import Reading

SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
NEGATIONS = wordset("not n't n’t never no neither nor hardly barely")
TELLING = wordset("say tell announce write add report state confirm explain")
DASHES = ("--", "—", "–")
ENDS = (".", "!", "?")


def tops_of(tokens: Sequence[Token]) -> list[Token]:
    """The words of a stretch of a sentence that hang on none of its others, in order."""
    inside = {token.i for token in tokens}
    free = (t for t in tokens if t.head == t or t.head.i not in inside)
    return [token for token in free if not token.is_punct]


def top_of(tokens: Sequence[Token]) -> Token:
    """The first of a stretch's `tops_of` that is no article, or else its first token."""
    return next((token for token in tops_of(tokens) if token.dep_ != "det"), tokens[0])


def clauses(sentence: Reading) -> list[Token]:
    """The verb of the main clause and those of the clauses that it reports."""
    found = [sentence.root]
    for verb in found:
        found.extend(child for child in verb.children if child.dep_ == "ccomp")
    return found


def negated(token: Token) -> bool:
    """Whether a verb is negated, so that leaving out its adverbials could change what is denied."""
    return any(child.dep_ == "neg" or child.lower_ in NEGATIONS for child in token.children)


def is_end(sentence: Reading, last: int) -> bool:
    """Whether nothing but punctuation follows a token of the sentence."""
    return all(sentence.doc[i].is_punct for i in range(last + 1, sentence.end))


def last_word(sentence: Reading) -> int:
    """The last token before the sentence's closing punctuation."""
    i = sentence.end - 1
    while sentence.doc[i].text in ENDS or sentence.doc[i].is_space:
        i -= 1
    return i
