"""Where personal numbers stand in a shadow (see `privacy_reading`), and the ordinary numbers to leave.

All patterns are linear: digits and separators are disjoint, and every separator between two digits is
bounded. Standard library alone; runs on Python 3.10 and 3.11.

Source: form of the CPR number, CPR-kontoret (facts 7.1): date and four more; the check digit proves nothing
any more, so only a plausible date is asked for. Replacement numbers may have 60 added to the day, or letters
at the end.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import NamedTuple

from assistant.privacy_reading import LEFT_OVER

LONGEST_GAP = 24
GAP = rf"[\W_]{{0,{LONGEST_GAP}}}"
_DAY, _MONTH = r"(?:0[1-9]|[12]\d|3[01])", r"(?:0[1-9]|1[0-2])"
_ANY_DAY = r"(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01])"
_WALL_OF_DIGITS = 200

PLAUSIBLE = re.compile(_ANY_DAY + _MONTH)
PLAUSIBLE_SPREAD = rf"{_ANY_DAY}[-./ ]?{_MONTH}"
_PLAUSIBLE_TEN = re.compile(rf"(?={_ANY_DAY}{_MONTH}\d{{6}})")
_NO_DIGIT_BEFORE, _NO_DIGIT_AFTER = r"(?<!\d)", r"(?!\d)"

# "kl. 10.15", "10:15"; what follows a date so is a time, not the end of a CPR number.
_CLOCK = r"(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[.:][0-5]\d)?(?!\d)"
_SAID_TIME = rf"(?:kl\.?|klokken|klok|at|um)[ \0]{{0,3}}(?:{_CLOCK}|\d{{1,2}}(?!\d)|[012]\d[0-5]\d(?!\d))"
_COLON_TIME = r"(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?(?:[.,]\d{1,6})?(?!:?\d)"
_TIME = rf"(?:[ ,.\0]{{0,3}}(?:{_SAID_TIME}|(?:d\.? ?)?{_COLON_TIME})(?:[ ]?[-–][ ]?{_CLOCK})?)"
_LONG_DATE = r"[0-3]?\d[-./ ]{1,2}[01]?\d[-./ ]{1,2}(?:19|20)\d\d(?!\d)"
_ISO_DATE = (
    r"(?:19|20)\d\d-[01]\d-[0-3]\d"
    r"(?:[T ,]{1,2}[0-2]\d:[0-5]\d(?::[0-5]\d(?:[.,]\d{1,9})?)?(?:[+-]\d\d:?\d\d(?!\d)|Z)?)?"
)
_SHORT_DATE_AND_TIME = rf"[0-3]?\d[-./][01]?\d[-./]\d\d{_TIME}"
_TIME_SPAN = rf"{_CLOCK}[ ]?[-–][ ]?{_CLOCK}"
_LONG_DATE_END = rf"(?:{_TIME}|(?!{GAP}\d))"
_ORDINARY = re.compile(
    rf"(?<!\d)(?:{_LONG_DATE}{_LONG_DATE_END}|{_ISO_DATE}(?![-./ ]?\d)|{_SHORT_DATE_AND_TIME}|"
    rf"{_SAID_TIME}(?![-./ ]?\d)|"
    rf"(?<![:.])(?:{_TIME_SPAN}|{_COLON_TIME})(?![-:./]\d))",
    re.IGNORECASE,
)

_PERSONAL_WORD = r"(?:cpr|personnummer|personnr|cprnr|cprnummer)"
_STUCK = re.compile(r"\d(?:\0{0,24}\d){9,}")
_SIX_FOUR = re.compile(rf"(?<!\d)\d{{6}}(?:[\W_]{{1,3}}|(?<={_DAY}{_MONTH}\d\d)[\W_]{{1,{LONGEST_GAP}}})\d{{4}}(?!\d)")
_DATE_FOUR = re.compile(r"(?<!\d)\d\d[\W_]{1,3}\d\d[\W_]{1,3}\d\d[\W_]{1,3}\d{4}(?!\d)")
_LONG_YEAR_FOUR = re.compile(
    rf"(?<!\d){_DAY}[-./ \0]{{0,3}}{_MONTH}[-./ \0\x01]{{0,12}}(?:18|19|20)\d\d[-–/. \0]{{1,4}}"
    rf"(?!{_CLOCK}|\d{{1,2}}[.:])\d{{4}}(?!\d|[ ]?kr)",
    re.IGNORECASE,
)
_WITH_LETTERS = re.compile(
    rf"(?<!\w){_ANY_DAY}[-./ \0]{{0,3}}{_MONTH}[-./ \0]{{0,3}}\d\d(?:(?P<joined>[-–/.\0]{{0,3}})|[ ]{{1,3}})"
    r"(?P<end>(?=\w{0,3}\d)(?=\w{0,3}[A-Za-z])[0-9A-Za-z]{4}|(?<=-)[A-Z]{4})(?!\w)"
)
_WORDS_BETWEEN = re.compile(
    rf"(?<!\d){_ANY_DAY}{_MONTH}\d\d(?=\D{{0,40}}[^\W\d_])(?!\D{{0,40}}?(?:\bkl\b|klokken|\[))\D{{1,40}}(?P<end>\d{{4}})"
    r"(?!\d|[ ]?kr\b|[ ]?,-)",
    re.IGNORECASE,
)
_SAID_LAST_FOUR = re.compile(
    r"\bsidste[ ](?:fire|4)\b(?:[ ]{1,3}"
    r"(?:i|af|på|mit|dit|hans|hendes|er|cifre|tal|numre|cpr|cpr-nummer|nummer|så|:|[-:])){0,6}"
    r"[ :=-]{1,4}(?P<part>\d[\W_]{0,2}\d[\W_]{0,2}\d[\W_]{0,2}\d)(?!\d)",
    re.IGNORECASE,
)
_SAID_PERSONAL = re.compile(
    rf"(?<![\[\w]){_PERSONAL_WORD}(?:[\W_]{{0,3}}(?:er|nr|nummer|nummeret|mit|hans|hendes|det|de|is)\b){{0,3}}[\W_]{{1,6}}"
    r"(?P<part>\d(?:[\W_]{0,3}\d){5,9})(?!\d)",
    re.IGNORECASE,
)
_CARD = re.compile(r"(?<!\d)\d{4}(?:[ -]\d{4}){3}(?!\d)")
_CHAIN = re.compile(rf"\d(?:{GAP}\d){{9,}}")

_CONTEXT = 70
_NOT_QUIET = re.compile(r"[\d@]|snabel|[(\[{]at[)\]}]", re.IGNORECASE)
_QUIET = re.compile(rf"(?:(?!snabel|[(\[{{]at[)\]}}])[^\d@]){{{2 * _CONTEXT + 10},}}", re.IGNORECASE)

_E_MAIL = re.compile(r"(?<![\w.+\0-])[\w.+\0-]+[ ]?@[ ]?[\w\0-]+(?:\.[\w\0-]+)+")
_SPOKEN_E_MAIL = re.compile(
    r"(?<![\w.+-])[\w.+-]+[ ]?(?:\(at\)|\[at\]|\{at\}|[ ]snabel-?[ ]?a[ ])[ ]?"
    r"[\w-]+(?:(?:\.|[ ]?(?:punktum|prik|dot)[ ])[\w-]+)+",
    re.IGNORECASE,
)
_DANISH_PHONE = re.compile(
    r"(?<![\d])(?<!\d[.,])(?:(?:\+|00)45[\W_]{0,3})?"
    r"(?P<number>[2-9]\d(?:\0{0,9}\d){6}|[2-9]\d(?P<between>[ .\0/-]{1,3})\d\d(?:(?P=between)\d\d){2}|"
    r"[2-9]\d{3}[ -]\d{4}|"
    r"[2-9]\d[ -]\d{3}[ -]\d{3}|[2-9]\d\d[ -]\d\d[ -]\d{3}|[2-9]\d\d[ -]\d{3}[ -]\d\d|[2-9]\d[ -]\d{6}|"
    r"[2-9](?:[ ]\d){7})(?!\d|[.,]\d|[ ]?kr\b|,-)"
)
_PREFIXED_PHONE = re.compile(r"(?<![\w+])(?:\+|00)[\0]{0,9}[1-9](?:[ \0()-]{0,3}\d){7,14}(?!\d)")
_EIGHT_DIGIT_DATE = re.compile(rf"{_DAY}{_MONTH}(?:19|20)\d\d|(?:19|20)\d\d{_MONTH}{_DAY}|(?:19|20)\d\d(?:19|20)\d\d")
_WRITTEN_DATE = re.compile(rf"{_DAY}?\d?[-./]{_MONTH}?\d?[-./](?:\d\d|(?:19|20)\d\d)")
_NUMBER = re.compile(r"(?<!\d)\d(?:[ .\0-]{0,2}\d){1,11}(?!\d)")


class Span(NamedTuple):
    """A stretch to mask: where, and as what ("cpr", "phone", "email" or "number")."""

    start: int
    end: int
    kind: str


def spans(shadow: str, allowed: frozenset[str]) -> list[Span]:
    """Everything to mask in a shadow, none overlapping, in order of place."""
    found: list[Span] = []
    for start, end in _busy(shadow):
        for span in _spans(shadow[start:end], allowed):
            found.append(Span(start + span.start, _with_left_over(shadow, start + span.end), span.kind))
    return found


def _busy(shadow: str) -> Iterator[tuple[int, int]]:
    """The stretches of a shadow that hold digits or an at-sign, with enough around them for every rule."""
    start = 0
    for quiet in _QUIET.finditer(shadow):
        if quiet.start() > 0:
            yield start, quiet.start() + _CONTEXT
        start = quiet.end() - _CONTEXT
    if _NOT_QUIET.search(shadow, start):
        yield start, len(shadow)


def _spans(shadow: str, allowed: frozenset[str]) -> list[Span]:
    found: list[Span] = []
    for rule in (_e_mails, _grouped, _phones_abroad):
        shadow = _take(shadow, rule(shadow, allowed), found)
    shadow = _hide(shadow, _allowed_numbers(shadow, allowed))
    shadow = _hide(shadow, (match.span() for match in _ORDINARY.finditer(shadow)))
    for rule in (_runs, _phones):
        shadow = _take(shadow, rule(shadow, allowed), found)
    return sorted(found)


def _with_left_over(shadow: str, end: int) -> int:
    """The end moved behind the letters of the number word it cuts, and behind invisible characters."""
    while end < len(shadow) and shadow[end] in (LEFT_OVER, "\0"):
        end += 1
    return end


def digits_of(text: str) -> str:
    """The digits of a shadow alone."""
    return re.sub(r"\D+", "", text)


def is_written_date(run: str) -> bool:
    """Whether a run of digits is written as a date: "12-05-26", "12.05.2026"."""
    return bool(_WRITTEN_DATE.fullmatch(run.strip(" ,.\0")))


def trailing_run(shadow: str) -> tuple[int, int]:
    """Where the last run of digits begins and how many digits it has; (len, 0) when a letter ends the text.

    At most the last `_WALL_OF_DIGITS` digits are counted.
    """
    start, count, gap = len(shadow), 0, 0
    for place in range(len(shadow) - 1, -1, -1):
        character = shadow[place]
        if "0" <= character <= "9":
            start, count, gap = place, count + 1, 0
        elif character.isalnum() or gap >= LONGEST_GAP or count >= _WALL_OF_DIGITS:
            break
        else:
            gap += 1
    return start, count


def _take(shadow: str, rule: Iterator[Span], found: list[Span]) -> str:
    new = list(rule)
    found += new
    return _hide(shadow, ((span.start, span.end) for span in new))


def _hide(shadow: str, places: Iterator[tuple[int, int]]) -> str:
    """The shadow with these places turned into letters, which no rule reads and no run of digits crosses."""
    parts, last = [], 0
    for start, end in places:
        parts += [shadow[last:start], "Z" * (end - start)]
        last = end
    return "".join([*parts, shadow[last:]]) if parts else shadow


def _e_mails(shadow: str, allowed: frozenset[str]) -> Iterator[Span]:
    pattern = _E_MAIL if "@" in shadow else _SPOKEN_E_MAIL
    for match in pattern.finditer(shadow):
        if match.group().lower() not in allowed:
            yield Span(*match.span(), "email")


def _grouped(shadow: str, allowed: frozenset[str]) -> Iterator[Span]:
    """CPR numbers known by how they are grouped or by the word before them, whatever stands around."""
    ends = 0
    found = [
        Span(*_part(match), kind)
        for pattern, kind, accept in _GROUPED
        for match in pattern.finditer(shadow)
        if accept(match, allowed)
    ]
    for start, end, kind in sorted(found, key=lambda span: (span.start, -span.end)):
        if end > ends:
            yield Span(max(start, ends), end, kind)
            ends = end


def _part(match: re.Match[str]) -> tuple[int, int]:
    return match.span("part") if "part" in match.re.groupindex else match.span()


def _always(match: re.Match[str], allowed: frozenset[str]) -> bool:
    return True


def _not_service(match: re.Match[str], allowed: frozenset[str]) -> bool:
    return match.group("end") not in allowed


def _not_phone(match: re.Match[str], allowed: frozenset[str]) -> bool:
    before = match.string[max(0, match.start() - 1) : match.start()]
    digits = digits_of(match.group())
    abroad = before == "+" or digits.startswith("0045")
    return not (abroad and len(digits) <= 14)


def _not_time_span(match: re.Match[str], allowed: frozenset[str]) -> bool:
    return not _ORDINARY.match(match.string, match.start(), match.end())


def _not_allowed_number(match: re.Match[str], allowed: frozenset[str]) -> bool:
    part = match.group("part")
    return digits_of(part) not in allowed and not _ORDINARY.fullmatch(part)


_Accept = Callable[["re.Match[str]", "frozenset[str]"], bool]
_GROUPED: tuple[tuple[re.Pattern[str], str, _Accept], ...] = (
    (_STUCK, "cpr", _not_phone),
    (_SIX_FOUR, "cpr", _always),
    (_DATE_FOUR, "cpr", _not_time_span),
    (_LONG_YEAR_FOUR, "cpr", _always),
    (_WITH_LETTERS, "cpr", _always),
    (_WORDS_BETWEEN, "cpr", _not_service),
    (_SAID_LAST_FOUR, "cpr", _always),
    (_SAID_PERSONAL, "cpr", _not_allowed_number),
    (_CARD, "number", _always),
)


def _phones_abroad(shadow: str, allowed: frozenset[str]) -> Iterator[Span]:
    for match in _PREFIXED_PHONE.finditer(shadow):
        digits = digits_of(match.group())
        if digits.removeprefix("00").removeprefix("45") not in allowed:
            yield Span(*match.span(), "phone")


def _allowed_numbers(shadow: str, allowed: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The service's own numbers, where they are not part of what reads as one CPR number."""
    for match in _NUMBER.finditer(shadow):
        if digits_of(match.group()) in allowed and not _within_ten(shadow, match.start(), match.end()):
            yield match.span()


def _within_ten(shadow: str, start: int, end: int) -> bool:
    around = shadow[max(0, start - LONGEST_GAP) : end + LONGEST_GAP]
    chain = next((m for m in _CHAIN.finditer(around) if m.start() <= min(start, LONGEST_GAP)), None)
    digits = digits_of(chain.group()) if chain else ""
    return len(digits) == 10 and bool(_PLAUSIBLE_TEN.match(digits))


def _runs(shadow: str, allowed: frozenset[str]) -> Iterator[Span]:
    """CPR numbers in runs of digits grouped in any other way."""
    for chain in _CHAIN.finditer(shadow):
        if not _PLAUSIBLE_TEN.search(digits_of(chain.group())):
            continue
        if chain.end() - chain.start() > _WALL_OF_DIGITS:
            yield Span(*chain.span(), "cpr")
        else:
            yield from _windows(chain.group(), chain.start())


def _windows(chain: str, offset: int) -> Iterator[Span]:
    """Ten digits that begin with a date and begin or end where a group does; touching ones as one span."""
    places = [place for place, character in enumerate(chain) if "0" <= character <= "9"]
    digits = "".join(chain[place] for place in places)
    start = end = -1
    for match in _PLAUSIBLE_TEN.finditer(digits):
        first, last = match.start(), match.start() + 9
        if not _aligned(places, first, last):
            continue
        if places[first] > end and end >= 0:
            yield Span(offset + start, offset + end, "cpr")
            start = -1
        start = places[first] if start < 0 else start
        end = places[last] + 1
    if end >= 0:
        yield Span(offset + start, offset + end, "cpr")


def _aligned(places: list[int], first: int, last: int) -> bool:
    begins = first == 0 or places[first] - places[first - 1] > 1
    ends = last == len(places) - 1 or places[last + 1] - places[last] > 1
    six_four = places[first + 5] - places[first] == 5 and places[last] - places[last - 3] == 3
    return begins or ends or six_four


def _phones(shadow: str, allowed: frozenset[str]) -> Iterator[Span]:
    for match in _DANISH_PHONE.finditer(shadow):
        digits = digits_of(match.group("number"))
        if digits not in allowed and not _EIGHT_DIGIT_DATE.fullmatch(digits):
            yield Span(*match.span(), "phone")
