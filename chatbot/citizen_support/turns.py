"""What a turn is made of: what was understood, what is remembered, what is replied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field
from typing import Any


@dataclass(frozen=True)
class Understood:
    """What the pipeline made of a message: ranking of (topic, confidence) best first, the band, and the masked text.

    `parts` holds the topics of a message with several needs, each surely understood by itself. `action` is what a
    pressed button carries instead of a topic. `careful`: it may be about danger, but is not likely to be.
    """

    ranking: Sequence[tuple[str, float]]
    band: str
    text: str = ""
    parts: Sequence[str] = ()
    action: str = ""
    careful: bool = False

    @property
    def topic(self) -> str:
        """The likeliest topic."""
        return self.ranking[0][0] if self.ranking else "out_of_scope"

    @property
    def confidence(self) -> float:
        """Confidence in the likeliest topic, 0..1."""
        return self.ranking[0][1] if self.ranking else 0.0


@dataclass(frozen=True)
class Memory:
    """What the bot remembers of a conversation from turn to turn; ids alone, nothing of what the citizen wrote."""

    topic: str = ""
    """The last topic that was answered."""
    asked: str = ""
    """What the bot asked last: "helped" ("Fik du svar?"), "choices", "hospital", "visit" or ""."""
    offered: Sequence[str] = ()
    """Topics offered as choices with the last question, or held ready should the answer not help."""
    hospital: str = ""
    """The hospital chosen in the booking guidance."""
    danger: str = ""
    """The danger answered and not yet left behind: "emergency", "crisis" or ""."""
    not_helped: int = 0
    """How often in a row the citizen said that it did not help."""
    unsure_in_a_row: int = 0
    language: str = "da"
    code: str = ""

    def facts(self) -> dict[str, Any]:
        """As plain data, for the channel's table and the message metadata."""
        return {**asdict(self), "offered": list(self.offered)}

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> Memory:
        """The memory kept as plain data; unknown fields are ignored, so older rows still open."""
        return cls(**{name: facts[name] for name in cls.__dataclass_fields__ if name in facts})


@dataclass(frozen=True)
class Reply:
    """One turn of the bot: kind, topic, choices, bubbles, and what to remember."""

    kind: str
    topic: str
    confidence: float
    messages: Sequence[Mapping[str, Any]]
    memory: Memory
    choices: Sequence[str] = field(default_factory=tuple)
    got_answer: bool | None = None
    """What the citizen said of the answer before, where the message was a yes or no to "Fik du svar?"."""

    def facts(self) -> dict[str, Any]:
        """As plain data for the channel."""
        facts = {
            "kind": self.kind,
            "topic": self.topic or None,
            "confidence": round(self.confidence, 4),
            "choices": list(self.choices),
            "messages": [dict(message) for message in self.messages],
            "memory": self.memory.facts(),
        }
        return facts if self.got_answer is None else {**facts, "got_answer": self.got_answer}
