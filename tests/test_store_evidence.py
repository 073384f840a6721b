"""What a contact tells about the pilot, and counts that outlive it."""

from dataclasses import replace

import pytest

from assistant.records import Call, DailyCount, Evidence, Outcome, PathStep
from assistant.store import Store

AT = "2026-11-24T13:05:00.000+00:00"
CHAT = Evidence("chat:a", AT, "chat", topic="ms_login", kind="answer", answered=True, code="KO-47")


def ended(store: Store, **fields: object) -> Call:
    call = store.start_call("Ida", AT, in_hours=True).record
    assert isinstance(call, Call)
    kept = store.end_call(replace(call, ended_at="2026-11-24T13:07:00.000+00:00", **fields)).record  # type: ignore[arg-type]
    assert isinstance(kept, Call)
    return kept


def test_ended_call_leaves_evidence_without_its_words(store: Store) -> None:
    store.publish_version("topic", "mit_sygehus/ms_login", "et", "Ida")
    walked = (PathStep("login_fails", 3, "a", "j", 1.0, AT),)
    ended(
        store,
        words="kan ikke logge på",
        topics=("ms_login",),
        outcome=Outcome.PASSED_ON,
        script="login_fails",
        path=walked,
    )
    assert store.evidence() == (
        Evidence(
            "call:1", AT, "phone", topic="ms_login", kind="passed_on", in_hours=True, answered=None, handover=True,
            script="login_fails", script_version=3, answer_version=1, seconds=120.0,
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    ("outcome", "answered", "handover"),
    [
        (Outcome.SOLVED, True, False),
        (Outcome.NOT_SOLVED, False, False),
        (Outcome.CALL_BACK, None, True),
        (Outcome.EMERGENCY, None, True),
        (None, None, False),
    ],
)
def test_outcome_says_whether_there_was_an_answer(
    store: Store, outcome: Outcome | None, answered: bool | None, handover: bool
) -> None:
    ended(store, outcome=outcome)
    assert [(one.answered, one.handover) for one in store.evidence()] == [(answered, handover)]


def test_corrected_call_is_counted_once_and_as_corrected(store: Store) -> None:
    call = ended(store, outcome=Outcome.NOT_SOLVED)
    store.edit_call(replace(call, outcome=Outcome.SOLVED), staff="Ida")
    assert [one.answered for one in store.evidence()] == [True]


def test_call_with_a_spoken_code_marks_the_chat_before_it(store: Store) -> None:
    store.record_evidence(CHAT)
    ended(store, code="KO-47")
    assert [(one.channel, one.called_later) for one in store.evidence()] == [("chat", True), ("phone", False)]


def test_later_news_of_a_chat_does_not_unmark_the_call_that_followed(store: Store) -> None:
    store.record_evidence(CHAT)
    ended(store, code="KO-47")
    store.record_evidence(replace(CHAT, answered=False))
    assert store.evidence()[0].called_later


def test_counts_are_by_danish_day_and_hour(store: Store) -> None:
    store.record_evidence(replace(CHAT, at="2026-11-24T23:30:00.000+00:00"))
    assert [(count.day, count.hour) for count in store.daily_counts()] == [("2026-11-25", 0)]


def test_contacts_alike_are_counted_together(store: Store) -> None:
    store.record_evidence(CHAT)
    store.record_evidence(replace(CHAT, source="chat:b", seconds=3.0))
    store.record_evidence(replace(CHAT, source="chat:c", answered=None))
    assert [(count.answered, count.contacts) for count in store.daily_counts()] == [(None, 1), (True, 2)]


def test_kept_and_deleted_contacts_alike_are_counted_together(store: Store) -> None:
    store.record_evidence(CHAT)
    store.purge("2028-11-24T13:05:00+00:00")
    store.record_evidence(replace(CHAT, source="chat:b"))
    assert [(count.answered, count.contacts) for count in store.daily_counts()] == [(True, 2)]


def test_counts_of_other_days_are_left_out(store: Store) -> None:
    store.record_evidence(CHAT)
    assert store.daily_counts("2026-11-25") == ()
    assert store.evidence(to_day="2026-11-23") == ()


def test_counts_survive_the_deletion_of_the_contacts(store: Store) -> None:
    for source in ("chat:a", "chat:b"):
        store.record_evidence(replace(CHAT, source=source, in_hours=False))
    before = store.daily_counts()
    store.purge("2028-11-24T13:05:00+00:00")
    assert store.evidence() == ()
    assert store.daily_counts() == before
    assert isinstance(before[0], DailyCount)


def test_contacts_deleted_later_join_the_counts_of_the_same_hour(store: Store) -> None:
    store.record_evidence(CHAT)
    store.purge("2028-11-24T13:05:00+00:00")
    store.record_evidence(replace(CHAT, source="chat:b"))
    store.purge("2028-11-24T13:05:00+00:00")
    assert [count.contacts for count in store.daily_counts()] == [2]
