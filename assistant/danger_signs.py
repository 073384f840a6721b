"""What explains a find of danger words away: a "not", years ago, an appointment, a question, a device.

None of it touches what somebody has right now. Standard library alone; runs on Python 3.10 and 3.11.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from assistant import danger_sign_words as small
from assistant.danger_lexicon import Reading


def explained_away(reading: Reading, find: tuple[int, ...], concepts: tuple[str, ...], marks: str) -> bool:
    """Whether something in its sentence shows that a find means no danger.

    Args:
        reading: The text.
        find: The places of the words found, in the order of `concepts`.
        concepts: What they stand for.
        marks: What may explain the find away, as in `danger_rules`.
    """
    here = Find(reading, find, concepts, marks, _sentence(reading, find))
    if "x" not in marks and any(is_denied(reading, place, name) for place, name in zip(find, concepts, strict=True)):
        return True
    if _long_ago(reading, here.sentence, here.first, marks):
        return True
    if "!" in marks:
        return False
    return _asked_by_form(here) or any(_EXPLANATIONS[mark](here) for mark in marks if mark in _EXPLANATIONS)


@dataclass(frozen=True)
class Find:
    """A find and the sentence around it."""

    reading: Reading
    places: tuple[int, ...]
    concepts: tuple[str, ...]
    marks: str
    sentence: range

    @property
    def first(self) -> int:
        """The place of the first word found."""
        return min(self.places)

    def has(self, *concepts: str) -> bool:
        """Whether one of the concepts is named in the sentence."""
        return any(_any(self.reading, self.sentence, concept) for concept in concepts)

    def says(self, words: frozenset[str]) -> bool:
        """Whether one of the words stands in the sentence."""
        return any(self.reading.lower[place] in words for place in self.sentence)


def _sentence(reading: Reading, find: tuple[int, ...]) -> range:
    return range(reading.around(min(find)).start, reading.around(max(find)).stop)


def _any(reading: Reading, places: range, concept: str) -> bool:
    return bool(concept in reading.places and reading.near(concept, places.start, places.stop - 1))


def is_denied(reading: Reading, place: int, concept: str) -> bool:
    """Whether a "not" stands before the word, with only light words or other symptoms between, or right after a verb."""
    lower = reading.lower
    if concept in small.VERBS and place + 1 < len(lower) and lower[place + 1] in small.NOT - {"uden", "ingen"}:
        return place + 2 >= len(lower) or lower[place + 2] not in small.NOT_ONLY
    for before in range(place - 1, max(-1, place - 8), -1):
        word = lower[before]
        if reading.clause[before] != reading.clause[place]:
            return False
        if word in small.NOT:
            return lower[before + 1] not in small.NOT_ONLY
        if word not in small.LIGHT and word not in small.LISTED and not reading.concepts[before] & small.SYMPTOMS:
            return False
    return False


def _is_now(reading: Reading, sentence: range) -> bool:
    return any(
        reading.lower[place] in small.NOW
        and (place + 1 >= sentence.stop or reading.lower[place + 1] not in small.NOT_NOW)
        for place in sentence
    )


def _present(reading: Reading, first: int) -> bool:
    """Whether somebody has it now: "har", "føler", "er" before the word with only light words between."""
    lower = reading.lower
    if lower[first] in small.HAPPENING:
        return True
    for before in range(first - 1, max(-1, first - 7), -1):
        word = lower[before]
        if word in small.HAVE:
            return before == 0 or lower[before - 1] != "hvad"
        if word == "gør":
            return lower[before + 1] != "det"
        if word not in small.LIGHT or reading.sentence[before] != reading.sentence[first]:
            return False
    return False


def is_long_ago(reading: Reading, first: int) -> bool:
    """Whether the sentence around a place tells of long ago."""
    return _long_ago(reading, reading.around(first), first, "")


def _long_ago(reading: Reading, sentence: range, first: int, marks: str) -> bool:
    lower = reading.lower
    if not any(_past_sign(lower, place, sentence.stop) for place in sentence) or _is_now(reading, sentence):
        return False
    if "h" in marks:
        return True
    if first and lower[first - 1] in ("gamle", "gammel", "gammelt"):
        return True
    told = any(lower[place] in small.THEN for place in sentence)
    return told and not (
        lower[first] not in small.THEN and "n" in marks and _present(reading, first) and "haft" not in lower
    )


def _past_sign(lower: tuple[str, ...], place: int, stop: int) -> bool:
    word = lower[place]
    before = lower[place - 1] if place else ""
    after = lower[place + 1] if place + 1 < stop else ""
    return (
        (bool(small.YEAR.fullmatch(word)) and before in ("i", "in", "fra", "siden", "år"))
        or (word in small.LONG and after in ("siden", "ago"))
        or (word in small.SEASON and before in ("sidste", "last", "forrige"))
        or word in small.ONCE
        or (word in ("barn", "lille", "ung") and before == "som")
        or (word in small.SEASONS_PAST and before in ("i", "fra"))
        or (word in small.NARCOSIS and before == "under")
    )


def _only_named(reading: Reading, sentence: range, first: int, find: tuple[int, ...]) -> bool:
    """Whether an illness or symptom is only spoken of: an appointment, a leaflet, what a word means, a form's question."""
    lower = reading.lower
    if any(lower[place] in small.TOLD for place in range(sentence.start, first)):
        return not _is_now(reading, sentence)
    if _present(reading, first):
        return False
    if _asked(reading, sentence, first) or "PLANNED" not in reading.places:
        return _asked(reading, sentence, first)
    return any(place not in find for place in reading.near("PLANNED", sentence.start, sentence.stop - 1))


def _asked(reading: Reading, sentence: range, first: int) -> bool:
    lower = reading.lower
    return any(
        lower[place] in small.ASKS
        or (lower[place] == "hvad" and lower[place + 1 : place + 2] in (("er",), ("betyder",)))
        for place in range(sentence.start, first)
    )


def _had(reading: Reading, first: int) -> bool:
    """Whether a disease is one of before: "efter min blodprop", "har haft en blodprop"."""
    for before in range(first - 1, max(-1, first - 5), -1):
        word = reading.lower[before]
        if word in ("haft", "havde", "efter", "had", "overlevet"):
            return not _is_now(reading, reading.around(first))
        if word not in small.LIGHT:
            return False
    return False


def _device_does_it(reading: Reading, find: tuple[int, ...], concepts: tuple[str, ...]) -> bool:
    """Whether the one who does it is a device: the nearest one named before the verb, or the only one in the clause."""
    if "DEVICE" not in reading.places:
        return False
    done = [place for place, name in zip(find, concepts, strict=True) if name not in ("SELF", "THIRD", "NEG", "HEAD")]
    verb = min(done, default=min(find))
    clause = reading.clause[verb]
    for before in range(verb - 1, max(-1, verb - _FAR), -1):
        if reading.clause[before] != clause:
            break
        if "DEVICE" in reading.concepts[before]:
            return True
        if reading.lower[before] in small.NOMINATIVE or "THIRD" in reading.concepts[before]:
            return False
    if any("THIRD" in reading.concepts[place] for place in find):
        return False
    return any(reading.clause[place] == clause for place in reading.near("DEVICE", verb - _FAR, verb + _FAR))


def _in_jest(reading: Reading, sentence: range, find: tuple[int, ...]) -> bool:
    before = reading.lower[max(sentence.start, min(find) - 3) : min(find)]
    somebody = any("THIRD" in reading.concepts[place] for place in sentence)
    thing = _any(reading, sentence, "DEVICE")
    return (thing and not somebody) or (bool(small.THINGS & set(before)) and thing)


def _thing_as_subject(reading: Reading, sentence: range, find: tuple[int, ...]) -> bool:
    """Whether it is a thing that "takes my life" or "wants to die", or a stretch of them: "den app ...", "ved at ..."."""
    before = range(sentence.start, min(find))
    nearest = next((p for p in reversed(before) if _is_subject(reading, p)), None)
    return nearest is not None and "DEVICE" in reading.concepts[nearest]


def _is_subject(reading: Reading, place: int) -> bool:
    names = reading.concepts[place]
    return "DEVICE" in names or "THIRD" in names or reading.lower[place] in small.NOMINATIVE


def _asks_leave(reading: Reading, sentence: range, first: int) -> bool:
    return any(reading.lower[place] in small.MAY for place in range(sentence.start, min(sentence.start + 3, first)))


def _planned_birth(reading: Reading, sentence: range) -> bool:
    words = {reading.lower[place] for place in sentence}
    return bool(words & small.BIRTH_PLANS) and not words & {"nu", "hjælp", "straks", "now"}


def _goes_on(reading: Reading, sentence: range, find: tuple[int, ...]) -> bool:
    """Whether weak words go on to something ordinary: "jeg kan ikke mere logge ind"."""
    after = max(find) + 1
    if _any(reading, sentence, "DEVICE") or _any(reading, sentence, "PLANNED"):
        return True
    return (
        after < len(reading.lower)
        and reading.clause[after] == reading.clause[after - 1]
        and reading.lower[after] not in small.AFTER_WEAK
    )


def _asked_by_form(here: Find) -> bool:
    """Whether a form asks for it, and nobody says yes: "de spørger, om jeg har tænkt på at dø, og det har jeg ikke"."""
    lower, start = here.reading.lower, max(0, here.first - 14)
    asks = next((place for place in range(start, here.first) if lower[place] in small.FORM), None)
    if asks is None or small.YES & set(lower[asks : asks + _FAR]) or _admits(lower[here.first : here.first + _FAR]):
        return False
    if "x" not in here.marks and small.NO_ANSWER & set(lower[max(here.places) + 1 : here.first + _FAR]):
        return True
    return "x" not in here.marks and bool(small.WHETHER & set(lower[asks + 1 : here.first]) & {"om"})


def _admits(after: tuple[str, ...]) -> bool:
    said = " ".join(after)
    return bool(re.search(r"\b(?:det (?:gør|er|har) (?:jeg|det)|svaret,? at)\b(?! ikke)", said))


def _chronic(here: Find) -> bool:
    """Whether somebody has lived with it for years: "i tyve år", "kronisk", "efter en gammel ulykke"."""
    lower = here.reading.lower
    if here.says(small.WORSE):
        return False
    for place in here.sentence:
        years = lower[place] == "år" and place > 1 and lower[place - 2] in ("i", "de")
        if (years and (lower[place - 1] in small.MANY_YEARS or lower[place - 1].isdigit())) or lower[
            place
        ] in small.CHRONIC - {
            "gammel",
            "gamle",
        }:
            return True
        if lower[place] in ("gammel", "gamle") and place and lower[place - 1] in ("en", "et", "min", "mit", "mine"):
            return here.has("ACCIDENT")
    return False


def _short(here: Find) -> bool:
    return len(here.sentence) > _SHORT_MESSAGE or len(here.reading.lower) > _SHORT_MESSAGE


def _with_it(here: Find) -> bool:
    after = max(here.places) + 1
    return here.reading.lower[after : after + 1] == ("med",)


def _done_to_a_thing(here: Find) -> bool:
    reading, after = here.reading, max(here.places) + 1
    whom = range(after, min(after + 2, len(reading.lower)))
    if any("THIRD" in reading.concepts[place] for place in whom):
        return False
    named = any("DEVICE" in reading.concepts[place] for place in whom)
    return named or (here.has("DEVICE") and bool(small.THINGS & set(reading.lower[after : after + 1])))


def _one_clause(here: Find) -> bool:
    return len({here.reading.clause[place] for place in here.places}) > 1


_SHORT_MESSAGE, _FAR = 4, 60
_EXPLANATIONS: dict[str, Callable[[Find], bool]] = {
    "n": lambda here: _only_named(here.reading, here.sentence, here.first, here.places) or _chronic(here),
    "h": lambda here: _had(here.reading, here.first),
    "d": lambda here: _device_does_it(here.reading, here.places, here.concepts),
    "p": lambda here: here.has("DEVICE"),
    "q": lambda here: _in_jest(here.reading, here.sentence, here.places),
    "j": lambda here: _thing_as_subject(here.reading, here.sentence, here.places),
    "u": lambda here: here.has("PLANNED"),
    "t": lambda here: _asks_leave(here.reading, here.sentence, here.first),
    "b": lambda here: _planned_birth(here.reading, here.sentence),
    "g": lambda here: here.says(small.TO_THE_BOT),
    "c": lambda here: here.has("CRAMP_PLACE") and not here.has("CHILD"),
    "m": lambda here: here.has("MILD"),
    "w": lambda here: _goes_on(here.reading, here.sentence, here.places),
    "e": _done_to_a_thing,
    "a": lambda here: _asked(here.reading, here.sentence, here.first),
    "s": _one_clause,
    "k": _short,
    "l": lambda here: here.says(small.DELAYED) or here.says(small.ANIMALS),
    "v": lambda here: here.says(small.ELSEWHERE),
    "i": lambda here: here.says(small.TOOLS_OF_HARM),
    "y": lambda here: here.says(small.TREMBLING),
    "f": lambda here: here.has("ASKING"),
    "z": _with_it,
    "o": lambda here: here.says(small.QUESTION),
}
