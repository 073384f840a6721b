from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from assistant.errors import StoreFull
from assistant.records import StoreChanges
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.tasks import TaskRunner


def test_work_runs_off_the_gui_thread_and_its_result_comes_back_on_it(qtbot: QtBot, tasks: TaskRunner) -> None:
    seen: list[int] = []
    owner = QObject()
    tasks.without_store(owner, threading.get_ident, lambda worker: seen.extend((worker, threading.get_ident())))
    qtbot.waitUntil(lambda: len(seen) == 2)
    assert seen[1] == threading.get_ident() != seen[0]


def test_store_work_runs_in_the_order_it_was_asked_for(qtbot: QtBot, tasks: TaskRunner) -> None:
    order: list[int] = []
    owner = QObject()
    for number in range(20):
        tasks.with_store(owner, lambda store, n=number: n, order.append)
    qtbot.waitUntil(lambda: len(order) == 20)
    assert order == list(range(20))


def test_a_write_is_announced_to_every_model(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner = QObject()
    with qtbot.waitSignal(tasks.store_changed) as announced:
        tasks.with_store(owner, lambda store: store.set_setting("a", "b"))
    assert isinstance(announced.args[0], StoreChanges)


def test_a_failure_is_told_even_when_the_one_who_asked_is_gone(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner = QObject()

    def fail(_store: Store) -> None:
        raise StoreFull("disk")

    with qtbot.waitSignal(tasks.task_failed) as told:
        tasks.with_store(owner, fail)
        owner.deleteLater()
    assert isinstance(told.args[0], StoreFull)


def test_the_owner_may_deal_with_a_failure_itself(qtbot: QtBot, tasks: TaskRunner) -> None:
    dealt: list[Exception] = []
    owner = QObject()
    with qtbot.assertNotEmitted(tasks.task_failed, wait=100):
        tasks.without_store(owner, lambda: 1 / 0, None, dealt.append)
        qtbot.waitUntil(lambda: bool(dealt))
    assert isinstance(dealt[0], ZeroDivisionError)


def test_no_result_is_handed_to_an_owner_that_is_gone(qtbot: QtBot, tasks: TaskRunner) -> None:
    import shiboken6

    owner = QObject()
    got: list[int] = []
    gate = threading.Event()
    tasks.without_store(owner, lambda: gate.wait(5) and 1, got.append)
    shiboken6.delete(owner)
    gate.set()
    qtbot.wait(100)
    assert got == []


@pytest.mark.parametrize("kind", [RuntimeError, ValueError])
def test_a_defect_reaches_the_notices_and_not_the_terminal(
    qtbot: QtBot, tasks: TaskRunner, kind: type[Exception]
) -> None:
    owner = QObject()

    def fail() -> None:
        raise kind("x")

    with qtbot.waitSignal(tasks.task_failed) as told:
        tasks.without_store(owner, fail)
    assert isinstance(told.args[0], kind)


def test_long_reading_on_a_store_of_its_own_does_not_hold_up_the_lane(qtbot: QtBot, tasks: TaskRunner) -> None:
    owner, go = QObject(), threading.Event()
    answers: list[str] = []
    tasks.with_own_store(
        owner, lambda store: (go.wait(5), store.setting("a"))[1], lambda _value: answers.append("long")
    )
    tasks.with_store(owner, lambda store: store.setting("a"), lambda _value: answers.append("short"))
    qtbot.waitUntil(lambda: answers == ["short"])
    go.set()
    qtbot.waitUntil(lambda: answers == ["short", "long"])


def test_last_wishes_before_closing_are_still_done(qtbot: QtBot, tasks: TaskRunner, settings: Settings) -> None:
    owner = QObject()
    tasks.closing.connect(lambda: tasks.with_store(owner, lambda store: store.set_setting("a", "last")))
    tasks.close()
    with Store.open(settings.database) as store:
        assert store.setting("a") == "last"
