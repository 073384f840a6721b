"""How close a search comes to what people have said: against each title and question of an item.

The full-text rank counts words over a whole item; "kan ikke logge ind" and "hvordan logger jeg ind" differ
only in words that tell little, and in standing in one sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import zip_longest

from assistant import danish

_FILLER_WEIGHT = 0.3


def closeness(wanted: Sequence[frozenset[str]], fillers: frozenset[str], phrases: str) -> float:
    """How much the best phrase has in common with a search: 0 nothing, 1 the same words.

    Args:
        wanted: The telling words, each as all the words it may stand for (`Vocabulary.spelled_out`).
        fillers: The other words.
        phrases: Titles and questions, a line each, as folded and stemmed words.
    """
    searched = len(wanted) + _FILLER_WEIGHT * len(fillers)
    best = 0.0
    for line, words in _phrases(phrases):
        shared = sum(not word.isdisjoint(words) for word in wanted) + _FILLER_WEIGHT * len(fillers & words)
        # A phrase weighs at least what it shares: most need not be weighed at all.
        if shared and 2 * shared / (searched + shared) > best:
            best = max(best, 2 * shared / (searched + _weight(line)))
    return min(1.0, best)


@lru_cache(maxsize=512)
def _phrases(lines: str) -> tuple[tuple[str, frozenset[str]], ...]:
    return tuple((line, frozenset(line.split())) for line in lines.splitlines() if line)


@lru_cache(maxsize=32_768)
def _weight(line: str) -> float:
    """Each word counts once, whole or as its stem, which follows it (`danish.index_words`) and is its beginning."""
    words = line.split()
    stems = {word for word, following in zip_longest(words, words[1:], fillvalue="") if not _is_stem(following, word)}
    return len(stems - danish.FILLERS) + _FILLER_WEIGHT * len(stems & danish.FILLERS)


def _is_stem(following: str, word: str) -> bool:
    return bool(following) and following != word and word.startswith(following)
