"""PDFs of the sample, made once for all tests."""

from __future__ import annotations

import pytest

from briefing.brief import Brief
from briefing.rendering import to_pdf
from tests.briefing.rendering import sample


@pytest.fixture(scope="session")
def whole() -> Brief:
    return sample.brief()


@pytest.fixture(scope="session")
def pdf(whole: Brief) -> bytes:
    return to_pdf(whole)
