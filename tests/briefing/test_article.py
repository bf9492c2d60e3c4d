"""Articles: text that never changes, blocks that cut it up, details that tell their origin."""

from __future__ import annotations

import itertools
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article import Article, Block, BlockKind, Span, normalise_newlines

texts = st.text(alphabet=st.sampled_from("ab \t\n\r\u2028é"), max_size=80)


@given(texts)
def test_blocks_cover_every_word_in_order(text: str) -> None:
    article = Article.from_text(text)
    assert "".join("".join(b.span.of(article.text).split()) for b in article.blocks) == "".join(
        text.split()
    )


@given(texts)
def test_blocks_never_overlap(text: str) -> None:
    spans = [block.span for block in Article.from_text(text).blocks]
    assert all(first.end <= second.start for first, second in itertools.pairwise(spans))


@given(texts)
def test_line_ends_are_normalised_once(text: str) -> None:
    assert normalise_newlines(normalise_newlines(text)) == normalise_newlines(text)


@given(texts, st.data())
def test_leaving_a_block_out_and_bringing_it_back_changes_no_offset(
    text: str, data: st.DataObject
) -> None:
    article = Article.from_text(text or "a")
    if article.blocks:
        index = data.draw(st.integers(0, len(article.blocks) - 1))
        assert article.with_block(index, kept=False).with_block(index, kept=True) == article


@given(texts)
def test_the_same_text_has_the_same_id(text: str) -> None:
    assert Article.from_text(text).id == Article.from_text(text, title="Other").id


def test_a_block_left_out_says_by_whom(article: Article) -> None:
    assert article.with_block(0, kept=False).blocks[0].reason == "left out by the analyst"


def test_debris_brought_back_is_a_paragraph() -> None:
    article = Article("x", "ads", (Block(Span(0, 3), BlockKind.DEBRIS, False, "advertising"),))
    assert article.with_block(0, kept=True).blocks[0] == Block(Span(0, 3))


def test_paragraphs_are_numbered_without_what_is_left_out(article: Article) -> None:
    trimmed = article.with_block(0, kept=False)
    starts = [block.span.start for block in trimmed.blocks]
    assert [trimmed.paragraph_number(start) for start in starts] == [None, 1, 2]


def test_between_blocks_there_is_none(article: Article) -> None:
    assert article.block_at(article.blocks[0].span.end) is None


def test_a_corrected_detail_tells_its_origin(article: Article) -> None:
    corrected = article.with_details(published=date(2024, 6, 2))
    assert (corrected.published, corrected.origin("published")) == (
        date(2024, 6, 2),
        "entered by the analyst",
    )


def test_an_iso_date_is_read() -> None:
    assert Article.from_text("a", published="2024-05-31").published == date(2024, 5, 31)


def test_a_malformed_date_is_refused() -> None:
    with pytest.raises(ValueError, match="Friday"):
        Article.from_text("a", published="Friday")


@pytest.mark.parametrize(
    ("other", "overlaps", "contains"),
    [(Span(2, 4), True, True), (Span(4, 7), True, False), (Span(5, 7), False, False)],
)
def test_spans_compare(other: Span, overlaps: bool, contains: bool) -> None:
    assert (Span(1, 5).overlaps(other), Span(1, 5).contains(other)) == (overlaps, contains)
