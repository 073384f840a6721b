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


class Searched:
    """The words of one search, to be held against the phrases of many items.

    Args:
        wanted: The telling words, each as all the words it may stand for (`Vocabulary.spelled_out`).
        fillers: The other words.
    """

    def __init__(self, wanted: Sequence[frozenset[str]], fillers: frozenset[str]) -> None:
        self._wanted, self._fillers = wanted, fillers
        self._any = fillers.union(*wanted)
        self._weight = len(wanted) + _FILLER_WEIGHT * len(fillers)

    def closeness(self, phrases: str) -> float:
        """How much the best phrase has in common with the search: 0 nothing, 1 the same words.

        Args:
            phrases: Titles and questions, a line each, as folded and stemmed words.
        """
        best = 0.0
        for line, words in _phrases(phrases):
            # Most phrases share nothing, and one look tells it.
            if words.isdisjoint(self._any):
                continue
            telling = sum(not word.isdisjoint(words) for word in self._wanted)
            shared = telling + _FILLER_WEIGHT * len(self._fillers & words)
            # A phrase weighs at least what it shares: most need not be weighed at all.
            if 2 * shared / (self._weight + shared) > best:
                best = max(best, 2 * shared / (self._weight + _weight(line)))
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
