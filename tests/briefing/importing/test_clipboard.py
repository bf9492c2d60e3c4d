"""The clipboard's formatted copy tells what the plain one's lines are."""

from briefing.article import BlockKind
from briefing.importing import import_copied

LINES = (
    "Council approves new bridge",
    "The town council approved a new bridge over the river on Friday, after a long debate.",
    "What it costs",
    "4 million euros for the bridge itself, paid from the regional budget over five years",
    "We have waited for this for thirty years, and now it is really going to be built at last.",
)
TEXT = "\n".join(LINES)
TAGS = ("h1", "p", "h2", "li", "blockquote")
MARKUP = "<meta charset=utf-8>" + "".join(
    f"<{tag}>{line}</{tag}>" for tag, line in zip(TAGS, LINES, strict=True)
)


def test_the_formatting_tells_title_headings_lists_and_quotations() -> None:
    article = import_copied(TEXT, MARKUP)
    assert [block.kind for block in article.blocks if block.kept] == [
        BlockKind.TITLE,
        BlockKind.PARAGRAPH,
        BlockKind.HEADING,
        BlockKind.LIST_ITEM,
        BlockKind.QUOTATION,
    ]
    assert article.title == LINES[0]
    assert article.origin("title") == "first heading of the formatted copy"


def test_the_text_is_the_plain_copy() -> None:
    assert import_copied(TEXT, MARKUP).text == TEXT


def test_formatting_of_something_else_changes_nothing() -> None:
    other = "<h1>Menu</h1><ul><li>News</li><li>Sport</li></ul>"
    assert import_copied(TEXT, other) == import_copied(TEXT)


def test_without_a_plain_copy_the_formatted_one_is_read() -> None:
    assert LINES[1] in import_copied("", f"<article>{MARKUP}</article>").text


def test_the_page_it_was_copied_from_is_its_link() -> None:
    article = import_copied(TEXT, url="https://news.example/bridge")
    assert article.url == "https://news.example/bridge"
    assert article.origin("url") == "the address it came from"
