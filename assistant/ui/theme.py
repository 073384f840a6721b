"""The look: colours, spacing, type scale and icons, light, dark and high contrast, at 100 to 200 % text.

Every pair of text and ground here has a contrast of at least 4.5 (tests/ui/test_theme.py computes them).
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from pathlib import Path
from string import Template

from PySide6.QtCore import QByteArray, QSize, Qt
from PySide6.QtGui import QColor, QFont, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication, QPushButton

ICONS = Path(__file__).parent / "icons"
SPACE = 8
"""One step of spacing, in pixels; everything is a multiple."""


@dataclass(frozen=True, slots=True)
class Colours:
    """Names say what a colour is for."""

    ground: str
    surface: str
    raised: str
    line: str
    text: str
    quiet: str
    accent: str
    on_accent: str
    accent_soft: str
    say: str
    do: str
    note: str
    danger: str
    on_danger: str
    good: str
    warn: str
    focus: str


LIGHT = Colours(
    ground="#f3f5f7",
    surface="#ffffff",
    raised="#ffffff",
    line="#c9d1d9",
    text="#1a2733",
    quiet="#4b5b69",
    accent="#0b5c7d",
    on_accent="#ffffff",
    accent_soft="#e1eff5",
    say="#eaf4ec",
    do="#e8eff9",
    note="#fbf3df",
    danger="#a8201a",
    on_danger="#ffffff",
    good="#1d6b3a",
    warn="#7a4b00",
    focus="#c2410c",
)
DARK = Colours(
    ground="#12181d",
    surface="#1b232a",
    raised="#232d35",
    line="#43525e",
    text="#eef3f6",
    quiet="#b2c0ca",
    accent="#7cc7e6",
    on_accent="#0a2530",
    accent_soft="#1f3946",
    say="#1e3527",
    do="#1d2f45",
    note="#3a3118",
    danger="#ffb4ab",
    on_danger="#3b0705",
    good="#8fd6a5",
    warn="#f0c170",
    focus="#ffb27a",
)
CONTRAST = Colours(
    ground="#000000",
    surface="#000000",
    raised="#000000",
    line="#ffffff",
    text="#ffffff",
    quiet="#ffffff",
    accent="#ffff00",
    on_accent="#000000",
    accent_soft="#262600",
    say="#00210b",
    do="#00173a",
    note="#2b2100",
    danger="#ff8a80",
    on_danger="#000000",
    good="#7dff9b",
    warn="#ffd54f",
    focus="#00ffff",
)
_LOOKS = {"light": LIGHT, "dark": DARK, "contrast": CONTRAST}


def colours(look: str) -> Colours:
    """The colours of "light", "dark", "contrast", or of the system's own choice for "system"."""
    if look == "system":
        hints = QGuiApplication.styleHints()
        return DARK if hints.colorScheme() == Qt.ColorScheme.Dark else LIGHT
    return _LOOKS[look]


def apply(app: QApplication, look: str, text_percent: int) -> Colours:
    """Dress the whole program; the colours in force."""
    chosen = colours(look)
    app.setStyle("Fusion")
    app.setPalette(_palette(chosen))
    font = QFont(app.font())
    font.setPointSizeF(10.5 * text_percent / 100)
    app.setFont(font)
    app.setStyleSheet(_sheet(chosen, text_percent))
    app.setProperty("look", look)
    app.setProperty("textPercent", text_percent)
    icon.cache_clear()
    for widget in app.allWidgets():
        if isinstance(widget, QPushButton) and widget.property("icon name"):
            paint_icon(widget)
    return chosen


def paint_icon(button: QPushButton) -> None:
    """Give a button its icon in the colours in force, as large as its text."""
    shade = in_force()
    colour = {"primary": shade.on_accent, "danger": shade.on_danger}.get(button.property("kind"), shade.text)
    button.setIcon(icon(str(button.property("icon name")), colour))
    app = QApplication.instance()
    percent = int(app.property("textPercent") or 100) if app is not None else 100
    button.setIconSize(QSize(18, 18) * percent / 100)


@cache
def icon(name: str, colour: str) -> QIcon:
    """An icon of the set in a colour; empty when the set lacks it."""
    path = ICONS / f"{name}.svg"
    svg = path.read_text("utf-8").replace("currentColor", colour)
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    picture = QPixmap(QSize(48, 48))
    picture.fill(QColor(0, 0, 0, 0))
    painter = QPainter(picture)
    renderer.render(painter)
    painter.end()
    return QIcon(picture)


def in_force() -> Colours:
    """The colours the program wears now."""
    app = QApplication.instance()
    return colours(str(app.property("look") or "light") if app is not None else "light")


def _palette(chosen: Colours) -> QPalette:
    palette = QPalette()
    roles = {
        QPalette.ColorRole.Window: chosen.ground,
        QPalette.ColorRole.WindowText: chosen.text,
        QPalette.ColorRole.Base: chosen.surface,
        QPalette.ColorRole.AlternateBase: chosen.ground,
        QPalette.ColorRole.Text: chosen.text,
        QPalette.ColorRole.Button: chosen.raised,
        QPalette.ColorRole.ButtonText: chosen.text,
        QPalette.ColorRole.Highlight: chosen.accent,
        QPalette.ColorRole.HighlightedText: chosen.on_accent,
        QPalette.ColorRole.ToolTipBase: chosen.raised,
        QPalette.ColorRole.ToolTipText: chosen.text,
        QPalette.ColorRole.PlaceholderText: chosen.quiet,
        QPalette.ColorRole.Link: chosen.accent,
    }
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.ButtonText, QColor(chosen.quiet))
    palette.setColor(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text, QColor(chosen.quiet))
    return palette


def _sheet(chosen: Colours, text_percent: int) -> str:
    sizes = {name: f"{points * text_percent / 100:.1f}pt" for name, points in _TYPE_SCALE.items()}
    names = {name: getattr(chosen, name) for name in Colours.__dataclass_fields__}
    look = next(name for name, wanted in _LOOKS.items() if wanted == chosen)
    # A style sheet cannot colour an icon: there is one for each look.
    chevron = (ICONS / f"chevron-down-{look}.svg").as_posix()
    return Template(_SHEET).substitute(names, **sizes, chevron=chevron)


_TYPE_SCALE = {"small": 9.5, "body": 10.5, "large": 12.5, "title": 16.0, "timer": 20.0}
_SHEET = """
QWidget { font-size: $body; color: $text; }
QMainWindow, QStackedWidget, #page { background: $ground; }
QLabel { background: transparent; }
QLabel[kind="title"] { font-size: $title; font-weight: 600; }
QLabel[kind="heading"] { font-size: $large; font-weight: 600; }
QLabel[kind="quiet"] { color: $quiet; }
QLabel[kind="caption"] { color: $quiet; font-size: $small; font-weight: 600; }
QLabel[kind="timer"] { font-size: $timer; font-weight: 600; }
QLabel[kind="say"] { font-size: $large; }
QLabel[kind="error"] { color: $danger; font-weight: 600; }
.QFrame[kind="card"] { background: $surface; border: 1px solid $line; border-radius: 8px; }
.QFrame[kind="say"] { background: $say; border: 1px solid $line; border-left: 6px solid $good; border-radius: 8px; }
.QFrame[kind="do"] { background: $do; border: 1px solid $line; border-left: 6px solid $accent; border-radius: 8px; }
.QFrame[kind="note"] { background: $note; border: 1px solid $line; border-left: 6px solid $warn; border-radius: 8px; }
.QFrame[kind="danger"] { background: $danger; border-radius: 8px; }
QFrame[kind="danger"] QLabel { color: $on_danger; font-size: $large; font-weight: 600; }
QFrame#rail { background: $surface; border: none; border-right: 1px solid $line; }
QLineEdit, QTextEdit, QPlainTextEdit {
    background: $surface; border: 1px solid $quiet; border-radius: 6px; padding: 6px 8px;
    selection-background-color: $accent; selection-color: $on_accent; placeholder-text-color: $quiet; }
QLineEdit[kind="large"] { font-size: $large; padding: 9px 12px; }
QLineEdit:focus, QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid $focus; padding: 5px 7px; }
QLineEdit[kind="large"]:focus { padding: 8px 11px; }
QListView:focus, QTableView:focus { border: 2px solid $focus; }
QComboBox, QAbstractSpinBox { background: $surface; border: 1px solid $quiet; border-radius: 6px; padding: 4px 8px;
    min-height: 1.35em; placeholder-text-color: $quiet; }
QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid $focus; padding: 3px 7px; }
QComboBox:disabled, QAbstractSpinBox:disabled { color: $quiet; border-color: $line; background: $ground; }
QComboBox::drop-down, QDateTimeEdit::drop-down { border: none; width: 1.8em; }
QComboBox::down-arrow, QDateTimeEdit::down-arrow { image: url("$chevron"); width: 1.1em; height: 1.1em; }
QComboBox QLineEdit { border: none; padding: 0; }
QPushButton { background: $raised; border: 1px solid $quiet; border-radius: 6px; padding: 7px 14px; }
QPushButton:hover { background: $accent_soft; }
QPushButton:focus { border: 2px solid $focus; padding: 6px 13px; }
QPushButton:disabled { color: $quiet; border-color: $line; background: $ground; }
QPushButton[kind="primary"] { background: $accent; color: $on_accent; border-color: $accent; font-weight: 600; }
QPushButton[kind="primary"]:focus { border: 2px solid $focus; }
QPushButton[kind="primary"]:disabled { background: $ground; color: $quiet; border-color: $line; }
QPushButton[kind="danger"] { background: $danger; color: $on_danger; border-color: $danger; font-weight: 600; }
QPushButton[kind="option"] { text-align: left; padding: 10px 14px; font-size: $large; }
QPushButton[kind="choice"] { padding: 4px 10px; font-size: $small; }
QPushButton[kind="choice"]:checked { border: 3px solid $accent; color: $accent; padding: 2px 8px; }
QPushButton[kind="choice"]:focus { border: 2px solid $focus; padding: 3px 9px; }
QPushButton[kind="place"] { border: none; border-radius: 8px; padding: 10px 12px; text-align: left;
    background: transparent; }
QPushButton[kind="place"]:hover { background: $accent_soft; }
QPushButton[kind="place"]:checked { background: $accent_soft; color: $accent; font-weight: 600; }
QPushButton[kind="place"]:focus { border: 2px solid $focus; padding: 8px 10px; }
QListView, QTableView, QTreeView { background: $surface; border: 1px solid $line; border-radius: 8px; outline: none; }
QListView::item { padding: 8px 10px; border-bottom: 1px solid $line; }
QTableView::item { padding: 4px 8px; }
QListView::item:selected, QTableView::item:selected { background: $accent; color: $on_accent; }
QTableView { gridline-color: $line; }
QHeaderView::section { background: $ground; color: $quiet; border: none; border-bottom: 1px solid $line;
    padding: 7px 8px; font-weight: 600; font-size: $small; text-align: left; }
QScrollArea { border: none; background: transparent; }
#inside, QStackedWidget#inside { background: transparent; }
QSplitter::handle { background: transparent; }
QStatusBar { background: $surface; border-top: 1px solid $line; color: $quiet; padding: 2px 8px; }
QStatusBar::item { border: none; }
QStatusBar QLabel { padding: 2px 8px; }
QToolTip { background: $raised; color: $text; border: 1px solid $line; padding: 4px; }
QCheckBox { spacing: 8px; }
QMenu { background: $raised; border: 1px solid $line; }
QMenu::item:selected { background: $accent; color: $on_accent; }
"""
