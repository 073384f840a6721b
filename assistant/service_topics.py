"""Which topics are about a digital service: those whose own texts, or whose script's, name it by its placeholder.

Texts may name a service only so (design.md section 3), so this is what the content itself says. A text that names two
services belongs to both.
"""

from __future__ import annotations

from collections.abc import Iterator

from assistant.records import Content, Script, Service, Topic
from assistant.wording import placeholders


def topics_of(service: str, content: Content) -> tuple[str, ...]:
    """Ids of the topics about a service, in the order of the content; empty for one that no text names."""
    scripts = {script.id for script in content.scripts.values() if service in _named(_texts_of_script(script))}
    told = {topic for name in scripts for topic in content.scripts[name].topics}
    return tuple(
        topic.id
        for topic in content.topics.values()
        if topic.id in told or topic.script in scripts or service in _named(_texts_of_topic(topic))
    )


def services_with_topics(content: Content) -> tuple[Service, ...]:
    """The services that at least one topic is about, by name."""
    about = [service for service in content.services.values() if topics_of(service.id, content)]
    return tuple(sorted(about, key=lambda service: service.name.casefold()))


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
