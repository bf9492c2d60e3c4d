from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.errors import TemplateBroken
from briefing.rendering import html, list_templates, templates, to_html
from tests.briefing.rendering import sample


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
