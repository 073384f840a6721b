"""Reading content files one by one: each becomes shapes or findings, and never stops the next."""

from __future__ import annotations

import copy
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any, TypeVar

from pydantic import ValidationError

from assistant import content_faults, pictures, yaml_reading
from assistant.content_shapes import AREAS, ID_FORM, Owned, Shape
from assistant.records import Finding, Level
from assistant.yaml_reading import Document, Location

_SECTIONS = {
    "hours": ("hours", "notices"),
    "booking": ("visits", "rules"),
    "safety": ("groups", "diagnoses", "look_alikes"),
}
_LISTS = ("notices", "rules", "look_alikes")
_ShapeType = TypeVar("_ShapeType", bound=Shape)
_OwnedType = TypeVar("_OwnedType", bound=Owned)


class Reader:
    """Gathers findings while files are read."""

    def __init__(self, folder: Path) -> None:
        self.findings: list[Finding] = []
        self.files: dict[tuple[str, str], str] = {}
        self._folder = folder
        self._texts: dict[str, str] = {}

    # --- one file per item ----------------------------------------------------------------------------------

    def items(self, kind: str, shape: type[_OwnedType]) -> dict[str, tuple[str, _OwnedType]]:
        """Topics or scripts: id to (area, shape)."""
        found: dict[str, tuple[str, _OwnedType]] = {}
        for path in self._paths(kind):
            file = path.relative_to(self._folder).as_posix()
            text = self._text(path, file)
            item = self.item(shape, text, file) if text is not None else None
            if item is not None and self._may_join(kind.removesuffix("s"), item, path, file, found):
                found[item.id] = (path.parent.name, item)
                self.files[kind.removesuffix("s"), item.id] = file
        return found

    def item(self, shape: type[_OwnedType], text: str, file: str) -> _OwnedType | None:
        """One topic or script from its text."""
        self._texts[file] = text
        document = yaml_reading.read(text)
        name = _text_at(document.value, "id") or Path(file).stem
        for fault in document.faults:
            self.fault(file, fault.line, name, fault.problem, fault.cure)
        if document.value is None:
            if not document.faults:
                self.fault(file, 1, name, "Filen er tom.", "Skriv indholdet, eller slet filen.")
            return None
        return _sound(shape, text) or self._shaped(shape, document.value, file, name)

    def _paths(self, kind: str) -> Iterator[Path]:
        top = self._folder / kind
        for path in sorted(top.rglob("*")) if top.is_dir() else ():
            inside = path.relative_to(top)
            if path.is_dir() or any(part.startswith((".", "~")) for part in inside.parts):
                continue
            problem, cure = _misplaced(kind, inside)
            if problem:
                self.fault(f"{kind}/{inside.as_posix()}", 1, path.stem, problem, cure)
            else:
                yield path

    def _may_join(self, kind: str, item: Owned, path: Path, file: str, found: Mapping[str, Any]) -> bool:
        if item.id != path.stem:
            problem = f"id »{item.id}« er ikke filens navn »{path.stem}«."
            self._fault_at(("id",), file, item.id, problem, "Ret id eller filens navn.")
        if item.id in found:
            problem = f"»{item.id}« findes også i {self.files[kind, item.id]}."
            self._fault_at(("id",), file, item.id, problem, "Giv den ene et andet id.")
            return False
        return True

    def pictures(self) -> dict[str, str]:
        """The drawings that may be shown: file name to SVG text."""
        top = self._folder / pictures.FOLDER
        found = {path.name: self._picture(path) for path in sorted(top.iterdir())} if top.is_dir() else {}
        return {name: text for name, text in found.items() if text is not None}

    def _picture(self, path: Path) -> str | None:
        file = f"{pictures.FOLDER}/{path.name}"
        if path.name.startswith((".", "~")):
            return None
        if not pictures.NAME_FORM.fullmatch(path.name):
            cure = "Brug kun små bogstaver a-z, tal, _ og -, og slut med .svg."
            self.fault(file, 1, path.name, f"»{path.name}« kan ikke være et billedes navn.", cure)
            return None
        raw = self._raw(path, file, pictures.MOST_BYTES)
        faults = dict.fromkeys(pictures.faults(raw)) if raw is not None else {}
        for problem, cure in faults:
            self.fault(file, 1, path.name, problem, cure)
        return None if raw is None or faults else pictures.text_of(raw)

    # --- many items in one file -----------------------------------------------------------------------------

    def shared(self, name: str) -> Mapping[str, Any]:
        """The sections of a shared file; a missing or broken one is empty."""
        file = f"{name}.yaml"
        path = self._folder / file
        if not path.is_file():
            self.fault(file, 1, "", f"Filen {file} mangler.", "Opret den efter docs/content.md.")
            return {}
        text = self._text(path, file)
        document = yaml_reading.read(text) if text is not None else Document()
        for fault in document.faults:
            self.fault(file, fault.line, "", fault.problem, fault.cure)
        if not isinstance(document.value, dict):
            if text is not None and not document.faults:
                self.fault(file, 1, "", "Filen er tom eller uden felter.", "Se formen i docs/content.md.")
            return {}
        sections = _SECTIONS.get(name, (name,))
        for extra in [key for key in document.value if key not in sections]:
            cure = f"Her må kun stå {' og '.join(sections)}."
            self._fault_at((extra,), file, "", f"Feltet »{extra}« kendes ikke.", cure)
        return document.value

    def each(
        self, name: str, sections: Mapping[str, Any], section: str, shape: type[_ShapeType]
    ) -> list[tuple[str | int, _ShapeType]]:
        """The good entries of a section with their key or place."""
        file = f"{name}.yaml"
        entries: Any = sections.get(section)
        if entries is None:
            return []
        listed = section in _LISTS
        if not isinstance(entries, list if listed else dict):
            form = "en liste" if listed else "felter skrevet som »id: ...«"
            self._fault_at((section,), file, "", f"»{section}« skal være {form}.", "Se docs/content.md.")
            return []
        keyed: Iterable[tuple[str | int, Any]] = entries.items() if isinstance(entries, dict) else enumerate(entries)
        shaped = [(key, self._entry(shape, value, file, section, key)) for key, value in keyed]
        return [(key, entry) for key, entry in shaped if entry is not None]

    def _entry(self, shape: type[_ShapeType], value: Any, file: str, section: str, key: str | int) -> _ShapeType | None:
        item = key if isinstance(key, str) else _text_at(value, "id") or f"{section} {key + 1}"
        if isinstance(key, str) and not ID_FORM.fullmatch(key):
            cure = "Brug kun små bogstaver a-z, tal og _."
            self._fault_at((section, key), file, item, f"»{key}« kan ikke bruges som id.", cure)
            return None
        return self._shaped(shape, value, file, item, (section, key))

    # --- faults ---------------------------------------------------------------------------------------------

    def fault(self, file: str, line: int, item: str, problem: str, cure: str, step: str = "") -> None:
        """Note a fault."""
        self.findings.append(Finding(Level.RED, file, line, item, step, problem, cure))

    def _shaped(
        self, shape: type[_ShapeType], value: Any, file: str, item: str, inside: Location = ()
    ) -> _ShapeType | None:
        try:
            return shape.model_validate(value)
        except ValidationError as error:
            for where, problem, cure in content_faults.faults(error):
                step = str(where[1]) if len(where) > 1 and where[0] == "steps" else ""
                self._fault_at((*inside, *where), file, item, problem, cure, step)
            too_many = content_faults.unknown_fields(error)
            return shape.model_validate(_without(value, too_many)) if too_many else None

    def _fault_at(self, where: Location, file: str, item: str, problem: str, cure: str, step: str = "") -> None:
        """Note a fault at a value; only files with faults are read once more, with their lines."""
        document = yaml_reading.read(self._texts[file], with_lines=True)
        self.fault(file, document.line_of(where), item, problem, cure, step)

    def _raw(self, path: Path, file: str, most: int) -> bytes | None:
        """What a file holds, one byte more than the most allowed at the most."""
        try:
            with path.open("rb") as stream:
                return stream.read(most + 1)
        except OSError as error:
            problem = f"Filen kan ikke læses: {error.strerror}."
            self.fault(file, 1, path.stem, problem, "Se efter rettighederne.")
            return None

    def _text(self, path: Path, file: str) -> str | None:
        raw = self._raw(path, file, yaml_reading.MOST_BYTES)
        if raw is None:
            return None
        text, broken = yaml_reading.decode(raw)
        if broken is not None:
            self.fault(file, broken.line, path.stem, broken.problem, broken.cure)
            return None
        self._texts[file] = text
        return text


@lru_cache(maxsize=400)  # as `yaml_reading.read`: an edit leaves all files but one as they were
def _sound(shape: type[_OwnedType], text: str) -> _OwnedType | None:
    """The shape of a file without faults, None of any other. Shared: it may not be changed."""
    try:
        return shape.model_validate(yaml_reading.read(text).value)
    except ValidationError:
        return None


def _misplaced(kind: str, inside: Path) -> tuple[str, str]:
    """Problem and cure of a file that cannot be an item where it lies; empty when it can."""
    if inside.suffix != ".yaml":
        return "Filen er ikke en .yaml-fil.", "Giv den endelsen .yaml, eller flyt den."
    if len(inside.parts) != 2 or not ID_FORM.fullmatch(inside.parts[0]):
        return "Filen ligger ikke i en områdemappe.", f"Læg den i {kind}/<område>/."
    if kind == "topics" and inside.parts[0] not in AREAS:
        return f"Området »{inside.parts[0]}« findes ikke.", f"Læg filen i en af mapperne {', '.join(AREAS)}."
    return "", ""


def _text_at(value: object, key: str) -> str:
    found = value.get(key) if isinstance(value, dict) else None
    return found if isinstance(found, str) else ""


def _without(value: Any, locations: list[Location]) -> Any:
    """A copy without some fields."""
    kept = copy.deepcopy(value)
    for location in locations:
        inside = kept
        for part in location[:-1]:
            inside = inside[part]
        del inside[location[-1]]
    return kept
