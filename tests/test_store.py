"""Opening the file: new, old, too new, foreign, damaged, held, full."""

import sqlite3
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import schema, store_base
from assistant.errors import StoreDamaged, StoreFull, StoreLocked, StoreReadOnly, StoreTooNew
from assistant.records import Call, CallFilter
from assistant.store import Store

AT = "2026-11-24T13:05:00.000+00:00"


def started(store: Store) -> Call:
    call = store.start_call("Ida", AT).record
    assert isinstance(call, Call)
    return call


def pragma(store: Store, name: str) -> object:
    return store._db.execute(f"PRAGMA {name}").fetchone()[0]


@pytest.mark.parametrize(
    ("name", "value"),
    [("journal_mode", "wal"), ("foreign_keys", 1), ("secure_delete", 1), ("synchronous", 2), ("busy_timeout", 50)],
)
def test_store_opens_with_the_promised_settings(store: Store, name: str, value: object) -> None:
    assert pragma(store, name) == value


def test_new_file_is_readable_by_its_owner_alone(store: Store) -> None:
    assert store.path.stat().st_mode & 0o777 == 0o600


def test_what_was_written_is_there_after_opening_again(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    with Store.open(path) as store:
        call = started(store)
    with Store.open(path) as store:
        assert store.call(call.id) == call


def test_store_of_another_thread_cannot_be_used(store: Store) -> None:
    errors: list[Exception] = []

    def use() -> None:
        try:
            store.setting("staff")
        except Exception as error:
            errors.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert len(errors) == 1


def test_sound_file_has_no_problems(store: Store) -> None:
    started(store)
    assert store.problems() == ()


# --- migrations --------------------------------------------------------------------------------------------------


def older(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A file as the program wrote it one step ago, with a call in it."""
    with monkeypatch.context() as patch:
        patch.setattr(schema, "STEPS", schema.STEPS[:-1])
        patch.setattr(schema, "VERSION", schema.VERSION - 1)
        with Store.open(path) as store:
            started(store)


def test_older_file_is_brought_up_to_date_and_keeps_its_rows(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.sqlite3"
    older(path, monkeypatch)
    with Store.open(path) as store:
        assert store.chat_cursor() == 0
        assert len(store.open_calls()) == 1


def test_copy_is_kept_before_a_file_is_brought_up_to_date(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.sqlite3"
    older(path, monkeypatch)
    Store.open(path).close()
    copy = sqlite3.connect(tmp_path / f"a.sqlite3.before-{schema.VERSION}")
    assert copy.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION - 1
    assert copy.execute("SELECT count(*) FROM call").fetchone()[0] == 1
    copy.close()


def test_step_that_fails_leaves_the_older_file_as_it_was(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "a.sqlite3"
    older(path, monkeypatch)
    broken = {**schema._STATEMENTS, schema.STEPS[-1]: ("CREATE TABLE half (a)", "NONSENSE")}
    with monkeypatch.context() as patch:
        patch.setattr(schema, "_STATEMENTS", broken)
        with pytest.raises(store_base.StoreError):
            Store.open(path)
    plain = sqlite3.connect(path)
    assert plain.execute("SELECT count(*) FROM sqlite_master WHERE name = 'half'").fetchone()[0] == 0
    assert plain.execute("PRAGMA user_version").fetchone()[0] == schema.VERSION - 1
    plain.close()


def test_file_of_a_newer_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    Store.open(path).close()
    plain = sqlite3.connect(path)
    plain.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    plain.close()
    before = path.read_bytes()
    with pytest.raises(StoreTooNew):
        Store.open(path)
    assert path.read_bytes() == before
    assert sorted(tmp_path.iterdir()) == [path]


def test_step_that_only_a_newer_program_knows_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    with Store.open(path) as store:
        store._db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, 'tomorrow', '')",
            (schema.SET_NAME,),
        )
    with pytest.raises(StoreTooNew):
        Store.open(path)


# --- what can go wrong --------------------------------------------------------------------------------------------


def test_database_of_another_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "other.sqlite3"
    other = sqlite3.connect(path)
    other.execute("CREATE TABLE theirs (a)")
    other.commit()
    other.close()
    before = path.read_bytes()
    with pytest.raises(StoreDamaged):
        Store.open(path)
    assert path.read_bytes() == before


def test_file_that_is_no_database_is_named_damaged(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    path.write_bytes(b"no database at all " * 500)
    with pytest.raises(StoreDamaged):
        Store.open(path)


def test_damage_inside_the_file_is_found(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    with Store.open(path) as store:
        for _ in range(200):
            started(store)
        store.truncate_log()
    content = bytearray(path.read_bytes())
    for page in range(4, len(content) // 4096):
        content[page * 4096 : page * 4096 + 64] = b"\xff" * 64
    path.write_bytes(content)
    with pytest.raises(StoreDamaged):
        _look_through(path)


def _look_through(path: Path) -> None:
    with Store.open(path) as store:
        if store.problems():
            raise StoreDamaged("found", path)


def test_write_waits_for_another_desk_and_then_says_that_it_is_locked(store: Store) -> None:
    call = started(store)
    other = sqlite3.connect(store.path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(StoreLocked):
        store.save_call(replace(call, note="borte"))
    other.execute("ROLLBACK")
    other.close()
    store.save_call(replace(call, note="her"))
    assert store.call(call.id).note == "her"


def test_two_desks_write_in_turn(store: Store) -> None:
    with Store.open(store.path) as other:
        first, second = started(store), started(other)
        store.save_call(replace(first, note="et"))
        other.save_call(replace(second, note="to"))
        assert [call.note for call in store.open_calls()] == ["et", "to"]


def test_full_disk_loses_nothing_that_was_written(store: Store) -> None:
    call = replace(started(store), note="det første")
    store.save_call(call)
    store.truncate_log()
    store._db.execute(f"PRAGMA max_page_count = {pragma(store, 'page_count')}")
    with pytest.raises(StoreFull):
        store.save_call(replace(call, note="alt for langt " * 20_000))
    assert store.call(call.id).note == "det første"
    assert store.problems() == ()


def test_store_goes_on_when_there_is_room_again(store: Store) -> None:
    call = started(store)
    store._db.execute(f"PRAGMA max_page_count = {pragma(store, 'page_count')}")
    with pytest.raises(StoreFull):
        store.save_call(replace(call, note="alt for langt " * 20_000))
    store._db.execute("PRAGMA max_page_count = 1000000")
    store.save_call(replace(call, note="nu er der plads"))
    assert store.call(call.id).note == "nu er der plads"


def test_file_that_cannot_be_written_is_named_so(store: Store) -> None:
    store._db.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreReadOnly):
        started(store)


def test_folder_that_is_missing_is_an_error_of_ours(tmp_path: Path) -> None:
    with pytest.raises(store_base.StoreError):
        Store.open(tmp_path / "nowhere" / "a.sqlite3")


def test_errors_never_carry_what_was_written(store: Store) -> None:
    call = started(store)
    store._db.execute("PRAGMA query_only = ON")
    with pytest.raises(StoreReadOnly) as caught:
        store.save_call(replace(call, note="hemmeligt"))
    assert "hemmeligt" not in str(caught.value)


def _start_and_fail(store: Store) -> None:
    started(store)
    raise StoreFull("no room", store.path)


def test_many_writes_together_are_all_there_or_none(store: Store) -> None:
    with pytest.raises(StoreFull), store.together():
        _start_and_fail(store)
    assert store.count_calls(CallFilter()) == 0
