"""Which places of an article are sure enough to be drawn on a map."""

from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.analysis import analyse
from briefing.analysis.model import Toponym
from briefing.article import Article


def places(text: str) -> dict[str, Toponym]:
    return {each.name: each for each in analyse(Article.from_text(text)).toponyms}


def test_a_city_that_something_happened_in_is_one_where_it_lies() -> None:
    text = "A missile killed three people in Kharkiv on Monday, the Ukrainian police said."
    place = places(text)["Kharkiv"]
    assert (place.north, place.east, place.area) == (50.0, 36.3, False)
    assert [span.of(text) for span in place.mentions] == ["Kharkiv"]


def test_a_country_that_something_happened_in_is_an_area() -> None:
    assert places("The army opened a new base in northern Kenya last year.")["Kenya"].area


@pytest.mark.parametrize(
    "text",
    [
        "Moscow denied the report on Monday. Russia said it had no troops there.",
        "Washington said that it would send more weapons to Kyiv. Ukraine welcomed it.",
        "The ministers of Ukraine and Russia agreed on a plan with Beijing and China.",
        "Germany urged France to lift its sanctions on Iran.",
        "The company bought gas from Russia and sold it to Austria.",
    ],
)
def test_a_government_is_no_place(text: str) -> None:
    assert places(text) == {}


@pytest.mark.parametrize(
    "text",
    [
        "Michael Jordan signed a contract on Friday. Jordan had asked for more money.",
        "There is little trust in Washington, the American senator said.",
        "A fire broke out in Georgia on Sunday, officials said.",
        "The talks took place in Cambridge on Tuesday, a delegate said.",
        "Two men were arrested in Springfield on Tuesday, the American police said.",
        "Snow fell in Manchester-by-the-Sea in Massachusetts on Tuesday, Britain's BBC said.",
        "The Chicago Tribune reported it on Friday, the American editor said.",
        "Rebels seized a town in Congo on Friday, officials said.",
        "LONDON, England (Reuters) - British shares rose on Monday.",
        "The strike hit factories owned by an America Online partner on Monday.",
        "Two trains collided near Odessa on Friday, Ukraine and Texas officials said.",
    ],
)
def test_what_may_be_another_place_or_none_is_left_out(text: str) -> None:
    assert places(text).keys() <= {"Massachusetts"}


@pytest.mark.parametrize(
    ("text", "name", "north"),
    [
        ("Two people drowned in Paris, Texas, on Monday.", "Paris", 33.7),
        ("Two people drowned in Paris on Monday, the French police said.", "Paris", 48.9),
        ("The talks took place in Cambridge, Massachusetts, on Tuesday.", "Cambridge", 42.4),
        ("The talks took place in Cambridge, England, on Tuesday.", "Cambridge", 52.2),
        ("Shells fell on Tuesday in Tripoli, Lebanon, residents said.", "Tripoli", 34.4),
        ("A crowd gathered in Odessa on Friday, the Ukrainian mayor said.", "Odessa", 46.5),
        ("Troops arrived in Georgia on Sunday. Shops in Tbilisi were shut.", "Georgia", 41.7),
        ("A fire broke out in Georgia on Sunday, north of Atlanta, police said.", "Georgia", 32.3),
        ("Senators met in Washington on Friday, the American press said.", "Washington", 38.9),
        ("Rebels seized a town in Congo on Friday. Kinshasa is calm.", "Congo", -4.4),
    ],
)
def test_namesakes_are_told_apart_by_what_is_named_beside_them(
    text: str, name: str, north: float
) -> None:
    assert places(text)[name].north == pytest.approx(north, abs=0.6)


def test_washington_is_not_the_capital_where_the_state_may_be_meant() -> None:
    text = "Voters in Washington backed the law. Turnout in Seattle, an American city, fell."
    assert "Washington" not in places(text)


def test_a_state_after_its_city_is_not_the_city_of_its_name() -> None:
    text = "Two people drowned in Buffalo, New York, on Monday, the American police said."
    assert places(text).keys() == {"Buffalo"}


def test_only_the_uses_of_a_capital_as_a_place_are_its_mentions() -> None:
    text = "Moscow denied it. Shops in Moscow were open on Friday, and Russia was calm."
    assert [span.start for span in places(text)["Moscow"].mentions] == [text.rindex("Moscow")]


def test_the_region_around_a_city_is_an_area_of_its_own_name() -> None:
    text = "Ukraine said that shells hit the Kharkiv region on Monday."
    place = places(text)["Kharkiv region"]
    assert place.area
    assert [span.of(text) for span in place.mentions] == ["Kharkiv region"]


def test_a_french_article_names_countries_in_french() -> None:
    text = "Trois soldats ont été tués lundi dans une attaque en Allemagne, a déclaré le ministre."
    article = replace(Article.from_text(text), language="fr")
    assert [each.name for each in analyse(article).toponyms] == ["Allemagne"]
