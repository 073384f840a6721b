"""What the bot says in each case: answers, the fixed text in danger, choices, the booking guidance, "I do not know"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from citizen_support import booking
from citizen_support.bubbles import Speaker
from citizen_support.scene import DANGER, NOTHING_KNOWN, Scene, kind_of
from citizen_support.turns import Reply

UNSURE_IN_A_ROW = 2
WORTH_OFFERING = 0.03
"""Confidence from which the topics behind the answered one are offered, should it not have helped."""


def plain(scene: Scene, topic: str) -> Reply:
    """The answer of a topic, with what belongs after it."""
    kind = kind_of(topic, scene.content)
    if kind in DANGER:
        return fixed(scene, topic)
    bubbles = scene.speaker.answer(topic)
    if scene.memory.danger:
        bubbles = [scene.speaker.phrase("danger_reminder"), *bubbles]
    if kind != "answer":
        return scene.reply(kind, topic, bubbles)
    said = scene.reply(kind, topic, bubbles, topic=topic, not_helped=0, danger="")
    if topic == booking.TOPIC and scene.content.data().get("booking", {}).get("rules"):
        return _begins_guidance(scene, said)
    return asks_if_helped(
        said, scene, [other for other, sure in scene.understood.ranking[1:4] if sure >= WORTH_OFFERING]
    )


def fixed(scene: Scene, danger: str) -> Reply:
    """The approved text in danger, and nothing else."""
    return scene.reply(danger, danger, scene.speaker.answer(danger), danger=danger)


def with_reminder(said: Reply, scene: Scene) -> Reply:
    """The reply after one line about 112: the message may be about danger, and may well not be."""
    if said.kind in DANGER:
        return said
    return replace(said, messages=[scene.speaker.phrase("danger_perhaps"), *said.messages])


def asks_if_helped(said: Reply, scene: Scene, likely: Sequence[str]) -> Reply:
    """The reply with "Fik du svar?" after it; should the answer be no, the `likely` topics are offered first."""
    speaker, content, answered = scene.speaker, scene.content, said.memory.topic
    yes, no = (content.phrase(name, speaker.language) for name in ("yes", "no"))
    asks = speaker.phrase("did_it_help", [{"title": yes, "topic": "affirm"}, {"title": no, "topic": "deny"}])
    linked = [button["topic"] for button in content.topic(answered).get("buttons", []) if button.get("topic")]
    others = [topic for topic in dict.fromkeys([*likely, *linked]) if topic != answered]
    remembered = replace(said.memory, asked="helped", offered=tuple(scene.offerable(others)))
    return replace(said, messages=[*said.messages, asks], memory=remembered)


def choices(scene: Scene, topics: Sequence[str], intro: str, ways_out: Sequence[dict[str, Any]]) -> Reply:
    """Topics to choose from, under a sentence of the content."""
    bubbles = [scene.speaker.phrase(intro, [*map(scene.speaker.topic_button, topics), *ways_out])]
    topic = "" if scene.topic == NOTHING_KNOWN else scene.topic
    said = scene.reply("choices", topic, bubbles, asked="choices", offered=tuple(topics))
    return replace(said, choices=tuple(topics))


def ways_out(speaker: Speaker) -> list[dict[str, Any]]:
    """The buttons under choices: none of them, and a person."""
    none = {"title": speaker.content.phrase("none_of_these", speaker.language), "action": "none"}
    return [none, dict(speaker.human())]


def unsure(scene: Scene) -> Reply:
    """Says so and offers a person; the second time in a row with an apology and the spoken code."""
    speaker, misses = scene.speaker, scene.memory.unsure_in_a_row + 1
    if misses >= UNSURE_IN_A_ROW:
        bubbles = [speaker.phrase("unsure_again", [speaker.human()], code=scene.memory.code)]
    elif scene.topic == NOTHING_KNOWN and scene.understood.band == "answer":
        bubbles = speaker.answer(NOTHING_KNOWN)
    else:
        bubbles = [speaker.phrase("unsure", [speaker.human()])]
    return scene.reply("unsure", "", bubbles, unsure_in_a_row=misses)


def guidance(scene: Scene, hospital: str, visit: str) -> Reply:
    """The next step of the booking guidance: the kind of visit, or the place."""
    facts = scene.content.data()["booking"]
    remembered = {"topic": booking.TOPIC, "hospital": hospital, "danger": ""}
    if not visit:
        asks = booking.question(booking.VISIT, facts, scene.speaker)
        return scene.reply("answer", booking.TOPIC, [asks], asked=booking.VISIT, **remembered)
    bubbles = [booking.result(hospital, visit, facts, scene.speaker)]
    return asks_if_helped(scene.reply("answer", booking.TOPIC, bubbles, **remembered), scene, ())


def _begins_guidance(scene: Scene, said: Reply) -> Reply:
    """The general answer, then the question for the hospital, unless the message names it."""
    facts = scene.content.data()["booking"]
    hospital = booking.named(scene.understood.text, facts["hospitals"])
    if hospital:
        return guidance(scene, hospital, booking.named(scene.understood.text, facts["visits"]))
    asks = booking.question(booking.HOSPITAL, facts, scene.speaker)
    # The hospitals are buttons enough.
    told = [{**bubble, "buttons": []} for bubble in said.messages]
    return replace(said, messages=[*told, asks], memory=replace(said.memory, asked=booking.HOSPITAL))
