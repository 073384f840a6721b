"""Labelled controls: label, buddy, accessible name and help text in one place, so that no view can forget them."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QListView,
    QPushButton,
    QScrollArea,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from assistant.ui import theme
from assistant.ui.rows import HitDelegate

Field = TypeVar("Field", bound=QWidget)


def label(text: str, kind: str = "", *, wrap: bool = False) -> QLabel:
    """A label in one of the theme's kinds: title, heading, quiet, caption, timer, say, error."""
    made = QLabel(text)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setProperty("kind", kind)
    made.setWordWrap(wrap)
    return made


def say(line: QLabel, text: str) -> None:
    """Say something in a line that takes no room while it says nothing."""
    line.setText(text)
    line.setVisible(bool(text))


def row(text: str, field: QWidget, help_text: str = "") -> QWidget:
    """A field under its label; the label is its buddy and its accessible name."""
    caption = label(text, "caption")
    caption.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    field.setAccessibleDescription(help_text)
    field.setToolTip(help_text)
    if isinstance(field, QComboBox):
        field.view().setAccessibleName(field.accessibleName())
    holder = QWidget()
    column(holder, caption, field, space=theme.SPACE // 2)
    return holder


def named(field: Field, name: str, help_text: str = "") -> Field:
    """A field without a visible label, named for those who do not see it."""
    field.setAccessibleName(name)
    field.setAccessibleDescription(help_text)
    return field


def button(
    text: str,
    pressed: Callable[[], object],
    *,
    kind: str = "",
    key: str = "",
    icon: str = "",
    help_text: str = "",
) -> QPushButton:
    """A push button; its key is told in its help, and a function key also in its text."""
    made = QPushButton(f"{text}  {_shown(key)}" if key.startswith("F") else text)
    made.setProperty("kind", kind)
    made.setAccessibleName(text.replace("&", ""))
    made.setAccessibleDescription(f"{help_text} {_shown(key)}".strip())
    made.setToolTip(f"{help_text} {_shown(key)}".strip())
    if icon:
        made.setProperty("icon name", icon)
        theme.paint_icon(made)
    made.setAutoDefault(False)
    made.clicked.connect(lambda _checked=False: pressed())
    return made


def show_name(button: QPushButton, name: str, help_text: str, *, short: str | None = None) -> None:
    """A button with its name; or with `short` beside its picture, and the name as the first thing in its help."""
    button.setText(name if short is None else short)
    told = (help_text,) if short is None else (button.accessibleName(), help_text)
    button.setToolTip(". ".join(part for part in told if part))


class Chooser(QComboBox):
    """A list that is no wider than so many letters; it opens as wide as its longest line."""

    def __init__(self, letters: int = 8) -> None:
        super().__init__()
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(letters)


def window_size(window: QWidget, letters: int, lines: int) -> QSize:
    """Room for so many letters and lines, and no larger than the window it belongs to."""
    letter, parent = window.fontMetrics(), window.parentWidget()
    wanted = QSize(letter.averageCharWidth() * letters, letter.height() * lines)
    return wanted.boundedTo(parent.window().size() * 0.9) if parent is not None else wanted


def card(*parts: QWidget | QLayout, kind: str = "card") -> QFrame:
    """Parts in a column on a framed ground: card, say, do, note or danger."""
    frame = QFrame()
    frame.setProperty("kind", kind)
    layout = column(frame, *parts)
    layout.setContentsMargins(theme.SPACE * 2, theme.SPACE, theme.SPACE * 2, theme.SPACE)
    return frame


def column(holder: QWidget, *parts: QWidget | QLayout, space: int = theme.SPACE) -> QVBoxLayout:
    """Lay parts out from top to bottom."""
    return _fill(QVBoxLayout(holder), parts, space)


def line(*parts: QWidget | QLayout | None, space: int = theme.SPACE) -> QHBoxLayout:
    """Parts from left to right; None is a stretch."""
    layout = QHBoxLayout()
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(space)
    for part in parts:
        if part is None:
            layout.addStretch(1)
        elif isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


def scrolled(inside: QWidget, name: str) -> QScrollArea:
    """A part that scrolls from top to bottom."""
    area = _Tall()
    inside.setObjectName("inside")
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    area.setWidgetResizable(True)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setAccessibleName(name)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    return area


def shortcut(owner: QWidget, key: str, act: Callable[[], object]) -> QShortcut:
    """A key that works while its owner is in sight, whichever window the platform holds for the active one."""
    made = QShortcut(QKeySequence(key), owner)
    made.setContext(Qt.ShortcutContext.ApplicationShortcut)
    made.activated.connect(act)
    return made


def own_shortcut(owner: QWidget, key: str, act: Callable[[], object], *, children: bool = False) -> None:
    """A key of one widget alone, or of what is inside it as well; held down, it does one thing."""
    made = shortcut(owner, key, act)
    within = Qt.ShortcutContext
    made.setContext(within.WidgetWithChildrenShortcut if children else within.WidgetShortcut)
    made.setAutoRepeat(False)


def split(*parts: QWidget, sizes: list[int]) -> QSplitter:
    """Parts side by side whose borders can be moved, none of them away."""
    made = QSplitter(Qt.Orientation.Horizontal)
    for part in parts:
        made.addWidget(part)
    made.setSizes(sizes)
    made.setHandleWidth(theme.SPACE * 2)
    made.setChildrenCollapsible(False)
    return made


def lines(view: QListView, name: str, help_text: str = "") -> QListView:
    """A list whose rows wrap instead of scrolling sideways."""
    view.setWordWrap(True)
    view.setTextElideMode(Qt.TextElideMode.ElideNone)
    view.setResizeMode(QListView.ResizeMode.Adjust)
    view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    # Always there, so that a row is as wide before it appears as after.
    view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    view.setMinimumWidth(220)
    view.setItemDelegate(HitDelegate(view))
    named(view, name, help_text)
    return view


def clear(layout: QLayout) -> None:
    """Take everything out of a layout and drop it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            clear(inner)


def _fill(layout: QVBoxLayout, parts: tuple[QWidget | QLayout, ...], space: int) -> QVBoxLayout:
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(space)
    for part in parts:
        if isinstance(part, QLayout):
            layout.addLayout(part)
        else:
            layout.addWidget(part)
    return layout


class _Tall(QScrollArea):
    """Scrolls down and never sideways: it is at least as wide as what is inside, whatever the size of the text."""

    def minimumSizeHint(self) -> QSize:
        least, inside = super().minimumSizeHint(), self.widget()
        if inside is None:
            return least
        width = inside.minimumSizeHint().width() + self.verticalScrollBar().sizeHint().width()
        return QSize(max(least.width(), width), least.height())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is inside may become wider: a part is shown, or the text grows."""
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)


def _shown(key: str) -> str:
    return f"({QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)})" if key else ""
