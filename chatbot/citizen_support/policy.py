"""The one policy: the answer to an intent is `utter_<intent>`, then listen.

Which band the message fell in, and with it what is really said, is decided by the response generator: it knows the
content that is live now. Measured faster than rules, and no two rules can contradict each other
(docs/decisions/conversation.md).
"""

from __future__ import annotations

from typing import Any

from rasa.core.policies.policy import Policy, PolicyPrediction, SupportedData
from rasa.engine.graph import ExecutionContext
from rasa.engine.recipes.default_recipe import DefaultV1Recipe
from rasa.engine.storage.resource import Resource
from rasa.engine.storage.storage import ModelStorage
from rasa.shared.core.constants import ACTION_LISTEN_NAME
from rasa.shared.core.domain import Domain
from rasa.shared.core.events import UserUttered
from rasa.shared.core.generator import TrackerWithCachedStates
from rasa.shared.core.trackers import DialogueStateTracker

FALLBACK_ACTION = "utter_out_of_scope"


@DefaultV1Recipe.register(DefaultV1Recipe.ComponentType.POLICY_WITHOUT_END_TO_END_SUPPORT, is_trainable=False)
class IntentPolicy(Policy):
    """Answers the latest message once."""

    @staticmethod
    def supported_data() -> SupportedData:
        """It learns nothing, so either kind of data is fine."""
        return SupportedData.ML_AND_RULE_DATA

    @staticmethod
    def get_default_config() -> dict[str, Any]:
        """Only what the base class reads."""
        return {"priority": 1, "max_history": 1}

    def _create_featurizer(self) -> None:  # type: ignore[override]
        return None

    def train(self, training_trackers: list[TrackerWithCachedStates], domain: Domain, **kwargs: Any) -> Resource:
        """Nothing to learn."""
        return self._resource

    def predict_action_probabilities(
        self,
        tracker: DialogueStateTracker,
        domain: Domain,
        rule_only_data: dict[str, Any] | None = None,
        **kwargs: Any,
    ) -> PolicyPrediction:
        """`utter_<intent>` right after a message, else listen."""
        wanted = self._next_action(tracker, domain)
        chances = [0.0] * domain.num_actions
        chances[domain.index_for_action(wanted)] = 1.0
        return self._prediction(chances)

    def _next_action(self, tracker: DialogueStateTracker, domain: Domain) -> str:
        if not tracker.events or not isinstance(tracker.events[-1], UserUttered):
            return ACTION_LISTEN_NAME
        wanted = f"utter_{tracker.latest_message.intent_name}"
        return wanted if wanted in domain.action_names_or_texts else FALLBACK_ACTION

    @classmethod
    def load(
        cls,
        config: dict[str, Any],
        model_storage: ModelStorage,
        resource: Resource,
        execution_context: ExecutionContext,
        **kwargs: Any,
    ) -> IntentPolicy:
        """The policy; the model holds nothing of it."""
        return cls(config, model_storage, resource, execution_context)
