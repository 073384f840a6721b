"""Many texts counted once and weighed often: what training and its cross-validation need. Needs scipy.

Gives the very vectors that `vectors.Vectorizer` gives one by one; a test holds the two together.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, count
from math import log

import numpy as np
import scipy.sparse

from citizen_support.vectors import BLOCKS, Features, Vectorizer, weighed


class CountedTexts:
    """The features of texts, a row per text and a column per feature, for each block."""

    def __init__(self, texts: Sequence[str], blocks: Sequence[Features] = BLOCKS) -> None:
        self._blocks = blocks
        counted = [_counted(tuple(texts), block) for block in blocks]
        self._names = np.concatenate([names for _, names in counted])
        starts = accumulate((len(names) for _, names in counted), initial=0)
        width = len(self._names)
        self._counts = [_placed(counts, start, width) for (counts, _), start in zip(counted, starts, strict=False)]

    def vectorizer(self, rows: np.ndarray, *, least_texts: int = 2, unknown_weight: float = 1.0) -> Vectorizer:
        """The vectorizer of these rows; features in fewer than `least_texts` of them are left out."""
        seen = self._seen(rows)
        places = np.flatnonzero(seen >= least_texts)
        kept = sorted(places, key=lambda place: self._names[place])
        idf = np.log((1 + len(rows)) / (1 + seen[kept])) + 1
        index = {self._names[place]: number for number, place in enumerate(kept)}
        unknown_idf = log((1 + len(rows)) / 2) + 1
        return Vectorizer(index, idf.astype(np.float32), unknown_idf, unknown_weight, self._blocks)

    def matrix(self, vectorizer: Vectorizer, rows: np.ndarray) -> scipy.sparse.csr_matrix:
        """The vectors of these rows, float32."""
        target = np.array([vectorizer.index.get(name, -1) for name in self._names])
        idf = np.where(target >= 0, vectorizer.idf[target], vectorizer.unknown_idf).astype(np.float32)
        longer = np.where(target >= 0, 1.0, vectorizer.unknown_weight).astype(np.float32)
        parts = [_unit_length(counts[rows], idf, longer) for counts in self._counts]
        whole = sum(parts[1:], parts[0]).tocsc()
        known = np.flatnonzero(target >= 0)
        return whole[:, known[np.argsort(target[known])]].tocsr()

    def _seen(self, rows: np.ndarray) -> np.ndarray:
        """In how many of the rows each feature stands."""
        return sum(np.bincount(counts[rows].indices, minlength=len(self._names)) for counts in self._counts)


@lru_cache(maxsize=3)  # classifier and ear count the same texts, and counting takes a third of the training
def _counted(texts: tuple[str, ...], block: Features) -> tuple[scipy.sparse.csr_matrix, np.ndarray]:
    """The weighed counts of one block, a row per text and a column per feature; and the features' names."""
    columns: dict[str, int] = {}
    values: list[float] = []
    places: list[int] = []
    ends = [0]
    fresh = count()
    for text in texts:
        counts: Counter[str] = Counter()
        for name, weight in block(text):
            counts[name] += weight  # type: ignore[assignment]
        for name, amount in counts.items():
            place = columns.get(name)
            places.append(columns.setdefault(name, next(fresh)) if place is None else place)
            values.append(weighed(amount))
        ends.append(len(places))
    data = (np.array(values, dtype=np.float32), np.array(places, dtype=np.int32), np.array(ends))
    return scipy.sparse.csr_matrix(data, shape=(len(texts), len(columns))), np.array(list(columns), dtype=object)


def _placed(counts: scipy.sparse.csr_matrix, start: int, width: int) -> scipy.sparse.csr_matrix:
    """The same counts among the columns of all blocks."""
    moved = (counts.data, counts.indices + start, counts.indptr)
    return scipy.sparse.csr_matrix(moved, shape=(counts.shape[0], width))


def _unit_length(counts: scipy.sparse.csr_matrix, idf: np.ndarray, longer: np.ndarray) -> scipy.sparse.csr_matrix:
    """Counts times their weight, each row divided by its length; unknown features count in the length alone."""
    scaled = counts.multiply(idf).tocsr()
    square = scaled.multiply(scaled).dot(longer)
    scale = 1 / np.sqrt(np.where(square > 0, square, 1))
    return scaled.multiply(scale[:, None]).tocsr()
