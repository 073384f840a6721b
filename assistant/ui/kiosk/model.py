"""One citizen's conversation with the bot; danger is answered here too, when the bot is down."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal

from assistant import danger
from assistant.chat import ChatClient
from assistant.errors import ChatUnavailable, MessageRefused
from assistant.records import Button, ChatMessage, ChatTurn, Conversation, TurnKind
from assistant.ui.tasks import TaskRunner

LONGEST = 2_000
"""Characters the channel takes (design.md section 4)."""
LAST_RESORT = "Ring 112."
"""Said in danger when no content can be read at all."""


class KioskModel(QObject):
    """A conversation: what was said, and what is being waited for.

    Signals:
        turn_arrived(ChatTurn): The bot said something.
        phrases_changed(): The fixed sentences are known, or are those of another language.
        busy_changed(bool): An answer is being waited for.
        trouble(str): Name of the phrase that explains why there was no answer.
        begun(Conversation): A new conversation.
    """

    turn_arrived = Signal(object)
    phrases_changed = Signal()
    busy_changed = Signal(bool)
    trouble = Signal(str)
    begun = Signal(object)

    def __init__(
        self,
        tasks: TaskRunner,
        client: Callable[[], ChatClient | None],
        compiled: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._client, self._compiled = tasks, client, compiled
        self.language = "da"
        self.conversation: Conversation | None = None
        self._waiting: tuple[str, str, str] | None = None

    def phrase(self, name: str, **holes: str) -> str:
        """A fixed sentence of the content in the language chosen."""
        texts = self._content().get("phrases", {}).get(name, {})
        text = str(texts.get(self.language) or texts.get("da") or "")
        for hole, value in holes.items():
            text = text.replace("{" + hole + "}", value)
        return text

    def begin(self, language: str = "") -> None:
        """Start a new conversation, in another language if wanted."""
        self.language = language or self.language
        self.conversation = None
        self.phrases_changed.emit()
        client = self._client()
        if client is None:
            self.trouble.emit("page_offline")
            return
        self.busy_changed.emit(True)
        wanted = self.language
        self._tasks.without_store(self, lambda: client.start(wanted), self._on_begun, self._on_failed)

    def say(self, text: str) -> None:
        """Send what the citizen wrote."""
        found = danger.check(text, danger.load(self._compiled / "danger.json"))
        client = self._client()
        if client is None or self.conversation is None:
            if found is not None:
                self.turn_arrived.emit(self._danger_turn(found.verdict))
            else:
                self.trouble.emit("page_offline")
                self.begin()
            return
        self._send(text[: LONGEST + 1], "", "")

    def press(self, button: Button) -> None:
        """Send the topic or action of a button."""
        if self.conversation is not None:
            self._send("", button.topic, button.action)

    def forget(self) -> None:
        """Delete what was said, and begin anew."""
        client, conversation = self._client(), self.conversation
        if client is not None and conversation is not None:
            identity, token = conversation.id, conversation.token
            self._tasks.without_store(self, lambda: client.forget(identity, token), self._on_forgotten, self._on_failed)

    def _send(self, text: str, topic: str, action: str) -> None:
        client, conversation = self._client(), self.conversation
        if client is None or conversation is None:
            return
        self.busy_changed.emit(True)
        identity, token, language = conversation.id, conversation.token, self.language
        self._tasks.without_store(
            self,
            lambda: client.say(identity, token, text, topic=topic, action=action, language=language),
            self._on_turn,
            self._on_failed,
        )

    def _on_begun(self, conversation: Conversation) -> None:
        self.conversation = conversation
        self.busy_changed.emit(False)
        self.begun.emit(conversation)
        self.turn_arrived.emit(conversation.greeting)

    def _on_turn(self, turn: ChatTurn) -> None:
        self.busy_changed.emit(False)
        self.turn_arrived.emit(turn)

    def _on_forgotten(self, _none: None) -> None:
        self.begin()

    def _on_failed(self, error: Exception) -> None:
        self.busy_changed.emit(False)
        if isinstance(error, MessageRefused):
            self.trouble.emit("gone" if error.why == "gone" else f"refused_{error.why}")
            if error.why == "gone":
                self.begin()
        elif isinstance(error, ChatUnavailable):
            self.trouble.emit("page_offline")
        else:
            self._tasks.task_failed.emit(error)

    def _danger_turn(self, verdict: str) -> ChatTurn:
        topic = self._content().get("topics", {}).get(verdict, {})
        buttons = tuple(
            Button(str(button.get("title", "")), action=str(button.get("action", "")))
            for button in topic.get("buttons", ())
            if button.get("action") == "call_112"
        )
        message = ChatMessage(str(topic.get("answer") or LAST_RESORT), buttons)
        return ChatTurn(0, TurnKind(verdict), verdict, 1.0, (), (message,))

    def _content(self) -> dict[str, Any]:
        try:
            found = json.loads((self._compiled / "content.json").read_text("utf-8"))
        except (OSError, ValueError):
            return {}
        return found if isinstance(found, dict) else {}
