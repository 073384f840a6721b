"""What the forms beside the list have in common: saved or left, and never dropped without asking once."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from assistant.ui import forms
from assistant.ui.flow import Flow

translate = QCoreApplication.translate


class SideForm(QWidget):
    """A form over one call; its children fill it, say what changed, and ask for the saving.

    Signals:
        cancelled(): The person leaves it as it was.
    """

    cancelled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked_twice = False
        self.missing = forms.label("", "error", wrap=True)
        self.save_button = forms.button(
            translate("SideForm", "Save"), self.save, kind="primary", key="Ctrl+S", icon="save"
        )
        self.cancel_button = forms.button(translate("SideForm", "Leave it as it was"), self.cancelled.emit, icon="x")
        self.buttons = QWidget()
        self.buttons.setLayout(Flow(self.save_button, self.cancel_button))
        forms.shortcut(self, "Ctrl+S", self.save)

    def save(self) -> None:
        """Ask for what was filled in to be kept."""
        raise NotImplementedError

    def changed(self) -> bool:
        """Whether something would be lost."""
        raise NotImplementedError

    def unsaved(self) -> str:
        """The question before it is dropped."""
        raise NotImplementedError

    def begin(self) -> None:
        """It was filled anew."""
        self._asked_twice = False
        forms.say(self.missing, "")
        self.save_button.setEnabled(True)

    def save_failed(self, sentence: str) -> None:
        """What was filled in stays, and the form says why it is not saved."""
        forms.say(self.missing, sentence)
        self.save_button.setEnabled(True)
        self.save_button.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape leaves, and asks once more when something would be lost."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.changed() and not self._asked_twice:
            self._asked_twice = True
            forms.say(self.missing, self.unsaved())
        else:
            self.cancelled.emit()
