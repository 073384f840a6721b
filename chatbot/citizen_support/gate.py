"""The Rasa component after classifier and ear: danger words decide.

The citizen channel asks `assistant.danger` before Rasa sees a message; this component repeats the verdict so that
`/model/parse` shows it as well. It cannot be trained. Only of a find that may be chance (`danger.Danger.sure`) does the
ear have a say, and only while it hears every sentence that is danger beyond doubt; the answer then begins with 112.
"""

from __future__ import annotations

import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, TEXT
from rasa.shared.nlu.training_data.message import Message

from citizen_support.classifier import BAND
from citizen_support.danger_words import DangerWords

CAREFUL = "careful"
"""Set where a message may be about danger, but is not likely to be."""
QUIET = "quiet"
"""Set where the ear (`danger_ear.py`) hears nothing of danger at all."""


def sound_alarm(message: Message, verdict: str, confidence: float) -> None:
    """Put a danger before whatever else a message was taken for."""
    danger = {"name": verdict, "confidence": confidence}
    others = [other for other in message.get(INTENT_RANKING_KEY) or [] if other["name"] != verdict]
    message.set(INTENT, danger, add_to_output=True)
    message.set(INTENT_RANKING_KEY, [danger, *others], add_to_output=True)
    message.set(BAND, "danger", add_to_output=True)


def call_off(message: Message, dangers: Sequence[str]) -> None:
    """Leave the dangers out of what the classifier took a message for; what else it may mean is offered."""
    others = [other for other in message.get(INTENT_RANKING_KEY) or [] if other["name"] not in dangers]
    if not others or (message.get(INTENT) or {}).get("name") not in dangers:
        return
    message.set(INTENT, others[0], add_to_output=True)
    message.set(INTENT_RANKING_KEY, others, add_to_output=True)
    if message.get(BAND) == "answer":
        message.set(BAND, "choices", add_to_output=True)


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=False)
class SafetyGate(GraphComponent):
    """Sets the intent to `emergency` or `crisis` when the words say so."""

    def __init__(self, words: DangerWords) -> None:
        self._words = words

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> SafetyGate:
        """The gate with the words of the compiled content."""
        return cls(DangerWords(Path(os.environ.get("CITIZEN_COMPILED", "."))))

    def process(self, messages: list[Message]) -> list[Message]:
        """Put the verdict, if there is one, before the classifier's."""
        for message in messages:
            found = self._words.check(message.get(TEXT) or "")
            if found is not None and message.get(QUIET) and not found.sure:
                message.set(CAREFUL, True, add_to_output=True)
            elif found is not None:
                sound_alarm(message, found.verdict, 1.0)
        return messages
