"""The start screen: asks for the staff member's name, once."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from assistant.ui import forms, theme


class WelcomeView(QWidget):
    """Shown until the name is known.

    Signals:
        name_given(str): The person's name, as it will stand in the log.
    """

    name_given = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = QLineEdit()
        self.name.setMaxLength(80)
        self.name.returnPressed.connect(self._give)
        self._missing = forms.label("", "error")
        box = forms.card(
            forms.label(self.tr("Welcome"), "title"),
            forms.label(self.tr("What is your name? It is shown in the call log."), wrap=True),
            forms.row(self.tr("&Your name"), self.name),
            self._missing,
            forms.line(None, forms.button(self.tr("Start working"), self._give, kind="primary", icon="check")),
        )
        box.setFixedWidth(440)
        layout = forms.column(self)
        layout.addStretch(1)
        layout.addWidget(box, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        layout.setContentsMargins(*[theme.SPACE * 2] * 4)

    def _give(self) -> None:
        name = " ".join(self.name.text().split())
        if not name:
            self._missing.setText(self.tr("Write your name first."))
            self.name.setFocus()
            return
        self.name_given.emit(name)
