"""Which topics are about a digital service: those whose own texts, or whose script's, name it by its placeholder.

Texts may name a service only so (design.md section 3), so this is what the content itself says. A text that names two
services belongs to both.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.records import Content, Script, Topic
from assistant.wording import placeholders


def topics_by_service(content: Content) -> dict[str, tuple[str, ...]]:
    """Service id to the ids of the topics about it, in the order of the content; only services that are named."""
    named = {topic.id: _named(_texts_of_topic(topic)) for topic in content.topics.values()}
    for script in content.scripts.values():
        solved = [topic.id for topic in content.topics.values() if topic.script == script.id]
        for topic in {*script.topics, *solved} & named.keys():
            named[topic] |= _named(_texts_of_script(script))
    return {
        service: topics
        for service in content.services
        if (topics := tuple(topic for topic, services in named.items() if service in services))
    }


def topics_of(service: str, content: Content) -> tuple[str, ...]:
    """Ids of the topics about a service; empty for one that no text names."""
    return topics_by_service(content).get(service, ())


def _named(texts: Iterator[str]) -> set[str]:
    return {one.item for text in texts for one in placeholders(text) if one.kind == "service"}


def _texts_of_topic(topic: Topic) -> Iterator[str]:
    yield from (topic.title, topic.answer, topic.answer_simple, topic.closed, topic.internal)
    yield from (button.title for button in topic.buttons)


def _texts_of_script(script: Script) -> Iterator[str]:
    yield script.title
    for step in script.steps.values():
        yield from (step.say, step.do, step.note, step.ask)
        yield from (option.label for option in step.options)
