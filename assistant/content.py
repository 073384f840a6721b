"""Reads the content files into records, and names every fault with file and line.

One bad file stops nobody: whatever can be read is returned beside the faults of what cannot.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from assistant import content_shapes
from assistant.content_reader import Reader
from assistant.content_shapes import Owned, frozen
from assistant.records import Content, Finding, Script, Topic

SHARED = ("services", "contacts", "hours", "booking", "safety", "phrases")
"""The files that hold many items each."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """The content that could be read, and everything that is wrong with the files."""

    content: Content
    findings: tuple[Finding, ...]
    folder: Path = Path()
    files: Mapping[tuple[str, str], str] = field(default_factory=lambda: frozen({}))
    """(kind, id) of a topic or script to its file, relative to the folder."""

    def file_of(self, kind: str, item: str) -> str:
        """The file that holds a topic, a script, or a shared kind such as "services"."""
        return self.files.get((kind, item), f"{kind}.yaml" if kind in SHARED else "")


def load(folder: Path) -> Loaded:
    """Everything in a content folder, and all its faults in the order of the files."""
    reader = Reader(folder)
    topics = reader.items("topics", content_shapes.TopicShape)
    scripts = reader.items("scripts", content_shapes.ScriptShape)
    shared = {name: reader.shared(name) for name in SHARED}
    content = _assembled(reader, topics, scripts, shared)
    findings = sorted(reader.findings, key=lambda finding: (finding.file, finding.line))
    return Loaded(content, tuple(findings), folder, frozen(reader.files))


def parse(kind: str, text: str, area: str = "", file: str = "") -> tuple[Topic | Script | None, tuple[Finding, ...]]:
    """One topic or script from its YAML text, and its faults; None when it cannot be used.

    Args:
        kind: "topic" or "script".
        text: The item as YAML, as `content_writer.write` gives it.
        area: The area it belongs to; the text does not say it.
        file: The file name for the findings.
    """
    reader = Reader(Path())
    shape: type[Owned] = content_shapes.TopicShape if kind == "topic" else content_shapes.ScriptShape
    found = reader.item(shape, text, file)
    return (found.record(area) if found is not None else None), tuple(reader.findings)


def _assembled(reader: Reader, topics: Any, scripts: Any, shared: Mapping[str, Mapping[str, Any]]) -> Content:
    shapes, each = content_shapes, reader.each
    notices = each("hours", shared["hours"], "notices", shapes.NoticeShape)
    rules = each("booking", shared["booking"], "rules", shapes.RuleShape)
    groups = each("safety", shared["safety"], "groups", shapes.DangerShape)
    look_alikes = each("safety", shared["safety"], "look_alikes", shapes.LookAlikeShape)
    diagnoses = each("safety", shared["safety"], "diagnoses", shapes.DiagnosisShape)
    visits = each("booking", shared["booking"], "visits", shapes.VisitShape)
    phrases = each("phrases", shared["phrases"], "phrases", shapes.PhraseShape)
    return Content(
        topics=frozen({name: shape.record(area) for name, (area, shape) in topics.items()}),
        scripts=frozen({name: shape.record(area) for name, (area, shape) in scripts.items()}),
        contacts=_named(each("contacts", shared["contacts"], "contacts", shapes.ContactShape)),
        services=_named(each("services", shared["services"], "services", shapes.ServiceShape)),
        hours=_named(each("hours", shared["hours"], "hours", shapes.HoursShape)),
        notices=tuple(shape.record() for _, shape in notices),
        booking=tuple(shape.record() for _, shape in rules),
        visits=frozen({str(name): shape.name for name, shape in visits}),
        safety=tuple(shape.record(str(name)) for name, shape in groups),
        phrases=frozen({str(name): shape.record() for name, shape in phrases}),
        look_alikes=tuple(shape.text for _, shape in look_alikes),
        pictures=frozen(reader.pictures()),
        diagnoses=frozen({str(name): tuple(shape.words) for name, shape in diagnoses}),
    )


def _named(entries: list[tuple[str | int, Any]]) -> Mapping[str, Any]:
    return frozen({str(name): shape.record(str(name)) for name, shape in entries})
