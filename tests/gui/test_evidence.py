"""The evidence check at the desk, with real keys."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from briefing.analysis.model import Section
from briefing.article import Span
from briefing.brief import Evidence, Point
from gui.points.card import PointEdit
from gui.window import MainWindow

K = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier


def _editor(desk: MainWindow) -> PointEdit:
    assert desk.points.controls is not None and desk.points.controls.editor is not None
    return desk.points.controls.editor


@pytest.fixture
def wrong(desk: MainWindow) -> str:
    """A point with a day is being edited, and its day is another; gives its id."""
    brief, text = desk.document.brief, "The decision was kept confidential until Thursday."
    article = brief.sources[0]
    words = "the decision was kept confidential for operational reasons until Thursday"
    start = article.text.index(words)
    evidence = Evidence.take(article, Span(start, start + len(words)))
    point = Point("day", Section.LIMITS, text, machine_text=text, evidence=(evidence,))
    desk.document.edit("add", replace(brief, points=(*brief.points, point)))
    desk.points.select(point.id)
    desk.review.act("edit")
    _editor(desk).setPlainText(text.replace("Thursday", "Monday"))
    return point.id


def _lines(desk: MainWindow) -> list[str]:
    return [selection.cursor.selectedText() for selection in _editor(desk).extraSelections()]


def test_a_wrong_day_is_underlined_as_it_is_typed(desk: MainWindow, wrong: str) -> None:
    assert "Monday" in _lines(desk)


def test_the_reason_stands_beside_the_source(desk: MainWindow, wrong: str) -> None:
    assert desk.points.controls is not None
    bar = desk.points.controls.answers
    assert bar is not None and bar.isVisible() and bar.finding is not None
    assert "Monday" in bar.finding.message


def test_one_key_puts_in_what_the_source_says(desk: MainWindow, wrong: str, qtbot: QtBot) -> None:
    qtbot.keyClick(_editor(desk), K.Key_Period, CTRL)
    assert desk.document.brief.point(wrong).text == desk.document.brief.point(wrong).machine_text


def test_one_key_keeps_it_as_a_judgement(desk: MainWindow, wrong: str, qtbot: QtBot) -> None:
    qtbot.keyClick(_editor(desk), K.Key_J, CTRL)
    qtbot.keyClick(_editor(desk), K.Key_Return)
    assert desk.document.brief.point(wrong).judged
    desk.document.stack.undo()
    assert not desk.document.brief.point(wrong).judged


def test_typing_on_keeps_the_judgement(desk: MainWindow, wrong: str, qtbot: QtBot) -> None:
    qtbot.keyClick(_editor(desk), K.Key_J, CTRL)
    _editor(desk).appendPlainText("More")
    assert desk.document.brief.point(wrong).judged


def test_the_analysts_paragraphs_are_underlined(desk: MainWindow) -> None:
    field = desk.points.words.fields["assessment"]
    field.setPlainText("It would cost 987 million zlotys.")
    assert [s.cursor.selectedText() for s in field.extraSelections()] == ["987 million"]
