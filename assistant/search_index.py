"""What the search knows of the content: the words of every topic, script and contact."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace
from functools import lru_cache

from assistant import danish, wording
from assistant.records import Contact, Content, Script, Topic
from assistant.store_search import Entry

_SHORTEST_COMPOUND = 8
_SHORTEST_PART = 4
_EXCERPT = 160
_QUESTIONS = 150
"""Questions a topic is found by. The right item came first for 75 % of citizens' messages with 150, for 74 with 60. The
shortest 150 instead of some of all lengths: right in 0.7 points more, a danger where there was none half as often."""
_SMALL_TALK = "conversation"
"""Area whose questions are no needs (thanks, what the bot does not do): found by title and answer."""


def entries(content: Content) -> list[Entry]:
    """One entry per topic, script and contact, with the parts of its compound words."""
    made = [
        *(_topic(topic, content) for topic in content.topics.values()),
        *(_script(script, content) for script in content.scripts.values()),
        *(_contact(contact) for contact in content.contacts.values()),
    ]
    known = {word for entry in made for word in _words_of(entry) if len(word) >= _SHORTEST_PART}
    return [replace(entry, part_words=_joined((entry.part_words, *_parts(entry, known)))) for entry in made]


def _topic(topic: Topic, content: Content) -> Entry:
    title, answer = wording.render(topic.title, content), wording.render(topic.answer, content)
    questions = [] if topic.area == _SMALL_TALK else _telling(topic) + [one.text for one in topic.followups]
    rest = [wording.render(text, content) for text in (topic.answer_simple, topic.closed, topic.internal)]
    languages = [text for each in topic.languages.values() for text in (each.title, each.answer)]
    return Entry(
        "topic", topic.id, title, (topic.id,), _excerpt(answer),
        _indexed(title),
        _lines(*questions, *_other_titles(topic.title, content)),
        _indexed(answer, *rest, *languages),
        _indexed(*_other_names(topic.answer, content)),
    )  # fmt: skip


def _telling(topic: Topic) -> list[str]:
    """The questions to be found by, as many of each topic: else the rank would tell how much the chatbot was taught.

    Misspellings are left out: they would be found as words of their own, before what they stand for. Of many questions
    the shortest are taken: a long story has words of every topic.
    """
    spelled = [question.text for question in topic.questions if question.persona != "thumbs"]
    return sorted(spelled, key=len)[:_QUESTIONS]


def _script(script: Script, content: Content) -> Entry:
    title = wording.render(script.title, content)
    topics = [content.topics[name].title for name in script.topics if name in content.topics]
    said = [wording.render(text, content) for text in _step_texts(script)]
    return Entry(
        "script", script.id, title, script.topics, _excerpt(said[0] if said else ""), _indexed(title),
        _lines(*(wording.render(text, content) for text in topics)),
        _indexed(*said),
        _indexed(*_other_names(" ".join(topics), content)),
    )  # fmt: skip


def _contact(contact: Contact) -> Entry:
    reached = (contact.phone, contact.hours, contact.address, contact.url)
    return Entry(
        "contact", contact.id, contact.name, (), _excerpt(contact.when), _indexed(contact.name),
        _indexed(contact.id.replace("_", " ")), _indexed(contact.when, *reached), "",
    )  # fmt: skip


def _step_texts(script: Script) -> Iterator[str]:
    for step in script.steps.values():
        yield from (text for text in (step.say, step.do, step.note, step.ask) if text)
        yield from (option.label for option in step.options)


def _other_names(text: str, content: Content) -> list[str]:
    """What people also call the services that a text names."""
    return [alias for service in wording.services_in(text, content) for alias in (service.name, *service.aliases)]


def _other_titles(text: str, content: Content) -> list[str]:
    """A title with each service called what people also call it."""
    title = wording.render(text, content)
    return [
        title.replace(service.name, alias)
        for service in wording.services_in(text, content)
        for alias in (service.name, *service.aliases)
    ]


def _parts(entry: Entry, known: set[str]) -> Iterator[str]:
    for word in dict.fromkeys(_words_of(entry)):
        if len(word) >= _SHORTEST_COMPOUND:
            yield _indexed(*danish.parts(word, known))


def _words_of(entry: Entry) -> list[str]:
    return f"{entry.title_words} {entry.question_words} {entry.body_words}".split()


@lru_cache(maxsize=60_000)  # an edit indexes everything again
def _indexed(*texts: str) -> str:
    return _joined(word for text in texts for word in danish.index_words(text))


def _lines(*texts: str) -> str:
    return "\n".join(line for text in texts if (line := _indexed(text)))


def _joined(words: Iterable[str]) -> str:
    return " ".join(word for word in words if word)


def _excerpt(text: str) -> str:
    first = text.strip().partition("\n")[0]
    return first if len(first) <= _EXCERPT else first[: _EXCERPT - 1].rstrip() + "…"
