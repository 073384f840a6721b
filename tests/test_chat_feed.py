from __future__ import annotations

from collections.abc import Iterator

import pytest

from assistant import chat_feed
from assistant.records import OpeningHours
from assistant.settings import Settings
from assistant.store import Store

HOURS = OpeningHours("support", known=True, week={1: ("09:00-15:00",)})


def event(n: int, what: str, **facts: object) -> dict[str, object]:
    return {"n": n, "conversation": "c1", "at": "2026-11-24T10:00:00.000+00:00", "type": what, **facts}


FEED = [
    event(1, "conversation", code="KO-47"),
    event(2, "citizen", turn=1, text="hvordan logger jeg ind"),
    event(3, "bot", turn=1, kind="answer", topic="ms_login", confidence=0.9, version=3, messages=[], code="KO-47"),
    event(4, "bot", turn=2, kind="smalltalk", topic="thanks", confidence=0.9, messages=[], code="KO-47"),
    event(5, "rating", got_answer=True),
]


@pytest.fixture
def store(settings: Settings) -> Iterator[Store]:
    with Store.open(settings.database) as store:
        yield store


def test_a_conversation_leaves_its_evidence(store: Store) -> None:
    chat_feed.take_in(store, FEED, HOURS)
    kept = store.evidence()
    assert [(one.channel, one.topic, one.kind, one.answered, one.answer_version) for one in kept] == [
        ("chat", "ms_login", "answer", True, 3)
    ]
    assert kept[0].in_hours is True


def test_the_same_feed_twice_counts_once(store: Store) -> None:
    chat_feed.take_in(store, FEED, HOURS)
    chat_feed.take_in(store, FEED, HOURS)
    assert len(store.evidence()) == 1
    assert store.chat_cursor() == 5


def test_unknown_hours_are_not_guessed(store: Store) -> None:
    chat_feed.take_in(store, FEED, OpeningHours("support", known=False))
    assert store.evidence()[0].in_hours is None


def test_asking_for_a_person_is_counted(store: Store) -> None:
    chat_feed.take_in(store, [*FEED, event(6, "bot", turn=3, kind="handover", topic="help_human", messages=[])], HOURS)
    assert store.evidence()[0].handover


def test_the_evidence_holds_no_word_of_the_citizen(store: Store) -> None:
    chat_feed.take_in(store, FEED, HOURS)
    assert "logger" not in repr(store.evidence())
