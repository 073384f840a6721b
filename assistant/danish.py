"""Danish words for the search: one spelling for all ways to write æ, ø and å, stems, parts of compounds.

People write "laege" or "lage" for "læge", and "sygehusappen" for the app of the hospital. æ and å stay
apart (the chatbot joins them): "låst" and "læst" differ, and a bare "a" is tried when nothing is spelled so.
"""

from __future__ import annotations

import re
import threading
import unicodedata
from collections.abc import Collection, Iterator
from functools import lru_cache
from typing import Any

_LETTERS = str.maketrans("äöü", "æøy") | {ord("ß"): "ss"}
_DIGRAPHS = {"ae": "æ", "oe": "ø", "aa": "å"}
_DIGRAPH = re.compile("|".join(_DIGRAPHS))
_BARE = str.maketrans("æøå", "aoa")
_ACCENTED = re.compile("[^\x00-\x7fæøå]")
_WORD = re.compile(r"[^\W_]+")
_LINKS = ("", "s", "e")
"""Letters that may join the parts of a compound: "tid-s-bestilling"."""
_SHORTEST_PART = 3
_STEMMING = threading.Lock()
"""The stemmer keeps the word it works on, and an export counts beside the store's lane."""
_FILLERS = """
    ad af alle alt at bare da de dem den denne der deres det dette dig din dine dit du en er et for
    fra fordi ham han har havde have hej hen her hos hun hvad hvem hvis hvor hvordan hvorfor i igen
    ikke ind ja jeg jer jo kan kom kommer kunne lige man med meget men mere mig min mine mit må ned
    nej nemlig noget nogen nogle nok nu og også om op os over på så sådan selv sig sin skal skulle
    som stå står ta til ud under var ved vi vil ville vor vore være været blev bliver blive få får
    øh ha a ka it mæ pa sa
"""
FILLERS = frozenset(_FILLERS.split())
"""Folded words that say little about what somebody needs; a search leaves them out when it has others."""


def words(text: str) -> list[str]:
    """The words of a text, folded: lower case, one spelling of æ, ø and å, no accents, no punctuation."""
    plain = unicodedata.normalize("NFKC", text).lower().translate(_LETTERS)
    plain = _ACCENTED.sub(_without_accent, plain)
    return _WORD.findall(_DIGRAPH.sub(lambda pair: _DIGRAPHS[pair.group()], plain))


def bare(word: str) -> str:
    """A folded word as it is typed without the keys æ, ø and å."""
    return word.translate(_BARE)


def fold(text: str) -> str:
    """The text as its folded words with single spaces between."""
    return " ".join(words(text))


@lru_cache(maxsize=100_000)
def stem(word: str) -> str:
    """The stem of a folded word: "logger" and "logget" give "log"."""
    with _STEMMING:
        return str(_stemmer().stemWord(word))


def index_words(text: str) -> Iterator[str]:
    """Every word of a text and its stem: one finds beginnings of words, the other all their forms."""
    for word in words(text):
        yield word
        if (short := stem(word)) != word:
            yield short


def verbs(word: str) -> tuple[str, ...]:
    """Stems of the verbs that a noun may be made of: "bestilling" of "bestil", "flytning" of "flyt"."""
    base = next((word.removesuffix(end) for end in ("ningen", "ning", "ingen", "ing") if word.endswith(end)), "")
    with_n = f"{base}n" if word.startswith(f"{base}n") else base
    undoubled = base[:-1] if base[-2:-1] == base[-1:] else base
    return tuple(dict.fromkeys(stem for stem in (base, undoubled, with_n) if len(stem) >= _SHORTEST_PART))


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


def _without_accent(letter: re.Match[str]) -> str:
    apart = unicodedata.normalize("NFKD", letter.group())
    return "".join(sign for sign in apart if not unicodedata.combining(sign))


@lru_cache(maxsize=1)
def _stemmer() -> Any:
    # A tenth of a second to load: only when somebody searches or a call ends.
    import snowballstemmer

    return snowballstemmer.stemmer("danish")
