"""How good a model is, measured while it is trained and kept inside it as plain JSON (`quality.json`).

Cross-validated: each question is judged by a scorer that saw none of its writer's questions in that topic.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from assistant import danger
from citizen_support.bands import OUT_OF_SCOPE, Bands
from citizen_support.fitting import Judged
from citizen_support.hearing import HARMLESS, LOOK_ALIKE, Ear
from citizen_support.scorer import softmax

FILE = "quality.json"


def of_topics(judged: Judged, bands: Bands, temperature: float) -> dict[str, Any]:
    """Shares of the questions understood, answered right and answered wrong; per topic and persona (right, of)."""
    confidence = softmax(judged.scores / temperature)
    best, top = confidence.argmax(axis=1), confidence.max(axis=1)
    names = np.array(judged.topics)
    foreign, says_foreign = names[judged.truth] == OUT_OF_SCOPE, names[best] == OUT_OF_SCOPE
    right, answered = best == judged.truth, (top >= bands.answer) & ~says_foreign
    personas = np.array([one.persona for one in judged.examples])
    return {
        "questions": len(right),
        "top_1": _share(right[~foreign]),
        "answered_right": _share((right & answered)[~foreign]),
        "confidently_wrong": _share((~right & answered)[~foreign]),
        "foreign_answered": _share(answered[foreign]),
        "topics": {name: _counts(right[names[judged.truth] == name]) for name in judged.topics},
        "personas": {name: _counts(right[personas == name]) for name in sorted({*personas.tolist()} - {""})},
    }


def of_ear(judged: Judged, ear: Ear) -> dict[str, Any]:
    """Shares of dangers heard and of harmless messages that raise an alarm; and what it misses beyond doubt."""
    harmless = list(judged.topics).index(HARMLESS)
    alarm = 1 - softmax(judged.scores / ear.scorer.temperature)[:, harmless] >= ear.borders.alarm
    alike = np.array([one.origin == LOOK_ALIKE for one in judged.examples])
    danger_told = judged.truth != harmless
    return {
        "dangers": int(danger_told.sum()),
        "heard": _share(alarm[danger_told]),
        "look_alikes": _share(alarm[alike]),
        "ordinary": _share(alarm[~danger_told & ~alike]),
        "missed": [sentence for sentence in danger.PROBES if ear.hears(sentence)[1] < ear.borders.alarm],
    }


def _share(holds: np.ndarray) -> float:
    return round(float(holds.mean()), 4) if len(holds) else 0.0


def _counts(holds: np.ndarray) -> list[int]:
    return [int(holds.sum()), len(holds)]
