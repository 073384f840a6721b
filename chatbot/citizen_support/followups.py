"""Short follow-ups that lean on the topic before: "og hvis jeg ikke har MitID?", "hvad med min mor?"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from math import sqrt
from typing import Any

from citizen_support import danish

MOST_WORDS = 9
"""A longer message says by itself what it is about."""
LEANS = frozenset({"og", "men", "hvad", "hvis", "sa", "kan", "ma", "hva", "jamen", "and", "what", "but", "und", "aber"})
"""Words that a follow-up begins with, folded as `danish.words` folds."""
ALIKE = 0.62
"""Likeness (0..1) to a written follow-up from which a message is taken for it."""
SURE = 0.9
"""Confidence told for a follow-up: it was matched to a sentence an editor wrote for this topic."""
LIKELY = 0.12
"""Confidence from which a neighbour of the topic before is taken, where the message leans on it."""


def leans(text: str) -> bool:
    """Whether a message is short and begins as one that carries on."""
    words = danish.words(text)
    return 2 <= len(words) <= MOST_WORDS and words[0] in LEANS


def leads_to(text: str, known: Iterable[Mapping[str, str]]) -> str:
    """The topic that a leaning message leads to by its likeness to a written follow-up, "" when none is like it."""
    if not leans(text):
        return ""
    best = max(((_likeness(text, one["text"]), one["topic"]) for one in known), default=(0.0, ""))
    return best[1] if best[0] >= ALIKE else ""


def neighbour(text: str, ranking: Sequence[tuple[str, float]], before: Mapping[str, Any]) -> str:
    """The likeliest of the topics that the topic before leads on to, "" when none of them is likely.

    Args:
        text: A message that the classifier by itself is not sure of.
        ranking: What the classifier makes of it, best first.
        before: The topic answered before; its follow-ups and buttons name its neighbours.
    """
    near = {one["topic"] for one in [*before.get("followups", []), *before.get("buttons", [])] if one.get("topic")}
    if not near or not leans(text):
        return ""
    likely = (topic for topic, confidence in ranking[:4] if topic in near and confidence >= LIKELY)
    return next(likely, "")


def _likeness(one: str, other: str) -> float:
    left, right = Counter(dict(_grams(one))), Counter(dict(_grams(other)))
    shared = sum(left[gram] * right[gram] for gram in left.keys() & right.keys())
    size = sqrt(sum(n * n for n in left.values()) * sum(n * n for n in right.values()))
    return shared / size if size else 0.0


def _grams(text: str) -> Counter[str]:
    return Counter(gram for gram, _ in danish.character_features(text, 3, 4))
