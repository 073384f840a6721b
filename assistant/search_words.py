"""What a searched text may mean: its telling words, and for each one the ways it may stand in the content."""

from __future__ import annotations

from collections.abc import Sequence

from assistant import danish
from assistant.vocabulary import Vocabulary

Group = tuple[str, ...]
"""Ways to say one searched word; one that ends in "*" stands for every word that begins so."""
_MOST_WORDS = 12
"""A whole story typed into the box is searched by its first telling words."""
_LIKELIER = 5
"""A word in so many times more places is rather meant than a rare one that looks like it: "læge" than "lage"."""
_RARE = 3
"""A word in so few places may be somebody's slip of the finger."""
_SHORTEST_BEGINNING = 3
"""Two letters behind other words tell little yet, and looking for all that begins so is slow."""


def groups(text: str, known: Vocabulary) -> list[Group]:
    """The searched words, each as the group of its forms and, when nothing is so called, its likely meanings.

    Args:
        text: What somebody typed; its last word may be unfinished.
        known: The words of the content.
    """
    found = danish.words(text)
    unfinished = bool(text) and not text[-1].isspace()
    telling = set(danish.telling(found))
    made: list[Group] = []
    for place, word in enumerate(found):
        if word in telling:
            joined = _joined(found, place, known)
            last = unfinished and place == len(found) - 1
            if last and made and len(word) < _SHORTEST_BEGINNING:
                break
            made += [(*group, *joined) for group in _ways(word, known, last=last, joined=bool(joined))]
    return made[:_MOST_WORDS]


def in_parts(groups: Sequence[Group], known: Vocabulary) -> list[Group]:
    """The groups with every compound taken apart ("tidsbestilling": "tid", "bestilling"); [] where there is none."""
    parted = [next((parts for form in group if (parts := danish.parts(form, known))), ()) for group in groups]
    if not any(parted):
        return []
    whole = zip(groups, parted, strict=True)
    return [way for group, parts in whole for way in ([_forms(part, known) for part in parts] or [group])][:_MOST_WORDS]


def fillers(text: str) -> tuple[str, ...]:
    """The searched words that tell little; they decide between items that are equally good without them."""
    found = danish.words(text)
    return tuple(dict.fromkeys(set(found) - set(danish.telling(found))))[:_MOST_WORDS]


def _ways(word: str, known: Vocabulary, *, last: bool, joined: bool) -> list[Group]:
    own = _forms(word, known) + ((f"{word}*",) if last and len(word) > 1 else ())
    if joined:
        return [own]
    if known.knows(word):
        return [own + _likelier(word, known)]
    if last and known.begins_one(word):
        # "lage" is rather "læge" than the beginning of "lagen".
        spelled = known.spelled_like(word)
        return [_forms(word, known) + spelled if spelled else own]
    if close := known.spelled_like(word) or _close(word, known, last=last):
        return [own + close]
    parts = danish.parts(word, known)
    return [own + _forms(part, known) for part in parts] or [own]


def _forms(word: str, known: Vocabulary) -> Group:
    """A word, its stem, and the verb it is made of: "bestilling" is what "bestille" does."""
    verbs = (verb for verb in danish.verbs(word) if verb in known)
    return tuple(dict.fromkeys((word, danish.stem(word), *verbs)))


def _joined(found: list[str], place: int, known: Vocabulary) -> Group:
    """The word written together with its neighbour, where the content does: "mit id" is "mitid"."""
    pairs = (found[max(place - 1, 0) : place + 1], found[place : place + 2])
    return tuple(together for pair in pairs if len(pair) == 2 and (together := "".join(pair)) in known)


def _likelier(word: str, known: Vocabulary) -> Group:
    """What is rather meant by a rare word: citizens' slips of the finger stand in the content, too."""
    alike: Sequence[str] = known.spelled_like(word)
    if not alike and known.count(word) <= _RARE:
        alike = known.nearest(word, _slips(word))
    return tuple(other for other in alike if known.count(other) >= _LIKELIER * known.count(word))


def _slips(word: str) -> int:
    """How many slips of the finger a word of this length may hold."""
    return 0 if len(word) < 4 or word.isdigit() else 1 if len(word) < 8 else 2


def _close(word: str, known: Vocabulary, *, last: bool) -> Group:
    """Known words that differ by a slip of the finger or two; for an unfinished word, known beginnings."""
    slips = _slips(word)
    if not slips:
        return ()
    close = known.nearest(word, slips)
    if not close and last:
        close = tuple(f"{start}*" for start in known.nearest_beginnings(word, slips))
    return close
