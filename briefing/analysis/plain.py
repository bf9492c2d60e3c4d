"""What can be found in a language whose grammar is not known: the words tell by their marks."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from briefing.analysis.model import (
    Analysis,
    DateKind,
    Figure,
    KeyPoint,
    Section,
    Sentence,
    Statement,
    StatementKind,
    TimeExpression,
)
from briefing.analysis.quotes import quoted_spans
from briefing.article import NUMBERED_KINDS, Article, BlockKind, Span

#: A sentence ends with a mark before a blank, but not after an abbreviation's letter or a number.
_END = re.compile(r"(?<!\d)(?<!\b\w)[.!?…]+[\"”“»’)\]]*(?=\s)|[。！？]+[」』”]*")
_CORNERS = re.compile(r"「[^「」]+」|『[^『』]+』")
_DATE = re.compile(
    r"(?<![\d./-])(?:(?P<y>\d{4})(?P<s>[-/.])(?P<m>\d{1,2})(?P=s)(?P<d>\d{1,2})"
    r"|(?P<d2>\d{1,2})(?P<s2>[./-])\s?(?P<m2>\d{1,2})(?P=s2)\s?(?P<y2>\d{4})"
    r"|(?P<y3>\d{4})年(?P<m3>\d{1,2})月(?P<d3>\d{1,2})日)(?![\d/-])"
)
_PERCENT = re.compile(r"(?<![\w.,])(\d{1,3}(?:[.,]\d+)?)\s?[%％]")
#: Fewer words, or fewer characters where words are not parted, are a term and no statement.
_FEWEST_WORDS = 4
_FEWEST_CHARACTERS = 12
#: At most this many suggestions of a kind.
_MOST = 10
_OPENING = 3


def analyse_plainly(article: Article) -> Analysis:
    """The opening sentences, quotations, dates in figures and percentages of an article.

    Who speaks a quotation is not found, and no sentence is shortened.
    """
    sentences = tuple(_sentences(article))
    statements = tuple(_statements(article))
    dates = tuple(_dates(article, sentences))
    return Analysis(
        article=article,
        sentences=sentences,
        statements=statements,
        dates=dates,
        figures=tuple(_figures(article)),
        key_points=tuple(_key_points(article, sentences, statements, dates)),
    )


def _prose(article: Article) -> Iterator[tuple[int, Span, str]]:
    """Index, span and words of every block of prose."""
    for index, block in enumerate(article.blocks):
        if block.kept and block.kind in NUMBERED_KINDS - {BlockKind.TABLE}:
            yield index, block.span, block.span.of(article.text)


def _sentences(article: Article) -> Iterator[Sentence]:
    for index, span, text in _prose(article):
        start = 0
        for end in [*(match.end() for match in _END.finditer(text)), len(text)]:
            words = text[start:end]
            if stripped := words.strip():
                first = span.start + start + words.index(stripped)
                yield Sentence(first, first + len(stripped), index)
            start = end


def _statements(article: Article) -> Iterator[Statement]:
    for _, span, text in _prose(article):
        quoted = [(start, end) for start, end, _ in quoted_spans(text)]
        quoted += [match.span() for match in _CORNERS.finditer(text)]
        for start, end in sorted(quoted):
            if _says_something(text[start:end]):
                content = Span(span.start + start, span.start + end)
                yield Statement((content,), StatementKind.DIRECT, reasons=("in quotation marks",))


def _says_something(words: str) -> bool:
    parted = words.isascii() or " " in words
    return len(words.split()) >= _FEWEST_WORDS if parted else len(words) >= _FEWEST_CHARACTERS


def _dates(article: Article, sentences: Sequence[Sentence]) -> Iterator[TimeExpression]:
    for _, span, text in _prose(article):
        for match in _DATE.finditer(text):
            if day := _day(match):
                start, end = span.start + match.start(), span.start + match.end()
                event = tuple(Span(s.start, s.end) for s in sentences if s.start <= start < s.end)
                yield TimeExpression(
                    start, end, DateKind.DATE, day.isoformat(), event=event, reasons=("in figures",)
                )


def _day(match: re.Match[str]) -> date | None:
    """The day of a date in figures; None where day and month can't be told apart."""
    year, month, day = (
        int(match[name] or match[f"{name}2"] or match[f"{name}3"]) for name in ("y", "m", "d")
    )
    if match["s2"] in ("/", "-"):
        if month > 12:
            month, day = day, month
        elif day <= 12 and day != month:
            return None
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _figures(article: Article) -> Iterator[Figure]:
    for _, span, text in _prose(article):
        for match in _PERCENT.finditer(text):
            value = match[1].replace(",", ".")
            yield Figure(span.start + match.start(), span.start + match.end(), value, "%")


def _key_points(
    article: Article,
    sentences: Sequence[Sentence],
    statements: Sequence[Statement],
    dates: Sequence[TimeExpression],
) -> Iterator[KeyPoint]:
    """The opening, then the sentences with quotations and those with dates, whole."""
    said = [_around(sentences, statement) for statement in statements[:_MOST]]
    opening = [span for each in sentences if (span := Span(each.start, each.end)) not in said]
    dated = [(span, when.value) for when in dates[:_MOST] for span in when.event]

    def point(span: Span, section: Section, score: float, reason: str) -> KeyPoint:
        text = " ".join(span.of(article.text).split())
        return KeyPoint(text, section, (span,), round(score, 2), (reason,))

    for place, span in enumerate(opening[:_OPENING]):
        yield point(span, Section.WHAT_HAPPENED, 1.0 - 0.1 * place, "opens the article")
    for place, span in enumerate(said):
        found = point(span, Section.POSITIONS, 0.6 - 0.02 * place, "a quotation")
        yield replace(found, quoted=True)
    for place, (span, value) in enumerate(dated):
        found = point(span, Section.TIMELINE, 0.5 - 0.02 * place, "has a date")
        yield replace(found, when=value)


def _around(sentences: Sequence[Sentence], statement: Statement) -> Span:
    """The sentence or sentences that a quotation stands in."""
    first = next((s.start for s in sentences if s.start <= statement.start < s.end), None)
    last = next((s.end for s in sentences if s.start < statement.end <= s.end), None)
    return statement.content[0] if first is None or last is None else Span(first, last)
