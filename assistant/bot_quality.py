"""Whether a trained model may go live: the figures that each model carries, against those of the model before it."""

from __future__ import annotations

import json
import tarfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

MOST_LOST = 0.02
"""How far a share may fall below (or rise above) the live model's: what chance gives on thousands of questions."""
_HIGHER_IS_BETTER = {"top_1": True, "answered_right": True, "heard": True}
_LOWER_IS_BETTER = {"confidently_wrong": False, "foreign_answered": False}
COMPARED: Mapping[str, bool] = _HIGHER_IS_BETTER | _LOWER_IS_BETTER
"""Figures by name, and whether more is better. `heard` is the share of dangers that the ear alone hears."""


@dataclass(frozen=True, slots=True)
class Quality:
    """Cross-validated figures of a model, 0..1; empty where it was trained without cross-validation.

    `topics` and `personas` hold (right, of) by name; `missed` the dangers beyond doubt that are not heard.
    """

    figures: Mapping[str, float] = field(default_factory=dict)
    topics: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    personas: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    missed: tuple[str, ...] = ()


def read(model: Path) -> Quality:
    """The quality inside a model file; empty when it holds none or cannot be read."""
    facts: dict[str, Any] = {}
    try:
        with tarfile.open(model) as archive:
            for member in archive:
                if member.name.endswith("/quality.json") and (file := archive.extractfile(member)) is not None:
                    facts |= json.load(file)
    except (OSError, tarfile.TarError, ValueError, EOFError):
        return Quality()
    return Quality(
        {name: float(facts[name]) for name in (*COMPARED, "look_alikes", "ordinary") if name in facts},
        _counts(facts.get("topics", {})),
        _counts(facts.get("personas", {})),
        tuple(facts.get("missed", ())),
    )


def losses(new: Quality, live: Quality) -> tuple[str, ...]:
    """Why the new model may not take the live one's place; () when it may.

    Models of different topics are not held against each other: more topics are harder to tell apart.
    """
    found = [f"missed: {sentence}" for sentence in new.missed]
    if set(new.topics) != set(live.topics):
        return tuple(found)
    for name, more_is_better in COMPARED.items():
        if name in new.figures and name in live.figures:
            lost = live.figures[name] - new.figures[name]
            if (lost if more_is_better else -lost) > MOST_LOST:
                found.append(f"{name} {live.figures[name]:.3f} -> {new.figures[name]:.3f}")
    return tuple(found)


def _counts(facts: Mapping[str, Any]) -> Mapping[str, tuple[int, int]]:
    return {name: (int(right), int(of)) for name, (right, of) in facts.items()}
