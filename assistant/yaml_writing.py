"""Writes plain values as YAML in one canonical form: the same values always give the same bytes.

Texts stand plain where nothing can be misread, as a block where they have several lines, else in double
quotes. Nothing is wrapped, so that a changed word is a changed line and no more.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

Value = object
"""None, bool, text, list or map of these."""


class Block(str):
    """A text that is written as a block even when it has one line."""

    __slots__ = ()


_STEP = "  "
_SPECIAL_FIRST = frozenset("-?:,[]{}#&*!|>'\"%@`=<")
_WORDS = frozenset(("null", "~", "true", "false", "yes", "no", "on", "off"))
_NUMBER = re.compile(
    r"[-+]?(\d[\d_]*(\.[\d_]*)?|\.\d[\d_]*)([eE][-+]?\d+)?|0[xob][\da-fA-F_]+|[-+]?\d[\d_]*(:[0-5]?\d)+(\.\d*)?"
    r"|[-+]?\.(inf|nan)",
    re.IGNORECASE,
)
_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def dump(values: Mapping[str, Value]) -> str:
    """A map as YAML text."""
    return "".join(f"{line}\n" for line in _map(values, ""))


def _map(values: Mapping[str, Value], indent: str) -> Iterator[str]:
    for name, value in values.items():
        yield from _entry(f"{indent}{_scalar(name)}:", value, indent)


def _entry(head: str, value: Value, indent: str) -> Iterator[str]:
    """A value after its name or dash; what does not fit on that line stands below, one step in."""
    if isinstance(value, str) and _as_block(value):
        yield f"{head} |-"
        yield from (f"{indent}{_STEP}{line}" if line else "" for line in value.split("\n"))
    elif isinstance(value, Mapping) and value:
        yield head
        yield from _map(value, indent + _STEP)
    elif isinstance(value, Sequence) and not isinstance(value, str) and value:
        yield head
        yield from _list(value, indent + _STEP)
    else:
        yield f"{head} {_flat(value)}"


def _list(values: Sequence[Value], indent: str) -> Iterator[str]:
    for value in values:
        if isinstance(value, Mapping) and value:
            first, *others = _map(value, indent + _STEP)
            yield f"{indent}- {first[len(indent) + len(_STEP) :]}"
            yield from others
        else:
            yield from _entry(f"{indent}-", value, indent)


def _flat(value: Value) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return _scalar(value)
    return "{}" if isinstance(value, Mapping) else "[]"


def _as_block(text: str) -> bool:
    if not isinstance(text, Block) and "\n" not in text:
        return False
    return bool(text) and text == text.strip() and all(line.isprintable() for line in text.split("\n"))


def _scalar(text: str) -> str:
    return str(text) if _is_plain(text) else '"' + "".join(map(_escaped, text)) + '"'


def _is_plain(text: str) -> bool:
    return (
        bool(text)
        and text.isprintable()
        and text == text.strip()
        and text[0] not in _SPECIAL_FIRST
        and ": " not in text
        and " #" not in text
        and not text.endswith(":")
        and text.casefold() not in _WORDS
        and not _NUMBER.fullmatch(text)
    )


def _escaped(sign: str) -> str:
    if sign in _ESCAPES:
        return _ESCAPES[sign]
    if sign.isprintable():
        return sign
    code = ord(sign)
    return f"\\x{code:02x}" if code < 0x100 else f"\\u{code:04x}" if code < 0x10000 else f"\\U{code:08x}"
