"""Whatever kills the program, what was saved is there. The long version is `tests/bench/kill_bench.py`."""

import random
import sqlite3
from pathlib import Path

import pytest

from assistant.records import CallState
from assistant.store import Store
from tests.kill_writer import word
from tests.killing import kill_once, losses

KILLS = 15


@pytest.mark.slow
def test_nothing_that_was_saved_is_lost_when_the_program_is_killed(tmp_path: Path) -> None:
    path, chance = tmp_path / "a.sqlite3", random.Random()
    for _ in range(KILLS):
        call, number = kill_once(path, chance)
        assert losses(path, call, number) == []


def test_call_is_still_open_after_the_program_was_killed(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    kill_once(path, random.Random(3))
    with Store.open(path) as store:
        assert [call.state for call in store.open_calls()] == [CallState.OPEN]


def test_lost_words_would_be_noticed(tmp_path: Path) -> None:
    path = tmp_path / "a.sqlite3"
    call, number = kill_once(path, random.Random(3))
    plain = sqlite3.connect(path)
    plain.execute("UPDATE call SET note = replace(note, ?, '')", (word(number),))
    plain.commit()
    plain.close()
    assert losses(path, call, number) == [f"call {call}: word {number} is lost"]
