"""The log's screen on a real store with some calls."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant.records import Call, Content, Outcome, PathStep
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.log.detail_model import DetailModel
from assistant.ui.log.export import Exporter
from assistant.ui.log.model import LogModel
from assistant.ui.log.view import LogView
from assistant.ui.notices import Notices
from assistant.ui.presence import Presence
from assistant.ui.tasks import TaskRunner

WORDS = ("kan ikke logge på", "aflyse min tid", "ingen besked")


def add_calls(path: Path, number: int = 6) -> None:
    with Store.open(path) as store:
        for place in range(number):
            at = f"2026-11-{10 + place // 13:02d}T{8 + place % 13:02d}:00:00.000+00:00"
            call = store.start_call("Ida" if place % 2 else "Bo", at).record
            assert isinstance(call, Call)
            walked = (
                PathStep("login_fails", 0, "which_app", "", 5.0, at),
                PathStep("login_fails", 0, "which_app", "", 3.0, at, skipped=True),
            )
            store.end_call(
                replace(
                    call, ended_at=at.replace(":00:00.", ":04:00."), words=WORDS[place % 3], note=f"notat {place}",
                    topics=("ms_login",) if place % 3 == 0 else ("help_human",),
                    outcome=Outcome.SOLVED if place % 2 else Outcome.NOT_SOLVED, path=walked,
                )
            )  # fmt: skip


MakeView = Callable[[str, TaskRunner], LogView]


@pytest.fixture
def make_view(qtbot: QtBot, notices: Notices, real_content: Content) -> MakeView:
    """A log for a member of staff, on the store of a task runner."""

    def make(staff: str, tasks: TaskRunner) -> LogView:
        chosen = DetailModel(tasks, Presence(tasks, lambda: staff, tasks), tasks)
        view = LogView(LogModel(tasks, tasks), chosen, Exporter(tasks, notices, tasks))
        view.set_content(real_content)
        view.resize(1100, 760)
        qtbot.addWidget(view)
        return view

    return make


@pytest.fixture
def view(qtbot: QtBot, tasks: TaskRunner, settings: Settings, make_view: MakeView) -> Iterator[LogView]:
    add_calls(settings.database)
    view = make_view("Ida", tasks)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 6)
    yield view
    view.hide()


@pytest.fixture
def chosen(qtbot: QtBot, view: LogView) -> LogView:
    """The log with its latest call read."""
    view.table.selectRow(0)
    qtbot.waitUntil(lambda: view._chosen.detail is not None and view._chosen.detail.call.id == 6)
    return view
