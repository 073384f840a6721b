"""One message with everything that decides about the reply, and the kinds of turns."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from citizen_support.bubbles import Speaker
from citizen_support.live import CONVERSATION, LiveContent
from citizen_support.turns import Memory, Reply, Understood

MOST_CHOICES = 3
DANGER = ("emergency", "crisis")
HUMAN, NOTHING_KNOWN = "help_human", "out_of_scope"
KIND_OF_TOPIC = {
    HUMAN: "handover",
    "medical_advice": "refused",
    "emergency": "emergency",
    "crisis": "crisis",
    NOTHING_KNOWN: "unsure",
}


@dataclass(frozen=True)
class Scene:
    """One message, with everything that decides about the reply."""

    understood: Understood
    memory: Memory
    content: LiveContent
    now: datetime

    @property
    def topic(self) -> str:
        """The likeliest topic."""
        return self.understood.topic

    @property
    def speaker(self) -> Speaker:
        """Says things in the conversation's language."""
        return Speaker(self.content, self.memory.language, self.now)

    @property
    def kind(self) -> str:
        """The kind of a turn that would answer the likeliest topic."""
        return kind_of(self.topic, self.content)

    def is_sure(self) -> bool:
        """Whether the message is understood well enough to be answered at once."""
        return self.understood.band == "answer" and self.topic != NOTHING_KNOWN

    def offerable(self, topics: Sequence[str]) -> list[str]:
        """Those of the topics that may stand among choices, at most three."""
        return [topic for topic in topics if can_be_offered(topic, self.content)][:MOST_CHOICES]

    def reply(self, kind: str, topic: str, messages: Sequence[dict[str, Any]], /, **remembered: Any) -> Reply:
        """A reply; what was asked before is over unless `remembered` says otherwise."""
        memory = replace(self.memory, **{"asked": "", "offered": (), "unsure_in_a_row": 0, **remembered})
        return Reply(kind, topic, self.understood.confidence, messages, memory)


def kind_of(topic: str, content: LiveContent) -> str:
    """The kind of a turn that answers this topic."""
    if topic in KIND_OF_TOPIC:
        return KIND_OF_TOPIC[topic]
    return "smalltalk" if content.topic(topic).get("area") == CONVERSATION else "answer"


def can_be_offered(topic: str, content: LiveContent) -> bool:
    """Whether a topic may stand among choices: small talk and danger are nothing to choose."""
    return content.topic(topic).get("area") not in (CONVERSATION, "safety", None)
