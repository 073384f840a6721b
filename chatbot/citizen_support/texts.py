"""What may come in as a citizen's message, and in which form it goes on."""

from __future__ import annotations

import unicodedata
from enum import Enum
from typing import Any

MOST_CHARACTERS = 2_000
MOST_MARKS = 2
"""Combining marks kept per letter: enough for every language, too few for "zalgo"."""
_KEPT_CONTROLS = "\n\t"


class Refusal(str, Enum):
    """Why a message is refused; also the name of its phrase after "refused_"."""

    EMPTY = "empty"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"


class Refused(ValueError):
    """A message that is not taken in. `why` is a Refusal."""

    def __init__(self, why: Refusal) -> None:
        self.why = why
        super().__init__(f"message refused: {why.value}")


def cleaned(raw: Any) -> str:
    """A citizen's message as plain text: no control or direction marks, no leading slash.

    A leading "/" would let the text pass for an intent and bypass every component of Rasa.

    Raises:
        Refused: It is no text, is empty, or has more than 2,000 characters.
    """
    if not isinstance(raw, str):
        raise Refused(Refusal.EMPTY)
    if len(raw) > MOST_CHARACTERS:
        raise Refused(Refusal.TOO_LONG)
    text = plain(raw).strip().lstrip("/\\ \t\n")
    if not text:
        raise Refused(Refusal.EMPTY)
    return text


def plain(raw: str) -> str:
    """A text without control signs, direction marks, half characters and heaps of accents."""
    kept: list[str] = []
    marks = 0
    for sign in raw:
        category = unicodedata.category(sign)
        marks = marks + 1 if category == "Mn" else 0
        hidden = category in ("Cc", "Cf", "Cs", "Co", "Cn") and sign not in _KEPT_CONTROLS
        if not hidden and marks <= MOST_MARKS:
            kept.append(sign)
    return "".join(kept)
