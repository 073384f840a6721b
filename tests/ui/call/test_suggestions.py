"""Suggestions, when the content comes into the search after somebody has typed."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from assistant import search_index
from assistant.records import Content
from assistant.ui.call.suggestions import SuggestionModel
from assistant.ui.tasks import TaskRunner


def test_what_was_typed_on_a_new_machine_is_found_when_the_search_knows_the_content(
    qtbot: QtBot, tasks: TaskRunner, real_content: Content
) -> None:
    model, owner = SuggestionModel(tasks, lambda _text: None), QObject()
    with qtbot.waitSignal(model.answered):
        model.set_words("kan ikke logge ind")
    assert model.rowCount() == 0
    entries = search_index.entries(real_content)
    tasks.with_store(owner, lambda store: store.index_items(entries))
    qtbot.waitUntil(lambda: model.rowCount() > 0, timeout=10_000)


def test_rows_in_sight_stay_when_the_search_learns_more(qtbot: QtBot, tasks: TaskRunner, real_content: Content) -> None:
    model, owner, answers = SuggestionModel(tasks, lambda _text: None), QObject(), []
    entries = search_index.entries(real_content)
    tasks.with_store(owner, lambda store: store.index_items(entries[1:]))
    with qtbot.waitSignal(model.answered):
        model.set_words("kan ikke logge ind")
    model.answered.connect(answers.append)
    with qtbot.waitSignal(tasks.store_changed):
        tasks.with_store(owner, lambda store: store.index_items(entries))
    qtbot.wait(200)
    assert answers == []
