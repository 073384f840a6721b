"""Rules only: masking of personal numbers, what may reach disk while it is typed, what is due for deletion.

Shared with the chatbot, so it uses the standard library alone and runs on Python 3.10 and 3.11. The rules
carry nothing
out: the store, the channel and the log do.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from types import MappingProxyType

from assistant.privacy_reading import figures, readings
from assistant.privacy_rules import (
    PLAUSIBLE,
    PLAUSIBLE_SPREAD,
    digits_of,
    is_written_date,
    spans,
    trailing_run,
)

# 112, the police, the neighbour region's line, lægevagten and Giftlinjen (facts 5 and 6): never masked.
SERVICE_NUMBERS = frozenset({"112", "114", "1813", "70110707", "82121212"})

PLACEHOLDERS: Mapping[str, str] = MappingProxyType(
    {"cpr": "[CPR]", "phone": "[telefon]", "email": "[e-mail]", "number": "[tal]"}
)

_FEWEST_HELD, _CPR_DIGITS = 6, 10
_SHORT_MESSAGE_WORDS = 4
_FIRST_DIGITS = re.compile(r"\d(?:[\W_]{0,24}\d)*\x01*")
_END_WITH_LETTERS = re.compile(r"[\W_]{0,4}(?=\w{0,3}\d)(?=\w{0,3}[A-Za-z])(?P<end>[0-9A-Za-z]{4})(?!\w)")
_OPEN_WITH_LETTERS = re.compile(
    rf"(?<!\w)(?<!\d[-./ ])(?={PLAUSIBLE_SPREAD})\d\d[-./ ]?\d\d[-./ ]?\d\d"
    r"(?:-(?=[\dA-Za-z]{1,3}$)\d{0,2}[A-Za-z]\w{0,2}|\d{1,2}[A-Za-z]\w?)$"
)
_LETTER = re.compile(r"[^\W\d_]")
_SAYS_TIME = re.compile(r"\b(?:kl|klokken|klok)\b", re.IGNORECASE)


# --- masking ------------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Masked:
    """A text that may be kept: what was masked is named in `kinds` ("cpr", "phone", "email", "number")."""

    text: str
    kinds: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether anything was masked."""
        return bool(self.kinds)


def without_placeholders(text: str) -> str:
    """A masked text without what stands for the numbers: to search with, where "[CPR]" would find answers about CPR."""
    for placeholder in PLACEHOLDERS.values():
        text = text.replace(placeholder, " ")
    return text


def mask(text: str, allowed: frozenset[str] = frozenset()) -> Masked:
    """The text with personal numbers and e-mail addresses replaced by placeholders, however they are written.

    Masking a masked text changes nothing. Time grows with the length of the text alone.

    Args:
        text: What a citizen or a member of staff wrote.
        allowed: Numbers that stay, written in any way ("70 11 07 07"), and e-mail addresses; the numbers of
            `SERVICE_NUMBERS` always do.
    """
    kept = SERVICE_NUMBERS | _normalised(allowed)
    kinds: list[str] = []
    while (masked := _masked_once(text, kept, kinds)) != text:
        text = masked
    return Masked(text, tuple(dict.fromkeys(kinds)))


def _normalised(allowed: frozenset[str]) -> frozenset[str]:
    digits = {digits_of(figures(entry)) for entry in allowed if "@" not in entry}
    return frozenset(
        digits | {entry.lower() for entry in allowed if "@" in entry} | {d[2:] for d in digits if len(d) == 10}
    )


def _masked_once(text: str, allowed: frozenset[str], kinds: list[str]) -> str:
    for shadow in readings(text):
        if found := spans(shadow, allowed):
            kinds += [span.kind for span in found]
            parts, last = [], 0
            for start, end, kind in found:
                parts += [text[last:start], PLACEHOLDERS[kind]]
                last = end
            # The other readings no longer fit this text; the next round reads it anew.
            return "".join([*parts, text[last:]])
    return text


# --- while it is typed --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Typed:
    """A text being typed: `stored` is masked and may reach disk, `held` is raw and stays in memory."""

    stored: str
    held: str


def typed(text: str, allowed: frozenset[str] = frozenset()) -> Typed:
    """The part of a text being typed that may reach disk, and the unfinished number that may not.

    Held back is the run of digits at the very end of the text, with whatever separators and number words it
    has, when it has six to nine digits (it may become a CPR number), or more that no rule has masked yet.
    Also a date and a phone number at the very end are held: the next key may make them part of something
    else. A run is over as soon as a letter, or more than 24 other characters, follow it; then it is an
    ordinary number or was masked. Five digits or fewer are stored. When the person stops (leaves the field,
    ends the call, sends), use `ended` on the whole text.
    """
    cut = _unfinished(text)
    if cut == len(text):
        text = mask(text, allowed).text
        cut = _unfinished(text, fewest=_FEWEST_HELD)
    return Typed(mask(text[:cut], allowed).text, text[cut:])


def storable(text: str, allowed: frozenset[str] = frozenset()) -> str:
    """The part of a text being typed that may reach disk: `typed(text).stored`."""
    return typed(text, allowed).stored


def ended(text: str, allowed: frozenset[str] = frozenset()) -> str:
    """The whole text for keeping, when the person has clearly ended it: sent, left the field, hung up.

    Masked as by `mask`; in addition a run of six to nine digits at the end that begins like a CPR number
    ("150482", "15 04 82 1") becomes "[tal]", since the rest may follow in the next message. A written date
    ("12-05-2026", "12.05.26") and an allowed number stay.
    """
    return _ended(mask(text, allowed).text, _normalised(allowed) | SERVICE_NUMBERS)[0]


def _unfinished(text: str, fewest: int = 0) -> int:
    """Where an unfinished run begins (one of six to nine digits unless `fewest`), else the length."""
    letters = _OPEN_WITH_LETTERS.search(figures(text[-24:]))
    cut = len(text) - len(text[-24:]) + letters.start() if letters else len(text)
    for shadow in readings(text[-2_000:]):
        start, count = trailing_run(shadow)
        if count >= fewest if fewest else _FEWEST_HELD <= count < _CPR_DIGITS:
            cut = min(cut, len(text) - len(shadow) + start)
    return cut


def _ended(text: str, allowed: frozenset[str]) -> tuple[str, str]:
    """The text with an open run at its end masked, and the digits of its last run (at most nine)."""
    tail = ""
    for shadow in readings(text):
        start, count = trailing_run(shadow)
        run, digits = shadow[start:], digits_of(shadow[start:])
        tail = max(tail, digits if count < _CPR_DIGITS and digits not in allowed else "", key=len)
        if _is_open(digits) and digits not in allowed and not is_written_date(run):
            close = start + len(run) - len(re.search(r"[^\d\x01]*$", run).group())  # type: ignore[union-attr]
            return text[:start] + PLACEHOLDERS["number"] + text[close:], digits
    return text, tail


def _is_open(digits: str) -> bool:
    return _FEWEST_HELD <= len(digits) < _CPR_DIGITS and bool(PLAUSIBLE.match(digits))


# --- over several messages ----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Across:
    """A message masked with regard to the one before: `text` may be kept; `tail` goes into the next call."""

    text: str
    tail: str
    kinds: tuple[str, ...] = ()

    @property
    def changed(self) -> bool:
        """Whether anything was masked."""
        return bool(self.kinds)


def mask_across(previous_tail: str, text: str, allowed: frozenset[str] = frozenset()) -> Across:
    """A finished message, masked so that it is no part of a CPR number begun in the messages before it.

    Nothing that was stored ever has to be rewritten, because no more than a date is ever let through: a
    message that ends in an open run ("150482", "15 04 82 1") loses it at once ("[tal]", see `ended`); a
    written date ("15-04-82") stays, since alone it is a date; and the digits that would complete it to ten in
    the next message ("1234", "de sidste er 1234", "3AB4") become "[tal]". Digits sent one or two at a time
    are counted together, and masked from the sixth on. A time after "kl." is left alone.

    Args:
        previous_tail: `tail` of the same writer's message before, "" for the first. It holds raw digits: keep
        it in
            memory only and drop it with the conversation; after a restart "" is right.
        text: The raw message.
        allowed: As for `mask`.
    """
    kept = SERVICE_NUMBERS | _normalised(allowed)
    masked = mask(text, allowed)
    joined, carried, used = _joined(previous_tail, masked.text, kept)
    closed, tail = _ended(joined, kept)
    kinds = masked.kinds + (("number",) if closed != masked.text else ())
    if used:
        tail = carried
    elif not tail and _is_open(begun := _ended(text, kept)[1]):
        tail = begun  # "mit cpr er 150482" is masked at once; the rest may still come
    elif not tail and not masked.changed and len(text.split()) <= _SHORT_MESSAGE_WORDS:
        tail = previous_tail  # "og", "bindestreg": the rest may still come
    return Across(closed, tail, tuple(dict.fromkeys(kinds)))


def _joined(tail: str, text: str, allowed: frozenset[str]) -> tuple[str, str, bool]:
    """The text without the digits that continue `tail`; the new tail; and whether any did."""
    if not tail:
        return text, "", False
    for shadow in readings(text):
        if len(tail) >= _FEWEST_HELD and (letters := _END_WITH_LETTERS.match(shadow)):
            return _cut(text, letters.start("end"), letters.end("end")), "", True
        first = _FIRST_DIGITS.search(shadow)
        if first is None or _SAYS_TIME.search(shadow[: first.start()]):
            continue
        digits = digits_of(first.group())
        whole = tail + digits
        if digits in allowed and not (_completes(tail, digits) and len(shadow) - len(first.group()) < 4):
            if len(whole) < _CPR_DIGITS and not _LETTER.search(shadow):
                # "112" alone may be the middle of a number sent bit by bit
                return _cut(text, *first.span()) if _is_open(whole) else text, whole, True
            continue
        if _completes(tail, digits):
            return _cut(text, *first.span()), "", True
        if len(whole) < _CPR_DIGITS and not shadow[: first.start()].strip(" -\0"):
            at_end = not shadow[first.end() :].strip(" -.,\0")
            masked = _cut(text, *first.span()) if at_end and _is_open(whole) else text
            return masked, whole if at_end else "", at_end
    return text, "", False


def _completes(tail: str, digits: str) -> bool:
    with_century = len(tail) == 8 and tail[4:6] in {"18", "19", "20"}
    wanted = {_CPR_DIGITS - len(tail)} | ({4} if with_century else set())
    return bool(PLAUSIBLE.match(tail + digits)) and len(digits) in wanted


def _cut(text: str, start: int, end: int) -> str:
    return text[:start] + PLACEHOLDERS["number"] + text[end:]


# --- retention ----------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Retention:
    """How long a kind of data is kept. `days` count from `since`: "saved", or "done" (then 0 is at once)."""

    days: int
    since: str
    source: str


_PROPOSAL = "facts 7.3: the region's data protection officer decides; until then the shorter of what is proposed"
RETENTION: Mapping[str, Retention] = MappingProxyType(
    {
        "chat_text": Retention(21, "saved", _PROPOSAL),
        "chat_feedback": Retention(21, "saved", _PROPOSAL),
        "call_note": Retention(365, "saved", _PROPOSAL),
        "call_words": Retention(365, "saved", _PROPOSAL),
        "search_miss": Retention(90, "saved", "design 5, Search: kept masked, for the editors"),
        "audit": Retention(730, "saved", "design 5, People: an export is known for longer than the calls in it"),
        "call_back_number": Retention(0, "done", "design 5, Privacy: deleted when the call-back is done"),
    }
)


def due(kind: str, since: str) -> str:
    """The moment (UTC ISO 8601) from which data of a kind must be gone.

    Args:
        kind: A key of `RETENTION`.
        since: When it was saved, or for kinds that count from "done", when that was; UTC ISO 8601.

    Raises:
        KeyError: No such kind.
    """
    return (_moment(since) + timedelta(days=RETENTION[kind].days)).isoformat(timespec="milliseconds")


def is_due(kind: str, saved_at: str, now: str) -> bool:
    """Whether data of a kind must be deleted now; "" for `saved_at` means not done yet, so not due."""
    return bool(saved_at) and _moment(now) >= _moment(due(kind, saved_at))


def _moment(iso: str) -> datetime:
    # Python 3.10 does not read the "Z".
    moment = datetime.fromisoformat(iso.replace("Z", "+00:00"))
    return moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
