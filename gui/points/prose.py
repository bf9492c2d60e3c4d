"""The analyst's own paragraphs: bottom line, assessment, recommendations."""

from __future__ import annotations

import re
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QKeyEvent, QKeySequence, QTextCursor
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from briefing.brief import BANDS, CONFIDENCE, Prose, mixed_sentences
from gui.dropping import WordsEdit
from gui.points.spelling import WORD, Highlighter, Speller


class ProseEdit(WordsEdit):
    """One of the analyst's texts, spelling marked; undo is the document's, not the field's own.

    `left()` tells that Esc was pressed.
    """

    left = Signal()

    def __init__(self, name: str, speller: Speller) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setProperty("role", "prose")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setMinimumHeight(96)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self._speller = speller
        self._marks: Highlighter | None = None

    def event(self, event: QEvent) -> bool:
        """Undo and redo belong to the window."""
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            undo, redo = QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo
            if event.matches(undo) or event.matches(redo):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leaves the text as it is."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Load the dictionary when the first words are written."""
        super().focusInEvent(event)
        if self._marks is None:
            self._marks = Highlighter(self.document(), self._speller)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what may have been meant with a misspelled word."""
        cursor = self.cursorForPosition(event.pos())
        cursor.select(QTextCursor.SelectionType.WordUnderCursor)
        menu = self.createStandardContextMenu()
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        place = event.globalPos()
        if WORD.fullmatch(word := cursor.selectedText()) and self._speller.is_wrong(word):
            self._speller.suggest(word, lambda found: self._offer(menu, cursor, found, place))
        else:
            menu.popup(place)

    def _offer(
        self, menu: QMenu, cursor: QTextCursor, found: tuple[str, ...], place: QPoint
    ) -> None:
        first = menu.actions()[0]
        for word in found:
            action = menu.addAction(word)
            action.triggered.connect(partial(cursor.insertText, word))
            menu.removeAction(action)
            menu.insertAction(first, action)
        menu.insertSeparator(first)
        menu.popup(place)


class ProsePage(QScrollArea):
    """The three texts under each other.

    `typed(name, text)` tells every change, `left()` that Esc was pressed in one.
    """

    typed = Signal(str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("prose")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.speller = Speller(self)
        self.fields: dict[str, ProseEdit] = {}
        self._estimates: list[QPushButton] = []
        self._showing = False
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(16, 16, 16, 16)
        self._column.setSpacing(8)
        for name, label, hint in (
            (
                "bottom_line",
                self.tr("Bottom line"),
                self.tr("One or two lines that come first"),
            ),
            ("assessment", self.tr("Assessment"), self.tr("What it means, in your own words")),
            ("recommendations", self.tr("Recommendations"), self.tr("One a line")),
        ):
            self._add(name, label, hint)
        self.warning = QLabel()
        self.warning.setWordWrap(True)
        self.warning.setProperty("role", "warn")
        self.warning.hide()
        self._column.addWidget(self.warning)
        self.setWidget(inside)
        for above, below in pairwise((*self.fields.values(), *self._estimates)):
            self.setTabOrder(above, below)
        self.setFocusProxy(self.fields["bottom_line"])

    def _add(self, name: str, label: str, hint: str) -> None:
        field = ProseEdit(label, self.speller)
        field.setPlaceholderText(hint)
        field.textChanged.connect(lambda: self._tell(name))
        field.left.connect(self.left)
        self.fields[name] = field
        title = QLabel(label)
        title.setProperty("role", "strong")
        title.setBuddy(field)
        words = QPushButton(self.tr("Words of estimation"))
        words.setProperty("link", True)
        words.setAccessibleName(self.tr("Words of estimation for: {0}").format(label))
        words.clicked.connect(lambda: self._show_words(field, words))
        self._estimates.append(words)
        row = QHBoxLayout()
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(words)
        self._column.addLayout(row)
        self._column.addWidget(field, 1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc leads back from whatever has the keyboard here."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _show_words(self, field: ProseEdit, anchor: QPushButton) -> None:
        menu = estimation_menu(self)
        menu.triggered.connect(lambda action: field.insertPlainText(action.data()))
        menu.triggered.connect(lambda _action: field.setFocus())
        menu.popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def _tell(self, name: str) -> None:
        if not self._showing:
            self.typed.emit(name, self.fields[name].toPlainText())

    def show_prose(self, prose: Prose) -> None:
        """Show a brief's texts; a field that says the same already is left alone."""
        self._showing = True
        for name, field in self.fields.items():
            text = getattr(prose, name)
            if field.toPlainText() != text:
                field.setPlainText(text)
                field.moveCursor(QTextCursor.MoveOperation.End)
        self._showing = False
        texts = (prose.bottom_line, prose.assessment, prose.recommendations)
        mixed = [sentence for text in texts for sentence in mixed_sentences(text)]
        self.warning.setVisible(bool(mixed))
        if mixed:
            words = self.tr("“{0}” mixes confidence and likelihood. Make it two sentences.")
            self.warning.setText(words.format(mixed[0]))


def estimation_menu(parent: QWidget) -> QMenu:
    """ICD 203's expressions of likelihood with their chances, and its levels of confidence.

    They go into the brief, and so are English in a desk of any language.
    """
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    for band in BANDS:
        for word in band.words:
            menu.addAction(f"{word}   {band.low}–{band.high} %").setData(word)
    menu.addSeparator()
    for level in CONFIDENCE:
        words = f"We have {level} confidence that "
        menu.addAction(words + "…").setData(words)
    return menu


def sentences(text: str) -> int:
    """How many sentences a text has begun to end: each is an undo step of its own."""
    return len(re.findall(r"[.!?\n]", text))
