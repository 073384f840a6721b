"""Changing a call after it ended: outcome, contact, topics and note. Nothing is written until it is saved."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from assistant.records import Call, Content
from assistant.ui import forms
from assistant.ui.contacts import ContactPicker
from assistant.ui.log.side_form import SideForm
from assistant.ui.note import NoteEdit
from assistant.ui.outcomes import OutcomePicker
from assistant.ui.presence import Presence, PresenceLine
from assistant.ui.topics import TopicPicker


class EditForm(SideForm):
    """A small form over one call.

    Signals:
        save_requested(dict): The fields that were changed.
    """

    save_requested = Signal(object)

    def __init__(self, presence: Presence, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._call: Call | None = None
        self._make_fields()
        inside = QWidget()
        forms.column(
            inside,
            forms.label(self.tr("Edit the call"), "heading"),
            PresenceLine(presence),
            forms.row(self.tr("O&utcome"), self.outcome),
            self.contact,
            self.topics,
            forms.row(self.tr("&Note"), self.note, self.tr("Personal numbers are masked when you save.")),
        )
        forms.column(
            self, forms.scrolled(inside, self.tr("Edit the call")), self.note.masked, self.missing, self.buttons
        )

    def _make_fields(self) -> None:
        self.outcome, self.contact, self.topics = OutcomePicker(), ContactPicker(), TopicPicker()
        self.note = NoteEdit(5)

    # --- from outside ---------------------------------------------------------------------------------------

    def open(self, call: Call, content: Content | None) -> None:
        """Fill the form with a call as it stands, and give it the focus."""
        self._call = call
        self.outcome.show_outcome(call.outcome)
        self.contact.show_contact(call.contact, content)
        self.topics.show_topics(call.topics, content)
        self.note.setPlainText(call.note)
        self.begin()
        self.outcome.setFocus()

    def changes(self) -> dict[str, object]:
        """The fields that are not as they were."""
        if self._call is None:
            return {}
        fields: dict[str, object] = {
            "outcome": self.outcome.outcome(),
            "contact": self.contact.contact(),
            "topics": self.topics.topics(),
            "note": self.note.toPlainText(),
        }
        return {name: value for name, value in fields.items() if value != getattr(self._call, name)}

    def save(self) -> None:
        """Ask for the changes to be kept; a call without an outcome cannot be."""
        if not self.save_button.isEnabled():
            return
        if self._call is not None and self._call.outcome is not None and self.outcome.outcome() is None:
            forms.say(self.missing, self.tr("Choose how the call ended."))
            self.outcome.setFocus()
            return
        if not self.changes():
            self.cancelled.emit()
            return
        self.save_button.setEnabled(False)
        self.save_requested.emit(self.changes())

    def changed(self) -> bool:
        """Whether something would be lost."""
        return bool(self.changes())

    def unsaved(self) -> str:
        """The question before it is dropped."""
        return self.tr("Your changes are not saved. Press Escape once more to drop them.")
