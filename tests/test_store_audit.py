"""The audit log: an export leaves a line that names no folder and no citizen, and that nobody can change."""

from __future__ import annotations

import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import spreadsheet
from assistant.call_export import export
from assistant.errors import ExportStopped, StoreFull
from assistant.records import Call, CallFilter, Outcome
from assistant.store import Store
from assistant.store_audit import AuditStore


@pytest.fixture(autouse=True)
def calls(store: Store) -> None:
    for words in ("kan ikke logge på", "aflyse min tid"):
        call = store.start_call("Ida", "2026-11-24T13:05:00.000+00:00").record
        assert isinstance(call, Call)
        store.end_call(replace(call, words=words, outcome=Outcome.SOLVED))


@pytest.mark.parametrize(("name", "kind"), [("ud.csv", "csv"), ("ud.XLSX", "xlsx")])
def test_export_is_kept_with_who_what_and_how_many(store: Store, tmp_path: Path, name: str, kind: str) -> None:
    export(store, CallFilter(outcome=Outcome.SOLVED), tmp_path / name, staff="Anne")
    (line,) = store.audit_lines()
    assert (line.staff, line.what, line.rows, line.kind, line.file) == ("Anne", "export", 2, kind, name)
    assert line.narrowed == {"outcome": "solved"}
    assert line.at.startswith("20")


def test_words_and_file_name_are_masked_and_no_folder_stands_there(store: Store, tmp_path: Path) -> None:
    export(store, CallFilter(text="150482-1234"), tmp_path / "150482-1234.csv", staff="Anne")
    everything = b"".join(path.read_bytes() for path in store.path.parent.glob(f"{store.path.name}*"))
    assert b"150482" not in everything
    assert b"1234" not in repr(store.audit_lines()).encode()
    assert tmp_path.name.encode() not in everything


def test_stopped_export_leaves_no_line(store: Store, tmp_path: Path) -> None:
    with pytest.raises(ExportStopped):
        export(store, CallFilter(), tmp_path / "ud.csv", progress=lambda _done, _total: False, staff="Anne")
    assert store.audit_lines() == ()


def test_no_file_without_its_line(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "ud"
    folder.mkdir()

    def full(*_given: object) -> None:
        raise StoreFull("SQLITE_FULL", store.path)

    monkeypatch.setattr(AuditStore, "note_export", full)
    for name in ("ud.csv", "ud.xlsx"):
        with pytest.raises(StoreFull):
            export(store, CallFilter(), folder / name, staff="Anne")
    assert list(folder.iterdir()) == []


def test_the_line_stands_before_the_file_does(store: Store, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def nowhere(*_given: object, **_named: object) -> None:
        raise OSError("no place")

    monkeypatch.setattr(spreadsheet.os, "replace", nowhere)
    with pytest.raises(OSError, match="no place"):
        export(store, CallFilter(), tmp_path / "ud.csv", staff="Anne")
    assert len(store.audit_lines()) == 1


def test_a_line_is_never_changed(store: Store, tmp_path: Path) -> None:
    export(store, CallFilter(), tmp_path / "ud.csv", staff="Anne")
    with pytest.raises(sqlite3.IntegrityError, match="never changed"):
        store._db.execute("UPDATE audit SET staff = 'Bo'")
    assert store.audit_lines()[0].staff == "Anne"


def test_lines_outlive_the_calls_and_go_in_time(store: Store, tmp_path: Path) -> None:
    export(store, CallFilter(), tmp_path / "ud.csv", staff="Anne")
    year = int(store.audit_lines()[0].at[:4])
    store.purge(f"{year + 1}-12-31T00:00:00+00:00")
    assert store.calls(CallFilter()) == ()
    assert len(store.audit_lines()) == 1
    store.purge(f"{year + 3}-12-31T00:00:00+00:00")
    assert store.audit_lines() == ()
