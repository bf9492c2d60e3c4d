"""Plain text: every paragraph kept, the debris marked and never deleted."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.article import Article, BlockKind
from briefing.errors import ImportFailed
from briefing.importing import debris, import_article, import_findings
from briefing.importing.document import Piece
from briefing.importing.language import language_name

SAMPLE = next((Path(__file__).parents[3] / "seeds").glob("*.txt"))

TOWN = """Town council approves new bridge

The town council approved a new bridge over the river on Friday, after months of debate.

“We have waited for this for thirty years,” the mayor told reporters after the vote.

The bridge will cost 4 million euros, the treasurer said, and will open in two years.

Related articles

Old bridge closed for repairs

Leave a Reply

Your email address will not be published."""

MENU = "\n".join(f"{name} news" for name in "World Town Port River Farm Sport Arts Food".split())


def texts(article: Article, kind: BlockKind | None = None) -> list[str]:
    blocks = [b for b in article.kept_blocks if kind in (None, b.kind)]
    return [block.span.of(article.text) for block in blocks]


@pytest.fixture(scope="module")
def sample() -> Article:
    return import_article(SAMPLE)


def test_the_first_line_of_the_sample_is_its_title(sample: Article) -> None:
    assert sample.title == "Biden allows Ukraine to use US arms in Russia"
    assert sample.blocks[0].kind is BlockKind.TITLE


def test_every_paragraph_of_the_sample_is_kept(sample: Article) -> None:
    article, _, _ = sample.text.partition("Check Also")
    paragraphs = [p.strip() for p in article.split("\n\n") if p.strip()]
    assert texts(sample) == paragraphs


def test_what_follows_check_also_is_left_out_with_reasons(sample: Article) -> None:
    after = [b for b in sample.blocks if b.span.start >= sample.text.index("Check Also")]
    assert len(after) == 5
    assert all(not block.kept and block.reason for block in after)
    assert after[1].reason == "after “Check Also”: links to other articles"


def test_what_follows_a_bare_related_is_left_out() -> None:
    kept = import_article(TOWN.replace("Related articles", "Related")).kept_blocks
    assert len(kept) == len(import_article(TOWN).kept_blocks)


def test_a_left_out_block_can_be_brought_back(sample: Article) -> None:
    last = len(sample.blocks) - 1
    assert sample.with_block(last, kept=True).blocks[last].kept


def test_a_relative_day_without_a_publication_date_asks_for_it() -> None:
    findings = import_findings(import_article(TOWN))
    assert [finding.code for finding in findings] == ["no-publication-date"]


def test_the_question_goes_when_the_date_is_given() -> None:
    article = import_article(TOWN).with_details(published="2024-05-31")
    assert import_findings(article) == ()


def test_lines_broken_by_hand_are_one_paragraph() -> None:
    wrapped = (
        "The council approved the new bridge over the river on Friday, after\n"
        "months of debate about its cost and about the trees that will have to\n"
        "be felled for it."
    )
    assert texts(import_article(wrapped)) == [wrapped]


def test_one_sentence_is_an_article() -> None:
    assert texts(import_article("The minister spoke.")) == ["The minister spoke."]


@pytest.mark.parametrize(
    ("byline", "author"),
    [
        ("JANIE HAR", "Janie Har"),
        ("J.P. O'NEIL", "J.P. O'Neil"),
        ("AJ MCDONALD-LI", "AJ McDonald-Li"),
        ("BBC NEWS", "BBC NEWS"),
    ],
)
def test_an_author_in_capitals_gets_usual_letters(byline: str, author: str) -> None:
    text = TOWN.replace("\n\n", f"\n\nBy {byline}\n\n", 1)
    assert import_article(text).authors == (author,)


def test_a_byline_gives_the_authors() -> None:
    article = import_article(TOWN.replace("\n\n", "\n\nBy Ana Lopes and Jon Kerr\n\n", 1))
    assert article.authors == ("Ana Lopes", "Jon Kerr")
    assert article.origin("authors") == "byline"


@pytest.mark.parametrize("more", ["Valley News", "Staff Writer", "Senior Editor"])
def test_an_outlet_or_an_office_in_a_byline_is_no_author(more: str) -> None:
    text = TOWN.replace("\n\nThe", f"\n\nBy Ana Lopes, {more}\n\nThe", 1)
    assert import_article(text).authors == ("Ana Lopes",)


@pytest.mark.parametrize(
    "line", ["Ana Lopes | 31 May 2024", "Ana Lopes, political editor", "Ana Lopes · May 31, 2024"]
)
def test_a_name_with_a_day_or_a_role_below_the_headline_is_the_author(line: str) -> None:
    article = import_article(TOWN.replace("\n\n", f"\n\n{line}\n\n", 1))
    assert article.authors == ("Ana Lopes",)
    assert texts(article, BlockKind.BYLINE) == [line]


@pytest.mark.parametrize(
    "line", ["Los Angeles, May 31, 2024", "Middle East | 31 May 2024", "Valley News | 31 May 2024"]
)
def test_a_place_or_a_section_with_a_day_is_no_author(line: str) -> None:
    assert import_article(TOWN.replace("\n\n", f"\n\n{line}\n\n", 1)).authors == ()


@pytest.mark.parametrize("line", ["12 May 2024 by Ana Lopes", "May 12, 2024 | by Ana Lopes"])
def test_a_day_may_open_a_byline(line: str) -> None:
    article = import_article(TOWN.replace("\n\n", f"\n\n{line}\n\n", 1))
    assert (article.authors, article.published) == (("Ana Lopes",), date(2024, 5, 12))


def test_lines_in_capitals_above_prose_are_headings() -> None:
    text = TOWN.replace("\n\nThe bridge", "\n\n2. THE COSTS\n\nThe bridge")
    headings = [b for b in import_article(text).blocks if b.kind is BlockKind.HEADING]
    assert [block.span.of(text) for block in headings] == ["2. THE COSTS"]


def test_a_headline_in_capitals_is_parted_from_the_byline_below() -> None:
    title = "TOWN COUNCIL APPROVES A NEW BRIDGE OVER THE RIVER"
    lines = TOWN.split("\n\n")[1:4]
    article = import_article("\n\n".join([f"{title}\nBy Ana Lopes, political editor", *lines]))
    assert (article.title, article.authors) == (title, ("Ana Lopes",))


@pytest.mark.parametrize(
    "mark", ["(more)", "-more-", "BC-BRIDGE 1stAdd", "SLUG: BRIDGE-VOTE", "###"]
)
def test_an_agencys_notes_to_its_desks_are_left_out(mark: str) -> None:
    title, *lines = TOWN.split("\n\n")[:4]
    text = "\n\n".join([title, *lines, mark])
    assert [b.span.of(text) for b in import_article(text).blocks if not b.kept] == [mark]


def test_a_wires_slug_is_no_headline() -> None:
    lines = TOWN.split("\n\n")[1:4]
    assert import_article("\n\n".join(["SLUG: BRIDGE-VOTE", *lines])).title == ""


def test_a_dateline_gives_the_publication_date() -> None:
    article = import_article(TOWN.replace("\n\n", "\n\nPublished 31 May 2024\n\n", 1))
    assert str(article.published) == "2024-05-31"
    assert texts(article, BlockKind.DATELINE) == ["Published 31 May 2024"]


@pytest.mark.parametrize("label", ["Read more", "Lesen Sie auch", "À lire aussi ", "More"])
def test_a_line_that_leads_to_another_article_is_left_out(label: str) -> None:
    pasted = TOWN.replace("\n\nThe bridge", f"\n\n{label}: Ferry to close\n\nThe bridge")
    [line] = [b for b in import_article(pasted).blocks if label in b.span.of(pasted)[:20]]
    assert (line.kept, line.reason) == (False, "links to other articles")


@pytest.mark.parametrize(
    "line",
    [
        "5 min read",
        "Reading time: 4 minutes",
        "Lesezeit: ca. 3 Minuten",
        "Temps de lecture : 3 min",
        "Lectura de 3 minutos",
        "Tempo de leitura: 3 minutos",
    ],
)
def test_what_an_article_takes_to_read_is_left_out(line: str) -> None:
    article = import_article(f"The port opened on Friday.\n\n{line}\n\nShips came at once.")
    block = next(b for b in article.blocks if b.span.of(article.text) == line)
    assert (block.kept, block.reason) == (False, "reading time")


def test_a_sentence_that_begins_like_a_label_is_kept() -> None:
    text = f"{TOWN.partition('Related')[0].strip()}\n\nMore: the old bridge will be taken down."
    assert texts(import_article(text))[-1] == "More: the old bridge will be taken down."


def test_the_headline_is_the_line_whose_words_the_text_uses() -> None:
    ticker = "Port workers call for a strike over pay"
    pasted = f"{MENU}\n\n{ticker}\n\nCouncil approves bridge\n\n{TOWN.partition(chr(10))[2]}"
    assert import_article(pasted).title == "Council approves bridge"


def test_the_headline_is_found_above_a_day_a_long_menu_and_a_films_caption() -> None:
    sites = ("Facebook", "Messenger", "Twitter", "Pinterest", "WhatsApp", "LinkedIn", "e-mail")
    shares = "\n\n".join(f"{site}\n\nShare this with {site}" for site in sites * 2)
    head = f"Council approves bridge\n\n31 May 2024\n\n{shares}"
    film = "Media captionThe river and its bridge"
    article = import_article(f"{MENU}\n\n{head}\n\n{film}\n\n{TOWN.partition(chr(10))[2]}")
    assert (article.title, article.published) == ("Council approves bridge", date(2024, 5, 31))


def test_what_follows_the_end_of_a_press_release_is_left_out() -> None:
    release = TOWN.partition("Related")[0].strip()
    article = import_article(f"FOR IMMEDIATE RELEASE\n\n{release}\n\nENDS\n\nThe town has a port.")
    left_out = [block.reason for block in article.blocks if not block.kept]
    assert left_out == ["lines of the press office", *["after “ENDS”: notes to editors"] * 2]


@pytest.mark.parametrize(
    ("heading", "reason"),
    [
        ("Weitere Beiträge", "links to other articles"),
        ("Veja também:", "links to other articles"),
        ("関連記事まとめ", "links to other articles"),
        ("Комментарии", "readers' comments"),
    ],
)
def test_an_article_ends_in_other_languages_too(heading: str, reason: str) -> None:
    article = import_article(TOWN.replace("Related articles", heading))
    [block] = [b for b in article.blocks if b.span.of(article.text) == heading]
    assert (block.kept, block.reason) == (False, f"after “{heading}”: {reason}")


def test_sentences_below_an_articles_end_are_kept_and_labels_are_not() -> None:
    lines = [Piece(text) for text in (TOWN.split("\n\n")[1], "Up next", "Visit us on Friday.")]
    tail = [Piece("Related"), Piece("Old bridge closed")]
    debris.drop_known([*lines, *tail])
    assert [piece.kept for piece in lines] == [True, True, True]
    assert [piece.reason for piece in tail] == ["links to other articles"] * 2


def test_links_below_a_japanese_article_are_left_out() -> None:
    sentence = "町議会は金曜日、川に新しい橋を架ける計画を長い議論の末に承認した。"
    more = "市長は三十年待ったと記者団に語り、工事は来春に始まると説明した。"
    page = f"{MENU}\n\n橋の建設を承認\n\n{sentence}\n\n{more}"
    article = import_article(f"{page}\n\n関連記事\n\n古い橋が閉鎖\n\n港の拡張計画")
    assert sentence in texts(article)
    assert not any(block.kept for block in article.blocks[-3:])


def test_the_note_about_the_author_that_closes_a_page_is_left_out() -> None:
    note = "Ana Lopes has written about towns and their bridges for the Valley News since 2009."
    page = f"{MENU}\n\n{TOWN.partition('Related')[0]}About Ana Lopes\n\n{note}"
    article = import_article(page)
    assert not any(block.kept for block in article.blocks[-2:])
    assert article.blocks[-2].reason == "about the author"


@settings(deadline=None)
@given(st.text(st.characters(codec="utf-8"), max_size=400))
def test_any_text_is_kept_whole_in_ordered_blocks(text: str) -> None:
    try:
        article = import_article(text)
    except ImportFailed:
        return
    ends = [0]
    for block in article.blocks:
        assert ends[-1] <= block.span.start < block.span.end <= len(article.text)
        ends.append(block.span.end)
    assert sum(map(str.isalnum, article.text)) == sum(map(str.isalnum, text))


@settings(deadline=None)
@given(st.binary(max_size=400))
def test_any_bytes_give_an_article_or_one_sentence(data: bytes) -> None:
    try:
        assert import_article(data).text
    except ImportFailed as error:
        assert error.message.endswith((".", "!"))
        assert error.remedy


@pytest.mark.parametrize(
    ("code", "name"), [("ary", "Moroccan Arabic"), ("pt-BR", "Portuguese"), ("qqq", "qqq")]
)
def test_a_language_has_a_name_where_one_is_known(code: str, name: str) -> None:
    assert language_name(code) == name
