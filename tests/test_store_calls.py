"""A call from the first word to its place in the log."""

from dataclasses import replace

import pytest

from assistant.errors import NotFound
from assistant.records import Call, CallFilter, CallState, Outcome, PathStep
from assistant.store import Store

AT = "2026-11-24T13:05:00.000+00:00"
WALKED = (
    PathStep("login_fails", 3, "which_app", "s", 4.5, "2026-11-24T13:05:10.000+00:00"),
    PathStep("login_fails", 3, "mitid_elsewhere", "j", 2.0, "2026-11-24T13:05:12.000+00:00", skipped=True),
)


def started(store: Store, at: str = AT, staff: str = "Ida") -> Call:
    call = store.start_call(staff, at).record
    assert isinstance(call, Call)
    return call


def ended(store: Store, at: str = AT, staff: str = "Ida", **fields: object) -> Call:
    call = replace(started(store, at, staff), ended_at=at, **fields)  # type: ignore[arg-type]
    kept = store.end_call(call).record
    assert isinstance(kept, Call)
    return kept


def test_new_call_is_open_and_has_a_number(store: Store) -> None:
    call = started(store)
    assert call == Call(call.id, "Ida", CallState.OPEN, AT)
    assert call.id > 0


def test_time_of_another_zone_is_kept_as_utc(store: Store) -> None:
    assert started(store, "2026-11-24T14:05:00+01:00").started_at == AT


def test_whole_call_comes_back_as_it_was_saved(store: Store) -> None:
    call = replace(
        started(store), words="kan ikke logge på", note="prøver igen", topics=("ms_login", "mitid_locked"),
        outcome=Outcome.PASSED_ON, contact="own_gp", script="login_fails", step="explain",
        values={"app": "mit_sygehus"},
        path=WALKED, code="KO-47", in_hours=True,
    )  # fmt: skip
    store.save_call(call)
    assert store.call(call.id) == call


def test_save_tells_that_a_call_changed(store: Store) -> None:
    changes = store.save_call(replace(started(store), note="her"))
    assert changes.kinds == {"call"}
    assert isinstance(changes.record, Call)
    assert changes.record.note == "her"


def test_unknown_call_is_not_saved(store: Store) -> None:
    with pytest.raises(NotFound):
        store.save_call(Call(99, "Ida", CallState.OPEN, AT))


def test_step_that_is_undone_leaves_the_path(store: Store) -> None:
    call = replace(started(store), path=WALKED)
    store.save_call(call)
    store.save_call(replace(call, path=WALKED[:1]))
    assert store.call(call.id).path == WALKED[:1]


def test_step_that_is_answered_differently_replaces_the_first_answer(store: Store) -> None:
    call = replace(started(store), path=WALKED)
    store.save_call(call)
    other = (WALKED[0], replace(WALKED[1], answer="n"))
    store.save_call(replace(call, path=other))
    assert store.call(call.id).path == other


# --- open, parked, ended ------------------------------------------------------------------------------------------


def test_open_and_parked_calls_are_found_again_after_a_crash(store: Store) -> None:
    first, second = started(store), started(store)
    store.park_call(first)
    ended(store)
    assert [(call.id, call.state) for call in store.open_calls()] == [
        (first.id, CallState.PARKED),
        (second.id, CallState.OPEN),
    ]


def test_parked_call_is_taken_up_as_it_was(store: Store) -> None:
    call = replace(started(store), note="vent lige")
    store.park_call(call)
    assert store.resume_call(call.id).record == call


def test_ended_call_is_not_opened_again_by_a_late_save(store: Store) -> None:
    call = ended(store, note="før")
    store.save_call(replace(call, state=CallState.OPEN, note="sent"))
    assert store.call(call.id).state is CallState.ENDED
    assert store.call(call.id).note == "sent"


def test_call_that_ends_without_a_time_ends_now(store: Store) -> None:
    kept = store.end_call(started(store)).record
    assert isinstance(kept, Call)
    assert kept.ended_at > AT


# --- masking -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("field", ["words", "note"])
def test_cpr_number_never_reaches_the_file(store: Store, field: str) -> None:
    store.end_call(replace(started(store), **{field: "hun hedder 120482-1234 her"}))
    store.truncate_log()
    assert b"1234" not in store.path.read_bytes()
    assert "[CPR]" in getattr(store.call(1), field)


def test_number_in_an_answer_is_masked(store: Store) -> None:
    store.save_call(replace(started(store), values={"hvem": "1204821234"}))
    assert store.call(1).values == {"hvem": "[CPR]"}


def test_unfinished_run_of_digits_waits_until_the_call_ends(store: Store) -> None:
    call = replace(started(store), note="cpr er 120482")
    store.save_call(call)
    assert "120482" not in store.call(call.id).note
    store.end_call(call)
    assert "120482" not in store.call(call.id).note


# --- editing ------------------------------------------------------------------------------------------------------


def test_edit_of_an_ended_call_keeps_what_stood_there(store: Store) -> None:
    call = ended(store, note="før", topics=("ms_login",))
    store.edit_call(replace(call, note="efter", topics=("ms_login", "video_join")), staff="Bo")
    assert [(edit.staff, edit.field, edit.before, edit.after) for edit in store.call_history(call.id)] == [
        ("Bo", "note", "før", "efter"),
        ("Bo", "topics", "ms_login", "ms_login, video_join"),
    ]


def test_edit_that_changes_nothing_leaves_no_trace(store: Store) -> None:
    call = ended(store, note="samme")
    store.edit_call(call, staff="Bo")
    assert store.call_history(call.id) == ()


# --- the log ------------------------------------------------------------------------------------------------------


@pytest.fixture
def log(store: Store) -> Store:
    ended(store, "2026-11-23T23:30:00+00:00", words="kan ikke logge på", outcome=Outcome.SOLVED)
    ended(store, "2026-11-24T10:00:00+00:00", "Bo", note="talte om tidsbestilling", topics=("book_self",))
    ended(store, "2026-11-24T23:30:00+00:00", words="logger ind", topics=("ms_login", "book_self"))
    return store


@pytest.mark.parametrize(
    ("wanted", "found"),
    [
        (CallFilter(), [3, 2, 1]),
        (CallFilter(text="logge"), [3, 1]),
        (CallFilter(text="paa LOGGE"), [1]),
        (CallFilter(text="tidsbest"), [2]),
        (CallFilter(text="!!"), []),
        (CallFilter(text='" OR ('), []),
        (CallFilter(staff="Bo"), [2]),
        (CallFilter(topic="book_self"), [3, 2]),
        (CallFilter(outcome=Outcome.SOLVED), [1]),
        (CallFilter(from_day="2026-11-25"), [3]),
        (CallFilter(to_day="2026-11-24"), [2, 1]),
        (CallFilter(from_day="2026-11-24", to_day="2026-11-24"), [2, 1]),
        (CallFilter(text="logge", topic="ms_login", staff="Ida"), [3]),
    ],
)
def test_log_shows_the_calls_that_fit_latest_first(log: Store, wanted: CallFilter, found: list[int]) -> None:
    assert [call.id for call in log.calls(wanted)] == found
    assert log.count_calls(wanted) == len(found)


def test_log_is_read_a_page_at_a_time(log: Store) -> None:
    assert [call.id for call in log.calls(CallFilter(), limit=2, offset=1)] == [2, 1]
