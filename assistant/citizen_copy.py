"""The citizen's copy: what was said in a call, as steps to take home. Holds nothing that was written down.

Only the sentences that are read aloud (`say`) and answers in the citizen's own words go in; what staff do and know,
the note, and who had the call stay at the desk.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from assistant import dates, pictures, privacy
from assistant.pictures import Picture
from assistant.records import Content, Option, PathStep, Script, Step
from assistant.wording import phrase, render, without_placeholders

_ENDS = re.compile(r"(?<=[.!?])\s+")
_OF_THE_CITIZEN = re.compile(r"\bborger(?!\.dk)", re.IGNORECASE)
"""Answers that speak of the citizen ("Borgeren ved det ikke") are written to staff."""


@dataclass(frozen=True, slots=True)
class CopyStep:
    """One step: what was said, what the citizen answered ("" when that helps nobody), and what it looks like."""

    text: str
    answer: str = ""
    picture: Picture | None = None


@dataclass(frozen=True, slots=True)
class CitizenCopy:
    """Everything that stands on the paper, ready to be set."""

    heading: str
    title: str
    steps: tuple[CopyStep, ...]
    help: str
    day: str
    of: str
    pictures: str = ""
    """The line about the pictures; "" when there are none."""

    def page(self, number: int, pages: int) -> str:
        """The page's number, "1 af 2"; nothing when there is one page."""
        return f"{number} {self.of} {pages}" if pages > 1 else ""


def of_walk(
    content: Content, walked: Sequence[PathStep], values: Mapping[str, str], device: str = "", on: date | None = None
) -> CitizenCopy | None:
    """The copy of a walk; None when nothing was said to the citizen.

    Args:
        content: Where scripts, names, fixed sentences and pictures are.
        walked: The steps in order, the one we are at last; of steps walked again, the last time counts.
        values: What the answers have set.
        device: Whose pictures to show; what the answers say when "".
        on: The day it is handed out; today unless given.
    """
    day = on or dates.today()
    writer = _Writer(content, values, device or values.get("device", ""), day)
    told = [(one, step) for one in _each_once(walked) if (step := _step(content, one)) is not None]
    written = [writer.step(one, step, last=one is walked[-1]) for one, step in told]
    steps = tuple(step for step in written if step is not None)
    if not steps:
        return None
    return CitizenCopy(
        heading=phrase(content, "print_heading"),
        title=writer.title(content.scripts[walked[-1].script]),
        steps=steps,
        help=writer.filled(phrase(content, "print_help")),
        day=dates.in_words(day),
        of=phrase(content, "print_of"),
        pictures=phrase(content, "print_pictures") if any(step.picture for step in steps) else "",
    )


class _Writer:
    """Sets the texts of one copy; a picture is shown the first time it is meant."""

    def __init__(self, content: Content, values: Mapping[str, str], device: str, day: date) -> None:
        self._content, self._values, self._device, self._day = content, values, device, day
        self._numbers = frozenset(one.phone for one in content.contacts.values() if one.phone)
        self._shown: set[str] = set()

    def step(self, walked: PathStep, step: Step, *, last: bool) -> CopyStep | None:
        """A step as the citizen reads it; None when it says nothing or only asks, for there is nothing to do then."""
        text = self.filled(step.say)
        answer = self._answer(walked, step) if text.endswith("?") else ""
        if not text or (_only_asks(text) and not last):
            return None
        return CopyStep(text, answer, self._picture(step))

    def title(self, script: Script) -> str:
        """What it is about, as a citizen would say it."""
        topic = next((self._content.topics[one] for one in script.topics if one in self._content.topics), None)
        return self.filled(topic.title if topic is not None else script.title)

    def filled(self, text: str) -> str:
        """A text with its names; only confirmed facts, and no number but those of the contacts."""
        said = render(text, self._content, self._values, self._day, checked_only=True)
        return privacy.mask(said, self._numbers).text

    def _answer(self, walked: PathStep, step: Step) -> str:
        option = next((one for one in step.options if one.key == walked.answer), None)
        if option is None or not _of_the_citizen(option):
            return ""
        return f"{phrase(self._content, 'print_answer')} {self.filled(option.label)}".strip()

    def _picture(self, step: Step) -> Picture | None:
        found = pictures.of_step(self._content, step)
        names = {one.name for one in found.values()}
        picture = next(iter(found.values())) if len(names) == 1 and not self._device else found.get(self._device)
        if picture is None or picture.name in self._shown:
            return None
        self._shown.add(picture.name)
        return picture


def _each_once(walked: Iterable[PathStep]) -> list[PathStep]:
    """Each step where it was walked last; what was jumped over is not told."""
    kept: dict[tuple[str, str], PathStep] = {}
    for one in walked:
        kept.pop((one.script, one.step), None)
        if not one.skipped:
            kept[one.script, one.step] = one
    return list(kept.values())


def _step(content: Content, walked: PathStep) -> Step | None:
    script = content.scripts.get(walked.script)
    return script.steps.get(walked.step) if script is not None else None


def _of_the_citizen(option: Option) -> bool:
    return not _OF_THE_CITIZEN.search(without_placeholders(option.label))


def _only_asks(text: str) -> bool:
    return all(sentence.endswith("?") for sentence in _ENDS.split(text))
