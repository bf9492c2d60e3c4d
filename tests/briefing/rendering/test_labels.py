from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po
from jinja2.ext import babel_extract

from briefing.brief import CONFIDENCE, Brief, Details, Prose, set_details
from briefing.rendering import dates, export, labels, timeline, to_html, to_pdf
from briefing.rendering.sections import TITLES
from briefing.rendering.templates import list_templates, templates_folder
from tests.briefing.rendering import sample
from tests.briefing.rendering.reading import faults_of, words_of

OTHERS = [lang for lang in labels.languages() if lang != labels.STANDARD]
NAMES = [info.name for info in list_templates()]
CATALOGUES = templates_folder() / "_shared" / "labels"
CODE = templates_folder().parent / "briefing" / "rendering"

_PLACE = re.compile(r"%\(\w+\)s")


def used() -> Iterator[str]:
    """The English words of every label that a template or the code around it prints."""
    for path in templates_folder().glob("*/*.j2"):
        with path.open("rb") as text:
            for _, _, words, _ in babel_extract(text, ("label",), (), {}):
                first = words[0] if isinstance(words, tuple) else words
                yield from (first,) if first else ()
    functions = {"label": None, "_label": None, "counted": (1, 2)}
    for path in CODE.glob("*.py"):
        for _, words, _, _ in extract_from_file("python", path, keywords=functions):
            yield words[0] if isinstance(words, tuple) else words
    for info in list_templates():
        yield from (info.title, *dict(info.titles).values())
    for table in (dates._SEASONS, dates._PARTS, dates._PARTS_OF_DAY, dates._REFERENCES):
        yield from table.values()
    yield from (*TITLES.values(), *CONFIDENCE, *timeline._MEANINGS.values())


@pytest.mark.parametrize("lang", OTHERS)
def test_every_label_is_in_the_catalogue(lang: str) -> None:
    with (CATALOGUES / f"{lang}.po").open("rb") as text:
        known = {m.id if isinstance(m.id, str) else m.id[0]: m.string for m in read_po(text, lang)}
    assert sorted(words for words in set(used()) if not known.get(words)) == []


@pytest.mark.parametrize("lang", OTHERS)
def test_a_label_keeps_its_places_in_every_language(lang: str) -> None:
    with (CATALOGUES / f"{lang}.po").open("rb") as text:
        pairs = [(m.id, m.string) for m in read_po(text, lang) if isinstance(m.id, str) and m.id]
    places = [(sorted(_PLACE.findall(a)), sorted(_PLACE.findall(b))) for a, b in pairs]
    assert [pair for pair in places if pair[0] != pair[1]] == []


def in_language(lang: str, template: str = "policy-brief") -> Brief:
    """The sample with everything in it that has a label, as if its source were in a language."""
    whole = sample.brief(
        template=template,
        author="A. B.",
        copies="C. D.",
        through="E. F.",
        contact="G. H.",
        deadline=sample.DETAILS.date,
    )
    points = [replace(point, confidence="moderate") for point in whole.points]
    points[0] = replace(points[0], judgements=(points[0].text[:9],))
    source = replace(whole.sources[0], language=lang)
    prose = Prose("One.", "Two.", "Three.")
    return replace(whole, sources=(source,), points=tuple(points), prose=prose)


def english(lang: str) -> list[str]:
    """The English labels' words that no label of another language has as well."""
    every = set(used())
    theirs = " ".join(labels.labels(lang)(words) for words in every)
    ours = {piece.strip() for words in every for piece in _PLACE.split(words)}
    return [words for words in ours if len(words) > 3 and words not in theirs]


def printed(page: str) -> str:
    """A page's own words: what comes from the brief, which is English here, taken out."""
    page = re.sub(r"(?s)<style>.*?</style>|<h1.*?</h1>|“[^”]*”|«[^»]*»", "", page)
    for point in in_language("en").points:
        page = page.replace(point.text, "")
    return re.sub(r'(?s)(?:class|id|href|src|name|scope|data-\w+)="[^"]*"', "", page)


@pytest.mark.parametrize("lang", OTHERS)
@pytest.mark.parametrize("name", NAMES)
def test_a_brief_in_another_language_prints_no_english_label(name: str, lang: str) -> None:
    page = printed(to_html(in_language(lang, name), alone=False))
    found = [w for w in english(lang) if re.search(rf"(?<!\w){re.escape(w)}(?!\w)", page)]
    assert found == []


@pytest.mark.parametrize("lang", OTHERS)
def test_a_page_in_another_language_is_accessible_and_archival(lang: str) -> None:
    assert faults_of(to_pdf(in_language(lang), attach=False)) == []


def test_every_way_out_has_the_language() -> None:
    french = in_language("fr")
    found = ["Sources et preuves" in export(french, e).decode() for e in (".html", ".md")]
    assert found == [True, True]


def test_a_french_page_says_its_language_and_number() -> None:
    page = to_html(in_language("fr-CA"))
    assert '<html lang="fr">' in page
    assert "Page 1 sur 3" in words_of(to_pdf(in_language("fr"), attach=False))


def test_a_french_draft_bears_a_french_mark() -> None:
    french = in_language("fr")
    opened = sample.open_points(french)
    mixed = replace(french, points=(opened.points[0], *french.points[1:]))
    assert "PROJET" in words_of(to_pdf(mixed, draft=True, attach=False))


def test_sources_of_several_languages_leave_the_brief_in_english(whole: Brief) -> None:
    french = replace(whole.sources[0], id="other", language="fr")
    assert labels.language_of(replace(whole, sources=(*whole.sources, french))) == "en-GB"


def test_the_language_chosen_in_the_details_goes_before_the_sources(whole: Brief) -> None:
    assert labels.language_of(set_details(whole, language="de")) == "de"


def test_a_language_without_labels_is_printed_in_english() -> None:
    assert labels.language_of(in_language("tlh")) == "en-GB"


def test_a_heading_that_no_catalogue_knows_is_printed_as_it_stands() -> None:
    assert labels.labels("fr")("Our house view") == "Our house view"


@pytest.mark.parametrize(
    ("number", "words"),
    [(1, "1 point suggéré attend"), (3, "3 points suggérés attendent")],
)
def test_things_are_counted_in_the_language(number: int, words: str) -> None:
    one = sample.open_points(in_language("fr"))
    assert words in to_html(replace(one, points=one.points[:number]), draft=True)


def test_a_brief_without_sources_is_in_english() -> None:
    assert labels.language_of(Brief(Details())) == "en-GB"
