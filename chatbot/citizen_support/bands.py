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
MOST_WRONG = 0.05
"""Share of in-scope messages with a wrong answer in cross-validation, where each persona is judged by a scorer that
never saw it. Wording of other writers, who are spread over all personas, shows about a third of it: 2 % measured on
independent sentences, where the figure is 4 %."""
MOST_FOREIGN_ANSWERED = 0.04
"""Share of out-of-scope messages that may get a topic's answer (figure: 5 %)."""
MOST_FOREIGN_OFFERED = 0.22
"""Share of out-of-scope messages that may get choices (figure: 30 %)."""


@dataclass(frozen=True)
class Bands:
    """Confidence from which a topic is answered, and from which topics are offered.

    `answer` is held against the likeliest topic, `offer` against all topics of ours together: a message that could mean
    five of them is no foreign message, however little each of them has.
    """

    answer: float = 0.5
    offer: float = 0.5

    def of(self, topic: str, confidence: float, ours: float) -> str:
        """The band of a message: "answer", "choices" or "unsure".

        Args:
            topic: The likeliest topic.
            confidence: Confidence in it.
            ours: Confidence in all topics but out of scope together.
        """
        if confidence >= self.answer:
            return "answer"
        return "choices" if ours >= self.offer else "unsure"

    def facts(self) -> dict[str, float]:
        """The borders as plain numbers, for the model and for `bot status`."""
        return asdict(self)

    @classmethod
    def from_facts(cls, facts: Mapping[str, Any]) -> Bands:
        """The bands stored with a model."""
        return cls(float(facts["answer"]), float(facts["offer"]))


def choose(topics: Sequence[str], truth: np.ndarray, confidence: np.ndarray) -> Bands:
    """The lowest borders that keep within the three targets on cross-validated confidences."""
    best, top = confidence.argmax(axis=1), confidence.max(axis=1)
    foreign_class = topics.index(OUT_OF_SCOPE) if OUT_OF_SCOPE in topics else -1
    foreign, says_foreign = truth == foreign_class, best == foreign_class
    wrong = ~foreign & (best != truth) & ~says_foreign
    answer = max(
        border(top[wrong], MOST_WRONG, int((~foreign).sum())),
        border(top[foreign & ~says_foreign], MOST_FOREIGN_ANSWERED, int(foreign.sum())),
    )
    ours = 1 - confidence[:, foreign_class] if OUT_OF_SCOPE in topics else np.ones(len(truth))
    unanswered = foreign & (says_foreign | (top < answer))
    offer = border(ours[unanswered], MOST_FOREIGN_OFFERED, int(foreign.sum()))
    return Bands(round(float(answer), 4), round(float(offer), 4))


def border(values: np.ndarray, most: float, of: int) -> float:
    """The least confidence above which at most `most` x `of` of the values lie."""
    allowed = int(most * of)
    if len(values) <= allowed:
        return 0.1
    return float(np.sort(values)[::-1][allowed]) + 1e-4
