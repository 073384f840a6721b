"""Where the steps of a script stand on a map: a tree from the start down, its ends in the last row. No Qt here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from assistant.records import PathStep, Script
from assistant.script_check import ways

CURRENT, WALKED, SKIPPED, AHEAD = "current", "walked", "skipped", "ahead"


@dataclass(frozen=True, slots=True)
class Spot:
    """A step's place on the map: its layer (0 is the start) and its place in the layer, from the left."""

    step: str
    layer: int
    place: int


@dataclass(frozen=True, slots=True)
class Way:
    """A way from one step to another; `keys` are the answers that take it (none: it goes on by itself).

    `first` ways, one to each step that is no end, make a tree: the others would cross it and are shown when asked for.
    """

    start: str
    end: str
    keys: tuple[str, ...]
    first: bool = False


@dataclass(frozen=True, slots=True)
class ScriptMap:
    """All steps that can be reached, in the order of the map, and the ways between them."""

    spots: tuple[Spot, ...]
    ways: tuple[Way, ...]

    @property
    def widest(self) -> int:
        """Steps in the widest layer."""
        return max((spot.place + 1 for spot in self.spots), default=0)


def drawn(script: Script) -> ScriptMap:
    """The map of a script."""
    layers, parents = _layers(script)
    layers = _ordered(layers, parents)
    spots = (Spot(step, layer, place) for layer, steps in enumerate(layers) for place, step in enumerate(steps))
    reached = [step for steps in layers for step in steps]
    return ScriptMap(tuple(spots), tuple(way for step in reached for way in _ways_from(step, script, parents)))


def order(script: Script) -> tuple[str, ...]:
    """The steps as they are best read in a list: each branch to its end before the next, start first."""
    found: dict[str, None] = {}
    waiting = [script.start]
    while waiting:
        step = waiting.pop()
        if step in script.steps and step not in found:
            found[step] = None
            waiting.extend(reversed(ways(script.steps[step])))
    # Where several branches end in the same step, it is read last.
    ends = [step for step in found if script.steps[step].outcome is not None]
    return (*(step for step in found if step not in ends), *ends)


def marks(script: Script, path: Collection[PathStep], current: str) -> Mapping[str, str]:
    """What each step is in a walk: "current", "walked" (answered), "skipped" (left by a jump) or "ahead"."""
    found = dict.fromkeys(script.steps, AHEAD)
    for walked in path:
        if walked.script == script.id and walked.step in found:
            found[walked.step] = SKIPPED if walked.skipped else WALKED
    return {**found, current: CURRENT}


def _layers(script: Script) -> tuple[list[list[str]], dict[str, str]]:
    """The steps by how few answers lead to them, all ends at the bottom; and from where each is reached first."""
    layers, parents = [[script.start]], {script.start: ""}
    ends: list[str] = []
    while layers[-1]:
        following: list[str] = []
        for step in layers[-1]:
            for to in dict.fromkeys(ways(script.steps[step])):
                if to in script.steps and to not in parents:
                    parents[to] = step
                    (following if script.steps[to].outcome is None else ends).append(to)
        layers.append(following)
    return [*layers[:-1], ends] if ends else layers[:-1], parents


def _ordered(layers: list[list[str]], parents: Mapping[str, str]) -> list[list[str]]:
    """Each layer in the order of the layer above: ways of the tree never cross."""
    places: dict[str, int] = {}
    ordered = []
    for layer in layers:
        ordered.append(sorted(layer, key=lambda step: places.get(parents[step], 0)))
        places.update((step, place) for place, step in enumerate(ordered[-1]))
    return ordered


def _ways_from(step: str, script: Script, parents: Mapping[str, str]) -> Sequence[Way]:
    keys: dict[str, list[str]] = {}
    for option in script.steps[step].options:
        keys.setdefault(option.go, []).append(option.key)
    if script.steps[step].go:
        keys.setdefault(script.steps[step].go, [])
    return [
        Way(step, to, tuple(found), parents[to] == step and script.steps[to].outcome is None)
        for to, found in keys.items()
        if to in script.steps
    ]
