"""Reads YAML text into plain values, safely and quickly, and knows the line of every value.

Content files come from people, so nothing clever is let in: no anchors (which can grow a small file into
gigabytes), no tags, no deep nesting. Every scalar stays the text it was written as; only an empty or `null`
one becomes None.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Any

from ruamel.yaml import YAML, cyaml
from ruamel.yaml.error import MarkedYAMLError, YAMLError
from ruamel.yaml.events import (
    AliasEvent,
    DocumentStartEvent,
    Event,
    MappingEndEvent,
    MappingStartEvent,
    ScalarEvent,
    SequenceEndEvent,
    SequenceStartEvent,
)

MOST_BYTES = 3_000_000
"""The look-alikes of danger are 1.1 MB by now; a file of many more is no content."""
DEEPEST = 20
Location = tuple[str | int, ...]
"""The way to a value: keys of maps and places in lists, from the top."""

_NULLS = frozenset(("", "~", "null", "Null", "NULL"))
_NO_KEY = object()


@dataclass(frozen=True, slots=True)
class YamlFault:
    """Something wrong with the text itself: line (from 1), problem and cure in plain Danish."""

    line: int
    problem: str
    cure: str


@dataclass(slots=True)
class Document:
    """What was read. `value` is None when nothing could be read; `lines` is filled only when asked for."""

    value: Any = None
    faults: list[YamlFault] = field(default_factory=list)
    lines: dict[Location, int] = field(default_factory=dict)

    def line_of(self, location: Location) -> int:
        """The line of a value, else of the nearest thing around it."""
        while location and location not in self.lines:
            location = location[:-1]
        return self.lines.get(location, 1)


def decode(raw: bytes) -> tuple[str, YamlFault | None]:
    """The text of a file, or the fault that keeps it from being read."""
    if len(raw) > MOST_BYTES:
        return "", YamlFault(1, f"Filen er større end {MOST_BYTES // 1_000_000} MB.", "Del indholdet i flere filer.")
    try:
        return raw.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        line = raw.count(b"\n", 0, error.start) + 1
        return "", YamlFault(line, "Filen er ikke gemt som UTF-8.", "Gem filen igen med tegnsættet UTF-8.")


@lru_cache(maxsize=400)  # an edit reads every file again, and all but one are as before
def read(text: str, *, with_lines: bool = False) -> Document:
    """The values of a YAML text, and everything that is wrong with it as YAML. Shared: it may not be changed."""
    builder = _Builder(with_lines=with_lines)
    try:
        for event in _events(text):
            builder.take(event)
    except _TooDeepError as stop:
        builder.fault(stop.line, "Filen er bygget i alt for mange lag.", "Ret indrykningen efter docs/content.md.")
        builder.document.value = None
    except YAMLError as error:
        builder.document.faults.append(_syntax_fault(error, text))
        builder.document.value = None
    return builder.document


class _TooDeepError(Exception):
    def __init__(self, line: int) -> None:
        self.line = line
        super().__init__("nested too deeply")


def _events(text: str) -> Iterator[Event]:
    fast: Any = vars(cyaml).get("CParser")
    if fast is None:  # the C library is missing on this platform: slower, the same events
        yield from YAML(typ="safe", pure=True).parse(text)
        return
    parser = fast(text)
    while (event := parser.get_event()) is not None:
        yield event


class _Builder:
    """Puts events together, without recursion, so that no file can exhaust the stack."""

    def __init__(self, *, with_lines: bool) -> None:
        self.document = Document()
        self._open: list[dict[str, Any] | list[Any]] = []
        self._keys: list[Any] = []
        self._lines = self.document.lines if with_lines else None
        self._where: list[str | int] = []
        self._documents = 0
        self._handlers = {
            ScalarEvent: self._scalar,
            MappingStartEvent: self._start_map,
            SequenceStartEvent: self._start_list,
            MappingEndEvent: self._end,
            SequenceEndEvent: self._end,
            AliasEvent: self._alias,
            DocumentStartEvent: self._start_document,
        }

    def take(self, event: Event) -> None:
        """Add one event."""
        handler = self._handlers.get(type(event))
        if handler is not None:
            handler(event)

    def fault(self, line: int, problem: str, cure: str) -> None:
        """Note a fault."""
        self.document.faults.append(YamlFault(line, problem, cure))

    def _start_document(self, event: Event) -> None:
        self._documents += 1
        if self._documents == 2:
            self.fault(
                _line(event),
                "Der er mere end ét dokument i filen.",
                "Fjern linjen »---«, og lav en fil til hvert.",
            )

    def _scalar(self, event: Any) -> None:
        if event.anchor or event.tag:
            self._refuse(event)
        if self._wants_key():
            self._take_key(event)
            return
        null = event.style == "" or event.style is None
        self._add(None if null and event.value in _NULLS else tidy(event.value), event)

    def _take_key(self, event: Any) -> None:
        key, inside = event.value, self._open[-1]
        if key in inside:
            self.fault(_line(event), f"»{_short(key)}« står to gange.", "Behold den ene, og slet den anden.")
        self._keys[-1] = key
        if self._lines is not None:
            self._lines[(*self._where, key)] = _line(event)

    def _start_map(self, event: Any) -> None:
        self._start({}, event)

    def _start_list(self, event: Any) -> None:
        self._start([], event)

    def _start(self, container: dict[str, Any] | list[Any], event: Any) -> None:
        if event.anchor or event.tag:
            self._refuse(event)
        if len(self._open) >= DEEPEST or self._wants_key():
            raise _TooDeepError(_line(event))
        self._add(container, event, opened=True)
        self._open.append(container)
        self._keys.append(_NO_KEY)

    def _end(self, event: Event) -> None:
        self._open.pop()
        self._keys.pop()
        if self._lines is not None and self._where:
            self._where.pop()

    def _alias(self, event: Event) -> None:
        self._refuse(event)
        if self._wants_key():
            raise _TooDeepError(_line(event))
        self._add(None, event)

    def _refuse(self, event: Event) -> None:
        self.fault(
            _line(event),
            "Tegnene &, * og ! må ikke styre indholdet.",
            "Skriv teksten helt ud, eller sæt den i anførselstegn.",
        )

    def _wants_key(self) -> bool:
        return bool(self._open) and isinstance(self._open[-1], dict) and self._keys[-1] is _NO_KEY

    def _add(self, value: Any, event: Event, *, opened: bool = False) -> None:
        if not self._open:
            if self._documents < 2:
                self.document.value = value
            return
        inside = self._open[-1]
        if isinstance(inside, list):
            place: Any = len(inside)
            inside.append(value)
        else:
            place = self._keys[-1]
            inside.setdefault(place, value)
            self._keys[-1] = _NO_KEY
        if self._lines is not None:
            self._lines.setdefault((*self._where, place), _line(event))
            if opened:
                self._where.append(place)


def tidy(text: str) -> str:
    """Text without outer blanks, with plain line ends and composed letters, however it was typed."""
    if not text.isascii():
        text = unicodedata.normalize("NFC", text)
    return text.replace("\r\n", "\n").replace("\r", "\n").strip()


def _line(event: Any) -> int:
    return int(event.start_mark.line) + 1


def _short(text: str) -> str:
    return text if len(text) <= 40 else text[:39] + "…"


_KNOWN_SYNTAX = (
    (
        "mapping values are not allowed",
        "Der står et kolon midt i en tekst.",
        "Sæt hele teksten i anførselstegn.",
    ),
    ("tab character", "Der er brugt tabulator.", "Brug mellemrum til indrykning."),
    ("end of stream", "Et anførselstegn er ikke lukket.", "Sæt det manglende anførselstegn."),
    (
        "could not find expected ':'",
        "Der mangler et kolon efter et feltnavn.",
        "Skriv feltet som »navn: tekst«.",
    ),
    (
        "unacceptable character",
        "Filen har usynlige styretegn.",
        "Skriv stedet om på tastaturet i stedet for at kopiere det.",
    ),
    ("undefined alias", "Tegnet * er brugt uden anførselstegn.", "Sæt teksten i anførselstegn."),
)


def _syntax_fault(error: YAMLError, text: str) -> YamlFault:
    said = str(error)
    for sign, problem, cure in _KNOWN_SYNTAX:
        if sign in said:
            return YamlFault(_error_line(error, text), problem, cure)
    problem = "Filen følger ikke YAML-formen på dette sted."
    return YamlFault(_error_line(error, text), problem, "Se efter indrykning, kolon og anførselstegn her og lige før.")


def _error_line(error: YAMLError, text: str) -> int:
    if isinstance(error, MarkedYAMLError):
        first, second = error.problem_mark, error.context_mark
        if "end of stream" in str(error.problem):  # an open quotation mark: its beginning helps, not the end
            first, second = second, first
        mark = first or second
        if mark is not None:
            return int(mark.line) + 1
    sign = getattr(error, "character", None)  # its position is in bytes or in letters, depending on the parser
    return text.count("\n", 0, max(0, text.find(chr(sign)))) + 1 if isinstance(sign, int) else 1
