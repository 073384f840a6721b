"""What a reader of files says about a shape that does not fit: problem and cure in plain Danish."""

from __future__ import annotations

import difflib
from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import BaseModel, ValidationError

from assistant import content_shapes
from assistant.yaml_reading import Location

_SEE = "Se formen i docs/content.md."


def faults(error: ValidationError) -> Iterator[tuple[Location, str, str]]:
    """Every fault of a shape: where, problem, cure."""
    for one in error.errors(include_url=False):
        at_key = bool(one["loc"]) and one["loc"][-1] == "[key]"
        where = one["loc"][:-1] if at_key else one["loc"]
        name = _name(where[:-1] if at_key else where)
        yield (where, *_words(one["type"], name, one.get("ctx", {}), one.get("input")))


def unknown_fields(error: ValidationError) -> list[Location] | None:
    """The fields that are too many, when that is all that is wrong; else None."""
    errors = error.errors(include_url=False)
    if all(one["type"] == "extra_forbidden" for one in errors):
        return [tuple(one["loc"]) for one in errors]
    return None


def _name(where: Location) -> str:
    return next((part for part in reversed(where) if isinstance(part, str)), "filen")


def _words(kind: str, name: str, facts: Mapping[str, Any], given: object) -> tuple[str, str]:
    if kind == "content":
        return facts["problem"], facts["cure"]
    if kind == "missing":
        return f"Feltet »{name}« mangler.", "Tilføj feltet. " + _SEE
    if kind == "extra_forbidden":
        return f"Feltet »{name}« kendes ikke.", _did_you_mean(name)
    if kind in ("literal_error", "enum"):
        choices = str(facts.get("expected", "")).replace(" or ", " eller ")
        return f"»{given}« er ikke en af mulighederne i »{name}«.", f"Brug {choices}."
    if kind.startswith("bool"):
        return f"»{name}« skal være true eller false.", "Skriv true eller false."
    return f"»{name}« skal være {_FORMS.get(kind, 'skrevet på en anden måde')}.", _SEE


_FORMS = {
    "string_type": "en tekst",
    "list_type": "en liste, hvor hver linje begynder med en bindestreg",
    "dict_type": "felter skrevet som »navn: værdi«",
    "mapping_type": "felter skrevet som »navn: værdi«",
    "model_type": "felter skrevet som »navn: værdi«",
    "model_attributes_type": "felter skrevet som »navn: værdi«",
}


def _did_you_mean(name: str) -> str:
    close = difflib.get_close_matches(name, sorted(_known_names()), n=1)
    return f"Mente du »{close[0]}«? Ret navnet, eller slet feltet." if close else "Slet feltet. " + _SEE


def _known_names() -> set[str]:
    shapes = [shape for shape in vars(content_shapes).values() if isinstance(shape, type)]
    return {
        field.alias or name
        for shape in shapes
        if issubclass(shape, BaseModel)
        for name, field in shape.model_fields.items()
    }
