"""What the chatbot's feed told: events of conversations as they came."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from typing import Any

from assistant import privacy
from assistant.records import StoreChanges
from assistant.store_base import StoreBase

_OWN_COLUMNS = ("n", "conversation", "at", "type", "text", "kind", "topic", "confidence", "code")


class ChatStore(StoreBase):
    """Events of the chat, in the order of the feed (`assistant.chat.ChatClient.feed`)."""

    def save_chat_turns(self, turns: Iterable[Mapping[str, Any]]) -> StoreChanges:
        """Keep events of the feed, masked once more; an event that is known already is left as it is.

        When a citizen wants to be forgotten, what was said in that conversation goes here, too.
        """
        events = list(turns)
        with self._writing():
            self._run_each(
                "INSERT INTO chat_event "
                "(n, conversation, at, type, text, turn_kind, topic, confidence, code, facts) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
                [_row_of(event) for event in events],
            )
            for event in events:
                if event["type"] == "forgotten":
                    self.forget_chat(event["conversation"])
        return StoreChanges(frozenset({"chat"}) if events else frozenset())

    def chat_cursor(self) -> int:
        """The place in the feed after which everything is still unknown here."""
        return self._number("SELECT max(n) FROM chat_event")

    def chat_turns(self, conversation: str) -> tuple[Mapping[str, Any], ...]:
        """The events of a conversation, oldest first, as the feed gave them."""
        rows = self._rows("SELECT * FROM chat_event WHERE conversation = ? ORDER BY n", (conversation,))
        return tuple(
            {
                **json.loads(row["facts"]),
                **{name: row["turn_kind" if name == "kind" else name] for name in _OWN_COLUMNS},
            }
            for row in rows
        )

    def forget_chat(self, conversation: str) -> StoreChanges:
        """Delete what was said in a conversation; that it took place still counts."""
        with self._writing():
            self._run("UPDATE chat_event SET text = '', facts = '{}' WHERE conversation = ?", (conversation,))
        self.truncate_log()
        return StoreChanges(frozenset({"chat"}))


def _row_of(event: Mapping[str, Any]) -> tuple[Any, ...]:
    facts = {name: _masked(value) for name, value in event.items() if name not in _OWN_COLUMNS}
    return (
        int(event["n"]),
        str(event["conversation"]),
        str(event["at"]),
        str(event["type"]),
        _masked(str(event.get("text") or "")),
        str(event.get("kind") or ""),
        str(event.get("topic") or ""),
        float(event.get("confidence") or 0),
        str(event.get("code") or ""),
        json.dumps(facts, ensure_ascii=False),
    )


def _masked(value: Any) -> Any:
    """A value of an event with every text in it masked."""
    if isinstance(value, str):
        return privacy.ended(value)
    if isinstance(value, Mapping):
        return {name: _masked(inner) for name, inner in value.items()}
    if isinstance(value, list | tuple):
        return [_masked(inner) for inner in value]
    return value
