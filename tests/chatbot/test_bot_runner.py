"""Starting, training and ending the real bot."""

from __future__ import annotations

import json
import os
import signal
import sqlite3
import time
from pathlib import Path

import pytest

from assistant import bot_process, bot_runner, publishing
from assistant.bot_runner import RunningBot
from assistant.errors import BotFailed, ChatUnavailable, MessageRefused
from assistant.records import TurnKind
from assistant.settings import Settings
from tests.chatbot.conftest import Citizen, on_disk
from tests.conftest import bot_settings

pytestmark = pytest.mark.chatbot


@pytest.fixture
def untrained(tmp_path: Path) -> Settings:
    settings = bot_settings(tmp_path / "home")
    publishing.compile_live(settings)
    return settings


def test_without_a_model_danger_is_answered_and_the_rest_is_told_to_wait(untrained: Settings) -> None:
    with RunningBot.start(untrained, None) as bot:
        citizen = Citizen(bot.client)
        assert citizen.says("min mand trækker ikke vejret").kind is TurnKind.EMERGENCY
        assert citizen.says("hvordan logger jeg ind").kind is TurnKind.UNSURE
        assert bot.status().state == "training"


def test_an_edited_answer_is_said_within_two_seconds(untrained: Settings, own_content: Path) -> None:
    from dataclasses import replace

    watched = replace(untrained, content=own_content)
    with RunningBot.start(watched, bot_runner.train(untrained)) as bot:
        citizen = Citizen(bot.client)
        path = own_content / "topics" / "mit_sygehus" / "ms_login.yaml"
        text = path.read_text("utf-8")
        path.write_text(text.replace("answer: |-\n", "answer: |-\n  Her er et nyt svar.\n", 1), "utf-8")
        began = time.monotonic()
        publishing.compile_live(watched)
        said = citizen.presses(topic="ms_login").messages[0].text
        assert said.startswith("Her er et nyt svar.")
        assert time.monotonic() - began < 2.0


def test_a_conversation_survives_a_restart_of_the_bot(trained: Settings) -> None:
    model = bot_runner.train(trained)
    with RunningBot.start(trained, model) as bot:
        citizen = Citizen(bot.client)
        citizen.says("mit mitid er spærret")
    with RunningBot.start(trained, model) as bot:
        again = bot.client.say(citizen.chat.id, citizen.chat.token, "kan du sige det igen")
        assert again.turn == 2


def test_the_bot_ends_when_the_one_who_started_it_is_gone(trained: Settings) -> None:
    bot = RunningBot.start(trained, bot_runner.train(trained))
    assert bot.process.stdin is not None
    bot.process.stdin.close()
    assert bot.process.wait(10) == 0


def test_the_secret_is_on_no_command_line_and_readable_by_its_owner_alone(bot: RunningBot, trained: Settings) -> None:
    secret = trained.token_file.read_text("utf-8").strip()
    assert secret not in Path(f"/proc/{bot.process.pid}/cmdline").read_text("utf-8")
    assert trained.token_file.stat().st_mode & 0o077 == 0


def test_a_bot_that_cannot_start_says_why(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    settings = bot_settings(tmp_path / "home")
    monkeypatch.setenv("ASSISTANT_BOT_PYTHON", str(tmp_path / "nothing"))
    with pytest.raises(BotFailed) as failed:
        bot_process.serve_command(settings, None, with_parent=True)
    assert failed.value.step == "environment"


def test_training_without_content_is_refused_by_name(settings: Settings) -> None:
    with pytest.raises(BotFailed) as failed:
        bot_runner.train(settings)
    assert failed.value.step == "train"


def test_a_dead_bot_is_started_again(trained: Settings) -> None:
    seen: list[int] = []
    ready = trained.bot_folder / "state.json"

    def stop() -> bool:
        status = bot_process.read_state(trained)
        pid = json.loads((trained.bot_folder / "server.json").read_text("utf-8"))["pid"] if ready.exists() else 0
        if status.state == "ready" and pid and pid not in seen:
            seen.append(pid)
            if len(seen) == 1:
                os.kill(pid, signal.SIGKILL)
        return len(seen) == 2

    bot_runner.serve(trained, lambda: False, stop)
    assert len(set(seen)) == 2
    assert bot_process.read_state(trained).state == "stopped"


def test_conversations_past_their_time_are_gone_after_a_start(trained: Settings) -> None:
    model = bot_runner.train(trained)
    with RunningBot.start(trained, model) as bot:
        citizen = Citizen(bot.client)
        citizen.says("min sætning om den gamle paraply")
    with sqlite3.connect(trained.bot_folder / "chat.sqlite3") as db:
        db.execute(
            "UPDATE conversations SET started_at = '2020-01-01T00:00:00.000+00:00' WHERE id = ?", [citizen.chat.id]
        )
    db.close()
    with RunningBot.start(trained, model) as bot:
        with pytest.raises(MessageRefused):
            bot.client.say(citizen.chat.id, citizen.chat.token, "er du der")
        assert b"den gamle paraply" not in on_disk(trained.bot_folder)


@pytest.mark.parametrize("raw", [b"", b"no archive", b"\x1f\x8b\x08\x00 cut off"])
def test_a_damaged_model_is_refused_and_the_live_one_answers_on(
    bot: RunningBot, trained: Settings, citizen: Citizen, raw: bytes
) -> None:
    before = bot.client.model()
    damaged = trained.models / "model-damaged.tar.gz"
    damaged.write_bytes(raw)
    try:
        with pytest.raises(ChatUnavailable, match="refused"):
            bot.client.load_model(str(damaged))
    finally:
        damaged.unlink()
    assert bot.client.model() == before
    assert citizen.presses(topic="ms_login").topic == "ms_login"
