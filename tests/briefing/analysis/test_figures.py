import pytest

from briefing.analysis.dates import find_dates
from briefing.analysis.figures import find_figures
from briefing.analysis.model import Figure
from briefing.analysis.pipeline import parse
from briefing.article import Article


def figures(text: str) -> tuple[Figure, ...]:
    parsed = parse(Article.from_text(text, published="2024-05-31"))
    return find_figures(parsed, find_dates(parsed))


@pytest.mark.parametrize(
    ("text", "value", "unit"),
    [
        ("The plan costs $2.5 billion.", "2500000000", "USD"),
        ("The plan costs 40 million euros.", "40000000", "EUR"),
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


def test_counted_noun_is_kept_in_the_words_of_the_source() -> None:
    assert figures("They freed 12 political prisoners.")[0].counted == "political prisoners"


def test_qualifier_is_kept() -> None:
    assert figures("More than 300 people fled.")[0].qualifier == "more than"


def test_date_is_no_figure() -> None:
    assert figures("The council met on May 10, 2024.") == ()


def test_one_of_them_is_no_figure() -> None:
    assert figures("One thing is clear.") == ()
