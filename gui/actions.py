"""The desk's actions, their keys, and the menus they stand in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.theme import TEXT_SIZES, Look


@dataclass(frozen=True, slots=True)
class Spec:
    """One action: its name, words, keys, and whether it needs an open brief."""

    name: str
    text: str
    keys: str = ""
    needs_brief: bool = True


FILE = (
    Spec("new", "&New brief", "Ctrl+N", needs_brief=False),
    Spec("window", "New &window", "Ctrl+Shift+N", needs_brief=False),
    Spec("open", "&Open…", "Ctrl+O", needs_brief=False),
    Spec("paste", "&Paste an article…", "Ctrl+V", needs_brief=False),
    Spec("link", "Open a &link…", "Ctrl+L", needs_brief=False),
    Spec("add_source", "&Add a source…", "Ctrl+Shift+O"),
    Spec("", ""),
    Spec("save", "&Save", "Ctrl+S"),
    Spec("save_as", "Save &as…", "Ctrl+Shift+S"),
    Spec("export", "&Export…", "Ctrl+E"),
    Spec("print", "&Print…", "Ctrl+P"),
    Spec("", ""),
    Spec("close", "&Close the window", "Ctrl+W", needs_brief=False),
    Spec("quit", "&Quit", "Ctrl+Q", needs_brief=False),
)
SHARE = (
    Spec("mail", "Send by &e-mail…", "Ctrl+Shift+E"),
    Spec("copy_file", "&Copy the PDF"),
    Spec("copy_text", "Copy as &text", "Ctrl+Shift+C"),
    Spec("show_in_folder", "&Show in its folder"),
)
POINTS = (
    Spec("accept", "&Accept", "A"),
    Spec("reject", "Re&ject", "X"),
    Spec("skip", "&Skip for now", "Space"),
    Spec("edit", "&Edit the words", "E"),
    Spec("restore", "&Use the suggested words", "R"),
    Spec("reopen", "&Take the decision back", "U"),
    Spec("accept_shown", "Accept all sho&wn", "Ctrl+Shift+A"),
    Spec("decisions", "&Last decisions", "H"),
    Spec("", ""),
    Spec("point", "A&bout this point…", "S"),
    Spec("note", "Write a n&ote…", "O"),
    Spec("confidence", "&Confidence…", "C"),
    Spec("", ""),
    Spec("up", "Move u&p", "Alt+Up"),
    Spec("down", "Move dow&n", "Alt+Down"),
    Spec("move", "&Move to a section…", "M"),
    Spec("merge", "Mer&ge with…", "J"),
    Spec("duplicate", "&Duplicate of…", "D"),
    Spec("", ""),
    Spec("add", "Add the selec&tion as a point", "N"),
)
BRIEF = (
    Spec("details", "&Details…", "Ctrl+D"),
    Spec("words", "&Your own words", "Ctrl+B"),
    Spec("actors", "&People and organisations…", "Ctrl+U"),
    Spec("source", "About this &source…", "Ctrl+I"),
    Spec("checks", "&Checks", "Ctrl+K"),
    Spec("", ""),
    Spec("brand", "&Brand…"),
    Spec("own_template", "Own &template from this one…"),
    Spec("templates", "Open the templates’ &folder", needs_brief=False),
)
VIEW = (
    Spec("find", "&Find in the source", "Ctrl+F"),
    Spec("folds", "Show or hide &left-out lines", "Ctrl+H"),
    Spec("pane", "Next &pane", "F6"),
    Spec("", ""),
    Spec("larger", "Larger &brief", "Ctrl++"),
    Spec("smaller", "S&maller brief", "Ctrl+-"),
    Spec("fit", "Fit the page's &width", "Ctrl+0"),
    Spec("thumbnails", "Page &thumbnails", "Ctrl+T"),
)
EDIT = (
    Spec("history", "&History…", "Ctrl+Alt+Z"),
    Spec("change_keys", "Change &keys…", needs_brief=False),
)
HELP = (
    Spec("keys", "&Keys", "?", needs_brief=False),
    Spec("about", "&About Briefwright", needs_brief=False),
)
SPECS = tuple(s for s in (*POINTS, *FILE, *SHARE, *BRIEF, *VIEW, *EDIT, *HELP) if s.name)


def plain(spec: Spec) -> str:
    """An action's words without the sign of its menu letter."""
    return spec.text.replace("&", "").rstrip("…")


def build(
    window: QMainWindow, stack: QUndoStack, calls: dict[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make every action and the menu bar; `calls` gives what each action's name does."""
    made: dict[str, QAction] = {}
    bar = window.menuBar()
    _fill(bar.addMenu("&File"), FILE, window, calls, made)
    edit = bar.addMenu("&Edit")
    for action, keys in (
        (stack.createUndoAction(window, "&Undo"), "Ctrl+Z"),
        (stack.createRedoAction(window, "&Redo"), "Ctrl+Shift+Z"),
    ):
        action.setShortcut(QKeySequence(keys))
        edit.addAction(action)
    edit.addSeparator()
    _fill(edit, EDIT, window, calls, made)
    _fill(bar.addMenu("&Points"), POINTS, window, calls, made)
    _fill(bar.addMenu("&Brief"), BRIEF, window, calls, made)
    _fill(bar.addMenu("&Share"), SHARE, window, calls, made)
    _fill(bar.addMenu("&View"), VIEW, window, calls, made)
    _fill(bar.addMenu("&Help"), HELP, window, calls, made)
    return made


def _fill(
    menu: QMenu,
    specs: tuple[Spec, ...],
    window: QMainWindow,
    calls: dict[str, Callable[[], object]],
    made: dict[str, QAction],
) -> None:
    for spec in specs:
        if not spec.name:
            menu.addSeparator()
            continue
        action = QAction(spec.text, window)
        action.setProperty("needs_brief", spec.needs_brief)
        action.triggered.connect(lambda _on=False, call=calls[spec.name]: call())
        menu.addAction(action)
        made[spec.name] = action


def add_looks(window: QMainWindow, chosen: Look, choose: Callable[[Look], object]) -> None:
    """Add the choice of theme to the View menu."""
    view = _menu(window, "&View")
    view.addSeparator()
    group = QActionGroup(window)
    for look, text in (
        (Look.SYSTEM, "Like the s&ystem"),
        (Look.LIGHT, "&Light"),
        (Look.DARK, "&Dark"),
    ):
        action = QAction(text, window, checkable=True)
        action.setChecked(look is chosen)
        action.triggered.connect(lambda _on=False, look=look: choose(look))
        group.addAction(action)
        view.addAction(action)


def add_text_sizes(window: QMainWindow, chosen: int, choose: Callable[[int], object]) -> None:
    """Add the choice of text size to the View menu."""
    sizes = _menu(window, "&View").addMenu("&Text size")
    group = QActionGroup(window)
    for percent in TEXT_SIZES:
        action = QAction(f"{percent} %", window, checkable=True)
        action.setChecked(percent == chosen)
        action.triggered.connect(lambda _on=False, percent=percent: choose(percent))
        group.addAction(action)
        sizes.addAction(action)


def add_menu(window: QMainWindow, home: str, menu: QMenu) -> None:
    """Add a menu to another one, called `home`."""
    _menu(window, home).addMenu(menu)


def _menu(window: QMainWindow, title: str) -> QMenu:
    menu = next(a.menu() for a in window.menuBar().actions() if a.text() == title)
    assert isinstance(menu, QMenu)
    return menu


def enable(actions: dict[str, QAction], *, has_brief: bool) -> None:
    """Offer only what can be done now."""
    for action in actions.values():
        action.setEnabled(has_brief or not action.property("needs_brief"))


def set_keys(actions: dict[str, QAction], keys_of: Callable[[Spec], str]) -> None:
    """Give every action its keys."""
    for spec in SPECS:
        actions[spec.name].setShortcut(QKeySequence(keys_of(spec)))


def key_sheet(keys_of: Callable[[Spec], str]) -> str:
    """All keys in one table, as HTML."""
    rows = [
        f"<tr><td>{plain(spec)}</td><td><b>{keys_of(spec)}</b></td></tr>"
        for spec in SPECS
        if keys_of(spec)
    ]
    moves = "<tr><td>Next or previous point</td><td><b>↓ ↑</b></td></tr>"
    undo = "<tr><td>Undo, redo</td><td><b>Ctrl+Z, Ctrl+Shift+Z</b></td></tr>"
    both = [moves, undo, *rows]
    size = -(-len(both) // 3)
    columns = ("".join(both[start : start + size]) for start in range(0, len(both), size))
    tables = (f"<td><table cellpadding='3' width='270'>{each}</table></td>" for each in columns)
    return f"<table><tr>{'<td width=24></td>'.join(tables)}</tr></table>"
