"""PDFs of the sample, made once for all tests."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from briefing.brief import Brief
from briefing.rendering import sandbox, templates, to_pdf
from tests.briefing.rendering import sample


@pytest.fixture(scope="session")
def whole() -> Brief:
    return sample.brief()


@pytest.fixture(scope="session")
def pdf(whole: Brief) -> bytes:
    return to_pdf(whole)


@pytest.fixture
def own_templates(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """The user's folder of templates, empty."""
    folder = tmp_path / "templates"
    for module in (templates, sandbox):
        monkeypatch.setattr(module, "own_templates_folder", lambda: folder)
    sandbox.environment.cache_clear()
    yield folder
    sandbox.environment.cache_clear()
