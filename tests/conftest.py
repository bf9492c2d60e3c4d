"""What several tests need: the sample article, a small brief, a scratch folder that can fill up."""

from __future__ import annotations

import faulthandler
import os
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest

from briefing.analysis.model import Section
from briefing.article import Article, Span
from briefing.brief import Brief, Details, Evidence, Point, point_id
from briefing.importing import ocr
from tests.scans import put_tesseract

Install = Callable[..., None]

ROOT = Path(__file__).parent.parent

TEXT = """Minister widens the scheme

The minister said on Friday that the scheme would cost 2 billion euros a year.

“We will not wait,” Anna Berg told reporters. Parliament votes on 14 June 2024."""


def pytest_unconfigure() -> None:
    """Let a run that can't end say where it hangs, and fail."""
    faulthandler.dump_traceback_later(120, exit=True, file=sys.__stderr__)


@pytest.fixture
def root() -> Path:
    """The repository's folder."""
    return ROOT


@pytest.fixture
def sample() -> Path:
    """The sample article's file."""
    return next(iter(sorted((ROOT / "seeds").glob("*.txt"))))


@pytest.fixture
def article() -> Article:
    """A short article with a headline, two paragraphs and a publication date."""
    return Article.from_text(TEXT, title="Minister widens the scheme", published=date(2024, 6, 1))


@pytest.fixture
def brief(article: Article) -> Brief:
    """A brief with one suggestion from each paragraph of the short article."""
    return Brief(Details(title="The scheme"), (article,), tuple(_points(article)))


def _points(article: Article) -> list[Point]:
    sections = (Section.WHAT_HAPPENED, Section.POSITIONS)
    return [
        _point(article, block.span, section)
        for block, section in zip(article.blocks[1:], sections, strict=True)
    ]


def _point(article: Article, span: Span, section: Section) -> Point:
    text = span.of(article.text)
    return Point(
        point_id(article.id, section, [span]),
        section,
        text,
        text,
        (Evidence.take(article, span),),
        score=0.5,
        reasons=("in the first paragraph",),
        actor="Anna Berg" if section is Section.POSITIONS else "",
    )


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Install]:
    """Puts a stand-in for tesseract on the path; without the call there is none."""
    folder = tmp_path / "bin"
    folder.mkdir()
    monkeypatch.setenv("PATH", os.fspath(folder))
    ocr.languages.cache_clear()
    yield lambda before="": put_tesseract(folder, before)
    ocr.languages.cache_clear()
