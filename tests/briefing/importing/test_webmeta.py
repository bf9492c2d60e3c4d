"""What a page says about its article: the headline it shows, and its own day among others."""

from datetime import date

import pytest

from briefing.importing import dom, headline, webmeta
from briefing.importing.document import Metadata


def read(head: str, body: str, url: str = "") -> Metadata:
    root = dom.parse(f"<html><head>{head}</head><body>{body}</body></html>")
    assert root is not None
    return webmeta.read(root, url)


def titled(title: str, body: str, site: str = "The Valley News") -> str:
    return read(
        f"<title>{title}</title><meta property='og:site_name' content='{site}'>", body
    ).title


def test_the_headline_on_the_page_wins_over_the_teaser_for_sharing() -> None:
    head = "<meta property='og:title' content='Council approves bridge'>"
    assert read(head, "<h1>Council narrowly approves bridge</h1>").title == (
        "Council narrowly approves bridge"
    )


def test_lines_of_a_headline_are_parted_and_its_words_are_not() -> None:
    head = "<h1><span>Opinion</span>Council<br>app<b>roves</b> the bridge</h1>"
    assert titled("", head) == "Opinion Council approves the bridge"


def test_a_first_level_heading_of_another_story_is_no_headline() -> None:
    page = "<h2>Council approves the bridge</h2><h1>Five walks along a river in the autumn</h1>"
    assert titled("Council approves the bridge - Valley", page) == "Council approves the bridge"


@pytest.mark.parametrize(
    "heading",
    [
        "<h1>The Valley News</h1>",
        "<div class='site-logo'><h1>All that is new in and around the valley</h1></div>",
    ],
)
def test_the_outlets_own_name_is_no_headline(heading: str) -> None:
    assert titled("Council approves bridge - The Valley News", heading) == "Council approves bridge"


@pytest.mark.parametrize(
    ("title", "outlet", "cut"),
    [
        (
            "Bridge approved | Valley | The Valley News",
            "The Valley News",
            "Bridge approved",
        ),
        ("The Valley News | Bridge approved", "The Valley News", "Bridge approved"),
        ("Bridge approved · valleynews", "valleynews.example", "Bridge approved"),
        ("Bridge – a chronicle – Valley News", "www.valleynews.example", "Bridge – a chronicle"),
        ("Why the new bridge matters | Analysis", "The Valley News", "Why the new bridge matters"),
        ("Bridge approved - at last", "The Valley News", "Bridge approved - at last"),
    ],
)
def test_an_outlets_name_is_cut_from_a_title(title: str, outlet: str, cut: str) -> None:
    assert headline.without_outlet(title, outlet) == cut


def test_the_day_is_the_articles_not_that_of_an_article_it_links_to() -> None:
    head = """<title>Council approves bridge</title><script type="application/ld+json">[
    {"@type": "NewsArticle", "headline": "Ferry sinks", "datePublished": "2024-01-02"},
    {"@type": "NewsArticle", "headline": "Council approves bridge", "datePublished": "2024-05-31"}
    ]</script>"""
    assert read(head, "<p>Text.</p>").published == date(2024, 5, 31)


def test_a_day_at_the_end_of_the_link_settles_the_time_zone() -> None:
    head = "<meta property='article:published_time' content='2024-06-01T02:10:00Z'>"
    url = "https://news.example/news/bridge-approved-2024-05-31/"
    assert read(head, "<h1>Bridge approved</h1>", url).published == date(2024, 5, 31)


def test_a_heading_marked_as_the_headline_wins_over_a_teaser_in_other_words() -> None:
    body = "<h1 class='article__hed'>The ferryman</h1><h1>More on rivers</h1>"
    assert titled("What happens to those whom a bridge replaces", body) == "The ferryman"


@pytest.mark.parametrize(
    "script",
    [
        '{"@type": "WebPage", "datePublished": "2024-05-31"}',
        '{"@type": "NewsArticle", "headline": "A "bridge"", "datePublished": "2024-05-31",}',
    ],
)
def test_a_day_in_the_data_of_the_page_or_in_broken_data_is_found(script: str) -> None:
    head = f'<script type="application/ld+json">{script}</script>'
    assert read(head, "<h1>Bridge</h1>").published == date(2024, 5, 31)


def test_the_first_time_after_the_headline_is_the_articles() -> None:
    times = (
        "<time datetime='2020-01-01'>x</time><h1>Bridge</h1><time datetime='2024-05-31'>y</time>"
    )
    assert read("", times).published == date(2024, 5, 31)


HEADLINE = "Council approves bridge"


@pytest.mark.parametrize(
    ("title", "line", "cut"),
    [
        (f"{HEADLINE} - Valley News", HEADLINE, HEADLINE),
        (f"Valley News - {HEADLINE}", HEADLINE, HEADLINE),
        (f"{HEADLINE} - Valley News", "© 2024 Valley News Ltd", HEADLINE),
        (f"{HEADLINE} - Valley News", "Valley News", HEADLINE),
        (f"{HEADLINE} at last | Valley News", "", f"{HEADLINE} at last"),
        ("Bridge approved - at last", "It was approved at last.", "Bridge approved - at last"),
        ("Valley News - a history", "Valley News", "Valley News - a history"),
    ],
)
def test_a_documents_own_lines_tell_its_title_from_the_outlets_name(
    title: str, line: str, cut: str
) -> None:
    assert headline.of_document(title, "", [line]) == cut
