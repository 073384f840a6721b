"""What our trained Rasa components have in common: they read the text itself, and keep what they learnt in files."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from rasa.engine.graph import ExecutionContext, GraphComponent
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.nlu.classifiers.classifier import IntentClassifier
from rasa.shared.nlu.training_data.training_data import TrainingData


class TextComponent(GraphComponent, IntentClassifier):
    """A subclass takes (config, storage, resource, *what it learnt), trains, processes, and reads what it learnt."""

    @classmethod
    def read(cls, folder: Path) -> tuple[Any, ...]:
        """What was learnt, as further arguments of the constructor.

        Raises:
            ValueError: The files are damaged or from another version; Rasa then keeps the live model.
        """
        raise NotImplementedError

    @classmethod
    def create(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
    ) -> TextComponent:
        """One that has learnt nothing yet."""
        return cls(config, model_storage, resource)

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> TextComponent:
        """The one of a model; raises as `read`."""
        with model_storage.read_from(resource) as folder:
            return cls(config, model_storage, resource, *cls.read(folder))

    @classmethod
    def required_components(cls) -> list[type]:
        """None: it reads the text itself."""
        return []

    def process_training_data(self, training_data: TrainingData) -> TrainingData:
        """Nothing to add: no component looks at features."""
        return training_data
