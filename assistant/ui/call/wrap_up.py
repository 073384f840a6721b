"""How the call ends: note, outcome, whom it was passed on to, what was promised, and its topics."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from assistant import diagnoses, privacy
from assistant.records import Call, Content, FollowUp, Outcome
from assistant.ui import forms
from assistant.ui.call.follow_up_form import FollowUpForm
from assistant.ui.call.model import CallModel
from assistant.ui.contacts import ContactPicker
from assistant.ui.note import NoteEdit
from assistant.ui.outcomes import OutcomePicker
from assistant.ui.topics import TopicPicker


class WrapUp(QWidget):
    """The fields beside the script; everything is written while it is typed or chosen."""

    def __init__(self, model: CallModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._content: Content | None = None
        self._filling = False
        self._make_note()
        self._make_end()
        self._lay_out()
        self._connect()

    def _make_note(self) -> None:
        self.note = NoteEdit(4)
        self._illness = forms.label("", "quiet", wrap=True)

    def _make_end(self) -> None:
        self.outcome = OutcomePicker()
        self.missing = forms.label("", "error", wrap=True)
        self.contact, self.follow_up, self.topics = ContactPicker(), FollowUpForm(), TopicPicker()
        for part in (self._illness, self.missing, self.contact, self.follow_up):
            part.hide()

    def _lay_out(self) -> None:
        forms.column(
            self,
            forms.row(self.tr("&Note"), self.note, self.tr("Saved by itself while you write.")),
            self.note.masked,
            self._illness,
            forms.row(self.tr("&Outcome"), self.outcome),
            self.missing,
            self.contact,
            self.follow_up,
            self.topics,
        ).setStretch(0, 1)

    def _connect(self) -> None:
        self.note.textChanged.connect(self._on_note_changed)
        self.outcome.activated.connect(self._on_outcome_chosen)
        self.contact.edited.connect(self._on_contact_chosen)
        self.topics.edited.connect(self._on_topics_edited)
        self.follow_up.edited.connect(self._on_promise_edited)
        self._model.promise.found.connect(self._on_promise_found)
        self._model.promise.people_found.connect(self._on_people_found)

    # --- from outside ---------------------------------------------------------------------------------------

    def set_content(self, content: Content) -> None:
        """The content whose topics and contacts may be chosen."""
        self._content = content
        if self._model.call is not None:
            self.show_call(self._model.call, fresh=False)

    def show_call(self, call: Call, *, fresh: bool) -> None:
        """Show a call; the note of one that is not fresh on the line is newer here than there."""
        if fresh:
            self.follow_up.clear()
            self._fill_note(call.note or self.note.toPlainText())
            forms.say(self.missing, "")
        self.outcome.show_outcome(call.outcome)
        self.contact.show_contact(call.contact, self._content)
        self.topics.show_topics(call.topics, self._content)
        self._show_parts(call.outcome)

    def clear(self) -> None:
        """No call is on the line."""
        self._fill_note("")
        self.outcome.show_outcome(None)
        self.topics.show_topics((), self._content)
        self.follow_up.clear()
        forms.say(self.missing, "")
        self._show_parts(None)

    def set_open(self, on_line: bool) -> None:
        """Whether there is a call to write about."""
        for part in (self.note, self.outcome, self.topics):
            part.setEnabled(on_line)

    def finish_typing(self) -> None:
        """What was held back while it was typed has ended now: it is masked and kept."""
        self._model.edit(note=privacy.mask(self.note.toPlainText()).text)

    def is_complete(self) -> bool:
        """Whether the call can end; if not, it is said beside the field that has the focus then."""
        lacks = self._lacking()
        forms.say(self.missing, lacks[1] if lacks is not None else "")
        if lacks is not None:
            lacks[0].setFocus()
        return lacks is None

    def _lacking(self) -> tuple[QWidget, str] | None:
        missing = self._model.missing()
        if missing == "outcome":
            return self.outcome, self.tr("Choose how the call ended.")
        if missing == "contact":
            return self.contact.choice, self.tr("Choose whom the citizen was passed on to.")
        promises = self._model.call is not None and self._model.call.outcome is Outcome.CALL_BACK
        return self.follow_up.missing() if promises else None

    # --- what the person does -------------------------------------------------------------------------------

    def _on_note_changed(self) -> None:
        self._warn_of_illness()
        if not self._filling:
            self._model.edit(note=privacy.storable(self.note.toPlainText()))

    def _warn_of_illness(self) -> None:
        known = self._content.diagnoses if self._content is not None else {}
        word = diagnoses.found(self.note.toPlainText(), known)
        advice = self.tr("“{word}” names an illness. Write what you helped with instead.")
        forms.say(self._illness, advice.format(word=word) if word else "")

    def _on_outcome_chosen(self) -> None:
        chosen = self.outcome.outcome()
        contact = self.contact.contact() if chosen is Outcome.PASSED_ON else ""
        self._show_parts(chosen)
        forms.say(self.missing, "")
        self._model.edit(outcome=chosen, contact=contact)
        if chosen is Outcome.CALL_BACK:
            self._on_promise_edited()
        self._model.save_now()

    def _on_contact_chosen(self, contact: str) -> None:
        forms.say(self.missing, "")
        self._model.edit(contact=contact)

    def _on_topics_edited(self, topics: tuple[str, ...]) -> None:
        self._model.edit(topics=topics)

    def _on_promise_edited(self) -> None:
        forms.say(self.missing, "")
        if self._model.call is not None:
            self._model.promise.edit(self.follow_up.follow_up(self._model.call.id, self._model.staff))
            self._model.edit()

    def _on_promise_found(self, promised: FollowUp) -> None:
        self.follow_up.show_follow_up(promised)

    def _on_people_found(self, people: tuple[str, ...]) -> None:
        self.follow_up.set_people(people, self._model.staff)

    # --- inside ---------------------------------------------------------------------------------------------

    def _fill_note(self, note: str) -> None:
        self._filling = True
        self.note.setPlainText(note)
        self._filling = False

    def _show_parts(self, outcome: Outcome | None) -> None:
        self.contact.setVisible(outcome is Outcome.PASSED_ON)
        self.follow_up.setVisible(outcome is Outcome.CALL_BACK)
