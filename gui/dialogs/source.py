"""The form for a source's particulars, each with where it was found."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from briefing import importing
from briefing.article import Article
from briefing.importing.language import FUNCTION_WORDS
from gui.dialogs.dates import DateField, confirm_when_valid
from gui.dialogs.rolling import Rolling
from gui.sentences import sentence, told
from gui.wording import phrase


class SourceDialog(QDialog):
    """A source's particulars; every one can be corrected."""

    def __init__(self, article: Article, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("About this source"))
        self.setMinimumWidth(560)
        self._article = article
        self.published = DateField(article.published, self.tr("Publication date"))
        self.updated = DateField(article.updated, self.tr("Date of the last change"))
        self.language = _languages(article.language)
        self.language.setAccessibleName(self.tr("Language"))
        self.lines: dict[str, QLineEdit] = {}
        column = QVBoxLayout()
        column.setSpacing(16)
        column.addWidget(
            _quiet(self.tr("“Friday” or “last week” become dates from the day of publication."))
        )
        for words in self._doubts():
            note = QLabel(words)
            note.setWordWrap(True)
            note.setProperty("role", "warn")
            column.addWidget(note)
        column.addLayout(self._form())
        whole = QVBoxLayout(self)
        whole.setContentsMargins(24, 24, 24, 16)
        whole.setSpacing(16)
        whole.addWidget(Rolling(column))
        whole.addWidget(confirm_when_valid(self, self.tr("Save"), self.published, self.updated))

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(8)
        self._add(form, self.tr("Published"), self.published, "published")
        self._add(form, self.tr("Updated"), self.updated, "updated")
        article = self._article
        for name, label, value in (
            ("title", self.tr("Title"), article.title),
            ("subtitle", self.tr("Subtitle"), article.subtitle),
            ("authors", self.tr("Authors"), ", ".join(article.authors)),
            ("publisher", self.tr("Publisher"), article.publisher),
            ("url", self.tr("Link"), article.url),
            ("marking", self.tr("Handling marking"), _marking_of(article)),
        ):
            line = QLineEdit(value)
            line.setCursorPosition(0)
            line.setAccessibleName(label)
            self.lines[name] = line
            self._add(form, label, line, name)
        self._add(form, self.tr("Language"), self.language, "language")
        return form

    def _add(self, form: QFormLayout, label: str, field: QWidget, name: str) -> None:
        form.addRow(label, field)
        if origin := self._article.origin(name):
            form.addRow("", _quiet(self.tr("Found in: {}").format(sentence(origin))))

    def _marking(self) -> str:
        """The marking entered; one that the text itself carries is no correction."""
        entered = self.lines["marking"].text().strip()
        return self._article.marking if entered == _marking_of(self._article) else entered

    def _doubts(self) -> list[str]:
        """What an import found doubtful about the particulars, in sentences."""
        findings = (*self._article.findings, *importing.import_findings(self._article))
        wanted = (f for f in findings if f.code in ("dates-disagree", "no-pipeline"))
        return [told(finding) for finding in wanted]

    @property
    def changes(self) -> dict[str, Any]:
        """The fields that were changed."""
        authors = self.lines["authors"].text().split(",")
        entered = {
            **{name: line.text().strip() for name, line in self.lines.items()},
            "marking": self._marking(),
            "authors": tuple(name.strip() for name in authors if name.strip()),
            "published": self.published.value,
            "updated": self.updated.value,
            "language": self.language.currentData(),
        }
        return {
            name: value for name, value in entered.items() if value != getattr(self._article, name)
        }


def _quiet(words: str) -> QLabel:
    label = QLabel(words)
    label.setProperty("role", "muted")
    return label


def _languages(code: str) -> QComboBox:
    """A choice of the known languages and the present one, by name."""
    box = QComboBox()
    for each in dict.fromkeys((*FUNCTION_WORDS, code)):
        name = phrase(QLocale.languageToString(QLocale(each).language()))
        box.addItem(f"{name} ({each})" if QLocale(each).name() != "C" else each, each)
    box.setCurrentIndex(box.findData(code))
    return box


def _marking_of(article: Article) -> str:
    from briefing.checks.markings import marking_of

    return marking_of(article)
