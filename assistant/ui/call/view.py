"""The call screen: citizen's words, suggestions, script, notes and wrap-up side by side."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QModelIndex, QTimer, Signal, Slot
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QWidget

from assistant import dates, privacy
from assistant.guide import Guide
from assistant.records import Call, Content, SearchResult, Verdict
from assistant.ui import forms, theme
from assistant.ui.call.model import CallModel
from assistant.ui.call.script_view import ScriptView
from assistant.ui.call.suggestions import SuggestionModel
from assistant.ui.call.wrap_up import WrapUp
from assistant.ui.flow import Flow
from assistant.ui.notices import Notices
from assistant.ui.wordings import duration, local_time, topic_title


class CallView(QWidget):
    """For the staff member with a citizen on the phone.

    Signals:
        item_opened(SearchResult): A suggestion that is no script was chosen; the library shows it.
        speak_requested(str): Read this aloud.
        flag_requested(str script, str step): A step is said to be wrong.
    """

    item_opened = Signal(object)
    speak_requested = Signal(str)
    flag_requested = Signal(str, str)

    def __init__(
        self, model: CallModel, suggestions: SuggestionModel, notices: Notices, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._model, self._suggestions, self._notices = model, suggestions, notices
        self._content: Content | None = None
        self._open_when_found = False
        self._shown_call = 0
        self._make_bar()
        self._make_words()
        self._make_danger()
        self._make_script()
        self._make_wrap_up()
        self._lay_out()
        self._make_keys()
        self._connect()
        self._on_call_changed(None)
        self._on_guide_changed(None)

    # --- parts ----------------------------------------------------------------------------------------------

    def _make_bar(self) -> None:
        self.start_button = forms.button(
            self.tr("Start call"), self._model.start, kind="primary", key="F2", icon="phone"
        )
        self.park_button = forms.button(self.tr("Park"), self._model.park, key="F3", icon="pause")
        self.end_button = forms.button(self.tr("End call"), self._end, kind="danger", key="F4", icon="phone-off")
        self._clock = forms.named(forms.label("0:00", "timer"), self.tr("Time on the call"))
        self._state = forms.label("", "quiet")
        self._saved = forms.label("", "quiet")
        self._parked = Flow()
        self._tick = QTimer(self)
        self._tick.setInterval(1000)
        self._tick.timeout.connect(self._show_time)

    def _make_words(self) -> None:
        self.words = QLineEdit()
        self.words.setProperty("kind", "large")
        self.words.setPlaceholderText(self.tr("What does the citizen say?"))
        self.words.setClearButtonEnabled(True)
        forms.named(self.words, self.tr("The citizen's words"), self.tr("Suggestions appear below while you write."))
        self.results = forms.lines(QListView(), self.tr("Suggestions"), self.tr("Enter opens the one chosen."))
        self.results.setModel(self._suggestions)
        self._understood = forms.label("", "quiet", wrap=True)

    def _make_danger(self) -> None:
        self._danger_text: QLabel = forms.label("", wrap=True)
        self.danger_banner = forms.card(self._danger_text, kind="danger")
        self.danger_banner.setAccessibleName(self.tr("Danger to life"))
        self.danger_banner.hide()

    def _make_script(self) -> None:
        self.script = ScriptView()

    def _make_wrap_up(self) -> None:
        self.wrap_up = WrapUp(self._model)
        self.copy_button = forms.button(
            self.tr("Copy for the citizen"),
            self._open_copy,
            key="Ctrl+P",
            icon="printer",
            help_text=self.tr("The steps of this call on paper or as PDF."),
        )

    def _lay_out(self) -> None:
        left = QWidget()
        self.results.setMinimumWidth(176)
        forms.column(left, forms.label(self.tr("Suggestions"), "caption"), self.results, self._understood)
        right = QWidget()
        forms.column(right, forms.scrolled(self.wrap_up, self.tr("Wrap-up")), self.copy_button).setStretch(0, 1)
        split = forms.split(left, forms.card(self.script), right, sizes=[280, 520, 280])
        bar = Flow(self.start_button, self.park_button, self.end_button, self._clock, self._state, self._saved)
        layout = forms.column(self, bar, self._parked, self.danger_banner, self.words, split)
        layout.setContentsMargins(theme.SPACE * 2, theme.SPACE * 2, theme.SPACE * 2, theme.SPACE)
        layout.setStretch(4, 1)

    def _make_keys(self) -> None:
        keys = {"F2": self._model.start, "F3": self._model.park, "F4": self._end, "F8": self.script.flag_step}
        keys |= {"Ctrl+Tab": self._model.open_script_before}
        keys |= {"Ctrl+J": self.script.switch_lane, "Ctrl+K": self.script.open_map}
        keys |= {"Ctrl+L": self.words.setFocus, "Ctrl+N": self.wrap_up.note.setFocus, "Alt+Left": self._back}
        keys |= {"Ctrl+P": self._open_copy}
        for key, act in keys.items():
            forms.shortcut(self, key, act)

    def _connect(self) -> None:
        self._model.starting.connect(self._on_starting)
        self._model.call_changed.connect(self._on_call_changed)
        self._model.parked_changed.connect(self._on_parked_changed)
        self._model.call_saved.connect(self._on_call_saved)
        self._model.save_failed.connect(self._on_save_failed)
        self._model.danger_found.connect(self._on_danger_found)
        self._model.guide_changed.connect(self._on_guide_changed)
        self._suggestions.verdict_arrived.connect(self._on_verdict_arrived)
        self._suggestions.modelReset.connect(self._on_suggestions_reset)
        self._suggestions.answered.connect(self._on_answered)
        self.words.textEdited.connect(self._on_words_edited)
        self.words.returnPressed.connect(self._open_chosen)
        self.results.activated.connect(self._open)
        self.script.move_requested.connect(self._model.walk)
        self.script.script_before_requested.connect(self._model.open_script_before)
        self.script.flag_requested.connect(self.flag_requested)
        self.script.speak_requested.connect(self.speak_requested)

    # --- from outside ---------------------------------------------------------------------------------------

    def set_content(self, content: Content) -> None:
        """The content to fill placeholders and the danger sentence from."""
        self._content = content
        self._suggestions.warm_up()
        self.wrap_up.set_content(content)
        self.script.show_guide(self._model.guide, content)

    def open_result(self, result: SearchResult) -> None:
        """Open what was chosen, here or in the library: a script is walked, a topic opens its script."""
        script = self._script_of(result)
        if script and self._model.call is not None:
            self._model.open_script(script)
            return
        self.item_opened.emit(result)

    def _script_of(self, result: SearchResult) -> str:
        if result.kind == "script":
            return result.id
        if result.kind == "topic" and self._content is not None and result.id in self._content.topics:
            return self._content.topics[result.id].script
        return ""

    # --- what the person does -------------------------------------------------------------------------------

    @Slot(str)
    def _on_words_edited(self, words: str) -> None:
        self._open_when_found = False
        # An unfinished run of digits stays on the screen until it is complete and masked.
        kept = privacy.storable(words)
        self._suggestions.set_words(kept)
        self._model.edit(words=kept)

    def _open_chosen(self) -> None:
        """Enter: open the suggestion chosen; fingers quicker than the search wait for what fits their words."""
        words = privacy.storable(self.words.text())
        if self._suggestions.fits(words):
            self._open(self.results.currentIndex())
            self._suggestions.keep_miss()
            return
        self._open_when_found = True
        self._suggestions.set_words(words)

    @Slot(QModelIndex)
    def _open(self, index: QModelIndex) -> None:
        result = self._suggestions.result(index)
        if result is not None:
            self.open_result(result)

    def _back(self) -> None:
        if self._model.guide is not None and self._model.guide.can_go_back:
            self._model.walk(Guide.back)

    def _open_copy(self) -> None:
        """Ctrl+P: what the citizen may take home, to look at, save or print."""
        from assistant.ui.call.copy import CopyDialog

        for earlier in self.findChildren(CopyDialog):
            earlier.close()
        if self._model.citizen_copy() is not None:
            CopyDialog(self._model.citizen_copy, self._model.device, self._notices, self).show()

    def _end(self) -> None:
        self._finish_typing()
        self._suggestions.keep_miss()
        if self._model.call is None:
            return
        if self.wrap_up.is_complete():
            self._model.end()

    def _finish_typing(self) -> None:
        """What was held back while it was typed has ended now: it is masked and kept."""
        if self._model.call is not None:
            self._model.edit(words=privacy.mask(self.words.text()).text)
            self.wrap_up.finish_typing()

    # --- what the model says --------------------------------------------------------------------------------

    @Slot()
    def _on_starting(self) -> None:
        """The phone rings: the line takes words at once, also while the store is still busy."""
        self.words.setEnabled(True)
        self.wrap_up.set_open(True)
        self.words.setFocus()

    @Slot(object)
    def _on_call_changed(self, call: Call | None) -> None:
        on_line = call is not None
        for part in (self.park_button, self.end_button, self.words):
            part.setEnabled(on_line)
        self.wrap_up.set_open(on_line)
        self._tick.start() if on_line else self._tick.stop()
        if call is None:
            self._show_no_call()
            return
        self._state.setText(
            self.tr("On the line since {time}").format(time=local_time(call.started_at, with_date=False))
        )
        self._show_fields(call)
        self._show_time()

    def _show_no_call(self) -> None:
        self._shown_call = 0
        self.words.clear()
        self.wrap_up.clear()
        self._understood.setText("")
        self._suggestions.set_words("")
        self._clock.setText(duration(0))
        self._state.setText(self.tr("No call. Press F2 when the phone rings."))
        self.start_button.setFocus()

    def _show_fields(self, call: Call) -> None:
        # What is in the fields is newer than what is stored, but for a call that has just been put on the line.
        fresh = call.id != self._shown_call
        self._shown_call = call.id
        if fresh and call.words:
            self.words.setText(call.words)
        self.wrap_up.show_call(call, fresh=fresh)
        if self._model.guide is None and not self.words.hasFocus():
            self.words.setFocus()

    @Slot(object)
    def _on_parked_changed(self, calls: tuple[Call, ...]) -> None:
        forms.clear(self._parked)
        for call in calls:
            words = call.words[:40] or self.tr("call")
            text = self.tr("Take up: {words}").format(words=words)
            self._parked.addWidget(forms.button(text, partial(self._model.take_up, call.id), icon="phone-call"))

    @Slot(object)
    def _on_guide_changed(self, guide: Guide | None) -> None:
        self.script.show_guide(guide, self._content)
        self.script.show_script_before(self._model.script_before)
        self.copy_button.setEnabled(guide is not None)

    @Slot(object)
    def _on_call_saved(self, _call: Call) -> None:
        self._saved.setText(self.tr("Saved {time}").format(time=datetime.now(dates.HERE).strftime("%H.%M.%S")))

    @Slot(object)
    def _on_save_failed(self, error: Exception) -> None:
        self._saved.setText(self.tr("Not saved"))
        self._notices.error(error)

    @Slot(str)
    def _on_danger_found(self, verdict: str) -> None:
        self.danger_banner.setVisible(bool(verdict))
        if verdict and self._content is not None and verdict in self._content.topics:
            from assistant.wording import render

            self._danger_text.setText(render(self._content.topics[verdict].answer, self._content))

    @Slot(object)
    def _on_verdict_arrived(self, verdict: Verdict) -> None:
        name = topic_title(verdict.topic, self._content)
        share = round(verdict.confidence * 100)
        self._understood.setText(
            self.tr("The chatbot understands: {topic} ({share} %)").format(topic=name, share=share)
        )

    def _on_suggestions_reset(self) -> None:
        if self._suggestions.rowCount():
            self.results.setCurrentIndex(self._suggestions.index(0))

    @Slot(float)
    def _on_answered(self, _took_ms: float) -> None:
        found = self._suggestions.rowCount() > 0
        self._understood.setText("" if found else self.tr("Nothing found. Try other words."))
        if self._open_when_found:
            self._open_when_found = False
            self._open(self._suggestions.index(0))
            self._suggestions.keep_miss()

    def _show_time(self) -> None:
        if self._model.call is not None:
            since = datetime.fromisoformat(self._model.call.started_at)
            self._clock.setText(duration((datetime.now(UTC) - since).total_seconds()))
