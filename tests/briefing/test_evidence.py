"""The check of an edited sentence: it flags hard facts that no source has, and nothing else."""

from __future__ import annotations

import time
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article import Article
from briefing.evidence import check_edit

TEXT = """U.S. President Joe Biden met Jens Stoltenberg of the European Commission on Thursday.

“Ukraine has the right to defend itself,” Stoltenberg said. The aid of $61.3 billion was agreed
by twenty-five ministers on 10 May 2024. Some 1,987 people were moved."""

SOURCE = Article.from_text(TEXT, title="A visit", published=date(2024, 5, 31))


def _flags(text: str) -> list[tuple[str, str]]:
    return [
        (found.code.removeprefix("unsupported-"), text[found.place.start : found.place.end])
        for found in check_edit([SOURCE], text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Biden met Stoltenberg.",
        "The American president met him.",
        "They agreed on more than $61 billion.",
        "25 ministers agreed on May 10.",
        "They met on 30 May.",
        "Nearly 2,000 people were moved.",
        "Ukrainians have “the right to defend itself”.",
        'He said: "Ukraine has the right ... to defend itself".',
        "The EC took part.",
        "",
        "…",
    ],
)
def test_what_the_source_says_is_not_flagged(text: str) -> None:
    assert _flags(text) == []


@pytest.mark.parametrize(
    ("text", "flags"),
    [
        ("They agreed on $63 billion.", [("number", "$63 billion")]),
        ("They agreed on $61.3 million.", [("number", "$61.3 million")]),
        ("Twenty-six ministers agreed.", [("number", "Twenty-six")]),
        ("It was agreed on 12 May.", [("date", "12 May")]),
        ("Biden met Emmanuel Macron there.", [("name", "Emmanuel Macron")]),
        ("Robert Biden met him.", [("name", "Robert")]),
        ("He said “we will never give in”.", [("quotation", "we will never give in")]),
        ("Macron and Scholz paid 7 euros.", [("name", "Scholz"), ("number", "7")]),
    ],
)
def test_what_no_source_says_is_flagged(text: str, flags: list[tuple[str, str]]) -> None:
    assert _flags(text) == flags


def test_one_of_several_sources_is_enough() -> None:
    other = Article.from_text("Macron spoke of 63 tanks.")
    assert check_edit([SOURCE, other], "Biden and Macron spoke of 63 tanks.") == []


def test_what_was_left_out_of_the_article_supports_nothing() -> None:
    trimmed = SOURCE.with_block(0, kept=False)
    assert [f.code for f in check_edit([trimmed], "He met Joe Biden.")] == ["unsupported-name"]


def test_without_sources_every_fact_is_flagged() -> None:
    assert len(check_edit([], "He gave Macron 7 euros.")) == 2


@given(st.text(max_size=300), st.text(max_size=300))
def test_any_text_can_be_checked(source: str, text: str) -> None:
    for found in check_edit([Article.from_text(source)], text):
        assert 0 <= found.place.start < found.place.end <= len(text)


@given(st.text(alphabet="aB1 .,“”\"'…\n", max_size=200))
def test_a_source_supports_itself(text: str) -> None:
    codes = {found.code for found in check_edit([Article.from_text(text)], text)}
    assert codes <= {"unsupported-quotation"}


def test_a_long_source_is_checked_while_typing() -> None:
    long = Article.from_text("\n\n".join(f"{TEXT} Part {n}." for n in range(40)))
    check_edit([long], "once")
    start = time.perf_counter()
    check_edit([long], "Biden met Macron on 12 May and agreed on $63 billion with 26 ministers.")
    assert time.perf_counter() - start < 0.1


HEADLINES = Article.from_text(
    "Ann Berg Wins Record Vote In Oslo\n\n"
    "The party of Ann Berg won a record vote in Oslo on Sunday. Carl Dahl of the Centre Party came "
    "second. The United Nations Security Council will hear Berg every Friday, until 6 p.m. "
    "Friday. “It was hard,” Dahl said. “It is over.” Kari Lund of the Movement for Coast and "
    "Country was third. Norway's prime minister was in Bergen, and King Harald in Norway."
)


@pytest.mark.parametrize(
    ("text", "flagged"),
    [
        ("Carl Dahl Wins Record Vote In Oslo", "Carl Dahl"),  # a headline
        ("Kari Lund will hear Berg every Friday.", "Kari Lund"),  # for a long name
        ("The Movement for Coast and Country will hear Berg every Friday.", "Movement for Coast"),
        ("“It was hard,” Kari Lund said.", "Kari Lund"),  # hardly a word tells whose sentence it is
        ("Norway's prime minister was in Oslo.", "Oslo"),  # a capital where something happens
        ("The Council will hear Berg every Monday.", "every Monday"),
        ("The Council will hear Berg until 6 p.m. Monday.", "6 p.m. Monday"),
    ],
)
def test_somebody_else_in_the_sources_own_sentence_is_flagged(text: str, flagged: str) -> None:
    found = [text[f.place.start : f.place.end] for f in check_edit([HEADLINES], text)]
    assert [words for words in found if flagged in words or words in flagged]


@pytest.mark.parametrize(
    "text",
    [
        "Ann Berg won a record vote in Oslo.",
        "The Security Council will hear Ann Berg.",
        "The prime minister of Norway was in Bergen.",
        "Harald was in Norway.",
    ],
)
def test_the_same_somebody_in_other_words_is_not_flagged(text: str) -> None:
    assert check_edit([HEADLINES], text) == []
