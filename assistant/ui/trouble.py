"""Shown instead of the places when the data cannot be opened: what happened, what to do, and another try."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from assistant.ui import forms, theme


class TroubleView(QWidget):
    """One calm sentence with a cure.

    Signals:
        retry_requested(): The person wants to try again.
    """

    retry_requested = Signal()

    def __init__(self, sentence: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sentence = forms.label(sentence, "heading", wrap=True)
        self.retry = forms.button(self.tr("Try again"), self.retry_requested.emit, kind="primary", icon="rotate-ccw")
        box = forms.card(
            forms.label(self.tr("The program cannot open its data"), "title", wrap=True),
            self.sentence,
            forms.label(self.tr("Nothing was changed. You can still answer the phone."), "quiet", wrap=True),
            forms.line(None, self.retry),
        )
        box.setFixedWidth(520)
        layout = forms.column(self)
        layout.addStretch(1)
        layout.addWidget(box, alignment=Qt.AlignmentFlag.AlignHCenter)
        layout.addStretch(2)
        layout.setContentsMargins(*[theme.SPACE * 2] * 4)
