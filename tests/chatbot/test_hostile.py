"""Hostile messages against the real bot: no fault, nothing run, nothing said that nobody approved."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from assistant.bot_runner import RunningBot
from assistant.settings import Settings
from tests.chatbot.conftest import on_disk
from tests.chatbot.hostile import messages

pytestmark = pytest.mark.chatbot
COUNT = 2_000
PER_CONVERSATION = 12
"""Messages sent in one conversation: fewer than its allowance."""


@pytest.fixture
def http(bot: RunningBot) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=bot.address, trust_env=False, timeout=10) as client:
        yield client


def begin(http: httpx.Client) -> tuple[str, dict[str, str]]:
    chat = http.post("/chat/conversations", json={}).json()
    return f"/chat/conversations/{chat['id']}", {"Authorization": f"Bearer {chat['token']}"}


def approved(settings: Settings) -> re.Pattern[str]:
    """Matches the sentences of the compiled content, and nothing else."""
    facts = json.loads((settings.compiled / "content.json").read_text("utf-8"))
    texts = {text for phrase in facts["phrases"].values() for text in phrase.values()}
    other = list(facts["phrases"]["no_other_language"].values())
    for topic in facts["topics"].values():
        said = [topic["answer"], topic["answer_simple"], topic["closed"]]
        texts.update(said, (one["answer"] for one in topic["languages"].values()))
        texts.update(f"{first}\n{text}" for first in other for text in said)
    texts.update(notice["text"] for notice in facts["notices"])
    patterns = (re.sub(r"\\\{\w+\\\}", ".*", re.escape(text)) for text in texts if text)
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns))


def test_two_thousand_hostile_messages(http: httpx.Client, trained: Settings) -> None:
    allowed, slowest = approved(trained), 0.0
    for number, text in enumerate(messages(COUNT)):
        if number % PER_CONVERSATION == 0:
            path, mine = begin(http)
        started = time.perf_counter()
        answer = http.post(f"{path}/messages", json={"text": text}, headers=mine)
        slowest = max(slowest, time.perf_counter() - started)
        assert answer.status_code in (200, 400, 413, 429), (answer.status_code, text)
        said: dict[str, Any] = answer.json()
        for message in said.get("messages", []):
            assert allowed.fullmatch(message["text"]), (message["text"], text)
    assert slowest < 1.0
    assert not Path("hostile_was_run").exists()
    assert not list(trained.home.rglob("hostile_was_run"))


HOSTILE_BODIES = (
    b"",
    b"null",
    b"[]",
    b'"text"',
    b"{",
    b'{"text": 5}',
    b'{"text": {"$ne": ""}}',
    b'{"text": ["hej"]}',
    b'{"topic": ["ms_login"], "action": {"a": 1}}',
    b'{"action": "delete_everything"}',
    b'{"action": "hospital:../../x"}',
    b'{"language": "xx", "text": "hej"}',
    b'{"text": "hej", "language": {"a": 1}}',
    b'{"got_answer": "yes", "stars": 1e999}',
    b'{"text": "\\ud800"}',
    b"\xff\xfe\x00",
    b'{"text": "' + b"x" * 1_000_000 + b'"}',
    b"[" * 100_000,
)


@pytest.mark.parametrize("place", ["/messages", "/rating", "/events", ""])
@pytest.mark.parametrize("body", HOSTILE_BODIES, ids=lambda body: repr(body[:24]))
def test_a_hostile_body_is_no_fault_of_the_server(http: httpx.Client, place: str, body: bytes) -> None:
    path, mine = begin(http)
    method = {"/events": "GET", "": "DELETE"}.get(place, "POST")
    wanted = f"{path}{place}?wait=0&after=%00" if place == "/events" else f"{path}{place}"
    answer = http.request(method, wanted, content=body, headers={**mine, "Content-Type": "application/json"})
    assert answer.status_code < 500
    assert "Traceback" not in answer.text


NUMBERS = ("010190-1234", "010190 1234", "0101901234", "01 01 90 12 34", "010190–1234", "01.01.90-1234")
"""Spellings of one number that no person has."""


@pytest.mark.parametrize("number", NUMBERS)
def test_a_number_sent_to_any_endpoint_reaches_no_file(
    http: httpx.Client, bot: RunningBot, trained: Settings, number: str
) -> None:
    path, mine = begin(http)
    http.post(f"{path}/messages", json={"text": f"mit nummer er {number} tak"}, headers=mine)
    http.post(f"{path}/messages", json={"topic": number, "action": number, "language": number}, headers=mine)
    http.post(f"{path}/messages", json={"action": f"hospital:{number}"}, headers=mine)
    http.post(f"{path}/rating", json={"got_answer": False, "text": f"I skrev {number}"}, headers=mine)
    http.post(f"{path}/rating", json={"got_answer": number, "stars": number}, headers=mine)
    http.get(f"{path}/events", params={"after": number, "wait": 0}, headers=mine)
    http.post("/chat/conversations", json={"language": number})
    desk = {"Authorization": f"Bearer {trained.token_file.read_text().strip()}"}
    identity = path.rsplit("/", 1)[-1]
    http.post(f"/desk/conversations/{identity}/claim", json={"staff": "anna"}, headers=desk)
    http.post(
        f"/desk/conversations/{identity}/messages", json={"staff": "anna", "text": f"er det {number}?"}, headers=desk
    )
    http.get(f"/desk/code/{number}", headers=desk)
    http.post("/model/parse", params={"token": desk["Authorization"][7:]}, json={"text": f"jeg er {number}"})
    http.put("/model", params={"token": desk["Authorization"][7:]}, json={"model_file": number})
    assert number.encode() not in on_disk(trained.home)


def test_a_number_split_over_two_messages_reaches_no_file(http: httpx.Client, trained: Settings) -> None:
    path, mine = begin(http)
    for text in ("mit cpr er 020290", "2345 var resten", "og 030390-", "3456"):
        http.post(f"{path}/messages", json={"text": text}, headers=mine)
    written = on_disk(trained.home).decode("utf-8", "ignore")
    for part in ("020290", "2345 var", "030390", '"3456"'):
        assert part not in written
