"""The tools of a script leave room for the script."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QPushButton
from pytestqt.qtbot import QtBot

from assistant.ui import forms
from assistant.ui.call.tools import Tools

NAMES = ("Tilbage", "Forfra", "Alle trin", "Kort", "Læs højt", "Trin er forkert")


@pytest.fixture
def buttons(app: QApplication) -> list[QPushButton]:
    """Six tools with a picture, a name and a key."""
    return [forms.button(name, lambda: None, key="Ctrl+J", icon="map") for name in NAMES]


def test_names_go_when_they_need_more_than_two_lines_and_come_back(qtbot: QtBot, buttons: list[QPushButton]) -> None:
    tools = Tools(*buttons)
    qtbot.addWidget(tools)
    tools.show()
    shown: list[list[str]] = []
    for width in (900, 200, 900):
        tools.resize(width, 200)
        QApplication.processEvents()
        shown.append([button.text() for button in buttons])
    assert shown == [list(NAMES), [""] * len(NAMES), list(NAMES)]


def test_without_its_name_a_tool_still_tells_it(qtbot: QtBot, buttons: list[QPushButton]) -> None:
    tools = Tools(*buttons)
    qtbot.addWidget(tools)
    tools.show()
    tools.resize(200, 200)
    QApplication.processEvents()
    assert [button.accessibleName() for button in buttons] == list(NAMES)
    assert all(button.toolTip().startswith(f"{name}. ") for button, name in zip(buttons, NAMES, strict=True))
