"""The library's screen: one search box, the hits, and a preview of the chosen item."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QLineEdit, QListView, QWidget

from assistant.records import Contact, Content, Script, SearchResult, Topic
from assistant.ui import forms, theme
from assistant.ui.call.suggestions import SuggestionModel
from assistant.ui.wordings import kind_name, outcome_name
from assistant.wording import render


class LibraryView(QWidget):
    """Search and read.

    Signals:
        edit_requested(str kind, str id): The person wants to change the item.
    """

    edit_requested = Signal(str, str)

    def __init__(self, suggestions: SuggestionModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._suggestions = suggestions
        self._content: Content | None = None
        self._shown: tuple[str, str] = ("", "")
        self.search = QLineEdit()
        self.search.setProperty("kind", "large")
        self.search.setPlaceholderText(self.tr("Search answers, scripts and contacts"))
        self.search.setClearButtonEnabled(True)
        forms.named(self.search, self.tr("Search"))
        self.results = forms.lines(
            QListView(), self.tr("Hits"), self.tr("Arrow keys choose a hit; it is shown beside.")
        )
        self.results.setModel(suggestions)
        self._preview = QWidget()
        self._parts = forms.column(self._preview)
        self.edit = forms.button(self.tr("Change this text"), self._ask_to_edit, key="Ctrl+E", icon="pencil")
        right = QWidget()
        forms.column(right, forms.card(forms.scrolled(self._preview, self.tr("Preview"))), forms.line(None, self.edit))
        split = forms.split(self.results, right, sizes=[420, 700])
        layout = forms.column(self, forms.label(self.tr("Library"), "title"), self.search, split)
        layout.setContentsMargins(*[theme.SPACE * 2] * 4)
        layout.setStretch(2, 1)
        self.search.textChanged.connect(self._look_up)
        self.results.selectionModel().currentChanged.connect(self._on_chosen)
        suggestions.modelReset.connect(self._on_reset)
        self._show_hint()

    def set_content(self, content: Content) -> None:
        """The content to preview."""
        self._content = content
        kind, item = self._shown
        if kind:
            self.show_item(kind, item)

    def show_result(self, result: SearchResult) -> None:
        """Preview a hit that was chosen elsewhere."""
        self.show_item(result.kind, result.id)

    def show_item(self, kind: str, item: str) -> None:
        """Preview one item."""
        if self._content is None:
            return
        found = {
            "topic": self._content.topics,
            "script": self._content.scripts,
            "contact": self._content.contacts,
        }
        record = found.get(kind, {}).get(item)
        if record is None:
            return
        self._shown = (kind, item)
        forms.clear(self._parts)
        self.edit.setEnabled(kind in ("topic", "script"))
        self._parts.addWidget(forms.label(kind_name(kind), "caption"))
        if isinstance(record, Topic):
            self._show_topic(record)
        elif isinstance(record, Script):
            self._show_script(record)
        elif isinstance(record, Contact):
            self._show_contact(record)
        self._parts.addStretch(1)

    def _show_hint(self) -> None:
        self.edit.setEnabled(False)
        self._parts.addWidget(forms.label(self.tr("Search, and choose a hit to read it."), "quiet", wrap=True))
        self._parts.addStretch(1)

    def _show_topic(self, topic: Topic) -> None:
        self._head(topic.title, topic.provenance.reviewed_by)
        self._text(self.tr("What the chatbot says"), topic.answer, "say")
        self._text(self.tr("In simpler words"), topic.answer_simple)
        self._text(self.tr("For staff only"), topic.internal, "note")
        questions = "\n".join(f"- {question.text}" for question in topic.questions[:12])
        self._text(self.tr("Citizens ask for example"), questions)
        self._text(
            self.tr("Sources"),
            "\n".join(f"{source.title} ({source.date})" for source in topic.provenance.sources),
        )

    def _show_script(self, script: Script) -> None:
        self._head(script.title, script.provenance.reviewed_by)
        for step in script.steps.values():
            end = self.tr("Ends: {outcome}").format(outcome=outcome_name(step.outcome)) if step.outcome else ""
            answers = "\n".join(f"{option.key.upper()}  {option.label}" for option in step.options)
            parts = [part for part in (step.say, step.do, step.note, step.ask, answers, end) if part]
            self._text(step.id, "\n".join(parts))

    def _show_contact(self, contact: Contact) -> None:
        self._head(contact.name, contact.checked)
        self._text(self.tr("When"), contact.when)
        known = contact.checked and contact.phone
        self._text(
            self.tr("Phone"),
            contact.phone if known else self.tr("Not confirmed. Use the number in the letter."),
        )
        self._text(self.tr("Opening hours"), contact.hours or self.tr("Not confirmed"))

    def _head(self, title: str, reviewed_by: str) -> None:
        assert self._content is not None
        self._parts.addWidget(forms.label(render(title, self._content), "title", wrap=True))
        if not reviewed_by:
            self._parts.addWidget(forms.label(self.tr("Not yet read by a person"), "error", wrap=True))

    def _text(self, caption: str, text: str, kind: str = "") -> None:
        if not text or self._content is None:
            return
        words = forms.label(render(text, self._content), kind, wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        if kind:
            self._parts.addWidget(forms.card(forms.label(caption, "caption"), words, kind=kind))
            return
        self._parts.addWidget(forms.label(caption, "caption"))
        self._parts.addWidget(words)

    def _look_up(self) -> None:
        self._suggestions.set_words(self.search.text())

    def _ask_to_edit(self) -> None:
        kind, item = self._shown
        if kind in ("topic", "script"):
            self.edit_requested.emit(kind, item)

    @Slot(QModelIndex)
    def _on_chosen(self, index: QModelIndex) -> None:
        result = self._suggestions.result(index)
        if result is not None:
            self.show_result(result)

    def _on_reset(self) -> None:
        if self._suggestions.rowCount():
            self.results.setCurrentIndex(self._suggestions.index(0))
