from __future__ import annotations

from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PIL import Image

from briefing.brief import set_details, set_prose
from briefing.rendering import brands, to_html, to_pdf, to_preview
from briefing.rendering.brands import (
    Brand,
    BrandBroken,
    contrast,
    find_brand,
    remove_brand,
    save_brand,
    styled,
)
from tests.briefing.rendering import sample
from tests.briefing.rendering.reading import boxes_of, faults_of, words_of

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    home = tmp_path / "brands"
    monkeypatch.setattr(brands, "brands_folder", lambda: home)
    return home


@pytest.fixture
def logo(tmp_path: Path) -> Path:
    path = tmp_path / "mark.png"
    Image.new("RGB", (300, 80), "#aa2200").save(path)
    return path


@given(accent=COLOURS, tint=COLOURS)
def test_any_two_colours_give_text_that_can_be_read(accent: str, tint: str) -> None:
    brand = Brand("House", accent, tint)
    assert contrast(brand.readable_accent, brand.readable_tint) >= 4.5
    assert contrast(brand.readable_accent, "#ffffff") >= 4.5
    assert contrast("#1e2227", brand.readable_tint) >= 7


@given(footer=st.text(st.characters(exclude_categories=["C", "Z"]), max_size=40))
def test_a_brand_is_read_as_it_was_written(footer: str) -> None:
    kept = save_brand(Brand("House", "#112233", footer=footer))
    assert kept == find_brand("House")
    assert (kept.accent, kept.footer) == ("#112233", footer)


def test_a_deleted_brand_leaves_nothing_but_what_others_put_there(logo: Path) -> None:
    kept = save_brand(Brand("House", logo=logo)).logo
    assert kept is not None
    (kept.parent / "notes.txt").write_text("Ask before a change.", encoding="utf-8")
    remove_brand("House")
    assert find_brand("House") is None
    assert [path.name for path in kept.parent.iterdir()] == ["notes.txt"]


def test_a_brand_gives_every_page_its_footer_and_the_front_its_logo(logo: Path) -> None:
    save_brand(Brand("House", "#7a1f5c", footer="Institute for Roads", logo=logo))
    branded = to_pdf(sample.brief(brand="House"), attach=False)
    assert words_of(branded).count("Institute for Roads") == 2
    assert faults_of(branded) == []


def test_a_logo_is_inside_the_page_that_stands_alone(logo: Path) -> None:
    save_brand(Brand("House", logo=logo))
    assert 'src="data:image/png;base64,' in to_html(sample.brief(brand="House"))


def test_a_changed_brand_prints_differently(logo: Path) -> None:
    save_brand(Brand("House"))
    before = to_preview(sample.brief(brand="House"))
    save_brand(Brand("House", logo=logo))
    assert to_preview(sample.brief(brand="House")).places != before.places


def test_a_brand_that_is_not_here_is_told() -> None:
    findings = to_preview(sample.brief(brand="Elsewhere")).findings
    assert [finding.code for finding in findings] == ["brand-missing"]


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("cut.png", b"\x89PNG\r\n\x1a\n\x00\x00"),
        ("words.png", b"This is no picture."),
        ("open.svg", b"<svg><g></svg>"),
        ("bomb.svg", b"<!DOCTYPE svg [<!ENTITY a 'b'>]><svg>&a;</svg>"),
        ("empty.png", b""),
    ],
)
def test_a_broken_logo_is_refused_in_a_sentence(tmp_path: Path, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    with pytest.raises(BrandBroken, match=name):
        save_brand(Brand("House", logo=tmp_path / name))


def test_a_logo_of_forty_million_pixels_is_refused(tmp_path: Path) -> None:
    Image.new("1", (8000, 5000)).save(tmp_path / "huge.png")
    with pytest.raises(BrandBroken, match="40 million pixels"):
        save_brand(Brand("House", logo=tmp_path / "huge.png"))


def test_a_mistake_in_a_brands_file_names_the_file(folder: Path) -> None:
    (folder / "House").mkdir(parents=True)
    (folder / "House" / "brand.toml").write_text("accent = 'red'")
    with pytest.raises(BrandBroken, match=r"brand\.toml"):
        find_brand("House")


def test_in_a_wide_face_no_words_of_the_rail_stand_on_others() -> None:
    save_brand(Brand("Wide", sans="DejaVu Sans"))
    brief = set_prose(sample.brief(), recommendations="Ask for the text.")
    pdf = to_pdf(set_details(brief, brand="Wide", template="policy-brief"))
    rail = [box for box in boxes_of(pdf) if box[0] < 130]
    assert rail
    for one, other in combinations(rail, 2):
        apart = one[1] >= other[3] - 1 or other[1] >= one[3] - 1
        assert apart or one[2] <= other[0] or other[2] <= one[0]


def test_lines_and_signs_follow_the_brands_colour() -> None:
    assert "--soft: #ed8f9a" in styled("", Brand("Red", accent="#e2001a"))
