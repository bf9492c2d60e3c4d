"""Marks misspelled words while they are written; the dictionary works in a process of its own."""

from __future__ import annotations

import re
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QSyntaxHighlighter, QTextCharFormat, QTextDocument

from briefing.article import Article
from gui import work
from gui.jobs import Worker

WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)*")


class Speller(QObject):
    """Knows which words are misspelled. `learnt()` follows every answer of the dictionary.

    Words of the sources count as known: they are names, and the article's own.
    """

    learnt = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.worker = Worker(self)
        self._sources: tuple[Article, ...] = ()
        self._language = ""
        self._known: frozenset[str] | None = None
        self._wrong: dict[str, bool] = {}
        self._asked: set[str] = set()

    def set_sources(self, sources: tuple[Article, ...]) -> None:
        """Spell in the first source's language, and take the words of all as they are."""
        if sources == self._sources:
            return
        self._sources = sources
        self._language = sources[0].language if sources else ""
        self._known = None
        self._wrong.clear()
        self._asked.clear()
        self.learnt.emit()

    def is_wrong(self, word: str) -> bool:
        """Whether a word is misspelled, as far as that is known by now."""
        return self._wrong.get(word, False) and word not in self._in_sources()

    def _in_sources(self) -> frozenset[str]:
        """The words of the sources, gathered once something was written that they may explain."""
        if self._known is None:
            texts = [source.text for source in self._sources]
            self._known = frozenset(word for text in texts for word in WORD.findall(text))
        return self._known

    def ask(self, words: set[str]) -> None:
        """Ask about words that nothing is known of yet."""
        unknown = words - self._asked
        fresh = tuple(sorted(unknown - self._in_sources())) if unknown else ()
        if not fresh:
            return
        self._asked.update(fresh)

        def done(wrong: frozenset[str]) -> None:
            self._wrong.update((word, word in wrong) for word in fresh)
            self.learnt.emit()

        self.worker.run(work.misspelled, fresh, self._language, done=done, failed=_ignore)

    def suggest(self, word: str, done: Callable[[tuple[str, ...]], None]) -> None:
        """Ask for words that may have been meant."""
        self.worker.run(work.suggestions, word, self._language, done=done, failed=_ignore)


def _ignore(_error: object) -> None:
    """Without a dictionary nothing is marked."""


class Highlighter(QSyntaxHighlighter):
    """Underlines the misspelled words of one text."""

    def __init__(self, document: QTextDocument, speller: Speller) -> None:
        super().__init__(document)
        self._speller = speller
        speller.learnt.connect(self.rehighlight)

    def highlightBlock(self, text: str) -> None:
        """Underline what is known to be wrong, and ask about the rest."""
        found = list(WORD.finditer(text))
        look = QTextCharFormat()
        look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SpellCheckUnderline)
        look.setUnderlineColor(QColor("#C0392B"))
        for match in found:
            if self._speller.is_wrong(match[0]):
                start = len(text[: match.start()].encode("utf-16-le")) // 2
                self.setFormat(start, len(match[0]), look)
        self._speller.ask({match[0] for match in found})
