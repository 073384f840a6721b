"""A chatbot to try things on: the real one, with a model and the live content, but chats of its own.

What is tried must not reach the tables of the running bot: every chat there is counted as a citizen's.
"""

from __future__ import annotations

import shutil
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import replace
from pathlib import Path

from assistant.bot_runner import RunningBot
from assistant.chat import ChatClient
from assistant.errors import MessageRefused
from assistant.evaluation import Heard, Result, Row
from assistant.records import Conversation, TurnKind
from assistant.settings import Settings

_STARTS = "1000"
"""New conversations a second that it may begin: with the ten of the running bot, 3,000 messages take five minutes."""
_PAUSE_S = 0.1
"""How long to wait when it gives out no more conversations."""


@contextmanager
def trial(settings: Settings, model: Path) -> Iterator[RunningBot]:
    """A bot with this model and the compiled content, in a folder that goes away with it; its log stays.

    Raises:
        BotFailed: It could not start.
    """
    with tempfile.TemporaryDirectory(prefix="trial-") as folder:
        own = replace(settings, home=Path(folder), model_folder=model.parent, content=None, bot_port=0).prepare()
        shutil.copytree(settings.compiled, own.compiled, dirs_exist_ok=True)
        try:
            with RunningBot.start(own, model, {"CITIZEN_STARTS": _STARTS}) as bot:
                yield bot
        finally:
            with suppress(OSError):
                shutil.copy(own.logs / "bot.log", settings.logs / "trial.log")


def ask_all(client: ChatClient, rows: Sequence[Row], told: Callable[[int], None] | None = None) -> tuple[Result, ...]:
    """What the bot makes of each row, each in a conversation of its own; `told(done)` after every one."""
    results = []
    for row in rows:
        results.append(Result(row, hear(client, row.text)))
        if told is not None:
            told(len(results))
    return tuple(results)


def hear(client: ChatClient, text: str) -> Heard:
    """What the bot makes of a first message. One that the channel does not take in counts as not understood."""
    chat = begun(client)
    try:
        turn = client.say(chat.id, chat.token, text)
    except MessageRefused:
        return Heard(TurnKind.UNSURE, "")
    ranking = tuple(dict.fromkeys(topic for topic, _ in client.parse(text).ranking))
    return Heard(turn.kind, turn.topic, turn.choices, ranking, turn.confidence)


def begun(client: ChatClient, language: str = "da") -> Conversation:
    """A new conversation, waited for when many were begun just now."""
    while True:
        try:
            return client.start(language)
        except MessageRefused:
            time.sleep(_PAUSE_S)
