"""Each kind of thing that an edit can turn round, and what only looks like it."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.article import Article
from briefing.evidence import HARD_KINDS, Kind, check_edit
from briefing.finding import Finding, Place

TEXT = """President Emmanuel Macron told reporters on Thursday that France may send 12 ships.

The German chancellor, Olaf Scholz, said that some ministers did not support the plan, which would
cost more than 40 million euros a year. “We must not hurry,” Scholz said. “We will decide in June.”

A senior U.S. official said the talks broke down after the storm. Exports to China rose by 8.5% in
March 2023, faster than exports to Japan. The Organization of Grain Exporters (OGE) is expected to
meet on 12 June. Nobody asked the farmers, said Anna Berg, who leads the union."""

SOURCE = Article.from_text(TEXT, title="Ships for the strait", published=date(2024, 5, 31))


def _found(text: str) -> list[Finding]:
    return check_edit([SOURCE], text)


def _flags(text: str) -> list[tuple[str, str]]:
    return [
        (found.code.removeprefix("unsupported-"), text[found.place.start : found.place.end])
        for found in _found(text)
    ]


@pytest.mark.parametrize(
    ("kind", "words", "text"),
    [
        ("number", "15", "France may send 15 ships."),
        ("number", "40 billion", "The plan would cost more than 40 billion euros a year."),
        ("number", "8.5", "Exports to China rose by 8.5 points in March 2023."),
        ("date", "April 2023", "Exports to China rose by 8.5% in April 2023."),
        ("date", "Friday", "Macron told reporters on Friday that France may send ships."),
        ("date", "13 June", "The Organization of Grain Exporters is expected to meet on 13 June."),
        ("name", "Italy", "Emmanuel Macron told reporters that Italy may send 12 ships."),
        ("quotation", "We must never hurry", "“We must never hurry,” Scholz said."),
        ("quotation", "broke up after the storm", "The talks “broke up after the storm”."),
        ("speaker", "Anna Berg", "Anna Berg told reporters that France may send ships."),
        ("speaker", "analyst", "A senior analyst said the talks broke down after the storm."),
        ("speaker", "Scholz", "“Nobody asked the farmers,” said Scholz, who leads the union."),
        ("negation", "did support", "The German chancellor, Olaf Scholz, said that some ministers "
         "did support the plan."),
        ("negation", "not break", "The talks did not break down after the storm."),
        ("certainty", "France will send", "Macron told reporters that France will send 12 ships."),
        ("certainty", "will meet", "The Organization of Grain Exporters will meet on 12 June."),
        ("certainty", "all ministers", "Scholz said that all ministers did not support the plan."),
        ("comparison", "less", "The plan would cost less than 40 million euros a year."),
        ("comparison", "fell", "Exports to China fell by 8.5% in March 2023."),
        ("cause", "because of", "The talks broke down because of the storm."),
    ],
)  # fmt: skip
def test_a_turned_sentence_is_flagged_at_its_words(kind: str, words: str, text: str) -> None:
    assert any(kind == k and words in w for k, w in _flags(text)), _flags(text)


@pytest.mark.parametrize(
    "text",
    [
        "Macron said that France may send 12 ships.",
        "French President Macron told reporters that France may send a dozen ships.",
        "France might send 12 ships, Emmanuel Macron told reporters on 30 May.",
        "The plan would cost over €40 million a year.",
        "The plan would cost more than forty million euros a year.",
        "Exports to China rose by nearly 9% in March last year.",
        "Chinese exports rose in 2023.",
        "The OGE is expected to meet in June.",
        "“We must not hurry … We will decide in June.”",
        "Scholz said: ‘We must not hurry’.",
        "Some ministers didn't support the plan, the chancellor said.",
        "The talks broke down after the storm, an American official said.",
        "[Macron] told reporters that France may send 12 ships.",
        "Exports rose to China faster than to Japan.",
    ],
)
def test_other_words_for_the_same_are_not_flagged(text: str) -> None:
    assert _flags(text) == []


@pytest.mark.parametrize("kind", Kind)
def test_each_kind_can_be_switched_off(kind: Kind) -> None:
    text = (
        "Italy will send 15 ships. The talks broke down because of the storm. Exports to China "
        "fell by 8.5% in April 2023. Some ministers did support the plan, said Anna Berg. “No way.”"
    )
    found = check_edit([SOURCE], text, kinds=frozenset(Kind) - {kind})
    assert found and all(kind not in each.code for each in found)


def test_the_nearest_thing_in_the_source_comes_with_the_finding() -> None:
    (found,) = _found("The plan would cost more than 45 million euros a year.")
    place = found.source
    assert TEXT[place.start : place.end] == found.instead == "40 million"


def test_the_analysts_own_prose_may_judge() -> None:
    text = "France will send ships, because all ministers support the plan."
    assert check_edit([SOURCE], text, kinds=HARD_KINDS) == []


def test_what_only_another_paragraph_says_is_offered_as_evidence() -> None:
    first = SOURCE.blocks[0].span
    place = Place(SOURCE.id, first.start, first.end)
    text = (
        "Emmanuel Macron told reporters that France may send 12 ships at 40 million euros a year."
    )
    (found,) = check_edit([SOURCE], text, evidence=[place])
    assert found.code == "elsewhere-number"
    assert "40 million euros" in TEXT[found.source.start : found.source.end]


def test_what_the_own_evidence_says_is_not_asked_again() -> None:
    first = SOURCE.blocks[0].span
    place = Place(SOURCE.id, first.start, first.end)
    text = "On Thursday, Macron told reporters that France may send 12 ships."
    assert check_edit([SOURCE], text, evidence=[place]) == []


def test_exchanged_names_are_flagged() -> None:
    source = Article.from_text("Hours later Sergei Orlov praised Maria Keller for her patience.")
    assert check_edit([source], "Hours later Maria Keller praised Sergei Orlov for her patience.")


@pytest.mark.parametrize(
    ("kind", "source", "text"),
    [
        ("comparison", "Coal costs more than gas in Oslo.", "Gas costs more than coal in Oslo."),
        (
            "number",
            "The council sent 200 nurses and 300 guards to the quay.",
            "The council sent 300 nurses and 200 guards to the quay.",
        ),
        (
            "negation",
            "The quay is, the mayor told the crews on Friday, not safe.",
            "The quay is, the mayor told the crews on Friday, safe.",
        ),
        (
            "negation",
            "The plan was, the mayor told the crews, in the interest of the town.",
            "The plan was, the mayor told the crews, not in the interest of the town.",
        ),
        (
            "speaker",
            "Ada Finch leads the council. A guard said the quay was sold in May.",
            "Finch said the quay was sold in May.",
        ),
    ],
)
def test_the_same_words_turned_round_are_flagged(kind: str, source: str, text: str) -> None:
    found = check_edit([Article.from_text(source)], text)
    assert {each.code for each in found} == {f"unsupported-{kind}"}


def test_a_speaker_named_in_place_of_a_description_is_not_flagged() -> None:
    source = "Ada Finch leads the council. The chancellor said the quay was sold in May."
    assert check_edit([Article.from_text(source)], "Finch said the quay was sold in May.") == []


@given(st.sampled_from(" ".join(TEXT.split()).split(". ")))
def test_a_sentence_of_the_source_is_never_flagged(sentence: str) -> None:
    assert check_edit([SOURCE], sentence) == []


@pytest.mark.parametrize("words", ["a ", "Berg said. ", "\x00\x07", "12 May "])
def test_text_without_end_gets_an_answer(words: str) -> None:
    text = (words * 50_000)[:100_000]
    assert isinstance(check_edit([SOURCE, Article.from_text(text)], text), list)


@pytest.mark.parametrize(
    "text",
    [
        "Der Kanzler sagte am Donnerstag, 12 Schiffe.",
        "中国表示，将于六月开会。",
        "\u202e\ufeff\x1b[0m",
        "}{ {words}",
    ],
)
def test_any_language_and_any_character_get_an_answer(text: str) -> None:
    assert isinstance(check_edit([SOURCE], text), list)
