"""What explains a find of danger words away: a "not", years ago, an appointment, a question, a device.

None of it touches what somebody has right now. Standard library alone; runs on Python 3.10 and 3.11.
"""

from __future__ import annotations

import re

from assistant.danger_lexicon import Reading

_NOT = frozenset(
    [
        "ikke",
        "ik",
        "ikk",
        "ikek",
        "ike",
        "it",
        "itt",
        "ej",
        "ingen",
        "intet",
        "aldrig",
        "hverken",
        "uden",
        "not",
        "no",
        "never",
        "nicht",
        "keine",
        "kein",
        "keinen",
    ]
)
_NOT_ONLY = frozenset(["bare", "kun", "lige", "only", "nur"])
# May stand between "not" and what it denies, and between "have" and what somebody has.
_LIGHT = frozenset(
    [
        "noget",
        "nogen",
        "nogle",
        "mere",
        "længere",
        "haft",
        "har",
        "have",
        "fået",
        "i",
        "på",
        "en",
        "et",
        "ej",
        "så",
        "rigtig",
        "rigtigt",
        "særlig",
        "særligt",
        "meget",
        "lidt",
        "den",
        "det",
        "de",
        "af",
        "om",
        "som",
        "sådan",
        "sådanne",
        "helt",
        "vildt",
        "voldsomt",
        "voldsomme",
        "voldsom",
        "stærke",
        "stærk",
        "kraftige",
        "kraftig",
        "slemme",
        "slem",
        "store",
        "stor",
        "stadig",
        "også",
        "nu",
        "igen",
        "jeg",
        "han",
        "hun",
        "vi",
        "a",
        "min",
        "mit",
        "lige",
        "bare",
        "jo",
        "altså",
        "virkelig",
        "super",
        "mega",
        "ret",
        "en",
        "for",
        "any",
        "some",
        "a",
        "the",
        "severe",
        "bad",
        "strong",
        "starke",
        "heftige",
        "konstant",
        "hele",
        "tiden",
        "konstante",
        "pludselig",
        "pludselige",
        "frygtelige",
        "forfærdelige",
        "ondt",
        "smerter",
        "been",
        "having",
        "gammel",
        "gamle",
        "dag",
        "i",
        "dag",
        "hos",
        "hendes",
        "hans",
        "sig",
        "mig",
        "selv",
        "akut",
        "akutte",
        "nye",
        "ny",
        "tit",
        "ofte",
        "endnu",
        "nogensinde",
        "being",
    ]
)
_HAVE = frozenset(
    [
        "har",
        "hår",
        "hå",
        "ha",
        "have",
        "has",
        "having",
        "føler",
        "mærker",
        "får",
        "fået",
        "fik",
        "haft",
        "got",
        "er",
        "bliver",
        "blevet",
        "blev",
        "hat",
        "habe",
        "i'm",
        "is",
        "oplever",
        "lider",
    ]
)
_SYMPTOMS = frozenset(
    [
        "BREATHLESS",
        "CHEST_PAIN",
        "PAIN",
        "FEVER",
        "BLEEDS",
        "SEIZURE",
        "CHEST",
        "FAINTLY",
        "SHORT",
        "HEADACHE",
        "STROKE",
    ]
)
_LISTED = frozenset(["eller", "og", "heller", "samt", "or", "feber", "kvalme", "hoste", "opkast"])
_VERBS = frozenset(
    [
        "BLEEDS",
        "DIES",
        "SQUEEZE",
        "SHAKES",
        "UNCONSCIOUS",
        "CHOKES",
        "HANGS",
        "FIRE",
        "SWELLS",
        "DROWNS",
        "CUT_OFF",
        "GARBLED",
    ]
)
_HAPPENING = frozenset(
    [
        "trykker",
        "trykken",
        "strammer",
        "snører",
        "klemmer",
        "knuger",
        "presser",
        "stikker",
        "brænder",
        "svier",
        "jager",
        "tynger",
    ]
)
_NOW = frozenset(
    ["pludselig", "pludseligt", "igen", "stadig", "stadigvæk", "nu", "hjælp", "suddenly", "jetzt", "now", "lige"]
)
_NOT_NOW = frozenset(["skal", "til", "på", "her", "derfor", "kontrol", "går"])
_YEAR = re.compile(r"(?:19|20)\d\d")
_LONG = frozenset(["år", "måneder", "måned", "mdr", "uger", "uge", "years", "year", "months", "jahren", "årti"])
_SEASON = frozenset(["år", "måned", "sommer", "vinter", "forår", "efterår", "jul", "uge"])
_ONCE = frozenset(["dengang", "tidligere", "engang", "forrige", "forhenværende", "previously", "formerly", "früher"])
_THEN = frozenset(
    [
        "havde",
        "var",
        "fik",
        "blev",
        "tog",
        "begik",
        "døde",
        "faldt",
        "kunne",
        "haft",
        "blevet",
        "været",
        "var",
        "kom",
        "gik",
        "lå",
        "måtte",
        "overlevede",
        "skete",
        "slugte",
        "spiste",
        "had",
        "was",
    ]
)
_ASKS = frozenset(
    [
        "betyder",
        "betydning",
        "forskel",
        "forskellen",
        "risiko",
        "forebygge",
        "forebyggelse",
        "symptomer",
        "tegn",
        "årsag",
        "means",
        "bedeutet",
    ]
)
_TOLD = frozenset(["spørger", "spørges", "handler", "hedder"])
_MAY = frozenset(["må", "skal", "bør", "tør", "may", "should", "soll", "darf", "kan", "hvornår"])
_NOMINATIVE = frozenset(["jeg", "a", "æ", "vi", "he", "she", "ich", "jæ", "jej", "han", "hun"])
_BIRTH_PLANS = frozenset(
    [
        "skal",
        "hvor",
        "hvornår",
        "planlagt",
        "termin",
        "maj",
        "juni",
        "juli",
        "til",
        "efteråret",
        "ambulant",
        "vil",
        "gerne",
        "kan",
        "må",
    ]
)
_AFTER_WEAK = frozenset(
    [
        "og",
        "nu",
        "det",
        "her",
        "længere",
        "mere",
        "hjælp",
        "for",
        "fordi",
        "jeg",
        "a",
        "mer",
        "i",
        "livet",
        "alt",
        "hele",
        "bare",
        "af",
        "dag",
        "så",
        "med",
        "mennesker",
        "verden",
        "nogen",
        "på",
        "tak",
        "hjælpe",
        "alting",
        "sammen",
        "noget",
        "fra",
        "leve",
        "livet",
        "være",
    ]
)
_TO_THE_BOT = frozenset(["du", "dig", "det", "i", "you"])
_THINGS = frozenset(["det", "den", "de"])


def explained_away(reading: Reading, find: tuple[int, ...], concepts: tuple[str, ...], marks: str) -> bool:
    """Whether something in its sentence shows that a find means no danger.

    Args:
        reading: The text.
        find: The places of the words found, in the order of `concepts`.
        concepts: What they stand for.
        marks: What may explain the find away, as in `danger_rules`.
    """
    first = min(find)
    sentence = _sentence(reading, find)
    if "x" not in marks and any(_denied(reading, place, name) for place, name in zip(find, concepts, strict=True)):
        return True
    if _long_ago(reading, sentence, first, marks):
        return True
    if "!" in marks and "h" not in marks:
        return False
    return (
        ("n" in marks and _only_named(reading, sentence, first, find))
        or ("h" in marks and _had(reading, first))
        or ("d" in marks and _device_does_it(reading, find, concepts))
        or ("p" in marks and _any(reading, sentence, "DEVICE"))
        or ("q" in marks and _in_jest(reading, sentence, find))
        or ("j" in marks and _thing_as_subject(reading, sentence, find))
        or ("u" in marks and _any(reading, sentence, "PLANNED"))
        or ("t" in marks and _asks_leave(reading, sentence, first))
        or ("b" in marks and _planned_birth(reading, sentence))
        or ("g" in marks and bool(_TO_THE_BOT & {reading.lower[place] for place in sentence}))
        or ("c" in marks and _any(reading, sentence, "CRAMP_PLACE") and not _any(reading, sentence, "CHILD"))
        or ("m" in marks and _any(reading, sentence, "MILD"))
        or ("w" in marks and _goes_on(reading, sentence, find))
    )


def _sentence(reading: Reading, find: tuple[int, ...]) -> range:
    return range(reading.around(min(find)).start, reading.around(max(find)).stop)


def _any(reading: Reading, places: range, concept: str) -> bool:
    return bool(concept in reading.places and reading.near(concept, places.start, places.stop - 1))


def _denied(reading: Reading, place: int, concept: str) -> bool:
    """Whether a "not" stands before the word, with only light words or other symptoms between, or right after a verb."""
    lower = reading.lower
    if concept in _VERBS and place + 1 < len(lower) and lower[place + 1] in _NOT - {"uden", "ingen"}:
        return place + 2 >= len(lower) or lower[place + 2] not in _NOT_ONLY
    for before in range(place - 1, max(-1, place - 8), -1):
        word = lower[before]
        if reading.clause[before] != reading.clause[place]:
            return False
        if word in _NOT:
            return lower[before + 1] not in _NOT_ONLY
        if word not in _LIGHT and word not in _LISTED and not reading.concepts[before] & _SYMPTOMS:
            return False
    return False


def _is_now(reading: Reading, sentence: range) -> bool:
    return any(
        reading.lower[place] in _NOW and (place + 1 >= sentence.stop or reading.lower[place + 1] not in _NOT_NOW)
        for place in sentence
    )


def _present(reading: Reading, first: int) -> bool:
    """Whether somebody has it now: "har", "føler", "er" before the word with only light words between."""
    lower = reading.lower
    if lower[first] in _HAPPENING:
        return True
    for before in range(first - 1, max(-1, first - 7), -1):
        word = lower[before]
        if word in _HAVE:
            return before == 0 or lower[before - 1] != "hvad"
        if word == "gør":
            return lower[before + 1] != "det"
        if word not in _LIGHT or reading.sentence[before] != reading.sentence[first]:
            return False
    return False


def _long_ago(reading: Reading, sentence: range, first: int, marks: str) -> bool:
    lower = reading.lower
    if not any(_past_sign(lower, place, sentence.stop) for place in sentence) or _is_now(reading, sentence):
        return False
    if "h" in marks:
        return True
    told = any(lower[place] in _THEN for place in sentence)
    return told and not (
        lower[first] not in _THEN and "n" in marks and _present(reading, first) and "haft" not in lower
    )


def _past_sign(lower: tuple[str, ...], place: int, stop: int) -> bool:
    word = lower[place]
    before = lower[place - 1] if place else ""
    after = lower[place + 1] if place + 1 < stop else ""
    return (
        (bool(_YEAR.fullmatch(word)) and before in ("i", "in", "fra", "siden", "år"))
        or (word in _LONG and after in ("siden", "ago"))
        or (word in _SEASON and before in ("sidste", "last", "forrige"))
        or word in _ONCE
        or (word == "barn" and before == "som")
        or (word == "fjor" and before == "i")
    )


def _only_named(reading: Reading, sentence: range, first: int, find: tuple[int, ...]) -> bool:
    """Whether an illness or symptom is only spoken of: an appointment, a leaflet, what a word means, a form's question."""
    lower = reading.lower
    if any(lower[place] in _TOLD for place in range(sentence.start, first)):
        return not _is_now(reading, sentence)
    if _present(reading, first):
        return False
    asked = any(
        lower[place] in _ASKS or (lower[place] == "hvad" and lower[place + 1 : place + 2] in (("er",), ("betyder",)))
        for place in range(sentence.start, first)
    )
    return (
        asked or any(place not in find for place in reading.near("PLANNED", sentence.start, sentence.stop - 1))
        if "PLANNED" in reading.places
        else asked
    )


def _had(reading: Reading, first: int) -> bool:
    """Whether a disease is one of before: "efter min blodprop", "har haft en blodprop"."""
    for before in range(first - 1, max(-1, first - 5), -1):
        word = reading.lower[before]
        if word in ("haft", "havde", "efter", "had", "overlevet"):
            return not _is_now(reading, reading.around(first))
        if word not in _LIGHT:
            return False
    return False


def _device_does_it(reading: Reading, find: tuple[int, ...], concepts: tuple[str, ...]) -> bool:
    """Whether the one who does it is a device: the nearest one named before the verb, or the only one in the clause."""
    if "DEVICE" not in reading.places:
        return False
    done = [place for place, name in zip(find, concepts, strict=True) if name not in ("SELF", "THIRD", "NEG", "HEAD")]
    verb = min(done, default=min(find))
    clause = reading.clause[verb]
    for before in range(verb - 1, -1, -1):
        if reading.clause[before] != clause:
            break
        if "DEVICE" in reading.concepts[before]:
            return True
        if reading.lower[before] in _NOMINATIVE or "THIRD" in reading.concepts[before]:
            return False
    if any("THIRD" in reading.concepts[place] for place in find):
        return False
    return any(reading.clause[place] == clause for place in reading.places["DEVICE"])


def _in_jest(reading: Reading, sentence: range, find: tuple[int, ...]) -> bool:
    before = reading.lower[max(sentence.start, min(find) - 3) : min(find)]
    somebody = any("THIRD" in reading.concepts[place] for place in sentence)
    thing = _any(reading, sentence, "DEVICE")
    return (thing and not somebody) or (bool(_THINGS & set(before)) and thing)


def _thing_as_subject(reading: Reading, sentence: range, find: tuple[int, ...]) -> bool:
    """Whether it is a thing that "takes my life" or "wants to die", or a stretch of them: "den app ...", "ved at ..."."""
    before = range(sentence.start, min(find))
    nearest = next((p for p in reversed(before) if _is_subject(reading, p)), None)
    return nearest is not None and "DEVICE" in reading.concepts[nearest]


def _is_subject(reading: Reading, place: int) -> bool:
    names = reading.concepts[place]
    return "DEVICE" in names or "THIRD" in names or reading.lower[place] in _NOMINATIVE


def _asks_leave(reading: Reading, sentence: range, first: int) -> bool:
    return any(reading.lower[place] in _MAY for place in range(sentence.start, min(sentence.start + 3, first)))


def _planned_birth(reading: Reading, sentence: range) -> bool:
    words = {reading.lower[place] for place in sentence}
    return bool(words & _BIRTH_PLANS) and not words & {"nu", "hjælp", "straks", "now"}


def _goes_on(reading: Reading, sentence: range, find: tuple[int, ...]) -> bool:
    """Whether weak words go on to something ordinary: "jeg kan ikke mere logge ind"."""
    after = max(find) + 1
    if _any(reading, sentence, "DEVICE") or _any(reading, sentence, "PLANNED"):
        return True
    return (
        after < len(reading.lower)
        and reading.clause[after] == reading.clause[after - 1]
        and reading.lower[after] not in _AFTER_WEAK
    )
