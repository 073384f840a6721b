"""The scorer: one linear support vector machine per topic over sparse text vectors, with calibrated confidence."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from citizen_support.vectors import BLOCKS, Features, KeptPlaces, Vectorizer

FORMAT = 1


@dataclass(frozen=True)
class Scorer:
    """Ranks topics for a text. Holds no text of any citizen, only n-grams and weights."""

    topics: Sequence[str]
    vectorizer: Vectorizer
    weights: np.ndarray
    """float16, features x topics."""
    bias: np.ndarray
    """float32, one per topic."""
    temperature: float
    """Divides the scores before the softmax, so that confidence is about the share right."""

    def scores(self, text: str) -> np.ndarray:
        """One raw score per topic, float32."""
        places, values, _ = self.vectorizer.vector(text)
        return self._scores(places, values)

    def confidences(self, text: str) -> np.ndarray:
        """One confidence per topic, summing to 1; all equal when the text holds nothing known."""
        places, values, _ = self.vectorizer.vector(text)
        if not len(places):
            return np.full(len(self.topics), 1 / len(self.topics), dtype=np.float32)
        return softmax(self._scores(places, values) / self.temperature)

    def _scores(self, places: np.ndarray, values: np.ndarray) -> np.ndarray:
        return values @ self.weights[places].astype(np.float32) + self.bias

    def ranking(self, text: str, length: int = 10) -> list[tuple[str, float]]:
        """The likeliest topics with their confidence, best first."""
        confidence = self.confidences(text)
        best = np.argsort(-confidence, kind="stable")[:length]
        return [(self.topics[place], float(confidence[place])) for place in best]

    def save(self, folder: Path) -> None:
        """Write the scorer as JSON and plain arrays: nothing that runs when it is loaded."""
        # Compressed here, since Rasa's archive presses as hard as it can: 4 s for what this gives in half a second.
        np.savez_compressed(folder / "weights.npz", weights=self.weights, bias=self.bias, idf=self.vectorizer.idf)
        (folder / "scorer.json").write_text(json.dumps(self._facts(), ensure_ascii=False), "utf-8")

    def _facts(self) -> dict[str, Any]:
        return {
            "format": FORMAT,
            "topics": list(self.topics),
            "features": list(self.vectorizer.index),
            "unknown_idf": self.vectorizer.unknown_idf,
            "unknown_weight": self.vectorizer.unknown_weight,
            "temperature": self.temperature,
        }

    @classmethod
    def load(cls, folder: Path, blocks: Sequence[Features] = BLOCKS) -> Scorer:
        """The scorer saved in a folder; `blocks` are those it was fitted with.

        Raises:
            ValueError: The files do not belong together or come from another version.
            OSError: A file is missing.
        """
        facts = json.loads((folder / "scorer.json").read_text("utf-8"))
        if facts.get("format") != FORMAT:
            raise ValueError(f"scorer format {facts.get('format')} is not {FORMAT}")
        with np.load(folder / "weights.npz", allow_pickle=False) as arrays:
            weights, bias, idf = arrays["weights"], arrays["bias"], arrays["idf"]
        if weights.shape != (len(facts["features"]), len(facts["topics"])):
            raise ValueError("scorer weights do not fit its features and topics")
        vectorizer = Vectorizer(
            KeptPlaces(facts["features"]), idf, facts["unknown_idf"], facts["unknown_weight"], blocks
        )
        return cls(facts["topics"], vectorizer, weights, bias, facts["temperature"])


def softmax(scores: np.ndarray) -> np.ndarray:
    """Softmax over the last axis, float32."""
    shifted = np.exp(scores - scores.max(axis=-1, keepdims=True))
    return (shifted / shifted.sum(axis=-1, keepdims=True)).astype(np.float32)
