"""Two windows on one database: who has the call open."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assistant import store_presence, times
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui import presence
from assistant.ui.log.view import LogView
from assistant.ui.presence import PresenceLine
from assistant.ui.tasks import TaskRunner
from tests.ui.log.conftest import MakeView


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(presence, "LOOK_MS", 50)


@pytest.fixture
def other(qtbot: QtBot, app: object, settings: Settings) -> Iterator[TaskRunner]:
    """The task runner of another program."""
    runner = TaskRunner(lambda: Store.open(settings.database))
    yield runner
    runner.close()


def line(page: QWidget) -> str:
    (found,) = page.findChildren(PresenceLine)
    return found.text() if found.isVisible() else ""


def open_in(qtbot: QtBot, view: LogView) -> None:
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 6)
    view.table.selectRow(0)
    qtbot.waitUntil(lambda: view._chosen.detail is not None)


@pytest.mark.parametrize(
    ("staff", "sentence"), [("Anne", "Anne har den åben."), ("Ida", "Du har den åben i et andet vindue.")]
)
def test_other_window_says_calmly_who_has_the_call_open(
    qtbot: QtBot, chosen: LogView, other: TaskRunner, make_view: MakeView, staff: str, sentence: str
) -> None:
    theirs = make_view(staff, other)
    theirs.show()
    open_in(qtbot, theirs)
    assert line(chosen.detail) == ""
    theirs.detail.edit_button.click()
    qtbot.waitUntil(lambda: line(chosen.detail) == sentence)
    assert chosen.detail.edit_button.isEnabled()
    theirs.edit_form.cancel_button.click()
    qtbot.waitUntil(lambda: line(chosen.detail) == "")
    theirs.hide()


def test_program_that_ends_lets_go(qtbot: QtBot, chosen: LogView, other: TaskRunner, make_view: MakeView) -> None:
    theirs = make_view("Anne", other)
    theirs.show()
    open_in(qtbot, theirs)
    theirs.detail.edit_button.click()
    qtbot.waitUntil(lambda: line(chosen.detail) != "")
    other.close()
    qtbot.waitUntil(lambda: line(chosen.detail) == "")


def test_window_that_crashed_is_forgotten(
    qtbot: QtBot, chosen: LogView, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(store_presence, "SILENT_S", 1)
    with Store.open(settings.database) as store:
        store.note_open("call", "6", "crashed", "Anne", times.now())
    qtbot.waitUntil(lambda: line(chosen.detail) != "")
    qtbot.waitUntil(lambda: line(chosen.detail) == "", timeout=5_000)


def test_form_that_stays_open_keeps_saying_so(
    qtbot: QtBot, chosen: LogView, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(presence, "BEAT_S", 0.1)
    chosen.detail.edit_button.click()

    def beats() -> set[str]:
        with Store.open(settings.database) as store:
            return {one.beat for one in store.open_elsewhere("call", "6", "x")}

    qtbot.waitUntil(lambda: bool(beats()))
    first = beats()
    qtbot.waitUntil(lambda: beats() != first)


def test_item_in_an_editor_is_open_only_while_it_is_in_sight(
    qtbot: QtBot, tasks: TaskRunner, settings: Settings
) -> None:
    view = QWidget()
    qtbot.addWidget(view)
    held = presence.ItemPresence(tasks, lambda: "Anne", view)

    def open_now() -> list[str]:
        with Store.open(settings.database) as store:
            return [one.staff for one in store.open_elsewhere("topic", "ms_login", "x")]

    held.open_item("topic", "ms_login")
    assert open_now() == []
    view.show()
    qtbot.waitUntil(lambda: open_now() == ["Anne"])
    view.hide()
    qtbot.waitUntil(lambda: open_now() == [])
    view.show()
    qtbot.waitUntil(lambda: open_now() == ["Anne"])
    held.open_item("", "")
    qtbot.waitUntil(lambda: open_now() == [])
