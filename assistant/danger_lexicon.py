"""Reading a text as concepts: words are folded, looked up, and misspelt ones recognised. Standard library alone."""

from __future__ import annotations

import itertools
import re
import unicodedata
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

from assistant.danger_crisis_words import CRISIS_CONCEPTS
from assistant.danger_harmless import HARMLESS_CONCEPTS, HARMLESS_ENDINGS, HARMLESS_WORDS, ORDINARY_WORDS, PAIRS
from assistant.danger_phrases import IDIOMS
from assistant.danger_words import CONCEPTS, NUMBERS

_WORD = re.compile(r"[^\W_]+(?:['’´`][^\W_]+)*")
_BREAK = re.compile(r"[.!?\n;:]")
_PAUSE = re.compile(r"[,.!?\n;:–—()]|\bmen\b")
_INVISIBLE = re.compile("[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufe00-\ufe0f\ufeff]")
_FOLDS = str.maketrans(
    {"æ": "e", "ä": "e", "ø": "o", "ö": "o", "å": "a", "ü": "y", "é": "e", "ß": "s", "w": "v", "z": "s"}
)
_SPELLED_OUT = re.compile(r"ae|oe|aa")
_SPELLINGS = {"ae": "e", "oe": "o", "aa": "a"}
_DOUBLED = re.compile(r"(.)\1+")
# Fast and dialect writers leave the weak "e" of an ending out: "halsn", "snakkr", "livt".
_WEAK_END = re.compile(r"(\w{2})e([ntrls])$")
_SHORTEST_GUESSED, _ALWAYS_GUESSED, _TWO_FAULTS_FROM = 5, 6, 9
_FAR = 60
_HARMLESS_NAMES = frozenset({"DEVICE", "PLANNED"})
_LONGEST_NUMBER, _SHORTEST_JOINED, _SHORTEST_CUT = 3, 7, 4


@lru_cache(maxsize=50_000)
def fold(word: str) -> str:
    """The word as it sounds alike: æ/ae/ä one letter, ø/oe, å/aa, hv and v, hj and j, dt and t, no double letters."""
    return _WEAK_END.sub(r"\1\2", stem(word))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """The word folded but for its weak ending: what its longer forms begin with."""
    word = _SPELLED_OUT.sub(lambda found: _SPELLINGS[found.group()], word.lower()).translate(_FOLDS)
    word = re.sub(r"['’´`.]", "", word)
    word = word.replace("hv", "v").replace("hj", "j").replace("dt", "t").replace("ck", "k").replace("ph", "f")
    return _DOUBLED.sub(r"\1", word)


def phrase_words(phrase: str) -> tuple[str, ...]:
    """The folded words of an expression."""
    return tuple(fold(word) for word in _WORD.findall(_plain(phrase)))


@dataclass(frozen=True)
class Reading:
    """A text as a row of words: as written, in lower case, folded, the concepts of each; and where each concept is.

    `sentence` and `clause` number the sentence and the stretch between two pauses that each word stands in.
    """

    words: tuple[str, ...]
    lower: tuple[str, ...]
    folded: tuple[str, ...]
    concepts: tuple[frozenset[str], ...]
    sentence: tuple[int, ...]
    clause: tuple[int, ...]
    places: dict[str, list[int]] = field(repr=False)
    folded_places: dict[str, list[int]] = field(repr=False)

    def near(self, concept: str, lowest: int, highest: int) -> list[int]:
        """The places of a concept from `lowest` to `highest`."""
        places = self.places[concept]
        return places[bisect_left(places, lowest) : bisect_right(places, highest)]

    def is_like(self, place: int, word: str) -> bool:
        """Whether the word at a place is this folded one, a longer form of it, or a misspelling."""
        own = self.folded[place]
        return own == word or _same_word(own, word)

    def around(self, place: int) -> range:
        """The places of the sentence that a place stands in; of a very long one, those not far from the place."""
        start, stop = (cut(self.sentence, self.sentence[place]) for cut in (bisect_left, bisect_right))
        return range(max(start, place - _FAR), min(stop, place + _FAR))


@lru_cache(maxsize=8)  # gate, ear and channel read the same message
def read(text: str) -> Reading:
    """The reading of a text, with its turns of speech taken out."""
    text = _plain(text)
    for idiom in _idioms():
        text = idiom.sub(" , ", text)
    found = list(_WORD.finditer(text))
    words = tuple(match.group() for match in found)
    lower = tuple(word.lower() for word in words)
    folded = tuple(fold(word) for word in words)
    concepts = _with_split_words(lower, [concepts_of(word) for word in lower])
    places: dict[str, list[int]] = {}
    for place, names in enumerate(concepts):
        for name in names:
            places.setdefault(name, []).append(place)
    folded_places: dict[str, list[int]] = {}
    for place, word in enumerate(folded):
        folded_places.setdefault(word, []).append(place)
    between = [text[a.end() : b.start()] for a, b in itertools.pairwise(found)]
    return Reading(
        words, lower, folded, tuple(concepts), _count(between, lower, _BREAK), _count(between, lower, _PAUSE), places,
        folded_places,
    )  # fmt: skip


def _plain(text: str) -> str:
    return _INVISIBLE.sub("", unicodedata.normalize("NFKC", text)).replace("’", "'").lower()


def _count(between: list[str], lower: tuple[str, ...], mark: re.Pattern[str]) -> tuple[int, ...]:
    numbers, number = [0] * bool(lower), 0
    for gap, word in zip(between, lower[1:], strict=True):
        number += bool(mark.search(gap)) or (mark is _PAUSE and word == "men")
        numbers.append(number)
    return tuple(numbers)


@lru_cache(maxsize=1)
def _idioms() -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(idiom) for idiom in IDIOMS)


def _with_split_words(lower: tuple[str, ...], concepts: list[frozenset[str]]) -> list[frozenset[str]]:
    """The concepts, with those of words written in two ("bevidst løs") added at the first of the two."""
    entries = lexicon()
    for place, (one, two) in enumerate(itertools.pairwise(lower)):
        if len(one) + len(two) >= _SHORTEST_JOINED and (names := entries.folded.get(fold(one + two))):
            concepts[place] |= names
        if (names := entries.pairs.get((one, two))) is not None:
            concepts[place + 1] = names
    return concepts


# --- the lexicon -----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Lexicon:
    """Every word of danger with its concepts: as spelled, folded, by its beginning, and by its misspellings."""

    spelled: dict[str, frozenset[str]]
    folded: dict[str, frozenset[str]]
    beginnings: dict[str, frozenset[str]]
    endings: dict[str, frozenset[str]]
    guessed: dict[str, list[str]]
    harmless: frozenset[str]
    ordinary: frozenset[str]
    pairs: dict[tuple[str, str], frozenset[str]]
    harmless_endings: tuple[str, ...]


@lru_cache(maxsize=1)
def lexicon() -> Lexicon:
    """The lexicon, built at first use."""
    spelled: dict[str, set[str]] = {}
    folded: dict[str, set[str]] = {}
    beginnings: dict[str, set[str]] = {}
    endings: dict[str, set[str]] = {}
    guessed: dict[str, set[str]] = {}
    for name, entries in (CONCEPTS | CRISIS_CONCEPTS | HARMLESS_CONCEPTS).items():
        for entry in entries.split():
            word = entry.strip("=*")
            spelled.setdefault(word, set()).add(name)
            folded.setdefault(fold(word), set()).add(name)
            if entry.startswith("*"):
                endings.setdefault(stem(word), set()).add(name)
            if entry.endswith("*"):
                beginnings.setdefault(stem(word), set()).add(name)
            if (not entry.startswith("=") or len(fold(word)) >= _ALWAYS_GUESSED) and len(
                fold(word)
            ) >= _SHORTEST_GUESSED:
                for rest in _shortened(fold(word)):
                    guessed.setdefault(rest, set()).add(fold(word))
    harmless = frozenset(fold(word) for word in HARMLESS_WORDS.split())
    return Lexicon(
        {word: frozenset(names) for word, names in spelled.items()},
        {word: frozenset(names) for word, names in folded.items()},
        {word: frozenset(names) for word, names in beginnings.items()},
        {word: frozenset(names) for word, names in endings.items()},
        {rest: sorted(words) for rest, words in guessed.items()},
        harmless,
        frozenset(ORDINARY_WORDS.split()),
        dict(_pairs()),
        tuple(stem(ending) for ending in HARMLESS_ENDINGS.split()),
    )


def _pairs() -> Iterator[tuple[tuple[str, str], frozenset[str]]]:
    for line in PAIRS.splitlines():
        before, _, after = line.partition("/")
        for one, two in itertools.product(*(part.split(",") for part in before.split(">"))) if ">" in before else ():
            yield (one.strip(), two.strip()), frozenset(after.split())


@lru_cache(maxsize=50_000)
def concepts_of(word: str) -> frozenset[str]:
    """The concepts of a word in lower case; for one that is not in the lexicon, of the word it may be meant as."""
    entries, folded = lexicon(), fold(word)
    if word.isdigit():
        return _of_number(word, entries)
    if exact := entries.spelled.get(word):
        return exact | _begun(stem(word), entries) & _HARMLESS_NAMES
    if word in entries.ordinary:
        return frozenset()
    if exact := entries.folded.get(folded):
        return exact
    if folded in entries.harmless:
        return frozenset()
    begun = _begun(stem(word), entries)
    if begun and stem(word).endswith(entries.harmless_endings):
        return frozenset({"PLANNED"})
    if shorter := entries.folded.get(folded + "e") if len(folded) >= _SHORTEST_CUT else None:
        return shorter
    return begun or _ended(stem(word), entries) or _guess(folded, entries)


def _of_number(word: str, entries: Lexicon) -> frozenset[str]:
    names = entries.spelled.get(word, frozenset())
    if len(word) > _LONGEST_NUMBER:
        return names
    return names | {name for name, (first, last) in NUMBERS.items() if first <= int(word) <= last}


def _begun(folded: str, entries: Lexicon) -> frozenset[str]:
    names: frozenset[str] = frozenset()
    for length in range(4, len(folded) + 1):
        names |= entries.beginnings.get(folded[:length], frozenset())
    return names


def _ended(folded: str, entries: Lexicon) -> frozenset[str]:
    for start in range(2, len(folded) - 3):
        if names := entries.endings.get(folded[start:]):
            return names
    return frozenset()


def _guess(folded: str, entries: Lexicon) -> frozenset[str]:
    if len(folded) < _SHORTEST_GUESSED:
        return frozenset()
    best: set[str] = set()
    for rest in _shortened(folded):
        best.update(entries.guessed.get(rest, ()))
    names: frozenset[str] = frozenset()
    for word in best:
        if (word[0] == folded[0] or len(word) >= _TWO_FAULTS_FROM) and _faults(word, folded) <= _allowed_faults(word):
            names |= entries.folded[word]
    return names


def _allowed_faults(word: str) -> int:
    return 2 if len(word) >= _TWO_FAULTS_FROM else 1


def _shortened(word: str) -> Iterator[str]:
    """The word, and what is left with one letter (of long words, two) taken out: two words that share one are near."""
    yield word
    for place in range(len(word)):
        rest = word[:place] + word[place + 1 :]
        yield rest
        if len(word) >= _TWO_FAULTS_FROM:
            yield from (rest[:second] + rest[second + 1 :] for second in range(place, len(rest)))


def _faults(one: str, two: str) -> int:
    """How many letters are wrong, missing, too many or swapped."""
    before: list[int] = []
    row = list(range(len(two) + 1))
    for i, a in enumerate(one, 1):
        older, before, row = before, row, [i]
        for j, b in enumerate(two, 1):
            cost = min(row[-1] + 1, before[j] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == two[j - 2] and one[i - 2] == b:
                cost = min(cost, older[j - 2] + 1)
            row.append(cost)
    return row[-1]


@lru_cache(maxsize=20_000)
def _same_word(own: str, word: str) -> bool:
    if len(word) < _SHORTEST_GUESSED or own in lexicon().harmless:
        return False
    if own.startswith(word) and len(word) > _SHORTEST_GUESSED:
        return not own.endswith(lexicon().harmless_endings)
    return abs(len(own) - len(word)) <= 2 and own[:1] == word[:1] and _faults(own, word) <= _allowed_faults(word)
