from datetime import UTC, datetime, timedelta

import pytest

from assistant.errors import GuideError
from assistant.guide import Guide
from assistant.records import Option, Outcome, Script, Step

SCRIPT = Script(
    id="s",
    area="a",
    title="Et script",
    topics=("t",),
    start="device",
    steps={
        "device": Step(
            "device",
            ask="?",
            options=(Option("iPhone", "i", "look", {"device": "iphone"}), Option("Nej", "n", "person")),
        ),
        "look": Step("look", say="Se", go="works"),
        "works": Step("works", ask="?", options=(Option("Ja", "j", "solved"), Option("Forfra", "f", "device"))),
        "solved": Step("solved", outcome=Outcome.SOLVED),
        "person": Step("person", outcome=Outcome.PASSED_ON, contact="department"),
    },
)


class Clock:
    """A clock that moves ten seconds at every look."""

    def __init__(self) -> None:
        self.now = datetime(2026, 11, 24, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=10)
        return self.now


@pytest.fixture
def guide() -> Guide:
    return Guide(SCRIPT, version=3, clock=Clock())


def test_answers_lead_to_the_end_and_its_outcome(guide: Guide) -> None:
    guide.answer("i")
    guide.go_on()
    guide.answer("j")
    assert guide.ended
    assert guide.outcome is Outcome.SOLVED
    assert [step.step for step in guide.path] == ["device", "look", "works"]


def test_the_path_keeps_answer_version_and_seconds(guide: Guide) -> None:
    guide.answer("I")
    walked = guide.path[0]
    assert (walked.answer, walked.script_version, walked.seconds) == ("i", 3, 10.0)


def test_a_value_is_carried_and_forgotten_on_the_way_back(guide: Guide) -> None:
    guide.answer("i")
    assert guide.values == {"device": "iphone"}
    guide.back()
    assert guide.values == {}
    assert guide.current.id == "device"


def test_passing_on_names_the_contact(guide: Guide) -> None:
    guide.answer("n")
    assert (guide.outcome, guide.contact) == (Outcome.PASSED_ON, "department")


def test_a_jump_marks_the_step_it_left_as_skipped(guide: Guide) -> None:
    guide.jump("works")
    assert guide.path[0].skipped


def test_starting_over_forgets_the_path(guide: Guide) -> None:
    guide.answer("i")
    guide.restart()
    assert (guide.current.id, guide.path) == ("device", ())


def test_a_walk_is_taken_up_where_it_was_left(guide: Guide) -> None:
    guide.answer("i")
    again = Guide.resumed(SCRIPT, step=guide.current.id, values={}, path=guide.path, clock=Clock())
    again.back()
    assert again.current.id == "device"


def test_a_walk_taken_up_forgets_a_value_on_the_way_back_too(guide: Guide) -> None:
    guide.answer("i")
    values = {**guide.values, "name": "given before"}
    again = Guide.resumed(SCRIPT, step=guide.current.id, values=values, path=guide.path, clock=Clock())
    assert again.values == {"device": "iphone", "name": "given before"}
    again.back()
    assert again.values == {"name": "given before"}


@pytest.mark.parametrize("move", [lambda g: g.answer("x"), Guide.go_on, Guide.back, lambda g: g.jump("nowhere")])
def test_a_move_that_cannot_be_made_changes_nothing(guide: Guide, move) -> None:
    with pytest.raises(GuideError):
        move(guide)
    assert (guide.current.id, guide.path) == ("device", ())
