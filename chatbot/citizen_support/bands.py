"""The three bands: answer at once, offer two or three topics, or say that it was not understood.

The borders are chosen on cross-validated data, so that they hold for wording the classifier has not seen.
Targets are the figures of design.md section 7.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

OUT_OF_SCOPE = "out_of_scope"
MOST_WRONG = 0.035
"""Share of in-scope messages that may be answered with a wrong topic (figure: 4 %)."""
MOST_FOREIGN_ANSWERED = 0.04
"""Share of out-of-scope messages that may get a topic's answer (figure: 5 %)."""
MOST_FOREIGN_OFFERED = 0.25
"""Share of out-of-scope messages that may get choices (figure: 30 %)."""


@dataclass(frozen=True)
class Bands:
    """Confidence from which a topic is answered, and from which topics are offered."""

    answer: float = 0.5
    offer: float = 0.15

    def of(self, topic: str, confidence: float) -> str:
        """The band: "answer", "choices" or "unsure"."""
        if confidence >= self.answer:
            return "answer"
        return "choices" if confidence >= self.offer else "unsure"

    def facts(self) -> dict[str, float]:
        """The borders as plain numbers, for the model and for `bot status`."""
        return asdict(self)

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> Bands:
        """The bands stored with a model."""
        return cls(float(facts["answer"]), float(facts["offer"]))


def choose(topics: Sequence[str], truth: np.ndarray, confidence: np.ndarray) -> Bands:
    """The lowest borders that keep within the three targets on cross-validated confidences."""
    best = confidence.argmax(axis=1)
    top = confidence.max(axis=1)
    foreign_class = topics.index(OUT_OF_SCOPE) if OUT_OF_SCOPE in topics else -1
    foreign = truth == foreign_class
    says_foreign = best == foreign_class
    wrong = ~foreign & (best != truth) & ~says_foreign
    answer = max(
        _border(top[wrong], MOST_WRONG, int((~foreign).sum())),
        _border(top[foreign & ~says_foreign], MOST_FOREIGN_ANSWERED, int(foreign.sum())),
    )
    offer = _border(top[foreign & ~says_foreign], MOST_FOREIGN_ANSWERED + MOST_FOREIGN_OFFERED, int(foreign.sum()))
    return Bands(round(float(answer), 4), round(float(min(offer, answer)), 4))


def _border(values: np.ndarray, most: float, of: int) -> float:
    """The least confidence above which at most `most` x `of` of the values lie."""
    allowed = int(most * of)
    if len(values) <= allowed:
        return 0.1
    return float(np.sort(values)[::-1][allowed]) + 1e-4
