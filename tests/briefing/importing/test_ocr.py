"""A scanned PDF is named as one; where tesseract is installed, its text can be recognised."""

import io
import os
import shutil
import sys
from pathlib import Path

import pypdfium2
import pytest
import weasyprint

from briefing.errors import ImportCancelled, SourceScanned, SourceUnreadable
from briefing.importing import import_article, ocr
from briefing.importing.document import Manner

LINES = (
    "The town council approved a new bridge over the river on Friday, after a long debate.",
    "The bridge will cost 4 million euros, the treasurer said, and opens in two years.",
)
WITH_OCR = Manner(ocr=True)


def printed() -> bytes:
    body = "".join(f"<p>{line}</p>" for line in LINES)
    page = f"<style>body {{ font: 14pt serif }}</style><h1>Council approves new bridge</h1>{body}"
    return weasyprint.HTML(string=page).write_pdf()


def photographed(pdf: bytes) -> bytes:
    """The first page of a PDF as a PDF of its picture."""
    page = pypdfium2.PdfDocument(pdf)[0]
    out = io.BytesIO()
    page.render(scale=150 / 72, grayscale=True).to_pil().save(out, "PDF", resolution=150)
    return out.getvalue()


def joined(*parts: bytes) -> bytes:
    whole = pypdfium2.PdfDocument.new()
    for part in parts:
        whole.import_pages(pypdfium2.PdfDocument(part))
    out = io.BytesIO()
    whole.save(out)
    return out.getvalue()


SCAN = photographed(printed())

#: Stands in for tesseract: two lines of words, the last of which is uncertain.
PROGRAM = """#!{python}
import sys, time
if "--list-langs" in sys.argv:
    print("List of available languages (2):\\neng\\nosd")
    sys.exit(0)
{before}
for line, words in enumerate({lines!r}):
    for place, word in enumerate(words.split()):
        sure = 30 if word == "debate." else 95
        box = [100 + 60 * place, 300 + 60 * line, 50, 30]
        print("\\t".join(map(str, [5, 1, 1, 1, line + 1, place + 1, *box, sure, word])))
"""


@pytest.fixture
def install(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    """Put a program named tesseract on the path, and only that."""

    def put(before: str = "") -> None:
        path = tmp_path / "tesseract"
        path.write_text(PROGRAM.format(python=sys.executable, lines=LINES, before=before))
        path.chmod(0o755)
        monkeypatch.setenv("PATH", str(tmp_path))
        ocr._languages.cache_clear()

    monkeypatch.setenv("PATH", os.devnull)
    yield put
    ocr._languages.cache_clear()


def test_without_tesseract_a_scan_says_what_to_install(install: object) -> None:
    with pytest.raises(SourceScanned, match="Install tesseract"):
        import_article(SCAN)


def test_with_tesseract_a_scan_offers_recognition(install) -> None:
    install()
    with pytest.raises(SourceScanned, match=r"Read it with text recognition"):
        import_article(SCAN)


def test_the_recognised_words_are_the_text(install) -> None:
    install()
    article = import_article(SCAN, manner=WITH_OCR)
    assert article.text.split() == " ".join(LINES).split()


def test_a_finding_says_that_it_was_recognised_and_how_surely(install) -> None:
    install()
    findings = import_article(SCAN, manner=WITH_OCR).findings
    assert [finding.code for finding in findings] == ["read-by-ocr"]
    assert "1 of 31 words are uncertain (“debate.”)" in findings[0].message


def test_a_picture_among_pages_of_text_is_told(install) -> None:
    findings = import_article(joined(printed(), SCAN)).findings
    assert [finding.code for finding in findings] == ["pages-without-text"]


def test_only_the_pictured_pages_are_recognised(install) -> None:
    install()
    article = import_article(joined(printed(), SCAN), manner=WITH_OCR)
    assert article.title == "Council approves new bridge"
    assert article.text.count("treasurer") == 2
    assert [finding.code for finding in article.findings] == ["read-by-ocr"]


def test_progress_counts_the_pages(install) -> None:
    install()
    seen: list[tuple[int, int]] = []
    import_article(SCAN, manner=Manner(ocr=True, progress=lambda *step: seen.append(step)))
    assert seen == [(0, 1), (0, 1)]


def test_recognition_can_be_cancelled_while_it_runs(install) -> None:
    install("time.sleep(60)")
    asked = iter([False, False])
    with pytest.raises(ImportCancelled):
        import_article(SCAN, manner=Manner(ocr=True, cancelled=lambda: next(asked, True)))


def test_recognition_that_takes_too_long_is_given_up(
    install, monkeypatch: pytest.MonkeyPatch
) -> None:
    install("time.sleep(60)")
    monkeypatch.setattr(ocr, "PAGE_SECONDS", 0.2)
    with pytest.raises(SourceUnreadable, match="too long"):
        import_article(SCAN, manner=WITH_OCR)


def test_a_tesseract_that_fails_is_told(install) -> None:
    install("sys.exit(3)")
    with pytest.raises(SourceUnreadable, match="failed"):
        import_article(SCAN, manner=WITH_OCR)


@pytest.mark.skipif(shutil.which("tesseract") is None, reason="tesseract is not installed")
def test_the_real_tesseract_reads_a_scan() -> None:
    article = import_article(SCAN, manner=WITH_OCR)
    assert article.title == "Council approves new bridge"
    assert [b.span.of(article.text) for b in article.kept_blocks][1:] == list(LINES)
