"""The places below one another at the window's left side."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QFont, QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QFrame, QPushButton

from assistant.ui import forms, theme

MOST_OF_WINDOW = 0.2
"""Share of the window's width that names may take; beyond it the place beside them has too little room to work in."""
_STYLED = (QEvent.Type.StyleChange, QEvent.Type.FontChange)


class Rail(QFrame):
    """Buttons with pictures and names, wide enough for the one that is shown: its name is bold.

    With large text in a small window the pictures stand alone. The name is then the first thing in the help of each
    button, and a screen reader tells it as before.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("rail")
        self._column = forms.column(self, space=theme.SPACE // 2)
        self._column.setContentsMargins(*[theme.SPACE] * 4)
        self._names: dict[QPushButton, tuple[str, str, str]] = {}
        self._named = True

    def add(self, button: QPushButton) -> None:
        """One more button below the others."""
        self._names[button] = (button.text(), "", button.toolTip())
        self._column.addWidget(button)

    def add_gap(self) -> None:
        """What comes after stands at the foot."""
        self._column.addStretch(1)

    def name(self, button: QPushButton, text: str, short: str, in_words: str) -> None:
        """Call a button something else: what stands on it, what stands there where names have no room, and its name."""
        self._names[button] = (text, short, self._names[button][2])
        button.setAccessibleName(in_words)
        self._show_names()

    def fit(self) -> None:
        """Names, where the window has room for them."""
        wanted = max((self._width_of(button) for button in self._names), default=0) + 2 * theme.SPACE
        self._named = wanted <= MOST_OF_WINDOW * self.window().width()
        self._show_names()

    def _show_names(self) -> None:
        for button, (text, short, tip) in self._names.items():
            forms.show_name(button, text, tip, short=None if self._named else short)

    def _width_of(self, button: QPushButton) -> int:
        """Of a button with its name, be it shown or not."""
        text = self._names[button][0]
        named = button.sizeHint().width()
        named += button.fontMetrics().horizontalAdvance(text) - button.fontMetrics().horizontalAdvance(button.text())
        return named + self._bolder(button, text)

    @staticmethod
    def _bolder(button: QPushButton, text: str) -> int:
        bold = QFont(button.font())
        bold.setWeight(QFont.Weight.DemiBold)
        return QFontMetrics(bold).horizontalAdvance(text) - button.fontMetrics().horizontalAdvance(text)

    # --- Qt's own -------------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """As wide as its buttons would be in bold."""
        return super().sizeHint() + QSize(self._extra(), 0)

    def minimumSizeHint(self) -> QSize:
        """Nothing of a name is cut off."""
        return super().minimumSizeHint() + QSize(self._extra(), 0)

    def _extra(self) -> int:
        return max((self._bolder(button, button.text()) for button in self._names), default=0)

    def changeEvent(self, event: QEvent) -> None:
        """Another size of text may have room for the names, or none any more."""
        super().changeEvent(event)
        if event.type() in _STYLED:
            self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """So may another look of the buttons, which comes with a new width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.fit()
