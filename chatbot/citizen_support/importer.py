"""Reads the compiled content as Rasa training data: intents, examples with their persona, and the domain.

Rasa's own YAML reader needs many seconds for seven thousand examples; one JSON line per example needs none.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import Any

from rasa.shared.core.domain import Domain
from rasa.shared.core.training_data.story_reader.yaml_story_reader import YAMLStoryReader
from rasa.shared.core.training_data.structures import StoryGraph
from rasa.shared.importers.importer import TrainingDataImporter
from rasa.shared.nlu.training_data.message import Message
from rasa.shared.nlu.training_data.training_data import TrainingData
from rasa.shared.utils.io import read_model_configuration

ALWAYS_INTENTS = ("out_of_scope", "emergency", "crisis")
"""Intents that the policy and the gate name; they exist even in a content folder without such topics."""

_ONE_STORY: dict[str, Any] = {
    "stories": [
        {
            "story": "an intent is answered",
            "steps": [{"intent": "out_of_scope"}, {"action": "utter_out_of_scope"}],
        }
    ]
}


class LearntMessage(Message):
    """An example on its way through Rasa, which copies and fingerprints every one a dozen times.

    Nothing changes it on the way, so a copy is the same message, and its fingerprint is a hash of its line, taken once:
    that halves the training (66 s to 31 s with 14,500 examples).
    """

    def set(self, prop: str, info: Any, add_to_output: bool = False) -> None:
        """Keep a fact; the same fact again leaves the fingerprint as it is."""
        if info != self.data.get(prop):
            super().set(prop, info, add_to_output)

    def fingerprint(self) -> str:
        """A hash of text, topic and writer."""
        if self._cached_fingerprint is None:
            line = repr(sorted(self.data.items()))
            self._cached_fingerprint = hashlib.blake2b(line.encode(), digest_size=16).hexdigest()
        return self._cached_fingerprint

    def __deepcopy__(self, memo: dict[int, Any]) -> LearntMessage:
        return self


class CompiledContent(TrainingDataImporter):
    """The importer named in config.yml."""

    def __init__(
        self,
        config_file: str | None = None,
        domain_path: str | None = None,
        training_data_paths: list[str] | str | None = None,
        **kwargs: Any,
    ) -> None:
        self._config_file = config_file
        self._compiled = Path(os.environ["CITIZEN_COMPILED"])

    def get_nlu_data(self, language: str | None = "en") -> TrainingData:
        """One message per example, with persona and origin in its metadata."""
        return TrainingData(self._messages)

    @cached_property
    def _messages(self) -> list[Message]:
        return [_message(example) for example in examples(self._compiled)]

    def get_domain(self) -> Domain:
        """An intent and an `utter_` action per topic; no wording."""
        topics = {example["topic"] for example in examples(self._compiled) if example["topic"]}
        intents = sorted(topics | set(ALWAYS_INTENTS))
        return Domain.from_dict(
            {
                "version": "3.1",
                "intents": intents,
                "responses": {f"utter_{intent}": [{"text": ""}] for intent in intents},
                "session_config": {"session_expiration_time": 0, "carry_over_slots_to_new_session": False},
            }
        )

    def get_stories(self, exclusion_percentage: int | None = None) -> StoryGraph:
        """One story, because without any Rasa trains no policy; ours follows the intent and learns nothing."""
        return StoryGraph(YAMLStoryReader(self.get_domain()).read_from_parsed_yaml(_ONE_STORY))

    def get_conversation_tests(self) -> StoryGraph:
        """None here; conversation tests run over the channel."""
        return StoryGraph([])

    def get_config(self) -> dict:
        """config.yml as it stands."""
        return dict(read_model_configuration(self._config_file)) if self._config_file else {}

    def get_config_file_for_auto_config(self) -> str | None:
        """None: our config names every component, nothing is filled in by Rasa."""
        return self._config_file


def examples(compiled: Path) -> Iterator[dict[str, str]]:
    """The training examples of a compiled folder: text, topic, persona, origin."""
    with (compiled / "training" / "examples.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)


def _message(example: dict[str, str]) -> Message:
    facts = {"persona": example.get("persona", ""), "origin": example.get("origin", "question")}
    return LearntMessage.build(text=example["text"], intent=example["topic"] or None, example_metadata=facts)
