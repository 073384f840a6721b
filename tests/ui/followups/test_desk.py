"""Follow-ups in the whole window: the rail says how many wait, Ctrl+O leads to the call, F1 tells the keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel
from pytestqt.qtbot import QtBot

from assistant.app import Desk
from assistant.records import CallFilter
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui import theme
from assistant.ui.keys import KeySheet
from assistant.ui.log.view import LogView
from tests.ui.followups.test_view import add_follow_ups
from tests.ui.log.conftest import add_calls

CTRL = Qt.KeyboardModifier.ControlModifier


def test_rail_says_how_many_are_due_in_figures_and_in_words(qtbot: QtBot, desk: Desk, settings: Settings) -> None:
    add_follow_ups(settings.database, (-5, -1, 9))
    desk._begin("Ida")
    button = desk.window._buttons.button(5)
    qtbot.waitUntil(lambda: button.text() == "Opfølgninger (2)")
    assert button.accessibleName() == "Opfølgninger, 2 skal klares nu"
    desk.follow_ups.finish(0)
    qtbot.waitUntil(lambda: button.text() == "Opfølgninger (1)")
    desk.follow_ups.finish(0)
    qtbot.waitUntil(lambda: button.text() == "Opfølgninger")
    assert button.accessibleName() == "Opfølgninger"


@pytest.mark.parametrize("place", [2, 27])
def test_ctrl_o_shows_the_call_in_the_log_however_far_down(
    qtbot: QtBot, desk: Desk, settings: Settings, place: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("assistant.ui.log.model.PAGE", 20)
    add_calls(settings.database, 30)
    with Store.open(settings.database) as store:
        wanted = store.calls(CallFilter(), limit=30)[place].id
    add_follow_ups(settings.database, (-5,))
    with Store.open(settings.database) as store:
        store._run("UPDATE follow_up SET call = ?", (wanted,))
    desk._begin("Ida")
    view = desk.window.show_place("followups")
    qtbot.waitUntil(lambda: desk.follow_ups.rowCount() == 1)
    QTest.keyClick(view.list, Qt.Key.Key_O, CTRL)
    log = desk.window.show_place("log")
    assert isinstance(log, LogView)
    qtbot.waitUntil(lambda: log.shown is not None and log.shown.call.id == wanted)
    assert log._model.call(log.table.currentIndex().row()).id == wanted  # type: ignore[union-attr]
    assert log.detail.isVisible()


def test_f1_tells_the_keys_of_the_wrap_up_and_of_follow_ups(qtbot: QtBot, desk: Desk, app: QApplication) -> None:
    theme.apply(app, "light", 200)
    desk._begin("Ida")
    QTest.keyClick(desk.window, Qt.Key.Key_F1)
    (sheet,) = desk.window.findChildren(KeySheet)
    shown = [label.text() for label in sheet.findChildren(QLabel)]
    for key, what in (("F4", "Afslut opkaldet"), ("Ctrl+Z", "Fortryd"), ("Enter, D", "færdig"), ("Ctrl+O", "Åbn")):
        assert what in shown[shown.index(key) + 1]
    assert sheet.height() <= desk.window.height()
    with qtbot.waitSignal(sheet.destroyed):
        QTest.keyClick(sheet, Qt.Key.Key_Escape)
