"""What can be deleted of when and where something was done or said."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from briefing.analysis.compress_parse import SUBJECTS, TELLING, negated
from briefing.analysis.lexicon import wordset

if TYPE_CHECKING:
    from briefing.analysis.reading import Reading

OCCASIONS = wordset(
    """
    statement interview speech address letter report post tweet conference email release
    briefing website twitter facebook blog
    """
)
_CLAUSES = ("ROOT", "ccomp", "conj", "advcl", "relcl")
_CLOSE_TIMES = wordset(
    """
    monday tuesday wednesday thursday friday saturday sunday today yesterday week weekend month
    """
)


def times(sentence: Reading) -> Iterator[set[int]]:
    """A day or a time told from the day of writing: "on Wednesday", "earlier this month"."""
    for token in sentence.labelled("pobj", "npadvmod"):
        if token.lower_ not in _CLOSE_TIMES or token.i == sentence.start:
            continue
        above = token.head
        joined = token.dep_ == "pobj" and above.lower_ == "on"
        verb = above.head if joined else above
        if not (joined or token.dep_ == "npadvmod") or verb.dep_ not in _CLAUSES or negated(verb):
            continue
        span = {below.i for below in token.subtree} | ({above.i} if joined else set())
        around = (sentence.doc[min(span) - 1], sentence.doc[min(max(span) + 1, sentence.end - 1)])
        if around[1].lower_ == "as" or around[0].lower_ == "like":  # "set Tuesday as the deadline"
            continue
        loose = not any(o.lower_ in (",", "late", "later", "early", "earlier") for o in around)
        if loose and all(sentence.doc[i].pos_ not in ("VERB", "CCONJ") for i in span):
            yield span


def occasions(sentence: Reading) -> Iterator[set[int]]:
    """Where something was said: "said in a statement", "told reporters at a news conference"."""
    for token in sentence.labelled("prep"):
        if token.i < token.head.i or token.head.lemma_ not in TELLING:
            continue
        noun = next((child for child in token.children if child.dep_ == "pobj"), None)
        if noun is not None and noun.lower_ in OCCASIONS:
            span = {below.i for below in token.subtree}
            if any(below.dep_ in SUBJECTS for below in token.subtree):
                continue  # what was said hangs on the statement that it was said in
            after = sentence.doc[min(max(span) + 1, sentence.end - 1)]
            if after.text != ":":
                yield span
