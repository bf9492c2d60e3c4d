"""Spelling with Hunspell's dictionaries: the shipped one, and those of the system."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.spelling import dictionaries, misspelled, suggestions


def test_american_english_is_always_there() -> None:
    assert "en_US" in [path.stem for path in dictionaries("en", folders=())]


def test_wrong_words_are_found_and_curly_apostrophes_are_not_wrong() -> None:
    assert misspelled({"received", "recieved", "don’t"}, "en-GB") == {"recieved"}


def test_what_may_have_been_meant_comes_first() -> None:
    assert suggestions("recieve", "en")[0] == "receive"


def test_a_language_without_a_dictionary_has_no_wrong_words() -> None:
    assert misspelled({"qwrtz"}, "zz") == frozenset()


def test_a_dictionary_of_the_system_is_found_by_its_language(tmp_path: Path) -> None:
    for name in ("de_AT.dic", "de_AT.aff", "de_DE.dic", "den_XX.dic", "den_XX.aff"):
        (tmp_path / name).write_text("1\nHaus\n")
    assert [path.stem for path in dictionaries("de", [tmp_path])] == ["de_AT"]


@pytest.mark.parametrize("word", ["Київ", "\ud800", "a\x00b", ""])
def test_words_that_a_dictionary_cannot_read_are_not_wrong(word: str) -> None:
    assert misspelled({word}, "en") == frozenset()


@settings(max_examples=50, deadline=None)
@given(st.sets(st.text(max_size=20), max_size=5))
def test_any_words_can_be_asked_about(words: set[str]) -> None:
    assert misspelled(words, "en") <= words
