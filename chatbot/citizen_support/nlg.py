"""The response generator that Rasa asks for words: it takes them from the live content, never from the model."""

from __future__ import annotations

import logging
from datetime import datetime, timezone
from typing import Any

from rasa.core.nlg.response import TemplatedNaturalLanguageGenerator
from rasa.shared.core.domain import Domain
from rasa.shared.core.trackers import DialogueStateTracker
from rasa.utils.endpoints import EndpointConfig

from citizen_support import live
from citizen_support.classifier import BAND, PARTS
from citizen_support.conversation import reply
from citizen_support.gate import CAREFUL
from citizen_support.turns import Memory, Understood

logger = logging.getLogger(__name__)
TURN = "turn"


class ContentGenerator(TemplatedNaturalLanguageGenerator):
    """Named in our endpoints. A subclass of the templated one, because Rasa refreshes only that at a model load."""

    def __init__(self, endpoint_config: EndpointConfig | None = None, domain: Domain | None = None) -> None:
        super().__init__(domain.responses if domain else {})

    async def generate(
        self, utter_action: str, tracker: DialogueStateTracker, output_channel: str, **kwargs: Any
    ) -> dict[str, Any]:
        """The bot's whole turn under the key "turn"; always a sentence, since None would be silence."""
        message = tracker.latest_message
        parsed = message.parse_data or {}
        ranking = [(found["name"], float(found["confidence"])) for found in parsed.get("intent_ranking", [])]
        if not ranking and message.intent.get("name"):
            ranking = [(message.intent["name"], float(message.intent.get("confidence") or 1.0))]
        understood = Understood(
            ranking,
            parsed.get(BAND, "answer"),
            message.text or "",
            parsed.get(PARTS, ()),
            careful=bool(parsed.get(CAREFUL)),
        )
        memory = Memory.from_facts((message.metadata or {}).get("memory", {}))
        said = reply(understood, memory, live.content(), datetime.now(timezone.utc))
        return {"text": said.messages[0]["text"] if said.messages else "", TURN: said.facts()}
