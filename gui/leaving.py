"""The door through which a brief leaves the house: what should be looked at is said there."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from briefing.checks import Checked
from briefing.errors import NothingAccepted
from briefing.finding import Finding, Level
from gui.checks.words import SIGNS
from gui.document import Document
from gui.errors import tell
from gui.printer import Printer
from gui.sentences import sentence

#: Findings whose words the question quotes.
FIRST = 3

#: Advice about the choice of points and their speakers, which cards and footer give all along; a
#: usual finished brief has some. Anything else of this level is a fault of a line that is printed.
_ADVICE = frozenset(
    {"unreviewed-points", "one-sided", "inferred-speaker", "empty-section", "too-long"}
)


class Leaving(QObject):
    """Lets a brief out: never without an accepted point, and with a question if checks are open.

    The question is asked once about the same findings. `checks_wanted()` tells that the analyst
    wants to look at them instead.
    """

    checks_wanted = Signal()

    def __init__(self, window: QWidget, document: Document, printer: Printer) -> None:
        super().__init__(window)
        self._window = window
        self._document = document
        self._printer = printer
        self._answered: set[tuple[tuple[str, ...], str]] = set()

    def ask(self, anyway: str, then: Callable[[], object]) -> None:
        """Do `then` if the analyst wants it; `anyway` is the button that says so."""
        if self._something_accepted():
            self._printer.when_checked(partial(self._ask, anyway, then))

    def _something_accepted(self) -> bool:
        if self._document.brief.accepted():
            return True
        error = NothingAccepted(
            self.tr("No point is accepted yet, so there is nothing to print or send."),
            self.tr("Accept at least one point (key A)."),
        )
        tell(self._window, self.tr("Nothing to print yet"), error)
        return False

    def _ask(self, anyway: str, then: Callable[[], object], checked: Checked) -> None:
        open_ones = [f for f in checked.findings if _counts(f)]
        keys = {self._key(finding) for finding in open_ones}
        if keys <= self._answered:
            then()
            return
        box = QMessageBox(self._window)
        box.setIcon(QMessageBox.Icon.Warning)
        box.setText(self.tr("%n check(s) are open.", "", len(open_ones)))
        box.setInformativeText(self._first(open_ones))
        go_on = box.addButton(anyway, QMessageBox.ButtonRole.AcceptRole)
        look = box.addButton(self.tr("Show the checks"), QMessageBox.ButtonRole.ActionRole)
        box.setEscapeButton(box.addButton(self.tr("Cancel"), QMessageBox.ButtonRole.RejectRole))
        # Enter alone does not send what holds an error.
        grave = any(finding.level is Level.ERROR for finding in open_ones)
        box.setDefaultButton(look if grave else go_on)

        def answer(button: QPushButton) -> None:
            if button is go_on:
                self._answered |= keys
                then()
            elif button is look:
                self.checks_wanted.emit()

        box.buttonClicked.connect(answer)
        box.open()

    def _key(self, finding: Finding) -> tuple[tuple[str, ...], str]:
        """What tells a finding from others, those of other briefs among them."""
        return tuple(article.id for article in self._document.brief.sources), finding.key

    def _first(self, findings: list[Finding]) -> str:
        lines = [f"{SIGNS[each.level]} {sentence(each.message)}" for each in findings[:FIRST]]
        if len(findings) > FIRST:
            lines.append(self.tr("and %n more", "", len(findings) - FIRST))
        return "\n".join(lines)


def _counts(finding: Finding) -> bool:
    """Whether a finding is worth a question: what an import noticed was told there."""
    of_source = bool(finding.place.article) and finding.level is not Level.ERROR
    return finding.level is not Level.INFO and finding.code not in _ADVICE and not of_source
