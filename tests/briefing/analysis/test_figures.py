from dataclasses import replace

import pytest

from briefing.analysis.dates import find_dates
from briefing.analysis.figures import find_figures
from briefing.analysis.model import Figure
from briefing.analysis.pipeline import parse
from briefing.article import Article


def figures(text: str, language: str = "en") -> tuple[Figure, ...]:
    article = Article.from_text(text, published="2024-05-31")
    parsed = parse(replace(article, language=language))
    return find_figures(parsed, find_dates(parsed))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The plan costs $2.5 billion.", "2500000000", "USD"),
        ("The plan costs 40 million euros.", "40000000", "EUR"),
        ("Trade fell to dlrs 13 billion last year.", "13000000000", "USD"),
        ("Exports fell 12 percent.", "12", "%"),
        ("Exports fell 3.5% in a year.", "3.5", "%"),
        ("The road is 40 kilometers long.", "40", "km"),
        ("Twenty-three soldiers died.", "23", ""),
        ("About 1,500 people marched.", "1500", ""),
        ("A six-month delay followed.", "6", "month"),
    ],
)
def test_value_and_unit_are_normalised(text: str, value: str, unit: str) -> None:
    found = figures(text)[0]
    assert (found.value, found.unit) == (value, unit)


@pytest.mark.parametrize(
    ("text", "values"),
    [
        ("She could make no 911 calls.", []),
        ("A storm left 911 people homeless.", ["911"]),
        ("There were 112 emergency calls.", ["112"]),
        ("It costs $911.", ["911"]),
    ],
)
def test_a_number_that_is_dialled_counts_nothing(text: str, values: list[str]) -> None:
    assert [figure.value for figure in figures(text)] == values


def test_counted_noun_is_kept_in_the_words_of_the_source() -> None:
    assert figures("They freed 12 political prisoners.")[0].counted == "political prisoners"


def test_the_time_of_a_figure_is_not_what_it_counts() -> None:
    assert figures("Trade fell to $14 billion last year.")[0].counted == ""


def test_qualifier_is_kept() -> None:
    assert figures("More than 300 people fled.")[0].qualifier == "more than"


def test_date_is_no_figure() -> None:
    assert figures("The council met on May 10, 2024.") == ()


def test_one_of_them_is_no_figure() -> None:
    assert figures("One thing is clear.") == ()


@pytest.mark.parametrize(
    ("text", "dates"),
    [
        ("Exports fell 12 percent in 2023, up from 9 percent in 2022.", ["2023", "2022"]),
        ("At least 23 soldiers and 4 civilians died on Tuesday.", ["2024-05-28", "2024-05-28"]),
        ("On Friday, 300 people fled.", ["2024-05-31"]),
        ("Prices rose 7.4% from 6.9% a year earlier.", ["", "2023"]),
        ("The council met on Friday. The plan costs $2 billion.", [""]),
    ],
)
def test_a_figure_holds_for_the_time_of_its_own_clause(text: str, dates: list[str]) -> None:
    assert [figure.as_of for figure in figures(text)] == dates


@pytest.mark.parametrize(
    ("text", "value", "counted"),
    [
        ("About two-thirds of voters agree.", "0.666667", "voters"),
        ("Half of the members left.", "0.5", "members"),
        ("One in five children is poor.", "0.2", "children"),
    ],
)
def test_shares_of_a_whole_are_figures(text: str, value: str, counted: str) -> None:
    found = figures(text)[0]
    assert (found.value, found.unit, found.counted) == (value, "share", counted)


def test_both_ends_of_a_range_count_the_same() -> None:
    assert [figure.counted for figure in figures("Between 200 and 300 people came.")] == [
        "people",
        "people",
    ]


def test_comparison_is_kept_with_its_figure() -> None:
    found = figures("Exports fell 12 percent, down from 15 percent.")
    assert found[1].qualifier == "down from"


@pytest.mark.parametrize("text", ["They won 3-2.", "He lives at 10 Downing Street."])
def test_scores_and_addresses_are_no_figures(text: str) -> None:
    assert figures(text) == ()


@pytest.mark.parametrize(
    ("text", "value", "unit", "counted"),
    [
        ("Le plan coûte 2,5 milliards d’euros.", "2500000000", "EUR", ""),
        ("Une hausse de 30\u202f% des prix est prévue.", "30", "%", "prix"),
        ("Il a dit que 1\u00a0200 emplois étaient menacés.", "1200", "", "emplois"),
        ("Une dizaine de soldats sont morts.", "10", "", "soldats"),
        ("Le budget de 4 Md€ a été voté.", "4000000000", "EUR", ""),
        ("La moitié des élus ont voté contre.", "0.5", "share", "élus"),
        ("Trois ministres ont démissionné.", "3", "", "ministres"),
    ],
)
def test_french_figures_are_read(text: str, value: str, unit: str, counted: str) -> None:
    found = figures(text, "fr")[0]
    assert (found.value, found.unit, found.counted) == (value, unit, counted)
