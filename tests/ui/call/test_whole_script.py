"""The whole script with real keys: the list of all steps, the map, and two scripts in one call."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.guide import Guide
from assistant.ui.call.view import CallView
from assistant.ui.rows import URGENT


@pytest.fixture
def walked(qtbot: QtBot, on_line: CallView) -> CallView:
    on_line._model.open_script("login_fails")
    assert on_line._model.guide is not None
    return on_line


def guide(view: CallView) -> Guide:
    assert view._model.guide is not None
    return view._model.guide


def test_typing_in_the_list_finds_a_step_and_enter_goes_there(qtbot: QtBot, walked: CallView) -> None:
    left = guide(walked).current.id
    QTest.keyClick(walked, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    lane = walked.script.lane
    qtbot.waitUntil(lambda: lane.typed.hasFocus())
    before = lane.model.rowCount()
    QTest.keyClicks(lane.typed, "112")
    assert 0 < lane.model.rowCount() < before
    QTest.keyClick(lane.typed, Qt.Key.Key_Return)
    assert guide(walked).current.id == "danger"
    assert [step.step for step in guide(walked).path if step.skipped] == [left]
    assert not lane.isVisible()


def test_arrows_choose_while_typing_and_esc_goes_back_to_the_single_step(qtbot: QtBot, walked: CallView) -> None:
    QTest.keyClick(walked, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    lane = walked.script.lane
    qtbot.waitUntil(lambda: lane.typed.hasFocus())
    QTest.keyClick(lane.typed, Qt.Key.Key_Down)
    assert lane.steps.currentIndex().row() == 1
    QTest.keyClick(lane.typed, Qt.Key.Key_Escape)
    assert not lane.isVisible()
    assert not guide(walked).path


def test_the_list_tells_what_was_walked_and_skipped(qtbot: QtBot, walked: CallView) -> None:
    walked._model.walk(lambda walk: walk.answer(walk.current.options[0].key))
    walked._model.walk(lambda walk: walk.jump("danger"))
    walked.script.switch_lane()
    model = walked.script.lane.model
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert sum("Gået" in text for text in said) == 1
    assert sum("Sprunget over" in text for text in said) == 1
    assert sum("Du er her" in text for text in said) == 1


def test_no_step_of_the_list_looks_urgent(walked: CallView) -> None:
    walked.script.switch_lane()
    model = walked.script.lane.model
    assert [row for row in range(model.rowCount()) if model.index(row).data(URGENT)] == []


def test_arrows_move_over_the_map_and_enter_goes_there(qtbot: QtBot, walked: CallView) -> None:
    QTest.keyClick(walked, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window = walked.script._map
    assert window is not None
    qtbot.waitUntil(window.isVisible)
    start = window.view.chosen
    QTest.keyClick(window.view, Qt.Key.Key_Down)
    chosen = window.view.chosen
    assert chosen != start
    assert window.view.place_of(chosen).top() > window.view.place_of(start).bottom()
    QTest.keyClick(window.view, Qt.Key.Key_Return)
    assert guide(walked).current.id == chosen
    assert window.view.accessibleDescription()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert not window.isVisible()


def test_steps_on_the_map_do_not_overlap_at_any_text_size(qtbot: QtBot, walked: CallView, app: QApplication) -> None:
    walked.script.open_map()
    window = walked.script._map
    assert window is not None
    for points in (10.5, 21.0):
        font = window.view.font()
        font.setPointSizeF(points)
        window.view.setFont(font)
        places = [window.view.place_of(spot.step) for spot in window.view._map.spots]
        assert not any(one.intersects(two) for n, one in enumerate(places) for two in places[:n])
        assert window.view.rect().contains(places[-1])
    window.close()


def test_the_script_before_is_one_key_away_and_both_paths_are_kept(qtbot: QtBot, walked: CallView) -> None:
    model = walked._model
    model.walk(lambda walk: walk.answer(walk.current.options[0].key))
    stood = guide(walked).current.id
    model.open_script("mitid_locked")
    model.walk(lambda walk: walk.answer(walk.current.options[0].key))
    QTest.keyClick(walked, Qt.Key.Key_Tab, Qt.KeyboardModifier.ControlModifier)
    assert (guide(walked).script.id, guide(walked).current.id) == ("login_fails", stood)
    model.walk(lambda walk: walk.answer(walk.current.options[0].key))
    assert [step.script for step in model._whole().path] == ["login_fails", "mitid_locked", "login_fails"]
    model.walk(Guide.back)
    assert [step.script for step in model._whole().path] == ["login_fails", "mitid_locked"]


def test_a_clock_that_is_set_back_changes_no_order_and_loses_nothing(qtbot: QtBot, walked: CallView) -> None:
    model = walked._model
    back = iter(datetime(2026, 3, 1, 12, tzinfo=UTC) - timedelta(hours=hour) for hour in range(20))
    guide(walked)._clock = lambda: next(back)
    for _ in range(2):
        model.walk(lambda walk: walk.answer(walk.current.options[0].key))
    path = model._whole().path
    assert [step.step for step in path] == [step.step for step in guide(walked).path]
    assert all(step.seconds >= 0 for step in path)
