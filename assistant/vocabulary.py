"""The words of the content: how often each stands there, and which ones a word that is typed may stand for."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from itertools import islice, takewhile

from assistant import danish

MOST_ALIKE = 4
_SHORTEST_SLIP, _LONGEST_BEGINNING = 4, 14
_MOST_REMEMBERED = 500
_MOST_BEGINNING = 400
"""Words that one beginning may stand for; a shorter one says nothing yet."""


class Vocabulary:
    """Every folded word and stem of the content, with the number of places where it stands."""

    def __init__(self, counts: Mapping[str, int] | None = None) -> None:
        self._counts = dict(counts or {})
        self._beginnings: dict[int, list[str]] = {}
        self._alike: dict[tuple[str, int], tuple[str, ...]] = {}

    def __contains__(self, word: object) -> bool:
        return word in self._counts

    def __len__(self) -> int:
        return len(self._counts)

    def __iter__(self) -> Iterator[str]:
        return iter(self._counts)

    def prepare(self) -> None:
        """Bring into order what later questions need: a tenth of a second for the content as it is."""
        self.spelled_like("")
        for length in range(_SHORTEST_SLIP, _LONGEST_BEGINNING + 1):
            self.nearest_beginnings("-" * length, 0)
        self.nearest("-", 0)

    def count(self, word: str) -> int:
        """In how many places a word stands, whole or as its stem."""
        return max(self._counts.get(word, 0), self._counts.get(danish.stem(word), 0))

    def knows(self, word: str) -> bool:
        """Whether the content holds a word in any of its forms."""
        return word in self._counts or danish.stem(word) in self._counts

    def begins_one(self, start: str) -> bool:
        """Whether a word begins so."""
        place = bisect_left(self._ordered, start)
        return place < len(self._ordered) and self._ordered[place].startswith(start)

    def spelled_out(self, forms: Iterable[str]) -> frozenset[str]:
        """The words that a group of forms finds: itself, and for "log*" all that begin so."""
        words: set[str] = set()
        for form in forms:
            words.update(self._beginning_with(form[:-1]) if form.endswith("*") else (form,))
        return frozenset(words)

    def spelled_like(self, word: str) -> tuple[str, ...]:
        """Words that look alike on a keyboard without æ, ø and å."""
        return self._by_bare_form.get(danish.bare(word), ()) or self._by_bare_form.get(
            danish.bare(danish.stem(word)), ()
        )

    def nearest(self, word: str, slips: int) -> tuple[str, ...]:
        """The other words that differ by the fewest slips of a finger, at most so many."""
        # Asked again at every key behind the word. Only words about as long can differ so little.
        if (word, slips) not in self._alike:
            if len(self._alike) >= _MOST_REMEMBERED:
                self._alike.clear()
            lengths = range(len(word) - slips, len(word) + slips + 1)
            alike = [one for length in lengths for one in self._by_length.get(length, ())]
            self._alike[word, slips] = _nearest(word, alike, slips)
        return self._alike[word, slips]

    def nearest_beginnings(self, word: str, slips: int) -> tuple[str, ...]:
        """The same for the beginnings of longer words."""
        length = len(word)
        if length not in self._beginnings:
            self._beginnings[length] = list(dict.fromkeys(one[:length] for one in self._ordered if len(one) > length))
        return _nearest(word, self._beginnings[length], slips)

    def _beginning_with(self, start: str) -> Iterable[str]:
        following = islice(self._ordered, bisect_left(self._ordered, start), None)
        return islice(takewhile(lambda word: word.startswith(start), following), _MOST_BEGINNING)

    @cached_property
    def _ordered(self) -> list[str]:
        return sorted(self._counts)

    @cached_property
    def _by_length(self) -> dict[int, list[str]]:
        lengths: dict[int, list[str]] = {}
        for word in self._ordered:
            lengths.setdefault(len(word), []).append(word)
        return lengths

    @cached_property
    def _by_bare_form(self) -> dict[str, tuple[str, ...]]:
        forms: dict[str, tuple[str, ...]] = {}
        for word in self._counts:
            if (plain := danish.bare(word)) != word:
                forms[plain] = (*forms.get(plain, ()), word)
        return forms


def _nearest(word: str, words: list[str], slips: int) -> tuple[str, ...]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    alike = process.extract(word, words, scorer=OSA.distance, score_cutoff=slips, limit=MOST_ALIKE + 1)
    others = [(name, distance) for name, distance, _ in alike if name != word]
    return tuple(name for name, distance in others[:MOST_ALIKE] if distance == others[0][1])
