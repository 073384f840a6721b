"""A promise from the call to the list, with real keys: three keys end a call."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant.records import Call, CallState, Outcome
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.call.view import CallView


def ended(settings: Settings) -> list[Call]:
    with Store.open(settings.database) as store:
        return [store.call(1)] if store.call(1).state is CallState.ENDED else []


def test_a_short_call_is_logged_with_three_keys(qtbot: QtBot, on_line: CallView, settings: Settings) -> None:
    QTest.keyClick(on_line, Qt.Key.Key_F4)
    qtbot.waitUntil(on_line.wrap_up.outcome.hasFocus)
    QTest.keyClick(on_line.wrap_up.outcome, Qt.Key.Key_L)
    QTest.keyClick(on_line, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: bool(ended(settings)))
    assert ended(settings)[0].outcome is Outcome.SOLVED


def test_a_call_back_asks_where_and_keeps_it_apart(qtbot: QtBot, on_line: CallView, settings: Settings) -> None:
    QTest.keyClick(on_line, Qt.Key.Key_F4)
    qtbot.waitUntil(on_line.wrap_up.outcome.hasFocus)
    QTest.keyClick(on_line.wrap_up.outcome, Qt.Key.Key_B)
    assert on_line.wrap_up.follow_up.isVisible()
    QTest.keyClick(on_line, Qt.Key.Key_F4)
    assert "ringes" in on_line.wrap_up.missing.text()
    qtbot.waitUntil(on_line.wrap_up.follow_up.number.hasFocus)
    QTest.keyClicks(on_line.wrap_up.follow_up.number, "60123456")
    QTest.keyClick(on_line, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: bool(ended(settings)))
    with Store.open(settings.database) as store:
        promised = store.open_follow_ups()
    assert [(one.call, one.owner, one.number) for one in promised] == [(1, "Ida", "60123456")]
    assert datetime.fromisoformat(promised[0].due_at) > datetime.now(UTC)
    assert "60123456" not in ended(settings)[0].note
