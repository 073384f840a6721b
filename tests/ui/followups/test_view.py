"""The list of what was promised, with real keys: done, undone, the call behind it, and what is overdue."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from assistant.records import Call, FollowUp, Outcome
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui import theme
from assistant.ui.followups.model import FollowUpModel
from assistant.ui.followups.view import FollowUpView
from assistant.ui.tasks import TaskRunner
from tests.ui.conftest import in_front

NUMBER = "60 12 34 56"
REASONS = ("brevet", "tiden", "henvisningen")
CTRL = Qt.KeyboardModifier.ControlModifier


def add_follow_ups(path: Path, hours: tuple[int, ...] = (-5, 5, 9)) -> None:
    """Of one ended call, the first of them overdue."""
    now = datetime.now(UTC)
    with Store.open(path) as store:
        call = store.start_call("Ida", now.isoformat()).record
        assert isinstance(call, Call)
        store.end_call(replace(call, outcome=Outcome.CALL_BACK))
        for place, ahead in enumerate(hours):
            due = (now + timedelta(hours=ahead)).isoformat()
            store.add_follow_up(FollowUp(0, call.id, "Ida", due, REASONS[place], NUMBER))


def bytes_in(folder: Path) -> bytes:
    return b"".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())


@pytest.fixture
def view(qtbot: QtBot, app: QApplication, tasks: TaskRunner, settings: Settings) -> Iterator[FollowUpView]:
    add_follow_ups(settings.database)
    model = FollowUpModel(tasks)
    shown = FollowUpView(model)
    shown.resize(1000, 700)
    in_front(qtbot, shown)
    qtbot.waitUntil(lambda: model.rowCount() == 3)
    yield shown
    theme.apply(app, "light", 100)


def reasons(view: FollowUpView) -> list[str]:
    model = view._model
    return [found.reason for row in range(model.rowCount()) if (found := model.follow_up(row)) is not None]


# --- done and undone -----------------------------------------------------------------------------------------------


@pytest.mark.parametrize("key", [Qt.Key.Key_D, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_one_key_does_the_chosen_one(qtbot: QtBot, view: FollowUpView, key: Qt.Key) -> None:
    assert view.list.hasFocus()
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    QTest.keyClick(view.list, key)
    qtbot.waitUntil(lambda: reasons(view) == ["brevet", "henvisningen"])
    assert view.list.currentIndex().row() == 1


def test_enter_on_a_button_does_not_do_the_chosen_one(qtbot: QtBot, view: FollowUpView) -> None:
    view.open.setFocus()
    QTest.keyClick(view.open, Qt.Key.Key_Return)
    qtbot.wait(50)
    assert len(reasons(view)) == 3


def test_done_leaves_the_disk_at_once_and_undo_brings_it_back(
    qtbot: QtBot, view: FollowUpView, settings: Settings
) -> None:
    assert not view.undo.isVisible()
    for left in (2, 1, 0):
        QTest.keyClick(view.list, Qt.Key.Key_D)
        qtbot.waitUntil(lambda left=left: len(reasons(view)) == left)
    qtbot.waitUntil(view.undo.isVisible)
    assert "henvisningen" in view._undone.text()
    assert NUMBER not in view._undone.text()
    assert NUMBER.encode() not in bytes_in(settings.database.parent)
    QTest.keyClick(view.list, Qt.Key.Key_Z, CTRL)
    qtbot.waitUntil(lambda: reasons(view) == ["henvisningen"])
    assert not view.undo.isVisible()
    with Store.open(settings.database) as store:
        assert [one.number for one in store.open_follow_ups()] == [NUMBER]


def test_undo_is_of_the_one_done_last_and_shows_it(qtbot: QtBot, view: FollowUpView) -> None:
    QTest.keyClick(view.list, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: "brevet" in view._undone.text())
    QTest.keyClick(view.list, Qt.Key.Key_D)
    qtbot.waitUntil(lambda: "tiden" in view._undone.text())
    view.undo.click()
    qtbot.waitUntil(lambda: reasons(view) == ["tiden", "henvisningen"])
    assert view.list.currentIndex().row() == 0


def test_number_of_what_was_done_is_forgotten_after_a_while_and_it_is_told(qtbot: QtBot, view: FollowUpView) -> None:
    QTest.keyClick(view.list, Qt.Key.Key_D)
    qtbot.waitUntil(view.undo.isVisible)
    assert view._model._number_timer.isActive()
    view._model._number_timer.timeout.emit()
    assert "Nummeret er væk" in view._undone.text()
    view.undo.click()
    qtbot.waitUntil(lambda: reasons(view) == list(REASONS))
    assert view._model.follow_up(0).number == ""  # type: ignore[union-attr]


def test_chosen_one_stays_chosen_when_a_more_urgent_one_comes(
    qtbot: QtBot, view: FollowUpView, tasks: TaskRunner
) -> None:
    QTest.keyClick(view.list, Qt.Key.Key_Down)
    soon = FollowUp(0, 1, "Bo", (datetime.now(UTC) - timedelta(hours=9)).isoformat(), "prøven")
    tasks.with_store(view, lambda store: store.add_follow_up(soon))
    qtbot.waitUntil(lambda: reasons(view)[0] == "prøven")
    assert view._model.follow_up(view.list.currentIndex().row()).reason == "tiden"  # type: ignore[union-attr]


# --- what is told --------------------------------------------------------------------------------------------------


def test_ctrl_o_asks_for_its_call(qtbot: QtBot, view: FollowUpView) -> None:
    with qtbot.waitSignal(view.call_requested) as told:
        QTest.keyClick(view.list, Qt.Key.Key_O, CTRL)
    assert told.args == [1]


@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_overdue_one_says_so_in_words_and_in_colour(app: QApplication, view: FollowUpView, look: str) -> None:
    colours = theme.apply(app, look, 100)
    view.list.setCurrentIndex(view._model.index(1))
    assert [view._model.index(row).data().startswith("Overskredet") for row in range(3)] == [True, False, False]
    picture = view.list.viewport().grab().toImage()

    def drawn(row: int) -> set[str]:
        area: QRect = view.list.visualRect(view._model.index(row))
        points = [QPoint(x, y) for x in range(area.left(), area.left() + 300) for y in range(area.top(), area.bottom())]
        return {QColor(picture.pixel(point)).name() for point in points}

    assert colours.danger in drawn(0)
    assert colours.danger not in drawn(2)


def test_times_are_danish_whatever_the_zone_of_the_computer(
    view: FollowUpView, tasks: TaskRunner, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(os.environ, "TZ", "America/New_York")
    time.tzset()
    try:
        tasks.with_store(view, lambda store: store.add_follow_up(FollowUp(0, 1, "Bo", "2036-07-01T12:00:00+00:00")))
        qtbot.waitUntil(lambda: view._model.rowCount() == 4)
        assert view._model.index(3).data() == "01.07.2036 14.00"
    finally:
        monkeypatch.undo()
        time.tzset()
