"""The desk's actions, their keys, and the menus they stand in."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QActionGroup, QKeySequence, QUndoStack
from PySide6.QtWidgets import QMainWindow, QMenu

from gui.languages import QT_TRANSLATE_NOOP, Language
from gui.theme import TEXT_SIZES, Look

Chosen = TypeVar("Chosen", Look, Language, int, Path)


@dataclass(frozen=True, slots=True)
class Spec:
    """One action: its name, words, keys, and whether it needs an open brief."""

    name: str
    text: str
    keys: str = ""
    needs_brief: bool = True

    @property
    def label(self) -> str:
        """The words in the desk's language, with the sign of the menu letter."""
        return QCoreApplication.translate("Menu", self.text)


FILE = (
    Spec("new", QT_TRANSLATE_NOOP("Menu", "&New brief"), "Ctrl+N", needs_brief=False),
    Spec("window", QT_TRANSLATE_NOOP("Menu", "New &window"), "Ctrl+Shift+N", needs_brief=False),
    Spec("open", QT_TRANSLATE_NOOP("Menu", "&Open…"), "Ctrl+O", needs_brief=False),
    Spec("paste", QT_TRANSLATE_NOOP("Menu", "Pas&te an article…"), "Ctrl+V", needs_brief=False),
    Spec("link", QT_TRANSLATE_NOOP("Menu", "Open a &link…"), "Ctrl+L", needs_brief=False),
    Spec("add_source", QT_TRANSLATE_NOOP("Menu", "A&dd a source…"), "Ctrl+Shift+O"),
    Spec("", ""),
    Spec("save", QT_TRANSLATE_NOOP("Menu", "&Save"), "Ctrl+S"),
    Spec("save_as", QT_TRANSLATE_NOOP("Menu", "Save &as…"), "Ctrl+Shift+S"),
    Spec("export", QT_TRANSLATE_NOOP("Menu", "&Export…"), "Ctrl+E"),
    Spec("print", QT_TRANSLATE_NOOP("Menu", "&Print…"), "Ctrl+P"),
    Spec("", ""),
    Spec("close", QT_TRANSLATE_NOOP("Menu", "&Close the window"), "Ctrl+W", needs_brief=False),
    Spec("quit", QT_TRANSLATE_NOOP("Menu", "&Quit"), "Ctrl+Q", needs_brief=False),
)
SHARE = (
    Spec("mail", QT_TRANSLATE_NOOP("Menu", "Send by &e-mail…"), "Ctrl+Shift+E"),
    Spec("copy_file", QT_TRANSLATE_NOOP("Menu", "&Copy the PDF")),
    Spec("copy_text", QT_TRANSLATE_NOOP("Menu", "Copy as &text"), "Ctrl+Shift+C"),
    Spec("show_in_folder", QT_TRANSLATE_NOOP("Menu", "&Show in its folder")),
)
POINTS = (
    Spec("accept", QT_TRANSLATE_NOOP("Menu", "&Accept"), "A"),
    Spec("reject", QT_TRANSLATE_NOOP("Menu", "Re&ject"), "X"),
    Spec("skip", QT_TRANSLATE_NOOP("Menu", "&Skip for now"), "Space"),
    Spec("edit", QT_TRANSLATE_NOOP("Menu", "&Edit the words"), "E"),
    Spec("restore", QT_TRANSLATE_NOOP("Menu", "&Use the suggested words"), "R"),
    Spec("reopen", QT_TRANSLATE_NOOP("Menu", "&Take the decision back"), "U"),
    Spec("accept_shown", QT_TRANSLATE_NOOP("Menu", "Accept all sho&wn"), "Ctrl+Shift+A"),
    Spec("decisions", QT_TRANSLATE_NOOP("Menu", "&Last decisions"), "H"),
    Spec("", ""),
    Spec("point", QT_TRANSLATE_NOOP("Menu", "A&bout this point…"), "S"),
    Spec("note", QT_TRANSLATE_NOOP("Menu", "Write a n&ote…"), "O"),
    Spec("confidence", QT_TRANSLATE_NOOP("Menu", "&Confidence…"), "C"),
    Spec("", ""),
    Spec("up", QT_TRANSLATE_NOOP("Menu", "Move u&p"), "Alt+Up"),
    Spec("down", QT_TRANSLATE_NOOP("Menu", "Move dow&n"), "Alt+Down"),
    Spec("move", QT_TRANSLATE_NOOP("Menu", "&Move to a section…"), "M"),
    Spec("merge", QT_TRANSLATE_NOOP("Menu", "Mer&ge with…"), "J"),
    Spec("duplicate", QT_TRANSLATE_NOOP("Menu", "&Duplicate of…"), "D"),
    Spec("", ""),
    Spec("add", QT_TRANSLATE_NOOP("Menu", "Add the select&ion as a point"), "N"),
)
BRIEF = (
    Spec("details", QT_TRANSLATE_NOOP("Menu", "&Details…"), "Ctrl+D"),
    Spec("words", QT_TRANSLATE_NOOP("Menu", "&Your own words"), "Ctrl+B"),
    Spec("actors", QT_TRANSLATE_NOOP("Menu", "&People and organisations…"), "Ctrl+U"),
    Spec("source", QT_TRANSLATE_NOOP("Menu", "About this &source…"), "Ctrl+I"),
    Spec("remove_source", QT_TRANSLATE_NOOP("Menu", "Remo&ve this source")),
    Spec("leave_out", QT_TRANSLATE_NOOP("Menu", "Leave the pa&ragraph out"), "Ctrl+Shift+H"),
    Spec("checks", QT_TRANSLATE_NOOP("Menu", "&Checks"), "Ctrl+K"),
    Spec("", ""),
    Spec("brand", QT_TRANSLATE_NOOP("Menu", "&Brand…")),
    Spec("own_template", QT_TRANSLATE_NOOP("Menu", "Own &template from this one…")),
    Spec("templates", QT_TRANSLATE_NOOP("Menu", "Open the templates’ &folder"), needs_brief=False),
)
VIEW = (
    Spec("find", QT_TRANSLATE_NOOP("Menu", "&Find in the source"), "Ctrl+F"),
    Spec("folds", QT_TRANSLATE_NOOP("Menu", "Show or hide &left-out lines"), "Ctrl+H"),
    Spec("pane", QT_TRANSLATE_NOOP("Menu", "Next &pane"), "F6"),
    Spec("", ""),
    Spec("larger", QT_TRANSLATE_NOOP("Menu", "Larger &brief"), "Ctrl++"),
    Spec("smaller", QT_TRANSLATE_NOOP("Menu", "S&maller brief"), "Ctrl+-"),
    Spec("fit", QT_TRANSLATE_NOOP("Menu", "Fit the page's &width"), "Ctrl+0"),
    Spec("thumbnails", QT_TRANSLATE_NOOP("Menu", "Page &thumbnails"), "Ctrl+T"),
)
EDIT = (
    Spec("history", QT_TRANSLATE_NOOP("Menu", "&History…"), "Ctrl+Alt+Z"),
    Spec("change_keys", QT_TRANSLATE_NOOP("Menu", "Change &keys…"), needs_brief=False),
)
HELP = (
    Spec("keys", QT_TRANSLATE_NOOP("Menu", "&Keys"), "?", needs_brief=False),
    Spec("about", QT_TRANSLATE_NOOP("Menu", "&About Briefwright"), needs_brief=False),
)
#: The place in the File menu behind “Open…”.
_AFTER_OPEN = next(place for place, spec in enumerate(FILE, 1) if spec.name == "open")
UNDO, REDO = "Ctrl+Z", "Ctrl+Shift+Z"
SPECS = tuple(s for s in (*POINTS, *FILE, *SHARE, *BRIEF, *VIEW, *EDIT, *HELP) if s.name)


def plain(spec: Spec) -> str:
    """An action's words without the sign of its menu letter."""
    return spec.label.replace("&", "").rstrip("…")


def build(
    window: QMainWindow, stack: QUndoStack, calls: dict[str, Callable[[], object]]
) -> dict[str, QAction]:
    """Make every action and the menu bar; `calls` gives what each action's name does."""
    made: dict[str, QAction] = {}
    _fill(_added(window, QT_TRANSLATE_NOOP("Menu", "&File")), FILE, window, calls, made)
    edit = _added(window, QT_TRANSLATE_NOOP("Menu", "&Edit"))
    edit.addActions([_undo(window, stack), _redo(window, stack)])
    edit.addSeparator()
    _fill(edit, EDIT, window, calls, made)
    _fill(_added(window, QT_TRANSLATE_NOOP("Menu", "&Points")), POINTS, window, calls, made)
    _fill(_added(window, QT_TRANSLATE_NOOP("Menu", "&Brief")), BRIEF, window, calls, made)
    _fill(_added(window, QT_TRANSLATE_NOOP("Menu", "&Share")), SHARE, window, calls, made)
    _fill(_added(window, QT_TRANSLATE_NOOP("Menu", "&View")), VIEW, window, calls, made)
    _fill(_added(window, QT_TRANSLATE_NOOP("Menu", "&Help")), HELP, window, calls, made)
    return made


def _undo(window: QMainWindow, stack: QUndoStack) -> QAction:
    """Takes the last step back, which it names."""
    translate = QCoreApplication.translate
    action = QAction(translate("Menu", "&Undo"), window)
    action.setShortcut(QKeySequence(UNDO))
    action.setEnabled(False)
    action.triggered.connect(stack.undo)
    stack.canUndoChanged.connect(action.setEnabled)
    named = translate("Menu", "&Undo {step}")
    stack.undoTextChanged.connect(partial(_name_step, action, translate("Menu", "&Undo"), named))
    return action


def _redo(window: QMainWindow, stack: QUndoStack) -> QAction:
    """Does the step again that was taken back last, which it names."""
    translate = QCoreApplication.translate
    action = QAction(translate("Menu", "&Redo"), window)
    action.setShortcut(QKeySequence(REDO))
    action.setEnabled(False)
    action.triggered.connect(stack.redo)
    stack.canRedoChanged.connect(action.setEnabled)
    named = translate("Menu", "&Redo {step}")
    stack.redoTextChanged.connect(partial(_name_step, action, translate("Menu", "&Redo"), named))
    return action


def _name_step(action: QAction, plain: str, named: str, step: str) -> None:
    action.setText(named.format(step=step.replace("&", "&&")) if step else plain)


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
        action = QAction(spec.label, window)
        action.setProperty("needs_brief", spec.needs_brief)
        action.triggered.connect(lambda _on=False, call=calls[spec.name]: call())
        menu.addAction(action)
        made[spec.name] = action


def add_recent(
    window: QMainWindow, recent: Callable[[], Sequence[Path]], choose: Callable[[Path], object]
) -> None:
    """Add the briefs opened lately to the File menu; they are listed when it is shown."""
    file = _menu(window, "&File")
    menu = QMenu(QCoreApplication.translate("Menu", "Open &recent"), file)
    menu.setToolTipsVisible(True)
    file.insertMenu(file.actions()[_AFTER_OPEN], menu)
    file.aboutToShow.connect(partial(_list_recent, menu, recent, choose))


def _list_recent(
    menu: QMenu, recent: Callable[[], Sequence[Path]], choose: Callable[[Path], object]
) -> None:
    menu.clear()
    for path in recent():
        action = menu.addAction(path.stem.replace("&", "&&"))
        action.setToolTip(str(path))
        action.triggered.connect(partial(_tell, choose, path))
    menu.setEnabled(not menu.isEmpty())


def add_looks(window: QMainWindow, chosen: Look, choose: Callable[[Look], object]) -> None:
    """Add the choice of theme to the View menu."""
    translate = QCoreApplication.translate
    words = {
        Look.SYSTEM: translate("Menu", "Like the s&ystem"),
        Look.LIGHT: translate("Menu", "L&ight"),
        Look.DARK: translate("Menu", "&Dark"),
    }
    view = _menu(window, "&View")
    view.addSeparator()
    _choice(window, view, words, chosen, choose)


def add_text_sizes(window: QMainWindow, chosen: int, choose: Callable[[int], object]) -> None:
    """Add the choice of text size to the View menu."""
    menu = _menu(window, "&View").addMenu(QCoreApplication.translate("Menu", "Te&xt size"))
    _choice(window, menu, {each: f"{each} %" for each in TEXT_SIZES}, chosen, choose)


def add_languages(
    window: QMainWindow, chosen: Language, choose: Callable[[Language], object]
) -> None:
    """Add the choice of language to the View menu, each language named in itself."""
    translate = QCoreApplication.translate
    words = {
        Language.SYSTEM: translate("Menu", "Like the s&ystem"),
        Language.ENGLISH: "&English",
        Language.GERMAN: "&Deutsch",
    }
    menu = _menu(window, "&View").addMenu(translate("Menu", "Lan&guage"))
    _choice(window, menu, words, chosen, choose)


def _choice(
    window: QMainWindow,
    menu: QMenu,
    words: Mapping[Chosen, str],
    chosen: Chosen,
    choose: Callable[[Chosen], object],
) -> None:
    """Fill a menu with one of several, told to `choose`."""
    group = QActionGroup(window)
    for each, text in words.items():
        action = QAction(text, window, checkable=True)
        action.setChecked(each == chosen)
        action.triggered.connect(partial(_tell, choose, each))
        group.addAction(action)
        menu.addAction(action)


def _tell(choose: Callable[[Chosen], object], one: Chosen, _on: bool = False) -> None:
    choose(one)


def add_menu(window: QMainWindow, home: str, menu: QMenu) -> None:
    """Add a menu to another one, called `home` in English."""
    _menu(window, home).addMenu(menu)


def _menu(window: QMainWindow, title: str) -> QMenu:
    """The menu of the menu bar that is called so in English."""
    menu = window.menuBar().findChild(QMenu, title)
    assert isinstance(menu, QMenu)
    return menu


def _added(window: QMainWindow, title: str) -> QMenu:
    """A new menu of the menu bar."""
    menu = window.menuBar().addMenu(QCoreApplication.translate("Menu", title))
    menu.setObjectName(title)
    return menu


def enable(actions: dict[str, QAction], *, has_brief: bool) -> None:
    """Offer only what can be done now."""
    for action in actions.values():
        action.setEnabled(has_brief or not action.property("needs_brief"))


def set_keys(actions: dict[str, QAction], keys_of: Callable[[Spec], str]) -> None:
    """Give every action its keys."""
    for spec in SPECS:
        actions[spec.name].setShortcut(QKeySequence(keys_of(spec)))


def native(keys: str) -> str:
    """Keys as this system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def key_sheet(keys_of: Callable[[Spec], str]) -> str:
    """All keys in one table, as HTML."""
    rows = [
        f"<tr><td>{plain(spec)}</td><td><b>{keys_of(spec)}</b></td></tr>"
        for spec in SPECS
        if keys_of(spec)
    ]
    translate = QCoreApplication.translate
    step, undo = translate("Menu", "Next or previous point"), translate("Menu", "Undo, redo")
    fixed = [
        f"<tr><td>{words}</td><td><b>{keys}</b></td></tr>"
        for words, keys in ((step, "↓ ↑"), (undo, f"{native(UNDO)}, {native(REDO)}"))
    ]
    both = [*fixed, *rows]
    size = -(-len(both) // 3)
    columns = ("".join(both[start : start + size]) for start in range(0, len(both), size))
    tables = (f"<td><table cellpadding='3' width='270'>{each}</table></td>" for each in columns)
    return f"<table><tr>{'<td width=24></td>'.join(tables)}</tr></table>"


def editing_keys() -> str:
    """The keys that hold while a point's words are edited, as HTML."""
    translate = QCoreApplication.translate
    keys = (
        ("Enter", translate("Menu", "done")),
        ("Esc", translate("Menu", "give up")),
        ("Ctrl+Enter", translate("Menu", "cut in two at the cursor")),
        ("Ctrl+.", translate("Menu", "put in what the source says")),
        ("Ctrl+B", translate("Menu", "add to its evidence")),
        ("Ctrl+J", translate("Menu", "keep as my judgement")),
    )
    told = " · ".join(f"<b>{native(key)}</b> {words}" for key, words in keys)
    lead = translate("Menu", "While you edit a point:")
    return f"{lead} {told}"
