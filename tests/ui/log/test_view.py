"""The log's screen with real keys and a real store: filters, the chosen call, editing, reviewing."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from assistant.errors import StoreFull
from assistant.records import Call, CallFilter, Content, Outcome, ReviewState
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.log.chat_window import ChatWindow
from assistant.ui.log.model import REVIEW, REVIEWED, WORDS
from assistant.ui.log.view import LogView
from assistant.ui.tasks import TaskRunner
from tests.ui.log.conftest import add_calls

CTRL = Qt.KeyboardModifier.ControlModifier


def shown(view: LogView) -> list[str]:
    model = view.table.model()
    return [str(model.index(row, WORDS).data()) for row in range(model.rowCount())]


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def choose(chooser: QComboBox, data: object) -> None:
    chooser.setCurrentIndex(chooser.findData(data))


def stored(settings: Settings, call_id: int = 6) -> Call:
    with Store.open(settings.database) as store:
        return store.call(call_id)


# --- the list and its filter ---------------------------------------------------------------------------------------


def test_log_shows_its_calls_latest_first_and_how_many(qtbot: QtBot, view: LogView) -> None:
    assert shown(view) == ["ingen besked", "aflyse min tid", "kan ikke logge på"] * 2
    qtbot.waitUntil(lambda: view._count.text().startswith("6 "))


def test_typing_words_narrows_the_list(qtbot: QtBot, view: LogView) -> None:
    QTest.keyClick(view, Qt.Key.Key_F, CTRL)
    assert view.filters.text.hasFocus()
    QTest.keyClicks(view.filters.text, "aflyse")
    qtbot.waitUntil(lambda: shown(view) == ["aflyse min tid"] * 2)
    qtbot.waitUntil(lambda: view._count.text().startswith("2 "))


@pytest.mark.parametrize(
    ("chooser", "data", "rows"),
    [
        ("topic", "ms_login", 2), ("service", "mit_sygehus", 2), ("outcome", "solved", 3), ("staff", "Bo", 3),
        ("review", "marked", 0), ("period", "today", 0), ("period", "week", 0),
    ],
)  # fmt: skip
def test_each_list_narrows(qtbot: QtBot, view: LogView, chooser: str, data: str, rows: int) -> None:
    qtbot.waitUntil(lambda: view.filters.staff.count() == 3)
    choose(getattr(view.filters, chooser), data)
    qtbot.waitUntil(lambda: view.table.model().rowCount() == rows)
    assert view.filters.clear_button.isEnabled()
    view.filters.clear_button.click()
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 6)
    assert view._model.filter == CallFilter()


def test_two_days_the_wrong_way_round_mean_the_days_between_them(view: LogView) -> None:
    choose(view.filters.period, "days")
    assert view.filters.from_day.isVisibleTo(view)
    view.filters.from_day.setDate(view.filters.to_day.date().addDays(3))
    wanted = view.filters.wanted()
    assert wanted.from_day < wanted.to_day


def test_filter_that_is_overtaken_is_not_shown(qtbot: QtBot, view: LogView) -> None:
    for outcome in ("solved", "not_solved", "solved", "emergency"):
        choose(view.filters.outcome, outcome)
    qtbot.waitUntil(lambda: view._count.text().startswith("0 "))
    assert shown(view) == []


def test_scrolling_to_the_end_fetches_the_rest(qtbot: QtBot, view: LogView, settings: Settings) -> None:
    add_calls(settings.database, 250)
    QTest.keyClick(view, Qt.Key.Key_F5)
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 200)
    view.table.scrollToBottom()
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 256)
    ids = [view._model.call(row).id for row in range(256)]  # type: ignore[union-attr]
    assert len(set(ids)) == 256


def test_new_call_appears_and_the_chosen_one_stays_chosen(qtbot: QtBot, chosen: LogView, tasks: TaskRunner) -> None:
    tasks.with_store(chosen, lambda store: store.start_call("Ida", "2026-11-27T09:00:00.000+00:00"))
    qtbot.waitUntil(lambda: chosen.table.model().rowCount() == 7)
    assert chosen.table.currentIndex().row() == 1
    assert chosen._chosen.detail is not None
    assert chosen._chosen.detail.call.id == 6


# --- the chosen call -----------------------------------------------------------------------------------------------


def test_arrow_keys_read_one_call_after_another(qtbot: QtBot, chosen: LogView) -> None:
    chosen.table.setFocus()
    QTest.keyClick(chosen.table, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: "notat 4" in texts(chosen.detail))


def test_skipped_step_is_marked_in_the_path(chosen: LogView) -> None:
    lines = [line for line in texts(chosen.detail).splitlines() if line.startswith(("1.", "2."))]
    assert [("sprunget over" in line) for line in lines] == [False, True]


def link_chat(view: LogView, tasks: TaskRunner, *said: dict[str, object]) -> None:
    event = {"conversation": "c1", "at": "2026-11-10T07:00:00+00:00"}
    turns = [{**event, "n": 1, "type": "conversation", "code": "KO-47"}]
    turns += [{**event, "n": number, **one} for number, one in enumerate(said, start=2)]

    def prepare(store: Store) -> object:
        store.save_chat_turns(turns)
        return store.edit_call(replace(store.call(6), code="KO-47"))

    tasks.with_store(view, prepare)
    view.table.selectRow(0)


def chat_window(qtbot: QtBot, view: LogView, tasks: TaskRunner) -> ChatWindow:
    link_chat(
        view, tasks, {"type": "citizen", "text": "jeg mangler min kode"},
        {"type": "bot", "messages": [{"text": "Prøv igen."}]},
    )  # fmt: skip
    qtbot.waitUntil(lambda: view.detail.chat_button.isVisible())
    QTest.keyClick(view.detail.chat_button, Qt.Key.Key_Space)
    (window,) = view.findChildren(ChatWindow)
    return window


def test_chat_behind_the_code_is_read_in_a_window(qtbot: QtBot, view: LogView, tasks: TaskRunner) -> None:
    window = chat_window(qtbot, view, tasks)
    assert window.text.toPlainText() == "Borger: jeg mangler min kode\n\nChatbot: Prøv igen."
    assert "KO-47" in window.windowTitle()
    assert "10.11.2026 08.00" in texts(window)
    QTest.keyClicks(window.text, "x")
    assert window.text.toPlainText().startswith("Borger")
    with qtbot.waitSignal(window.destroyed):
        QTest.keyClick(window, Qt.Key.Key_Escape)


def test_forgotten_chat_leaves_the_screen_and_its_button(qtbot: QtBot, view: LogView, tasks: TaskRunner) -> None:
    window = chat_window(qtbot, view, tasks)
    with qtbot.waitSignal(window.destroyed):
        tasks.with_store(view, lambda store: store.forget_chat("c1"))
    assert not view.detail.chat_button.isVisible()


def test_another_call_closes_the_chat_of_the_one_before(qtbot: QtBot, view: LogView, tasks: TaskRunner) -> None:
    window = chat_window(qtbot, view, tasks)
    with qtbot.waitSignal(window.destroyed):
        view.table.selectRow(1)


def test_chat_whose_text_is_not_here_is_not_offered(qtbot: QtBot, view: LogView, tasks: TaskRunner) -> None:
    link_chat(view, tasks)
    qtbot.waitUntil(lambda: "KO-47" in texts(view.detail))
    assert not view.detail.chat_button.isVisible()


def test_call_without_a_code_offers_no_chat(chosen: LogView) -> None:
    assert not chosen.detail.chat_button.isVisible()


# --- editing -------------------------------------------------------------------------------------------------------


def editing(chosen: LogView) -> LogView:
    QTest.keyClick(chosen, Qt.Key.Key_E, CTRL)
    assert chosen.side.page is chosen.edit_form
    return chosen


def test_edited_note_and_outcome_are_kept_with_what_stood_there(
    qtbot: QtBot, chosen: LogView, settings: Settings
) -> None:
    form = editing(chosen).edit_form
    form.note.setFocus()
    QTest.keyClick(form.note, Qt.Key.Key_A, CTRL)
    QTest.keyClicks(form.note, "ringede igen")
    choose(form.outcome, "call_back")
    QTest.keyClick(form, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: chosen.side.page is chosen.detail)
    qtbot.waitUntil(lambda: "»notat 5« blev til »ringede igen«" in texts(chosen.detail))
    call = stored(settings)
    assert (call.note, call.outcome) == ("ringede igen", Outcome.CALL_BACK)
    assert "Ida" in texts(chosen.detail)


def test_topics_are_added_and_taken_off_by_keys(
    qtbot: QtBot, chosen: LogView, settings: Settings, real_content: Content
) -> None:
    form = editing(chosen).edit_form
    form.topics.list.setFocus()
    form.topics.list.setCurrentRow(0)
    QTest.keyClick(form.topics.list, Qt.Key.Key_Delete)
    form.topics.add.setFocus()
    QTest.keyClicks(form.topics.add, real_content.topics["book_self"].title.split("{")[0][:12])
    QTest.keyClick(form.topics.add, Qt.Key.Key_Return)
    form.save_button.click()
    qtbot.waitUntil(lambda: stored(settings).topics == ("book_self",))


def test_number_in_a_note_is_masked_when_it_is_saved(qtbot: QtBot, chosen: LogView, settings: Settings) -> None:
    form = editing(chosen).edit_form
    form.note.setFocus()
    QTest.keyClicks(form.note, "cpr 010190-1234 ")
    assert form.note.masked.isVisible()
    form.save_button.click()
    qtbot.waitUntil(lambda: "cpr" in stored(settings).note)
    for path in settings.home.rglob("*"):
        assert not path.is_file() or b"010190" not in path.read_bytes(), path


def test_escape_asks_once_before_it_drops_what_was_typed(chosen: LogView, settings: Settings) -> None:
    form = editing(chosen).edit_form
    form.note.setFocus()
    QTest.keyClicks(form.note, "x")
    QTest.keyClick(form.note, Qt.Key.Key_Escape)
    assert chosen.side.page is form
    assert form.missing.isVisible()
    QTest.keyClick(form.note, Qt.Key.Key_Escape)
    assert chosen.side.page is chosen.detail
    assert stored(settings).note == "notat 5"


def test_list_rests_while_a_form_is_open(chosen: LogView) -> None:
    editing(chosen)
    assert not chosen.table.isEnabled()
    assert not chosen.filters.isEnabled()
    QTest.keyClick(chosen.edit_form, Qt.Key.Key_Escape)
    assert chosen.table.isEnabled()
    assert chosen.table.hasFocus()


def test_save_that_fails_keeps_what_was_typed_and_says_so(
    qtbot: QtBot, chosen: LogView, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_given: object) -> None:
        raise StoreFull("full")

    form = editing(chosen).edit_form
    form.note.setPlainText("vigtigt")
    monkeypatch.setattr(Store, "edit_call", full)
    form.save_button.click()
    qtbot.waitUntil(form.missing.isVisible)
    assert form.note.toPlainText() == "vigtigt"
    assert form.save_button.isEnabled()


def test_what_somebody_else_changed_meanwhile_stays(qtbot: QtBot, chosen: LogView, settings: Settings) -> None:
    from dataclasses import replace

    form = editing(chosen).edit_form
    with Store.open(settings.database) as other:
        other.edit_call(replace(other.call(6), note="Bos notat"), "Bo")
    choose(form.outcome, "call_back")
    form.save_button.click()
    qtbot.waitUntil(lambda: stored(settings).outcome is Outcome.CALL_BACK)
    assert stored(settings).note == "Bos notat"


def test_fingers_quicker_than_the_disk_edit_the_call_they_chose(qtbot: QtBot, chosen: LogView) -> None:
    chosen.table.selectRow(3)
    QTest.keyClick(chosen, Qt.Key.Key_E, CTRL)
    qtbot.waitUntil(lambda: chosen.side.page is chosen.edit_form)
    assert chosen.edit_form.note.toPlainText() == "notat 2"


def test_call_that_has_not_ended_is_not_edited_here(qtbot: QtBot, view: LogView, tasks: TaskRunner) -> None:
    tasks.with_store(view, lambda store: store.start_call("Ida", "2026-11-27T09:00:00.000+00:00"))
    qtbot.waitUntil(lambda: view.table.model().rowCount() == 7)
    view.table.selectRow(0)
    qtbot.waitUntil(lambda: view._chosen.detail is not None)
    QTest.keyClick(view, Qt.Key.Key_E, CTRL)
    assert view.side.page is view.detail
    assert not view.detail.edit_button.isEnabled()


# --- reviewing -----------------------------------------------------------------------------------------------------


def sign(view: LogView, row: int = 0) -> str:
    return str(view.table.model().index(row, REVIEW).data())


def test_one_key_marks_a_call_for_review_and_takes_it_back(qtbot: QtBot, chosen: LogView) -> None:
    chosen.table.setFocus()
    QTest.keyClick(chosen.table, Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: bool(sign(chosen)))
    qtbot.waitUntil(lambda: "Markeret af Ida" in texts(chosen.detail))
    QTest.keyClick(chosen.table, Qt.Key.Key_M, CTRL)
    qtbot.waitUntil(lambda: not sign(chosen))


def test_review_is_scored_by_keys_and_found_again(qtbot: QtBot, chosen: LogView, settings: Settings) -> None:
    QTest.keyClick(chosen, Qt.Key.Key_G, CTRL)
    form = chosen.review_form
    qtbot.waitUntil(lambda: chosen.side.page is form)
    for group, score in zip(form.groups, (3, 2, 1), strict=True):
        QTest.keyClick(group.button(score), Qt.Key.Key_Space)
    form.remark.setFocus()
    QTest.keyClicks(form.remark, "venlig")
    QTest.keyClick(form.remark, Qt.Key.Key_S, CTRL)
    qtbot.waitUntil(lambda: sign(chosen) == REVIEWED)
    with Store.open(settings.database) as store:
        review = store.review(6)
    assert review is not None
    assert (review.understood, review.correct, review.friendly, review.remark) == (3, 2, 1, "venlig")
    qtbot.waitUntil(lambda: "venlig" in texts(chosen.detail))
    choose(chosen.filters.review, str(ReviewState.REVIEWED))
    qtbot.waitUntil(lambda: chosen.table.model().rowCount() == 1)


def test_question_without_an_answer_is_asked_for_beside_it(qtbot: QtBot, chosen: LogView) -> None:
    QTest.keyClick(chosen, Qt.Key.Key_G, CTRL)
    form = chosen.review_form
    form.groups[0].button(2).click()
    with qtbot.assertNotEmitted(form.save_requested):
        form.save_button.click()
    assert form.missing.isVisible()
    assert form.groups[1].button(1).hasFocus()


def test_review_of_one_call_is_not_shown_for_the_next(qtbot: QtBot, chosen: LogView, tasks: TaskRunner) -> None:
    tasks.with_store(chosen, lambda store: store.save_review(6, (3, 3, 3), "første", "Bo"))
    qtbot.waitUntil(lambda: sign(chosen) == REVIEWED)
    qtbot.waitUntil(lambda: chosen._chosen.detail is not None and chosen._chosen.detail.review is not None)
    QTest.keyClick(chosen, Qt.Key.Key_G, CTRL)
    assert chosen.review_form.scores() == (3, 3, 3)
    QTest.keyClick(chosen.review_form, Qt.Key.Key_Escape)
    chosen.table.selectRow(1)
    QTest.keyClick(chosen, Qt.Key.Key_G, CTRL)
    qtbot.waitUntil(lambda: chosen.side.page is chosen.review_form)
    assert chosen.review_form.scores() == (0, 0, 0)
    assert chosen.review_form.remark.toPlainText() == ""
