"""The menu that switches the kinds of the evidence check on and off."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QWidget

from briefing.evidence import Kind
from gui.checks.words import kind_words


class KindsMenu(QMenu):
    """One entry a kind, ticked while it is checked. `changed(kinds)` follows every choice."""

    changed = Signal(object)

    def __init__(self, chosen: frozenset[Kind], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTitle(self.tr("Evidence chec&k"))
        for kind in Kind:
            action = self.addAction(kind_words(kind))
            action.setCheckable(True)
            action.setChecked(kind in chosen)
            action.setData(kind)
        self.triggered.connect(lambda _action: self.changed.emit(self.chosen))

    @property
    def chosen(self) -> frozenset[Kind]:
        """The kinds that are switched on."""
        return frozenset(Kind(a.data()) for a in self.actions() if a.isChecked())
