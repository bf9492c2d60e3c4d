"""Files and folders at once: what can be read comes in, what can't says why."""

from pathlib import Path

import pytest

from briefing.errors import ImportFailed, SourceTooLarge
from briefing.importing import import_files, several
from briefing.importing.document import Manner

TEXT = "The town council approved a new bridge over the river on Friday, number {}."


def test_a_folder_gives_its_articles_and_the_errors_of_the_others(tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "a.txt").write_text(TEXT.format(1))
    (tmp_path / "b.md").write_text(TEXT.format(2))
    (tmp_path / "empty.txt").touch()
    (tmp_path / "song.mp3").write_bytes(b"ID3")
    (tmp_path / ".hidden.txt").write_text("no")
    found = import_files([tmp_path])
    assert sorted(article.name for article in found.articles) == ["a.txt", "b.md"]
    assert [path.name for path, _ in found.failures] == ["empty.txt"]


def test_the_same_text_comes_once(tmp_path: Path) -> None:
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text(TEXT)
    assert len(import_files([tmp_path]).articles) == 1


def test_a_folder_of_very_many_files_is_refused(tmp_path: Path) -> None:
    for number in range(several.MAX_FILES + 1):
        (tmp_path / f"{number}.txt").touch()
    with pytest.raises(SourceTooLarge, match="more than"):
        import_files([tmp_path])


def test_a_folder_of_everything_is_not_searched_to_the_end(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(several, "MAX_LOOKED_AT", 5)
    for number in range(6):
        (tmp_path / f"{number}.jpg").touch()
    with pytest.raises(SourceTooLarge, match="more than 5 files"):
        import_files([tmp_path])


def test_an_import_can_be_cancelled_between_files(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(TEXT)
    with pytest.raises(ImportFailed, match="cancelled"):
        import_files([tmp_path], manner=Manner(cancelled=lambda: True))
