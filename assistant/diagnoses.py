"""Words that name an illness: a note is about the help that was given, and no place for them."""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache

from assistant import danish

_SHORTEST_STEM = 4

WORDS, ENDINGS, HARMLESS = SECTIONS = ("words", "endings", "harmless")
"""Lists of the content: whole words in any form, also as the end of longer words, and parts that excuse a word."""


def found(text: str, known: Mapping[str, tuple[str, ...]]) -> str:
    """The first word of a text that names an illness, "" when none does.

    Args:
        text: What somebody wrote.
        known: `Content.diagnoses`.
    """
    whole, ends = (_forms(known.get(name, ())) for name in (WORDS, ENDINGS))
    harmless = tuple(danish.fold(part) for part in known.get(HARMLESS, ()))
    for word in danish.words(text):
        form = _form(word)
        if (form in whole or form.endswith(ends)) and not any(part in word for part in harmless):
            return word
    return ""


@lru_cache(maxsize=8)  # a note is read anew at every key
def _forms(known: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(_form(danish.fold(word)) for word in known)


def _form(word: str) -> str:
    """The stem; of a short one the word itself, since "demens" would leave no more than "dem"."""
    stem = danish.stem(word)
    return stem if len(stem) >= _SHORTEST_STEM else word
