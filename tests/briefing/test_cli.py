"""The command line: the main job, exit codes for scripts, and one sentence for every error."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from briefing.brief import Brief, Origin, accept
from briefing.cli import main
from briefing.storage import load, save
from tests.conftest import Install
from tests.scans import scan

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs the command line: exit code, standard output, standard error."""

    def call(*arguments: object) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main([str(argument) for argument in arguments])
        code = ended.value.code
        out, err = capsys.readouterr()
        return (code if isinstance(code, int) else 1 if code else 0), out, err

    return call


@pytest.fixture
def document(brief: Brief, tmp_path: Path) -> Path:
    """A `.brief` file with one accepted point."""
    path = tmp_path / "in.brief"
    save(accept(brief, brief.points[0].id), path)
    return path


# --- make ----------------------------------------------------------------------------------


def test_an_article_becomes_a_pdf_that_carries_its_brief(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "brief.pdf"
    code, _, err = run("make", sample, "-o", out, "--published", "2024-05-31", "--title", "Arms")
    made = load(out)
    assert (code, made.details.title, made.sources[0].published) == (
        0,
        "Arms",
        made.sources[0].published,
    )
    assert made.machine_accepted and "no analyst did" in err


def test_an_article_becomes_a_brief_that_only_the_machine_accepted(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.brief"
    run("make", sample, "-o", out)
    assert {entry.by for entry in load(out).log} == {Origin.MACHINE}


def test_the_labels_can_be_had_in_another_language(
    run: Run, document: Path, tmp_path: Path
) -> None:
    out = tmp_path / "out.md"
    run("make", document, "-o", out, "--language", "de")
    assert "Quellen und Belege" in out.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("suffix", "start"),
    [(".pdf", b"%PDF-"), (".docx", b"PK"), (".md", b""), (".html", b"<!"), (".brief", b"{")],
)
def test_the_ending_decides_the_kind_of_file(
    run: Run, document: Path, tmp_path: Path, suffix: str, start: bytes
) -> None:
    out = tmp_path / f"out{suffix}"
    code, *_ = run("make", document, "-o", out)
    assert (code, out.read_bytes()[: len(start)]) == (0, start)


def test_a_brief_is_typeset_as_the_analyst_left_it(
    run: Run, document: Path, tmp_path: Path
) -> None:
    run("make", document, "-o", tmp_path / "out.brief")
    assert load(tmp_path / "out.brief") == load(document)


def test_a_folder_stands_for_its_files_and_each_text_comes_once(
    run: Run, sample: Path, tmp_path: Path
) -> None:
    folder = tmp_path / "in"
    folder.mkdir()
    for name in ("a.txt", "b.txt"):
        (folder / name).write_bytes(sample.read_bytes())
    run("make", folder, sample, "-o", tmp_path / "out.brief")
    assert len(load(tmp_path / "out.brief").sources) == 1


def test_details_are_set(run: Run, document: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.brief"
    run(
        "make",
        document,
        "-o",
        out,
        "--audience",
        "Board",
        "--date",
        "2024-06-01",
        "--page-size",
        "letter",
    )
    details = load(out).details
    assert (details.audience, str(details.date), details.page_size) == (
        "Board",
        "2024-06-01",
        "Letter",
    )


def test_the_map_can_be_left_out(run: Run, sample: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.html"
    run("make", sample, "-o", out, "-t", "situation-report")
    assert "section-map" in out.read_text(encoding="utf-8")
    run("make", sample, "-o", out, "-t", "situation-report", "--no-map")
    assert "section-map" not in out.read_text(encoding="utf-8")


def test_quiet_says_nothing(run: Run, document: Path, tmp_path: Path) -> None:
    assert run("make", document, "-o", tmp_path / "out.html", "-q") == (0, "", "")


def test_the_same_brief_gives_the_same_pdf(run: Run, document: Path, tmp_path: Path) -> None:
    first, second = tmp_path / "1.pdf", tmp_path / "2.pdf"
    run("make", document, "-o", first)
    run("make", document, "-o", second)
    assert first.read_bytes() == second.read_bytes()


# --- analyze -------------------------------------------------------------------------------


@pytest.fixture
def records(run: Run, sample: Path) -> list[dict[str, Any]]:
    """What `analyze --json` prints for the sample article."""
    _, out, _ = run("analyze", sample, "--json", "--published", "2024-05-31")
    return [json.loads(line) for line in out.splitlines()]


def test_every_record_is_documented(records: list[dict[str, Any]], root: Path) -> None:
    schema = (root / "docs" / "analysis-schema.md").read_text(encoding="utf-8")
    for record in records:
        assert f"## `{record['type']}`" in schema
        assert [key for key in record if f"`{key}`" not in schema] == []


def test_offsets_give_the_words(records: list[dict[str, Any]], sample: Path) -> None:
    text = sample.read_text(encoding="utf-8")
    placed = [r for r in records if "text" in r and r["type"] in ("sentence", "date", "figure")]
    assert all(text[r["start"] : r["end"]] == r["text"] for r in placed)


def test_analysis_reads_standard_input(
    run: Run, sample: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(sample.read_bytes())))
    code, out, _ = run("analyze", "-", "--json")
    assert (code, json.loads(out.splitlines()[0])["name"]) == (0, "standard input")


def test_analysis_is_readable_without_json(run: Run, sample: Path) -> None:
    code, out, _ = run("analyze", sample, "--published", "2024-05-31")
    assert code == 0 and "Positions" in out and "2024-05-30" in out


# --- what can go wrong ---------------------------------------------------------------------


def _empty(folder: Path) -> Path:
    (folder / "empty.txt").touch()
    return folder / "empty.txt"


@pytest.mark.parametrize(
    ("make_source", "code"),
    [
        (lambda folder: folder / "none.txt", 3),
        (lambda folder: folder, 3),
        (lambda folder: "http://localhost:1/article", 3),
        (_empty, 3),
        (lambda folder: folder / "none.brief", 5),
    ],
)
def test_a_bad_source_ends_with_its_code_and_one_line(
    run: Run, tmp_path: Path, make_source: Callable[[Path], Path], code: int
) -> None:
    ended, out, err = run("make", make_source(tmp_path), "-o", tmp_path / "out.pdf")
    assert (ended, out, len(err.splitlines())) == (code, "", 1)
    assert not (tmp_path / "out.pdf").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ["make", "a.txt"],
        ["make", "a.txt", "-o", "out.exe"],
        ["make", "a.txt", "-o", "out.pdf", "--date", "tomorrow"],
        ["make", "a.txt", "-o", "out.pdf", "--published", "31.5.2024"],
        ["make", "a.txt", "-o", "out.pdf", "--page-size", "A3"],
        ["make", "a.txt", "-o", "out.pdf", "--language", "tlh"],
        ["make", "a.md", "-o", "a.md"],
        ["analyze"],
        ["print"],
    ],
)
def test_wrong_usage_ends_with_two(run: Run, arguments: list[str]) -> None:
    code, out, err = run(*arguments)
    assert (code, out) == (2, "") and "Traceback" not in err


def test_a_missing_folder_is_told_before_the_work(run: Run, document: Path, tmp_path: Path) -> None:
    code, _, err = run("make", document, "-o", tmp_path / "no" / "out.pdf")
    assert (code, "Make the folder first." in err) == (5, True)


def test_nothing_accepted_is_told(run: Run, brief: Brief, tmp_path: Path) -> None:
    save(brief, tmp_path / "in.brief")
    code, _, err = run("make", tmp_path / "in.brief", "-o", tmp_path / "out.pdf")
    assert (code, "nothing to print" in err) == (6, True)


def test_a_source_without_key_points_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text("Home\n\nContact", encoding="utf-8")
    code, _, err = run("make", tmp_path / "in.txt", "-o", tmp_path / "out.pdf")
    assert (code, "No key point was found" in err) == (6, True)


def test_a_failure_keeps_the_old_output(run: Run, brief: Brief, tmp_path: Path) -> None:
    save(brief, tmp_path / "in.brief")
    (tmp_path / "out.pdf").write_bytes(b"old")
    run("make", tmp_path / "in.brief", "-o", tmp_path / "out.pdf")
    assert (tmp_path / "out.pdf").read_bytes() == b"old"


def test_the_unexpected_gives_one_sentence(
    run: Run, document: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("briefing.storage.loads", lambda _data: 1 / 0)
    code, _, err = run("make", document, "-o", tmp_path / "out.html")
    assert (code, "Traceback" in err, "division by zero" in err) == (1, False, True)


# --- scans ---------------------------------------------------------------------------------


@pytest.fixture
def scanned(tmp_path: Path) -> Path:
    """A PDF of one page that is only a picture."""
    path = tmp_path / "scan.pdf"
    path.write_bytes(scan())
    return path


def test_a_scan_names_the_option_that_reads_it(run: Run, scanned: Path, install: Install) -> None:
    install()
    code, _, err = run("analyze", scanned)
    assert code == 3
    assert "Add --ocr" in err


def test_with_the_option_a_scan_is_read(run: Run, scanned: Path, install: Install) -> None:
    install()
    code, out, _ = run("analyze", scanned, "--ocr")
    assert code == 0
    assert "4 million euros" in out


def test_a_page_that_a_pdf_has_not_is_said(run: Run, scanned: Path) -> None:
    code, _, err = run("analyze", scanned, "--first-page", "7")
    assert code == 3
    assert "has no page 7; it ends with page 1" in err


# --- the rest ------------------------------------------------------------------------------


def test_templates_are_listed(run: Run) -> None:
    code, out, _ = run("templates")
    assert (code, out.split()[0]) == (0, "policy-brief")


def test_the_version_is_told(run: Run) -> None:
    assert run("--version")[1].startswith("Briefwright ")


_HELP = """
import sys
from briefing.cli import main
try:
    main(["--help"])
except SystemExit:
    pass
heavy = {"spacy", "weasyprint", "jinja2", "trafilatura", "lxml", "PySide6", "msgspec"}
print(sorted(heavy & set(sys.modules)), file=sys.stderr)
"""


def test_help_loads_nothing_heavy() -> None:
    done = subprocess.run([sys.executable, "-c", _HELP], capture_output=True, text=True, check=True)
    assert done.stderr.strip() == "[]"


def _help_seconds() -> float:
    """Processor seconds: other work on the machine does not count."""
    before = os.times()
    subprocess.run([sys.executable, "-m", "briefing", "--help"], capture_output=True, check=True)
    after = os.times()
    return (after.children_user - before.children_user) + (
        after.children_system - before.children_system
    )


@pytest.mark.skipif(os.name != "posix", reason="the times of children are a POSIX matter")
def test_help_is_there_at_once() -> None:
    assert min(_help_seconds() for _ in range(5)) < 0.3
