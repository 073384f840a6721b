"""The rail: names where the window has room for them, else pictures that tell the same to a screen reader."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from assistant.app import Desk
from assistant.ui import theme
from assistant.ui.rail import MOST_OF_WINDOW, Rail


@pytest.fixture
def desk(desk: Desk, qtbot: QtBot) -> Desk:
    desk._begin("Ida")
    with qtbot.waitActive(desk.window):
        desk.window.resize(1280, 800)
        desk.window.show()
        desk.window.activateWindow()
    return desk


def the_rail(desk: Desk) -> Rail:
    (found,) = desk.window.findChildren(Rail)
    return found


def on_buttons(desk: Desk) -> list[str]:
    return [button.text() for button in the_rail(desk).findChildren(QPushButton)]


@pytest.mark.parametrize(("percent", "width", "named"), [(100, 1280, True), (200, 1280, False), (200, 1920, True)])
def test_names_stand_where_they_leave_room_for_the_place(
    desk: Desk, app: QApplication, qtbot: QtBot, percent: int, width: int, named: bool
) -> None:
    theme.apply(app, "light", percent)
    desk.window.resize(width, 800)
    qtbot.waitUntil(lambda: ("Bibliotek" in on_buttons(desk)) is named)
    assert the_rail(desk).width() <= MOST_OF_WINDOW * desk.window.width()


def test_a_picture_tells_its_name_and_what_waits_until_the_names_come_back(
    desk: Desk, app: QApplication, qtbot: QtBot
) -> None:
    theme.apply(app, "light", 200)
    qtbot.waitUntil(lambda: "Bibliotek" not in on_buttons(desk))
    told = {button.accessibleName(): button.toolTip() for button in the_rail(desk).findChildren(QPushButton)}
    assert told["Bibliotek"] == "Bibliotek. Ctrl+2"
    desk._on_due(3, 0)
    assert "3" in on_buttons(desk)
    theme.apply(app, "light", 100)
    qtbot.waitUntil(lambda: {"Bibliotek", "Opfølgninger (3)"} <= set(on_buttons(desk)))
