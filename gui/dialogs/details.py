"""The form for what stands on the brief's front."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from briefing import rendering
from briefing.brief import Brief, Details
from gui.dialogs.card import TemplateCard
from gui.dialogs.dates import DateField, confirm_when_valid
from gui.dialogs.rolling import Rolling
from gui.wording import phrase

#: Widths in pixels, with one column of fields and with two.
NARROW, WIDE = 560, 940

MARKINGS = ("", "TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")


class DetailsDialog(QDialog):
    """The brief's details."""

    def __init__(self, brief: Brief, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Details of the brief"))
        self.fields: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self._add_rows(form, brief.details)
        beside = self._extras_beside(brief.details)
        row = QHBoxLayout()
        row.setSpacing(24)
        row.addLayout(form, 3)
        row.addWidget(beside, 2, Qt.AlignmentFlag.AlignTop)
        self._rolling = Rolling(row)
        self.template.currentIndexChanged.connect(lambda _: self._show_kind())
        self._show_kind()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(self._rolling)
        buttons = confirm_when_valid(self, self.tr("Save details"), self.date)
        self.confirm = buttons.buttons()[0]
        column.addWidget(buttons)
        self.fields["title"].setFocus()

    def _add_rows(self, form: QFormLayout, details: Details) -> None:
        """The fields from top to bottom: the Tab key goes through them as they are added."""
        self._add_kind(form, details)
        self._add_line(form, "title", self.tr("Title"), details)
        hint = self.tr("For whom it is written")
        self._add_line(form, "audience", self.tr("Audience"), details, hint)
        self._add_line(form, "author", self.tr("Author"), details)
        self._add_line(form, "organisation", self.tr("Organisation"), details)
        self.date = DateField(details.date, self.tr("Date"))
        form.addRow(self.tr("Date"), self.date)
        hint = self.tr("For example 2024/117")
        self._add_line(form, "reference", self.tr("Reference"), details, hint)
        self.marking = QComboBox()
        self.marking.setEditable(True)
        self.marking.addItems(MARKINGS)
        self.marking.setCurrentText(details.marking)
        self.marking.setAccessibleName(self.tr("Handling marking"))
        form.addRow(self.tr("Handling marking"), self.marking)
        self.page_size = QComboBox()
        self.page_size.addItems(["A4", "Letter"])
        self.page_size.setCurrentText(details.page_size)
        self.page_size.setAccessibleName(self.tr("Page size"))
        form.addRow(self.tr("Page size"), self.page_size)
        self._add_language(form, details)
        self.map = QCheckBox(self.tr("Show where the places named lie"))
        self.map.setChecked(details.map)
        self.map.setAccessibleName(self.tr("Locator map"))
        form.addRow(self.tr("Locator map"), self.map)
        self._form = form

    def _add_line(
        self, form: QFormLayout, name: str, label: str, details: Details, hint: str = ""
    ) -> None:
        field = QLineEdit(getattr(details, name))
        field.setPlaceholderText(hint)
        field.setAccessibleName(label)
        self.fields[name] = field
        form.addRow(label, field)

    def _add_kind(self, form: QFormLayout, details: Details) -> None:
        """What kind of brief it is, what that looks like, and its brand."""
        self.template = QComboBox()
        self.template.setAccessibleName(self.tr("Kind of brief"))
        for each in rendering.list_templates():
            self.template.addItem(phrase(each.title), each.name)
            last, hint = self.template.count() - 1, Qt.ItemDataRole.ToolTipRole
            self.template.setItemData(last, phrase(each.when_to_use), hint)
        self.template.setCurrentIndex(self.template.findData(details.template))
        form.addRow(self.tr("Kind of brief"), self.template)
        self.card = TemplateCard()
        form.addRow("", self.card)
        self.brand = QComboBox()
        self.brand.setAccessibleName(self.tr("Brand"))
        self.brand.addItem(self.tr("None"), "")
        for brand in sorted({*rendering.list_brands(), *filter(None, [details.brand])}):
            self.brand.addItem(brand, brand)
        self.brand.setCurrentIndex(self.brand.findData(details.brand))
        form.addRow(self.tr("Brand"), self.brand)

    def _add_language(self, form: QFormLayout, details: Details) -> None:
        """The language of what is printed beside the content, under its own name."""
        self.language = QComboBox()
        self.language.setAccessibleName(self.tr("Language of the labels"))
        self.language.addItem(self.tr("As the sources"), "")
        for code in rendering.languages():
            name = QLocale(code).nativeLanguageName()
            self.language.addItem(name[:1].upper() + name[1:], code)
        self.language.setCurrentIndex(self.language.findData(details.language))
        form.addRow(self.tr("Language"), self.language)

    def _extras_beside(self, details: Details) -> QWidget:
        """The fields that only some kinds of brief print, in a column of their own."""
        self._beside = QWidget()
        form = QFormLayout(self._beside)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        labels = {
            "deadline_reason": self.tr("Why by then"),
            "through": self.tr("Through"),
            "copies": self.tr("Copies to"),
            "contact": self.tr("Contact officer"),
        }
        self.deadline = DateField(details.deadline, self.tr("Decide by"))
        self._extras: list[tuple[str, QWidget]] = [("deadline", self.deadline)]
        form.addRow(self.tr("Decide by"), self.deadline)
        for name, label in labels.items():
            self._add_line(form, name, label, details)
            self._extras.append((name.removesuffix("_reason"), self.fields[name]))
        return self._beside

    def _show_kind(self) -> None:
        """Show what the chosen kind of brief looks like, and the fields that it prints."""
        chosen = self.template.currentData()
        info = next((each for each in rendering.list_templates() if each.name == chosen), None)
        if info is not None:
            self.card.show_template(info)
        form = self._beside.layout()
        assert isinstance(form, QFormLayout)
        for name, field in self._extras:
            form.setRowVisible(field, info is not None and name in info.fields)
        self._form.setRowVisible(self.map, info is not None and "map" in info.sections)
        more = info is not None and bool(info.fields)
        self._beside.setVisible(more)
        self.setMinimumWidth(WIDE if more else NARROW)
        self._rolling.updateGeometry()
        self.adjustSize()

    @property
    def details(self) -> dict[str, Any]:
        """The details as entered."""
        values: dict[str, Any] = {name: f.text().strip() for name, f in self.fields.items()}
        return {
            **values,
            "date": self.date.value,
            "deadline": self.deadline.value,
            "marking": self.marking.currentText().strip(),
            "template": self.template.currentData() or "policy-brief",
            "brand": self.brand.currentData() or "",
            "page_size": self.page_size.currentText(),
            "language": self.language.currentData() or "",
            "map": self.map.isChecked(),
        }
