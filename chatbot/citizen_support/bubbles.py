"""The bubbles of a turn: approved sentences of the live content with their buttons, in the citizen's language."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from citizen_support.live import LiveContent

Button = Mapping[str, Any]
PHRASE_OF_ACTION = {"human": "human_button", "simpler": "simpler_button", "call_112": "call_112_button"}


@dataclass(frozen=True)
class Speaker:
    """Says what the content holds, at a moment and in a language."""

    content: LiveContent
    language: str
    now: datetime

    def phrase(self, name: str, buttons: Sequence[Button] = (), **holes: str) -> dict[str, Any]:
        """A bubble with a fixed sentence."""
        return bubble(self.content.phrase(name, self.language, **holes), buttons)

    def title(self, topic: str) -> str:
        """A topic's title, in Danish where the language has none."""
        found = self.content.topic(topic)
        return str(found.get("languages", {}).get(self.language, {}).get("title") or found.get("title") or topic)

    def human(self) -> Button:
        """The button to a person."""
        return {"title": self.content.phrase("human_button", self.language), "action": "human"}

    def topic_button(self, topic: str) -> Button:
        """A button that asks about a topic."""
        return {"title": self.title(topic), "topic": topic}

    def answer(self, topic: str, which: str = "answer") -> list[dict[str, Any]]:
        """The bubbles of a topic's answer: notices in force, then the text with its buttons.

        Args:
            topic: Id of the topic.
            which: "answer" or "answer_simple".
        """
        found = self.content.topic(topic)
        notices = [bubble(notice) for notice in self.content.notices(topic, self.now)]
        text = self._text(found, which) or self.content.phrase("failed", self.language)
        return [*notices, bubble(text, self._buttons(found))]

    def _text(self, found: Mapping[str, Any], which: str) -> str:
        text = str(found.get(which) or found.get("answer") or "")
        closed = str(found.get("closed") or "") if self.content.is_open(self.now) is False else ""
        if self.language == "da":
            return closed if closed and which == "answer" else text
        if closed:
            return self.content.phrase("closed_now", self.language)
        other = found.get("languages", {}).get(self.language)
        return str(other["answer"]) if other else f"{self.content.phrase('no_other_language', self.language)}\n{text}"

    def _buttons(self, found: Mapping[str, Any]) -> list[Button]:
        # An answer that is switched off is no way on.
        known = set(self.content.topics())
        offered = [button for button in found.get("buttons", []) if "topic" not in button or button["topic"] in known]
        return [{**button, "title": self._button_title(button)} for button in offered]

    def _button_title(self, button: Button) -> str:
        if "action" in button:
            return str(button.get("title") or self.content.phrase(PHRASE_OF_ACTION[button["action"]], self.language))
        if "topic" in button and self.language != "da":
            return self.title(button["topic"])
        return str(button.get("title", ""))


def bubble(text: str, buttons: Sequence[Button] = ()) -> dict[str, Any]:
    """One bubble as the channel sends it."""
    return {"text": text, "buttons": [dict(button) for button in buttons]}
