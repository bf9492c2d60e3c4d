"""Web pages: the article, its parts and what the page says about it."""

from datetime import date

import pytest

from briefing.article import Article, BlockKind
from briefing.importing import import_article

PAGE = """<!doctype html><html lang="en-GB"><head><title>Bridge approved - The Valley News</title>
<link rel="canonical" href="https://news.example/2024/05/31/bridge">
<meta property="og:site_name" content="The Valley News">
<script type="application/ld+json">{"@type": "NewsArticle", "headline": "Council approves bridge",
 "datePublished": "2024-05-31T08:00:00Z", "author": [{"@type": "Person", "name": "Ana Lopes"}]}
</script></head><body>
<nav class="menu"><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav>
<article><h1>Council approves bridge</h1><p class="byline">By Ana Lopes</p>
<p>The town council approved a new bridge over the river on Friday, after months of debate about
its cost and about the trees that stand on the bank.</p>
<p>“We have waited for this for thirty years,” the mayor told reporters after the vote, which was
closer than most people in the room had expected.</p>
<h2>What it costs</h2>
<p>The bridge will cost 4 million euros, the treasurer said, and it will open in two years if the
weather allows it.</p>
<table><tr><th>Part</th><th>Cost</th></tr><tr><td>Bridge</td><td>4 million</td></tr></table>
<p>Work on the banks begins in the spring, and the old ferry will run until the last day, the
council's engineer said.</p></article>
<section class="comments"><h3>2 Comments</h3>
<p>I do not believe a word of what they say.</p></section>
<footer>© 2024 The Valley News. All rights reserved.</footer></body></html>"""


@pytest.fixture(scope="module")
def article() -> Article:
    return import_article(PAGE.encode(), media_type="text/html")


def block(article: Article, words: str) -> tuple[BlockKind, bool, str]:
    found = article.block_at(article.text.index(words))
    assert found is not None
    return found.kind, found.kept, found.reason


def test_the_page_gives_title_author_outlet_day_link_and_language(article: Article) -> None:
    assert article.title == "Council approves bridge"
    assert article.authors == ("Ana Lopes",)
    assert article.publisher == "The Valley News"
    assert article.published == date(2024, 5, 31)
    assert article.url == "https://news.example/2024/05/31/bridge"
    assert article.language == "en"
    assert article.origin("published") == "JSON-LD"


def test_an_outlet_that_names_itself_as_author_has_named_nobody() -> None:
    page = PAGE.replace("Ana Lopes", "The Valley News").replace("Person", "Organization")
    assert import_article(page.encode(), media_type="text/html").authors == ()


def test_what_is_shown_only_under_the_mouse_is_no_part_of_a_sentence() -> None:
    box = '<b><a href="/m">The mayor on the ferry</a> <a href="/m">More</a></b>'
    name = f'<span class="rollover"><a href="/m">mayor</a><span class="rollover-box">{box}</span>'
    page = PAGE.replace("the mayor told", f"the {name}</span> told")
    assert "the mayor told reporters" in import_article(page.encode(), media_type="text/html").text


@pytest.mark.parametrize("sign", ["del", "s", "strike"])
def test_words_that_a_correction_strikes_out_are_not_the_articles(sign: str) -> None:
    page = PAGE.replace("the mayor told", f"the <{sign}>deputy</{sign}> mayor told")
    assert "the mayor told reporters" in import_article(page.encode(), media_type="text/html").text


def test_the_parts_of_the_page_keep_their_kind(article: Article) -> None:
    assert block(article, "Council approves")[:2] == (BlockKind.TITLE, True)
    assert block(article, "By Ana")[:2] == (BlockKind.BYLINE, True)
    assert block(article, "The town council")[:2] == (BlockKind.PARAGRAPH, True)
    assert block(article, "What it costs")[:2] == (BlockKind.HEADING, True)


@pytest.mark.parametrize(
    ("words", "reason"),
    [
        ("World", "navigation menu"),
        ("I do not believe", "readers' comments"),
        ("© 2024", "copyright and terms"),
    ],
)
def test_the_debris_is_marked_with_its_reason(article: Article, words: str, reason: str) -> None:
    kind, kept, why = block(article, words)
    assert (kind, kept) == (BlockKind.DEBRIS, False)
    assert reason in why


def test_the_text_holds_the_whole_page(article: Article) -> None:
    assert article.text.startswith("Home\n\nWorld\n\nCouncil approves bridge\n\nBy Ana Lopes")


def test_rows_of_a_table_are_one_block(article: Article) -> None:
    row = article.block_at(article.text.index("Part"))
    assert row is not None
    assert row.span.of(article.text) == "Part\tCost\nBridge\t4 million"


def test_deep_and_long_pages_are_read_within_bounds() -> None:
    deep = "<div>" * 1000 + "<p>The minister spoke to the press about the bridge.</p>" * 2000
    assert import_article(deep.encode(), media_type="text/html").kept_blocks


def test_rich_text_from_the_clipboard_is_read_as_a_page() -> None:
    lines = "<p>The minister spoke to the press about the new bridge over the river.</p>" * 3
    article = import_article(f"<h1>On bridges</h1>{lines}", media_type="text/html")
    assert article.title == "On bridges"
    assert len(article.kept_blocks) == 4
