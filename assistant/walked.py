"""The steps of a past call as they stood in the version of the script that was walked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from assistant.records import Call, Content, ContentVersion, Script
from assistant.store import Store
from assistant.wording import render

Scripts = Mapping[tuple[str, int], Script]
"""(script, version) to the script as that version had it."""


@dataclass(frozen=True, slots=True)
class WalkedStep:
    """One step as staff saw it: what it said, what was answered ("" when it asked nothing), and how long it took.

    `as_walked` is False when that version is not kept any more; then the text is today's, or the step's id.
    """

    script: str
    version: int
    text: str
    answer: str
    seconds: float
    skipped: bool
    as_walked: bool


def versions_of(call: Call, content: Content, store: Store) -> tuple[ContentVersion, ...]:
    """The kept versions of the scripts that a call walked."""
    found = []
    for name, number in sorted({(step.script, step.script_version) for step in call.path}):
        script = content.scripts.get(name)
        kept = store.versions("script", f"{script.area}/{name}") if script is not None else ()
        found += [version for version in kept if version.number == number]
    return tuple(found)


def read(versions: tuple[ContentVersion, ...]) -> dict[tuple[str, int], Script]:
    """The scripts in some versions; what cannot be read any more is left out. Takes a while: not on the GUI thread."""
    from assistant import content as content_reader

    found = {}
    for version in versions:
        area, _, name = version.item.rpartition("/")
        script, _findings = content_reader.parse("script", version.body, area)
        if isinstance(script, Script):
            found[name, version.number] = script
    return found


def steps(call: Call, content: Content, scripts: Scripts) -> tuple[WalkedStep, ...]:
    """The steps of a call in order, with their placeholders filled."""
    made = []
    for walked in call.path:
        kept = scripts.get((walked.script, walked.script_version))
        script = kept or content.scripts.get(walked.script)
        step = script.steps.get(walked.step) if script is not None else None
        text = (step.ask or step.say or step.do) if step is not None else walked.step
        options = step.options if step is not None else ()
        answer = next((option.label for option in options if option.key == walked.answer), walked.answer)
        made.append(
            WalkedStep(
                script=render(script.title, content) if script is not None else walked.script,
                version=walked.script_version,
                text=render(text, content, call.values),
                answer=render(answer, content, call.values),
                seconds=walked.seconds,
                skipped=walked.skipped,
                as_walked=kept is not None,
            )
        )
    return tuple(made)
