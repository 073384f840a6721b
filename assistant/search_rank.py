"""How close a search comes to what people have said: against each title and question of an item.

The full-text rank counts words over a whole item; "kan ikke logge ind" and "hvordan logger jeg ind" differ
only in words that tell little, and in standing in one sentence.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from assistant import danish

_FILLER_WEIGHT = 0.3


def closeness(groups: Sequence[Sequence[str]], fillers: Sequence[str], phrases: str) -> float:
    """How much the best phrase has in common with a search: 0 nothing, 1 the same words.

    Args:
        groups: The telling words, each with its forms; see `search_words.groups`.
        fillers: The other words.
        phrases: Titles and questions, a line each, as folded and stemmed words.
    """
    return max((_common(groups, fillers, phrase) for phrase in _sets(phrases)), default=0.0)


def _common(groups: Sequence[Sequence[str]], fillers: Sequence[str], phrase: frozenset[str]) -> float:
    found = sum(any(_has(phrase, form) for form in group) for group in groups)
    shared = found + _FILLER_WEIGHT * sum(word in phrase for word in fillers)
    searched = len(groups) + _FILLER_WEIGHT * len(fillers)
    return min(1.0, 2 * shared / (searched + _weight(phrase))) if shared else 0.0


def _has(phrase: frozenset[str], form: str) -> bool:
    if form.endswith("*"):
        return any(word.startswith(form[:-1]) for word in phrase)
    return form in phrase


@lru_cache(maxsize=4096)
def _weight(phrase: frozenset[str]) -> float:
    """Each word counts once, whole or as its stem."""
    stems = {danish.stem(word) for word in phrase - danish.FILLERS}
    return len(stems) + _FILLER_WEIGHT * len(phrase & danish.FILLERS)


@lru_cache(maxsize=128)
def _sets(phrases: str) -> tuple[frozenset[str], ...]:
    return tuple(frozenset(line.split()) for line in phrases.splitlines() if line)
