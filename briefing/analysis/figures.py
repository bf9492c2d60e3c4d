"""Figures: amounts, percentages, counts and durations, with what they count and when."""

from __future__ import annotations

import itertools
import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from briefing.analysis.dates import text_of
from briefing.analysis.figures_dates import as_of
from briefing.analysis.figures_words import ENGLISH, FRENCH, SIGNS, FigureWords
from briefing.analysis.lexicon import wordset
from briefing.analysis.model import DateKind, Figure, TimeExpression

if TYPE_CHECKING:
    from spacy.tokens import Span as SpacySpan
    from spacy.tokens import Token

    from briefing.analysis.pipeline import Parse, ParsedBlock

_WORDS = {"en": ENGLISH, "fr": FRENCH}
#: Number words that are more often pronouns or articles than figures.
_NOT_ALONE = frozenset(("one", "zero", "a", "an", "un", "une", "zéro"))
#: Numbers that are dialled, and what of them is called so: "911 calls", "a 911 dispatcher".
_DIALLED = frozenset(("911", "999", "112"))
_ON_THE_LINE = wordset(
    "call calls caller callers dispatcher dispatchers operator operators center centers centre "
    "centres line lines service services system systems recording recordings tape tapes audio"
)
#: The unit of a fraction of a whole.
_SHARE = "share"


def find_figures(parsed: Parse, dates: Sequence[TimeExpression]) -> tuple[Figure, ...]:
    """The figures of an article in order; numbers inside dates are none.

    `value` is a plain decimal number with the words' scale applied ("2 million" is "2000000").
    """
    words = _WORDS.get(parsed.article.language, ENGLISH)
    taken = [d for d in dates if d.kind is not DateKind.DURATION]
    starts = [d.start for d in taken]
    found: list[Figure] = []
    for block in parsed.blocks:
        text = text_of(parsed, block)
        last = bisect_right(starts, block.start + len(text))
        near = taken[bisect_right(starts, block.start - 1) : last]
        figures: list[Figure] = []
        for figure in sorted(_in_block(block, text, words), key=_place):
            inside = any(d.start < figure.end and figure.start < d.end for d in near)
            if not inside and not (figures and figure.start < figures[-1].end):
                figures.append(figure)
        found.extend(as_of(figures, near, block) if near else figures)
    return tuple(found)


def _place(figure: Figure) -> tuple[int, int]:
    return figure.start, -figure.end


def _in_block(block: ParsedBlock, text: str, words: FigureWords) -> Iterator[Figure]:
    shares = list(words.fraction.finditer(text))
    for match in shares:
        yield _fraction(match, block, words)
    for match in words.pattern.finditer(text):
        inside = any(a.start() < match.end() and match.start() < a.end() for a in shares)
        if not inside and (figure := _figure(match, block, words)):
            yield figure


def _figure(match: re.Match[str], block: ParsedBlock, words: FigureWords) -> Figure | None:
    value = words.number(match["number"])
    tokens = block.doc.char_span(match.start(), match.end(), alignment_mode="expand")
    if value is None or tokens is None:
        return None
    scale = _scale(match["scale"] or ("" if match["measure"] else match["scale_after"]), words)
    measure = (match["measure"] or match["measure_after"] or "").lower()
    unit = SIGNS[match["sign"].lower()] if match["sign"] else _unit(measure, words)
    if unit and scale == 1 and match["number"].lower() in _NOT_ALONE:
        return None
    value *= scale / (100 if re.fullmatch(r"cents?", measure) else 1)
    counted = _counted(tokens) if words.before_noun or not unit else _introduced(tokens)
    counted = "" if match["measure_after"] and not match["measure"] else counted
    if not unit and (not counted or not _counts(tokens, match["number"])):
        return None
    is_line = bool(counted) and _ON_THE_LINE.issuperset(counted.lower().split())
    if is_line and not unit and match["number"] in _DIALLED:
        return None
    start = block.start + match.start()
    return Figure(
        start,
        start + len(match.group().rstrip()),
        _decimal(value),
        unit,
        counted,
        " ".join(match["qualifier"].split()).lower(),
    )


def _fraction(match: re.Match[str], block: ParsedBlock, words: FigureWords) -> Figure:
    """A share of a whole as a number from 0 to 1."""
    if match["all"]:
        value = (words.number(match["one"]) or 1) / (words.number(match["all"]) or 1)
    else:
        value = (words.number(match["count"] or "") or 1) * words.parts[match["part"].lower()]
    tokens = block.doc.char_span(match.start(), match.end(), alignment_mode="expand")
    start = block.start + match.start()
    counted = _counted(tokens) if tokens is not None else ""
    return Figure(start, block.start + match.end(), _decimal(value), _SHARE, counted)


def _scale(words: str | None, table: FigureWords) -> float:
    name = re.split(r"[\s’']", (words or "").lower().strip())[0].removesuffix("s")
    name = name if name in table.scales else re.sub(r"d$", "", name)
    return table.scales.get(name, 1.0)


def _unit(measure: str, words: FigureWords) -> str:
    measure = re.sub(r"\s+", " ", measure)
    singular = re.sub(r"s\b", "", measure)
    return words.units.get(measure) or words.units.get(singular, "")


def _decimal(value: float) -> str:
    return f"{value:.6f}".rstrip("0").rstrip(".")


def _counts(tokens: SpacySpan, words: str) -> bool:
    """Whether a bare number counts something: it's a numeral, and no name, score or label."""
    last = tokens[-1]
    if words.lower() in _NOT_ALONE or last.ent_type_ in ("DATE", "TIME", "ORDINAL", "LAW"):
        return False
    return any(t.like_num or t.pos_ in ("NUM", "DET", "NOUN") for t in tokens)


def _counted(tokens: SpacySpan) -> str:
    """The words that say what a figure counts: the noun after it, with its adjectives."""
    rest = _after(tokens)
    if len(rest) > 2 and rest[0].lower_ in _TO and rest[1].like_num:
        rest = rest[2:]
    return _noun_phrase(rest) or _introduced(tokens)


def _introduced(tokens: SpacySpan) -> str:
    """What a figure counts behind "of", and money behind "in": "$2 billion in military aid"."""
    rest = _after(tokens)
    money = any(t.is_currency or t.lemma_ in ("dollar", "euro", "pound") for t in tokens)
    if not rest or rest[0].lower_ not in (("of", "in") if money else ("of",)):
        return ""
    rest = rest[1:]
    if rest and rest[0].pos_ in ("DET", "PRON"):
        rest = rest[1:]
    return _noun_phrase(rest, named=True)


_TO = ("to", "and", "or", "-", "–", "à")


def _after(tokens: SpacySpan) -> list[Token]:
    """The next few tokens of the sentence."""
    following = tokens.doc[tokens.end : tokens.end + 8]
    return list(itertools.takewhile(lambda token: not token.is_sent_start, following))


def _noun_phrase(rest: list[Token], *, named: bool = False) -> str:
    """The adjectives and nouns that some tokens begin with, to the last noun; names if `named`."""
    last = 0
    for number, token in enumerate(rest, 1):
        if token.pos_ not in ("ADJ", "NOUN", "PROPN") or not token.text[0].isalpha():
            break
        if token.lower_ in ("last", "next"):
            break  # "14 billion last year"
        behind = token.pos_ == "ADJ" and last == number - 1 and last
        if token.pos_ == "NOUN" or behind or (named and token.pos_ == "PROPN"):
            last = number
    words = rest[:last]
    return " ".join(token.text for token in words) if len(words) <= 5 else words[-1].text
