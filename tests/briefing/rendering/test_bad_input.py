from __future__ import annotations

from dataclasses import replace

import pytest

from briefing.brief import Brief, Details
from briefing.errors import RenderFailed
from briefing.rendering import to_pdf
from briefing.rendering.engine import fetcher
from briefing.rendering.templates import templates_folder
from tests.briefing.rendering.reading import faults_of, words_of


def with_text(whole: Brief, text: str) -> Brief:
    return replace(whole, points=(whole.points[0], replace(whole.points[1], text=text)))


@pytest.mark.parametrize(
    "text",
    [
        "An emoji \U0001f600 and a flag \U0001f1fa\U0001f1e6.",
        "Hieroglyphs \U00013000\U00013001, Tibetan བོད་ཡིག, Chinese 中文.",
        "العربية: قال الرئيس إن القرار «نهائي».",
        "שלום from Kyiv (Київ), Αθήνα.",
        "Control \x00\x07 and lone \ud800 surrogates, zero\u200bwidth, \ufeffmark.",
        "Nobody stops here to breathe. " * 170,
        "Unbreakable" * 60,
    ],
    ids=["emoji", "scripts", "arabic", "hebrew", "control", "long", "unbreakable"],
)
def test_strange_text_still_gives_a_conformant_pdf(whole: Brief, text: str) -> None:
    assert faults_of(to_pdf(with_text(whole, text), attach=False)) == []


def test_an_emoji_that_cannot_be_drawn_is_named(whole: Brief) -> None:
    words = words_of(to_pdf(with_text(whole, "Gone \U0001f9ff today."), attach=False))
    assert "Gone [nazar amulet] today." in words or "\U0001f9ff" in words


def test_missing_details_leave_no_trace(whole: Brief) -> None:
    bare = Brief(Details(), whole.sources, whole.points[:1])
    assert "None" not in words_of(to_pdf(bare, attach=False))


def test_a_source_without_any_detail_is_still_listed(whole: Brief) -> None:
    source = replace(whole.sources[0], title="", publisher="", published=None, url="")
    words = words_of(to_pdf(replace(whole, sources=(source,)), attach=False))
    assert "Untitled source" in words


def test_evidence_whose_source_is_gone_is_kept(whole: Brief) -> None:
    words = words_of(to_pdf(replace(whole, sources=()), attach=False))
    assert "Source no longer here" in words


def test_an_address_that_is_not_of_the_web_is_no_link(whole: Brief) -> None:
    source = replace(whole.sources[0], url="javascript:alert(1)")
    assert b"javascript" not in to_pdf(replace(whole, sources=(source,)), attach=False)


def test_a_system_without_pango_is_told_what_to_install(
    whole: Brief, monkeypatch: pytest.MonkeyPatch
) -> None:
    def missing(name: str) -> None:
        raise OSError("cannot load library 'libpango-1.0-0'")

    monkeypatch.setattr("briefing.rendering.engine.importlib.import_module", missing)
    with pytest.raises(RenderFailed, match="Install libpango"):
        to_pdf(whole)


@pytest.mark.parametrize(
    "address", ["file:///etc/passwd", "https://example.org/a.png", "ftp://example.org/a"]
)
def test_a_template_may_load_nothing_from_outside(address: str) -> None:
    with pytest.raises(ValueError, match="may not load"):
        fetcher(templates_folder() / "policy-brief").fetch(address)


def test_a_template_may_not_climb_out_of_its_folder() -> None:
    outside = (templates_folder() / "policy-brief" / ".." / "__init__.py").as_uri()
    with pytest.raises(ValueError, match="may not load"):
        fetcher(templates_folder() / "policy-brief").fetch(outside)
