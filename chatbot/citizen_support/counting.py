"""Many texts counted once and weighed often: what training and its cross-validation need. Needs scipy.

Gives the very vectors that `vectors.Vectorizer` gives one by one; a test holds the two together.
"""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, count
from math import log

import numpy as np
import scipy.sparse
from joblib import Parallel, delayed

from citizen_support import kept_counts
from citizen_support.vectors import BLOCKS, Features, Vectorizer, weighed

WORTH_SHARING = 2_000
"""Texts from which work is shared out; for fewer, starting the others takes longer."""

WORTH_KEEPING = 0.01
"""Share of new texts from which the counts are written down anew; fewer are counted faster than all are written."""


def side_by_side(texts: int) -> int:
    """How many processes or threads to work on so many texts with."""
    return 1 if texts < WORTH_SHARING else os.cpu_count() or 1


class CountedTexts:
    """The features of texts, a row per text and a column per feature, for each block."""

    def __init__(self, texts: Sequence[str], blocks: Sequence[Features] = BLOCKS) -> None:
        self._blocks = blocks
        counted = [_counted(tuple(texts), block) for block in blocks]
        self._names = np.concatenate([names for _, names in counted])
        starts = accumulate((len(names) for _, names in counted), initial=0)
        width = len(self._names)
        self._counts = [
            _moved(counts, np.arange(start, start + len(names), dtype=np.int32), width)
            for (counts, names), start in zip(counted, starts, strict=False)
        ]

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
        target = np.fromiter((vectorizer.index.get(name, -1) for name in self._names), np.int32, len(self._names))
        idf = np.where(target >= 0, vectorizer.idf[target], vectorizer.unknown_idf).astype(np.float32)
        longer = np.where(target >= 0, 1.0, vectorizer.unknown_weight).astype(np.float32)
        width = len(vectorizer.idf)
        return sum(_known(counts[rows], idf, longer, target, width) for counts in self._counts)

    def _seen(self, rows: np.ndarray) -> np.ndarray:
        """In how many of the rows each feature stands."""
        return sum(np.bincount(counts[rows].indices, minlength=len(self._names)) for counts in self._counts)


@lru_cache(maxsize=3)  # classifier and ear count the same texts, and counting takes a third of the training
def _counted(texts: tuple[str, ...], block: Features) -> tuple[scipy.sparse.csr_matrix, np.ndarray]:
    """The weighed counts of one block, a row per text and a column per feature; and the features' names."""
    name, told = getattr(block, "name", "") or block.__name__, kept_counts.digests(texts)
    kept = kept_counts.load(name)
    rows = kept.rows if kept is not None else {}
    fresh = [number for number, digest in enumerate(told) if bytes(digest) not in rows]
    parts = _in_parts([texts[number] for number in fresh], block)
    if kept is not None:
        parts.insert(0, (kept.matrix, kept.names))
        rows |= {bytes(told[number]): len(kept.texts) + row for row, number in enumerate(fresh)}
        joined, names = _joined(parts)
        counts = joined[[rows[bytes(digest)] for digest in told]]
    else:
        counts, names = _joined(parts)
    if len(fresh) > WORTH_KEEPING * len(texts):
        used = np.flatnonzero(np.bincount(counts.indices, minlength=len(names)))
        kept_counts.save(name, kept_counts.Counts(told, [names[place] for place in used], counts[:, used]))
    return counts, np.array(names, dtype=object)


def _in_parts(texts: Sequence[str], block: Features) -> list[tuple[scipy.sparse.csr_matrix, list[str]]]:
    jobs = side_by_side(len(texts))
    share = -(-len(texts) // jobs) or 1
    return list(
        Parallel(n_jobs=jobs)(
            delayed(_part)(texts[start : start + share], block) for start in range(0, max(len(texts), 1), share)
        )
    )


def _joined(parts: Sequence[tuple[scipy.sparse.csr_matrix, list[str]]]) -> tuple[scipy.sparse.csr_matrix, list[str]]:
    """The parts below each other, with the columns of one name made one."""
    names = {name: None for _, own in parts for name in own}
    place = {name: number for number, name in enumerate(names)}
    moved = [
        _moved(counts, np.array([place[name] for name in own], dtype=np.int32), len(names)) for counts, own in parts
    ]
    return scipy.sparse.vstack(moved, format="csr"), list(names)


def _part(texts: Sequence[str], block: Features) -> tuple[scipy.sparse.csr_matrix, list[str]]:
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
    return scipy.sparse.csr_matrix(data, shape=(len(texts), len(columns))), list(columns)


def _moved(counts: scipy.sparse.csr_matrix, to: np.ndarray, width: int) -> scipy.sparse.csr_matrix:
    """The same counts with each column at another place."""
    data = (counts.data, to[counts.indices], counts.indptr)
    return scipy.sparse.csr_matrix(data, shape=(counts.shape[0], width))


def _known(
    counts: scipy.sparse.csr_matrix, idf: np.ndarray, longer: np.ndarray, target: np.ndarray, width: int
) -> scipy.sparse.csr_matrix:
    """The known features of each row at their places, of unit length; unknown features count in the length alone."""
    values = counts.data * idf[counts.indices]
    row_of = np.repeat(np.arange(counts.shape[0]), np.diff(counts.indptr))
    square = np.bincount(row_of, values * values * longer[counts.indices], counts.shape[0])
    scale = (1 / np.sqrt(np.where(square > 0, square, 1))).astype(np.float32)
    places = target[counts.indices]
    known = places >= 0
    ends = np.concatenate([[0], np.cumsum(np.bincount(row_of[known], minlength=counts.shape[0]))])
    data = ((values * scale[row_of])[known], places[known], ends)
    return scipy.sparse.csr_matrix(data, shape=(counts.shape[0], width))
