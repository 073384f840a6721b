from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from assistant.records import Call, CallFilter, CallState, Content, Outcome
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.call.model import CallModel
from assistant.ui.tasks import TaskRunner


@pytest.fixture
def model(tasks: TaskRunner, real_content: Content) -> CallModel:
    model = CallModel(tasks, "Ida")
    model.set_content(real_content, {"login_fails": 2})
    return model


def begun(qtbot: QtBot, model: CallModel) -> Call:
    before = model.call.id if model.call is not None else 0
    model.start()
    qtbot.waitUntil(lambda: model.call is not None and model.call.id != before)
    assert model.call is not None
    return model.call


def stored(qtbot: QtBot, model: CallModel, settings: Settings) -> Call:
    assert model.call is not None
    with Store.open(settings.database) as store:
        return store.call(model.call.id)


def test_a_call_begins_with_the_staff_members_name(qtbot: QtBot, model: CallModel) -> None:
    call = begun(qtbot, model)
    assert (call.staff, call.state) == ("Ida", CallState.OPEN)


def test_a_note_is_on_disk_within_a_second_of_a_pause(qtbot: QtBot, model: CallModel, settings: Settings) -> None:
    begun(qtbot, model)
    with qtbot.waitSignal(model.call_saved, timeout=1_000):
        model.edit(note="Borgeren har en iPhone")
    assert stored(qtbot, model, settings).note == "Borgeren har en iPhone"


def test_every_step_is_on_disk_at_once(qtbot: QtBot, model: CallModel, settings: Settings) -> None:
    begun(qtbot, model)
    with qtbot.waitSignal(model.call_saved):
        model.open_script("login_fails")
    assert model.guide is not None
    first = model.guide.current
    with qtbot.waitSignal(model.call_saved):
        model.walk(lambda guide: guide.answer(first.options[0].key))
    call = stored(qtbot, model, settings)
    assert (call.script, call.path[0].step, call.path[0].script_version) == ("login_fails", first.id, 2)


def test_a_parked_call_comes_back_with_its_script_where_it_was(qtbot: QtBot, model: CallModel) -> None:
    first = begun(qtbot, model)
    model.open_script("login_fails")
    assert model.guide is not None
    model.walk(lambda guide: guide.answer(guide.current.options[0].key))
    where = model.guide.current.id
    begun(qtbot, model)
    assert [call.id for call in model.parked] == [first.id]
    model.take_up(first.id)
    assert model.call is not None
    assert model.guide is not None
    assert (model.call.id, model.guide.current.id) == (first.id, where)


def test_the_end_of_a_script_sets_the_outcome(qtbot: QtBot, model: CallModel) -> None:
    begun(qtbot, model)
    model.open_script("login_fails")
    for _ in range(40):
        assert model.guide is not None
        if model.guide.ended:
            break
        model.walk(lambda g: g.answer(g.current.options[0].key) if g.current.options else g.go_on())
    assert model.call is not None
    assert model.call.outcome is not None
    assert model.missing() == ""


def test_a_call_without_an_outcome_does_not_end(qtbot: QtBot, model: CallModel) -> None:
    begun(qtbot, model)
    assert model.end() is False
    assert model.missing() == "outcome"


def test_an_ended_call_is_in_the_log(qtbot: QtBot, model: CallModel, settings: Settings) -> None:
    begun(qtbot, model)
    model.edit(outcome=Outcome.SOLVED, note="Løst")
    with qtbot.waitSignal(model.call_saved):
        assert model.end()
    with Store.open(settings.database) as store:
        assert [call.note for call in store.calls(CallFilter())] == ["Løst"]


def test_a_call_that_was_open_when_the_program_ended_is_offered_again(
    qtbot: QtBot, model: CallModel, tasks: TaskRunner
) -> None:
    call = begun(qtbot, model)
    with qtbot.waitSignal(model.call_saved):
        model.edit(note="halvt skrevet")
    again = CallModel(tasks, "Ida")
    with qtbot.waitSignal(again.parked_changed):
        again.look_for_open()
    assert [(one.id, one.note) for one in again.parked] == [(call.id, "halvt skrevet")]


@pytest.mark.parametrize(
    ("words", "verdict"),
    [("jeg har ondt i brystet", "emergency"), ("jeg vil ikke leve mere", "crisis"), ("hej", "")],
)
def test_danger_in_the_citizens_words_is_told(qtbot: QtBot, model: CallModel, words: str, verdict: str) -> None:
    begun(qtbot, model)
    with qtbot.waitSignal(model.danger_found) as found:
        model.edit(words=words)
    assert found.args == [verdict]


def test_a_second_press_of_f2_while_a_call_begins_makes_no_second_call(qtbot: QtBot, model: CallModel) -> None:
    with qtbot.waitSignal(model.call_changed):
        model.start()
        model.start()
    qtbot.wait(50)
    assert model.parked == ()
