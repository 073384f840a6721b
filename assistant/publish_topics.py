"""The publishing rules for topics."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from assistant import dates, likeness
from assistant.publish_rules import (
    FEWEST_EXAMPLES,
    FEWEST_SMALLTALK,
    HARDEST_ANSWER,
    MOST_STEPS,
    REQUIRED_TOPICS,
    SAFETY_TOPICS,
    SMALLTALK,
    WITHOUT_EXTRAS,
    Remark,
    red,
    yellow,
)
from assistant.publish_texts import Judge
from assistant.records import Content, Provenance, Topic
from assistant.yaml_reading import Location


def remarks(content: Content, judge: Judge, today: date) -> Iterator[Remark]:
    """Everything that is wrong with the topics, alone and among each other."""
    for topic in content.topics.values():
        yield from _texts(topic, judge)
        yield from _targets(topic, content)
        yield from _extent(topic)
        yield from age("topic", topic.id, topic.provenance, today)
    for name in REQUIRED_TOPICS:
        if name not in content.topics:
            yield red("topic", name, (), f"Emnet »{name}« mangler.", "Chatbotten kan ikke undvære det. Opret det.")
    yield from _twins(content)


def age(kind: str, item: str, behind: Provenance, today: date) -> Iterator[Remark]:
    """Whether an item has outlived its last day, and whether its days are days."""
    for field, text in (("checked", behind.checked), ("review_by", behind.review_by)):
        if text and dates.day(text) is None:
            yield red(kind, item, (field,), f"»{text}« er ikke en dato.", "Skriv datoen som 2026-11-24.")
    last = dates.day(behind.review_by)
    if not behind.review_by:
        yield yellow(kind, item, ("review_by",), "Der står ikke, hvornår indholdet udløber.", "Sæt review_by.")
    elif last is not None and last < today:
        problem = f"Indholdet er udløbet {dates.in_words(last)}."
        yield red(kind, item, ("review_by",), problem, "Læs det igennem, ret det, og sæt en ny review_by.")


def _texts(topic: Topic, judge: Judge) -> Iterator[Remark]:
    answers = (("answer", topic.answer), ("answer_simple", topic.answer_simple), ("closed", topic.closed))
    for field, text in answers:
        for level, problem, cure in (*judge.hard(text, HARDEST_ANSWER), *judge.long(text, MOST_STEPS)):
            yield Remark(level, "topic", topic.id, (field,), problem, cure)
    for where, text in _citizen_texts(topic):
        for level, problem, cure in judge.citizen(text):
            yield Remark(level, "topic", topic.id, where, problem, cure)
    for level, problem, cure in judge.staff(topic.internal):
        yield Remark(level, "topic", topic.id, ("internal",), problem, cure)


def _citizen_texts(topic: Topic) -> Iterator[tuple[Location, str]]:
    yield ("title",), topic.title
    yield ("answer",), topic.answer
    yield ("answer_simple",), topic.answer_simple
    yield ("closed",), topic.closed
    for place, button in enumerate(topic.buttons):
        yield ("buttons", place, "title"), button.title
    for language, text in topic.languages.items():
        yield ("languages", language, "title"), text.title
        yield ("languages", language, "answer"), text.answer


def _targets(topic: Topic, content: Content) -> Iterator[Remark]:
    if topic.script and topic.script not in content.scripts:
        yield red(
            "topic",
            topic.id,
            ("script",),
            f"Scriptet »{topic.script}« findes ikke.",
            "Ret id, eller skriv null.",
        )
    for place, button in enumerate(topic.buttons):
        where = ("buttons", place)
        if button.topic and button.topic not in content.topics:
            yield red("topic", topic.id, where, f"Knappens emne »{button.topic}« findes ikke.", "Ret topic.")
        if button.url and not button.url.startswith("https://"):
            yield red("topic", topic.id, where, f"Adressen »{button.url}« er ikke sikker.", "Begynd med https://.")
        if sum(map(bool, (button.topic, button.url, button.action))) != 1:
            yield red(
                "topic",
                topic.id,
                where,
                "En knap skal have præcis én af topic, url og action.",
                "Behold den ene.",
            )
    for place, followup in enumerate(topic.followups):
        if followup.topic not in content.topics:
            problem = f"Opfølgningens emne »{followup.topic}« findes ikke."
            yield red("topic", topic.id, ("followups", place), problem, "Ret topic.")


def _extent(topic: Topic) -> Iterator[Remark]:
    fewest = FEWEST_SMALLTALK if topic.area == SMALLTALK else FEWEST_EXAMPLES
    if (count := len(topic.questions)) < fewest:
        yield red("topic", topic.id, ("questions",), f"Der er kun {count} eksempler.", f"Skriv mindst {fewest}.")
    if not topic.title or not topic.answer:
        yield red("topic", topic.id, ("answer",), "Emnet mangler titel eller svar.", "Skriv dem.")
    if not topic.answer_simple and topic.area not in WITHOUT_EXTRAS:
        yield red("topic", topic.id, (), "Det lette svar mangler.", "Skriv answer_simple.")
    if not topic.buttons and (topic.id in SAFETY_TOPICS or topic.area not in WITHOUT_EXTRAS):
        remark = red if topic.id in SAFETY_TOPICS else yellow
        yield remark(
            "topic",
            topic.id,
            ("buttons",),
            "Der er ingen knapper.",
            "Tilføj det, borgeren oftest vil bagefter.",
        )
    if topic.id == "emergency" and not any(button.action == "call_112" for button in topic.buttons):
        yield red("topic", topic.id, ("buttons",), "Knappen »Ring 112« mangler.", "Tilføj action: call_112.")


def _twins(content: Content) -> Iterator[Remark]:
    for twin in likeness.twins(content.topics):
        text = content.topics[twin.topic].questions[twin.place].text
        remark = red if twin.same else yellow
        how = "også" if twin.same else "næsten ens"
        problem = f"Eksemplet »{text}« står {how} under »{twin.other}«."
        yield remark("topic", twin.topic, ("questions", twin.place), problem, "Behold det dér, hvor det hører til.")
