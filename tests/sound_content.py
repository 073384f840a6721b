"""Content in which the publishing check finds nothing, to be made wrong in one way at a time."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from assistant import content as content_files
from assistant.publish_rules import REQUIRED_PHRASES, REQUIRED_TOPICS
from assistant.records import Button, Content, Provenance, Question, Script, Step, Topic
from tests import sample_content

_WORDS = ("login", "app", "kode", "tid", "brev", "video", "blodprøve", "hjælp", "læge", "skærm")
DATED = Provenance(review_by="2027-05-24", owner="redaktionen")


def sound(folder: Path) -> Content:
    """The sample content with everything a publishable content needs."""
    sample = content_files.load(sample_content.write(folder)).content
    topics = {name: replace(topic, questions=questions(name)) for name, topic in sample.topics.items()}
    topics = {
        name: replace(topic, buttons=topic.buttons or (Button(action="human"),)) for name, topic in topics.items()
    }
    for name in REQUIRED_TOPICS:
        topics.setdefault(name, _topic(name))
    phrases = {name: {"da": "Et øjeblik."} for name in REQUIRED_PHRASES} | dict(sample.phrases)
    return replace(sample, topics=topics, phrases=phrases, hours=_checked(sample.hours))


def questions(name: str, count: int = 25) -> tuple[Question, ...]:
    """So many examples, unlike those of any other topic."""
    return tuple(Question(f"{name} {_WORDS[number % 10]} {_WORDS[number // 10]} {name}ord") for number in range(count))


def with_topic(content: Content, name: str = "ms_login", **changes: Any) -> Content:
    """The content with one topic changed."""
    return replace(content, topics={**content.topics, name: replace(content.topics[name], **changes)})


def with_script(content: Content, **changes: Any) -> Content:
    """The content with its script changed."""
    script: Script = replace(content.scripts["login_fails"], **changes)
    return replace(content, scripts={"login_fails": script})


def with_step(content: Content, name: str, **changes: Any) -> Content:
    """The content with one step of its script changed or added."""
    steps = dict(content.scripts["login_fails"].steps)
    steps[name] = replace(steps.get(name, Step(name)), **changes)
    return with_script(content, steps=steps)


def _topic(name: str) -> Topic:
    return Topic(
        id=name,
        area="safety",
        title="Et emne",
        answer="Ring 112 nu.",
        questions=questions(name),
        buttons=(Button(action="call_112"),),
        provenance=DATED,
    )


def _checked(hours: Any) -> Any:
    return {name: replace(one, checked="2026-11-01") for name, one in hours.items()}
