"""What the bot says next: a pure function of what was understood, what is remembered, and the live content."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime
from typing import Any

from citizen_support import followups
from citizen_support.live import CONVERSATION, LiveContent

MOST_CHOICES = 3
UNSURE_IN_A_ROW = 2
HUMAN = {"action": "human"}
PHRASE_OF_ACTION = {"human": "human_button", "simpler": "simpler_button", "call_112": "call_112_button"}
DANGER = ("emergency", "crisis")
SURE_OF_DANGER = 0.5
"""Confidence from which the classifier's own verdict adds to the danger words; below, it is a guess like another."""
KIND_OF_TOPIC = {
    "help_human": "handover",
    "medical_advice": "refused",
    "emergency": "emergency",
    "crisis": "crisis",
    "out_of_scope": "unsure",
}


@dataclass(frozen=True)
class Understood:
    """What the pipeline made of a message: ranking of (topic, confidence) best first, the band, and the masked text."""

    ranking: Sequence[tuple[str, float]]
    band: str
    text: str = ""

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
    """What the bot remembers of a conversation from turn to turn; nothing of what the citizen wrote."""

    topic: str = ""
    unsure_in_a_row: int = 0
    language: str = "da"
    code: str = ""

    def facts(self) -> dict[str, Any]:
        """As plain data, for the channel's table and the message metadata."""
        return asdict(self)

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

    def facts(self) -> dict[str, Any]:
        """As plain data for the channel."""
        return {
            "kind": self.kind,
            "topic": self.topic or None,
            "confidence": round(self.confidence, 4),
            "choices": list(self.choices),
            "messages": [dict(message) for message in self.messages],
            "memory": self.memory.facts(),
        }


def reply(understood: Understood, memory: Memory, content: LiveContent, now: datetime) -> Reply:
    """The bot's turn."""
    topic, confidence = understood.topic, understood.confidence
    leaning = followups.leads_to(understood.text, content.topic(memory.topic).get("followups", []))
    if leaning and topic not in DANGER and leaning in content.topics():
        return _plain(leaning, max(confidence, followups.SURE), memory, content, now)
    if topic in DANGER and (understood.band == "danger" or confidence >= SURE_OF_DANGER):
        return _plain(topic, confidence, memory, content, now)
    if topic == "out_of_scope" or understood.band == "unsure":
        return _unsure(confidence, memory, content)
    if understood.band == "choices" or topic in DANGER:
        return _choices(understood, memory, content) or _unsure(confidence, memory, content)
    if topic in ("repeat", "simplify"):
        return _again(topic, confidence, memory, content, now)
    return _plain(topic, confidence, memory, content, now)


def kind_of(topic: str, content: LiveContent) -> str:
    """The kind of a turn that answers this topic."""
    if topic in KIND_OF_TOPIC:
        return KIND_OF_TOPIC[topic]
    return "smalltalk" if content.topic(topic).get("area") == CONVERSATION else "answer"


def _plain(topic: str, confidence: float, memory: Memory, content: LiveContent, now: datetime) -> Reply:
    kind = kind_of(topic, content)
    remembered = replace(memory, unsure_in_a_row=0, topic=topic if kind == "answer" else memory.topic)
    return Reply(kind, topic, confidence, _bubbles(topic, "answer", memory, content, now), remembered)


def _again(wish: str, confidence: float, memory: Memory, content: LiveContent, now: datetime) -> Reply:
    """Says the answer before once more, or more simply; without one, says so."""
    if not memory.topic:
        text = content.phrase(f"{wish}_nothing", memory.language)
        return Reply("smalltalk", wish, confidence, [_bubble(text)], memory)
    which = "answer_simple" if wish == "simplify" else "answer"
    return Reply("smalltalk", wish, confidence, _bubbles(memory.topic, which, memory, content, now), memory)


def _choices(understood: Understood, memory: Memory, content: LiveContent) -> Reply | None:
    likely = [
        topic
        for topic, _ in understood.ranking
        if topic in content.topics() and content.topic(topic).get("area") not in (CONVERSATION, "safety")
    ][:MOST_CHOICES]
    if not likely:
        return None
    buttons = [{"title": _title(topic, memory, content), "topic": topic} for topic in likely]
    buttons.append({"title": content.phrase("human_button", memory.language), **HUMAN})
    bubble = _bubble(content.phrase("choices_intro", memory.language), buttons)
    remembered = replace(memory, unsure_in_a_row=0)
    return Reply("choices", understood.topic, understood.confidence, [bubble], remembered, likely)


def _unsure(confidence: float, memory: Memory, content: LiveContent) -> Reply:
    misses = memory.unsure_in_a_row + 1
    name = "unsure_again" if misses >= UNSURE_IN_A_ROW else "unsure"
    text = content.phrase(name, memory.language, code=memory.code)
    human = {"title": content.phrase("human_button", memory.language), **HUMAN}
    return Reply("unsure", "", confidence, [_bubble(text, [human])], replace(memory, unsure_in_a_row=misses))


def _bubbles(topic: str, which: str, memory: Memory, content: LiveContent, now: datetime) -> list[dict[str, Any]]:
    found = content.topic(topic)
    text = str(found.get(which) or found.get("answer") or "")
    if memory.language != "da":
        text = _translated(found, text, memory, content)
    elif which == "answer" and found.get("closed") and content.is_open(now) is False:
        text = str(found["closed"])
    notices = [_bubble(notice) for notice in content.notices(topic, now)]
    # An answer that is switched off is no way on.
    known = set(content.topics())
    offered = [button for button in found.get("buttons", []) if "topic" not in button or button["topic"] in known]
    buttons = [{**button, "title": _button_title(button, memory, content)} for button in offered]
    return [*notices, _bubble(text or content.phrase("failed", memory.language), buttons)]


def _translated(found: Mapping[str, Any], danish: str, memory: Memory, content: LiveContent) -> str:
    other = found.get("languages", {}).get(memory.language)
    if other:
        return str(other["answer"])
    return content.phrase("no_other_language", memory.language) + "\n" + danish


def _button_title(button: Mapping[str, Any], memory: Memory, content: LiveContent) -> str:
    """A button's words in the language of the conversation."""
    if "action" in button:
        return str(button.get("title") or content.phrase(PHRASE_OF_ACTION[button["action"]], memory.language))
    if "topic" in button and memory.language != "da":
        return _title(button["topic"], memory, content)
    return str(button.get("title", ""))


def _title(topic: str, memory: Memory, content: LiveContent) -> str:
    found = content.topic(topic)
    return str(found.get("languages", {}).get(memory.language, {}).get("title") or found.get("title") or topic)


def _bubble(text: str, buttons: Sequence[Mapping[str, Any]] = ()) -> dict[str, Any]:
    return {"text": text, "buttons": [dict(button) for button in buttons]}
