"""A scanned PDF is named as one; where tesseract is installed, its text can be recognised."""

import io
import shutil

import pypdfium2
import pytest

from briefing.errors import ImportCancelled, SourceScanned, SourceUnreadable
from briefing.importing import import_article, ocr
from briefing.importing.document import Manner
from tests.conftest import Install
from tests.scans import LINES, printed, scan

WITH_OCR = Manner(ocr=True)


def joined(*parts: bytes) -> bytes:
    whole = pypdfium2.PdfDocument.new()
    for part in parts:
        whole.import_pages(pypdfium2.PdfDocument(part))
    out = io.BytesIO()
    whole.save(out)
    return out.getvalue()


SCAN = scan()


def test_without_tesseract_a_scan_says_what_to_install(install: Install) -> None:
    with pytest.raises(SourceScanned, match="Install tesseract"):
        import_article(SCAN)


def test_with_tesseract_a_scan_offers_recognition(install: Install) -> None:
    install()
    with pytest.raises(SourceScanned, match=r"Read it with text recognition"):
        import_article(SCAN)


def test_the_recognised_words_are_the_text(install: Install) -> None:
    install()
    article = import_article(SCAN, manner=WITH_OCR)
    assert article.text.split() == " ".join(LINES).split()


def test_a_finding_says_that_it_was_recognised_and_how_surely(install: Install) -> None:
    install()
    findings = import_article(SCAN, manner=WITH_OCR).findings
    assert [finding.code for finding in findings] == ["read-by-ocr"]
    assert "1 of 31 words are uncertain (“debate.”)" in findings[0].message


def test_a_picture_among_pages_of_text_is_told(install: Install) -> None:
    findings = import_article(joined(printed(), SCAN)).findings
    assert [finding.code for finding in findings] == ["pages-without-text"]


def test_only_the_pictured_pages_are_recognised(install: Install) -> None:
    install()
    article = import_article(joined(printed(), SCAN), manner=WITH_OCR)
    assert article.title == "Council approves new bridge"
    assert article.text.count("treasurer") == 2
    assert [finding.code for finding in article.findings] == ["read-by-ocr"]


def test_progress_counts_the_pages(install: Install) -> None:
    install()
    seen: list[tuple[int, int]] = []
    import_article(SCAN, manner=Manner(ocr=True, progress=lambda *step: seen.append(step)))
    assert seen == [(0, 1), (0, 1)]


def test_recognition_can_be_cancelled_while_it_runs(install: Install) -> None:
    install("time.sleep(60)")
    asked = iter([False, False])
    with pytest.raises(ImportCancelled):
        import_article(SCAN, manner=Manner(ocr=True, cancelled=lambda: next(asked, True)))


def test_recognition_that_takes_too_long_is_given_up(
    install: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("time.sleep(60)")
    monkeypatch.setattr(ocr, "PAGE_SECONDS", 0.2)
    with pytest.raises(SourceUnreadable, match="too long"):
        import_article(SCAN, manner=WITH_OCR)


def test_a_tesseract_that_fails_is_told(install: Install) -> None:
    install("sys.exit(3)")
    with pytest.raises(SourceUnreadable, match="failed"):
        import_article(SCAN, manner=WITH_OCR)


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_the_real_tesseract_reads_a_scan() -> None:
    article = import_article(SCAN, manner=WITH_OCR)
    assert article.title == "Council approves new bridge"
    assert [b.span.of(article.text) for b in article.kept_blocks][1:] == list(LINES)
