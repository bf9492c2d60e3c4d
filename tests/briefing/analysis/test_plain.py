"""Without a language model the marks of a text still tell: quotations, dates, percentages."""

import pytest

from briefing.analysis import analyse
from briefing.analysis.model import Section
from briefing.importing import import_article, import_findings

GERMAN = """Stadtrat stimmt für neue Brücke

Der Stadtrat hat am Freitag einer neuen Brücke zugestimmt. Dem ging eine lange Debatte voraus.

„Wir haben dreißig Jahre auf diese Brücke gewartet“, sagte die Bürgermeisterin nach der Sitzung.

Die Brücke soll bis zum 15.06.2026 fertig sein, 35,5 % der Kosten trägt das Land."""
JAPANESE = """政府は2024年5月31日に新しい計画を発表した。計画は国会で審議される予定だ。

大臣は記者団に「予算は来年さらに増えることになるだろう」と述べた。野党は反対している。"""


@pytest.fixture(params=[GERMAN, JAPANESE], ids=["German", "Japanese"])
def text(request: pytest.FixtureRequest) -> str:
    return request.param


def points(text: str, section: Section) -> list[str]:
    return [p.text for p in analyse(import_article(text)).key_points if p.section is section]


def test_every_point_is_a_whole_sentence_of_the_text(text: str) -> None:
    analysis = analyse(import_article(text))
    assert {point.section for point in analysis.key_points} == {
        Section.WHAT_HAPPENED,
        Section.POSITIONS,
        Section.TIMELINE,
    }
    for point in analysis.key_points:
        assert point.text in text


def test_a_quotation_stands_in_its_sentence() -> None:
    (position,) = points(GERMAN, Section.POSITIONS)
    assert position.startswith("„Wir haben")
    assert position.endswith("nach der Sitzung.")


def test_corner_brackets_are_quotation_marks() -> None:
    assert "増えることになるだろう" in points(JAPANESE, Section.POSITIONS)[0]


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("15.06.2026", "2026-06-15"),
        ("2026-06-15", "2026-06-15"),
        ("31/05/2024", "2024-05-31"),
        ("2024年5月31日", "2024-05-31"),
    ],
)
def test_dates_in_figures_are_resolved(written: str, value: str) -> None:
    article = import_article(GERMAN.replace("15.06.2026", written))
    assert [date.value for date in analyse(article).dates] == [value]


def test_a_day_that_may_be_a_month_is_not_guessed() -> None:
    article = import_article(GERMAN.replace("15.06.2026", "03/04/2026"))
    assert analyse(article).dates == ()


def test_percentages_are_figures() -> None:
    (figure,) = analyse(import_article(GERMAN)).figures
    assert (figure.value, figure.unit) == ("35.5", "%")


def test_what_is_missing_is_said_by_the_languages_name() -> None:
    (finding,) = import_findings(import_article(JAPANESE))
    assert "is in Japanese" in finding.message
