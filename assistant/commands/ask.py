"""`assistant ask TEXT`: one turn with the real bot; starts it for the question when it does not run."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from assistant import bot_process, bot_runner, publishing
from assistant.chat import ChatClient
from assistant.records import ChatTurn, Conversation
from assistant.settings import Settings

Subparsers = Any


def add_parser(subparsers: Subparsers) -> None:
    """Add the command."""
    parser = subparsers.add_parser("ask", help="stil chatbotten ét spørgsmål")
    parser.add_argument("text")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--conversation", metavar="ID", help="fortsæt en samtale")
    parser.add_argument("--language", choices=("da", "en", "de"), default="da")
    parser.set_defaults(run=run)


def run(args: argparse.Namespace, settings: Settings) -> int:
    """Ask, and print the turn."""
    with _bot(settings) as client:
        identity, token = _conversation(client, settings, args)
        turn = client.say(identity, token, args.text)
    if args.json:
        print(json.dumps(turn_facts(turn) | {"conversation": identity}, ensure_ascii=False))
        return 0
    for message in turn.messages:
        print(message.text)
        for button in message.buttons:
            print(f"  [{button.title or button.action}]")
    print(f"({identity} · {turn.code})", file=sys.stderr)
    return 0


def turn_facts(turn: ChatTurn) -> dict[str, Any]:
    """A turn as plain data, in the form of design.md section 4."""
    return {
        "turn": turn.turn,
        "kind": turn.kind.value,
        "topic": turn.topic or None,
        "confidence": turn.confidence,
        "choices": list(turn.choices),
        "messages": [
            {"text": message.text, "buttons": [_button(button) for button in message.buttons]}
            for message in turn.messages
        ],
        "code": turn.code,
    }


def _button(button: Any) -> dict[str, str]:
    facts = {"title": button.title, "topic": button.topic, "url": button.url, "action": button.action}
    return {name: value for name, value in facts.items() if value or name == "title"}


@contextmanager
def _bot(settings: Settings) -> Iterator[ChatClient]:
    """The running bot, else one that lives for this question."""
    status = bot_process.read_state(settings)
    if status.state == "ready":
        client = ChatClient(status.address, bot_process.secret(settings))
        yield client
        client.close()
        return
    publishing.compile_live(settings)
    with bot_runner.RunningBot.start(settings, bot_runner.train(settings)) as bot:
        yield bot.client


def _conversation(client: ChatClient, settings: Settings, args: argparse.Namespace) -> tuple[str, str]:
    """Id and token of the conversation; tokens of conversations begun here are kept in the data folder."""
    path = settings.bot_folder / "asked.json"
    tokens = json.loads(path.read_text("utf-8")) if path.exists() else {}
    if args.conversation:
        return args.conversation, tokens.get(args.conversation, "")
    begun: Conversation = client.start(args.language)
    _keep(path, dict(list({**tokens, begun.id: begun.token}.items())[-100:]))
    return begun.id, begun.token


def _keep(path: Path, tokens: dict[str, str]) -> None:
    path.touch(mode=0o600, exist_ok=True)
    path.write_text(json.dumps(tokens), "utf-8")
