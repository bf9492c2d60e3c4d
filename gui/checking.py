"""What follows from the checks: going to a finding's place, and letting it stand for a reason."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from briefing.article import Span
from briefing.brief import silence, unsilence
from briefing.checks import Checked
from briefing.finding import Finding, Place
from gui.checks.pane import ChecksPane
from gui.document import Document
from gui.footer import Footer
from gui.forms import Forms
from gui.importer import Importer
from gui.points.pane import PointsPane
from gui.points.underlines import qt_offset
from gui.source.pane import SourcePane


class Checking(QObject):
    """Shows the findings and leads to their places; every answer to one is an undo step."""

    def __init__(
        self,
        document: Document,
        pane: ChecksPane,
        footer: Footer,
        panes: tuple[SourcePane, PointsPane],
        dialogs: tuple[Importer, Forms],
    ) -> None:
        super().__init__(pane)
        self._document = document
        self._pane = pane
        self._footer = footer
        self._source, self._points = panes
        self._importer, self._forms = dialogs
        pane.place_wanted.connect(self.go_to)
        pane.silence_wanted.connect(self._silence)
        pane.raise_wanted.connect(self._raise_again)
        pane.left.connect(self.hide)
        footer.checks_wanted.connect(self.open)
        document.opened.connect(footer.set_unchecked)

    def show(self, checked: Checked) -> None:
        """Show what was found in the present brief."""
        self._pane.show_checked(self._document.brief, checked)
        self._footer.set_findings(checked.findings)

    def toggle(self) -> None:
        """Give the keyboard to the checks; where they have it already, hide them."""
        focused = QApplication.focusWidget()
        within = focused is not None and self._pane.isAncestorOf(focused)
        self.hide() if within else self.open()

    def open(self) -> None:
        """Show the checks and give them the keyboard."""
        self._pane.show()
        self._pane.focus()

    def hide(self) -> None:
        """Hide the checks; the keyboard goes back to the points."""
        self._pane.hide()
        self._points.focus_page()

    def go_to(self, finding: Finding) -> None:
        """Go to a finding's place, with the keyboard."""
        place = finding.place
        if place.point:
            self._points.select(place.point)
            self._points.focus_page()
        elif place.field in self._points.words.fields:
            self._go_to_words(place)
        elif place.article and place.start >= 0 and not place.field:
            self._source.compare(place.article, Span(place.start, place.end))
            self._source.view.setFocus()
        elif place.article and place.field != "marking":
            self._importer.edit_source(place.article)
        elif place.field:
            self._forms.edit_details()

    def _go_to_words(self, place: Place) -> None:
        """Go to a paragraph of the analyst's own, with the words in question selected."""
        self._points.show_words()
        field = self._points.words.fields[place.field]
        field.setFocus()
        text = field.toPlainText()
        if 0 <= place.start < place.end <= len(text):
            cursor = field.textCursor()
            cursor.setPosition(qt_offset(text, place.start))
            cursor.setPosition(qt_offset(text, place.end), QTextCursor.MoveMode.KeepAnchor)
            field.setTextCursor(cursor)

    def _silence(self, finding: Finding, reason: str) -> None:
        changed = silence(self._document.brief, finding, reason)
        self._document.edit(self.tr("silence a check"), changed)

    def _raise_again(self, finding: Finding) -> None:
        changed = unsilence(self._document.brief, finding.key)
        self._document.edit(self.tr("raise a check again"), changed)
