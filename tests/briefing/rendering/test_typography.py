from __future__ import annotations

import pytest

from briefing.rendering.prose import ProseBlock, blocks_of
from briefing.rendering.typography import balanced_width, headline_figure, quoted, typographic


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ('He said "no".', "He said “no”."),
        ("Ukraine's ban", "Ukraine’s ban"),
        ("'Yes', she said", "‘Yes’, she said"),
        ("the '90s", "the ’90s"),
        ("wait...", "wait…"),
        ("one - two", "one – two"),
    ],
)
def test_typewriter_marks_become_a_printers(typed: str, printed: str) -> None:
    assert typographic(typed) == printed


@pytest.mark.parametrize(
    ("words", "printed"),
    [
        ("no change", "“no change”"),
        ("“no change”", "“no change”"),
        ("“It grew.” “It shrank.”", "“It grew.” “It shrank.”"),
        ("a “no” vote", "‘a “no” vote’"),
        ("“one” and “two”", "‘“one” and “two”’"),
    ],
)
def test_exact_words_stand_in_one_pair_of_marks(words: str, printed: str) -> None:
    assert quoted(words) == printed


@pytest.mark.parametrize(
    ("line", "figure"),
    [
        ("Congress passed $61 billion in aid.", "$61 billion"),
        ("Some 40% of voters agreed.", "40%"),
        ("It fired 1,200 shells on May 10.", "1,200"),
        ("The state spends $449K on it.", "$449K"),
        ("It costs 3bn euros a year.", "3bn euros"),
        ("The door is 0.8-inch wide.", "0.8-inch"),
        ("The 5G network reached 12 towns.", "12"),
        ("A six-month delay followed.", "six months"),
        ("On May 10, 2024 it began.", ""),
        ("The 10 May offensive began.", ""),
        ("It grew in 2023.", ""),
        ("No number here.", ""),
        ("Japan’s Nikkei 225 declined 0.3%.", "0.3%"),
        ("Nikkei 225 declined 0.3%.", "0.3%"),
        ("Some 225 ships sank.", "225"),
        ("The council met under Article 50 of the treaty.", ""),
    ],
)
def test_the_first_amount_of_a_line_is_set_large(line: str, figure: str) -> None:
    assert headline_figure(line) == figure


def test_a_balanced_title_leaves_no_word_alone() -> None:
    assert 10 <= balanced_width("aaaa aaaa aaaa aaaa a", {"a": 1.0, " ": 1.0}, 20) <= 15


def test_a_balanced_title_takes_no_more_lines() -> None:
    assert balanced_width("aaaa aaaa", {"a": 1.0, " ": 1.0}, 20) >= 9


def test_plain_text_becomes_paragraphs_and_lists() -> None:
    assert blocks_of("One\nline.\n\n1. First\n2. Second\n\n- A dot") == (
        ProseBlock("p", ("One line.",)),
        ProseBlock("ol", ("First", "Second")),
        ProseBlock("ul", ("A dot",)),
    )
