"""The tools below a script."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from assistant.ui import forms, theme
from assistant.ui.flow import Flow

_MOST_LINES = 2
_STYLED = (QEvent.Type.StyleChange, QEvent.Type.FontChange)


class Tools(QWidget):
    """Buttons with their names while these fill two lines at the most, else their pictures alone.

    With large text in a small window the names would leave two lines of the script to read. The name is then the first
    thing in the help of each button, and a screen reader tells it as before.
    """

    def __init__(self, *buttons: QPushButton) -> None:
        super().__init__()
        self.setLayout(Flow(*buttons))
        self._buttons = [(button, button.text(), button.toolTip()) for button in buttons]
        self._named = True

    def _fit(self) -> None:
        self._name(named=True)
        wanted = sum(button.sizeHint().width() + theme.SPACE for button, _, _ in self._buttons)
        self._name(named=wanted <= _MOST_LINES * self.width())

    def _name(self, *, named: bool) -> None:
        if named == self._named:
            return
        self._named = named
        for button, name, tip in self._buttons:
            forms.show_name(button, name, tip, short=None if named else "")

    # --- Qt's own -------------------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for the names."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """So may another size of text."""
        super().changeEvent(event)
        if event.type() in _STYLED:
            self._fit()
