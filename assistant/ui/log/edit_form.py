"""Changing a call after it ended: outcome, contact, topics and note. Nothing is written until it is saved."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QComboBox, QListWidget, QListWidgetItem, QPlainTextEdit, QWidget

from assistant import privacy
from assistant.records import Call, Content, Outcome
from assistant.ui import forms
from assistant.ui.log.side_form import SideForm
from assistant.ui.presence import Presence, PresenceLine
from assistant.ui.wordings import outcome_name, outcome_of, topic_title

KEY = Qt.ItemDataRole.UserRole


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
            forms.row(self.tr("&Passed on to"), self.contact),
            forms.row(self.tr("&Topics"), self.topics, self.tr("Delete takes the chosen topic off.")),
            self.add_topic,
            forms.row(self.tr("&Note"), self.note, self.tr("Personal numbers are masked when you save.")),
        )
        forms.column(self, forms.scrolled(inside, self.tr("Edit the call")), self._masked, self.missing, self.buttons)

    def _make_fields(self) -> None:
        self.outcome, self.contact, self.add_topic = QComboBox(), QComboBox(), QComboBox()
        for chooser in (self.outcome, self.contact, self.add_topic):
            chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            chooser.setMinimumContentsLength(16)
        self.outcome.addItem(outcome_name(None), "")
        for outcome in Outcome:
            self.outcome.addItem(outcome_name(outcome), str(outcome))
        forms.named(self.add_topic, self.tr("Add a topic"))
        self.add_topic.activated.connect(self._on_topic_chosen)
        self.topics = QListWidget()
        forms.lines(self.topics, "")
        self.topics.setMinimumHeight(72)
        self.topics.setMaximumHeight(150)
        self.note = QPlainTextEdit()
        self.note.setTabChangesFocus(True)
        self.note.setMinimumHeight(120)
        self.note.setPlaceholderText(self.tr("No CPR number, no diagnosis, no names of others."))
        self.note.textChanged.connect(self._on_note_changed)
        self._masked = forms.label("", "quiet", wrap=True)

    # --- from outside ---------------------------------------------------------------------------------------

    def open(self, call: Call, content: Content | None) -> None:
        """Fill the form with a call as it stands, and give it the focus."""
        self._call = call
        self.outcome.setCurrentIndex(max(0, self.outcome.findData(str(call.outcome or ""))))
        self._offer_contacts(call, content)
        self._offer_topics(content)
        self.topics.clear()
        for topic in call.topics:
            self._add(topic, topic_title(topic, content))
        self.note.setPlainText(call.note)
        self._on_note_changed()
        self.begin()
        self.outcome.setFocus()

    def changes(self) -> dict[str, object]:
        """The fields that are not as they were."""
        if self._call is None:
            return {}
        fields: dict[str, object] = {
            "outcome": outcome_of(self.outcome.currentData()),
            "contact": str(self.contact.currentData() or ""),
            "topics": tuple(str(self.topics.item(row).data(KEY)) for row in range(self.topics.count())),
            "note": self.note.toPlainText(),
        }
        return {name: value for name, value in fields.items() if value != getattr(self._call, name)}

    def save(self) -> None:
        """Ask for the changes to be kept; a call without an outcome cannot be."""
        if not self.save_button.isEnabled():
            return
        if self._call is not None and self._call.outcome is not None and not self.outcome.currentData():
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

    # --- inside ---------------------------------------------------------------------------------------------

    def _offer_contacts(self, call: Call, content: Content | None) -> None:
        self.contact.clear()
        self.contact.addItem(self.tr("Nobody"), "")
        known = {contact.id: contact.name for contact in content.contacts.values()} if content is not None else {}
        if call.contact:
            known.setdefault(call.contact, call.contact)
        for key, name in sorted(known.items(), key=lambda pair: pair[1].casefold()):
            self.contact.addItem(name, key)
        self.contact.setCurrentIndex(max(0, self.contact.findData(call.contact)))

    def _offer_topics(self, content: Content | None) -> None:
        self.add_topic.clear()
        self.add_topic.addItem(self.tr("Add a topic"), "")
        known = {topic: topic_title(topic, content) for topic in content.topics} if content is not None else {}
        for key, title in sorted(known.items(), key=lambda pair: pair[1].casefold()):
            self.add_topic.addItem(title, key)

    def _on_topic_chosen(self) -> None:
        key, title = self.add_topic.currentData(), self.add_topic.currentText()
        kept = {self.topics.item(row).data(KEY) for row in range(self.topics.count())}
        if key and key not in kept:
            self._add(key, title)
        self.add_topic.setCurrentIndex(0)

    def _add(self, topic: str, title: str) -> None:
        item = QListWidgetItem(title)
        item.setData(KEY, topic)
        self.topics.addItem(item)

    def _on_note_changed(self) -> None:
        changed = privacy.mask(self.note.toPlainText()).changed
        text = self.tr("A personal number in the note is saved without its digits.") if changed else ""
        forms.say(self._masked, text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete takes a topic off."""
        if event.key() == Qt.Key.Key_Delete and self.topics.hasFocus():
            self.topics.takeItem(self.topics.currentRow())
        else:
            super().keyPressEvent(event)
