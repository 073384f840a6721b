"""Takes one message of a citizen to its answer: clean, mask, danger, a person who holds the chat, then Rasa."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Any

from sqlalchemy.exc import SQLAlchemyError

from assistant import privacy
from citizen_support import booking, conversation, danish, languages
from citizen_support.chat_store import ChatStore, Row
from citizen_support.danger_words import DangerWords
from citizen_support.live import LiveContent
from citizen_support.texts import cleaned
from citizen_support.turns import Memory, Reply, Understood

logger = logging.getLogger(__name__)
LAST_RESORT = "Ring 112."
"""Said in danger when no content at all can be read; the approved sentence is the topic's answer."""

_NONE_OF_THESE = Understood([("out_of_scope", 1.0)], "unsure", action="none")
MOST_TAILS = 5_000
"""Conversations whose last digits are remembered; in memory alone."""

Ask = Callable[[str, str, Mapping[str, Any], str | None], Awaitable[dict[str, Any] | None]]
"""(conversation, text, memory, topic of a pressed button) -> the bot's turn, or None when Rasa gave none."""


@dataclass(frozen=True)
class Message:
    """What came in: a text, or the topic or action of a pressed button, and the page's language."""

    text: str = ""
    topic: str = ""
    action: str = ""
    language: str = ""


class TurnTaker:
    """Answers citizens, one message at a time."""

    def __init__(self, store: ChatStore, content: LiveContent, ask: Ask, is_ready: Callable[[], bool]) -> None:
        self._store, self._content, self._ask, self._is_ready = store, content, ask, is_ready
        self._danger = DangerWords(content.folder)
        self._tails: dict[str, str] = {}

    async def take(self, row: Row, message: Message) -> dict[str, Any]:
        """The answer to one message, stored with it.

        Raises:
            Refused: The text is empty, too long, or no text.
        """
        memory = Memory.from_facts({**row.memory, "code": row.code})
        if message.language:
            memory = replace(memory, language=message.language)
        if message.topic or message.action:
            return await self._pressed(row, message, memory)
        text = cleaned(message.text)
        masked = self._masked(row, text)
        # The citizen's own words decide about danger: masking must not hide a word from it.
        found = self._danger.check(text)
        memory = replace(memory, language=_language(text, row) or memory.language)
        # Concepts near each other may be chance: the model is asked, where there is one that can see the whole text.
        doubtful = found is not None and not found.sure and not masked.changed and self._is_ready()
        if found is not None and (not doubtful or row.state == "person"):
            return self._keep(row, {"text": masked.text}, self._in_danger(found.verdict, memory), masked.changed)
        if row.state == "person":
            return self._keep(row, {"text": masked.text}, _silence(memory), masked.changed)
        said = await self._ask(row.id, masked.text, memory.facts(), None)
        without = self._in_danger(found.verdict, memory) if found is not None else self._no_answer(memory)
        return self._keep(row, {"text": masked.text}, said or without, masked.changed)

    async def _pressed(self, row: Row, message: Message, memory: Memory) -> dict[str, Any]:
        if message.action == "none":
            return self._keep(row, {"button": "none"}, self._without_rasa(_NONE_OF_THESE, memory))
        if booking.known(message.action, self._content.data().get("booking") or {}):
            chosen = Understood([(booking.TOPIC, 1.0)], "answer", action=message.action)
            return self._keep(row, {"button": message.action}, self._without_rasa(chosen, memory))
        topic = {"human": "help_human", "simpler": "simplify"}.get(message.action, message.topic)
        if topic in ("emergency", "crisis"):
            return self._keep(row, {"button": topic}, self._in_danger(topic, memory))
        # Only a topic of ours is stored: anything else could be a person's number.
        if topic not in self._content.topics():
            return self._keep(row, {"button": ""}, self._no_answer(memory))
        said = await self._ask(row.id, topic, memory.facts(), topic)
        return self._keep(row, {"button": topic}, said or self._no_answer(memory))

    def _masked(self, row: Row, text: str) -> privacy.Across:
        """The text without personal numbers, also when one was split over this message and those before."""
        masked = privacy.mask_across(self._tails.pop(row.id, ""), text)
        self._tails[row.id] = masked.tail
        while len(self._tails) > MOST_TAILS:
            self._tails.pop(next(iter(self._tails)))
        return masked

    def _in_danger(self, verdict: str, memory: Memory) -> dict[str, Any]:
        facts = self._without_rasa(Understood([(verdict, 1.0)], "danger"), memory)
        if not any(bubble["text"] for bubble in facts["messages"]):
            facts["messages"] = [{"text": LAST_RESORT, "buttons": []}]
        return facts

    def _without_rasa(self, understood: Understood, memory: Memory) -> dict[str, Any]:
        """The turn where there is nothing for Rasa to understand: danger, and buttons that carry an action."""
        return conversation.reply(understood, memory, self._content, datetime.now(timezone.utc)).facts()

    def _no_answer(self, memory: Memory) -> dict[str, Any]:
        human = {"title": self._content.phrase("human_button", memory.language), "action": "human"}
        text = self._content.phrase("failed", memory.language)
        said = Reply("unsure", "", 0.0, [{"text": text, "buttons": [human]}], memory)
        return said.facts()

    def _keep(
        self, row: Row, citizen: Mapping[str, Any], said: dict[str, Any], was_masked: bool = False
    ) -> dict[str, Any]:
        """Store both sides of the turn and give the answer; a full disk must not keep the answer from the citizen."""
        memory = said.pop("memory", row.memory)
        if was_masked and said["messages"]:
            note = self._content.phrase("masked", str(memory.get("language", "da")))
            said["messages"] = [*said["messages"], {"text": note, "buttons": []}]
        said["code"] = row.code
        if said["kind"] == "answer":
            said["version"] = self._content.topic(said["topic"]).get("version", 0)
        got_answer = said.pop("got_answer", None)
        number = row.turns + 1
        try:
            waiting = "waiting" if said["kind"] == "handover" and row.state == "bot" else ""
            number = self._store.add_turn(row.id, citizen, said, memory, waiting)
            if got_answer is not None:
                self._store.add(row.id, "rating", {"got_answer": got_answer})
        except SQLAlchemyError as error:
            logger.error("turn not stored: %s", type(error).__name__)
        return {"turn": number, **said}


def _language(text: str, row: Row) -> str:
    """The language to answer in, "" to leave it; one foreign word in the middle of a chat changes nothing."""
    if row.turns and len(danish.words(text)) < 2:
        return ""
    try:
        return languages.of(text)
    except (ImportError, OSError) as error:  # a damaged installation must not keep a danger answer back
        logger.error("language not told: %s", type(error).__name__)
        return ""


def _silence(memory: Memory) -> dict[str, Any]:
    """A person has the chat: the bot says nothing."""
    return Reply("handover", "help_human", 1.0, [], memory).facts()
