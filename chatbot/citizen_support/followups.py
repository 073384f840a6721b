"""Short follow-ups that lean on the topic before: "og hvis jeg ikke har MitID?"."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from math import sqrt

from citizen_support import danish

MOST_WORDS = 9
"""A longer message says by itself what it is about."""
LEANS = frozenset({"og", "men", "hvad", "hvis", "så", "sa", "kan", "må", "ma", "hva"})
"""Words that a follow-up begins with, folded or not."""
ALIKE = 0.62
"""Likeness (0..1) to a written follow-up from which a message is taken for it."""
SURE = 0.9
"""Confidence told for a follow-up: it was matched to a sentence an editor wrote for this topic."""


def leads_to(text: str, known: Iterable[Mapping[str, str]]) -> str:
    """The topic that a leaning message leads to, "" when it is none."""
    words = danish.words(text)
    if not 2 <= len(words) <= MOST_WORDS or words[0] not in LEANS:
        return ""
    best = max(((_likeness(text, one["text"]), one["topic"]) for one in known), default=(0.0, ""))
    return best[1] if best[0] >= ALIKE else ""


def _likeness(one: str, other: str) -> float:
    left, right = Counter(dict(_grams(one))), Counter(dict(_grams(other)))
    shared = sum(left[gram] * right[gram] for gram in left.keys() & right.keys())
    size = sqrt(sum(n * n for n in left.values()) * sum(n * n for n in right.values()))
    return shared / size if size else 0.0


def _grams(text: str) -> Counter[str]:
    return Counter(gram for gram, _ in danish.character_features(text, 3, 4))
