"""What the phone asks of the editors, with real keys: the marked step is opened, what is dealt with leaves the list."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant.app import Desk
from assistant.records import Content
from assistant.store import Store
from assistant.ui.editor.to_do_list import ToDoList
from assistant.ui.editor.view import EditorView
from assistant.ui.rows import KIND

SCRIPT = "login_fails"


@pytest.fixture
def step(real_content: Content) -> str:
    """One in the middle of a script."""
    return list(real_content.scripts[SCRIPT].steps)[3]


@pytest.fixture
def view(desk: Desk, qtbot: QtBot, real_content: Content, step: str) -> EditorView:
    """The editor, with a marked step and two searches without a hit, one of them twice."""
    with Store.open(desk.settings.database) as store:
        store.flag_step(SCRIPT, step, "Ida")
        for words in ("frugtkurv", "parkeringsbøde", "parkeringsbøde"):
            store.record_search_miss(words)
    desk._begin("Anne")
    desk.content.content_loaded.emit(real_content)
    shown = desk.window.show_place("editor")
    assert isinstance(shown, EditorView)
    with qtbot.waitActive(desk.window):
        desk.window.show()
        desk.window.activateWindow()
    qtbot.waitUntil(lambda: the_list(shown).list.model().rowCount() == 3)
    return shown


def the_list(view: EditorView) -> ToDoList:
    (found,) = view.findChildren(ToDoList)
    return found


def titles(asked: ToDoList) -> list[str]:
    model = asked.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_rows_stand_in_order_and_say_by_whom_and_how_often(view: EditorView, step: str) -> None:
    asked = the_list(view)
    assert titles(asked)[1:] == ["“parkeringsbøde”", "“frugtkurv”"]
    below = [asked.list.model().index(row, 0).data(KIND) for row in (0, 1)]
    assert f"Trin {step} er markeret som forkert af Ida" in below[0]
    assert "Søgt 2 gange uden svar" in below[1]
    row = QAccessible.queryAccessibleInterface(asked.list).child(1)
    heard = row.text(QAccessible.Text.Name)
    assert "parkeringsbøde" in heard
    assert "Søgt 2 gange" in heard


def test_enter_opens_the_marked_step_and_a_search_has_none(view: EditorView, step: str) -> None:
    asked = the_list(view)
    asked.list.setFocus()
    QTest.keyClick(asked.list, Qt.Key.Key_Return)
    assert view.step.currentData() == step
    asked.list.setCurrentIndex(asked.list.model().index(1, 0))
    assert not asked.open.isEnabled()


def test_d_takes_one_line_off_until_the_list_is_out_of_the_way(view: EditorView, desk: Desk, qtbot: QtBot) -> None:
    asked = the_list(view)
    asked.list.setFocus()
    for left in (["“parkeringsbøde”", "“frugtkurv”"], ["“frugtkurv”"], []):
        assert asked.list.currentIndex().row() == 0
        QTest.keyClick(asked.list, Qt.Key.Key_D)
        qtbot.waitUntil(lambda left=left: titles(asked) == left)
    assert not asked.isVisible()
    with Store.open(desk.settings.database) as store:
        assert store.step_flags() == ()
        assert store.search_misses() == ()


def test_a_step_marked_in_a_call_appears_at_once(view: EditorView, desk: Desk, qtbot: QtBot, step: str) -> None:
    desk._on_flag_requested(SCRIPT, step)
    qtbot.waitUntil(lambda: len(titles(the_list(view))) == 4)
