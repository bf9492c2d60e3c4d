"""A brief on the disk: it comes back as it was, and nothing that was good gets lost."""

from __future__ import annotations

import errno
import io
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import msgspec
import pytest
from hypothesis import given

from briefing.article import Article, Span
from briefing.brief import SCHEMA_VERSION, Brief, Details, accept, set_details
from briefing.errors import BriefDamaged, BriefTooNew, StorageFailed
from briefing.storage import backup_path, dumps, load, loads, save, write_atomically
from tests.briefing.strategies import briefs


@given(briefs())
def test_any_brief_comes_back_as_it_was(brief: Brief) -> None:
    assert loads(dumps(brief)) == brief


@given(briefs())
def test_the_same_brief_gives_the_same_bytes(brief: Brief) -> None:
    assert dumps(loads(dumps(brief))) == dumps(brief)


def test_half_a_surrogate_pair_comes_back(brief: Brief) -> None:
    odd = set_details(brief, title="broken \ud83d emoji")
    assert loads(dumps(odd)) == odd


def test_the_file_shows_the_sources_lines_one_by_one(brief: Brief) -> None:
    assert b'        "Minister widens the scheme",\n' in dumps(brief)


def test_one_decision_changes_few_lines_of_the_file(brief: Brief) -> None:
    before = dumps(brief).splitlines()
    after = dumps(accept(brief, brief.points[0].id)).splitlines()
    assert len(set(after) - set(before)) <= 8


def test_a_byte_order_mark_is_no_damage(brief: Brief) -> None:
    assert loads(b"\xef\xbb\xbf" + dumps(brief)) == brief


@pytest.mark.parametrize(
    "data",
    [b"", b"\0" * 900, b"{}", b"[]", b"null", b"[" * 100_000, b"Dear colleague,", b"\xff\xfe{"],
)
def test_what_is_no_brief_is_called_damaged(data: bytes) -> None:
    with pytest.raises(BriefDamaged, match=r"\.$"):
        loads(data)


def test_a_brief_cut_off_anywhere_is_called_damaged(brief: Brief) -> None:
    data = dumps(brief).rstrip()
    for length in range(0, len(data), 97):
        with pytest.raises(BriefDamaged):
            loads(data[:length])


def test_a_newer_brief_is_refused_with_a_remedy(brief: Brief) -> None:
    newer = dumps(replace(brief, schema=SCHEMA_VERSION + 1))
    with pytest.raises(BriefTooNew, match="Update Briefwright"):
        loads(newer)


def test_a_brief_of_the_first_version_opens_and_is_saved_in_the_present_one(brief: Brief) -> None:
    document = msgspec.json.decode(dumps(brief)) | {"schema": 1}
    for source in document["sources"]:
        del source["subtitle"], source["updated"]
        for block in source["blocks"]:
            del block["time"], block["speaker"]
    assert loads(msgspec.json.encode(document)) == brief


def _altered(brief: Brief, **values: object) -> bytes:
    return msgspec.json.encode(msgspec.json.decode(dumps(brief)) | values)


@pytest.mark.parametrize(
    "values",
    [
        {"schema": "one"},
        {"points": [1]},
        {"sources": 3},
        {"sources": [{"text": 7}]},
        {"details": {"date": "soon"}},
    ],
)
def test_values_of_a_wrong_type_are_damage(brief: Brief, values: dict[str, object]) -> None:
    with pytest.raises(BriefDamaged):
        loads(_altered(brief, **values))


def test_evidence_outside_its_source_is_damage(brief: Brief) -> None:
    point = brief.points[0]
    outside = replace(point.evidence[0], span=Span(0, len(brief.sources[0].text) + 1))
    with pytest.raises(BriefDamaged, match=point.id):
        loads(dumps(replace(brief, points=(replace(point, evidence=(outside,)),))))


def test_evidence_of_a_source_that_is_gone_is_kept(brief: Brief) -> None:
    orphaned = replace(brief, sources=())
    assert loads(dumps(orphaned)) == orphaned


def test_two_points_with_one_id_are_damage(brief: Brief) -> None:
    with pytest.raises(BriefDamaged, match="same id"):
        loads(dumps(replace(brief, points=(brief.points[0], brief.points[0]))))


def test_blocks_that_overlap_are_damage(brief: Brief) -> None:
    source = brief.sources[0]
    overlapping = replace(source, blocks=(source.blocks[1], source.blocks[0]))
    with pytest.raises(BriefDamaged, match=source.id):
        loads(dumps(replace(brief, sources=(overlapping,))))


# --- files ---------------------------------------------------------------------------------


def test_a_saved_brief_is_loaded_again(brief: Brief, tmp_path: Path) -> None:
    save(brief, tmp_path / "a.brief")
    assert load(tmp_path / "a.brief") == brief


def test_the_previous_copy_stays_as_backup(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "a.brief"
    save(brief, path)
    save(set_details(brief, title="Second"), path)
    assert load(backup_path(path)) == brief


def test_a_damaged_file_does_not_replace_the_good_backup(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "a.brief"
    save(brief, path)
    save(brief, path)
    path.write_bytes(b"garbage")
    save(set_details(brief, title="Third"), path)
    assert load(backup_path(path)) == brief


def test_a_damaged_file_names_its_backup(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "a.brief"
    save(brief, path)
    save(brief, path)
    path.write_bytes(dumps(brief)[:300])
    with pytest.raises(BriefDamaged, match=r"a\.brief\.bak"):
        load(path)


@pytest.fixture
def full_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_handle: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(os, "fsync", fail)


@pytest.mark.usefixtures("full_disk")
def test_a_full_disk_leaves_the_old_file_and_no_other(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "a.brief"
    path.write_bytes(dumps(brief))
    with pytest.raises(StorageFailed, match="the disk is full"):
        save(set_details(brief, title="Second"), path)
    assert (load(path), list(tmp_path.iterdir())) == (brief, [path])


@pytest.mark.usefixtures("full_disk")
@pytest.mark.parametrize("there_before", [True, False])
def test_a_previous_file_is_spoken_of_only_where_there_was_one(
    brief: Brief, tmp_path: Path, there_before: bool
) -> None:
    path = tmp_path / "a.brief"
    if there_before:
        path.write_bytes(dumps(brief))
    with pytest.raises(StorageFailed) as caught:
        save(brief, path)
    assert ("previous file" in caught.value.remedy) is there_before


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write anywhere")
def test_a_read_only_folder_is_told(brief: Brief, tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    with pytest.raises(StorageFailed, match="no permission"):
        save(brief, tmp_path / "a.brief")


@pytest.mark.parametrize(
    ("name", "says"),
    [("", "is a folder"), ("no/a.brief", "does not exist"), ("x" * 300 + ".brief", "too long")],
)
def test_a_place_that_cannot_be_written_is_told(
    brief: Brief, tmp_path: Path, name: str, says: str
) -> None:
    with pytest.raises(StorageFailed, match=says):
        save(brief, tmp_path / name)


@pytest.mark.parametrize(("name", "says"), [("", "is a folder"), ("a.brief", "There is no file")])
def test_a_place_that_cannot_be_read_is_told(tmp_path: Path, name: str, says: str) -> None:
    with pytest.raises(StorageFailed, match=says):
        load(tmp_path / name)


@pytest.mark.skipif(os.name != "posix", reason="links and modes are POSIX matters")
def test_saving_through_a_link_keeps_the_link_and_the_mode(brief: Brief, tmp_path: Path) -> None:
    real, link = tmp_path / "real.brief", tmp_path / "link.brief"
    real.touch(mode=0o640)
    link.symlink_to(real)
    save(brief, link)
    assert (link.is_symlink(), real.stat().st_mode & 0o777, load(real)) == (True, 0o640, brief)


_SAVER = """
import sys
from briefing.brief import set_details
from briefing.storage import load, save
brief = load(sys.argv[1])
print("saving", flush=True)
for n in range(1_000_000):
    save(set_details(brief, title=str(n)), sys.argv[1])
"""


def test_a_process_killed_while_saving_leaves_a_whole_file(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "a.brief"
    save(brief, path)
    with subprocess.Popen([sys.executable, "-c", _SAVER, path], stdout=subprocess.PIPE) as saver:
        assert saver.stdout is not None
        saver.stdout.readline()
        seen = set()
        while len(seen) < 5:
            seen.add(load(path).details.title)
        saver.kill()
    assert load(path).points == brief.points


def _pdf_with(name: str, data: bytes) -> bytes:
    import pypdfium2

    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 200)
    document.new_attachment(name).set_data(data)
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_a_pdf_that_carries_a_brief_is_opened(brief: Brief, tmp_path: Path) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(_pdf_with("policy.brief", dumps(brief)))
    assert load(path) == brief


@pytest.mark.parametrize("data", [b"%PDF-1.7 cut off", _pdf_with("notes.txt", b"no")])
def test_a_pdf_without_a_brief_is_told(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "a.pdf"
    path.write_bytes(data)
    with pytest.raises(BriefDamaged, match="PDF"):
        load(path)


def test_a_device_is_written_straight_through() -> None:
    write_atomically(Path(os.devnull), b"anything")


def test_an_empty_brief_comes_back() -> None:
    assert loads(dumps(Brief(Details(), (Article.from_text(""),)))).sources[0].text == ""
