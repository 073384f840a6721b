"""The way to the bot, against a server that plays a bot in trouble."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest

from assistant.chat import ChatClient, read_turn
from assistant.errors import ChatUnavailable, MessageRefused
from assistant.records import TurnKind

TURN = {
    "turn": 1,
    "kind": "answer",
    "topic": "ms_login",
    "confidence": 0.9,
    "choices": [],
    "messages": [{"text": "Hej"}],
}
Answer = Callable[[], tuple[int, bytes]]


class Bot(ThreadingHTTPServer):
    """Answers every request with what the test put there."""

    answer: Answer
    daemon_threads = True


class Handler(BaseHTTPRequestHandler):
    server: Bot

    def do_POST(self) -> None:
        self.rfile.read(int(self.headers.get("Content-Length", 0)))
        status, body = self.server.answer()
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_PUT = do_DELETE = do_POST  # noqa: N815  # names of the standard library

    def log_message(self, *_args: object) -> None:
        """Tests are quiet."""


@pytest.fixture
def bot() -> Iterator[Bot]:
    server = Bot(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield server
    server.shutdown()
    server.server_close()


@pytest.fixture
def client(bot: Bot) -> Iterator[ChatClient]:
    client = ChatClient(f"http://127.0.0.1:{bot.server_port}", "secret", timeout_s=0.5)
    yield client
    client.close()


def body(facts: object, status: int = 200) -> Answer:
    return lambda: (status, json.dumps(facts).encode())


def slow() -> tuple[int, bytes]:
    time.sleep(1.5)
    return 200, b"{}"


def test_a_turn_is_read_and_unknown_fields_are_ignored(bot: Bot, client: ChatClient) -> None:
    bot.answer = body({**TURN, "new": 1})
    turn = client.say("c", "t", "hej")
    assert (turn.kind, turn.topic, turn.messages[0].text) == (TurnKind.ANSWER, "ms_login", "Hej")


@pytest.mark.parametrize(
    ("answer", "why"),
    [
        (body({}, 500), "failed"),
        (body([]), "nonsense"),
        (body({"kind": "answer"}), "nonsense"),
        (body({**TURN, "kind": "poem"}), "nonsense"),
        (lambda: (200, b"<html>"), "nonsense"),
        (lambda: (200, b""), "nonsense"),
        (body({}, 401), "refused"),
        (slow, "slow"),
    ],
)
def test_trouble_is_named(bot: Bot, client: ChatClient, answer: Answer, why: str) -> None:
    bot.answer = answer
    with pytest.raises(ChatUnavailable) as trouble:
        client.say("c", "t", "hej")
    assert trouble.value.why == why


def test_a_bot_that_is_down_is_named_so() -> None:
    client = ChatClient("http://127.0.0.1:9", timeout_s=0.5)
    with pytest.raises(ChatUnavailable) as trouble:
        client.start()
    assert trouble.value.why == "down"
    client.close()


@pytest.mark.parametrize(("status", "why"), [(400, "empty"), (413, "too_long"), (429, "too_many"), (404, "gone")])
def test_a_refusal_says_why(bot: Bot, client: ChatClient, status: int, why: str) -> None:
    bot.answer = body({"error": why}, status)
    with pytest.raises(MessageRefused) as refused:
        client.say("c", "t", "x")
    assert refused.value.why == why


def test_no_error_carries_what_the_citizen_said(bot: Bot, client: ChatClient) -> None:
    bot.answer = body({}, 500)
    with pytest.raises(ChatUnavailable) as trouble:
        client.say("c", "t", "min hemmelighed")
    assert "hemmelighed" not in str(trouble.value)


@pytest.mark.parametrize(
    "facts", [None, [], {}, {**TURN, "messages": None}, {**TURN, "turn": "x"}, {**TURN, "messages": [1]}]
)
def test_what_is_no_turn_is_refused(facts: object) -> None:
    with pytest.raises(ChatUnavailable):
        read_turn(facts)
