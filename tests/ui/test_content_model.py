"""What is published reaches window, search and chatbot, in this order, and the newest wins."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant import publishing
from assistant.search import Search
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.content_model import ContentModel
from assistant.ui.tasks import TaskRunner

EDITED = Path("topics") / "mit_sygehus" / "ms_login.yaml"


@pytest.fixture
def model(tasks: TaskRunner, settings: Settings, own_content: Path) -> Iterator[ContentModel]:
    """Content that is read from a folder somebody writes in."""
    made = ContentModel(replace(settings, content=own_content), tasks)
    yield made
    made.close()


def edit(folder: Path, sentence: str) -> None:
    """Put a sentence before the answer of a topic."""
    path = folder / EDITED
    path.write_text(path.read_text("utf-8").replace("answer: |-\n", f"answer: |-\n  {sentence}\n", 1), "utf-8")


def said(settings: Settings) -> str:
    """What the chatbot is to answer."""
    facts = json.loads((settings.compiled / "content.json").read_text("utf-8"))
    return str(facts["topics"]["ms_login"]["answer"])


def test_the_window_has_the_content_before_search_and_chatbot_are_ready(
    qtbot: QtBot, model: ContentModel, settings: Settings
) -> None:
    there_already: list[bool] = []
    model.content_loaded.connect(lambda _content: there_already.append((settings.compiled / "content.json").exists()))
    with qtbot.waitSignal(model.compiled, timeout=30_000):
        model.load()
    assert there_already == [False]
    with Store.open(settings.database) as store:
        assert store.setting(publishing.INDEXED)
        assert Search(store).find("mitid").results


def test_what_is_published_while_the_content_is_read_is_live_in_the_end(
    qtbot: QtBot, model: ContentModel, settings: Settings, own_content: Path
) -> None:
    rounds: list[str] = []
    model.content_loaded.connect(lambda _content: rounds or edit(own_content, "Rettet imens."))
    model.compiled.connect(lambda: rounds.append(said(settings)))
    model.load()
    qtbot.waitUntil(lambda: len(rounds) > 1, timeout=30_000)
    assert [one.startswith("Rettet imens.") for one in rounds] == [False, True]


def test_asked_for_twice_at_once_it_is_read_twice_in_turn(
    qtbot: QtBot, model: ContentModel, settings: Settings
) -> None:
    order: list[str] = []
    model.content_loaded.connect(lambda _content: order.append("read"))
    model.compiled.connect(lambda: order.append("compiled"))
    model.load()
    model.load()
    qtbot.waitUntil(lambda: len(order) == 4, timeout=30_000)
    assert order == ["read", "compiled", "read", "compiled"]
