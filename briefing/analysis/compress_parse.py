"""What the deletions from a sentence ask of its parse."""

from __future__ import annotations

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
    while i > sentence.start and (sentence.doc[i].text in ENDS or sentence.doc[i].is_space):
        i -= 1
    return i
