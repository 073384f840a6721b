"""Walks a script as a graph: is every step reached, does every way end, is a person always within reach."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from assistant.records import Outcome, Script, Step

PERSON = frozenset((Outcome.PASSED_ON, Outcome.CALL_BACK, Outcome.EMERGENCY))
"""Ends at which a person takes over."""

Graph = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class Flaw:
    """A fault of a script: step ("" for the whole script), field, problem and cure in plain Danish."""

    step: str
    field: str
    problem: str
    cure: str


def flaws(script: Script) -> Iterator[Flaw]:
    """Everything that could leave staff or citizen stuck."""
    if script.start not in script.steps:
        yield Flaw("", "start", f"Første trin »{script.start}« findes ikke.", "Skriv et af trinene i start.")
    graph = {name: tuple(to for to in ways(step) if to in script.steps) for name, step in script.steps.items()}
    reached = _reached_from((script.start,), graph)
    with_end = _leading_to({name for name, step in script.steps.items() if step.outcome is not None}, graph)
    with_person = _leading_to({name for name, step in script.steps.items() if step.outcome in PERSON}, graph)
    for name, step in script.steps.items():
        yield from _own_flaws(step, script)
        if name not in reached and script.start in script.steps:
            yield Flaw(name, "", "Intet svar fører til trinet.", "Led et svar hertil, eller slet trinet.")
        elif name not in with_end and ways(step):
            yield Flaw(name, "", "Fra trinet kommer man aldrig til en slutning.", "Lav en vej til et trin med end.")
        elif step.options and name not in with_person:
            cure = "Lav et svar, der ender hos en medarbejder, en afdeling eller 112."
            yield Flaw(name, "answers", "Fra trinet er der ingen vej til et menneske.", cure)


def ways(step: Step) -> tuple[str, ...]:
    """The steps that can come next."""
    return tuple(option.go for option in step.options) + ((step.go,) if step.go else ())


def _own_flaws(step: Step, script: Script) -> Iterator[Flaw]:
    if not ways(step) and step.outcome is None:
        yield Flaw(step.id, "", "Trinet er en blindgyde.", "Giv det ask med answers, go eller end.")
    elif sum((bool(step.options), bool(step.go), step.outcome is not None)) > 1:
        yield Flaw(step.id, "", "Trinet både spørger, fortsætter eller slutter.", "Behold én af ask, go og end.")
    for to in dict.fromkeys(ways(step)):
        if to not in script.steps:
            yield Flaw(step.id, "", f"Trinet »{to}«, som det går videre til, findes ikke.", "Ret go.")
    keys = [option.key.casefold() for option in step.options]
    for key in sorted({key for key in keys if keys.count(key) > 1}):
        yield Flaw(step.id, "answers", f"Tasten »{key}« står ved to svar.", "Giv hvert svar sin egen tast.")
    if bool(step.ask) != bool(step.options):
        yield Flaw(step.id, "ask", "Et spørgsmål og dets svar hører sammen.", "Skriv både ask og answers.")
    if not (step.say or step.do or step.ask or step.note):
        yield Flaw(step.id, "", "Trinet er tomt.", "Skriv, hvad der skal siges eller gøres.")
    if step.outcome is Outcome.PASSED_ON and not step.contact:
        yield Flaw(step.id, "end", "Borgeren sendes videre, men ikke til hvem.", "Skriv contact.")


def _reached_from(starts: Iterable[str], graph: Graph) -> set[str]:
    found: set[str] = set()
    waiting = [start for start in starts if start in graph]
    while waiting:
        step = waiting.pop()
        if step not in found:
            found.add(step)
            waiting.extend(graph[step])
    return found


def _leading_to(ends: set[str], graph: Graph) -> set[str]:
    back: dict[str, list[str]] = {name: [] for name in graph}
    for name, nexts in graph.items():
        for to in nexts:
            back[to].append(name)
    return _reached_from(ends, {name: tuple(before) for name, before in back.items()})
