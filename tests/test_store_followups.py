"""Follow-ups: sorted by when they are due, and a number that is gone from the disk once it was called."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from assistant.errors import NotFound
from assistant.records import Call, FollowUp, Outcome
from assistant.store import Store

NUMBER = "60 12 34 56"


@pytest.fixture
def call(store: Store) -> Call:
    record = store.start_call("Ida", "2026-11-28T09:00:00.000+00:00").record
    assert isinstance(record, Call)
    ended = store.end_call(replace(record, outcome=Outcome.CALL_BACK)).record
    assert isinstance(ended, Call)
    return ended


def promised(store: Store, call: Call, day: int, **fields: str) -> FollowUp:
    wanted = FollowUp(0, call.id, "Ida", f"2026-12-{day:02d}T09:00:00.000+00:00", **fields)
    record = store.add_follow_up(wanted).record
    assert isinstance(record, FollowUp)
    return record


def test_the_most_urgent_comes_first(store: Store, call: Call) -> None:
    late, soon = promised(store, call, 9), promised(store, call, 2)
    assert [one.id for one in store.open_follow_ups()] == [soon.id, late.id]
    assert [one.id for one in store.follow_ups_of(call.id)] == [late.id, soon.id]


def test_a_number_in_the_reason_is_masked_and_the_one_in_its_field_is_kept(store: Store, call: Call) -> None:
    promised(store, call, 2, reason="ring på 60 12 34 56", number=NUMBER)
    kept = store.open_follow_ups()[0]
    assert kept.number == NUMBER
    assert "60" not in kept.reason


def test_once_done_the_number_is_in_no_file_and_no_search(store: Store, call: Call, tmp_path: Path) -> None:
    made = promised(store, call, 2, number=NUMBER)
    assert store.find_calls('"60"', 5) == []
    store.finish_follow_up(made.id)
    assert store.open_follow_ups() == ()
    assert store.follow_ups_of(call.id)[0].done_at
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert NUMBER.encode() not in everything


def test_a_number_that_nobody_called_is_purged_and_the_promise_stays(store: Store, call: Call) -> None:
    promised(store, call, 2, number=NUMBER)
    store.purge("2026-12-10T09:00:00.000+00:00")
    assert store.open_follow_ups()[0].number == NUMBER
    store.purge("2027-01-05T09:00:00.000+00:00")
    assert store.open_follow_ups()[0].number == ""


@pytest.mark.parametrize("typed", ["150482-1234", "1504821234", "150482 1234"])
def test_a_cpr_number_in_the_field_for_the_phone_is_masked(store: Store, call: Call, typed: str) -> None:
    promised(store, call, 2, number=typed)
    kept = store.open_follow_ups()[0].number
    assert "1234" not in kept
    assert "150482" not in kept


def test_a_number_is_gone_three_months_after_its_call_and_never_shown_in_a_log(store: Store, call: Call) -> None:
    record = store.add_follow_up(FollowUp(0, call.id, "Ida", "2036-01-01T09:00:00.000+00:00", number=NUMBER)).record
    assert NUMBER not in repr(record)
    store.purge("2027-03-15T09:00:00.000+00:00")
    assert store.open_follow_ups()[0].number == ""


def test_what_is_promised_may_change_until_the_call_ends(store: Store, call: Call, tmp_path: Path) -> None:
    first = FollowUp(0, 0, "Ida", "2026-12-02T09:00:00.000+00:00", "brevet", NUMBER)
    store.keep_promise(call.id, first)
    store.keep_promise(call.id, replace(first, owner="Bo"))
    assert [(one.owner, one.number) for one in store.follow_ups_of(call.id)] == [("Bo", NUMBER)]
    store.keep_promise(call.id, None)
    assert store.follow_ups_of(call.id) == ()
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert NUMBER.encode() not in everything


def test_taking_back_a_promise_leaves_what_was_done_before(store: Store, call: Call) -> None:
    store.finish_follow_up(promised(store, call, 2).id)
    store.keep_promise(call.id, None)
    assert len(store.follow_ups_of(call.id)) == 1


def test_what_is_brought_back_is_to_be_done_again_with_its_number(store: Store, call: Call) -> None:
    made = promised(store, call, 2, number=NUMBER)
    store.finish_follow_up(made.id)
    store.reopen_follow_up(made)
    assert store.open_follow_ups() == (made,)


def test_what_went_with_its_call_cannot_be_brought_back(store: Store, call: Call) -> None:
    made = promised(store, call, 2)
    store.finish_follow_up(made.id)
    store.purge("2036-01-01T09:00:00.000+00:00")
    with pytest.raises(NotFound):
        store.reopen_follow_up(made)


@pytest.mark.parametrize("outcome", [None, Outcome.CALL_BACK])
def test_a_promise_is_listed_once_its_call_has_ended(store: Store, outcome: Outcome | None) -> None:
    record = store.start_call("Ida", "2026-11-28T09:00:00.000+00:00").record
    assert isinstance(record, Call)
    promised(store, record, 2)
    if outcome is not None:
        store.end_call(replace(record, outcome=outcome))
    assert len(store.open_follow_ups()) == (outcome is not None)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2026-12-02T09:00:00", "2026-12-02T08:00:00.000+00:00"),
        ("2026-07-02T09:00:00", "2026-07-02T07:00:00.000+00:00"),
        ("2026-07-02T09:00:00+00:00", "2026-07-02T09:00:00.000+00:00"),
    ],
)
def test_a_time_without_zone_is_danish_in_winter_and_summer(store: Store, call: Call, typed: str, kept: str) -> None:
    store.add_follow_up(FollowUp(0, call.id, "Ida", typed))
    assert store.open_follow_ups()[0].due_at == kept


def test_a_number_taken_back_together_with_its_call_is_in_no_file(store: Store, call: Call, tmp_path: Path) -> None:
    store.keep_promise(call.id, FollowUp(0, 0, "Ida", "2026-12-02T09:00:00.000+00:00", "brevet", NUMBER))
    with store.together():
        store.save_call(replace(call, note="alligevel ikke"))
        store.keep_promise(call.id, None)
    everything = b"".join(path.read_bytes() for path in tmp_path.rglob("*") if path.is_file())
    assert NUMBER.encode() not in everything


def test_nobody_is_told_of_a_promise_that_is_as_it_was(store: Store, call: Call) -> None:
    assert store.keep_promise(call.id, None).kinds == frozenset()
    wanted = FollowUp(0, 0, "Ida", "2026-12-02T09:00:00.000+00:00", "brevet", NUMBER)
    made = store.keep_promise(call.id, wanted)
    again = store.keep_promise(call.id, wanted)
    assert (made.kinds, again.kinds, again.record) == ({"follow_up"}, frozenset(), made.record)
