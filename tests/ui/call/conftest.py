"""The call screen with real keys, real store and real search; without and with a call on the line."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant.records import Content
from assistant.search import Search
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.call.model import CallModel
from assistant.ui.call.suggestions import SuggestionModel
from assistant.ui.call.view import CallView
from assistant.ui.notices import Notices
from assistant.ui.tasks import TaskRunner


@pytest.fixture
def view(
    qtbot: QtBot, tasks: TaskRunner, notices: Notices, real_content: Content, settings: Settings
) -> Iterator[CallView]:
    with Store.open(settings.database) as store:
        Search(store).rebuild(real_content)
    model = CallModel(tasks, "Ida")
    model.set_content(real_content, {})
    view = CallView(model, SuggestionModel(tasks, lambda _text: None), notices)
    view.set_content(real_content)
    view.resize(1280, 760)
    qtbot.addWidget(view)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    yield view
    view.hide()


@pytest.fixture
def on_line(qtbot: QtBot, view: CallView) -> CallView:
    QTest.keyClick(view, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: view._model.call is not None)
    return view
