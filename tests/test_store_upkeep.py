"""Safe copies and back, and deleting what is due."""

import os
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import schema, store_upkeep
from assistant.errors import StoreDamaged, StoreError, StoreLocked, StoreTooNew
from assistant.records import Call, CallFilter, PurgeReceipt
from assistant.store import Store

AT = "2026-11-24T13:05:00.000+00:00"
NEXT_YEAR = "2027-12-24T13:05:00.000+00:00"


def ended(store: Store, words: str, at: str = AT) -> Call:
    call = store.start_call("Ida", at).record
    assert isinstance(call, Call)
    store.end_call(replace(call, words=words, ended_at=at))
    return call


def files_of(store: Store) -> bytes:
    return b"".join(path.read_bytes() for path in store.path.parent.glob("assistant.sqlite3*"))


# --- copies -----------------------------------------------------------------------------------------------------


def test_copy_holds_everything_and_is_for_its_owner_alone(store: Store, tmp_path: Path) -> None:
    ended(store, "i kopien")
    copy = tmp_path / "copy.sqlite3"
    store.backup(copy)
    assert copy.stat().st_mode & 0o777 == 0o600
    with Store.open(copy) as other:
        assert other.calls(CallFilter())[0].words == "i kopien"


def test_copy_replaces_an_older_copy(store: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    copy.write_bytes(b"yesterday")
    store.backup(copy)
    store_upkeep.check_copy(copy)


def test_copy_that_fails_leaves_the_older_copy_alone(store: Store, tmp_path: Path) -> None:
    folder = tmp_path / "gone"
    with pytest.raises(StoreError):
        store.backup(folder / "copy.sqlite3")
    assert not folder.exists()


def test_database_is_not_replaced_by_its_own_copy(store: Store) -> None:
    with pytest.raises(StoreError):
        store.backup(store.path)


def test_restored_copy_brings_back_what_was_there(tmp_path: Path) -> None:
    path, copy = tmp_path / "a.sqlite3", tmp_path / "copy.sqlite3"
    with Store.open(path) as store:
        ended(store, "før")
        store.backup(copy)
        ended(store, "efter")
    kept = store_upkeep.restore(copy, path)
    with Store.open(path) as store:
        assert [call.words for call in store.calls(CallFilter())] == ["før"]
    assert kept is not None
    with Store.open(kept) as replaced:
        assert replaced.count_calls(CallFilter()) == 2


def test_copy_is_restored_where_nothing_was(store: Store, tmp_path: Path) -> None:
    copy = tmp_path / "copy.sqlite3"
    store.backup(copy)
    assert store_upkeep.restore(copy, tmp_path / "new.sqlite3") is None
    Store.open(tmp_path / "new.sqlite3").close()


def test_copy_replaces_a_damaged_database(store: Store, tmp_path: Path) -> None:
    copy, path = tmp_path / "copy.sqlite3", tmp_path / "broken.sqlite3"
    store.backup(copy)
    path.write_bytes(b"no database at all " * 500)
    store_upkeep.restore(copy, path)
    Store.open(path).close()


def test_nothing_is_restored_while_a_desk_has_the_database_open(store: Store, tmp_path: Path) -> None:
    ended(store, "stadig her")
    copy = tmp_path / "copy.sqlite3"
    store.backup(copy)
    with pytest.raises(StoreLocked):
        store_upkeep.restore(copy, store.path)
    ended(store, "og her")
    assert store.count_calls(CallFilter()) == 2


def spoil_bytes(copy: Path) -> None:
    copy.write_bytes(b"no database at all " * 500)


def spoil_owner(copy: Path) -> None:
    copy.unlink()
    other = sqlite3.connect(copy)
    other.execute("CREATE TABLE theirs (a)")
    other.close()


def spoil_version(copy: Path) -> None:
    newer = sqlite3.connect(copy)
    newer.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    newer.close()


@pytest.mark.parametrize(
    ("spoil", "error"),
    [(spoil_bytes, StoreDamaged), (spoil_owner, StoreDamaged), (spoil_version, StoreTooNew), (Path.unlink, StoreError)],
)
def test_bad_copy_is_refused_and_the_database_stays(tmp_path: Path, spoil: object, error: type[Exception]) -> None:
    path, copy = tmp_path / "a.sqlite3", tmp_path / "copy.sqlite3"
    with Store.open(path) as store:
        ended(store, "stadig her")
        store.backup(copy)
    spoil(copy)  # type: ignore[operator]
    with pytest.raises(error):
        store_upkeep.restore(copy, path)
    with Store.open(path) as store:
        assert store.count_calls(CallFilter()) == 1


# --- deleting ---------------------------------------------------------------------------------------------------


def test_calls_are_deleted_after_their_year_and_not_before(store: Store) -> None:
    ended(store, "gammel")
    ended(store, "ny", "2027-06-01T10:00:00+00:00")
    store.purge(NEXT_YEAR)
    assert [call.words for call in store.calls(CallFilter())] == ["ny"]


def test_deleted_words_are_gone_from_index_and_files(store: Store) -> None:
    for number in range(50):
        ended(store, f"ganskesærligtord nummer {number}")
    store.purge(NEXT_YEAR)
    assert store.count_calls(CallFilter(text="ganskesærligtord")) == 0
    assert "ganskesærligtord".encode() not in files_of(store)


def test_history_goes_with_its_call(store: Store) -> None:
    call = ended(store, "før")
    store.edit_call(replace(store.call(call.id), words="efter"), staff="Bo")
    store.purge(NEXT_YEAR)
    assert store.call_history(call.id) == ()


def test_chat_is_deleted_but_its_place_in_the_feed_is_kept(store: Store) -> None:
    said = {"conversation": "a", "at": AT, "type": "citizen", "text": "hej"}
    store.save_chat_turns([{**said, "n": 1}, {**said, "n": 2}])
    store.purge(NEXT_YEAR)
    assert store.chat_cursor() == 2
    assert [event["text"] for event in store.chat_turns("a")] == [""]


def test_copy_made_before_a_migration_is_deleted_in_time(store: Store) -> None:
    copy = store.path.with_name("assistant.sqlite3.before-2")
    copy.write_bytes(b"old calls")
    store.purge("2026-11-24T13:05:00+00:00")
    assert copy.exists()
    os.utime(copy, (0, 0))
    store.purge("2026-11-24T13:05:00+00:00")
    assert not copy.exists()


def test_receipt_says_what_was_deleted_and_is_kept(store: Store) -> None:
    ended(store, "gammel")
    receipt = store.purge(NEXT_YEAR).record
    assert isinstance(receipt, PurgeReceipt)
    assert receipt.deleted["calls"] == 1
    assert receipt.deleted["chat_events"] == 0
    assert store.purge_receipts() == (receipt,)


def test_search_without_a_hit_is_deleted_in_time(store: Store) -> None:
    store.record_search_miss("bilsyn")
    store.purge("2099-01-01T00:00:00+00:00")
    assert store.search_misses() == ()
