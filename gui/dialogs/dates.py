"""A date as people write it, with what was understood said beside it."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from briefing.rendering.dates import full_date
from gui.dialogs.buttons import confirm_or_cancel

_FORMS = ("%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d %m %Y")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED_DAY_FIRST = re.compile(r"(\d{1,2}) ([a-z]{3,9})\.? (\d{4})", re.IGNORECASE)
_NAMED_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2}) (\d{4})", re.IGNORECASE)
_WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")


def read_date(text: str) -> date | None:
    """The day that a text names ("31 May 2024", "May 31, 2024", "2024-05-31"), or None.

    Of "3/5/2024" the day comes first, as long as that is a date.
    """
    words = " ".join(text.replace(",", " ").split())
    words = _NAMED_MONTH_FIRST.sub(r"\2 \1 \3", words)
    words = _NAMED_DAY_FIRST.sub(_numbered, words)
    for form in _FORMS:
        try:
            return datetime.strptime(words, form).date()
        except ValueError:
            continue
    return None


def _numbered(match: re.Match[str]) -> str:
    """A day with its month as a number; English names, whatever the system's language."""
    name = match[2][:3].lower()
    month = _MONTHS.index(name) + 1 if name in _MONTHS else 0
    return f"{match[1]} {month} {match[3]}"


class DateField(QWidget):
    """A line for a date that may be unknown (empty). `changed()` follows every change."""

    changed = Signal()

    def __init__(self, value: date | None, name: str) -> None:
        super().__init__()
        self.edit = QLineEdit(full_date(value) if value else "")
        self.edit.setPlaceholderText("31 May 2024 or 2024-05-31")
        self.edit.setAccessibleName(name)
        self._hint = QLabel()
        self._hint.setMinimumWidth(108)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.edit.textChanged.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        row.addWidget(self._hint)
        self.setFocusProxy(self.edit)
        self._show()

    def _show(self) -> None:
        day = self.value
        understood = f"a {_WEEKDAYS[day.weekday()]}" if day else "unknown"
        self._hint.setText(understood if self.is_valid else "not a date yet")
        self._hint.setProperty("role", "muted" if self.is_valid else "warn")
        self._hint.style().unpolish(self._hint)
        self._hint.style().polish(self._hint)
        self.changed.emit()

    @property
    def is_valid(self) -> bool:
        """Whether the line is empty or names a day."""
        return self.value is not None or not self.edit.text().strip()

    @property
    def value(self) -> date | None:
        """The day, or None where the line is empty or names none."""
        return read_date(self.edit.text())


def confirm_when_valid(dialog: QDialog, confirm: str, *days: DateField) -> QDialogButtonBox:
    """A dialog's buttons; the first only works while the dates can be read."""
    box = confirm_or_cancel(dialog, confirm)
    for day in days:
        day.changed.connect(
            lambda: box.buttons()[0].setEnabled(all(each.is_valid for each in days))
        )
    return box
