"""Spelling of the analyst's own words, with the Hunspell dictionaries that the system has."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from pathlib import Path
from typing import Any

#: Where systems and office programs keep their dictionaries.
FOLDERS = (
    Path("/usr/share/hunspell"),
    Path("/usr/share/myspell/dicts"),
    Path("/usr/local/share/hunspell"),
    Path("/opt/homebrew/share/hunspell"),
    Path("/Library/Spelling"),
    Path.home() / "Library/Spelling",
    Path.home() / ".local/share/hunspell",
)


def dictionaries(language: str, folders: Iterable[Path] = FOLDERS) -> tuple[Path, ...]:
    """The .dic files for a language ("en", "de-AT"), each name once; en_US is always there."""
    code = (language or "en").replace("-", "_").partition("_")[0].lower()
    shipped = Path(str(files("hunspell"))) / "dictionaries"
    found: dict[str, Path] = {}
    for folder in (*folders, shipped):
        for path in sorted(folder.glob(f"{code}*.dic")) if folder.is_dir() else ():
            belongs = path.stem.partition("_")[0] == code
            if belongs and path.with_suffix(".aff").is_file():
                found.setdefault(path.stem, path)
    return tuple(found.values())


@cache
def _open(path: Path) -> Any:
    from hunspell import Hunspell

    return Hunspell(path.stem, hunspell_data_dir=str(path.parent))


def _knows(dictionary: Any, word: str) -> bool:
    """Whether a word is right; one whose letters the dictionary has no code for can't be judged."""
    try:
        return bool(dictionary.spell(word.replace("’", "'")))
    except UnicodeEncodeError:
        return True


def misspelled(words: Iterable[str], language: str) -> frozenset[str]:
    """Those words that no dictionary of the language knows; none where there is no dictionary."""
    known = [_open(path) for path in dictionaries(language)]
    if not known:
        return frozenset()
    return frozenset(word for word in words if not any(_knows(each, word) for each in known))


def suggestions(word: str, language: str, count: int = 6) -> tuple[str, ...]:
    """Words that may have been meant, the likeliest first."""
    word = word.replace("’", "'")
    found = (each for path in dictionaries(language) for each in _open(path).suggest(word))
    return tuple(dict.fromkeys(found))[:count]
