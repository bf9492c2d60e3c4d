"""Mending what the machine concluded: who the actors are, and when things were."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from briefing.analysis.model import TimeExpression
from briefing.article import Span
from briefing.brief import actors_of, date_words, rename_actor, value_of
from gui.document import Document
from gui.sentences import sentence

if TYPE_CHECKING:
    from gui.dialogs.actors import ActorsDialog


class Mending(QObject):
    """Opens the dialogs; every change is one undo step, and all panes follow at once."""

    def __init__(self, window: QWidget, document: Document) -> None:
        super().__init__(window)
        self._window = window
        self._document = document

    def edit_actors(self) -> None:
        """Show everybody whom points are attributed to."""
        from gui.dialogs.actors import ActorsDialog

        dialog = ActorsDialog(actors_of(self._document.brief), self._window)
        dialog.renamed.connect(lambda old, new, role: self._rename(dialog, old, new, role))
        dialog.merged.connect(lambda name, into: self._rename(dialog, name, into, None))
        dialog.open()

    def _rename(self, dialog: ActorsDialog, old: str, new: str, role: str | None) -> None:
        shown = old
        names = {actor.name for actor in actors_of(self._document.brief)}
        merging = new.strip() != old and new.strip() in names
        try:
            changed = rename_actor(self._document.brief, old, new, None if merging else role)
        except ValueError as error:
            dialog.say(sentence(str(error)))
        else:
            label = self.tr("merge actors") if merging else self.tr("rename actor")
            self._document.edit(label, changed, about=f"{old} → {new.strip()}")
            shown = new.strip()
            words = self.tr("“{0}” and “{1}” are one now.") if merging else self.tr("Saved.")
            dialog.say(words.format(old, new.strip()))
        dialog.show_actors(actors_of(self._document.brief), shown)

    def edit_date(self, article_id: str, found: TimeExpression) -> None:
        """Ask for another date of a time expression."""
        brief, span = self._document.brief, Span(found.start, found.end)
        value = value_of(brief, article_id, span) or found.value
        words = span.of(brief.source(article_id).text)
        from gui.dialogs.when import WhenDialog

        dialog = WhenDialog(words, value, found.value, self._window)
        dialog.accepted.connect(
            lambda: self._document.edit(
                self.tr("correct date"),
                date_words(self._document.brief, article_id, span, dialog.field.value, found.value),
                about=words,
            )
        )
        dialog.open()
