"""The wrap-up with real keys: nothing a person wrote is lost, and what is missing is said beside its field."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QDateTime, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from assistant.dates import HERE
from assistant.opening import OpeningState
from assistant.records import Call, CallState, Content, FollowUp, Outcome
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.call.model import CallModel
from assistant.ui.call.view import CallView
from assistant.ui.contacts import about, when_reached
from assistant.ui.tasks import TaskRunner


def stored(settings: Settings, call: int = 1) -> Call:
    with Store.open(settings.database) as store:
        return store.call(call)


def promises(settings: Settings, call: int = 1) -> list[tuple[str, str, str]]:
    with Store.open(settings.database) as store:
        return [(one.owner, one.number, one.reason) for one in store.follow_ups_of(call)]


def choose_outcome(view: CallView, outcome: Outcome) -> None:
    chooser = view.wrap_up.outcome
    chooser.setCurrentIndex(chooser.findData(str(outcome)))
    chooser.activated.emit(chooser.currentIndex())


def test_several_topics_are_chosen_by_a_part_of_their_titles(
    qtbot: QtBot, on_line: CallView, settings: Settings, real_content: Content
) -> None:
    picker = on_line.wrap_up.topics
    for topic in ("mitid_get", "book_self"):
        picker.add.setFocus()
        QTest.keyClicks(picker.add, on_line.wrap_up.topics.add.itemText(picker.add.findData(topic))[3:].lower())
        QTest.keyClick(picker.add, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: stored(settings).topics == ("mitid_get", "book_self"))
    picker.list.setFocus()
    picker.list.setCurrentRow(0)
    QTest.keyClick(picker.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: stored(settings).topics == ("book_self",))


def test_passing_on_asks_to_whom_and_says_whether_they_are_there(
    qtbot: QtBot, on_line: CallView, settings: Settings
) -> None:
    choose_outcome(on_line, Outcome.PASSED_ON)
    QTest.keyClick(on_line, Qt.Key.Key_F4)
    contact = on_line.wrap_up.contact
    assert "sendt videre" in on_line.wrap_up.missing.text()
    qtbot.waitUntil(contact.choice.hasFocus)
    QTest.keyClicks(contact.choice, "Lægev")
    QTest.keyClick(contact.choice, Qt.Key.Key_Return)
    assert contact.contact() == "laegevagt"
    assert "70 11 07 07" in contact._about.text()
    assert "nu" in contact._about.text()
    QTest.keyClick(on_line, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: stored(settings).state is CallState.ENDED)
    assert stored(settings).contact == "laegevagt"


def test_another_outcome_takes_the_contact_back(qtbot: QtBot, on_line: CallView, settings: Settings) -> None:
    choose_outcome(on_line, Outcome.PASSED_ON)
    on_line.wrap_up.contact.choice.setCurrentIndex(1)
    on_line.wrap_up.contact.choice.activated.emit(1)
    qtbot.waitUntil(lambda: stored(settings).contact != "")
    choose_outcome(on_line, Outcome.SOLVED)
    qtbot.waitUntil(lambda: stored(settings).contact == "")


def test_unconfirmed_hours_are_told_as_such(app: object, real_content: Content) -> None:
    office = real_content.contacts["patient_office"]
    assert not office.checked
    told = about(office, real_content, datetime.now(UTC))
    assert "ikke bekræftet" in told
    assert "Åbent" not in told


@pytest.mark.parametrize(
    ("opened", "changes", "sentence"),
    [
        (False, "2026-11-28T09:00", "Lukket nu, åbner i morgen kl. 9."),
        (False, "2026-11-30T09:30", "Lukket nu, åbner mandag kl. 9.30."),
        (True, "2026-11-27T16:00", "Åbent nu, lukker i dag kl. 16."),
        (False, "2027-01-04T09:00", "Lukket nu, åbner 4. januar 2027 kl. 9."),
        (True, None, "Altid åbent."),
    ],
)
def test_hours_are_said_as_people_say_them(app: object, opened: bool, changes: str | None, sentence: str) -> None:
    now = datetime(2026, 11, 27, 15, 0, tzinfo=HERE)
    at = datetime.fromisoformat(changes).replace(tzinfo=HERE) if changes else None
    assert when_reached(OpeningState(opened, at), now) == sentence


def test_a_note_with_an_illness_is_warned_about_and_kept(qtbot: QtBot, on_line: CallView, settings: Settings) -> None:
    QTest.keyClicks(on_line.wrap_up.note, "Har diabetes")
    assert "diabetes" in on_line.wrap_up._illness.text()
    qtbot.waitUntil(lambda: stored(settings).note == "Har diabetes")
    QTest.keyClick(on_line.wrap_up.note, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(on_line.wrap_up.note, "Hjulpet med at logge ind")
    assert not on_line.wrap_up._illness.isVisible()


def test_what_is_promised_outlives_the_window(
    qtbot: QtBot, on_line: CallView, settings: Settings, tasks: TaskRunner
) -> None:
    choose_outcome(on_line, Outcome.CALL_BACK)
    QTest.keyClicks(on_line.wrap_up.follow_up.number, "60123456")
    QTest.keyClicks(on_line.wrap_up.follow_up.reason, "brevet")
    qtbot.waitUntil(lambda: promises(settings) == [("Ida", "60123456", "brevet")])
    after = CallModel(tasks, "Bo")
    found: list[FollowUp] = []
    after.promise.found.connect(found.append)
    after.look_for_open()
    qtbot.waitUntil(lambda: len(after.parked) == 1)
    after.take_up(1)
    qtbot.waitUntil(lambda: bool(found))
    assert (found[0].owner, found[0].number, found[0].reason) == ("Ida", "60123456", "brevet")


def test_a_parked_promise_comes_back_and_another_call_does_not_get_it(
    qtbot: QtBot, on_line: CallView, settings: Settings
) -> None:
    form = on_line.wrap_up.follow_up
    choose_outcome(on_line, Outcome.CALL_BACK)
    QTest.keyClicks(form.number, "60123456")
    QTest.keyClick(on_line, Qt.Key.Key_F2)
    qtbot.waitUntil(lambda: on_line._model.call is not None and on_line._model.call.id == 2)
    assert form.number.text() == ""
    on_line._model.take_up(1)
    qtbot.waitUntil(lambda: form.number.text() == "60123456")
    assert form.isVisible()
    assert promises(settings, 2) == []


def test_a_promise_taken_back_leaves_no_number_behind(qtbot: QtBot, on_line: CallView, settings: Settings) -> None:
    choose_outcome(on_line, Outcome.CALL_BACK)
    QTest.keyClicks(on_line.wrap_up.follow_up.number, "60123456")
    qtbot.waitUntil(lambda: bool(promises(settings)))
    choose_outcome(on_line, Outcome.SOLVED)
    QTest.keyClick(on_line, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: stored(settings).state is CallState.ENDED)
    assert promises(settings) == []
    assert b"60123456" not in b"".join(path.read_bytes() for path in settings.home.rglob("*") if path.is_file())


@pytest.mark.parametrize(
    ("number", "ahead", "says"),
    [("010190-1234", 60, "telefonnummer"), ("12", 60, "telefonnummer"), ("60123456", -60, "Det tidspunkt er gået")],
)
def test_a_call_back_that_cannot_be_made_is_said_before_the_call_ends(
    on_line: CallView, settings: Settings, number: str, ahead: int, says: str
) -> None:
    choose_outcome(on_line, Outcome.CALL_BACK)
    form = on_line.wrap_up.follow_up
    at = datetime.now(HERE).replace(tzinfo=None) + timedelta(minutes=ahead)
    form.due.setDateTime(QDateTime(at.year, at.month, at.day, at.hour, at.minute, 0))
    QTest.keyClicks(form.number, number)
    QTest.keyClick(on_line, Qt.Key.Key_F4)
    assert says in on_line.wrap_up.missing.text()
    assert stored(settings).state is CallState.OPEN


def test_somebody_else_may_be_asked_to_call_back(
    qtbot: QtBot, view: CallView, settings: Settings, tasks: TaskRunner
) -> None:
    with Store.open(settings.database) as store:
        store.set_person("Bo")
    QTest.keyClick(view, Qt.Key.Key_F2)
    form = view.wrap_up.follow_up
    qtbot.waitUntil(lambda: form.owner.findText("Bo") >= 0)
    choose_outcome(view, Outcome.CALL_BACK)
    QTest.keyClicks(form.number, "60123456")
    form.owner.setFocus()
    QTest.keyClick(form.owner, Qt.Key.Key_B)
    QTest.keyClick(view, Qt.Key.Key_F4)
    qtbot.waitUntil(lambda: stored(settings).state is CallState.ENDED)
    assert promises(settings) == [("Bo", "60123456", "")]
