"""The form for a house brand, with the brief beside it as it would look."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import (
    QBuffer,
    QByteArray,
    QIODevice,
    QPointF,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QColor, QFontDatabase, QPalette, QPixmap
from PySide6.QtPdf import QPdfDocument
from PySide6.QtWidgets import (
    QColorDialog,
    QComboBox,
    QDialog,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from briefing.brief import Brief
from briefing.errors import BriefwrightError
from briefing.rendering import Brand, Preview, find_brand, list_brands, remove_brand, save_brand
from gui.dialogs.buttons import confirm_or_cancel
from gui.dialogs.rolling import Rolling
from gui.printer import Printer
from gui.sentences import told

#: Milliseconds of quiet after a change before the sample is made.
PAUSE = 250

#: The sample page's width in pixels.
WIDTH = 380


class ColourButton(QPushButton):
    """Shows a colour and lets another be chosen; `chosen(colour)` gives it as "#rrggbb"."""

    chosen = Signal(str)

    def __init__(self, colour: str, name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.clicked.connect(self._ask)
        self.show_colour(colour)

    def show_colour(self, colour: str) -> None:
        """Show a colour with its number."""
        self.colour = colour
        swatch = QPixmap(16, 16)
        swatch.fill(QColor(colour))
        self.setIcon(swatch)
        self.setText(colour)

    def _ask(self) -> None:
        found = QColorDialog.getColor(QColor(self.colour), self, self.accessibleName())
        if found.isValid():
            self.show_colour(found.name())
            self.chosen.emit(self.colour)


class BrandDialog(QDialog):
    """Edits one brand; `saved(name)` tells which one was kept, `removed(name)` which is gone."""

    saved = Signal(str)
    removed = Signal(str)

    def __init__(self, brief: Brief, printer: Printer, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Brand"))
        self._brief, self._printer = brief, printer
        self._timer = QTimer(self, singleShot=True, interval=PAUSE)
        self._timer.timeout.connect(self._try)
        self._pdf = QPdfDocument(self)
        self._buffer = QBuffer(self)
        self.finished.connect(self._let_go)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addLayout(self._form(), 1)
        sides.addWidget(self._sample())
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(Rolling(sides))
        column.addWidget(self.problem)
        self.confirm = confirm_or_cancel(self, self.tr("Save brand"))
        self._save = cast("QPushButton", self.confirm.buttons()[0])
        column.addWidget(self.confirm)
        # Set anew within the dialog: otherwise its first button of any kind is the default.
        self._save.setDefault(False)
        self._save.setDefault(True)
        self.name.setCurrentText(brief.details.brand or brief.details.organisation)
        self._show_name()
        self._load(self.name.currentText())

    def _form(self) -> QFormLayout:
        self.name = QComboBox(editable=True)
        self.name.addItems(list(list_brands()))
        self.name.setAccessibleName(self.tr("Name"))
        self.accent = ColourButton(Brand("").accent, self.tr("Colour of headings"))
        self.tint = ColourButton(Brand("").tint, self.tr("Ground of boxes"))
        self.serif, self.sans = self._families(Brand("").serif), self._families(Brand("").sans)
        self.footer = QLineEdit()
        self.footer.setPlaceholderText(self.tr("At the foot of every page"))
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        for label, field in (
            (self.tr("Name"), self._name_row()),
            (self.tr("Logo"), self._logo_row()),
            (self.tr("Headings"), self.accent),
            (self.tr("Boxes"), self.tint),
            (self.tr("Text"), self.serif),
            (self.tr("Labels"), self.sans),
            (self.tr("Footer"), self.footer),
        ):
            form.addRow(label, field)
        self.name.textActivated.connect(self._load)
        self.name.editTextChanged.connect(lambda _: self._timer.start())
        self.name.editTextChanged.connect(self._show_name)
        for button in (self.accent, self.tint):
            button.chosen.connect(lambda _: self._timer.start())
        for family in (self.serif, self.sans):
            family.currentTextChanged.connect(lambda _: self._timer.start())
        self.footer.textChanged.connect(lambda _: self._timer.start())
        return form

    def _name_row(self) -> QHBoxLayout:
        self.delete = QPushButton(self.tr("Delete"))
        self.delete.setAccessibleName(self.tr("Delete the brand"))
        self.delete.setProperty("link", True)
        self.delete.clicked.connect(self._ask_to_delete)
        row = QHBoxLayout()
        row.addWidget(self.name, 1)
        row.addWidget(self.delete)
        return row

    def _logo_row(self) -> QHBoxLayout:
        self.logo = QPushButton()
        self.logo.clicked.connect(self._choose_logo)
        self.no_logo = QPushButton(self.tr("Remove"))
        self.no_logo.setAccessibleName(self.tr("Remove the logo"))
        self.no_logo.setProperty("link", True)
        self.no_logo.clicked.connect(self._remove_logo)
        self._set_logo(None)
        row = QHBoxLayout()
        row.addWidget(self.logo, 1)
        row.addWidget(self.no_logo)
        return row

    def _families(self, own: str) -> QComboBox:
        box = QComboBox()
        families = [name for name in QFontDatabase.families() if not name.startswith(".")]
        box.addItems([own, *(name for name in families if name != own)])
        box.setMaximumWidth(240)
        return box

    def _sample(self) -> QLabel:
        self.sample = QLabel(alignment=Qt.AlignmentFlag.AlignTop)
        self.sample.setFixedSize(WIDTH, round(WIDTH * 1.42))
        self.sample.setAccessibleName(self.tr("How the first page looks"))
        return self.sample

    def _load(self, name: str) -> None:
        """Show a saved brand's values; a new one begins with what is there."""
        try:
            brand = find_brand(name)
        except BriefwrightError as error:
            self.problem.setText(told(error))
            return
        if brand is not None:
            self.accent.show_colour(brand.accent)
            self.tint.show_colour(brand.tint)
            self.serif.setCurrentText(brand.serif)
            self.sans.setCurrentText(brand.sans)
            self.footer.setText(brand.footer)
            self._set_logo(brand.logo)
        self._timer.start()

    def _ask_to_delete(self) -> None:
        from gui.dialogs.offers import offer_deletion

        words = self.tr("Delete the brand “{name}”?").format(name=self.brand.name)
        effect = self.tr("Briefs that use it are printed plain. It can't be brought back.")
        offer_deletion(self, words, effect, partial(self._delete, self.brand.name))

    def _delete(self, name: str) -> None:
        try:
            remove_brand(name)
        except BriefwrightError as error:
            self.problem.setText(told(error))
            return
        self.name.removeItem(self.name.findText(name))
        self.name.setEditText("")
        self.name.setFocus()
        self.removed.emit(name)

    def _choose_logo(self) -> None:
        name, _ = QFileDialog.getOpenFileName(
            self, self.tr("Choose a logo"), "", self.tr("Pictures (*.png *.jpg *.jpeg *.svg)")
        )
        if name:
            self._set_logo(Path(name))
            self._timer.start()

    def _remove_logo(self) -> None:
        self._set_logo(None)
        self.logo.setFocus()
        self._timer.start()

    def _set_logo(self, path: Path | None) -> None:
        self._logo = path
        self.logo.setText(path.name if path else self.tr("Choose…"))
        self.no_logo.setVisible(path is not None)

    @property
    def brand(self) -> Brand:
        """The brand as entered."""
        return Brand(
            self.name.currentText().strip(),
            self.accent.colour,
            self.tint.colour,
            self.serif.currentText(),
            self.sans.currentText(),
            self.footer.text().strip(),
            self._logo,
        )

    def _show_name(self) -> None:
        """Offer what can be done under the present name."""
        self._save.setEnabled(bool(self.brand.name))
        self.delete.setVisible(self.brand.name in list_brands())

    def _try(self) -> None:
        named = replace(self.brand, name=self.brand.name or "?")
        self._printer.trial(self._brief, named, self._show, self._fail)

    def _show(self, preview: Preview) -> None:
        self._let_go()
        self._buffer.setData(QByteArray(preview.pdf))
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._pdf.load(self._buffer)
        ratio = self.devicePixelRatioF()
        paper = self._pdf.pagePointSize(0)
        height = round(WIDTH * paper.height() / max(1.0, paper.width()))
        image = self._pdf.render(0, QSize(round(WIDTH * ratio), round(height * ratio)))
        image.setDevicePixelRatio(ratio)
        page = QPixmap(image.size())
        page.setDevicePixelRatio(ratio)
        page.fill(Qt.GlobalColor.white)
        self._paint(page, image)
        self._tell_of_colours()

    def _paint(self, page: QPixmap, image: object) -> None:
        from PySide6.QtGui import QImage, QPainter

        assert isinstance(image, QImage)
        painter = QPainter(page)
        painter.drawImage(0, 0, image)
        # The sheet's edge: on a white dialog it would have none.
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(QRectF(QPointF(), page.deviceIndependentSize()).adjusted(0, 0, -1, -1))
        painter.end()
        self.sample.setPixmap(page)

    def _tell_of_colours(self) -> None:
        brand = self.brand
        moved = (brand.readable_accent, brand.readable_tint) != (brand.accent, brand.tint)
        self.problem.setText(
            self.tr("The colours are moved a little where text could not be read otherwise.")
            if moved
            else ""
        )

    def _fail(self, error: BriefwrightError) -> None:
        self.problem.setText(told(error))

    def accept(self) -> None:
        """Keep the brand; the dialog stays open where it cannot be kept."""
        try:
            kept = save_brand(self.brand)
        except BriefwrightError as error:
            self.problem.setText(told(error))
            return
        self.saved.emit(kept.name)
        super().accept()

    def _let_go(self) -> None:
        self._timer.stop()
        self._pdf.close()
        self._buffer.close()
