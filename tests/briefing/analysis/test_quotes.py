import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.analysis.pipeline import parse
from briefing.analysis.quotes import find_quotes, quoted_spans
from briefing.article import Article


def quoted(text: str) -> list[str]:
    return [text[start:end] for start, end, _ in quoted_spans(text)]


@pytest.mark.parametrize(
    ("opening", "closing"), [("“", "”"), ('"', '"'), ("''", "''"), ("``", "''"), ("«", "»")]
)
def test_every_style_of_mark_is_read(opening: str, closing: str) -> None:
    words = f"{opening}We agree,{closing}"
    assert quoted(f"{words} she said.") == [words]


def test_a_quotation_inside_a_quotation_is_part_of_it() -> None:
    text = "He said: “They told us “no” and left.”"
    assert quoted(text) == ["“They told us “no” and left.”"]


def test_a_curly_opening_may_be_closed_by_a_straight_mark() -> None:
    assert quoted('“We agree," she said.') == ['“We agree,"']


def test_a_quotation_left_open_ends_with_its_paragraph() -> None:
    assert list(quoted_spans("She said: “We agree.")) == [(10, 20, False)]


def test_a_paragraph_that_was_run_on_opens_its_quotation_anew() -> None:
    text = '"We agree," she said. "We did for years. "They never did." Finch left.'
    assert quoted(text) == ['"We agree,"', '"We did for years.', '"They never did."']


def test_an_inch_sign_opens_nothing() -> None:
    assert quoted('A 6" pipe burst.') == []


def test_single_marks_count_where_there_are_no_double_ones() -> None:
    article = Article.from_text("‘We won’t go,’ said the envoy.")
    [[quote]] = find_quotes(parse(article))
    assert quote.span.of(article.text) == "‘We won’t go,’"


@given(st.text(alphabet="ab “”\"'`«»‘’.,\n", max_size=60))
def test_quotations_never_overlap(text: str) -> None:
    spans = list(quoted_spans(text))
    assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))
