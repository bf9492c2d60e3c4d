"""What the desk remembers between sessions."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from briefing.evidence import Kind
from gui.languages import Language
from gui.preview.view import LARGEST, SMALLEST
from gui.theme import TEXT_SIZES, Look

RECENT = 8


class Settings:
    """Typed access to the stored settings; unknown or damaged values fall back to defaults."""

    def __init__(self, store: QSettings | None = None) -> None:
        self._store = store or QSettings("Briefwright", "Briefwright")

    @property
    def look(self) -> Look:
        """The chosen theme."""
        value = str(self._store.value("look", Look.SYSTEM))
        return Look(value) if value in set(Look) else Look.SYSTEM

    @look.setter
    def look(self, value: Look) -> None:
        self._store.setValue("look", str(value))

    @property
    def text_size(self) -> int:
        """The chosen size of text, in percent."""
        value = str(self._store.value("text_size", 100))
        return int(value) if value.isdigit() and int(value) in TEXT_SIZES else 100

    @text_size.setter
    def text_size(self, value: int) -> None:
        self._store.setValue("text_size", value)

    @property
    def language(self) -> Language:
        """The chosen language."""
        value = str(self._store.value("language", Language.SYSTEM))
        return Language(value) if value in set(Language) else Language.SYSTEM

    @language.setter
    def language(self, value: Language) -> None:
        self._store.setValue("language", str(value))

    @property
    def recent(self) -> list[Path]:
        """Briefs opened lately, the newest first; files that are gone are left out."""
        stored = self._store.value("recent", [])
        names = stored if isinstance(stored, list) else [stored] if stored else []
        return [Path(str(name)) for name in names if Path(str(name)).exists()]

    def remember(self, path: Path) -> None:
        """Put a brief at the head of the recent ones."""
        path = path.resolve()
        others = [str(each) for each in self.recent if each != path]
        self._store.setValue("recent", [str(path), *others][:RECENT])

    @property
    def folder(self) -> Path:
        """Where articles were chosen last; the home folder at first and where that is gone."""
        folder = Path(str(self._store.value("folder", "")) or Path.home())
        return folder if folder.is_dir() else Path.home()

    @folder.setter
    def folder(self, value: Path) -> None:
        self._store.setValue("folder", str(value))

    @property
    def author(self) -> tuple[str, str]:
        """The analyst's name and organisation as last entered."""
        return str(self._store.value("author", "")), str(self._store.value("organisation", ""))

    @author.setter
    def author(self, value: tuple[str, str]) -> None:
        self._store.setValue("author", value[0])
        self._store.setValue("organisation", value[1])

    @property
    def keys(self) -> dict[str, str]:
        """Keys that were changed, by the name of their action."""
        self._store.beginGroup("keys")
        found = {name: str(self._store.value(name, "")) for name in self._store.childKeys()}
        self._store.endGroup()
        return found

    @keys.setter
    def keys(self, value: dict[str, str]) -> None:
        self._store.remove("keys")
        for name, keys in value.items():
            self._store.setValue(f"keys/{name}", keys)

    @property
    def kinds(self) -> frozenset[Kind]:
        """The kinds of the evidence check that are switched on: all at first."""
        off = str(self._store.value("evidence_off", "")).split()
        return frozenset(kind for kind in Kind if kind.value not in off)

    @kinds.setter
    def kinds(self, value: frozenset[Kind]) -> None:
        off = " ".join(kind.value for kind in Kind if kind not in value)
        self._store.setValue("evidence_off", off)

    @property
    def zoom(self) -> float:
        """The preview's scale, 1 for the printed size; 0 where the page fits the pane's width."""
        try:
            value = float(str(self._store.value("zoom", 0)))
        except ValueError:
            return 0.0
        return value if SMALLEST <= value <= LARGEST else 0.0

    @zoom.setter
    def zoom(self, value: float) -> None:
        self._store.setValue("zoom", value)

    def flag(self, name: str) -> bool:
        """Whether something was left switched on; off at first."""
        return str(self._store.value(name, False)).lower() == "true"

    def set_flag(self, name: str, *, on: bool) -> None:
        """Store whether something is switched on."""
        self._store.setValue(name, on)

    def bytes(self, name: str) -> QByteArray:
        """A stored window or splitter state; empty when there is none."""
        value = self._store.value(name)
        return value if isinstance(value, QByteArray) else QByteArray()

    def set_bytes(self, name: str, value: QByteArray) -> None:
        """Store a window or splitter state."""
        self._store.setValue(name, value)
