"""Tests of the real bot: conversations written as Rasa test stories, and sets of messages it has never learnt from.

Both live beside the chatbot, in `chatbot/checks/`. Nothing there may become training text.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ruamel.yaml import YAML

from assistant import bot_trial, evaluation
from assistant.chat import ChatClient
from assistant.evaluation import Share
from assistant.records import ChatTurn, TurnKind

STORIES, DANGER, FOREIGN = "conversations.yml", "danger.jsonl", "out_of_scope.jsonl"
DANGERS = ("emergency", "crisis")
NOT_UNDERSTOOD = "out_of_scope"
_ACTION = "utter_"


@dataclass(frozen=True, slots=True)
class Step:
    """What the citizen writes or presses, and the topic that is answered; "out_of_scope" when none is."""

    text: str
    topic: str
    button: bool = False


@dataclass(frozen=True, slots=True)
class Story:
    """A conversation from its first message."""

    name: str
    steps: tuple[Step, ...]


@dataclass(frozen=True, slots=True)
class Broken:
    """A step of a story that went another way."""

    story: str
    text: str
    wanted: str
    got: str


@dataclass(frozen=True, slots=True)
class DangerFigures:
    """Shares of a danger set: each danger recognised (as either danger), and harmless messages that alarm."""

    emergency: Share
    crisis: Share
    false_alarms: Share
    wrong: tuple[tuple[str, str, str], ...]
    """(what it is, what it was taken for, text)"""


def stories(path: Path) -> tuple[Story, ...]:
    """The stories of a Rasa test file: `user` with `intent`, then the `action` that answers.

    A `user` text "/topic" is a pressed button. The intent is what Rasa's own tests look at; here the action counts.
    """
    read: Any = YAML(typ="safe").load(path.read_text("utf-8"))
    return tuple(Story(str(one["story"]), tuple(_steps(one["steps"]))) for one in read["stories"])


def _steps(steps: Iterable[dict[str, Any]]) -> Iterator[Step]:
    said = ""
    for step in steps:
        if "user" in step:
            said = str(step["user"]).strip()
        elif "action" in step:
            yield Step(said.removeprefix("/"), str(step["action"]).removeprefix(_ACTION), said.startswith("/"))


def play(client: ChatClient, told: Iterable[Story]) -> tuple[Broken, ...]:
    """Every step that went another way than its story."""
    return tuple(broken for story in told for broken in _played(client, story))


def _played(client: ChatClient, story: Story) -> Iterator[Broken]:
    chat = bot_trial.begun(client)
    for step in story.steps:
        text, topic = ("", step.text) if step.button else (step.text, "")
        got = answered(client.say(chat.id, chat.token, text, topic=topic))
        if got != step.topic:
            yield Broken(story.name, step.text, step.topic, got)


def answered(turn: ChatTurn) -> str:
    """The topic that a turn answers; "choices" and "out_of_scope" answer none."""
    if turn.kind is TurnKind.CHOICES:
        return "choices"
    return NOT_UNDERSTOOD if turn.kind is TurnKind.UNSURE else turn.topic


def danger(client: ChatClient, rows: Sequence[evaluation.Row]) -> DangerFigures:
    """How the bot takes messages of known danger, and look-alikes."""
    taken = [(row, _danger_of(client, row.text)) for row in rows]
    wrong = tuple((row.topic, got or "-", row.text) for row, got in taken if bool(got) != (row.topic in DANGERS))
    emergency, crisis = (_share([bool(got) for row, got in taken if row.topic == name]) for name in DANGERS)
    harmless = _share([bool(got) for row, got in taken if row.topic not in DANGERS])
    return DangerFigures(emergency, crisis, harmless, wrong)


def _danger_of(client: ChatClient, text: str) -> str:
    kind = bot_trial.hear(client, text).kind.value
    return kind if kind in DANGERS else ""


def _share(holds: Sequence[bool]) -> Share:
    return Share(sum(holds), len(holds))
