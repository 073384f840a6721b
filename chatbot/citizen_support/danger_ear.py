"""The Rasa component that has learnt what danger sounds like, where no rule of words names it.

It adds to the danger words, and says of their chance finds when they mean nothing (`gate.py`); expressions that
somebody wrote down as danger are never asked about.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from citizen_support import hearing, quality
from citizen_support.classifier import example_of
from citizen_support.gate import CAREFUL, QUIET, call_off, sound_alarm
from citizen_support.hearing import Ear
from citizen_support.text_component import TextComponent

CODE_VERSION = "1"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class DangerEar(TextComponent):
    """Tells emergency, crisis and harmless apart; sets the intent to a danger when it is confident."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Settings and their defaults; see config.yml for what each does."""
        return {"C": 0.5, "unknown_weight": 1.0, "folds": 3, "code_version": CODE_VERSION}

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        ear: Ear | None = None,
    ) -> None:
        self._config, self._storage, self._resource, self._ear = config, model_storage, resource, ear

    def train(self, training_data: TrainingData) -> Resource:
        """Learn, and keep it in the model; without an example of danger it stays deaf."""
        examples = [example_of(message) for message in training_data.training_examples if message.get(TEXT)]
        learnt = hearing.learn(examples, self._config)
        with self._storage.write_to(self._resource) as folder:
            if learnt is not None:
                self._ear, judged = learnt
                self._ear.save(folder)
                facts = quality.of_ear(judged, self._ear) if judged is not None else {}
                (folder / quality.FILE).write_text(json.dumps(facts), "utf-8")
        return self._resource

    @classmethod
    def read(cls, folder: Path) -> tuple[Ear | None]:
        """The ear of a model; raises as the base class says."""
        return (Ear.load(folder),)

    def process(self, messages: list[Message]) -> list[Message]:
        """Put danger, where it is heard, before the classifier's topic."""
        if self._ear is not None:
            for message in messages:
                self._listen(message, self._ear)
        return messages

    def _listen(self, message: Message, ear: Ear) -> None:
        verdict, confidence = ear.hears(message.get(TEXT) or "")
        borders = ear.borders
        message.set("bands", {**(message.get("bands") or {}), **borders.facts()}, add_to_output=True)
        message.set(QUIET, confidence < borders.quiet)
        if confidence >= borders.alarm:
            sound_alarm(message, verdict, confidence)
        else:
            message.set(CAREFUL, confidence >= borders.careful, add_to_output=True)
            if confidence < borders.careful:
                # The classifier knows a few hundred sentences of danger, the ear all of them and what only looks so.
                call_off(message, hearing.DANGERS)
