"""The citizen's chat: large type, buttons, text size and reading aloud. All words come from the content."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QComboBox, QFrame, QLineEdit, QPushButton, QScrollArea, QVBoxLayout, QWidget

from assistant.records import Button, ChatTurn, TurnKind
from assistant.ui import forms, theme
from assistant.ui.kiosk.model import KioskModel

LANGUAGES = (("da", "Dansk"), ("en", "English"), ("de", "Deutsch"))
IDLE_MS = 180_000
"""A citizen who leaves the screen must not leave the words for the next one."""
_PHRASE_OF_ACTION = {"human": "human_button", "simpler": "simpler_button", "call_112": "call_112_button"}


class KioskView(QWidget):
    """One chat, big enough to read without glasses.

    Signals:
        speak_requested(str): Read this aloud.
        size_requested(int): Text size in percent.
    """

    speak_requested = Signal(str)
    size_requested = Signal(int)

    def __init__(self, model: KioskModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._aloud = False
        self._percent = 130
        self._title = forms.label("", "title")
        self._robot = forms.label("", "quiet", wrap=True)
        self._make_tools()
        self._make_log()
        self._make_input()
        layout = forms.column(
            self, self._title, self._robot, self._tools, self._scroll, self._status, self._write, self._code
        )
        layout.setContentsMargins(*[theme.SPACE * 3] * 4)
        layout.setStretch(3, 1)
        model.turn_arrived.connect(self._on_turn_arrived)
        model.phrases_changed.connect(self._on_phrases_changed)
        model.busy_changed.connect(self._on_busy_changed)
        model.trouble.connect(self._on_trouble)
        model.begun.connect(self._on_begun)
        self._idle = QTimer(self)
        self._idle.setSingleShot(True)
        self._idle.setInterval(IDLE_MS)
        self._idle.timeout.connect(model.forget)
        forms.shortcut(self, "Ctrl++", partial(self._resize, 25))
        forms.shortcut(self, "Ctrl+-", partial(self._resize, -25))

    def _make_tools(self) -> None:
        self._language = QComboBox()
        for code, name in LANGUAGES:
            self._language.addItem(name, code)
        self._language.activated.connect(lambda _row: self._model.begin(self._language.currentData()))
        self._smaller = forms.button("", partial(self._resize, -25))
        self._larger = forms.button("", partial(self._resize, 25))
        self._read = forms.button("", self._toggle_aloud, icon="volume-2")
        self._read.setCheckable(True)
        self._forget = forms.button("", self._model.forget)
        self._tools = forms.line(self._language, self._smaller, self._larger, self._read, self._forget, None)

    def _make_log(self) -> None:
        inside = QWidget()
        self._log: QVBoxLayout = forms.column(inside, space=theme.SPACE * 2)
        self._log.addStretch(1)
        self._scroll: QScrollArea = forms.scrolled(inside, "")
        self._scroll.verticalScrollBar().rangeChanged.connect(self._to_the_end)
        self._status = forms.label("", "quiet")

    def _make_input(self) -> None:
        self.text = QLineEdit()
        self.text.setProperty("kind", "large")
        self.text.setMaxLength(2_000)
        self.text.returnPressed.connect(self._send)
        self._send_button = forms.button("", self._send, kind="primary", icon="send")
        self._write = forms.line(self.text, self._send_button)
        self._code = forms.label("", "quiet", wrap=True)

    # --- what the citizen does ------------------------------------------------------------------------------

    def _send(self) -> None:
        text = self.text.text().strip()
        if not text or not self.text.isEnabled():
            return
        self.text.clear()
        self._bubble(self._model.phrase("page_you"), text, mine=True)
        self._drop_buttons()
        self._idle.start()
        self._model.say(text)

    def _press(self, button: Button, shown: str) -> None:
        self._bubble(self._model.phrase("page_you"), shown, mine=True)
        self._drop_buttons()
        self._idle.start()
        self._model.press(button)

    def _resize(self, step: int) -> None:
        self._percent = max(100, min(200, self._percent + step))
        self.size_requested.emit(self._percent)

    def _toggle_aloud(self) -> None:
        self._aloud = self._read.isChecked()

    # --- what the model says --------------------------------------------------------------------------------

    @Slot(object)
    def _on_begun(self, _conversation: object) -> None:
        forms.clear(self._log)
        self._log.addStretch(1)
        code = self._model.conversation.code if self._model.conversation is not None else ""
        self._code.setText(self._model.phrase("code_line", code=code))

    @Slot(object)
    def _on_turn_arrived(self, turn: ChatTurn) -> None:
        danger = turn.kind in (TurnKind.EMERGENCY, TurnKind.CRISIS)
        for message in turn.messages:
            frame = self._bubble(self._model.phrase("page_bot"), message.text, kind="danger" if danger else "card")
            self._add_buttons(frame, message.buttons)
            if self._aloud:
                self.speak_requested.emit(message.text)
        self.text.setFocus()

    @Slot()
    def _on_phrases_changed(self) -> None:
        phrase = self._model.phrase
        self._title.setText(phrase("page_title"))
        self._robot.setText(phrase("page_robot"))
        self._scroll.setAccessibleName(phrase("page_title"))
        forms.named(self._language, phrase("page_language"))
        forms.named(self.text, phrase("page_input"))
        self.text.setPlaceholderText(phrase("page_input"))
        names = {
            self._smaller: "page_smaller",
            self._larger: "page_larger",
            self._read: "page_read_aloud",
            self._forget: "forget_button",
            self._send_button: "page_send",
        }
        for button, name in names.items():
            button.setText(phrase(name))
            button.setAccessibleName(phrase(name))

    @Slot(bool)
    def _on_busy_changed(self, busy: bool) -> None:
        self._status.setText(self._model.phrase("page_thinking") if busy else "")
        self._send_button.setEnabled(not busy)

    @Slot(str)
    def _on_trouble(self, name: str) -> None:
        self._bubble(self._model.phrase("page_bot"), self._model.phrase(name))

    # --- bubbles --------------------------------------------------------------------------------------------

    def _bubble(self, who: str, text: str, *, mine: bool = False, kind: str = "card") -> QFrame:
        words = forms.label(text, "say", wrap=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        frame = forms.card(forms.label(who, "caption"), words, kind="do" if mine else kind)
        frame.setAccessibleName(who)
        frame.setAccessibleDescription(text)
        self._log.insertWidget(self._log.count() - 1, frame)
        return frame

    def _add_buttons(self, frame: QFrame, buttons: tuple[Button, ...]) -> None:
        layout = frame.layout()
        assert isinstance(layout, QVBoxLayout)
        for button in buttons:
            # A kiosk has no way out to the web and no phone: only topics and a person are offered as buttons.
            if button.url:
                continue
            shown = button.title or self._model.phrase(_PHRASE_OF_ACTION.get(button.action, ""))
            if button.action == "call_112":
                continue
            made = forms.button(shown, partial(self._press, button, shown))
            made.setProperty("answer", True)
            layout.addWidget(made, alignment=Qt.AlignmentFlag.AlignLeft)

    def _drop_buttons(self) -> None:
        for made in self._scroll.findChildren(QPushButton):
            if made.property("answer"):
                made.hide()
                made.deleteLater()

    @Slot(int, int)
    def _to_the_end(self, _least: int, most: int) -> None:
        self._scroll.verticalScrollBar().setValue(most)
