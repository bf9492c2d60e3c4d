from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from briefing.brief import Brief, Details, Prose
from briefing.errors import RenderFailed, TemplateBroken
from briefing.rendering import list_templates, sandbox, templates, to_html, to_pdf, to_preview
from briefing.rendering.templates import duplicate_template, find_template
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
def own_folder(own_templates: Path) -> Path:
    """A template of the user's own."""
    folder = own_templates / "odd"
    folder.mkdir(parents=True)
    (folder / "template.toml").write_text(TABLE)
    return folder


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
        find_template("odd")


def test_a_template_with_a_mistake_does_not_hide_the_others(own_folder: Path) -> None:
    (own_folder / "template.toml").write_text("title = ")
    assert len(list_templates()) == len(NAMES)


def test_a_mistake_shows_the_lines_around(own_folder: Path) -> None:
    (own_folder / "template.html.j2").write_text("<p>\n<b>\n{{ brief.odd }}\n</b>")
    with pytest.raises(TemplateBroken) as caught:
        to_html(sample.brief(template="odd"))
    assert ">    3  {{ brief.odd }}" in caught.value.excerpt.splitlines()


def test_an_unknown_name_is_told_without_pythons_words(own_folder: Path) -> None:
    (own_folder / "template.html.j2").write_text("{{ brief.titel }}")
    with pytest.raises(TemplateBroken) as caught:
        to_html(sample.brief(template="odd"))
    assert "line 1: “titel” is not known; perhaps “title” is meant." in caught.value.message


def test_a_part_that_is_missing_is_told_by_its_name_alone(own_folder: Path) -> None:
    (own_folder / "template.html.j2").write_text("{% include 'missing.j2' %}")
    with pytest.raises(TemplateBroken, match=r"line 1: “missing\.j2” is missing\. Correct"):
        to_html(sample.brief(template="odd"))


def test_a_template_without_its_file_says_which(own_folder: Path) -> None:
    (own_folder / "template.html.j2").unlink(missing_ok=True)
    with pytest.raises(TemplateBroken, match=r"^odd/template\.html\.j2 is missing\."):
        to_html(sample.brief(template="odd"))


def test_a_mistake_in_a_style_is_told_at_every_preview_with_its_line(own_folder: Path) -> None:
    (own_folder / "template.html.j2").write_text("<title>Odd</title><p>{{ brief.title }}</p>")
    (own_folder / "style.css").write_text("p {\n  colr: red;\n}\n")
    for title in ("One", "Two"):
        found = to_preview(sample.brief(template="odd", title=title)).findings
        told = [finding.message for finding in found if finding.code == "renderer-warning"]
        assert told == ["odd/style.css, line 2: Ignored `colr: red`, unknown property."]


def test_a_template_that_never_ends_is_stopped(
    own_folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sandbox, "PATIENCE", 0.3)
    loop = "{% for a in range(99999) %}"
    (own_folder / "template.html.j2").write_text(f"<p>\n{loop}{loop}{'{% endfor %}' * 2}")
    with pytest.raises(TemplateBroken, match="line 2: it still runs"):
        to_html(sample.brief(template="odd"))


@pytest.mark.parametrize(
    "source",
    [
        "{% macro again() %}{{ again() }}{% endmacro %}{{ again() }}",
        "{{ 'much' * 9999999999 }}",
        "{{ 9 ** 99999999 }}",
    ],
    ids=["calls itself", "long text", "large number"],
)
def test_a_template_that_asks_for_too_much_is_stopped(own_folder: Path, source: str) -> None:
    (own_folder / "template.html.j2").write_text("<p>\n" + source)
    with pytest.raises(TemplateBroken, match="line 2"):
        to_html(sample.brief(template="odd"))


@pytest.mark.parametrize("name", ["/etc/passwd", "../../../etc/passwd", "_shared/../../x"])
def test_a_template_reads_no_files(own_folder: Path, name: str) -> None:
    (own_folder / "template.html.j2").write_text(f"{{% include '{name}' %}}")
    with pytest.raises(TemplateBroken):
        to_html(sample.brief(template="odd"))


def test_a_copy_prints_what_its_model_prints(own_templates: Path) -> None:
    copy = duplicate_template("one-pager", 'My "short" brief')
    assert (copy.title, copy.folder.parent) == ('My "short" brief', own_templates)
    words = words_of(to_pdf(sample.brief(template=copy.name), attach=False))
    model = words_of(to_pdf(sample.brief(template="one-pager"), attach=False))
    assert words.partition("Bottom")[2] == model.partition("Bottom")[2] != ""


def test_a_changed_template_prints_differently(own_templates: Path) -> None:
    copy = duplicate_template("one-pager", "Mine")
    brief = sample.brief(template=copy.name)
    before = to_preview(brief)
    (copy.folder / "style.css").write_text("h1 { font-size: 40pt }")
    assert to_preview(brief).places != before.places


def test_a_folder_that_cannot_be_written_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setattr(templates, "own_templates_folder", lambda: tmp_path / "file" / "templates")
    with pytest.raises(RenderFailed, match="could not be copied"):
        duplicate_template("one-pager", "Mine")


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


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_a_decision_memo_is_two_pages(size: str) -> None:
    assert pages_of(to_pdf(full("decision-memo", page_size=size), attach=False)) == 2


def test_a_memo_on_more_pages_than_its_kind_allows_is_told() -> None:
    heavy = replace(sample.heavy(2), details=full("decision-memo").details)
    preview = to_preview(heavy)
    told = [f.message for f in preview.findings if f.code == "too-many-pages"]
    assert preview.pages > 2
    assert f"fills {preview.pages} pages" in told[0]


def test_a_note_to_a_minister_asks_for_agreement() -> None:
    assert to_html(full("ministerial-note")).count("Agreed / Not agreed") == 2


def test_recommendations_stand_one_a_line() -> None:
    brief = full("ministerial-note")
    brief = replace(
        brief, prose=Prose(recommendations="Ask the embassy.\nReview in June.\n\nWait.")
    )
    assert to_html(brief).count("Agreed / Not agreed") == 3


def test_a_note_to_a_minister_says_through_whom_by_when_and_why() -> None:
    brief = full(
        "ministerial-note",
        through="The director",
        deadline=date(2024, 6, 14),
        deadline_reason="the council votes",
        contact="Desk, ext. 12",
    )
    words = words_of(to_pdf(brief, attach=False))
    assert "Through The director" in words
    assert "Critical date 14 June 2024: the council votes" in words
    assert "Contact officer Desk, ext. 12" in words


def test_points_without_a_place_in_the_template_are_told() -> None:
    findings = to_preview(full("one-pager")).findings
    assert {finding.code for finding in findings} == {"section-not-printed"}
