"""The Rasa component that understands Danish: topic, calibrated confidence, ranking and band."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.nlu.constants import INTENT, INTENT_RANKING_KEY, METADATA, TEXT
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData

from citizen_support import bands as bands_of
from citizen_support import needs
from citizen_support.bands import Bands
from citizen_support.fitting import Example
from citizen_support.hearing import DANGERS
from citizen_support.scorer import Scorer, softmax
from citizen_support.text_component import TextComponent

logger = logging.getLogger(__name__)
BAND = "band"
PARTS = "parts"
"""Topics of a message with several needs, each surely understood by itself; [] for one need."""
MOST_DANGERS = 400
"""Sentences of each danger this component learns from: enough to tell it from the topics. The ear learns from all."""
CODE_VERSION = "2"
"""Raise when a helper of this component changes: Rasa's cache only sees the source of the class itself."""


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.INTENT_CLASSIFIER, is_trainable=True)
class DanishIntentClassifier(TextComponent):
    """Linear support vector machine over stemmed words and in-word n-grams, trained in seconds."""

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Settings and their defaults; see config.yml for what each does."""
        return {
            "C": 0.5,
            "unknown_weight": 1.0,
            "folds": 3,
            "ranking_length": 10,
            "code_version": CODE_VERSION,
        }

    def __init__(
        self,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        scorer: Scorer | None = None,
        bands: Bands | None = None,
    ) -> None:
        self._config, self._storage, self._resource = config, model_storage, resource
        self._scorer, self.bands = scorer, bands or Bands()

    def train(self, training_data: TrainingData) -> Resource:
        """Fit scorer, temperature and bands, and keep them in the model."""
        from citizen_support import fitting, quality

        examples = [example_of(message) for message in training_data.training_examples if message.get(TEXT)]
        training = fitting.Training(_fewer_dangers(examples), **fitting.settings(self._config))
        self._scorer, judged = training.fit(int(self._config["folds"]) if len(examples) > 100 else 1)
        facts: dict[str, Any] = {}
        if judged is not None:
            confidence = softmax(judged.scores / self._scorer.temperature)
            self.bands = bands_of.choose(judged.topics, judged.truth, confidence)
            facts = quality.of_topics(judged, self.bands, self._scorer.temperature)
        with self._storage.write_to(self._resource) as folder:
            self._scorer.save(folder)
            (folder / "bands.json").write_text(json.dumps(self.bands.facts()), "utf-8")
            (folder / quality.FILE).write_text(json.dumps(facts), "utf-8")
        return self._resource

    @classmethod
    def read(cls, folder: Path) -> tuple[Scorer, Bands]:
        """Scorer and bands of a model; raises as the base class says."""
        return Scorer.load(folder), Bands.from_facts(json.loads((folder / "bands.json").read_text("utf-8")))

    def process(self, messages: list[Message]) -> list[Message]:
        """Add intent, ranking and band to each message."""
        for message in messages:
            self._understand(message)
        return messages

    def _understand(self, message: Message) -> None:
        if self._scorer is None:
            raise RuntimeError("the classifier is not trained")
        text = message.get(TEXT) or ""
        ranking, band = self._judged(text, self._scorer)
        named = [{"name": topic, "confidence": confidence} for topic, confidence in ranking]
        message.set(INTENT, named[0], add_to_output=True)
        message.set(INTENT_RANKING_KEY, named[: int(self._config["ranking_length"])], add_to_output=True)
        message.set(BAND, band, add_to_output=True)
        message.set(PARTS, self._parts(text, self._scorer), add_to_output=True)
        message.set("bands", self.bands.facts(), add_to_output=True)

    def _judged(self, text: str, scorer: Scorer) -> tuple[list[tuple[str, float]], str]:
        """The whole ranking of a text, and its band."""
        ranking = scorer.ranking(text, len(scorer.topics))
        foreign = dict(ranking).get(bands_of.OUT_OF_SCOPE, 0.0)
        return ranking, self.bands.of(*ranking[0], ours=1 - foreign)

    def _parts(self, text: str, scorer: Scorer) -> list[str]:
        """The topics of a message with several needs: those that a part by itself is sure to mean."""
        judged = [self._judged(part, scorer) for part in needs.parts(text)]
        sure = [ranking[0][0] for ranking, band in judged if band == "answer"]
        topics = list(dict.fromkeys(topic for topic in sure if topic != bands_of.OUT_OF_SCOPE))
        return topics if len(topics) > 1 else []


def _fewer_dangers(examples: Sequence[Example]) -> list[Example]:
    """The examples; of a danger with many sentences, the topic is taken from all but some spread over its writers."""
    learnt = list(examples)
    for danger in DANGERS:
        places = [place for place, example in enumerate(examples) if example.topic == danger]
        kept = set(places[:: 1 + len(places) // MOST_DANGERS])
        for place in set(places) - kept:
            learnt[place] = replace(learnt[place], topic="")
    return learnt


def example_of(message: Message) -> Example:
    """A training message of the importer as an example; a look-alike has no topic."""
    facts = (message.get(METADATA) or {}).get("example") or {}
    topic = message.get(INTENT) or ""
    return Example(message.get(TEXT), topic, facts.get("persona", ""), facts.get("origin", "question"))
