"""Subtitle, dates and their doubts: where each came from, and what was said otherwise."""

from datetime import date

import pytest

from briefing.article import Article
from briefing.importing import import_article
from briefing.importing.dates import find_date

LINE = "<p>The town council approved a new bridge over the river on Friday, after a debate.</p>"
STANDFIRST = "Twelve votes to seven after a debate of four hours about the toll"


def page(head: str = "", lead: str = "", url: str = "") -> Article:
    body = f"<article><h1>Council approves new bridge</h1>{lead}{LINE * 4}</article>"
    return import_article(
        f"<html><head>{head}</head><body>{body}</body></html>", media_type="text/html", url=url
    )


def meta(name: str, content: str) -> str:
    return f'<meta property="{name}" content="{content}">'


@pytest.mark.parametrize(
    ("head", "lead"),
    [
        ("", f"<p class=standfirst>{STANDFIRST}</p>"),
        (meta("og:description", STANDFIRST), f"<p>{STANDFIRST}</p>"),
    ],
)
def test_a_standfirst_is_the_subtitle(head: str, lead: str) -> None:
    article = page(head, lead)
    assert (article.subtitle, article.origin("subtitle")) == (STANDFIRST, "standfirst")


def test_a_description_that_the_page_does_not_show_is_no_subtitle() -> None:
    assert page(meta("og:description", STANDFIRST)).subtitle == ""


def test_front_matter_gives_subtitle_and_day_of_change() -> None:
    text = f"---\ntitle: Bridge\nsubtitle: {STANDFIRST}\nupdated: 2024-06-02\n---\nThe vote.\n"
    article = import_article(text, name="a.md", media_type="text/markdown")
    assert (article.subtitle, article.updated) == (STANDFIRST, date(2024, 6, 2))
    assert article.origin("updated") == "front matter"


def test_an_updated_line_is_no_day_of_publication() -> None:
    text = LINE[3:-4]
    article = import_article(f"Council approves new bridge\n\nUpdated 2 June 2024\n\n{text}")
    assert (article.published, article.updated) == (None, date(2024, 6, 2))


def codes(article: Article) -> list[str]:
    return [finding.code for finding in article.findings]


PUBLISHED = meta("article:published_time", "2024-05-31T10:00:00Z")


@pytest.mark.parametrize(
    "disagreeing",
    [
        page(PUBLISHED, url="https://news.example/2024/05/20/bridge"),
        page(PUBLISHED, "<p>20 May 2024</p>"),
        page(PUBLISHED + meta("article:modified_time", "2024-05-20T10:00:00Z")),
    ],
    ids=["link", "dateline", "changed before"],
)
def test_two_days_that_disagree_are_a_finding(disagreeing: Article) -> None:
    assert codes(disagreeing) == ["dates-disagree"]


@pytest.mark.parametrize(
    "agreeing",
    [
        page(PUBLISHED, url="https://news.example/2024/06/01/bridge"),
        page(PUBLISHED, "<p>31 May 2024</p>"),
        page(PUBLISHED + meta("article:modified_time", "2024-06-20"), "<p>20 June 2024</p>"),
    ],
    ids=["time of Greenwich", "dateline", "day of change"],
)
def test_days_that_agree_are_none(agreeing: Article) -> None:
    assert codes(agreeing) == []


def test_a_date_that_the_analyst_entered_answers_the_doubt() -> None:
    article = page(PUBLISHED, "<p>20 May 2024</p>").with_details(published=date(2024, 5, 20))
    assert codes(article) == []


def test_a_guess_is_called_one() -> None:
    article = page(head="<script>var stamp = '2024-05-31';</script>")
    assert article.origin("published") == "a guess from the page's source"
    assert codes(article) == ["date-guessed"]


@pytest.mark.parametrize(
    "line", ["31 мая 2024", "31 maja 2024", "31. Mai 2024", "31 de mayo de 2024", "le 31 mai 2024"]
)
def test_a_day_is_read_in_the_languages_of_the_page(line: str) -> None:
    assert find_date(line) == date(2024, 5, 31)


def test_a_year_in_the_text_is_no_day_of_publication() -> None:
    assert (
        page(
            lead="<p>The toll was first planned in 2021, when it was to be two euros.</p>"
        ).published
        is None
    )
