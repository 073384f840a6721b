"""The desk's keeper of the chatbot, with the real bot on little content: what happens when a model is no good."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from assistant import bot_process, bot_runner, publishing
from assistant import settings as settings_of
from assistant.errors import BotFailed, ModelDamaged, ModelRefused
from assistant.settings import Settings
from assistant.store import Store
from assistant.ui.bot_keeper import BotKeeper
from assistant.ui.notices import sentence_of
from assistant.ui.tasks import TaskRunner
from tests import sample_content

LIMIT_MS = 60_000


@pytest.fixture
def little(tmp_path: Path) -> Settings:
    """Settings over a little content whose model is trained."""
    home = {
        "ASSISTANT_HOME": str(tmp_path / "home"),
        "ASSISTANT_CONTENT": str(sample_content.write(tmp_path / "content")),
    }
    settings = settings_of.load(home).prepare()
    publishing.compile_live(settings)
    bot_runner.train(settings)
    return settings


@pytest.fixture
def keeper(little: Settings, qtbot: QtBot) -> Iterator[BotKeeper]:
    """A keeper that is not started yet."""
    tasks = TaskRunner(lambda: Store.open(little.database))
    kept = BotKeeper(little, tasks)
    yield kept
    kept.close()
    tasks.close()


def heard(keeper: BotKeeper) -> list[BotFailed]:
    """Every model that was kept back, as it is told to the window."""
    found: list[BotFailed] = []
    keeper.model_kept_back.connect(found.append)
    return found


@pytest.mark.parametrize("raw", [b"", b"no archive"])
def test_a_damaged_model_is_told_and_trained_again(
    keeper: BotKeeper, little: Settings, qtbot: QtBot, raw: bytes
) -> None:
    wanted = bot_process.wanted_model(little)
    wanted.write_bytes(raw)
    kept_back = heard(keeper)
    keeper.start()
    qtbot.waitUntil(lambda: keeper.status.state == "ready", timeout=LIMIT_MS)
    assert [type(error) for error in kept_back] == [ModelDamaged]
    assert "af sig selv" in sentence_of(kept_back[0]) or "by itself" in sentence_of(kept_back[0])
    assert keeper.status.model == wanted.name
    assert bot_process.damaged(wanted).read_bytes() == raw
    assert keeper.client is not None
    assert keeper.client.model() == wanted.name


def test_until_then_the_model_before_answers(keeper: BotKeeper, little: Settings, qtbot: QtBot) -> None:
    wanted = bot_process.wanted_model(little)
    before = wanted.with_name("model-before.tar.gz")
    before.write_bytes(wanted.read_bytes())
    os.utime(before, (1, 1))
    wanted.write_bytes(b"no archive")
    seen: list[str] = []
    keeper.status_changed.connect(lambda status: seen.append(status.model if status.state == "ready" else ""))
    keeper.start()
    qtbot.waitUntil(lambda: seen and seen[-1] == wanted.name, timeout=LIMIT_MS)
    assert before.name in seen


def test_a_model_that_was_refused_is_told(keeper: BotKeeper, little: Settings, qtbot: QtBot) -> None:
    wanted = bot_process.wanted_model(little)
    wanted.with_name("model-before.tar.gz").write_bytes(wanted.read_bytes())
    wanted.rename(bot_process.refused(wanted))
    kept_back = heard(keeper)
    keeper.start()
    qtbot.waitUntil(lambda: bool(kept_back), timeout=LIMIT_MS)
    assert [type(error) for error in kept_back] == [ModelRefused]
    assert keeper.status.state == "ready"
    assert keeper.status.model == "model-before.tar.gz"
