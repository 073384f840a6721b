"""Turns a Danish sentence into weighted features: stemmed words, word pairs and in-word character n-grams.

All spellings of æ, ø and å fold to one letter, because citizens without a Danish keyboard write "laege", "lage" or
"lege" for the same word. Choice of features and weights: docs/decisions/understanding.md.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

import snowballstemmer

_FOLD = str.maketrans({"æ": "a", "ä": "a", "å": "a", "ø": "o", "ö": "o", "ü": "y", "é": "e", "è": "e", "ß": "s"})
_DIGRAPHS = re.compile(r"ae|aa|oe")
_ONE_LETTER = {"ae": "a", "aa": "a", "oe": "o"}
_WORD = re.compile(r"[a-z0-9]+")
_stemmer = snowballstemmer.stemmer("danish")


def words(text: str) -> list[str]:
    """The words of a text: lower case, æøå folded, punctuation gone."""
    lowered = unicodedata.normalize("NFC", text).lower()
    unaccented = unicodedata.normalize("NFD", lowered.translate(_FOLD))
    plain = "".join(letter for letter in unaccented if not unicodedata.combining(letter))
    return _WORD.findall(_DIGRAPHS.sub(lambda pair: _ONE_LETTER[pair.group()], plain))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The stem of one folded word."""
    return str(_stemmer.stemWord(word))


@lru_cache(maxsize=50_000)
def _ngrams(word: str, shortest: int, longest: int) -> tuple[str, ...]:
    marked = f"<{word}>"
    return tuple(
        marked[start : start + size] for size in range(shortest, longest + 1) for start in range(len(marked) - size + 1)
    )


def word_features(text: str) -> Iterator[tuple[str, float]]:
    """Stems (weight 1) and pairs of neighbouring stems (weight 0.7), each prefixed "w "."""
    stems = [stem(word) for word in words(text)]
    for found in stems:
        yield "w " + found, 1.0
    for left, right in pairwise(stems):
        yield f"w {left} {right}", 0.7


def character_features(text: str, shortest: int = 2, longest: int = 5) -> Iterator[tuple[str, float]]:
    """Character n-grams inside words, borders marked; they carry typos and compounds."""
    for word in words(text):
        for gram in _ngrams(word, shortest, longest):
            yield gram, 1.0


def phrase_features(text: str) -> Iterator[tuple[str, float]]:
    """Three stems in a row (weight 1), and two with one between them (weight 0.7), each prefixed "t "."""
    stems = [stem(word) for word in words(text)]
    for first, second, third in zip(stems, stems[1:], stems[2:], strict=False):
        yield f"t {first} {second} {third}", 1.0
        yield f"t {first} . {third}", 0.7


def spanning_features(text: str, sizes: tuple[int, ...] = (4, 6)) -> Iterator[tuple[str, float]]:
    """Character n-grams that reach over the border of two words, each prefixed "x ".

    They carry words run together or cut apart, and the ends of neighbours.
    """
    line = f" {' '.join(words(text))} "
    for size in sizes:
        for start in range(len(line) - size + 1):
            gram = line[start : start + size]
            if " " in gram[1:-1]:
                yield "x " + gram, 1.0
