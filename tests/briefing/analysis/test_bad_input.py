from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import analyse
from briefing.analysis.doubts import doubts
from briefing.analysis.model import Analysis
from briefing.article import Article

PROSE = "THE COUNCIL MET ON THURSDAY AND THE MAYOR SAID THAT THE DEAL WAS DONE. "


def analysed(text: str, language: str = "en", published: str | None = "2024-05-31") -> Analysis:
    return analyse(replace(Article.from_text(text, published=published), language=language))


def codes(text: str, language: str = "en") -> list[str]:
    article = replace(Article.from_text(text), language=language)
    return [finding.code for finding in doubts(article)]


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize(
    "text",
    [
        "",
        "Peace.",
        "- apples\n- pears\n- 12 ministers",
        "Year | Sales\n2020 | 12\n2021 | $5 million",
        "Oh baby baby\nNa na na\nOh baby",
        "def f(x):\n    return {'a': [1, 2, 3]}",
        "... !!! ??? — “” «»",
        "1 2 3 4 5 6 7 8 9 10",
        "2020-" * 200,
        '"' * 201,
        "(" * 50 + ")" * 50,
    ],
)
def test_an_empty_analysis_says_why(text: str, language: str) -> None:
    found = analysed(text, language)
    assert found.key_points == ()
    assert [finding.code for finding in found.findings] == ["nothing-found"]


@pytest.mark.parametrize(
    "text",
    [
        "The min\u200bister\u200b said\x00 on Fri\u00adday that \u202ethe deal\u202c is\x07 done.",
        "\"The deal is done, he said. “We won't go, said \"Smith. ''Never`` she said.” “",
        "The minister spoke. Der Minister sprach am Freitag. Министр сказал. 大臣は話した。",
        "the council met on thursday and the mayor said that nobody agreed " * 20,
        PROSE * 5,
    ],
)
@pytest.mark.parametrize("published", [None, "0001-01-01", "9999-12-31"])
def test_every_span_of_an_odd_text_lies_inside_it(text: str, published: str | None) -> None:
    found = analysed(text, published=published)
    size = len(found.article.text)
    spans = (*found.actors, *found.statements, *found.dates, *found.figures, *found.key_points)
    assert all(0 <= item.start < item.end <= size for item in spans)


@settings(max_examples=30, deadline=None)
@given(st.text(max_size=200), st.sampled_from(["en", "fr"]), st.dates())
def test_any_text_is_analysed(text: str, language: str, published: object) -> None:
    found = analysed(text, language, str(published))
    assert found.key_points or found.findings


@given(
    st.lists(
        st.sampled_from(
            '« » “ ” " , . : — - ( ) said dit le 31 June juin 2024 % € $ Smith a-t-il selon'.split()
        ),
        max_size=30,
    ),
    st.sampled_from(["en", "fr"]),
)
@settings(max_examples=40, deadline=None)
def test_any_order_of_news_words_is_analysed(words: list[str], language: str) -> None:
    found = analysed(" ".join(words), language)
    assert found.key_points or found.findings


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The council met on 31 June.", "en"),
        ("The council met on June 31, 2024.", "en"),
        ("The council met on February 30.", "en"),
        ("Le conseil s’est réuni le 31 juin.", "fr"),
    ],
)
def test_a_day_that_the_calendar_lacks_is_a_finding(text: str, language: str) -> None:
    assert codes(text, language) == ["no-such-day"]


@pytest.mark.parametrize(
    "text", ["They met on 29 February.", "In June 2031, they met.", "May 12:30"]
)
def test_a_day_of_the_calendar_is_none(text: str) -> None:
    assert codes(text) == []


def test_a_text_in_capitals_is_a_finding() -> None:
    assert codes(PROSE * 5) == ["capitals"]
