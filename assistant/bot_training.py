"""The material the chatbot learns from: examples with their topic, as our importer and stock Rasa read them.

No wording is in the model: answers are read live. Titles and answers stand among the examples only because
they teach the classifier the words of each topic (measured: +2 to +15 points).
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from assistant import privacy, readability
from assistant.records import Content, Topic
from assistant.wording import render

QUESTION, TITLE, ANSWER, LOOK_ALIKE = "question", "title", "answer", "look_alike"
_ANSWERS_SAY_NOTHING = ("conversation", "safety")
"""Areas whose answers are about something else than what the citizen wrote."""


@dataclass(frozen=True, slots=True)
class Example:
    """One training example. `origin`: "question", "title", "answer" (one sentence of it) or "look_alike".

    A look-alike has no topic: it teaches what is no danger, and nothing else.
    """

    text: str
    topic: str
    persona: str
    origin: str


def examples(content: Content, on: date) -> tuple[Example, ...]:
    """Every example of the content, masked, each text once per topic.

    Follow-ups make sense only after another topic, and so teach no topic, but what is no danger.
    """
    numbers = frozenset(contact.phone for contact in content.contacts.values() if contact.phone)
    found: dict[tuple[str, str], Example] = {}
    for topic, text, persona, origin in _all_texts(content, on):
        masked = _masked(text, numbers)
        if masked:
            found.setdefault((topic, masked.casefold()), Example(masked, topic, persona, origin))
    return tuple(found.values())


def fingerprint(found: Iterable[Example]) -> str:
    """Says whether a new model is needed: over ids, questions and titles only.

    Sentences of answers are left out on purpose. A corrected answer must be live at once and may not cost a
    training; the next training, for whatever reason, takes the new sentences along.
    """
    lines = sorted(_line(one) for one in found if one.origin != ANSWER)
    return hashlib.sha256("\n".join(lines).encode()).hexdigest()


def as_lines(found: Iterable[Example]) -> str:
    """The examples as JSON lines."""
    return "".join(f"{_line(one)}\n" for one in found)


def as_nlu(found: Iterable[Example]) -> str:
    """The examples as Rasa's nlu.yml."""
    by_topic: dict[str, list[str]] = {}
    for one in found:
        if one.topic:
            by_topic.setdefault(one.topic, []).append(one.text)
    parts = ['version: "3.1"\nnlu:\n']
    for topic, texts in by_topic.items():
        parts.append(f"- intent: {topic}\n  examples: |\n")
        parts.extend(f"    - {_unmarked(text)}\n" for text in texts)
    return "".join(parts)


def as_domain(content: Content) -> str:
    """Rasa's domain.yml: an intent and a response per topic, without words."""
    topics = list(content.topics)
    intents = "".join(f"- {topic}\n" for topic in topics)
    responses = "".join(f'  utter_{topic}:\n  - text: "-"\n' for topic in topics)
    session = "session_config:\n  session_expiration_time: 0\n  carry_over_slots_to_new_session: false\n"
    return f'version: "3.1"\nintents:\n{intents}responses:\n{responses}{session}'


def _all_texts(content: Content, on: date) -> Iterator[tuple[str, str, str, str]]:
    """(topic, text, persona, origin) of everything to learn from."""
    sentences = _telling_sentences(content, on)
    for topic in content.topics.values():
        for text, persona, origin in _texts(topic, content, on, sentences):
            yield topic.id, text, persona, origin
    followups = (one.text for topic in content.topics.values() for one in topic.followups)
    for text in (*content.look_alikes, *followups):
        yield "", text, "", LOOK_ALIKE


def _texts(topic: Topic, content: Content, on: date, sentences: Counter[str]) -> Iterator[tuple[str, str, str]]:
    for question in topic.questions:
        yield question.text, question.persona, QUESTION
    yield render(topic.title, content, on=on), "", TITLE
    for sentence in _answer_sentences(topic, content, on):
        if sentences[sentence] == 1:
            yield sentence, "", ANSWER


def _telling_sentences(content: Content, on: date) -> Counter[str]:
    """How many topics say each sentence; one that several say tells nothing about any of them."""
    return Counter(
        sentence for topic in content.topics.values() for sentence in set(_answer_sentences(topic, content, on))
    )


def _answer_sentences(topic: Topic, content: Content, on: date) -> list[str]:
    if topic.area in _ANSWERS_SAY_NOTHING:
        return []
    return readability.sentences(render(topic.answer, content, on=on, checked_only=True))


@lru_cache(maxsize=60_000)  # an edit compiles everything again, and masking is the slowest part of it
def _masked(text: str, numbers: frozenset[str]) -> str:
    return " ".join(privacy.mask(text, numbers).text.split())


@lru_cache(maxsize=60_000)  # fingerprint and file need it, at every edit
def _line(one: Example) -> str:
    facts = {"text": one.text, "topic": one.topic, "persona": one.persona, "origin": one.origin}
    return json.dumps(facts, ensure_ascii=False)


def _unmarked(text: str) -> str:
    """Text without the brackets that Rasa would read as an entity."""
    return text.replace("[", "(").replace("]", ")")
