"""A note about a call: where it is written, and what is said of numbers in it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtWidgets import QLabel, QPlainTextEdit

from assistant import privacy
from assistant.ui import forms, theme

translate = QCoreApplication.translate


class NoteEdit(QPlainTextEdit):
    """Takes the words; `masked` is the line for whoever lays it out, shown while a personal number stands in them."""

    def __init__(self, least_lines: int) -> None:
        super().__init__()
        self._least_lines = least_lines
        self.masked: QLabel = forms.label("", "quiet", wrap=True)
        self.masked.hide()
        self.setTabChangesFocus(True)
        self.setPlaceholderText(translate("NoteEdit", "No CPR number, no diagnosis, no names of others."))
        self.textChanged.connect(self._tell)

    def minimumSizeHint(self) -> QSize:
        """So many lines in sight, whatever the size of the text."""
        lines = self.fontMetrics().lineSpacing() * self._least_lines
        return QSize(super().minimumSizeHint().width(), lines + 3 * theme.SPACE)

    def _tell(self) -> None:
        changed = privacy.mask(self.toPlainText()).changed
        sentence = translate("NoteEdit", "A personal number in the note is saved without its digits.")
        forms.say(self.masked, sentence if changed else "")
