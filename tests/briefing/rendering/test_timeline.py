from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from hypothesis import given
from hypothesis import strategies as st

from briefing.brief import Brief
from briefing.rendering import to_html, to_pdf
from briefing.rendering.axis import WIDTH, axis_of
from briefing.rendering.periods import Period, period_of
from briefing.rendering.timeline import FEW, NAMED, Drawing, Look, drawn, width
from tests.briefing.rendering import sample
from tests.briefing.rendering.reading import faults_of

LOOK = Look("#1d5a73", "#9dbac6")
SVG = "{http://www.w3.org/2000/svg}"

days = st.dates(date(1990, 1, 1), date(2060, 1, 1))
values = st.one_of(
    days.map(lambda day: day.isoformat()),
    days.map(lambda day: f"{day:%Y-%m}"),
    days.map(lambda day: f"{day:%Y}"),
    days.map(lambda day: f"{day.isocalendar().year}-W{day.isocalendar().week:02d}"),
    st.tuples(days, st.integers(1, 400)).map(
        lambda pair: f"{pair[0].isoformat()}/{(pair[0] + timedelta(pair[1])).isoformat()}"
    ),
)


def picture(*timexes: str, ahead: str = "2024-05-31") -> Drawing:
    made = drawn([(value, value > ahead) for value in sorted(timexes)], None, "en", LOOK)
    assert made is not None
    return made


def tree(drawing: Drawing) -> ElementTree.Element:
    return ElementTree.fromstring(unquote(drawing.address.partition(",")[2]))


def texts(drawing: Drawing) -> list[tuple[float, float, float, str]]:
    """Left end, right end, height and words of every text that stands over or under a day."""
    found = []
    for each in tree(drawing).iter(f"{SVG}text"):
        if each.text and not each.text.startswith(("past", "ahead")):
            face = "Semibold" if "font-weight" in each.attrib else "Regular"
            x, y = float(each.attrib["x"]), float(each.attrib["y"])
            found.append((x, x + width(each.text, face), y, each.text))
    return found


@pytest.mark.parametrize(
    ("value", "first", "last"),
    [
        ("2024-05-30", "2024-05-30", "2024-05-30"),
        ("2024-05-30T14:00", "2024-05-30", "2024-05-30"),
        ("2024-02", "2024-02-01", "2024-02-29"),
        ("2024-W22", "2024-05-27", "2024-06-02"),
        ("2024-W22-WE", "2024-06-01", "2024-06-02"),
        ("2024-Q4", "2024-10-01", "2024-12-31"),
        ("2024-WI", "2024-12-01", "2025-02-28"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("202X", "2020-01-01", "2029-12-31"),
        ("2024-06-13/2024-06-15", "2024-06-13", "2024-06-15"),
    ],
)
def test_a_timex_value_covers_its_days(value: str, first: str, last: str) -> None:
    ends = (date.fromisoformat(day).toordinal() for day in (first, last))
    assert period_of(value) == Period(*ends)


@pytest.mark.parametrize(
    "value", ["", "P3D", "PRESENT_REF", "XXXX-05-10", "2024-13", "0000", "2024-06/2024-05"]
)
def test_a_value_without_a_place_in_the_calendar_covers_none(value: str) -> None:
    assert period_of(value) is None


@pytest.mark.parametrize(
    "dates", [(), ("2024-05-01",), ("2024-05-01", "2024-06-01"), ("2024-05-01", "P3D", "soon")]
)
def test_fewer_than_three_dates_are_not_drawn(dates: tuple[str, ...]) -> None:
    assert drawn([(value, False) for value in dates], None, "en", LOOK) is None


@given(st.lists(values, min_size=2, max_size=60, unique=True))
def test_no_name_touches_another_or_leaves_the_paper(timexes: list[str]) -> None:
    found = texts(picture(*timexes)) if len({period_of(v) for v in timexes}) >= FEW else []
    rows: dict[float, list[tuple[float, float]]] = {}
    for left, right, y, _ in found:
        rows.setdefault(y, []).append((left, right))
    for row in map(sorted, rows.values()):
        assert row[0][0] >= -0.1
        assert row[-1][1] <= WIDTH + 0.1
        assert all(a[1] <= b[0] + 0.1 for a, b in pairwise(row))


@given(st.lists(st.dates(date(1500, 1, 1), date(2100, 1, 1)), min_size=2, max_size=50))
def test_days_stand_on_the_axis_in_order_of_time(row: list[date]) -> None:
    ordinals = sorted(day.toordinal() for day in row)
    axis = axis_of([Period(day, day) for day in ordinals])
    places = [axis.x(day) for day in ordinals]
    assert places == sorted(places)
    assert 0 <= places[0] <= places[-1] <= WIDTH + 0.01


def test_days_stand_to_scale() -> None:
    first = date(2024, 5, 1).toordinal()
    axis = axis_of([Period(first + day, first + day) for day in (0, 10, 30)])
    a, b, c = (axis.x(first + day) for day in (0, 10, 30))
    assert (c - a) / (b - a) == pytest.approx(3)


def test_a_long_empty_stretch_is_cut_out_and_told() -> None:
    made = picture("2014-03-18", "2024-05-10", "2024-05-28")
    first, second = (axis_of([period_of(v) or Period(0, 0) for v in row]).cuts for row in (
        ("2014-03-18", "2024-05-10", "2024-05-28"), ("2024-05-10", "2024-05-28"),
    ))  # fmt: skip
    assert (len(first), len(second)) == (1, 0)
    assert "cut out" in made.text


def test_a_close_row_of_dates_is_named_in_steps() -> None:
    row = ("2024-04-01", "2024-05-28", "2024-05-29", "2024-05-30", "2024-05-31")
    words = [text for *_, text in texts(picture(*row))]
    assert words[-5:] != [] and {"28 May 2024", "31 May 2024"} <= set(words)


def test_many_dates_are_drawn_without_names() -> None:
    start = date(2024, 1, 1)
    row = [(start + timedelta(day)).isoformat() for day in range(0, 300, 2)]
    found = texts(picture(*row))
    assert len({y for _, _, y, _ in found}) == 1
    assert len(found) <= NAMED


def test_what_lies_ahead_is_an_outline() -> None:
    circles = list(tree(picture("2024-05-10", "2024-06-10", "2024-06-20")).iter(f"{SVG}circle"))
    assert [each.get("fill") for each in circles[:2]] == ["#1d5a73", "#fff"]


def test_a_month_is_a_bar_as_long_as_it() -> None:
    root = tree(picture("2024-01-01", "2024-04", "2024-12-31"))
    bar = next(root.iter(f"{SVG}rect"))
    assert float(bar.attrib["width"]) == pytest.approx(29 / 365 * (WIDTH - 32), abs=0.1)


def test_the_drawing_says_in_words_what_it_shows(whole: Brief) -> None:
    page = to_html(whole, alone=False)
    said = "A time axis: 10 May 2024 to 30 June 2024; dates: 7, still ahead: 1."
    assert f'alt="{said}' in page


def test_a_timeline_with_one_date_has_no_drawing(whole: Brief) -> None:
    points = tuple(replace(point, when="2024-05-10") for point in whole.points)
    assert 'class="drawing"' not in to_html(replace(whole, points=points), alone=False)


def test_a_cut_axis_with_periods_is_accessible_and_archival() -> None:
    whole = sample.brief()
    dates = iter(("2014-03-18", "2024-05-10", "2024-W21", "2024-Q3", "2024-06", "2024", "202X"))
    points = tuple(replace(p, when=next(dates)) if p.when else p for p in whole.points)
    assert faults_of(to_pdf(replace(whole, points=points), attach=False)) == []
