"""The real bot on the real content: trained once per fingerprint, started once per run."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from assistant import bot_runner, publishing
from assistant.bot_runner import RunningBot
from assistant.chat import ChatClient
from assistant.records import ChatTurn, Conversation
from assistant.settings import Settings
from tests.conftest import bot_settings


@pytest.fixture(scope="session")
def trained(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    """Settings whose model is trained."""
    settings = bot_settings(tmp_path_factory.mktemp("bot") / "home")
    publishing.compile_live(settings)
    bot_runner.train(settings)
    return settings


@pytest.fixture(scope="session")
def bot(trained: Settings) -> Iterator[RunningBot]:
    """The bot, ready."""
    with RunningBot.start(trained, bot_runner.train(trained)) as running:
        yield running


@pytest.fixture
def client(bot: RunningBot) -> ChatClient:
    """The way to the bot."""
    return bot.client


class Citizen:
    """A citizen in a conversation of their own."""

    def __init__(self, client: ChatClient) -> None:
        self._client = client
        self.chat: Conversation = client.start()

    def says(self, text: str) -> ChatTurn:
        """The bot's turn to a text."""
        return self._client.say(self.chat.id, self.chat.token, text)

    def presses(self, *, topic: str = "", action: str = "") -> ChatTurn:
        """The bot's turn to a button."""
        return self._client.say(self.chat.id, self.chat.token, topic=topic, action=action)


@pytest.fixture
def citizen(client: ChatClient) -> Citizen:
    """A citizen who just came."""
    return Citizen(client)


def on_disk(folder: Path) -> bytes:
    """Every byte of every file below a folder."""
    return b"\0".join(path.read_bytes() for path in folder.rglob("*") if path.is_file())
