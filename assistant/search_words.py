"""What a searched text may mean: its telling words, and for each one the ways it may stand in the content."""

from __future__ import annotations

from bisect import bisect_left
from functools import lru_cache

from assistant import danish

_MOST_ALTERNATIVES = 4
_MOST_WORDS = 12
"""A whole story typed into the box is searched by its first telling words."""


def groups(text: str, known: frozenset[str]) -> list[tuple[str, ...]]:
    """The searched words, each as the group of its forms and, when nothing is so called, its likely meanings.

    Args:
        text: What somebody typed; its last word may be unfinished.
        known: Every folded word and stem of the content.
    """
    found = danish.words(text)
    unfinished = bool(text) and not text[-1].isspace()
    telling = set(danish.telling(found))
    made: list[tuple[str, ...]] = []
    for place, word in enumerate(found):
        if word in telling:
            joined = _joined(found, place, known)
            last = unfinished and place == len(found) - 1
            made += [(*group, *joined) for group in _ways(word, known, last=last, joined=bool(joined))]
    return made[:_MOST_WORDS]


def fillers(text: str) -> tuple[str, ...]:
    """The searched words that tell little; they decide between items that are equally good without them."""
    found = danish.words(text)
    return tuple(dict.fromkeys(set(found) - set(danish.telling(found))))[:_MOST_WORDS]


def _ways(word: str, known: frozenset[str], *, last: bool, joined: bool) -> list[tuple[str, ...]]:
    own = _forms(word) + ((f"{word}*",) if last and len(word) > 1 else ())
    if joined or _is_known(word, known):
        return [own]
    if last and _begins_one(word, _ordered(known)):
        # "lage" is rather "læge" than the beginning of "lagen".
        spelled = _respelled(word, known)
        return [_forms(word) + spelled if spelled else own]
    if close := _respelled(word, known) or _close(word, known, last=last):
        return [own + close]
    parts = danish.parts(word, known)
    return [own + _forms(part) for part in parts] or [own]


def _forms(word: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys((word, danish.stem(word))))


def _joined(found: list[str], place: int, known: frozenset[str]) -> tuple[str, ...]:
    """The word written together with its neighbour, where the content does: "mit id" is "mitid"."""
    pairs = (found[max(place - 1, 0) : place + 1], found[place : place + 2])
    return tuple(together for pair in pairs if len(pair) == 2 and (together := "".join(pair)) in known)


def _is_known(word: str, known: frozenset[str]) -> bool:
    return word in known or danish.stem(word) in known


def _begins_one(word: str, ordered: list[str]) -> bool:
    place = bisect_left(ordered, word)
    return place < len(ordered) and ordered[place].startswith(word)


def _respelled(word: str, known: frozenset[str]) -> tuple[str, ...]:
    """Known words that look alike on a keyboard without æ, ø and å."""
    spellings = _by_bare_form(known)
    return spellings.get(danish.bare(word), ()) or spellings.get(danish.bare(danish.stem(word)), ())


def _close(word: str, known: frozenset[str], *, last: bool) -> tuple[str, ...]:
    """Known words that differ by a slip of the finger or two; for an unfinished word, known beginnings."""
    slips = 0 if len(word) < 4 or word.isdigit() else 1 if len(word) < 8 else 2
    if not slips:
        return ()
    close = _nearest(word, _ordered(known), slips)
    if not close and last:
        beginnings = _beginnings(known, len(word))
        close = tuple(f"{start}*" for start in _nearest(word, beginnings, slips))
    return close


def _nearest(word: str, words: list[str], slips: int) -> tuple[str, ...]:
    from rapidfuzz import process
    from rapidfuzz.distance import OSA

    found = process.extract(word, words, scorer=OSA.distance, score_cutoff=slips, limit=_MOST_ALTERNATIVES)
    return tuple(name for name, distance, _ in found if distance == found[0][1])


@lru_cache(maxsize=2)
def _ordered(known: frozenset[str]) -> list[str]:
    return sorted(known)


@lru_cache(maxsize=2)
def _by_bare_form(known: frozenset[str]) -> dict[str, tuple[str, ...]]:
    forms: dict[str, tuple[str, ...]] = {}
    for word in known:
        if (plain := danish.bare(word)) != word:
            forms[plain] = (*forms.get(plain, ()), word)
    return forms


@lru_cache(maxsize=32)
def _beginnings(known: frozenset[str], length: int) -> list[str]:
    return sorted({word[:length] for word in known if len(word) > length})
