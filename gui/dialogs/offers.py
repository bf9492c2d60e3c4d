"""Questions before something is done: recognition, other pages, recovering, discarding."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QMessageBox,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from briefing.journal import Recovered

#: A PDF with more pages than this is no longer typed in by number.
_LAST_PAGE = 100_000


def offer_recognition(
    parent: QWidget, what: str, accepted: Callable[[], None], declined: Callable[[], None]
) -> None:
    """Ask whether pictured pages are to be read by text recognition; `what` says which."""
    translate = QCoreApplication.translate
    box = QMessageBox(
        QMessageBox.Icon.Question, translate("Offers", "A scanned PDF"), what, parent=parent
    )
    box.setInformativeText(
        translate(
            "Offers",
            "Text recognition (OCR) can read it, in a few seconds a page. What it reads is marked "
            "as uncertain, so compare names and figures with the original.",
        )
    )
    read = box.addButton(translate("Offers", "Read with OCR"), QMessageBox.ButtonRole.AcceptRole)
    read.setProperty("primary", True)
    no = box.addButton(translate("Offers", "Not now"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(read)
    box.setEscapeButton(no)
    box.finished.connect(lambda _: accepted() if box.clickedButton() is read else declined())
    box.open()


def when_left(left: Recovered) -> dict[str, str]:
    """The `time` and the `day` of what a killed window left, as the desk's language writes them."""
    when = QDateTime.fromSecsSinceEpoch(int(left.saved_at.timestamp()))
    day = QCoreApplication.translate("StartPage", "dd MMMM")
    return {"time": QLocale().toString(when, "HH:mm"), "day": QLocale().toString(when, day)}


def offer_recovery(
    parent: QWidget, left: Recovered, accepted: Callable[[], None], declined: Callable[[], None]
) -> None:
    """Ask whether to go on with what a killed window left; it stays on offer where not."""
    translate = QCoreApplication.translate
    words = translate("Offers", "Go on with what was left unsaved at {time} on {day}?")
    words = words.format(**when_left(left))
    box = QMessageBox(QMessageBox.Icon.Question, "Briefwright", words, parent=parent)
    box.setInformativeText(translate("Offers", "If not now, it stays on offer on the start page."))
    recover = box.addButton(translate("Offers", "Recover"), QMessageBox.ButtonRole.AcceptRole)
    recover.setProperty("primary", True)
    no = box.addButton(translate("Offers", "Not now"), QMessageBox.ButtonRole.RejectRole)
    box.setDefaultButton(recover)
    box.setEscapeButton(no)
    box.finished.connect(lambda _: accepted() if box.clickedButton() is recover else declined())
    box.open()


def offer_discard(parent: QWidget, accepted: Callable[[], None]) -> None:
    """Ask whether work that was left unsaved may go for good."""
    translate = QCoreApplication.translate
    words = translate("Offers", "Discard what was left unsaved?")
    effect = translate("Offers", "It can't be brought back.")
    _offer_loss(parent, words, effect, translate("Offers", "Discard"), accepted)


def offer_deletion(parent: QWidget, words: str, effect: str, accepted: Callable[[], None]) -> None:
    """Ask whether something may be deleted for good; `effect` is what that means."""
    delete = QCoreApplication.translate("Offers", "Delete")
    _offer_loss(parent, words, effect, delete, accepted)


def _offer_loss(
    parent: QWidget, words: str, effect: str, lose: str, accepted: Callable[[], None]
) -> None:
    box = QMessageBox(QMessageBox.Icon.Question, "Briefwright", words, parent=parent)
    box.setInformativeText(effect)
    discard = box.addButton(lose, QMessageBox.ButtonRole.DestructiveRole)
    keep = box.addButton(
        QCoreApplication.translate("Offers", "Keep"), QMessageBox.ButtonRole.RejectRole
    )
    box.setDefaultButton(keep)
    box.setEscapeButton(keep)
    discard.clicked.connect(accepted)
    box.open()


class PagesDialog(QDialog):
    """Asks at which page reading a long PDF is to begin; rejecting keeps what was read."""

    def __init__(self, what: str, first_page: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("A long PDF"))
        self.setMinimumWidth(460)
        lead = QLabel(what + " " + self.tr("Is the article in them?"))
        lead.setWordWrap(True)
        self.page = QSpinBox()
        self.page.setRange(1, _LAST_PAGE)
        self.page.setValue(first_page)
        self.page.setAccessibleName(self.tr("First page"))
        form = QFormLayout()
        form.addRow(self.tr("Otherwise begin at page"), self.page)
        box = QDialogButtonBox()
        keep = box.addButton(self.tr("Keep these pages"), QDialogButtonBox.ButtonRole.RejectRole)
        keep.setProperty("primary", True)
        keep.setDefault(True)
        self.other = box.addButton(
            self.tr("Read from that page"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        box.accepted.connect(self.accept)
        box.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(16)
        column.addWidget(lead)
        column.addLayout(form)
        column.addWidget(box)
