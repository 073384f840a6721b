"""Who has what open: two stores on one file, as two windows have it."""

from collections.abc import Iterator
from datetime import datetime, timedelta

import pytest

from assistant import times
from assistant.store import Store
from assistant.store_presence import BEAT_S, SILENT_S

AT = "2026-11-24T13:05:00.000+00:00"


def later(seconds: float) -> str:
    return times.stored(datetime.fromisoformat(AT) + timedelta(seconds=seconds))


@pytest.fixture
def other(store: Store) -> Iterator[Store]:
    """Another program on the same file."""
    with Store.open(store.path, busy_ms=50) as opened:
        yield opened


def names(store: Store, item: str = "7", at: str = AT) -> list[str]:
    return [one.staff for one in store.open_elsewhere("call", item, "theirs", at)]


def test_other_window_sees_who_has_the_call_open(store: Store, other: Store) -> None:
    store.note_open("call", "7", "ours", "Anne", AT)
    (found,) = other.open_elsewhere("call", "7", "theirs", later(1))
    assert (found.staff, found.since, found.window) == ("Anne", AT, "ours")


def test_own_window_is_nobody_else(store: Store) -> None:
    store.note_open("call", "7", "ours", "Anne", AT)
    assert store.open_elsewhere("call", "7", "ours", AT) == ()


def test_another_item_or_kind_is_not_meant(store: Store, other: Store) -> None:
    store.note_open("call", "8", "ours", "Anne", AT)
    store.note_open("topic", "7", "ours", "Anne", AT)
    assert names(other) == []


def test_item_that_was_left_is_free_at_once(store: Store, other: Store) -> None:
    store.note_open("call", "7", "ours", "Anne", AT)
    store.note_closed("call", "7", "ours")
    assert names(other) == []


def test_window_that_says_nothing_any_more_is_taken_for_gone(store: Store, other: Store) -> None:
    store.note_open("call", "7", "ours", "Anne", AT)
    assert names(other, at=later(SILENT_S)) == ["Anne"]
    assert names(other, at=later(SILENT_S + 0.001)) == []


def test_heartbeat_keeps_the_item_and_when_it_was_opened(store: Store, other: Store) -> None:
    for beat in range(6):
        store.note_open("call", "7", "ours", "Anne", later(beat * BEAT_S))
    (found,) = other.open_elsewhere("call", "7", "theirs", later(60))
    assert (found.since, found.beat) == (AT, later(50))


def test_clock_that_was_put_back_locks_nothing_for_ever(store: Store, other: Store) -> None:
    store.note_open("call", "7", "ours", "Anne", later(7_200))
    assert names(other) == []


def test_first_to_open_is_named_first(store: Store, other: Store) -> None:
    other.note_open("call", "7", "z", "Bo", AT)
    store.note_open("call", "7", "a", "Anne", later(1))
    assert names(other, at=later(2)) == ["Bo", "Anne"]


def test_what_is_long_silent_leaves_the_table(store: Store, other: Store) -> None:
    store.note_open("call", "7", "ours", "Anne", AT)
    other.note_open("call", "9", "theirs", "Bo", later(60))
    assert store._number("SELECT count(*) FROM open_item") == 1
