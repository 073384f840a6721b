"""Rasa's short memory: the events of the latest turns of each conversation, kept in memory alone.

The record of a conversation is the channel's turn table; what the bot needs from it (the topic before, misses in a
row) comes with each message. So nothing a citizen wrote is stored twice, a turn costs no second write, and turn 200
is as quick as turn 1 (docs/decisions/conversation.md).
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterable
from typing import Any, ClassVar

from rasa.core.brokers.broker import EventBroker
from rasa.core.tracker_store import TrackerStore
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import Event, UserUttered
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

MOST_CONVERSATIONS = 2_000
MOST_TURNS = 6


class RecentTurns(TrackerStore):
    """Keeps the latest turns of the latest conversations."""

    _events: ClassVar[OrderedDict[str, list[Event]]] = OrderedDict()
    """Of the class, not the object: Rasa builds a new store at every model load, and nobody may lose a turn by that."""

    def __init__(
        self,
        domain: Domain | None,
        host: EndpointConfig | None = None,
        event_broker: EventBroker | None = None,
        **kwargs: Any,
    ) -> None:
        super().__init__(domain, event_broker, **kwargs)

    async def save(self, tracker: DialogueStateTracker) -> None:
        """Keep the tracker's latest turns."""
        self._events[tracker.sender_id] = _latest(list(tracker.events))
        self._events.move_to_end(tracker.sender_id)
        while len(self._events) > MOST_CONVERSATIONS:
            self._events.popitem(last=False)

    async def retrieve(self, sender_id: str) -> DialogueStateTracker | None:
        """The conversation's latest turns, or None."""
        events = self._events.get(sender_id)
        if events is None:
            return None
        return DialogueStateTracker.from_events(sender_id, list(events), self.domain.slots)

    async def keys(self) -> Iterable[str]:
        """The conversations in memory."""
        return list(self._events)

    async def delete(self, sender_id: str) -> None:
        """Forget one conversation."""
        self._events.pop(sender_id, None)


def forget(conversation: str) -> None:
    """Drop a conversation from memory ("Glem mig")."""
    RecentTurns._events.pop(conversation, None)


def _latest(events: list[Event]) -> list[Event]:
    starts = [place for place, event in enumerate(events) if isinstance(event, UserUttered)]
    return events[starts[-MOST_TURNS] :] if len(starts) > MOST_TURNS else events
