"""The call screen with real keys, real store and real search."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant import privacy
from assistant.records import CallFilter, Outcome
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.call.view import CallView
from assistant.ui.notices import Notices
from assistant.ui.tasks import TaskRunner


def text_on_disk(settings: Settings) -> bytes:
    return b"".join(path.read_bytes() for path in settings.home.rglob("*") if path.is_file())


def test_one_key_starts_a_call_and_the_line_takes_the_words(on_line: CallView) -> None:
    assert on_line.words.hasFocus()


def test_suggestions_come_while_the_words_are_typed(qtbot: QtBot, on_line: CallView) -> None:
    QTest.keyClicks(on_line.words, "mitid er spaerret")
    qtbot.waitUntil(lambda: on_line.results.model().rowCount() > 0)
    first = on_line.results.model().index(0, 0).data()
    assert "MitID" in first


def test_enter_opens_the_script_and_a_letter_answers_it(qtbot: QtBot, on_line: CallView) -> None:
    QTest.keyClicks(on_line.words, "kan ikke logge ind")
    qtbot.waitUntil(lambda: on_line.results.model().rowCount() > 0)
    QTest.keyClick(on_line.words, Qt.Key.Key_Return)
    guide = on_line._model.guide
    assert guide is not None
    option = guide.current.options[0]
    qtbot.waitUntil(lambda: on_line.focusWidget() is not on_line.words)
    QTest.keyClick(on_line.focusWidget(), Qt.Key(ord(option.key.upper())))
    assert guide.current.id == option.go


def test_f4_without_an_outcome_says_what_is_missing_beside_the_field(on_line: CallView) -> None:
    QTest.keyClick(on_line, Qt.Key.Key_F4)
    assert on_line.wrap_up.missing.text()
    assert on_line.wrap_up.outcome.hasFocus()


def test_f4_with_an_outcome_ends_the_call(qtbot: QtBot, on_line: CallView, settings: Settings) -> None:
    on_line.wrap_up.outcome.setCurrentIndex(on_line.wrap_up.outcome.findData(str(Outcome.SOLVED)))
    on_line.wrap_up.outcome.activated.emit(on_line.wrap_up.outcome.currentIndex())
    with qtbot.waitSignal(on_line._model.call_saved):
        QTest.keyClick(on_line, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: not on_line.words.isEnabled())
    with Store.open(settings.database) as store:
        assert store.count_calls(CallFilter()) == 1


def test_danger_words_show_the_banner_and_do_not_stop_the_typing(qtbot: QtBot, on_line: CallView) -> None:
    QTest.keyClicks(on_line.words, "jeg har ondt i brystet")
    qtbot.waitUntil(on_line.danger_banner.isVisible)
    assert "112" in on_line._danger_text.text()
    QTest.keyClicks(on_line.words, " nu")
    assert on_line.words.text().endswith(" nu")


@pytest.mark.parametrize("field", ["words", "note"])
def test_a_cpr_number_typed_key_by_key_reaches_no_file(
    qtbot: QtBot, on_line: CallView, settings: Settings, field: str
) -> None:
    widget = on_line.words if field == "words" else on_line.wrap_up.note
    widget.setFocus()
    for key in "cpr 010190-1234 ok":
        QTest.keyClicks(widget, key)
        qtbot.wait(40)
    with qtbot.waitSignal(on_line._model.call_saved, timeout=2_000):
        on_line._model.save_now()
    on_disk = text_on_disk(settings)
    for digits in (b"010190-1234", b"010190", b"0101901234"):
        assert digits not in on_disk
    assert b"cpr" in on_disk


def test_a_slow_typist_in_the_middle_of_a_number_leaves_nothing_of_it(
    qtbot: QtBot, on_line: CallView, settings: Settings
) -> None:
    on_line.wrap_up.note.setFocus()
    QTest.keyClicks(on_line.wrap_up.note, "nummer 0101901")
    with qtbot.waitSignal(on_line._model.call_saved, timeout=2_000):
        pass
    assert b"0101901" not in text_on_disk(settings)


def test_parking_and_taking_up_keeps_the_note(qtbot: QtBot, on_line: CallView) -> None:
    on_line.wrap_up.note.setFocus()
    QTest.keyClicks(on_line.wrap_up.note, "venter")
    QTest.keyClick(on_line, Qt.Key.Key_F3)
    qtbot.waitUntil(lambda: not on_line.words.isEnabled())
    on_line._model.take_up(on_line._model.parked[0].id)
    qtbot.waitUntil(on_line.words.isEnabled)
    assert on_line.wrap_up.note.toPlainText() == "venter"


def test_a_failed_save_keeps_the_text_and_says_so(
    qtbot: QtBot, on_line: CallView, notices: Notices, settings: Settings, tmp_path: Path
) -> None:
    from assistant.errors import StoreFull

    on_line.wrap_up.note.setFocus()
    QTest.keyClicks(on_line.wrap_up.note, "vigtigt")
    on_line._model.save_failed.emit(StoreFull("disk"))
    assert on_line.wrap_up.note.toPlainText() == "vigtigt"
    assert notices.given[-1][0] == "error"
    assert "Disken er fuld" in notices.given[-1][1]


def test_words_typed_before_the_call_is_in_the_store_are_not_lost(
    qtbot: QtBot, view: CallView, tasks: TaskRunner, settings: Settings
) -> None:
    gate = threading.Event()
    tasks.with_store(view, lambda _store: gate.wait(5))
    QTest.keyClick(view, Qt.Key.Key_F2)
    QTest.keyClicks(view.words, "mitid")
    gate.set()
    qtbot.waitUntil(lambda: view._model.call is not None)
    QTest.keyClicks(view.words, " er spaerret")
    assert view.words.text() == "mitid er spaerret"
    with qtbot.waitSignal(view._model.call_saved):
        view._model.save_now()
    assert view._model.call is not None
    with Store.open(settings.database) as store:
        assert store.call(view._model.call.id).words == "mitid er spaerret"


def test_after_enter_the_first_answer_has_the_focus(qtbot: QtBot, on_line: CallView) -> None:
    QTest.keyClicks(on_line.words, "kan ikke logge ind")
    qtbot.waitUntil(lambda: on_line.results.model().rowCount() > 0)
    QTest.keyClick(on_line.words, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: on_line._model.guide is not None)
    guide = on_line._model.guide
    assert guide is not None
    label = guide.current.options[0].label.split("{")[0][:4]
    qtbot.waitUntil(lambda: label in (on_line.focusWidget().accessibleName() if on_line.focusWidget() else ""))


def test_f8_flags_the_step_and_says_which(qtbot: QtBot, on_line: CallView) -> None:
    on_line._model.open_script("login_fails")
    qtbot.wait(50)
    with qtbot.waitSignal(on_line.flag_requested) as flagged:
        QTest.keyClick(on_line, Qt.Key.Key_F8)
    assert flagged.args[0] == "login_fails"


def test_words_that_find_nothing_are_kept_for_the_editors_without_their_numbers(
    qtbot: QtBot, on_line: CallView, settings: Settings
) -> None:
    QTest.keyClicks(on_line.words, "zzyzx 120482-1234 ")
    qtbot.waitUntil(lambda: on_line._suggestions.fits(privacy.storable(on_line.words.text())))
    QTest.keyClick(on_line.words, Qt.Key.Key_Return)

    def kept() -> bool:
        with Store.open(settings.database) as store:
            return bool(store.search_misses())

    qtbot.waitUntil(kept)
    with Store.open(settings.database) as store:
        assert [miss.text for miss in store.search_misses()] == [privacy.mask("zzyzx 120482-1234").text]


def test_suggestions_fit_the_last_key_however_quick_the_fingers(qtbot: QtBot, on_line: CallView) -> None:
    QTest.keyClicks(on_line.words, "flytte min tid til video")
    qtbot.waitUntil(lambda: on_line._suggestions.fits(on_line.words.text()))
    shown = [on_line.results.model().index(row, 0).data() for row in range(3)]
    assert any("video" in title.lower() for title in shown)
