"""The sheet of keys (F1): a heading for each place, what a key does beside it; it scrolls when the text is large."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize, Qt
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from assistant.ui import forms, theme

translate = QCoreApplication.translate
Keys = list[tuple[str, str]]
LETTERS, LINES = 84, 50


class KeySheet(QDialog):
    """All keys to be read; Escape or the button closes it."""

    def __init__(self, groups: list[tuple[str, Keys]], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(translate("keys", "Keys"))
        self.setAccessibleName(translate("keys", "Keys"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        forms.column(inside, _grid(groups)).addStretch(1)
        self.area = forms.scrolled(inside, translate("keys", "Keys"))
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # arrow keys scroll it
        layout = forms.column(
            self, self.area, forms.line(None, forms.button(translate("keys", "Close"), self.close, icon="x"))
        )
        layout.setContentsMargins(*[theme.SPACE * 2] * 4)
        self.resize(self.sizeHint())
        self.area.setFocus()

    def sizeHint(self) -> QSize:
        """Wide enough for its lines, and no larger than the window it belongs to; what is below is scrolled to."""
        return forms.window_size(self, LETTERS, LINES)


def of_a_call() -> Keys:
    """Keys while a citizen is on the line."""
    return [
        ("F2", translate("keys", "Start a call")),
        ("F3", translate("keys", "Park the call")),
        ("F8", translate("keys", "This step is wrong")),
        ("Ctrl+L", translate("keys", "The citizen's words")),
        ("Ctrl+N", translate("keys", "Note")),
        ("Alt+←", translate("keys", "One step back")),
        ("Ctrl+J", translate("keys", "All steps of the script")),
        ("Ctrl+K", translate("keys", "Map of the script")),
        ("Ctrl+Tab", translate("keys", "The script before")),
    ]


def of_the_wrap_up() -> Keys:
    """Keys while a call is being ended."""
    return [
        ("F4", translate("keys", "End the call: first the outcome, then once more to save")),
        ("A–Å", translate("keys", "The outcome that begins with the letter")),
        ("Tab", translate("keys", "To the next field: whom it was passed on to, or where and when to call back")),
        (translate("keys", "Del"), translate("keys", "Takes the chosen topic off")),
        ("Ctrl+P", translate("keys", "Copy for the citizen")),
    ]


def of_the_log() -> Keys:
    """Keys in the log of calls."""
    return [
        ("Ctrl+F", translate("keys", "Find in words and notes")),
        ("F5", translate("keys", "Fetch the list anew")),
        ("Ctrl+E", translate("keys", "Edit the chosen call")),
        ("Ctrl+M", translate("keys", "Mark the call for review")),
        ("Ctrl+G", translate("keys", "Review the chosen call")),
    ]


def of_follow_ups() -> Keys:
    """Keys in the list of follow-ups."""
    return [
        ("↑  ↓", translate("keys", "Choose a follow-up")),
        ("Enter, D", translate("keys", "The chosen one is done")),
        ("Ctrl+Z", translate("keys", "Undo: what was done last is back on the list")),
        ("Ctrl+O", translate("keys", "Open the call it belongs to")),
    ]


def _grid(groups: list[tuple[str, Keys]]) -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.SPACE * 3)
    grid.setVerticalSpacing(theme.SPACE // 2)
    grid.setColumnStretch(1, 1)
    for heading, keys in groups:
        title = forms.label(heading, "heading")
        title.setContentsMargins(0, theme.SPACE, 0, 0)
        grid.addWidget(title, grid.rowCount(), 0, 1, 2)
        for key, what in keys:
            row = grid.rowCount()
            grid.addWidget(forms.label(key, "caption"), row, 0)
            grid.addWidget(forms.label(what, wrap=True), row, 1)
    return grid
