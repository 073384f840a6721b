"""How hard a Danish text is to read."""

from __future__ import annotations

import re

_WORD = re.compile(r"[^\W_]+(?:['’.-][^\W_]+)*")
_NUMBERED = re.compile(r"^\s*(?:\d+[.)]|[-•*])\s+", re.MULTILINE)
_SENTENCE = re.compile(r"[^.!?:\n]*\w(?:[.!?:](?=\w)|[^.!?:\n])*")
LONG = 6
"""A word with more letters than this counts as long."""


def lix(text: str) -> float:
    """The readability index: words per sentence plus the share of long words; 0 for a text without words.

    Every line and every colon ends a sentence; the number of a step is no word.

    Source: C.H. Björnsson, Läsbarhet (1968).
    """
    bare = _NUMBERED.sub("", text)
    words = _WORD.findall(bare)
    if not words:
        return 0.0
    long = sum(len(word) > LONG for word in words)
    return len(words) / len(sentences(bare)) + 100 * long / len(words)


def sentences(text: str) -> list[str]:
    """The sentences of a text; an address such as mit.rsyd.dk ends none."""
    return [found.strip() for found in _SENTENCE.findall(_NUMBERED.sub("", text)) if found.strip()]


def steps(text: str) -> int:
    """How many things a text asks of its reader: numbered lines count once, other lines by sentence."""
    return sum(1 if _NUMBERED.match(line) else _full_sentences(line) for line in text.splitlines())


def _full_sentences(line: str) -> int:
    """Sentences of a line, where a colon ends none."""
    return len([part for part in re.split(r"[.!?]+(?:\s+|$)", line) if part.strip()])
