"""What the log asks beside the calls."""

import pytest

from assistant.records import CallFilter
from assistant.store import Store
from tests.test_store_calls import ended


def test_everyone_who_took_a_call_is_listed_once_by_name(store: Store) -> None:
    for staff in ("Ida", "bo", "Ida", "Åse", "Anne"):
        ended(store, staff=staff)
    assert store.staff_of_calls() == ("Anne", "bo", "Ida", "Åse")


def test_nobody_is_listed_before_the_first_call(store: Store) -> None:
    assert store.staff_of_calls() == ()


def test_chat_behind_a_code_comes_back_in_order(store: Store) -> None:
    event = {"conversation": "c1", "at": "2026-11-24T13:00:00+00:00", "type": "citizen"}
    store.save_chat_turns([
        {**event, "n": 1, "type": "conversation", "code": "KO-47"},
        {**event, "n": 2, "text": "hej"},
        {**event, "n": 3, "text": "andre", "conversation": "c2"},
    ])  # fmt: skip
    assert [one["text"] for one in store.chat_of_code("KO-47")] == ["", "hej"]
    assert store.chat_of_code("MA-12") == ()
    assert store.chat_of_code("") == ()


@pytest.fixture
def log(store: Store) -> Store:
    """Five calls, two of them begun in the same moment."""
    for at in ("10", "11", "11", "12", "13"):
        ended(store, at=f"2026-11-24T{at}:00:00.000+00:00", topics=("ms_login",) if at != "12" else ("book_self",))
    return store


@pytest.mark.parametrize("wanted", [CallFilter(), CallFilter(topic="ms_login"), CallFilter(staff="Ida")])
def test_pages_behind_one_another_hold_every_call_once(log: Store, wanted: CallFilter) -> None:
    whole = [call.id for call in log.calls(wanted)]
    read, page = [], log.calls(wanted, limit=2)
    while page:
        read += [call.id for call in page]
        page = log.calls(wanted, limit=2, after=page[-1])
    assert read == whole


def test_new_call_does_not_shift_the_next_page(log: Store) -> None:
    first = log.calls(CallFilter(), limit=2)
    ended(log, at="2026-11-24T14:00:00.000+00:00")
    assert [call.id for call in log.calls(CallFilter(), limit=2, after=first[-1])] == [3, 2]


@pytest.mark.parametrize(
    ("topics", "found"), [(("book_self", "x"), [4]), (("book_self", "ms_login"), [5, 4, 3, 2, 1]), ((), [])]
)
def test_any_of_some_topics_fits_and_none_of_them_fits_nothing(
    log: Store, topics: tuple[str, ...], found: list[int]
) -> None:
    wanted = CallFilter(topics=topics)
    assert [call.id for call in log.calls(wanted)] == found
    assert log.count_calls(wanted) == len(found)


def test_filters_are_answered_from_indexes_in_the_order_of_the_log(store: Store) -> None:
    from assistant.store_calls import _LATEST_FIRST, _where

    for wanted in (CallFilter(), CallFilter(staff="Ida"), CallFilter(topics=("a", "b")), CallFilter(text="jeg")):
        where, values = _where(wanted)
        plan = store._rows(f"EXPLAIN QUERY PLAN SELECT id FROM call {where} {_LATEST_FIRST} LIMIT 200", values)
        assert not any("TEMP B-TREE FOR ORDER" in row["detail"] for row in plan), wanted
