from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from briefing.brief import Brief, Details, Prose
from briefing.errors import TemplateBroken
from briefing.rendering import html, list_templates, templates, to_html, to_pdf, to_preview
from tests.briefing.rendering import sample
from tests.briefing.rendering.reading import faults_of, pages_of, words_of


def test_the_standard_template_comes_first() -> None:
    assert list_templates()[0].name == "policy-brief"


def test_a_template_says_when_to_use_it() -> None:
    assert all(info.when_to_use.endswith(".") for info in list_templates())


TABLE = """
title = "Odd"
when_to_use = "Never."
sections = ["context"]
"""


@pytest.fixture
def own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of templates in place of the shipped ones."""
    from jinja2 import FileSystemLoader

    folder = tmp_path / "odd"
    folder.mkdir()
    (folder / "template.toml").write_text(TABLE)
    monkeypatch.setattr(templates, "templates_folder", lambda: tmp_path)
    monkeypatch.setattr(html, "templates_folder", lambda: tmp_path)
    list_templates.cache_clear()
    monkeypatch.setattr(html._environment(), "loader", FileSystemLoader(tmp_path))
    yield folder
    list_templates.cache_clear()


@pytest.mark.parametrize(
    ("source", "line"),
    [
        ("<p>\n{% if %}", 2),
        ("<p>\n\n{{ brief.no_such_thing }}", 3),
        ("{{ ''.__class__.__mro__ }}", 1),
        ("{% include 'missing.j2' %}", 1),
    ],
)
def test_a_mistake_in_a_template_names_its_line(own_folder: Path, source: str, line: int) -> None:
    (own_folder / "template.html.j2").write_text(source)
    with pytest.raises(TemplateBroken) as caught:
        to_html(sample.brief(template="odd"))
    assert caught.value.line == line


def test_a_template_of_unknown_sections_says_which_there_are(own_folder: Path) -> None:
    table = 'title = "Odd"\nwhen_to_use = "Never."\nsections = ["poem"]'
    (own_folder / "template.toml").write_text(table)
    with pytest.raises(TemplateBroken, match="knows no section 'poem'"):
        list_templates()


def full(template: str, **details: object) -> Brief:
    """The sample with the analyst's own paragraphs, in one template."""
    prose = Prose(
        bottom_line="Limited strikes are now permitted.",
        assessment="The change is narrower than it looks.",
        recommendations="1. Ask the embassy.\n2. Review in two weeks.",
    )
    return replace(sample.brief(template=template, author="The desk", **details), prose=prose)


NAMES = [info.name for info in list_templates()]


@pytest.mark.parametrize("size", ["A4", "Letter"])
@pytest.mark.parametrize("name", NAMES)
def test_every_template_is_accessible_and_archival(name: str, size: str) -> None:
    assert faults_of(to_pdf(full(name, page_size=size, marking="TLP:GREEN"), attach=False)) == []


@pytest.mark.parametrize("name", NAMES)
def test_every_template_prints_a_brief_with_nothing_in_it(name: str) -> None:
    bare = Brief(Details(template=name))
    assert "Nothing is confirmed yet" in words_of(to_pdf(bare, draft=True, attach=False))


def test_a_one_pager_is_one_page() -> None:
    assert pages_of(to_pdf(full("one-pager"), attach=False)) == 1


def test_a_decision_memo_is_two_pages() -> None:
    assert pages_of(to_pdf(full("decision-memo"), attach=False)) == 2


def test_a_note_to_a_minister_asks_for_agreement() -> None:
    assert to_html(full("ministerial-note")).count("Agreed / Not agreed") == 2


def test_points_without_a_place_in_the_template_are_told() -> None:
    findings = to_preview(full("one-pager")).findings
    assert {finding.code for finding in findings} == {"section-not-printed"}
