"""Every view by keyboard and for those who do not see it: names, focus, 200 % text."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from assistant.app import Desk
from assistant.records import Outcome
from assistant.store import Store
from assistant.ui import theme
from assistant.ui.call.view import CallView
from assistant.ui.kiosk.model import KioskModel
from assistant.ui.kiosk.view import KioskView
from assistant.ui.presence import PresenceLine
from assistant.ui.welcome import WelcomeView

PLACES = ("call", "library", "log", "editor", "followups")


@pytest.fixture
def desk(desk: Desk) -> Desk:
    """With somebody at it."""
    desk._begin("Ida")
    return desk


def focusable(view: QWidget) -> list[QWidget]:
    found = [view, *view.findChildren(QWidget)]
    return [one for one in found if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisibleTo(view)]


def unnamed(view: QWidget) -> list[str]:
    nameless = []
    for control in focusable(view):
        interface = QAccessible.queryAccessibleInterface(control)
        if interface is None or not interface.text(QAccessible.Text.Name).strip():
            nameless.append(f"{type(control).__name__} {control.objectName()}")
    return nameless


@pytest.mark.parametrize("place", PLACES)
def test_every_control_that_takes_focus_has_a_name(desk: Desk, place: str) -> None:
    assert unnamed(desk.window.show_place(place)) == []


def test_the_rail_and_the_bar_are_named_too(desk: Desk) -> None:
    assert unnamed(desk.window) == []


def test_a_call_with_a_script_open_leaves_no_control_unnamed(desk: Desk, qtbot: QtBot) -> None:
    desk.calls.start()
    qtbot.waitUntil(lambda: desk.calls.call is not None)
    desk.calls.open_script("login_fails")
    qtbot.wait(50)
    assert unnamed(desk.window.show_place("call")) == []


def test_the_start_screen_has_names_and_asks_again_for_an_empty_one(app: QApplication, qtbot: QtBot) -> None:
    view = WelcomeView()
    qtbot.addWidget(view)
    view.show()
    with qtbot.assertNotEmitted(view.name_given):
        view._give()
    assert unnamed(view) == []
    assert view._missing.text()


def test_the_kiosk_has_names_before_the_bot_answers(app: QApplication, qtbot: QtBot, desk: Desk) -> None:
    model = KioskModel(desk.tasks, lambda: None, desk.settings.compiled)
    view = KioskView(model)
    qtbot.addWidget(view)
    model.begin()
    view.show()
    assert unnamed(view) == []


@pytest.mark.parametrize("place", PLACES)
def test_every_control_is_reached_by_the_tab_key(desk: Desk, place: str) -> None:
    view = desk.window.show_place(place)
    wanted = {one for one in focusable(view) if one.isEnabled() and one is not view}
    first = next(iter(wanted))
    reached, current = set(), first
    for _ in range(400):
        reached.add(current)
        current = current.nextInFocusChain()
        if current is first:
            break
    assert wanted <= reached


@pytest.mark.parametrize("place", PLACES)
@pytest.mark.parametrize("look", ["light", "dark", "contrast"])
def test_no_button_is_too_small_for_its_words_at_200_percent(
    desk: Desk, app: QApplication, qtbot: QtBot, place: str, look: str
) -> None:
    theme.apply(app, look, 200)
    view = desk.window.show_place(place)
    qtbot.wait(50)
    clipped = [
        button.text()
        for button in view.findChildren(QPushButton)
        if button.isVisible() and button.width() < button.minimumSizeHint().width()
    ]
    assert clipped == []


def test_a_flagged_step_is_thanked_for_and_kept_for_the_editors(desk: Desk, qtbot: QtBot) -> None:
    desk.calls.start()
    qtbot.waitUntil(lambda: desk.calls.call is not None)
    desk.calls.open_script("login_fails")
    view = desk.window.show_place("call")
    view.script.flag_step()
    qtbot.waitUntil(lambda: bool(desk.notices.given))
    flags: list[object] = []
    desk.tasks.with_store(desk, lambda store: store.step_flags(), flags.extend)
    qtbot.waitUntil(lambda: len(flags) == 1)
    assert desk.window._notice.text() == desk.notices.given[-1][1]


def test_forms_over_a_call_of_the_log_leave_no_control_unnamed_or_clipped(
    desk: Desk, app: QApplication, qtbot: QtBot
) -> None:
    desk.calls.start()
    qtbot.waitUntil(lambda: desk.calls.call is not None)
    desk.calls.edit(outcome=Outcome.SOLVED)
    desk.calls.end()
    theme.apply(app, "light", 200)
    view = desk.window.show_place("log")
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 1)
    view.table.selectRow(0)
    for key, page in ((Qt.Key.Key_E, view.edit_form), (Qt.Key.Key_G, view.review_form)):
        QTest.keyClick(desk.window, key, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(page.isVisible)
        qtbot.wait(50)
        assert unnamed(view) == []
        inside = [one for one in page.findChildren(QPushButton) if one.isVisible()]
        assert [one.text() for one in inside if one.width() < one.minimumSizeHint().width()] == []
        QTest.keyClick(page, Qt.Key.Key_Escape)


def test_editor_names_who_else_has_the_item_open(desk: Desk, qtbot: QtBot) -> None:
    view = desk.window.show_place("editor")
    (line,) = view.findChildren(PresenceLine)
    view.open_item("topic", "ms_login")
    with Store.open(desk.settings.database) as other:
        other.note_open("topic", "ms_login", "theirs", "Anne")
    qtbot.waitUntil(line.isVisible)
    assert line.text() == "Anne har den åben."


def test_every_place_fits_a_screen_of_1280_at_twice_the_text_size(desk: Desk, qtbot: QtBot, app: QApplication) -> None:
    theme.apply(app, "light", 200)
    view = desk.window.show_place("call")
    assert isinstance(view, CallView)
    desk.calls.start()
    qtbot.waitUntil(lambda: desk.calls.call is not None)
    desk.calls.edit(outcome=Outcome.CALL_BACK)
    desk.calls.open_script("login_fails")
    desk._on_edit_requested("script", "login_fails")
    widths = {}
    for place in PLACES:
        desk.window.show_place(place)
        qtbot.wait(50)
        widths[place] = desk.window.minimumSizeHint().width()
    assert {place: width for place, width in widths.items() if width > 1280} == {}


def test_what_scrolls_is_never_cut_off_at_its_side(desk: Desk, qtbot: QtBot, app: QApplication) -> None:
    theme.apply(app, "light", 200)
    view = desk.window.show_place("call")
    desk.calls.start()
    qtbot.waitUntil(lambda: desk.calls.call is not None)
    desk.calls.edit(outcome=Outcome.CALL_BACK)
    desk.calls.open_script("login_fails")

    def cut_off() -> list[str]:
        areas = [area for area in view.findChildren(QScrollArea) if area.isVisible()]
        return [area.accessibleName() for area in areas if area.widget().width() > area.viewport().width()]

    qtbot.waitUntil(lambda: cut_off() == [])


@pytest.mark.parametrize("percent", [100, 200])
def test_a_notice_takes_the_lines_it_needs_and_no_more(
    desk: Desk, qtbot: QtBot, app: QApplication, percent: int
) -> None:
    theme.apply(app, "light", percent)
    window = desk.window
    window.resize(1280, 800)
    bar = window.statusBar()
    qtbot.wait(50)
    empty = bar.height()
    desk.notices.info("Udgivet.")
    qtbot.wait(50)
    assert bar.height() == empty
    desk.notices.info("Den her besked er så lang, at den fylder mere end en linje. " * 4)
    qtbot.waitUntil(lambda: bar.height() > empty)
    assert window._notice.heightForWidth(window._notice.width()) <= window._notice.height()
