"""What the bot says next: a pure function of what was understood, what is remembered, and the live content.

Each way of going on looks at the scene and either replies or leaves it to the next one in `WAYS`; their order is the
order of importance. Danger comes first.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from citizen_support import booking, danish, followups, replies
from citizen_support.live import LiveContent
from citizen_support.scene import DANGER, HUMAN, MOST_CHOICES, NOTHING_KNOWN, Scene, kind_of
from citizen_support.turns import Memory, Reply, Understood

NOT_HELPED_IN_A_ROW = 2
LIKELY_ANSWER = 0.35
"""Confidence from which a "yes" or "no" counts, where the bot has just asked."""
_FILLERS = frozenset({"den", "det", "nummer", "nr", "tak", "jeg", "mener"})
_PLACES = {"1": 0, "en": 0, "forste": 0, "overste": 0, "2": 1, "to": 1, "anden": 1, "andet": 1, "midterste": 1}
_PLACES |= {"3": 2, "tre": 2, "tredje": 2, "nederste": -1, "sidste": -1}


def reply(understood: Understood, memory: Memory, content: LiveContent, now: datetime) -> Reply:
    """The bot's turn."""
    scene = Scene(understood, memory, content, now)
    said = next((said for way in WAYS if (said := way(scene)) is not None), None)
    said = said or replies.plain(scene, scene.topic)
    perhaps = understood.careful or scene.topic in DANGER
    return replies.with_reminder(said, scene) if perhaps else said


# --- the ways, most important first -------------------------------------------------------------------------


def _in_danger(scene: Scene) -> Reply | None:
    """Danger now: the fixed text."""
    sure = scene.understood.band in ("danger", "answer")
    return replies.fixed(scene, scene.topic) if scene.topic in DANGER and sure else None


def _still_in_danger(scene: Scene) -> Reply | None:
    """After danger there is no small talk: until a clear question comes, the fixed text is said again."""
    if not scene.memory.danger or scene.understood.action:
        return None
    clear = scene.is_sure() and scene.kind in ("answer", "handover", "refused")
    return None if clear else replies.fixed(scene, scene.memory.danger)


def _booking(scene: Scene) -> Reply | None:
    """The guidance: it begins with a question about booking oneself and goes on while its questions are answered."""
    facts = scene.content.data().get("booking") or {}
    pressed, _, chosen = scene.understood.action.partition(":")
    asked = scene.memory.asked
    if not pressed and asked in booking.QUESTIONS and not _switches_topic(scene):
        pressed, chosen = asked, booking.named(scene.understood.text, facts.get(f"{asked}s", {}))
    if pressed not in booking.QUESTIONS or not chosen:
        return None
    hospital = chosen if pressed == booking.HOSPITAL else scene.memory.hospital or booking.ANY
    visit = chosen if pressed == booking.VISIT else booking.named(scene.understood.text, facts.get("visits", {}))
    return replies.guidance(scene, hospital, visit)


def _switches_topic(scene: Scene) -> bool:
    """Whether a message in the middle of the guidance is surely about something else."""
    away = scene.topic not in (booking.TOPIC, NOTHING_KNOWN) and not scene.topic.startswith("book_")
    return away and scene.is_sure() and scene.kind != "smalltalk"


def _several(scene: Scene) -> Reply | None:
    """Several needs in one message: each is answered, one after the other."""
    needs = [topic for topic in scene.understood.parts if kind_of(topic, scene.content) == "answer"][:MOST_CHOICES]
    if len(needs) < 2 or scene.kind != "answer":
        return None
    speaker = scene.speaker
    bubbles = [speaker.phrase("several_needs")]
    for need in needs:
        bubbles += [{**bubble, "buttons": []} for bubble in speaker.answer(need)]
    topic = scene.topic if scene.topic in needs else needs[0]
    said = scene.reply("answer", topic, bubbles, topic=topic, not_helped=0, danger="")
    return replies.asks_if_helped(said, scene, ())


def _picked(scene: Scene) -> Reply | None:
    """One of the choices, named by its place: "den første", "2"; a mere "ja" shows them again."""
    offered = scene.memory.offered
    if scene.memory.asked != "choices" or not offered:
        return None
    words = [word for word in danish.words(scene.understood.text) if word not in _FILLERS]
    if len(words) == 1 and _PLACES.get(words[0], MOST_CHOICES) < len(offered):
        return replies.plain(scene, offered[_PLACES[words[0]]])
    if scene.topic == "affirm" and scene.understood.confidence >= LIKELY_ANSWER:
        return replies.choices(scene, offered, "choose_one", replies.ways_out(scene.speaker))
    return None


def _leaning(scene: Scene) -> Reply | None:
    """A short follow-up on the topic before."""
    before = scene.content.topic(scene.memory.topic)
    text = scene.understood.text
    found = followups.leads_to(text, before.get("followups", []))
    if not found and not scene.is_sure():
        found = followups.neighbour(text, scene.understood.ranking, before)
    if not found or scene.topic in DANGER or found not in scene.content.topics():
        return None
    return replace(replies.plain(scene, found), confidence=max(scene.understood.confidence, followups.SURE))


def _helped(scene: Scene) -> Reply | None:
    """Yes or no to "Fik du svar?"."""
    if scene.memory.asked != "helped" or scene.understood.confidence < LIKELY_ANSWER:
        return None
    if scene.topic == "affirm":
        bubbles = [scene.speaker.phrase("affirm_after")]
        return replace(scene.reply("smalltalk", "affirm", bubbles, not_helped=0), got_answer=True)
    if scene.topic == "feedback_positive":
        return replace(replies.plain(scene, scene.topic), got_answer=True)
    return None


def _not_helped(scene: Scene) -> Reply | None:
    """The answer did not help: other topics first, then a person."""
    told = scene.topic == "feedback_negative" and scene.understood.band == "answer"
    if not scene.memory.topic or not (told or _says_no(scene)):
        return None
    times, others = scene.memory.not_helped + 1, scene.offerable(scene.memory.offered)
    if times >= NOT_HELPED_IN_A_ROW or not others:
        return replace(replies.plain(scene, HUMAN), got_answer=False)
    said = replies.choices(scene, others, "deny_after", [dict(scene.speaker.human())])
    return replace(said, memory=replace(said.memory, not_helped=times), got_answer=False)


def _says_no(scene: Scene) -> bool:
    no = scene.topic in ("deny", "feedback_negative") and scene.understood.confidence >= LIKELY_ANSWER
    asked = scene.memory.asked
    return no and (asked == "helped" or (asked == "choices" and scene.memory.not_helped > 0))


def _not_understood(scene: Scene) -> Reply | None:
    """Out of scope, or nothing likely."""
    foreign = scene.topic == NOTHING_KNOWN and scene.understood.band == "answer"
    return replies.unsure(scene) if foreign or scene.understood.band == "unsure" else None


def _choices(scene: Scene) -> Reply | None:
    """Several topics are likely: they are offered."""
    if scene.understood.band != "choices" and scene.topic not in DANGER:
        return None
    offered = scene.offerable([topic for topic, _ in scene.understood.ranking])
    if not offered:
        return replies.unsure(scene)
    return replies.choices(scene, offered, "choices_intro", replies.ways_out(scene.speaker))


def _again(scene: Scene) -> Reply | None:
    """The answer before once more, or more simply; without one, says so."""
    wish, before = scene.topic, scene.memory.topic
    if wish not in ("repeat", "simplify"):
        return None
    if not before:
        return scene.reply("smalltalk", wish, [scene.speaker.phrase(f"{wish}_nothing")])
    which = "answer_simple" if wish == "simplify" else "answer"
    said = scene.reply("smalltalk", wish, scene.speaker.answer(before, which))
    return replies.asks_if_helped(said, scene, scene.memory.offered)


WAYS: Sequence[Callable[[Scene], Reply | None]] = (
    *(_in_danger, _still_in_danger, _booking, _picked, _several),
    *(_leaning, _helped, _not_helped, _not_understood, _choices, _again),
)
