"""Points moved, split, merged, weighed and written, with real keys and drops."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from briefing.analysis.model import Section
from briefing.brief import Point, State
from gui.dialogs.point import PointDialog
from gui.points.chooser import PointChooser
from gui.points.difference import differences
from gui.points.model import Filter
from gui.window import MainWindow
from tests.gui.conftest import PATIENCE

Press = Callable[..., None]
K = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier


def of(desk: MainWindow, section: Section) -> list[Point]:
    return [point for point in desk.document.brief.points if point.section is section]


def test_alt_and_arrows_move_a_point_within_its_section(desk: MainWindow, press: Press) -> None:
    first, second, *_ = of(desk, Section.POSITIONS)
    desk.points.select(first.id)
    press(K.Key_Down, with_=ALT)
    assert [p.id for p in of(desk, Section.POSITIONS)][:2] == [second.id, first.id]
    press(K.Key_Up, with_=ALT)
    assert [p.id for p in of(desk, Section.POSITIONS)][:2] == [first.id, second.id]


def test_a_point_moves_past_its_sections_edge(desk: MainWindow, press: Press) -> None:
    last = of(desk, Section.BOTTOM_LINE)[-1]
    desk.points.select(last.id)
    press(K.Key_Down, with_=ALT)
    assert of(desk, Section.WHAT_HAPPENED)[0].id == last.id
    assert desk.points.current is not None and desk.points.current.id == last.id


def test_m_offers_the_sections(desk: MainWindow, press: Press, qtbot: QtBot) -> None:
    point = of(desk, Section.POSITIONS)[0]
    desk.points.select(point.id)
    press(K.Key_M)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    wanted = next(action for action in menu.actions() if action.text() == "Context")
    menu.setActiveAction(wanted)
    qtbot.keyClick(menu, K.Key_Return)
    assert desk.document.brief.point(point.id).section is Section.CONTEXT


def test_the_queue_says_why_nothing_moves(desk: MainWindow, press: Press) -> None:
    desk.points.set_filter(Filter.OPEN)
    before = desk.document.brief
    press(K.Key_Down, with_=ALT)
    assert desk.document.brief == before
    assert "order of importance" in desk.footer.message


def drop(desk: MainWindow, point: Point, onto: Point, *, share: float) -> None:
    """Let a point go over a card, at a share of the card's height."""
    model, view = desk.points.model, desk.points.view
    data = model.mimeData([model.index(model.row_of(point.id))])
    view.scrollTo(model.index(model.row_of(onto.id)))
    rect = view.visualRect(model.index(model.row_of(onto.id)))
    place = QPointF(rect.center().x(), rect.top() + share * rect.height())
    move, left = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton
    event = QDropEvent(place, move, data, left, Qt.KeyboardModifier.NoModifier)
    view.dropEvent(event)


def test_a_dragged_point_goes_before_the_card_it_is_let_go_on(desk: MainWindow) -> None:
    point, onto = of(desk, Section.POSITIONS)[0], of(desk, Section.WHAT_HAPPENED)[0]
    drop(desk, point, onto, share=0.2)
    assert [p.id for p in of(desk, Section.WHAT_HAPPENED)][:2] == [point.id, onto.id]


def test_let_go_on_a_cards_lower_half_it_goes_after(desk: MainWindow) -> None:
    first, second, third, *_ = of(desk, Section.POSITIONS)
    drop(desk, first, second, share=0.8)
    assert [p.id for p in of(desk, Section.POSITIONS)][:3] == [second.id, first.id, third.id]
    desk.document.stack.undo()
    assert of(desk, Section.POSITIONS)[0].id == first.id


def test_control_enter_splits_a_point_at_the_cursor(desk: MainWindow, press: Press) -> None:
    point = desk.points.current
    assert point is not None
    before = desk.document.brief
    press(K.Key_E)
    press(K.Key_Home, with_=CONTROL)
    press(*[K.Key_Right] * point.text.index(" "))
    press(K.Key_Return, with_=CONTROL)
    one, two = desk.document.brief.points[:2]
    assert one.text == point.text.split(" ", 1)[0]
    assert two.text.lower() == point.text.split(" ", 1)[1].lower()
    desk.document.stack.undo()
    assert desk.document.brief == before


def test_a_split_at_the_edge_is_refused_with_a_sentence(desk: MainWindow, press: Press) -> None:
    before = desk.document.brief
    press(K.Key_E)
    press(K.Key_Home, with_=CONTROL)
    press(K.Key_Return, with_=CONTROL)
    assert desk.document.brief == before
    assert "Both parts need words" in desk.footer.message


def test_editing_goes_on_after_a_split_was_refused(
    desk: MainWindow, press: Press, qtbot: QtBot
) -> None:
    press(K.Key_E)
    press(K.Key_Home, with_=CONTROL)
    press(K.Key_Return, with_=CONTROL)
    qtbot.keyClicks(QApplication.focusWidget(), "Yesterday ")
    assert desk.document.brief.points[0].text.startswith("Yesterday ")


def choose(desk: MainWindow, text: str) -> None:
    chooser = desk.findChild(PointChooser)
    assert chooser is not None
    chooser.field.setText(text)
    QTest.keyClick(chooser.field, K.Key_Return)


def test_j_merges_with_a_chosen_point(desk: MainWindow, press: Press) -> None:
    first, second = desk.document.brief.points[:2]
    press(K.Key_J)
    choose(desk, second.text)
    merged, other = desk.document.brief.points[:2]
    assert merged.text == f"{first.text} {second.text}"
    assert (other.state, other.duplicate_of) == (State.REJECTED, first.id)


def test_d_marks_a_duplicate_whose_evidence_joins(desk: MainWindow, press: Press) -> None:
    first, second = desk.document.brief.points[:2]
    press(K.Key_D)
    choose(desk, second.text)
    assert desk.document.brief.point(first.id).duplicate_of == second.id
    assert set(first.evidence) < set(desk.document.brief.point(second.id).evidence)


def test_c_sets_the_confidence(desk: MainWindow, press: Press, qtbot: QtBot) -> None:
    point = desk.points.current
    assert point is not None
    press(K.Key_C)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(menu.actions()[1])
    qtbot.keyClick(menu, K.Key_Return)
    assert desk.document.brief.point(point.id).confidence == "moderate"


def test_confidence_beside_likelihood_is_refused(
    desk: MainWindow, press: Press, qtbot: QtBot
) -> None:
    point = desk.points.current
    assert point is not None
    press(K.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "A strike is very likely.")
    press(K.Key_Return, K.Key_C)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.setActiveAction(menu.actions()[2])
    qtbot.keyClick(menu, K.Key_Return)
    assert not desk.document.brief.point(point.id).confidence
    assert "very likely" in desk.footer.message


def test_a_note_is_written_and_shown_on_the_card(
    desk: MainWindow, press: Press, qtbot: QtBot
) -> None:
    point = desk.points.current
    assert point is not None
    press(K.Key_O)
    dialog = desk.findChild(PointDialog)
    assert dialog is not None
    qtbot.keyClicks(dialog.note, "Ask the desk officer")
    dialog.accept()
    row = desk.points.model.row(desk.points.model.row_of(point.id))
    assert "note: Ask the desk officer" in row.meta


def test_an_unreadable_date_cannot_be_saved(desk: MainWindow, press: Press) -> None:
    press(K.Key_S)
    dialog = desk.findChild(PointDialog)
    assert dialog is not None
    dialog.when.edit.setText("2024-13")
    assert not dialog.confirm.isEnabled()
    dialog.when.edit.setText("May 2024")
    assert dialog.confirm.isEnabled() and dialog.when.value == "2024-05"


def test_an_edited_card_shows_the_difference_and_goes_back_with_r(
    desk: MainWindow, press: Press, qtbot: QtBot
) -> None:
    point = desk.points.current
    assert point is not None
    press(K.Key_E)
    qtbot.keyClicks(QApplication.focusWidget(), "Other words")
    press(K.Key_Return)
    controls = desk.points.controls
    assert controls is not None and controls.difference is not None
    assert "Other words" in controls.difference.text()
    press(K.Key_R)
    assert desk.document.brief.point(point.id).text == point.machine_text


def test_the_difference_is_told_word_by_word() -> None:
    assert list(differences("the old red house", "the new red house")) == [
        ("same", "the"),
        ("gone", "old"),
        ("new", "new"),
        ("same", "red house"),
    ]


def write(desk: MainWindow, qtbot: QtBot, name: str, text: str) -> None:
    desk.actions_by_name["words"].trigger()
    field = desk.points.words.fields[name]
    field.setFocus()
    qtbot.keyClicks(field, text)


def test_ones_own_words_follow_the_typing_and_undo_by_sentence(
    desk: MainWindow, qtbot: QtBot
) -> None:
    write(desk, qtbot, "assessment", "One risk. And another")
    assert desk.document.brief.prose.assessment == "One risk. And another"
    field = desk.points.words.fields["assessment"]
    qtbot.keyClick(field, K.Key_Z, CONTROL)
    assert field.toPlainText() == desk.document.brief.prose.assessment == "One risk"


def test_a_mixed_estimate_is_said_while_it_is_written(desk: MainWindow, qtbot: QtBot) -> None:
    write(desk, qtbot, "assessment", "We have high confidence that it is likely.")
    assert "Make it two sentences" in desk.points.words.warning.text()


def test_misspelled_words_are_underlined_and_names_of_the_source_are_not(
    desk: MainWindow, qtbot: QtBot
) -> None:
    write(desk, qtbot, "bottom_line", "Zelensky recieved aid.")
    speller = desk.points.words.speller
    qtbot.waitUntil(lambda: speller.is_wrong("recieved"), timeout=PATIENCE)
    assert not speller.is_wrong("Zelensky") and not speller.is_wrong("aid")
    layout = desk.points.words.fields["bottom_line"].document().firstBlock().layout()
    qtbot.waitUntil(lambda: [(f.start, f.length) for f in layout.formats()] == [(9, 8)])


def test_escape_leads_from_ones_own_words_back_to_the_points(
    desk: MainWindow, press: Press
) -> None:
    desk.points.set_filter(Filter.OPEN)
    press(K.Key_B, with_=CONTROL)
    press(K.Key_Escape)
    assert desk.points.view.isVisible() and desk.points.model.filter is Filter.OPEN
    press(K.Key_A)
    assert desk.document.brief.points[0].state is State.ACCEPTED


def test_tab_goes_from_one_own_paragraph_to_the_next(desk: MainWindow, press: Press) -> None:
    press(K.Key_B, with_=CONTROL)
    QTest.keyClicks(QApplication.focusWidget(), "First.")
    press(K.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "Second.")
    press(K.Key_Tab)
    QTest.keyClicks(QApplication.focusWidget(), "Third.")
    prose = desk.document.brief.prose
    assert (prose.bottom_line, prose.assessment, prose.recommendations) == (
        "First.",
        "Second.",
        "Third.",
    )


def test_escape_leads_back_from_the_words_of_estimation_too(desk: MainWindow, press: Press) -> None:
    press(K.Key_B, with_=CONTROL)
    press(K.Key_Tab, K.Key_Tab, K.Key_Tab)
    assert isinstance(QApplication.focusWidget(), QPushButton)
    press(K.Key_Escape)
    assert desk.points.pages.currentWidget() is desk.points.view
