"""The form for what stands on the brief's front."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from briefing.brief import Brief, Details
from briefing.rendering import list_brands, list_templates
from gui.dialogs.dates import DateField, confirm_when_valid

MARKINGS = ("", "TLP:CLEAR", "TLP:GREEN", "TLP:AMBER", "TLP:AMBER+STRICT", "TLP:RED")


class DetailsDialog(QDialog):
    """The brief's details."""

    def __init__(self, brief: Brief, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle("Details of the brief")
        self.setMinimumWidth(560)
        self.fields: dict[str, QLineEdit] = {}
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self._add_lines(form, brief.details)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addLayout(form)
        buttons = confirm_when_valid(self, "Save details", self.date)
        self.confirm = buttons.buttons()[0]
        column.addWidget(buttons)

    def _add_lines(self, form: QFormLayout, details: Details) -> None:
        hints = {"audience": "For whom it is written", "reference": "For example 2024/117"}
        for name in ("title", "audience", "author", "organisation", "reference"):
            field = QLineEdit(getattr(details, name))
            field.setPlaceholderText(hints.get(name, ""))
            field.setAccessibleName(name.capitalize())
            self.fields[name] = field
            form.addRow(name.capitalize(), field)
        self.date = DateField(details.date, "Date")
        form.insertRow(4, "Date", self.date)
        self.marking = QComboBox()
        self.marking.setEditable(True)
        self.marking.addItems(MARKINGS)
        self.marking.setCurrentText(details.marking)
        self.marking.setAccessibleName("Handling marking")
        form.addRow("Handling marking", self.marking)
        self.template = QComboBox()
        self.template.setAccessibleName("Kind of brief")
        for each in list_templates():
            self.template.addItem(each.title, each.name)
            hint = Qt.ItemDataRole.ToolTipRole
            self.template.setItemData(self.template.count() - 1, each.when_to_use, hint)
        self.template.setCurrentIndex(self.template.findData(details.template))
        form.insertRow(0, "Kind of brief", self.template)
        self.brand = QComboBox()
        self.brand.setAccessibleName("Brand")
        self.brand.addItem("None", "")
        for brand in sorted({*list_brands(), *filter(None, [details.brand])}):
            self.brand.addItem(brand, brand)
        self.brand.setCurrentIndex(self.brand.findData(details.brand))
        form.insertRow(1, "Brand", self.brand)
        self.page_size = QComboBox()
        self.page_size.addItems(["A4", "Letter"])
        self.page_size.setCurrentText(details.page_size)
        self.page_size.setAccessibleName("Page size")
        form.addRow("Page size", self.page_size)

    @property
    def details(self) -> dict[str, Any]:
        """The details as entered."""
        values: dict[str, Any] = {name: f.text().strip() for name, f in self.fields.items()}
        return {
            **values,
            "date": self.date.value,
            "marking": self.marking.currentText().strip(),
            "template": self.template.currentData() or "policy-brief",
            "brand": self.brand.currentData() or "",
            "page_size": self.page_size.currentText(),
        }
