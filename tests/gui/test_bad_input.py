"""Texts and files that nobody would wish for: shown, kept, undone."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import briefing
from briefing.analysis.model import Section
from briefing.article import Article, Span
from briefing.brief import Brief, Evidence, Point, State
from gui.dialogs.point import PointDialog
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE

Press = Callable[..., None]
K = Qt.Key


def paste_over(desk: MainWindow, press: Press, text: str) -> None:
    press(K.Key_E)
    controls = desk.points.controls
    assert controls is not None and controls.editor is not None
    controls.editor.selectAll()
    controls.editor.insertPlainText(text)
    press(K.Key_Return)


@pytest.mark.parametrize(
    "text",
    [
        "word " * 1000,
        "قال الوزير إن القرار نهائي",
        "Ⓐ 🇺🇦 agreed 👩‍👩‍👧‍👦 to it",
        "a\u202eb\u0000c",
        "<b>not bold</b> & {{ not }} a template",
    ],
    ids=["5000 characters", "right to left", "emoji", "control characters", "markup"],
)
def test_any_words_can_be_a_point_and_undone(
    desk: MainWindow, press: Press, qtbot: QtBot, text: str
) -> None:
    point = desk.points.current
    assert point is not None
    before = desk.document.brief
    paste_over(desk, press, text)
    assert desk.document.brief.point(point.id).text.split()[:3] == text.split()[:3]
    press(K.Key_A)
    qtbot.waitUntil(lambda: not desk.printer.busy, timeout=PATIENCE)
    desk.points.view.grab()
    desk.document.stack.undo()
    desk.document.stack.undo()
    assert desk.document.brief == before


def test_a_source_with_emoji_is_marked_to_its_last_word(desk: MainWindow, qtbot: QtBot) -> None:
    article = Article.from_text("The council 🙂🙂🙂 agreed on a budget of five million 👍")
    whole = Evidence.take(article, Span(0, len(article.text)))
    point = Point("p1", Section.FIGURES, "A budget.", evidence=(whole,))
    desk.document.open(Brief(sources=(article,), points=(point,)))
    qtbot.waitUntil(lambda: not desk.printer.busy, timeout=PATIENCE)
    accent = QColor(desk.looks.theme.accent).rgb()
    image = desk.source.view.viewport().grab().toImage()
    cursor = desk.source.view.textCursor()
    cursor.movePosition(QTextCursor.MoveOperation.End)
    place = desk.source.view.cursorRect(cursor)
    under = [(place.left() - 6, y) for y in range(place.top(), place.bottom() + 8)]
    assert accent in {image.pixel(*each) for each in under}


def test_a_very_long_point_keeps_its_card_small(desk: MainWindow, press: Press) -> None:
    paste_over(desk, press, "word " * 1000)
    index = desk.points.view.currentIndex()
    assert desk.points.view.visualRect(index).height() < desk.points.view.viewport().height()


def many(brief: Brief, count: int) -> Brief:
    sections = list(Section)
    evidence = brief.points[0].evidence
    points = [
        Point(
            f"p{n}",
            sections[n * len(sections) // count],
            f"Point {n} " + "of many " * (n % 9),
            evidence=evidence,
        )
        for n in range(count)
    ]
    return replace(brief, points=tuple(points))


def test_a_thousand_points_can_be_reviewed(desk: MainWindow, press: Press) -> None:
    desk.document.open(many(desk.document.brief, 1000), unsaved=True)
    press(*[K.Key_A] * 5, K.Key_End, K.Key_X)
    states = [point.state for point in desk.document.brief.points]
    assert states[:5] == [State.ACCEPTED] * 5 and states[-1] is State.REJECTED


def test_300_points_scroll_without_a_stall(desk: MainWindow, qtbot: QtBot) -> None:
    desk.document.open(many(desk.document.brief, 300), unsaved=True)
    qtbot.waitUntil(lambda: not desk.printer.busy, timeout=PATIENCE)
    view = desk.points.view
    bar = view.verticalScrollBar()
    view.grab()
    frames = []
    for place in range(0, bar.maximum(), max(bar.maximum() // 60, 1)):
        began = time.thread_time()
        bar.setValue(place)
        view.viewport().repaint()
        frames.append(time.thread_time() - began)
    assert sorted(frames)[len(frames) // 2] < 0.016
    assert max(frames) < 0.05


def test_a_brief_opens_when_its_article_file_is_gone(
    window: MainWindow, sample_brief: Brief, tmp_path: Path
) -> None:
    path = tmp_path / "one.brief"
    briefing.save(sample_brief, path)
    window.import_files([path])
    assert window.source.view.toPlainText().strip()


def test_a_file_that_is_gone_is_said(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, told: list[str]
) -> None:
    window.import_files([tmp_path / "gone.txt"])
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE)
    assert "gone.txt" in told[0] and not window.at_desk


def test_a_speaker_nobody_knows_is_pointed_out(desk: MainWindow, press: Press) -> None:
    press(K.Key_S)
    dialog = desk.findChild(PointDialog)
    assert dialog is not None
    dialog.actor.setText("Nobody Inparticular")
    assert "Nobody of this name" in dialog.known.text()
    dialog.accept()
    assert desk.points.current is not None
    assert desk.points.current.actor == "Nobody Inparticular"


def test_nothing_is_lost_when_an_edit_is_left_half_done(
    desk: MainWindow, press: Press, qtbot: QtBot
) -> None:
    point = desk.points.current
    assert point is not None
    press(K.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "Half a")
    desk.points.select(desk.document.brief.points[3].id)
    assert desk.document.brief.point(point.id).text == "Half a"
