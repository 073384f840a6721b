"""What was counted in the training before, so that the next one counts only the texts that are new.

One file per block of features, in the folder that the environment names; without it nothing is kept. The folder is
named after the code that counts (`launcher`), and those of other code are removed.
"""

from __future__ import annotations

import hashlib
import os
import shutil
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import scipy.sparse

FOLDER = "CITIZEN_COUNTS"
"""The environment's name of the folder."""
_BETWEEN_NAMES = "\n"


@dataclass(frozen=True)
class Counts:
    """A row per text and a column per feature: the texts' digests, the features' names, and how often."""

    texts: np.ndarray
    names: list[str]
    matrix: scipy.sparse.csr_matrix

    @property
    def rows(self) -> dict[bytes, int]:
        """The row of each text by its digest."""
        return {bytes(digest): row for row, digest in enumerate(self.texts)}


def digests(texts: Sequence[str]) -> np.ndarray:
    """Sixteen bytes for each text; no text can be read from them."""
    found = [hashlib.blake2b(text.encode(), digest_size=16).digest() for text in texts]
    return np.frombuffer(b"".join(found), dtype="V16") if found else np.zeros(0, dtype="V16")


def load(block: str) -> Counts | None:
    """What is kept of a block; None where nothing is, or nothing that can be read."""
    if not os.environ.get(FOLDER):
        return None
    try:
        with np.load(_file(block), allow_pickle=False) as kept:
            names = kept["names"].tobytes().decode().split(_BETWEEN_NAMES)
            data = (kept["values"], kept["places"], kept["ends"])
            shape = (len(kept["texts"]), len(names))
            return Counts(kept["texts"], names, scipy.sparse.csr_matrix(data, shape=shape))
    except (OSError, ValueError, KeyError, zipfile.BadZipFile):
        return None


def save(block: str, counts: Counts) -> None:
    """Keep the counts of a block; a full disk keeps nothing, and nobody needs to know."""
    if not os.environ.get(FOLDER):
        return
    file = _file(block)
    unfinished = file.with_name(f"{file.name}.{os.getpid()}")
    matrix = counts.matrix
    try:
        _make_room(file.parent)
        with unfinished.open("wb") as stream:
            names = np.frombuffer(_BETWEEN_NAMES.join(counts.names).encode(), dtype=np.uint8)
            rows = {"values": matrix.data, "places": matrix.indices, "ends": matrix.indptr}
            np.savez(stream, texts=counts.texts, names=names, **rows)
        unfinished.replace(file)
    except OSError:
        unfinished.unlink(missing_ok=True)


def _make_room(folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for other in folder.parent.iterdir():
        if other != folder:
            shutil.rmtree(other, ignore_errors=True)


def _file(block: str) -> Path:
    return Path(os.environ[FOLDER]) / f"{block}.npz"
