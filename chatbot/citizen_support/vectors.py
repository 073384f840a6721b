"""Sparse vectors of texts: sublinear counts, inverse document frequency, length normalised block by block."""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from math import log, sqrt
from typing import Protocol

import numpy as np

from citizen_support import danish

Features = Callable[[str], Iterator["tuple[str, float]"]]
BLOCKS: Sequence[Features] = (danish.word_features, danish.character_features)
"""The usual features: words and pieces of words."""


class Places(Protocol):
    """Tells the place of a feature by its name."""

    def get(self, name: str, /) -> int | None:
        """The place, None where the feature is not known."""


class KeptPlaces:
    """Places of features in twelve bytes each; a dict of 130,000 names takes twenty megabytes.

    Names are known by their hash alone. Of so many, two have the same once in two thousand million cases.
    """

    def __init__(self, names: Sequence[str]) -> None:
        hashes = np.fromiter(map(hash, names), np.int64, len(names))
        order = np.argsort(hashes)
        self._hashes, self._places = array("q", hashes[order].tobytes()), array("i", order.astype(np.int32).tobytes())

    def get(self, name: str, /) -> int | None:
        """The place, None where the feature is not known."""
        told = hash(name)
        at = bisect_left(self._hashes, told)
        return self._places[at] if at < len(self._hashes) and self._hashes[at] == told else None


@dataclass(frozen=True)
class Vectorizer:
    """Knows the features seen in training and their weight."""

    index: Places
    idf: np.ndarray
    """float32, one weight per known feature."""
    unknown_idf: float
    """Weight of a feature never seen: it only makes the vector longer, so foreign text scores low everywhere."""
    unknown_weight: float = 1.0
    blocks: Sequence[Features] = BLOCKS

    def vector(self, text: str) -> tuple[np.ndarray, np.ndarray, float]:
        """Places (int32) and values (float32) of a text's known features, and the share of its features known."""
        places: list[int] = []
        values: list[float] = []
        known_features = all_features = 0
        for block in self.blocks:
            known, unknown_square, total = self._block(block, text)
            length = sqrt(sum(value * value for value in known.values()) + self.unknown_weight * unknown_square)
            places.extend(known)
            values.extend(value / length for value in known.values())
            known_features += len(known)
            all_features += total
        share = known_features / all_features if all_features else 0.0
        return np.array(places, dtype=np.int32), np.array(values, dtype=np.float32), share

    def _block(self, block: Features, text: str) -> tuple[dict[int, float], float, int]:
        counts: Counter[str] = Counter()
        for name, weight in block(text):
            counts[name] += weight  # type: ignore[assignment]
        known: dict[int, float] = {}
        unknown_square = 0.0
        for name, amount in counts.items():
            weight = weighed(amount)
            place = self.index.get(name)
            if place is None:
                unknown_square += (weight * self.unknown_idf) ** 2
            else:
                known[place] = weight * float(self.idf[place])
        return known, unknown_square, len(counts)


def weighed(amount: float) -> float:
    """What a feature counts for that stands so often in a text: sublinear."""
    return 1 + log(amount) if amount > 1 else amount
