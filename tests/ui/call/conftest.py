"""The call screen with real keys, real store and real search; without and with a call on the line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant import search_index
from assistant.records import Content
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.call.model import CallModel
from assistant.ui.call.suggestions import SuggestionModel
from assistant.ui.call.view import CallView
from assistant.ui.notices import Notices
from assistant.ui.tasks import TaskRunner
from tests.ui.conftest import in_front


def call_view(qtbot: QtBot, tasks: TaskRunner, notices: Notices, content: Content, staff: str) -> CallView:
    """The call screen in front, without a call."""
    model = CallModel(tasks, staff)
    model.set_content(content, {})
    view = CallView(model, SuggestionModel(tasks, lambda _text: None), notices)
    view.set_content(content)
    view.resize(1280, 760)
    in_front(qtbot, view)
    return view


@pytest.fixture
def view(
    qtbot: QtBot, tasks: TaskRunner, notices: Notices, real_content: Content, settings: Settings
) -> Iterator[CallView]:
    with Store.open(settings.database) as store:
        store.index_items(search_index.entries(real_content))
    view = call_view(qtbot, tasks, notices, real_content, "Ida")
    yield view
    view.hide()


@pytest.fixture
def on_line(qtbot: QtBot, view: CallView) -> CallView:
    QTest.keyClick(view, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: view._model.call is not None)
    return view
