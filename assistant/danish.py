"""Danish words for the search: one spelling for all ways to write æ, ø and å, stems, parts of compounds.

People write "laege", "læge" or "lage" for one word, and "sygehusappen" for the app of the hospital.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Any

_FOLD = str.maketrans(
    {
        "æ": "a",
        "ä": "a",
        "å": "a",
        "ø": "o",
        "ö": "o",
        "ü": "y",
        "ß": "s",
        "ð": "d",
        "þ": "t",
        "đ": "d",
        "ł": "l",
    }
)
_DIGRAPH = re.compile("ae|aa|oe")
_WORD = re.compile(r"[^\W_]+")
_LINKS = ("", "s", "e")
"""Letters that may join the parts of a compound: "tid-s-bestilling"."""
_SHORTEST_PART = 3
FILLERS = frozenset(
    [
        "ad",
        "af",
        "alle",
        "alt",
        "at",
        "bare",
        "da",
        "de",
        "dem",
        "den",
        "denne",
        "der",
        "deres",
        "det",
        "dette",
        "dig",
        "din",
        "dine",
        "dit",
        "du",
        "en",
        "er",
        "et",
        "for",
        "fra",
        "fordi",
        "ham",
        "han",
        "har",
        "havde",
        "have",
        "hej",
        "hen",
        "her",
        "hos",
        "hun",
        "hvad",
        "hvem",
        "hvis",
        "hvor",
        "hvordan",
        "hvorfor",
        "i",
        "igen",
        "ikke",
        "ind",
        "ja",
        "jeg",
        "jer",
        "jo",
        "kan",
        "kom",
        "kommer",
        "kunne",
        "lige",
        "man",
        "med",
        "meget",
        "men",
        "mere",
        "mig",
        "min",
        "mine",
        "mit",
        "ma",
        "ned",
        "nej",
        "nemlig",
        "noget",
        "nogen",
        "nogle",
        "nok",
        "nu",
        "og",
        "ogsa",
        "om",
        "op",
        "os",
        "over",
        "pa",
        "sa",
        "sadan",
        "selv",
        "sig",
        "sin",
        "skal",
        "skulle",
        "som",
        "sta",
        "star",
        "ta",
        "til",
        "ud",
        "under",
        "var",
        "ved",
        "vi",
        "vil",
        "ville",
        "vor",
        "vore",
        "vare",
        "vaere",
        "blev",
        "bliver",
        "blive",
        "fa",
        "far",
        "oh",
    ]
)
"""Folded words that say little about what somebody needs; a search leaves them out when it has others."""


def words(text: str) -> list[str]:
    """The words of a text, folded: lower case, one spelling of æ, ø and å, no accents, no punctuation."""
    plain = unicodedata.normalize("NFKC", text).lower().translate(_FOLD)
    if not plain.isascii():
        letters = unicodedata.normalize("NFKD", plain)
        plain = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return _WORD.findall(_DIGRAPH.sub(_one_letter, plain))


def fold(text: str) -> str:
    """The text as its folded words with single spaces between."""
    return " ".join(words(text))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of a folded word: "logger" and "logget" give "log"."""
    return str(_stemmer().stemWord(word))


def index_words(text: str) -> Iterator[str]:
    """Every word of a text and its stem: one finds beginnings of words, the other all their forms."""
    for word in words(text):
        yield word
        if (short := stem(word)) != word:
            yield short


def telling(found: list[str]) -> list[str]:
    """The words that say what somebody needs; all of them when none does."""
    return [word for word in found if word not in FILLERS] or found


def parts(word: str, known: Collection[str]) -> tuple[str, ...]:
    """The two known words that a compound is made of, () when it is none.

    Of several ways the one with the longest second part wins, since it carries the meaning.
    """
    for cut in range(_SHORTEST_PART, len(word) - _SHORTEST_PART + 1):
        head, tail = word[:cut], word[cut:]
        if tail not in known and stem(tail) not in known:
            continue
        for link in _LINKS:
            bare = head.removesuffix(link) if link else head
            if len(bare) >= _SHORTEST_PART and (bare in known or stem(bare) in known):
                return bare, tail
    return ()


def _one_letter(pair: re.Match[str]) -> str:
    return "o" if pair.group() == "oe" else "a"


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    # A tenth of a second to load: only when somebody searches or a call ends.
    import snowballstemmer

    return snowballstemmer.stemmer("danish")
