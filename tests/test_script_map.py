"""The map of a script: every step once, layers from the start, ways with their keys; marks of a walk."""

from __future__ import annotations

from pathlib import Path

import pytest

from assistant import content, script_map
from assistant.guide import Guide
from assistant.records import Script

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


@pytest.mark.parametrize("name", sorted(SCRIPTS))
def test_the_start_is_on_top_and_the_ends_stand_in_the_last_row(name: str) -> None:
    steps, layer = SCRIPTS[name].steps, {spot.step: spot.layer for spot in script_map.drawn(SCRIPTS[name]).spots}
    assert [step for step, at in layer.items() if at == 0] == [SCRIPTS[name].start]
    last = max(layer.values())
    assert all((at == last) == (steps[step].outcome is not None) for step, at in layer.items())


@pytest.mark.parametrize("name", sorted(SCRIPTS))
def test_first_ways_are_a_tree_whose_ways_do_not_cross(name: str) -> None:
    drawn = script_map.drawn(SCRIPTS[name])
    spot = {one.step: one for one in drawn.spots}
    first = [(spot[way.start], spot[way.end]) for way in drawn.ways if way.first]
    asking = [step for step in SCRIPTS[name].steps.values() if step.outcome is None]
    assert len(first) == len(asking) - 1
    for start, end in first:
        assert end.layer == start.layer + 1
        for other, to in first:
            if other.layer == start.layer and other.place < start.place:
                assert to.place < end.place


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
