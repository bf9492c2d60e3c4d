"""Files, links and text let go over the window and its fields."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QObject, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from gui.dialogs.link import LinkDialog
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE

COPY_OR_MOVE = Qt.DropAction.CopyAction | Qt.DropAction.MoveAction
LEFT, PLAIN = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier


def holding(*paths: Path, text: str = "") -> QMimeData:
    data = QMimeData()
    if paths:
        data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    if text:
        data.setText(text)
    return data


def let_go(data: QMimeData, over: QWidget) -> QDropEvent:
    """Hold something over a widget, as a program that would rather move it, and let it go."""
    QApplication.sendEvent(over, QDragEnterEvent(QPoint(9, 9), COPY_OR_MOVE, data, LEFT, PLAIN))
    drop = QDropEvent(QPointF(9, 9), COPY_OR_MOVE, data, LEFT, PLAIN)
    drop.setDropAction(Qt.DropAction.MoveAction)
    QApplication.sendEvent(over, drop)
    return drop


@pytest.fixture
def note(tmp_path: Path) -> Path:
    path = tmp_path / "note.txt"
    path.write_text("Council agrees budget\n\nThe council agreed the budget on 3 May 2024.\n" * 2)
    return path


def test_a_dropped_article_is_imported(window: MainWindow, qtbot: QtBot, note: Path) -> None:
    let_go(holding(note), window.start)
    qtbot.waitUntil(lambda: window.at_desk, timeout=PATIENCE)
    assert len(window.document.brief.sources) == 1


def test_at_the_desk_it_is_said_what_a_dropped_article_brought(
    desk: MainWindow, qtbot: QtBot, note: Path
) -> None:
    let_go(holding(note), desk.preview)
    qtbot.waitUntil(lambda: "Added to this brief" in desk.footer.message, timeout=PATIENCE)
    assert len(desk.document.brief.sources) == 2


def test_what_is_dropped_is_copied_never_moved(desk: MainWindow, note: Path) -> None:
    assert let_go(holding(note), desk._ground).dropAction() is Qt.DropAction.CopyAction


def test_a_dropped_link_is_asked_about(desk: MainWindow) -> None:
    let_go(holding(text="https://news.example/bridge"), desk.source)
    dialog = desk.findChild(LinkDialog)
    assert dialog is not None
    assert dialog.url == "https://news.example/bridge"


def test_a_file_let_go_over_ones_own_words_goes_to_the_window(
    desk: MainWindow, qtbot: QtBot, note: Path
) -> None:
    desk.points.show_words()
    field = desk.points.words.fields["assessment"]
    with qtbot.waitSignal(desk._ground.files_dropped) as dropped:
        let_go(holding(note), field.viewport())
    assert dropped.args == [[note]]
    assert field.toPlainText() == ""


def test_text_let_go_over_ones_own_words_goes_there(desk: MainWindow) -> None:
    desk.points.show_words()
    field = desk.points.words.fields["assessment"]
    let_go(holding(text="The vote is close."), field.viewport())
    assert field.toPlainText() == "The vote is close."


class FromWithin(QDragEnterEvent):
    """A drag that began in this program, as that of a card does."""

    def source(self) -> QObject:
        return QApplication.instance()


def test_a_card_let_go_beside_the_list_is_no_article(desk: MainWindow) -> None:
    card = desk.points.model.mimeData([desk.points.view.currentIndex()])
    event = FromWithin(QPoint(9, 9), COPY_OR_MOVE, card, LEFT, PLAIN)
    event.ignore()
    desk._ground.dragEnterEvent(event)
    assert card.hasText()
    assert not event.isAccepted()


def test_a_brief_that_came_with_an_article_is_wanted_in_another_window(
    desk: MainWindow, qtbot: QtBot, note: Path
) -> None:
    brief = note.with_name("kept.brief")
    with qtbot.waitSignal(desk.briefs_wanted) as wanted:
        let_go(holding(brief, note), desk._ground)
    assert wanted.args == [[brief]]
