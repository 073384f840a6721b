"""Windows on no screen, with a real store and the real content."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from assistant import content
from assistant.app import Desk, make_application
from assistant.records import Content
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui import theme
from assistant.ui.notices import Notices
from assistant.ui.tasks import TaskRunner
from tests.conftest import CONTENT


def in_front(qtbot: QtBot, window: QWidget) -> None:
    """Show a window as the one that takes the keys."""
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()


@pytest.fixture(autouse=True)
def collected_here() -> Iterator[None]:
    """As in the program: cycles are collected on the GUI thread alone (assistant/ui/garbage.py)."""
    gc.disable()
    yield
    gc.collect()
    gc.enable()


@pytest.fixture(scope="session")
def real_content() -> Content:
    """The content as it ships."""
    return content.load(CONTENT).content


@pytest.fixture(scope="session")
def qapp_cls() -> type[QApplication]:
    """pytest-qt makes the application; ours dresses it."""
    return QApplication


@pytest.fixture
def app(qapp: QApplication, settings: Settings) -> QApplication:
    """The application in its look and in Danish."""
    return make_application(settings)


@pytest.fixture
def tasks(app: QApplication, settings: Settings) -> Iterator[TaskRunner]:
    """A task runner on a store in the test's own data folder."""
    runner = TaskRunner(lambda: Store.open(settings.database))
    yield runner
    runner.close()


@pytest.fixture
def notices() -> Notices:
    """Where sentences to the person go."""
    return Notices()


@pytest.fixture
def desk(app: QApplication, qtbot: QtBot, settings: Settings) -> Iterator[Desk]:
    """The whole program without a chatbot, with its content loaded."""
    desk = Desk(app, replace(settings, bot_autostart=False))
    qtbot.addWidget(desk.window)
    with qtbot.waitSignal(desk.content.compiled, timeout=30_000):
        desk.open()
    yield desk
    desk.close()
    theme.apply(app, "light", 100)
