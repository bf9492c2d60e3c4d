"""A point's particulars: who said it, when it was, which section it stands in."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.analysis.model import Section
from briefing.brief import Brief, Point, annotate, move
from gui.dialogs.buttons import confirm_or_cancel
from gui.dialogs.dates import WhenField
from gui.wording import phrase, section_title


class PointDialog(QDialog):
    """Corrects what the machine concluded about a point; its words are edited on the card."""

    def __init__(
        self, point: Point, actors: Sequence[str] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this point"))
        self.setMinimumWidth(480)
        self._point = point
        self.section = QComboBox()
        self.section.setAccessibleName(self.tr("Section"))
        for section in Section:
            self.section.addItem(section_title(section), section)
        self.section.setCurrentIndex(list(Section).index(point.section))
        self.actor = QLineEdit(point.actor)
        self.actor.setCompleter(_completer(actors, self))
        self._actors = frozenset(actors)
        self.known = QLabel()
        self.known.setProperty("role", "muted")
        self.actor.textChanged.connect(self._look_up)
        self.checked = QCheckBox(self.tr("I have checked it: the source means this speaker"))
        self.checked.setVisible(point.inferred)
        self.role = QLineEdit(point.role)
        self.when = WhenField(point.when)
        self.note = QPlainTextEdit(point.note)
        self.note.setPlaceholderText(self.tr("For yourself; never printed"))
        self.note.setFixedHeight(64)
        self.note.setTabChangesFocus(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(self._form())
        buttons = confirm_or_cancel(self, self.tr("Save"))
        self.confirm = buttons.buttons()[0]
        self.when.changed.connect(lambda: self.confirm.setEnabled(self.when.is_valid))
        column.addWidget(buttons)
        self._look_up()

    def begin_at(self, field: str) -> None:
        """Put the keyboard into a field: "section", "actor", "role", "when" or "note"."""
        widget: QWidget = getattr(self, field)
        widget.setFocus()

    def _look_up(self) -> None:
        name = self.actor.text().strip()
        new = name and name not in self._actors
        self.known.setText(self.tr("Nobody of this name is in the brief yet.") if new else "")
        self.known.setVisible(bool(new))

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        form.addRow(self.tr("Section"), self.section)
        for name, field in (
            (self.tr("Speaker"), self.actor),
            ("", self.known),
            ("", self.checked),
            (self.tr("Role"), self.role),
            (self.tr("Date"), self.when),
            (self.tr("Note"), self.note),
        ):
            if name:
                field.setAccessibleName(name)
            form.addRow(name, field)
        why = " · ".join(map(phrase, self._point.reasons))
        reasons = QLabel(self.tr("Suggested because: {why}").format(why=why) if why else "")
        reasons.setProperty("role", "muted")
        reasons.setWordWrap(True)
        form.addRow("", reasons)
        return form

    def applied(self, brief: Brief) -> Brief:
        """The brief with what was changed; a speaker entered or checked is no longer inferred."""
        point = self._point
        entered: dict[str, Any] = {
            "actor": self.actor.text().strip(),
            "role": self.role.text().strip(),
            "when": self.when.value,
            "note": self.note.toPlainText().strip(),
        }
        changed = {name: value for name, value in entered.items() if value != getattr(point, name)}
        if "actor" in changed or self.checked.isChecked():
            changed["inferred"] = False
        if changed:
            brief = annotate(brief, point.id, **changed)
        section = self.section.currentData()
        return brief if section == point.section else move(brief, point.id, Section(section))


def _completer(names: Sequence[str], parent: QWidget) -> QCompleter:
    completer = QCompleter(list(names), parent)
    completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
    completer.setFilterMode(Qt.MatchFlag.MatchContains)
    return completer
