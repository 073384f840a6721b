"""The chosen call to be read: facts, steps, review, what was changed afterwards, and the way to its chat."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from assistant.records import Call, CallState, ReviewState
from assistant.ui import forms
from assistant.ui.flow import Flow
from assistant.ui.log import texts
from assistant.ui.log.detail_model import Detail, DetailModel
from assistant.ui.log.model import length
from assistant.ui.presence import PresenceLine
from assistant.ui.wordings import local_time, outcome_name, review_name, topic_title


class CallDetail(QWidget):
    """Everything about one call, and the buttons to change it.

    Signals:
        edit_requested(): The person wants to change the call.
        review_requested(): The person wants to score the call.
        chat_requested(): The person wants to read the chat before the call.
    """

    edit_requested = Signal()
    review_requested = Signal()
    chat_requested = Signal()

    def __init__(self, model: DetailModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.edit_button = forms.button(
            self.tr("Edit"), self.edit_requested.emit, key="Ctrl+E", icon="pencil",
            help_text=self.tr("What stands there now is kept in the history."),
        )  # fmt: skip
        self.mark_button = forms.button(
            self.tr("Mark"),
            model.toggle_mark,
            key="Ctrl+M",
            icon="flag",
            help_text=self.tr("For the quality review."),
        )
        self.review_button = forms.button(
            self.tr("Review"), self.review_requested.emit, key="Ctrl+G", icon="square-check"
        )
        self.chat_button = forms.button(self.tr("The chat before"), self.chat_requested.emit, icon="message-circle")
        self._buttons = QWidget()
        self._buttons.setLayout(Flow(self.edit_button, self.mark_button, self.review_button, self.chat_button))
        self._when = forms.label("", "heading", wrap=True)
        self._blank = forms.label(self.tr("Choose a call to read it."), "quiet", wrap=True)
        self._facts = QWidget()
        self._lines = forms.column(self._facts)
        inside = QWidget()
        parts = (self._blank, self._when, PresenceLine(model.presence), self._buttons, self._facts)
        forms.column(inside, *parts).addStretch(1)
        forms.column(self, forms.scrolled(inside, self.tr("The chosen call")))
        model.detail_changed.connect(self._on_detail_changed)
        self._on_detail_changed(None)

    @Slot(object)
    def _on_detail_changed(self, detail: Detail | None) -> None:
        for part in (self._when, self._buttons, self._facts):
            part.setVisible(detail is not None)
        self._blank.setVisible(detail is None)
        forms.clear(self._lines)
        if detail is None:
            return
        self._show_head(detail)
        self._show_facts(detail.call)
        self._show_steps(detail)
        self._show_review(detail)
        self._show_history(detail)

    # --- parts ----------------------------------------------------------------------------------------------

    def _show_head(self, detail: Detail) -> None:
        call, review = detail.call, detail.review
        self._when.setText(local_time(call.started_at))
        ended = call.state is CallState.ENDED
        self.edit_button.setEnabled(ended)
        marked = review is not None and review.state is ReviewState.MARKED
        reviewed = review is not None and review.state is ReviewState.REVIEWED
        _call_it(self.mark_button, self.tr("Unmark") if marked else self.tr("Mark"))
        self.mark_button.setVisible(not reviewed)
        _call_it(self.review_button, self.tr("Change the review") if reviewed else self.tr("Review"))
        self.review_button.setEnabled(ended)
        # Offered only where there is something to read: not once it is deleted, or when it was never kept here.
        self.chat_button.setVisible(bool(texts.chat_lines(detail.chat)))
        if call.code:
            _call_it(self.chat_button, self.tr("The chat {code}").format(code=call.code))

    def _show_facts(self, call: Call) -> None:
        content = self._model.content
        if call.state is not CallState.ENDED:
            self._lines.addWidget(forms.label(self.tr("The call has not ended yet."), "quiet", wrap=True))
        facts = (
            (self.tr("Staff"), call.staff),
            (self.tr("Length"), length(call)),
            (self.tr("Outcome"), outcome_name(call.outcome)),
            (self.tr("Passed on to"), texts.contact_name(call.contact, content)),
            (self.tr("Topics"), ", ".join(topic_title(topic, content) for topic in call.topics)),
            (self.tr("The citizen's words"), call.words),
            (self.tr("Note"), call.note),
            (self.tr("Spoken code of the chat"), call.code),
        )
        for name, text in facts:
            if text:
                self._add(name, text)

    def _show_steps(self, detail: Detail) -> None:
        shown = None
        for number, step in enumerate(detail.steps, start=1):
            if number == 1:
                self._add(self.tr("Steps walked"))
            if shown != (step.script, step.version):
                shown = (step.script, step.version)
                self._lines.addWidget(forms.label(texts.script_line(step), "quiet", wrap=True))
            self._lines.addWidget(
                forms.label(texts.step_line(number, step), "quiet" if step.skipped else "", wrap=True)
            )

    def _show_review(self, detail: Detail) -> None:
        if detail.review is not None:
            state = review_name(detail.review.state)
            self._add(self.tr("Quality review: {state}").format(state=state), *texts.review_lines(detail.review))

    def _show_history(self, detail: Detail) -> None:
        if detail.history:
            self._add(self.tr("Changed afterwards"))
        for edit in reversed(detail.history):
            who, what = texts.edit_lines(edit, self._model.content)
            self._lines.addWidget(forms.label(who, "quiet", wrap=True))
            self._lines.addWidget(forms.label(what, wrap=True))

    def _add(self, name: str, *lines: str) -> None:
        self._lines.addWidget(forms.label(name, "caption", wrap=True))
        for line in lines:
            self._lines.addWidget(forms.label(line, wrap=True))


def _call_it(button: QWidget, name: str) -> None:
    """Give a button another name, for those who do not see it as well."""
    button.setProperty("text", name)
    button.setAccessibleName(name)
