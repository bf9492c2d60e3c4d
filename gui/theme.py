"""The desk's looks: its colours, fonts and style sheet, light and dark."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from briefing.brief import State
from briefing.rendering.fonts import font_folders
from gui.icons import control_icons


class Look(StrEnum):
    """Which theme is shown."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


@dataclass(frozen=True, slots=True)
class Theme:
    """One set of colours, as #rrggbb."""

    ground: str
    pane: str
    ink: str
    muted: str
    line: str
    accent: str
    on_accent: str
    current: str
    accepted: str
    accepted_tint: str
    suggested: str
    suggested_tint: str
    rejected: str
    table: str

    def state(self, state: State) -> QColor:
        """The colour that stands for a point's state."""
        return QColor(
            {
                State.ACCEPTED: self.accepted,
                State.SUGGESTED: self.suggested,
                State.REJECTED: self.rejected,
                State.SKIPPED: self.muted,
            }[state]
        )


LIGHT = Theme(
    ground="#F3F1EC",
    pane="#FFFFFF",
    ink="#1E2227",
    muted="#5C646B",
    line="#DDD9D0",
    accent="#1D5A73",
    on_accent="#FFFFFF",
    current="#DCE9F1",
    accepted="#2C7350",
    accepted_tint="#E4F1E9",
    suggested="#8A5F0B",
    suggested_tint="#FBF1D9",
    rejected="#9B4237",
    table="#D9D6CE",
)
DARK = Theme(
    ground="#16191C",
    pane="#1E2226",
    ink="#E6E4DF",
    muted="#9AA1A7",
    line="#343A40",
    accent="#7CBFD9",
    on_accent="#10232C",
    current="#1F3A48",
    accepted="#7CCB9F",
    accepted_tint="#1D3A2C",
    suggested="#E2B95C",
    suggested_tint="#3A3018",
    rejected="#E59C90",
    table="#101214",
)

SERIF = "Source Serif Pro"
SANS = "Source Sans Pro"
FACES = ("Regular", "It", "Semibold", "Bold")

#: Sizes of text that can be chosen, in percent.
TEXT_SIZES = (90, 100, 115, 130, 150)

_percent = 100


@cache
def load_fonts() -> None:
    """Make the shipped fonts known to Qt, once."""
    for folder in font_folders():
        for face in FACES:
            for path in folder.glob(f"*-{face}.ttf"):
                QFontDatabase.addApplicationFont(str(path))


def scaled(pixels: int) -> int:
    """Pixels that grow with the chosen size of text."""
    return round(pixels * _percent / 100)


def serif(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The typeface of what was written, in pixels."""
    return _font(SERIF, pixels, weight)


def sans(pixels: int, weight: QFont.Weight = QFont.Weight.Normal) -> QFont:
    """The typeface of the program's own words, in pixels."""
    return _font(SANS, pixels, weight)


def _font(family: str, pixels: int, weight: QFont.Weight) -> QFont:
    font = QFont(family)
    font.setPixelSize(scaled(pixels))
    font.setWeight(weight)
    return font


def resolve(look: Look) -> Theme:
    """The theme for a choice; `SYSTEM` asks the platform."""
    if look is Look.SYSTEM:
        scheme = QGuiApplication.styleHints().colorScheme()
        return DARK if scheme is Qt.ColorScheme.Dark else LIGHT
    return DARK if look is Look.DARK else LIGHT


def apply(app: QApplication, theme: Theme, text_size: int = 100) -> None:
    """Give the whole application a theme's palette, fonts (in percent) and style sheet."""
    prepare(app, theme, text_size)
    dress(app, theme)


def prepare(app: QApplication, theme: Theme, text_size: int = 100) -> None:
    """Give the application a theme's palette and fonts: what widgets ask for as they are made."""
    global _percent  # noqa: PLW0603 # the fonts are the application's, as its style sheet is
    _percent = text_size
    load_fonts()
    app.setStyle("Fusion")
    app.setFont(sans(14))
    app.setPalette(_palette(theme))


def dress(app: QApplication, theme: Theme) -> None:
    """Give the application a theme's style sheet.

    Widgets that are made already are gone over once. Those made later are gone over again each
    time that a layout or a splitter takes them in with all that they hold: a fifth of the start.
    """
    app.setStyleSheet(style_sheet(theme))


def _palette(theme: Theme) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    colours = {
        role.Window: theme.pane,
        role.Base: theme.pane,
        role.AlternateBase: theme.ground,
        role.Button: theme.pane,
        role.ToolTipBase: theme.pane,
        role.Text: theme.ink,
        role.WindowText: theme.ink,
        role.ButtonText: theme.ink,
        role.ToolTipText: theme.ink,
        role.PlaceholderText: theme.muted,
        role.Highlight: theme.accent,
        role.HighlightedText: theme.on_accent,
        role.Link: theme.accent,
        role.LinkVisited: theme.accent,
        role.Mid: theme.line,
        role.Light: theme.line,
        role.Dark: theme.line,
        role.Accent: theme.accent,
    }
    for each, colour in colours.items():
        palette.setColor(each, QColor(colour))
    disabled = QPalette.ColorGroup.Disabled
    for each in (role.Text, role.WindowText, role.ButtonText):
        palette.setColor(disabled, each, QColor(theme.muted))
    return palette


_STYLE = """
QMainWindow, QDialog { background: %(pane)s; }
QMenuBar { background: %(pane)s; border: none; padding: 2px 8px; }
QMenuBar::item { padding: 4px 8px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: %(ground)s; }
QMenu { background: %(pane)s; border: 1px solid %(line)s; padding: 4px; }
QMenu::item { padding: 5px 24px 5px 12px; border-radius: 4px; }
QMenu::item:selected { background: %(current)s; color: %(ink)s; }
QMenu::item:disabled { color: %(muted)s; }
QMenu::separator { height: 1px; background: %(line)s; margin: 4px 8px; }
QToolTip { background: %(pane)s; color: %(ink)s; border: 1px solid %(line)s; padding: 4px; }
QPushButton, QToolButton#choice {
    background: %(pane)s; color: %(ink)s; border: 1px solid %(line)s; border-radius: 6px;
    padding: 6px 12px; font-weight: 600; }
QPushButton:hover { background: %(ground)s; }
QPushButton:focus { border: 2px solid %(accent)s; padding: 5px 11px; }
QPushButton:disabled { color: %(muted)s; }
QPushButton[primary="true"] {
    background: %(accent)s; color: %(on_accent)s; border: 1px solid %(accent)s; }
QPushButton[primary="true"]:focus { border: 2px solid %(ink)s; }
QPushButton[primary="true"]:disabled {
    background: %(line)s; color: %(muted)s; border-color: %(line)s; }
QPushButton[link="true"] {
    border: none; background: transparent; color: %(muted)s; font-weight: 400; padding: 4px 2px; }
QPushButton[link="true"]:hover, QPushButton[link="true"]:checked { color: %(accent)s; }
QPushButton[link="true"]:checked { font-weight: 600; }
QPushButton[link="true"]:focus { color: %(accent)s; text-decoration: underline; }
QPushButton[warn="true"] { color: %(suggested)s; font-weight: 600; }
QLabel[role="muted"] { color: %(muted)s; }
QLabel[role="title"] { font: 700 %(px30)spx "Source Serif Pro"; }
QLabel[role="lead"] { color: %(muted)s; font: %(px17)spx "Source Serif Pro"; }
QLabel[role="call"] { font: 600 %(px20)spx; }
QPlainTextEdit[role="prose"] { font: %(px16)spx "Source Serif Pro"; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="warn"] { color: %(suggested)s; font-weight: 600; }
QLineEdit, QPlainTextEdit, QTextEdit {
    background: %(pane)s; color: %(ink)s; border: 1px solid %(line)s; border-radius: 6px;
    padding: 5px 8px; selection-background-color: %(accent)s;
    selection-color: %(on_accent)s; }
QLineEdit:focus, QPlainTextEdit:focus { border: 1px solid %(accent)s; }
QComboBox QLineEdit, QSpinBox QLineEdit { border: none; padding: 0; }
QComboBox, QSpinBox {
    background: %(pane)s; color: %(ink)s; border: 1px solid %(line)s; border-radius: 6px;
    padding: 0 8px; min-height: 30px; selection-background-color: %(accent)s;
    selection-color: %(on_accent)s; }
QComboBox:focus, QSpinBox:focus { border: 1px solid %(accent)s; }
QComboBox:disabled { color: %(muted)s; }
QComboBox::drop-down { border: none; width: 24px; }
QComboBox::down-arrow, QSpinBox::down-arrow {
    image: url(%(chevron-down)s); width: 14px; height: 14px; }
QSpinBox::up-arrow { image: url(%(chevron-up)s); width: 12px; height: 12px; }
QSpinBox::up-button, QSpinBox::down-button { border: none; width: 22px; }
QComboBox QAbstractItemView { background: %(pane)s; border: 1px solid %(line)s; padding: 4px; }
QTextEdit#source, QListView#points, QListView#points:focus { border: none; padding: 0; }
QTextEdit#source:focus { border: none; }
QListView#points { background: %(pane)s; outline: none; }
QPdfView { background: %(table)s; border: none; }
QWidget#paneHead { background: %(pane)s; border-bottom: 1px solid %(line)s; }
QWidget#header { background: %(pane)s; border-bottom: 1px solid %(line)s; }
QWidget#footer { background: %(pane)s; border-top: 1px solid %(line)s; }
QWidget#paneFoot { background: %(pane)s; border-top: 1px solid %(line)s; min-height: 32px; }
QTableWidget { background: %(pane)s; border: 1px solid %(line)s; border-radius: 6px; }
QTableWidget::item { padding: 6px 8px; }
QTableWidget::item:selected { background: %(current)s; color: %(ink)s; }
QHeaderView::section {
    background: %(pane)s; color: %(muted)s; border: none; border-bottom: 1px solid %(line)s;
    padding: 6px 8px; }
QListWidget#thumbnails {
    background: %(ground)s; border: none; border-right: 1px solid %(line)s; border-radius: 0; }
QListWidget#checks { border: none; border-radius: 0; padding: 4px 0; outline: none; }
QLabel#trouble { background: %(suggested_tint)s; color: %(ink)s; }
QScrollArea#prose, QScrollArea#prose > QWidget > QWidget { background: %(pane)s; border: none; }
QScrollArea#startPage { border: none; }
QScrollArea#startPage, QScrollArea#startPage > QWidget > QWidget { background: %(ground)s; }
QFrame#notice { background: %(suggested_tint)s; border: none; border-radius: 6px; }
QFrame#drop { background: %(pane)s; border: 2px dashed %(line)s; border-radius: 8px; }
QFrame#drop[over="true"] { border-color: %(accent)s; background: %(current)s; }
* { dialogbuttonbox-buttons-have-icons: 0; }
QFrame#heldOver { background: transparent; border: 3px solid %(accent)s; }
QListWidget { background: %(pane)s; border: 1px solid %(line)s; border-radius: 6px; padding: 4px; }
QListWidget::item { padding: 8px; border-radius: 4px; }
QListWidget::item:selected { background: %(current)s; color: %(ink)s; }
QProgressBar {
    background: %(line)s; border: none; border-radius: 2px; max-height: 5px; min-height: 5px; }
QProgressBar::chunk { background: %(accepted)s; border-radius: 2px; }
QSplitter::handle { background: %(line)s; }
QSplitter::handle:hover { background: %(accent)s; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical {
    background: %(line)s; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover { background: %(muted)s; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal {
    background: %(line)s; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""


def style_sheet(theme: Theme) -> str:
    """The application's style sheet in a theme's colours."""
    colours = {name: getattr(theme, name) for name in Theme.__slots__}
    sizes = {f"px{pixels}": scaled(pixels) for pixels in (16, 17, 20, 30)}
    return _STYLE % (colours | sizes | control_icons(theme.ink))
