"""The source pane: the gutter, marks told apart without colour, left-out lines, its keys."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from briefing.analysis.model import Section
from briefing.article import Article
from briefing.brief import Brief, Evidence, Point, State, set_state
from gui.source.gutter import Gutter, Tick
from gui.theme import DARK, LIGHT, Theme
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE

Press = Callable[..., None]
K = Qt.Key


def test_the_gutter_has_a_mark_for_every_piece_of_evidence(desk: MainWindow) -> None:
    pieces = [(point.id, e) for point in desk.document.brief.points for e in point.evidence]
    assert sorted(tick.point for tick in desk.source.gutter.ticks) == sorted(p for p, _ in pieces)


def test_a_click_in_the_gutter_selects_the_point(desk: MainWindow, qtbot: QtBot) -> None:
    gutter = desk.source.gutter
    tick = max(gutter.ticks, key=lambda tick: tick.top)
    middle = gutter.rect_of(tick).center().toPoint()
    qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=middle)
    assert desk.points.current is not None
    chosen = {t.point: t for t in gutter.ticks}[desk.points.current.id]
    assert chosen.current and chosen.top == pytest.approx(tick.top, abs=0.02)


def test_a_click_beside_the_marks_scrolls_there(desk: MainWindow, qtbot: QtBot) -> None:
    gutter = desk.source.gutter
    gutter.show_ticks([])
    bar = desk.source.view.verticalScrollBar()
    qtbot.mouseClick(gutter, Qt.MouseButton.LeftButton, pos=QPoint(9, gutter.height() - 2))
    assert bar.value() == bar.maximum()


def shape(state: State, *, current: bool = False) -> list[bool]:
    """Which pixels of a mark are painted, whatever their colour."""
    gutter = Gutter(LIGHT)
    gutter.resize(18, 40)
    gutter.show_seen(0, 0)
    gutter.show_ticks([Tick("p", state, 0.3, 0.6, current)])
    image = gutter.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    ground = image.pixel(0, 0)
    return [image.pixel(x, y) != ground for y in range(40) for x in range(18)]


def test_states_differ_by_shape_in_the_gutter(qapp: object) -> None:
    shapes = [shape(state) for state in State] + [shape(State.ACCEPTED, current=True)]
    assert all(one != other for n, one in enumerate(shapes) for other in shapes[:n])


def test_a_long_sources_gutter_is_filled_once_its_page_is_laid_out(
    desk: MainWindow, qtbot: QtBot
) -> None:
    article = Article.from_text("The council agreed on a budget.\n\n" * 2000)
    last = Evidence.take(article, article.blocks[-1].span)
    point = Point("p1", Section.WHAT_HAPPENED, "A budget was agreed on.", evidence=(last,))
    desk.source.show_brief(Brief(sources=(article,), points=(point,)), {})
    assert not desk.source.view.is_laid_out
    qtbot.waitUntil(lambda: desk.source.view.is_laid_out, timeout=PATIENCE)
    (tick,) = desk.source.gutter.ticks
    assert tick.top == pytest.approx(1, abs=0.01)


def test_a_long_source_keeps_its_place_when_its_page_is_set_again(
    desk: MainWindow, qtbot: QtBot
) -> None:
    article = Article.from_text("The council agreed on a budget.\n\n" * 9000)
    desk.source.show_brief(Brief(sources=(article,)), {})
    desk.source.view.scroll_to(0.7)
    place = desk.source.view.verticalScrollBar().value()
    desk.source.set_theme(DARK)
    assert desk.source.view.verticalScrollBar().value() == place > 100_000


@pytest.mark.parametrize("look", [LIGHT, DARK])
def test_a_rejected_mark_in_the_text_ends_in_a_cross(desk: MainWindow, look: Theme) -> None:
    view = desk.source.view
    desk.source.set_theme(look)
    point = desk.document.brief.points[0]
    desk.points.select(desk.document.brief.points[-1].id)
    rejected = set_state(desk.document.brief, point.id, State.REJECTED)
    desk.document.edit("reject", rejected)
    mark = next(mark for mark in view.marks if mark.point == point.id)
    dashed = view._pen(mark).style()
    assert dashed is Qt.PenStyle.SolidLine and view._pen(mark).width() == 1


def test_left_out_lines_are_one_line_and_open_by_key(desk: MainWindow, press: Press) -> None:
    view = desk.source.view
    before = view.document().blockCount()
    assert "left out" in view.toPlainText() and "Bring back" not in view.toPlainText()
    press(K.Key_H, with_=Qt.KeyboardModifier.ControlModifier)
    assert "Bring back" in view.toPlainText()
    press(K.Key_H, with_=Qt.KeyboardModifier.ControlModifier)
    assert view.document().blockCount() == before


def test_folded_lines_take_one_line_in_a_narrow_pane(desk: MainWindow, qtbot: QtBot) -> None:
    desk.resize(1366, 768)
    view = desk.source.view
    block = view.document().begin()
    folded = 0
    while block.isValid():
        if "left out" in block.text():
            folded += 1
            assert block.layout().lineCount() == 1
        block = block.next()
    assert folded


@pytest.fixture
def finding(desk: MainWindow, press: Press, qtbot: QtBot) -> Callable[[str], str]:
    """Type words into the line for finding; gives what it says."""

    def find(words: str) -> str:
        press(K.Key_F, with_=Qt.KeyboardModifier.ControlModifier)
        qtbot.keyClicks(desk.source.search.field, words)
        return desk.source.search.result.text()

    return find


def test_finding_says_how_many_places_there_are_and_enter_goes_through_them(
    desk: MainWindow, finding: Callable[[str], str], press: Press
) -> None:
    total = desk.source.view.toPlainText().lower().count("kharkiv")
    assert finding("kharkiv") == f"1 of {total}"
    press(K.Key_Return)
    assert desk.source.search.result.text() == f"2 of {total}"


def test_shift_enter_finds_backwards_past_the_beginning(
    desk: MainWindow, finding: Callable[[str], str], press: Press
) -> None:
    total = desk.source.view.toPlainText().lower().count("kharkiv")
    finding("kharkiv")
    press(K.Key_Return, with_=Qt.KeyboardModifier.ShiftModifier)
    assert desk.source.search.result.text() == f"{total} of {total}"


def test_finding_tells_of_words_that_stand_in_left_out_lines_only(
    desk: MainWindow, finding: Callable[[str], str]
) -> None:
    article = Article.from_text("The council agreed on a budget.\n\nSubscribe to our zebra letter.")
    desk.source.show_brief(Brief(sources=(article.with_block(1, kept=False),)), {})
    assert finding("zebra") == "1 in left-out lines"


def left_out_of(desk: MainWindow) -> list[bool]:
    return [not block.kept for block in desk.document.brief.sources[0].blocks]


def test_lines_brought_back_one_by_one_stay_unfolded(desk: MainWindow, qtbot: QtBot) -> None:
    article = Article.from_text("Title\n\nMenu one\n\nMenu two\n\nMenu three\n\nIt rained.\n")
    for number in (1, 2, 3):
        article = article.with_block(number, kept=False)
    desk.document.open(Brief(sources=(article,)))
    desk.source.toggle_folds()
    desk.source._follow("back:1-1")
    qtbot.waitUntil(lambda: not left_out_of(desk)[1], timeout=PATIENCE)
    assert "Menu three" in desk.source.view.toPlainText()


def test_all_lines_of_a_fold_can_be_brought_back_at_once(desk: MainWindow, qtbot: QtBot) -> None:
    article = Article.from_text("Title\n\nMenu one\n\nMenu two\n\nIt rained.\n")
    for number in (1, 2):
        article = article.with_block(number, kept=False)
    desk.document.open(Brief(sources=(article,)))
    desk.source.toggle_folds()
    assert "Bring all back" in desk.source.view.toPlainText()
    desk.source._follow("back:1-2")
    qtbot.waitUntil(lambda: not any(left_out_of(desk)), timeout=PATIENCE)


def test_the_paragraph_at_the_cursor_can_be_left_out(
    desk: MainWindow, press: Press, qtbot: QtBot
) -> None:
    view = desk.source.view
    before = left_out_of(desk)
    assert view.page is not None
    cursor = view.textCursor()
    cursor.setPosition(max(view.page.numbers))
    view.setTextCursor(cursor)
    view.setFocus()
    press(K.Key_H, with_=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: sum(left_out_of(desk)) == sum(before) + 1, timeout=PATIENCE)
    desk.document.stack.undo()
    assert left_out_of(desk) == before


def test_without_a_paragraph_at_the_cursor_it_is_said_what_to_do(
    desk: MainWindow, press: Press
) -> None:
    desk.points.view.setFocus()
    press(K.Key_H, with_=Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert "Put the cursor" in desk.footer.message
