"""The map of a script: every step once, layers from the start, ways with their keys; marks of a walk."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import content, script_map
from assistant.guide import Guide
from assistant.records import Script
from assistant.script_check import ways

HOUSE = Path(__file__).resolve().parents[1]
SCRIPTS = content.load(HOUSE / "content").content.scripts


@pytest.fixture
def login() -> Script:
    return SCRIPTS["login_fails"]


@pytest.mark.parametrize("name", sorted(SCRIPTS))
def test_every_step_stands_on_the_map_and_in_the_list_once(name: str) -> None:
    script = SCRIPTS[name]
    drawn = script_map.drawn(script)
    assert sorted(spot.step for spot in drawn.spots) == sorted(script.steps)
    assert len({(spot.layer, spot.place) for spot in drawn.spots}) == len(drawn.spots)
    assert sorted(script_map.order(script)) == sorted(script.steps)


def test_the_start_is_on_top_and_every_layer_is_one_answer_away_from_the_one_above(login: Script) -> None:
    layer = {spot.step: spot.layer for spot in script_map.drawn(login).spots}
    assert [step for step, at in layer.items() if at == 0] == [login.start]
    for step, at in layer.items():
        if at:
            assert any(layer[above] == at - 1 and step in ways(login.steps[above]) for above in layer)


def test_every_answer_is_a_way_with_its_key(login: Script) -> None:
    drawn = {(way.start, way.end): way.keys for way in script_map.drawn(login).ways}
    for step in login.steps.values():
        for option in step.options:
            assert option.key in drawn[step.id, option.go]


def test_the_list_begins_with_the_start_and_ends_with_the_ends(login: Script) -> None:
    listed = script_map.order(login)
    assert listed[0] == login.start
    is_end = [login.steps[step].outcome is not None for step in listed]
    assert is_end == sorted(is_end)


def test_marks_tell_walked_skipped_and_current_steps(login: Script) -> None:
    guide = Guide(login)
    first = guide.current
    second = guide.answer(first.options[0].key)
    guide.jump("danger")
    marks = script_map.marks(login, guide.path, guide.current.id)
    assert (marks[first.id], marks[second.id], marks["danger"]) == ("walked", "skipped", "current")
    assert marks["solved"] == "ahead"
