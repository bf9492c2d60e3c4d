"""Markdown: front matter as metadata, the rest as it is seen."""

from datetime import date

import pytest

from briefing.article import Article, BlockKind
from briefing.importing import import_article

CLIPPED = """---
title: "Town council approves new bridge"
source: "https://news.example/2024/bridge"
author:
  - "[[Ana Lopes]]"
published: 2024-05-31
created: 2024-06-02
tags:
  - "clippings"
---
The town council [approved](https://news.example/vote) a **new bridge** on Friday, after a debate.

## What it costs

> We have waited for this for thirty years, the mayor told reporters.

- The bridge costs 4 million euros.
- The road costs 1 million euros.
"""


@pytest.fixture(scope="module")
def article() -> Article:
    return import_article(CLIPPED.encode(), name="clip.md")


def test_front_matter_gives_title_author_link_and_day(article: Article) -> None:
    assert article.title == "Town council approves new bridge"
    assert article.authors == ("Ana Lopes",)
    assert article.url == "https://news.example/2024/bridge"
    assert article.published == date(2024, 5, 31)
    assert article.origin("published") == "front matter"


def test_the_text_is_what_a_reader_sees(article: Article) -> None:
    assert "The town council approved a new bridge on Friday" in article.text


def test_headings_quotations_and_lists_keep_their_kind(article: Article) -> None:
    kinds = [block.kind for block in article.kept_blocks]
    assert kinds == [
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.QUOTATION,
        BlockKind.LIST_ITEM,
        BlockKind.LIST_ITEM,
    ]


def test_front_matter_stays_in_the_text_marked_as_such(article: Article) -> None:
    assert article.blocks[0].span.of(article.text).startswith("---\ntitle:")
    assert article.blocks[0].reason.startswith("front matter")


def test_pasted_markdown_is_recognised_by_its_front_matter() -> None:
    assert import_article(CLIPPED).media_type == "text/markdown"


def test_broken_front_matter_is_text() -> None:
    article = import_article(b"---\ntitle: [oops\n---\nThe minister spoke to us.", name="a.md")
    assert "oops" in article.text
