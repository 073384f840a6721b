"""The publishing rules for scripts."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from assistant import script_check
from assistant.pictures import FOLDER
from assistant.publish_rules import HARDEST_SAY, MOST_STEPS, Remark, red
from assistant.publish_texts import Judge
from assistant.publish_topics import age
from assistant.records import Content, Level, Script, Step
from assistant.yaml_reading import Location


def remarks(content: Content, judge: Judge, today: date) -> Iterator[Remark]:
    """Everything that is wrong with the scripts."""
    for script in content.scripts.values():
        for flaw in script_check.flaws(script):
            where: Location = ("steps", flaw.step, flaw.field) if flaw.step else (flaw.field,)
            yield red("script", script.id, where, flaw.problem, flaw.cure, flaw.step)
        yield from _targets(script, content)
        yield from _texts(script, judge)
        yield from age("script", script.id, script.provenance, today)


def _targets(script: Script, content: Content) -> Iterator[Remark]:
    for place, topic in enumerate(script.topics):
        if topic not in content.topics:
            yield red("script", script.id, ("topics", place), f"Emnet »{topic}« findes ikke.", "Ret topics.")
    for step in script.steps.values():
        if step.contact and step.contact not in content.contacts:
            problem = f"Kontakten »{step.contact}« findes ikke."
            yield red("script", script.id, ("steps", step.id, "end"), problem, "Ret contact.", step.id)
        for device, name in step.picture.items():
            if name not in content.pictures:
                problem = f"Billedet »{name}« er ikke blandt billederne i content/{FOLDER}."
                cure = "Ret navnet, eller læg billedet i mappen."
                yield red("script", script.id, ("steps", step.id, "picture", device), problem, cure, step.id)


def _texts(script: Script, judge: Judge) -> Iterator[Remark]:
    for level, problem, cure in judge.citizen(script.title):
        yield Remark(level, "script", script.id, ("title",), problem, cure)
    values = {name for step in script.steps.values() for option in step.options for name in option.sets}
    for step in script.steps.values():
        for where, level, problem, cure in _step_texts(step, judge, values):
            yield Remark(level, "script", script.id, ("steps", step.id, *where), problem, cure, step.id)


def _step_texts(step: Step, judge: Judge, values: set[str]) -> Iterator[tuple[Location, Level, str, str]]:
    said: list[tuple[Location, str]] = [(("say",), step.say), (("ask",), step.ask)]
    said += [(("answers", place, "label"), option.label) for place, option in enumerate(step.options)]
    for where, text in said:
        for judgement in judge.citizen(text, values):
            yield where, *judgement
    for judgement in judge.hard(step.say, HARDEST_SAY, Level.YELLOW):
        yield ("say",), *judgement
    for judgement in judge.long(step.say, MOST_STEPS, Level.YELLOW):
        yield ("say",), *judgement
    for field, text in (("do", step.do), ("note", step.note)):
        for judgement in judge.staff(text, values):
            yield (field,), *judgement
