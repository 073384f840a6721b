"""Copies, retention, figures and the self-check on the terminal."""

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from assistant import schema
from assistant.__main__ import main
from assistant.records import Call, CallFilter, Outcome
from assistant.settings import Settings
from assistant.store import Store

Captured = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def home(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ASSISTANT_HOME", str(settings.home))


def ended(settings: Settings, at: str, times: int = 1) -> None:
    with Store.open(settings.database) as store:
        for _ in range(times):
            call = store.start_call("Ida", at).record
            assert isinstance(call, Call)
            store.end_call(replace(call, ended_at=at, outcome=Outcome.SOLVED))


def now() -> str:
    from assistant import times

    return times.now()


def calls(settings: Settings) -> int:
    with Store.open(settings.database) as store:
        return store.count_calls(CallFilter())


def test_copy_and_back(settings: Settings, tmp_path: Path, capsys: Captured) -> None:
    copy = tmp_path / "kopi.sqlite3"
    ended(settings, now())
    assert main(["backup", str(copy)]) == 0
    ended(settings, now())
    assert main(["restore", str(copy)]) == 0
    assert calls(settings) == 1
    assert "before-restore" in capsys.readouterr().out


@pytest.mark.parametrize(("command", "path"), [("backup", "nix/kopi"), ("restore", "nix")])
def test_path_that_is_missing_is_named(command: str, path: str, tmp_path: Path, capsys: Captured) -> None:
    assert main([command, str(tmp_path / path)]) == 1
    assert str(tmp_path / "nix") in capsys.readouterr().out


def test_file_that_is_no_copy_is_refused(settings: Settings, tmp_path: Path, capsys: Captured) -> None:
    ended(settings, now())
    (tmp_path / "kopi").write_text("intet" * 1000)
    assert main(["restore", str(tmp_path / "kopi")]) == 1
    assert "skadet" in capsys.readouterr().err
    assert calls(settings) == 1


def test_newer_data_are_explained_and_not_touched(settings: Settings, capsys: Captured) -> None:
    ended(settings, now())
    plain = sqlite3.connect(settings.database)
    plain.execute(f"PRAGMA user_version = {schema.VERSION + 1}")
    plain.close()
    assert main(["stats"]) == 1
    assert "nyere udgave" in capsys.readouterr().err


def test_purge_prints_its_receipt(settings: Settings, capsys: Captured) -> None:
    ended(settings, "2020-01-01T10:00:00+00:00")
    assert main(["purge", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["deleted"]["calls"] == 1
    assert calls(settings) == 0


def test_figures_count_by_topic_and_hide_small_numbers(settings: Settings, capsys: Captured) -> None:
    ended(settings, now(), times=5)
    with Store.open(settings.database) as store:
        call = store.start_call("Ida", now()).record
        assert isinstance(call, Call)
        store.end_call(replace(call, outcome=Outcome.NOT_SOLVED))
    assert main(["stats", "--json"]) == 0
    figures = json.loads(capsys.readouterr().out)
    assert (figures["contacts"], figures["kind"]) == (6, {"solved": 5, "not_solved": None})


def test_figures_are_readable(settings: Settings, capsys: Captured) -> None:
    ended(settings, now(), times=2)
    main(["stats"])
    assert "under 5  telefon" in capsys.readouterr().out


def test_self_check_finds_a_damaged_database(settings: Settings, capsys: Captured) -> None:
    settings.database.write_bytes(b"no database at all " * 500)
    assert main(["doctor"]) == 1
    assert "restore" in capsys.readouterr().out


def test_self_check_finds_a_folder_that_others_can_read(settings: Settings, capsys: Captured) -> None:
    settings.home.chmod(0o755)
    assert main(["doctor", "--json"]) == 1
    (folder, *_) = json.loads(capsys.readouterr().out)["checks"]
    assert not folder["ok"]
    assert "chmod 700" in folder["cure"]
