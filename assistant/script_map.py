"""Where the steps of a script stand on a map: layers from the start down, with few ways that cross. No Qt here."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from assistant.records import PathStep, Script
from assistant.script_check import ways

_SWEEPS = 4
CURRENT, WALKED, SKIPPED, AHEAD = "current", "walked", "skipped", "ahead"


@dataclass(frozen=True, slots=True)
class Spot:
    """A step's place on the map: its layer (0 is the start) and its place in the layer, from the left."""

    step: str
    layer: int
    place: int


@dataclass(frozen=True, slots=True)
class Way:
    """A way from one step to another; `keys` are the answers that take it ("" goes on by itself)."""

    start: str
    end: str
    keys: tuple[str, ...]


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
    layers = _ordered(_layers(script), script)
    spots = (Spot(step, layer, place) for layer, steps in enumerate(layers) for place, step in enumerate(steps))
    reached = {step for steps in layers for step in steps}
    return ScriptMap(tuple(spots), tuple(way for step in reached for way in _ways_from(step, script)))


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


def _layers(script: Script) -> list[list[str]]:
    """The steps by how few answers lead to them."""
    layers, seen = [[script.start]], {script.start}
    while layers[-1]:
        following: dict[str, None] = {}
        for step in layers[-1]:
            following.update((to, None) for to in ways(script.steps[step]) if to in script.steps and to not in seen)
        seen.update(following)
        layers.append(list(following))
    return layers[:-1]


def _ordered(layers: list[list[str]], script: Script) -> list[list[str]]:
    """Each layer in the order of its neighbours above and below: the fewest crossings that a few sweeps bring."""
    neighbours: dict[str, set[str]] = {step: set() for layer in layers for step in layer}
    for step in list(neighbours):
        for to in ways(script.steps[step]):
            if to in neighbours:
                neighbours[step].add(to)
                neighbours[to].add(step)
    for _ in range(_SWEEPS):
        places = {step: (place + 0.5) / len(layer) for layer in layers for place, step in enumerate(layer)}
        layers = [sorted(layer, key=lambda step: _middle(neighbours[step], places)) for layer in layers]
    return layers


def _middle(steps: Collection[str], places: Mapping[str, float]) -> float:
    return sum(places[step] for step in steps) / len(steps) if steps else 0.5


def _ways_from(step: str, script: Script) -> Sequence[Way]:
    keys: dict[str, list[str]] = {}
    for option in script.steps[step].options:
        keys.setdefault(option.go, []).append(option.key)
    if script.steps[step].go:
        keys.setdefault(script.steps[step].go, [])
    return [Way(step, to, tuple(found)) for to, found in keys.items() if to in script.steps]
