"""The locator map: what is on it, where it stands, and what it says to those who can't see it."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import combinations
from urllib.parse import unquote
from xml.etree import ElementTree

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from briefing.brief import Brief, edit_text, reject, set_details
from briefing.rendering import to_docx, to_html, to_markdown, to_pdf, to_rich_text
from briefing.rendering.basemap import HIGH, WIDTH, Frame, frame_of, land_share
from briefing.rendering.compose import content_of
from briefing.rendering.lettering import Box, Label, placed
from briefing.rendering.locator import MOST, Spot, located
from briefing.rendering.projection import Region, World
from briefing.rendering.templates import find_template
from briefing.rendering.timeline import Drawing, Look
from tests.briefing.rendering import sample
from tests.briefing.rendering.reading import faults_of

LOOK = Look("#1d5a73", "#9dbac6")
SVG = "{http://www.w3.org/2000/svg}"

norths, easts = st.floats(-89, 89), st.floats(-180, 180)
points = st.tuples(norths, easts)
names = st.sampled_from(["Oslo", "São Paulo", "N’Djamena"])
spots = st.builds(Spot, names, norths, easts, st.booleans())
marks_of = st.tuples(st.floats(20, WIDTH - 20), st.floats(20, HIGH - 20), st.booleans())


def city(name: str, north: float, east: float) -> Spot:
    return Spot(name, north, east, area=False)


def drawn(*places: Spot) -> Drawing:
    picture = located(places, "en", LOOK)
    assert picture is not None
    return picture


def tree(drawing: Drawing) -> ElementTree.Element:
    return ElementTree.fromstring(unquote(drawing.address.partition(",")[2]))


def named(drawing: Drawing) -> set[str | None]:
    return {each.text for each in tree(drawing).iter(f"{SVG}text")}


def map_of(brief: Brief, template: str = "situation-report") -> Drawing | None:
    part = content_of(set_details(brief, template=template), find_template(template)).part("map")
    return part.drawing if part else None


# --- which places --------------------------------------------------------------------------


def test_a_map_names_the_places_of_the_accepted_points(whole: Brief) -> None:
    drawing = map_of(whole)
    assert drawing is not None
    assert named(drawing) == {"Russia", "Kharkiv", "France"}
    assert drawing.text == "Map: Russia, Kharkiv and France."


def test_a_place_whose_points_are_rejected_is_not_on_the_map(whole: Brief) -> None:
    for point in whole.points:
        if "France" in point.text:
            whole = reject(whole, point.id)
    drawing = map_of(whole)
    assert drawing is not None and "France" not in named(drawing)


def test_a_place_that_the_analyst_took_out_of_the_text_is_not_on_the_map(whole: Brief) -> None:
    for point in whole.points:
        if "France" in point.text:
            whole = edit_text(whole, point.id, "Biden will attend D-Day ceremonies.")
    drawing = map_of(whole)
    assert drawing is not None and "France" not in named(drawing)


def test_a_brief_without_a_sure_place_has_no_map(whole: Brief) -> None:
    bare = set_details(replace(whole, toponyms=()), template="situation-report")
    assert "section-map" not in to_html(bare, alone=False)


def test_a_single_country_has_no_map() -> None:
    country = Spot("Ukraine", 49.0, 32.0, True)
    assert located((country,), "en", LOOK) is None
    assert located((country, city("Kyiv", 50.4, 30.5)), "en", LOOK) is not None


def test_the_analyst_can_leave_the_map_out(whole: Brief) -> None:
    off = set_details(whole, template="backgrounder", map=False)
    assert "section-map" not in to_html(off, alone=False)


def test_what_is_over_the_number_of_places_is_told() -> None:
    many = [city(f"Town {n}", 40 + n, 3 * n) for n in range(MOST + 2)]
    assert "Not shown: Town 8 and Town 9." in drawn(*many).caption


# --- where they stand ----------------------------------------------------------------------


@settings(deadline=None)
@given(st.lists(points, min_size=1, max_size=8))
def test_every_place_lies_in_its_frame(places: list[tuple[float, float]]) -> None:
    frame = frame_of(places)
    for place in places:
        x, y = frame.spot(*place)
        assert 0 <= x <= frame.width
        assert 0 <= y <= frame.height


@given(points, points)
def test_a_place_found_back_from_the_plane_is_the_same(
    middle: tuple[float, float], place: tuple[float, float]
) -> None:
    region = Region(*middle)
    if region.distance(*place) < 3:
        again = region.place(*region.xy(*place))
        assert region.xy(*again) == pytest.approx(region.xy(*place), abs=1e-6)


def test_places_on_both_sides_of_the_date_line_are_neighbours() -> None:
    frame = frame_of([(-18.1, 178.4), (-13.8, -171.8)])
    assert isinstance(frame.projection, Region)
    assert abs(frame.projection.east) > 170


def test_places_across_the_world_stand_on_a_map_of_the_world() -> None:
    assert isinstance(frame_of([(38.9, -77.0), (39.9, 116.4)]).projection, World)


def test_one_city_is_shown_with_the_land_around_it() -> None:
    frame = frame_of([(50.5, 30.5)])
    assert frame.at(50.5, 20.5)[0] > 0


def test_a_map_takes_less_than_a_third_of_a_page() -> None:
    assert drawn(city("A", 60, 10), city("B", -30, 20)).height < 842 / 3


@settings(max_examples=40, deadline=None)
@given(st.lists(spots, min_size=2, max_size=10))
def test_every_place_is_named_on_the_map_or_under_it(places: list[Spot]) -> None:
    drawing = drawn(*places)
    assert named(drawing) | set(re.split(r", | and |: |\.", drawing.caption)) >= {
        place.name for place in places
    }


@given(st.lists(marks_of, max_size=8))
def test_no_name_touches_another_or_a_dot(marks: list[tuple[float, float, bool]]) -> None:
    labels = [Label(f"Place {n}", *mark) for n, mark in enumerate(marks)]
    inset = Box(0, 0, 70, 40)
    names = placed(labels, (WIDTH, HIGH), [inset])
    boxes = [name.box for name in names]
    assert not any(one.touches(other) for one, other in combinations([*boxes, inset], 2))
    assert not any(
        box.left < mark.x < box.right and box.top < mark.y < box.bottom
        for box in boxes
        for mark in labels
        if not mark.area
    )


@pytest.mark.parametrize(
    ("north", "east", "water"),
    [
        (42.0, 51.0, True),  # the Caspian Sea
        (44.0, -87.0, True),  # Lake Michigan
        (0.0, -30.0, True),
        (50.0, 36.3, False),  # Kharkiv
        (66.0, -172.0, False),  # Russia, east of the date line
        (-85.0, 10.0, False),  # Antarctica
    ],
)
def test_land_is_land_and_water_water(north: float, east: float, water: bool) -> None:
    frame = Frame(Region(north, east), (0, 0), 4000, 20, 20)
    assert land_share(frame) == pytest.approx(0 if water else 1, abs=0.01)


# --- what comes out ------------------------------------------------------------------------


def test_a_brief_with_a_map_has_the_same_bytes_each_time() -> None:
    brief = sample.brief(template="situation-report")
    assert to_pdf(brief) == to_pdf(brief)


def test_a_map_in_a_brands_typeface_is_accessible_and_archival() -> None:
    assert faults_of(to_pdf(sample.brief(template="backgrounder", language="de"))) == []


def test_a_map_has_words_for_those_who_cannot_see_it(whole: Brief) -> None:
    page = to_html(set_details(whole, template="backgrounder"), alone=False)
    assert 'alt="Map: Russia, Kharkiv and France."' in page
    assert "Natural Earth" in page and "GeoNames (CC BY 4.0)" in page


@pytest.mark.parametrize("write", [to_docx, to_markdown, lambda brief: to_rich_text(brief).html])
def test_outputs_without_pictures_leave_the_map_out(whole: Brief, write) -> None:  # type: ignore[no-untyped-def]
    with_map = set_details(whole, template="situation-report")
    assert write(with_map) == write(set_details(with_map, map=False))
