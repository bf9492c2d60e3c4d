"""A date as people write it, with what was understood said beside it."""

from __future__ import annotations

import re
from datetime import date, datetime

from PySide6.QtCore import QLocale, Qt, Signal
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from gui.dialogs.buttons import confirm_or_cancel
from gui.wording import date_words, day_form, day_words

_EXAMPLE = date(2024, 5, 31)
_FORMS = ("%Y-%m-%d", "%Y/%m/%d", "%d.%m.%Y", "%d/%m/%Y", "%m/%d/%Y", "%d %m %Y")
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_NAMED_DAY_FIRST = re.compile(r"(\d{1,2}) ([a-z]{3,9})\.? (\d{4})", re.IGNORECASE)
_NAMED_MONTH_FIRST = re.compile(r"([a-z]{3,9})\.? (\d{1,2}) (\d{4})", re.IGNORECASE)


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
    return _in_own_words(words)


def _in_own_words(text: str) -> date | None:
    """The day that a text names in the words of the desk's language ("31. Mai 2024")."""
    found = QLocale().toDate(text, day_form())
    return date(found.year(), found.month(), found.day()) if found.isValid() else None


def _numbered(match: re.Match[str]) -> str:
    """A day with its month as a number; English names, whatever the system's language."""
    name = match[2][:3].lower()
    month = _MONTHS.index(name) + 1 if name in _MONTHS else 0
    return f"{match[1]} {month} {match[3]}"


_VALUE = re.compile(r"\d{4}(-(\d{2}(-\d{2}(T[\d:A-Z]+)?)?|W\d{2}(-[\dWE]+)?|Q\d|H\d|[A-Z]{2}))?/?")


def read_when(text: str) -> str | None:
    """The TIMEX3 value of a day, month or year as people write it; None where it isn't one.

    A value that is one already ("2024-05", "2024-Q2") stays as it is; empty is no date.
    """
    text = text.strip()
    if not text:
        return ""
    if day := read_date(text):
        return day.isoformat()
    if month := _read_month(text):
        return month
    return text if _VALUE.fullmatch(text) and _has_month(text) else None


def _read_month(text: str) -> str:
    """The month that a text names in English or the desk's language, as a value, or ""."""
    match = re.fullmatch(r"([A-Za-z]{3,9})\.? (\d{4})", text)
    if match and (name := match[1][:3].lower()) in _MONTHS:
        return f"{match[2]}-{_MONTHS.index(name) + 1:02}"
    found = QLocale().toDate(text, "MMMM yyyy")
    return f"{found.year()}-{found.month():02}" if found.isValid() else ""


def _written(value: str) -> str:
    """A value in words where they can be read back, or else as it is."""
    words = date_words(value) if value else ""
    return words if read_when(words) == value else value


def _has_month(value: str) -> bool:
    """Whether the second part of a value, where it is a number, is a month, and the third a day."""
    numbers = [int(part) for part in value[:10].split("-")[1:] if part.isdigit()]
    return all(1 <= n <= most for n, most in zip(numbers, (12, 31), strict=False))


class _DayField(QWidget):
    """A line for a date, with what was understood beside it. `changed()` follows every change."""

    changed = Signal()

    def __init__(self, text: str, example: str) -> None:
        super().__init__()
        self.edit = QLineEdit(text)
        self.edit.setPlaceholderText(example)
        self._hint = QLabel()
        self._hint.setMinimumWidth(108)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.edit.textChanged.connect(self._show)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.edit, 1)
        row.addWidget(self._hint)
        self.setFocusProxy(self.edit)

    def setAccessibleName(self, name: str) -> None:
        """Name the line itself."""
        super().setAccessibleName(name)
        self.edit.setAccessibleName(name)

    @property
    def is_valid(self) -> bool:
        """Whether what was entered can be understood."""
        raise NotImplementedError

    def _understood(self) -> str:
        raise NotImplementedError

    def _show(self) -> None:
        words = self._understood() if self.is_valid else self.tr("not a date yet")
        self._hint.setText(words)
        self._hint.setProperty("role", "muted" if self.is_valid else "warn")
        self._hint.style().unpolish(self._hint)
        self._hint.style().polish(self._hint)
        self.changed.emit()


class DateField(_DayField):
    """A day that may be unknown (empty)."""

    def __init__(self, value: date | None, name: str) -> None:
        example = self.tr("{day} or {iso}").format(day=day_words(_EXAMPLE), iso=_EXAMPLE)
        super().__init__(day_words(value) if value else "", example)
        self.setAccessibleName(name)
        self._show()

    def _understood(self) -> str:
        day = self.value
        if day is None:
            return self.tr("unknown")
        return self.tr("a {weekday}").format(weekday=QLocale().dayName(day.isoweekday()))

    @property
    def is_valid(self) -> bool:
        """Whether the line is empty or names a day."""
        return self.value is not None or not self.edit.text().strip()

    @property
    def value(self) -> date | None:
        """The day, or None where the line is empty or names none."""
        return read_date(self.edit.text())


class WhenField(_DayField):
    """A day, month, year or other TIMEX3 value; it may be empty, or stay whatever it was.

    What people can write stands there in words; any other value as it is ("2024-W22").
    """

    def __init__(self, value: str) -> None:
        super().__init__(_written(value), self.tr("30 May 2024, May 2024 or 2024"))
        self._given, self._first = value, self.edit.text()
        self._show()

    def set_value(self, value: str) -> None:
        """Enter a value in the analyst's place."""
        self.edit.setText(_written(value))

    def _understood(self) -> str:
        return date_words(self.value) if self.value else self.tr("no date")

    @property
    def is_valid(self) -> bool:
        """Whether the line is empty, as it was, or holds a date."""
        return self.edit.text() == self._first or read_when(self.edit.text()) is not None

    @property
    def value(self) -> str:
        """The TIMEX3 value; "" where the line is empty or can't be read."""
        if self.edit.text() == self._first:
            return self._given
        return read_when(self.edit.text()) or ""


def confirm_when_valid(dialog: QDialog, confirm: str, *days: DateField) -> QDialogButtonBox:
    """A dialog's buttons; the first only works while the dates can be read."""
    box = confirm_or_cancel(dialog, confirm)
    for day in days:
        day.changed.connect(
            lambda: box.buttons()[0].setEnabled(all(each.is_valid for each in days))
        )
    return box
