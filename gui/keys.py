"""The keys of the desk's actions: the usual ones, and those that the analyst chose instead."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from gui.actions import SPECS, Spec, native, plain
from gui.settings import Settings

#: Keys that always mean the same, and so can't be given to another action.
FIXED = frozenset(
    "Ctrl+Z Ctrl+Shift+Z Ctrl+A Ctrl+C Ctrl+X Ctrl+Return Up Down PgUp PgDown Home End Tab "
    "Shift+Tab Return Enter Esc".split()
)


class Keys:
    """Which keys do what. Changes are stored at once."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings
        self._own = {
            name: keys for name, keys in settings.keys.items() if any(s.name == name for s in SPECS)
        }

    def of(self, spec: Spec) -> str:
        """The keys of an action, in Qt's portable words ("Ctrl+K"); "" for none."""
        return self._own.get(spec.name, spec.keys)

    def shown(self, name: str) -> str:
        """The keys of an action as this system writes them."""
        spec = next(spec for spec in SPECS if spec.name == name)
        return native(self.of(spec))

    def change(self, spec: Spec, keys: str) -> None:
        """Give an action other keys; raises `ValueError` with a sentence where they are taken."""
        if keys and (why := self._taken(spec, keys)):
            raise ValueError(why)
        self._own[spec.name] = keys
        if keys == spec.keys:
            del self._own[spec.name]
        self._settings.keys = self._own

    def _taken(self, spec: Spec, keys: str) -> str:
        translate = QCoreApplication.translate
        if keys in FIXED:
            words = translate("Keys", "{keys} is used for moving, editing or undoing everywhere.")
            return words.format(keys=keys)
        for other in SPECS:
            if other.name != spec.name and self.of(other) == keys:
                words = translate("Keys", "{keys} is already “{action}”. Change that one first.")
                return words.format(keys=keys, action=plain(other))
        return ""

    def reset(self) -> None:
        """Give every action its usual keys again."""
        self._own = {}
        self._settings.keys = {}
