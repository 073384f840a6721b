"""How a text is read for numbers: "shadows" of the same length, in which every spelling of a digit is that digit.

A shadow keeps positions, so that what a rule finds in it can be cut out of the text itself. Letters stay letters, since
they end a run of digits; invisible characters and what is left over of a number word become NUL, which counts as a
separator. Standard library alone; runs on Python 3.10 and 3.11.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_TEENS = "ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split()
_UNITS = "nul en to tre fire fem seks syv otte ni".split()
_TENS = {"tyve": 2, "tredive": 3, "fyrre": 4, "halvtreds": 5, "tres": 6, "halvfjerds": 7, "firs": 8, "halvfems": 9}
_FOREIGN_UNITS = (
    "zero one two three four five six seven eight nine".split(),
    "null eins zwei drei vier fünf sechs sieben acht neun".split(),
)
_ORDINALS = (
    "første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende "
    "sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende "
    "seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte"
).split()
_MONTHS = "januar februar marts april maj juni juli august september oktober november december".split()


def _number_words() -> dict[str, str]:
    words = {word: str(number) for number, word in enumerate(_UNITS)}
    words |= {"et": "1", "én": "1", "ét": "1"}
    words |= {word: str(number) for units in _FOREIGN_UNITS for number, word in enumerate(units)}
    words |= {word: str(number) for number, word in enumerate(_TEENS, start=10)}
    words |= {word: f"{tens}0" for word, tens in _TENS.items()}
    words |= {word: f"{number:02}" for number, word in enumerate(_ORDINALS, start=1)}
    words |= {word: f"{number:02}" for number, word in enumerate(_MONTHS, start=1)}
    return words | {word[:3]: f"{number:02}" for number, word in enumerate(_MONTHS, start=1)}


_WORDS = _number_words()
_ALTERNATIVES = "|".join(sorted(_WORDS, key=len, reverse=True))
_NUMBER_WORD = re.compile(
    rf"(?<![^\W\d_])(?:(en|et|to|tre|fire|fem|seks|syv|otte|ni)[ -]?og[ -]?({'|'.join(_TENS)})|({_ALTERNATIVES}))"
    r"(?![^\W\d_])",
    re.IGNORECASE,
)
_BETWEEN = "kryds|streg|bindestreg|tankestreg|skråstreg|minus|dash|hyphen|mellemrum|punktum|prik|komma|x"
_JOINING_SIGN = re.compile(rf"(?<![^\W\d_])(?:{_BETWEEN})(?![^\W\d_])", re.IGNORECASE)
_JOINING_WORD = re.compile(r"(?<![^\W\d_])(?:og|så|i|den|derefter|and|und)(?![^\W\d_])", re.IGNORECASE)
_LETTER_FOR_ZERO = re.compile(r"(?<=\d)[oO](?=[\d\W_]|$)|(?<![^\W\d_])[oO](?=\d)")
_LETTER_FOR_ONE = re.compile(r"(?<=\d)[lI](?=\d)")
_ENCODED = re.compile(r"%3(\d)|%(?:C2%A0|E2%80%[89A-F][0-9A-F]|2[0-9A-F])|&#?\w{2,8};", re.IGNORECASE)


class _Characters(dict):  # type: ignore[type-arg]
    """A table for `str.translate`, filled as characters are met: digits of any script, dashes, spaces, invisibles."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        digit = unicodedata.digit(character, None)
        category = unicodedata.category(character)
        if digit is not None:
            self[code] = str(digit)
        elif category in {"Cf", "Mn", "Me"}:
            self[code] = "\0"
        else:
            self[code] = {"Pd": "-", "Zs": " "}.get(category, "@" if character == "＠" else character)
        return str(self[code])


_CHARACTERS = _Characters()


def figures(text: str) -> str:
    """The text with every digit, dash and space of any script as the plain one; letters untouched."""
    return text.translate(_CHARACTERS)


def readings(text: str) -> Iterator[str]:
    """Yield the shadows of a text: as written, URL- or HTML-decoded, and with number words as digits."""
    plain = figures(text)
    written = _written(plain)
    yield written
    if "%" in plain or "&" in plain:
        yield _written(_ENCODED.sub(_decoded, plain))
    spoken, found = _NUMBER_WORD.subn(_digits, written)
    if found:
        yield _JOINING_WORD.sub(_blank, spoken)


def _written(plain: str) -> str:
    shadow = _JOINING_SIGN.sub(_blank, plain)
    return _LETTER_FOR_ONE.sub("1", _LETTER_FOR_ZERO.sub("0", shadow))


def _blank(found: re.Match[str]) -> str:
    return " " * len(found.group())


def _decoded(found: re.Match[str]) -> str:
    return (found.group(1) or " ").rjust(len(found.group()))


def _digits(found: re.Match[str]) -> str:
    unit, tens, word = found.groups()
    digits = f"{_TENS[tens.lower()]}{_WORDS[unit.lower()]}" if tens else _WORDS[word.lower()]
    return digits.ljust(len(found.group()), "\0")
