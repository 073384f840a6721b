"""May this be published? The one check, the same in the editor, on the command line and in the tests.

A red finding blocks: a citizen could be told something wrong, be left without a way on, or not be understood.
A yellow one is shown. That nobody has read a text yet is no finding; the program labels it instead.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from itertools import chain

from assistant import dates, publish_scripts, publish_shared, publish_topics, yaml_reading
from assistant.content import SHARED, Loaded
from assistant.publish_rules import Remark
from assistant.publish_texts import Judge
from assistant.records import Content, Finding, Level
from assistant.yaml_reading import Document


def check(content: Loaded | Content, today: date | None = None) -> tuple[Finding, ...]:
    """Everything that is wrong with the content, red first, then by file and line.

    Args:
        content: What was loaded from a folder (then findings have their lines), or content without files.
        today: The day it is; today in Denmark unless given.
    """
    loaded = content if isinstance(content, Loaded) else Loaded(content, ())
    places = _Places(loaded)
    said = (places.finding(remark) for remark in _remarks(loaded.content, today or dates.today()))
    found = dict.fromkeys(chain(loaded.findings, said))
    return tuple(sorted(found, key=lambda one: (one.level is not Level.RED, one.file, one.line, one.item)))


def is_blocked(findings: tuple[Finding, ...]) -> bool:
    """Whether one of the findings forbids publishing."""
    return any(finding.level is Level.RED for finding in findings)


def _remarks(content: Content, today: date) -> Iterator[Remark]:
    judge = Judge.of(content)
    yield from publish_topics.remarks(content, judge, today)
    yield from publish_scripts.remarks(content, judge, today)
    yield from publish_shared.remarks(content, judge)


class _Places:
    """Knows in which file and line things stand; only files with findings are read once more."""

    def __init__(self, loaded: Loaded) -> None:
        self._loaded = loaded
        self._documents: dict[str, Document] = {}

    def finding(self, remark: Remark) -> Finding:
        """A remark with its file and line."""
        file = self._file(remark)
        line = self._document(file).line_of(remark.where) if self._document(file).lines else 0
        return Finding(remark.level, file, line, remark.item, remark.step, remark.problem, remark.cure)

    def _file(self, remark: Remark) -> str:
        if remark.kind in SHARED:
            return f"{remark.kind}.yaml"
        known = self._loaded.files.get((remark.kind, remark.item))
        return known or _usual_file(remark.kind, remark.item, self._loaded.content)

    def _document(self, file: str) -> Document:
        if file not in self._documents:
            self._documents[file] = self._read(file) if self._loaded.files else Document()
        return self._documents[file]

    def _read(self, file: str) -> Document:
        try:
            raw = (self._loaded.folder / file).read_bytes()
        except OSError:
            return Document()
        text, _ = yaml_reading.decode(raw)
        return yaml_reading.read(text, with_lines=True)


def _usual_file(kind: str, item: str, content: Content) -> str:
    """Where an item stands in an export."""
    found = content.topics.get(item) if kind == "topic" else content.scripts.get(item)
    return f"{kind}s/{found.area}/{item}.yaml" if found is not None else f"{kind}s"
