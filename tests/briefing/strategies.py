"""Briefs as hypothesis draws them: any text, any state, evidence that lies in its source."""

from __future__ import annotations

import datetime
from dataclasses import replace

from hypothesis import strategies as st

from briefing.analysis.model import Section, Stance
from briefing.article import Article, Block, BlockKind, Span
from briefing.brief import (
    Brief,
    DatedWords,
    Decision,
    Details,
    Evidence,
    Origin,
    Point,
    Prose,
    State,
)
from briefing.finding import Finding, Level, Place

words = st.text(max_size=30)
dates = st.none() | st.dates(min_value=datetime.date(1900, 1, 1))


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """An article of any text, whose blocks are of any kind."""
    paragraphs = draw(st.lists(st.text(min_size=1, max_size=60), min_size=1, max_size=4))
    plain = Article.from_text("\n\n".join(paragraphs), published=draw(dates))
    blocks = tuple(
        Block(
            block.span,
            draw(st.sampled_from(BlockKind)),
            draw(st.booleans()),
            draw(words),
            draw(words),
            draw(words),
        )
        for block in plain.blocks
    )
    finding = Finding(draw(words), draw(st.sampled_from(Level)), draw(words), place=Place(line=3))
    return replace(
        plain,
        blocks=blocks,
        subtitle=draw(words),
        updated=draw(dates),
        authors=(draw(words),),
        origins=(("title", draw(words)),),
        findings=(finding,),
    )


@st.composite
def briefs(draw: st.DrawFn) -> Brief:
    """A brief on one or two sources with up to four points."""
    sources = draw(st.lists(articles(), max_size=2, unique_by=lambda article: article.id))
    points = [_point(draw, f"p{n}", sources) for n in range(draw(st.integers(0, 4)))]
    return Brief(
        Details(title=draw(words), author=draw(words), date=draw(dates)),
        tuple(sources),
        tuple(points),
        Prose(bottom_line=draw(words)),
        tuple(Decision(p.id, draw(words), draw(st.sampled_from(Origin))) for p in points),
        tuple(DatedWords(source.id, Span(0, 1), draw(words)) for source in sources),
    )


def _point(draw: st.DrawFn, name: str, sources: list[Article]) -> Point:
    return Point(
        name,
        draw(st.sampled_from(Section)),
        draw(words),
        draw(words),
        tuple(_evidence(draw, source) for source in sources),
        draw(st.sampled_from(State)),
        draw(st.sampled_from(Origin)),
        score=draw(st.floats(0, 1)),
        reasons=(draw(words),),
        stance=draw(st.none() | st.sampled_from(Stance)),
        quoted=draw(st.booleans()),
        duplicate_of=draw(words),
    )


def _evidence(draw: st.DrawFn, source: Article) -> Evidence:
    start = draw(st.integers(0, len(source.text)))
    return Evidence.take(source, Span(start, draw(st.integers(start, len(source.text)))))
