"""Which language a citizen writes: Danish, English or German, or not to be told from so few words.

The library alone takes short Danish ("tusind tak", "Mit Sygehus") for English or German; a language counts only when
its own small words stand there too, and more of them than of Danish ones.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

LANGUAGES = ("da", "en", "de")
_WORD = re.compile(r"[a-zæøåäöüß']+")
_SMALL_WORDS = {
    "da": "jeg ikke og er det på hvordan kan mig til af hvad hvor har skal vil en et fra med om som så også når du dig "
    "der den de vi min mit mine hvorfor hvornår kunne tak hjælp eller nu hej ind ud op ned a æ itte ka han hun sig",
    "en": "the i'm my is are how what where when why does don't dont not you your need want with please cannot can't "
    "of this am there some someone would could should thank thanks hello speak he she they english doctor cant and "
    "have it help i",
    "de": "ich und nicht wie wo kann mein meine meinen meinem meiner bitte ein eine einen haben habe sie das was auf "
    "für ist bin sind wann warum möchte brauche hilfe danke guten deutsch sprechen zu im krankenhaus arzt können gibt "
    "keine keinen kein wer welche mir mich noch wird werden",
}
_SETS = {language: frozenset(words.split()) for language, words in _SMALL_WORDS.items()}
_SHARED = {"en": frozenset({"have", "it", "help", "i", "and", "is"})}
"""Words that are Danish or dialect too: they count beside others, never alone."""
_SURE = 0.55
_FEW_WORDS = 4


def of(text: str) -> str:
    """The language of a message: "da", "en", "de", or "" where it cannot be told."""
    words = _WORD.findall(text.lower().replace("’", "'"))
    if not words:
        return "en" if _is_other_script(text) else ""
    found = {language: sum(word in small for word in words) for language, small in _SETS.items()}
    best = max(("en", "de"), key=lambda language: found[language])
    if found["da"] and found["da"] >= found[best]:
        return "da"
    return best if _is_enough(best, words, found) and _library_says(best, text) else ""


def _is_enough(language: str, words: list[str], found: dict[str, int]) -> bool:
    own = [word for word in words if word in _SETS[language] and word not in _SHARED.get(language, frozenset())]
    return bool(own) and (len(own) >= 2 or found[language] >= 2 or len(words) <= _FEW_WORDS)


def _is_other_script(text: str) -> bool:
    """Arabic, Cyrillic and the like: English is the likelier help."""
    letters = [sign for sign in text if sign.isalpha()]
    return len(letters) >= 3 and not any("LATIN" in unicodedata.name(sign, "") for sign in letters)


def _library_says(language: str, text: str) -> bool:
    found, sure = _identifier().classify(text)
    return str(found) == language and float(sure) >= _SURE


@lru_cache(maxsize=1)
def _identifier():  # type: ignore[no-untyped-def]
    """The identifier, loaded when the first message needs it: 0.15 s and 9 MB that most chats never need."""
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_pickled_model(MODEL_FILE, norm_probs=True)
    identifier.set_languages(list(LANGUAGES))
    return identifier
