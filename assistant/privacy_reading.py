"""How a text is read for numbers: "shadows" of the same length, with every spelling of a digit as that digit.

A shadow keeps positions, so that what a rule finds in it can be cut out of the text itself. Letters stay
letters, since they end a run of digits; invisible characters become NUL and what is left over of a number
word SOH; both count as separators. Standard library alone; runs on Python 3.10 and 3.11.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

_UNITS = "nul en to tre fire fem seks syv otte ni".split()  # noqa: SIM905 - reads as a list of words
_TEENS = "ti elleve tolv tretten fjorten femten seksten sytten atten nitten".split()  # noqa: SIM905
_TENS = {
    "tyve": 2,
    "tredive": 3,
    "fyrre": 4,
    "halvtreds": 5,
    "tres": 6,
    "halvfjerds": 7,
    "firs": 8,
    "halvfems": 9,
}
_FOREIGN_UNITS = (
    "zero one two three four five six seven eight nine".split(),  # noqa: SIM905
    "null eins zwei drei vier fünf sechs sieben acht neun".split(),  # noqa: SIM905
)
_ORDINALS = """
    første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende
    sekstende syttende attende nittende tyvende enogtyvende toogtyvende treogtyvende fireogtyvende femogtyvende
    seksogtyvende syvogtyvende otteogtyvende niogtyvende tredivte enogtredivte
"""
_MONTHS = "januar februar marts april maj juni juli august september oktober november december"


def _number_words() -> dict[str, str]:
    words = {word: str(number) for number, word in enumerate(_UNITS)}
    words |= {"et": "1", "én": "1", "ét": "1"}
    words |= {word: str(number) for units in _FOREIGN_UNITS for number, word in enumerate(units)}
    words |= {word: str(number) for number, word in enumerate(_TEENS, start=10)}
    words |= {word: f"{tens}0" for word, tens in _TENS.items()}
    words |= {
        f"{unit}og{word}": f"{tens}{number}" for word, tens in _TENS.items() for number, unit in enumerate(_UNITS)
    }
    words |= {word: f"{number:02}" for number, word in enumerate(_ORDINALS.split(), start=1)}
    words |= {word: f"{number:02}" for number, word in enumerate(_MONTHS.split(), start=1)}
    return words | {word[:3]: f"{number:02}" for number, word in enumerate(_MONTHS.split(), start=1)}


_WORDS = _number_words()
_SPACED_TENS = re.compile(rf"[ -]og[ -](?:{'|'.join(_TENS)})(?![^\W\d_])", re.IGNORECASE)
_SPACED = re.compile(rf"(?<![^\W\d_])({'|'.join(_UNITS[1:])}|et){_SPACED_TENS.pattern}", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+")
# What is left of a number word or of "%31" after its digit: a separator that belongs to the number before it.
LEFT_OVER = "\x01"
_SIGNS = "kryds|streg|bindestreg|tankestreg|skråstreg|minus|dash|hyphen|mellemrum|punktum|prik|komma|x"
_JOINS = "og|så|i|den|derefter|and|und"
_SIGN_AFTER_DIGIT = re.compile(rf"(?<=\d)(?:[\W_]{{0,16}}(?:{_SIGNS})(?![^\W\d_])){{1,3}}", re.IGNORECASE)
_WORD_AFTER_DIGIT = re.compile(
    rf"(?<=\d)(?:[\W_]{{0,16}}(?:{_SIGNS}|{_JOINS})(?![^\W\d_])){{1,3}}(?=[\W_]{{0,16}}\d)", re.IGNORECASE
)
_LETTER = re.compile(r"[^\W\d_]")
_LETTER_FOR_ZERO = re.compile(r"(?<=\d)[oO](?=[\d\W_]|$)|(?<![^\W\d_])[oO](?=\d)")
_LETTER_FOR_ONE = re.compile(r"(?<=\d)[lI](?=\d)")
_ENCODED = re.compile(r"%3(\d)|%(?:C2%A0|E2%80%[89A-F][0-9A-F]|2[0-9A-F])|&#?\w{2,8};", re.IGNORECASE)


class _Characters(dict):  # type: ignore[type-arg]
    """A table for `str.translate`, filled as met: digits of any script, dashes, spaces."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        digit = unicodedata.digit(character, None)
        category = unicodedata.category(character)
        if digit is not None:
            self[code] = str(digit)
        elif category in {"Cf", "Mn", "Me"} or (category == "Cc" and not character.isspace()):
            self[code] = "\0"
        else:
            self[code] = {"Pd": "-", "Zs": " "}.get(category, "@" if character == "＠" else character)
        return str(self[code])


_CHARACTERS = _Characters()


def figures(text: str) -> str:
    """The text with every digit, dash and space of any script as the plain one; letters untouched."""
    return text.translate(_CHARACTERS)


def readings(text: str) -> Iterator[str]:
    """Yield the shadows of a text: URL- or HTML-decoded, as written, and with number words as digits."""
    plain = figures(text)
    if "%" in plain or "&" in plain:
        yield _written(_ENCODED.sub(_decoded, plain))
    written = _written(plain)
    yield written
    if any(word.lower() in _WORDS for word in set(_WORD.findall(written))):
        yield _spoken(written)


def _written(plain: str) -> str:
    shadow = _SIGN_AFTER_DIGIT.sub(_blank, plain)
    return _LETTER_FOR_ONE.sub("1", _LETTER_FOR_ZERO.sub("0", shadow))


def _spoken(written: str) -> str:
    if _SPACED_TENS.search(written):
        written = _SPACED.sub(_together, written)
    return _WORD_AFTER_DIGIT.sub(_blank, _WORD.sub(_digits, written))


def _blank(found: re.Match[str]) -> str:
    return _LETTER.sub(" ", found.group())


def _decoded(found: re.Match[str]) -> str:
    return (found.group(1) or " ").ljust(len(found.group()), LEFT_OVER)


def _together(found: re.Match[str]) -> str:
    """Number words such as "fire og tyve" as their digits, of the same length."""
    word = found.group().lower().replace(" ", "").replace("-", "")
    return _WORDS["enog" + word[4:] if word.startswith("etog") else word].ljust(len(found.group()), LEFT_OVER)


def _digits(found: re.Match[str]) -> str:
    word = found.group()
    digits = _WORDS.get(word.lower())
    return word if digits is None else digits.ljust(len(word), LEFT_OVER)
