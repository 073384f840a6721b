"""Finds examples that stand nearly word for word in two topics; the bot cannot tell such topics apart."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from rapidfuzz.fuzz import ratio

from assistant.records import Question, Topic

NEAR = 93.0
"""Letters that agree, in percent, for two examples to count as nearly the same."""
MOST_ALIKE = 60
"""Groups with more members share too little to say anything, and would cost time."""
_FOLDED = str.maketrans({"æ": "ae", "ø": "oe", "å": "aa", "é": "e"})
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Twin:
    """Two examples of different topics: topic, place in its questions, and whether they are the same."""

    topic: str
    place: int
    other: str
    other_place: int
    same: bool


def twins(topics: Mapping[str, Topic]) -> tuple[Twin, ...]:
    """Each example with the first one of another topic that is like it.

    Two examples are compared when all words but one agree, so that twenty thousand take a second.
    """
    return _among(tuple((topic.id, topic.questions) for topic in topics.values()))


@lru_cache(maxsize=2)  # an editor's check is asked at every pause, and most edits leave the examples alone
def _among(asked: tuple[tuple[str, tuple[Question, ...]], ...]) -> tuple[Twin, ...]:
    entries = [
        (topic, place, _folded(question.text)) for topic, questions in asked for place, question in enumerate(questions)
    ]
    groups: dict[int, list[int]] = defaultdict(list)
    for number, (_, _, words) in enumerate(entries):
        for sign in _signs(words):
            groups[sign].append(number)
    told: set[int] = set()
    small = (group for group in groups.values() if 1 < len(group) <= MOST_ALIKE)
    return tuple(twin for group in small for twin in _in_group(group, entries, told))


def _in_group(group: list[int], entries: list[tuple[str, int, tuple[str, ...]]], told: set[int]) -> Iterator[Twin]:
    for index, later in enumerate(group):
        topic, place, words = entries[later]
        for earlier in group[:index]:
            other, other_place, other_words = entries[earlier]
            if later in told or topic == other:
                continue
            if words == other_words or ratio(" ".join(words), " ".join(other_words)) >= NEAR:
                told.add(later)
                yield Twin(topic, place, other, other_place, same=words == other_words)


def _folded(text: str) -> tuple[str, ...]:
    """The words without case, signs and the letters that people write in two ways."""
    return tuple(_WORD.findall(text.casefold().translate(_FOLDED)))


def _signs(words: tuple[str, ...]) -> set[int]:
    """Numbers that two texts share when all words but at most one agree, in any order."""
    hashes = [hash(word) for word in words]
    whole = sum(hashes)
    signs = {whole}
    if len(words) > 2:
        signs |= {whole - one for one in hashes}
    return signs
